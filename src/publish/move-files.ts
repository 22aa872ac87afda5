/** Moving, linking and clearing away the files of a site. */
import { copyFileSync, existsSync, linkSync, readdirSync, renameSync, rmdirSync, statSync, utimesSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { MadeFile } from './manifest.js';

/** Whether the file at `path` is the one that was made, by its size and time. */
export function isAsMade(path: string, { size, mtimeMs }: MadeFile): boolean {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    return found !== undefined && found.size === size && found.mtimeMs === mtimeMs;
  } catch {
    return false;
  }
}

/** A second name for the file; a copy with the same time where the file system has no such thing. */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
    const { atime, mtime } = statSync(from);
    utimesSync(to, atime, mtime);
  }
}

/** Moves what is in the folder `from` into the folder `to`, whole folders where it has none of that name. */
export function moveInto(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory() && existsSync(target)) moveInto(source, target);
    else renameSync(source, target);
  }
}

/** Removes `folder` and the folders around it, up to `root`, as far as they are empty. */
export function removeEmpty(folder: string, root: string): void {
  for (let at = folder; at.startsWith(root + sep); at = dirname(at)) {
    try {
      rmdirSync(at);
    } catch {
      return;
    }
  }
}
