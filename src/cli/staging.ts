/** The new site while it is made: every file is new or taken over unchanged from the last one, and nothing lands outside. */
import { closeSync, copyFileSync, fstatSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { MadeFile, Manifest } from './manifest.js';
import { sha256 } from './read-file.js';
import { type WorkFolder, writeAll } from './work-folder.js';

/** The file by which a later build knows that a folder is a site of ours, and may be replaced. */
export const SITE_MARK = '.onrecord-site';
const MARK_TEXT = 'Made by onrecord. Every build replaces this folder: keep nothing else in it.\n';

/** What one build has staged so far. */
export class Staging {
  readonly #work: WorkFolder;
  readonly #last: Manifest;
  readonly #made = new Map<string, MadeFile>();
  /** Folders of the new site that are there already. */
  readonly #folders = new Set<string>();
  /** Folders of the last site by parent and key; made when first asked for. */
  #lastFolders: ReadonlyMap<string, MadeFolder> | null = null;
  readonly #folded = new Map<string, string>();

  /** Begins with an empty folder. `last` tells what the published site was made from. */
  constructor(work: WorkFolder, last: Manifest) {
    this.#work = work;
    this.#last = last;
    rmSync(work.staging, { recursive: true, force: true });
    mkdirSync(work.staging, { recursive: true });
    this.write(SITE_MARK, MARK_TEXT);
  }

  /** All files staged so far. */
  get made(): Manifest {
    return this.#made;
  }

  /** Where files of the new site lie until it is published. */
  get folder(): string {
    return this.#work.staging;
  }

  /** Stages a file with these contents. */
  write(path: string, contents: string | Uint8Array, made: Pick<MadeFile, 'key' | 'links' | 'ids'> = { key: '' }): void {
    const target = this.#claim(path);
    const fd = openSync(target, 'wx');
    try {
      writeAll(fd, contents);
      const { size, mtimeMs } = fstatSync(fd);
      this.#made.set(path, { ...made, size, sha256: sha256(contents), mtimeMs });
    } finally {
      closeSync(fd);
    }
  }

  /** Takes the file over from the published site, if it was made from the same (`key`) and nobody changed it since. */
  reuse(path: string, key: string): boolean {
    const last = this.#last.get(path);
    if (!last || last.key === '' || last.key !== key) return false;
    const published = join(this.#work.output, path);
    try {
      const { size, mtimeMs } = statSync(published);
      if (size !== last.size || mtimeMs !== last.mtimeMs) return false;
      linkOrCopy(published, this.#claim(path));
    } catch {
      this.#release(path);
      return false;
    }
    this.#made.set(path, last);
    return true;
  }

  /** Takes the folder in `parent` over whose files were all made from the same (`key`): all of them, or none. Its name, or null. */
  reuseFolder(parent: string, key: string): string | null {
    this.#lastFolders ??= foldersByKey(this.#last);
    const folder = this.#lastFolders.get(`${parent} ${key}`);
    if (!folder) return null;
    const taken: string[] = [];
    for (const path of folder.paths) {
      if (this.reuse(path, key)) taken.push(path);
      else break;
    }
    if (taken.length === folder.paths.length) return folder.name;
    for (const path of taken) {
      rmSync(join(this.#work.staging, path));
      this.#made.delete(path);
      this.#release(path);
    }
    return null;
  }

  /** Counts a file in that another part of the build wrote into the staging folder. */
  adopt(path: string): void {
    const file = this.#claim(path);
    const { size, mtimeMs } = statSync(file);
    this.#made.set(path, { key: '', size, sha256: sha256(readFileSync(file)), mtimeMs });
  }

  /** Takes `path` for one file: inside the folder, and different from all others on any file system. */
  #claim(path: string): string {
    const target = join(this.#work.staging, path);
    if (!target.startsWith(this.#work.staging + sep)) throw new Error(`the path ${JSON.stringify(path)} leads out of the site`);
    const folded = path.normalize('NFC').toLowerCase();
    const other = this.#folded.get(folded);
    if (other !== undefined) throw new Error(`two files of the site share one address: ${JSON.stringify(other)} and ${JSON.stringify(path)}`);
    this.#folded.set(folded, path);
    const folder = dirname(target);
    if (!this.#folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#folders.add(folder);
    }
    return target;
  }

  #release(path: string): void {
    this.#folded.delete(path.normalize('NFC').toLowerCase());
  }
}

/** A folder all of whose files, those in its own folders too, were made from the same. */
interface MadeFolder {
  readonly name: string;
  readonly paths: readonly string[];
}

/** Folders two levels deep, "search/x" or "pagefind/y", by "parent key"; a folder with files of several keys is none. */
function foldersByKey(last: Manifest): ReadonlyMap<string, MadeFolder> {
  const folders = new Map<string, { readonly keys: Set<string>; readonly paths: string[] }>();
  for (const [path, { key }] of last) {
    const [parent, name, ...more] = path.split('/');
    if (more.length === 0) continue;
    const folder = folders.get(`${parent}/${name}`) ?? { keys: new Set(), paths: [] };
    folders.set(`${parent}/${name}`, folder);
    folder.keys.add(key);
    folder.paths.push(path);
  }
  return new Map([...folders].flatMap(([folder, { keys: [key, another], paths }]): [string, MadeFolder][] => {
    const [parent, name] = folder.split('/');
    return another !== undefined || !key ? [] : [[`${parent} ${key}`, { name: name!, paths }]];
  }));
}

/** A second name for the file; a copy with the same time where the file system has no such thing. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
    const { atime, mtime } = statSync(from);
    utimesSync(to, atime, mtime);
  }
}
