/**
 * The site before the published one. Most of its files are those of the published one too (under a second name, not
 * copied), so the next site is made of it by touching what differs, and published by swapping the two.
 */
import { linkSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteManifest } from './manifest.js';
import { type WorkFolder, writeAtomically } from '../system/work-folder.js';

/** What is known of the spare site. */
export interface SpareNote {
  /** Paths at which it may hold another file than the published site, or only one of the two holds one. */
  readonly differs: readonly string[];
  /** When the spare site was made, in milliseconds: what somebody else did in it comes later. */
  readonly madeMs: number;
}

/** Writes down what the spare site is. Without a note it is thrown away by the next build. */
export const noteSpare = (work: WorkFolder, note: SpareNote): void =>
  writeAtomically(work.spareNote, JSON.stringify(note));

/**
 * Makes a first spare site, the same as the published one, of second names for its files; leaves none where that can't
 * be.
 */
export function makeSpare(work: WorkFolder, paths: Iterable<string>): void {
  const folders = new Set<string>();
  try {
    for (const path of paths) {
      const folder = dirname(join(work.spare, path));
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      linkSync(join(work.output, path), join(work.spare, path));
    }
    noteSpare(work, { differs: [], madeMs: Date.now() });
  } catch {
    // No room, or a file system without second names. The site is published all the same; the next build takes longer.
    rmSync(work.spare, { recursive: true, force: true });
  }
}

/** When the published site was made; 0 where there is none. Milliseconds. */
export const publishedMs = (work: WorkFolder): number =>
  statSync(work.manifest, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/**
 * Moves the spare site to where the new one is made; gives the paths at which it differs, null where there is none to
 * use.
 */
export function reusePreviousSite(work: WorkFolder, last: SiteManifest): ReadonlySet<string> | null {
  const note = readNote(work);
  // From here on the spare changes: a build that is killed leaves one that nobody knows.
  rmSync(work.spareNote, { force: true });
  rmSync(work.staging, { recursive: true, force: true });
  if (note && last.size > 0) {
    const differs = new Set(note.differs);
    if (clearStrangers(work.spare, note.madeMs, new Set([...last.keys(), ...differs]))) {
      renameSync(work.spare, work.staging);
      return differs;
    }
  }
  rmSync(work.spare, { recursive: true, force: true });
  return null;
}

function readNote(work: WorkFolder): SpareNote | null {
  try {
    return JSON.parse(readFileSync(work.spareNote, 'utf8')) as SpareNote;
  } catch {
    return null;
  }
}

/** Takes away what somebody put into the spare site while it was the published one; whether the spare can be used. */
function clearStrangers(spare: string, madeMs: number, known: ReadonlySet<string>): boolean {
  const folders = new Set(['']);
  for (const path of known)
    for (let folder = parentOf(path); !folders.has(folder); folder = parentOf(folder)) folders.add(folder);
  for (const folder of folders) {
    const found = lstatSync(join(spare, folder), { throwIfNoEntry: false });
    if (!found && folder !== '') continue;
    if (!found?.isDirectory()) return false;
    if (found.mtimeMs <= madeMs) continue;
    for (const name of readdirSync(join(spare, folder))) {
      const path = folder === '' ? name : `${folder}/${name}`;
      if (!known.has(path) && !folders.has(path)) rmSync(join(spare, path), { recursive: true, force: true });
    }
  }
  return true;
}

/** "a/b" of "a/b/c", "" of "a". */
const parentOf = (path: string): string => (path.includes('/') ? dirname(path) : '');
