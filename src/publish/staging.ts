/**
 * The new site while it is made: every file is new or taken over unchanged from the last one, and nothing lands
 * outside.
 */
import { closeSync, fstatSync, mkdirSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { MadeFile, SiteManifest } from './manifest.js';
import type { FileSection } from '../site/index.js';
import { sha256 } from '../system/read-file.js';
import { keptKeys, writeSections } from './file-sections.js';
import { reusePreviousSite } from './previous-site.js';
import { SITE_MARK, type WorkFolder, writeAll } from '../system/work-folder.js';
import { type MadeFolder, foldersByKey } from './made-folders.js';
import { isAsMade, linkOrCopy, moveInto, removeEmpty } from './move-files.js';

const MARK_TEXT = 'Made by onrecord. Every build replaces this folder: keep nothing else in it.\n';

/** What a file was made from, and for pages what it links to. */
export type Making = Pick<MadeFile, 'key' | 'sections' | 'links' | 'places'>;

/**
 * Folders beside the new site, in which files are made that are long under way. What a build that was killed left there
 * goes when the next begins.
 */
const BESIDE = ['part', 'database'] as const;

/** What one build has staged so far. */
export class Staging {
  readonly #work: WorkFolder;
  readonly #last: SiteManifest;
  readonly #made = new Map<string, MadeFile>();
  /** Paths that hold another file than in the published site. */
  readonly #changed = new Set<string>();
  /**
   * Paths at which the folder that the site is made in may differ from the published site; null where it began empty.
   */
  readonly #differs: ReadonlySet<string> | null;
  /** Folders of the new site that are there for certain. */
  readonly #folders = new Set<string>();
  /** Folders of the last site by parent, then by key; made when first asked for. */
  readonly #lastFolders = new Map<string, ReadonlyMap<string, MadeFolder>>();
  /** Paths by how a file system without case or accents reads them, where that is another text. */
  readonly #folded = new Map<string, string>();

  /** Begins with the spare site, or else an empty folder. `last` tells what the published site was made from. */
  constructor(work: WorkFolder, last: SiteManifest) {
    this.#work = work;
    this.#last = last;
    this.#differs = reusePreviousSite(work, last);
    mkdirSync(work.staging, { recursive: true });
    for (const name of BESIDE) rmSync(`${work.staging}.${name}`, { recursive: true, force: true });
    this.write(SITE_MARK, MARK_TEXT);
  }

  /** All files staged so far. */
  get made(): SiteManifest {
    return this.#made;
  }

  /** The files of the published site. */
  get last(): SiteManifest {
    return this.#last;
  }

  /**
   * Paths at which the new site has another file than the published one, or only one of the two has one; null where
   * that one is not known. Complete once finished.
   */
  get changed(): ReadonlySet<string> | null {
    return this.#last.size > 0 ? this.#changed : null;
  }

  /** Where files of the new site lie until it is published. */
  get folder(): string {
    return this.#work.staging;
  }

  /** Stages a file with these contents. One that has the same as in the published site is taken over from there. */
  write(path: string, contents: string | Uint8Array, making: Making = { key: '' }): void {
    const bytes = typeof contents === 'string' ? Buffer.from(contents) : contents;
    const hash = sha256(bytes);
    if (this.#keepSame(path, hash, making)) return;
    const fd = openSync(this.#clear(path), 'wx');
    try {
      writeAll(fd, bytes);
      const { size, mtimeMs } = fstatSync(fd);
      this.#add(path, { size, mtimeMs, sha256: hash }, making);
    } finally {
      closeSync(fd);
    }
  }

  /** Stages the file at `file`, which is outside the new site and moved there. */
  adopt(path: string, file: string, hash: string, making: Making): void {
    if (this.#keepSame(path, hash, making)) {
      rmSync(file);
      return;
    }
    renameSync(file, this.#clear(path));
    const { size, mtimeMs } = statSync(join(this.#work.staging, path));
    this.#add(path, { size, mtimeMs, sha256: hash }, making);
  }

  /**
   * Stages a long file made of `sections`: those that are as in the published site are copied from there. `base` names
   * what all their keys depend on.
   */
  writeSections(path: string, sections: readonly FileSection[], base: string): void {
    const last = this.#last.get(path);
    const keys = keptKeys(sections);
    const key = keys.includes('') ? '' : sha256([base, ...keys].join('\n'));
    if (this.reuse(path, key)) return;
    const folder = this.openFolder('part');
    const file = join(folder, 'file');
    const published = join(this.#work.output, path);
    const made = writeSections(
      file,
      sections,
      base,
      last?.sections && isAsMade(published, last) ? { path: published, sections: last.sections } : null,
    );
    this.adopt(path, file, made.sha256, { key, sections: made.sections });
    rmSync(folder, { recursive: true });
  }

  /** A new folder beside the new site, for files that are adopted when they are done. */
  openFolder(name: (typeof BESIDE)[number]): string {
    const folder = `${this.#work.staging}.${name}`;
    mkdirSync(folder);
    return folder;
  }

  /** Takes the file over from the published site, if it was made from the same (`key`) and nobody changed it since. */
  reuse(path: string, key: string): boolean {
    const last = this.#last.get(path);
    return last !== undefined && key !== '' && last.key === key && this.#keep(path, last);
  }

  /**
   * Takes the folder in `parent` over whose files were all made from the same (`key`): all of them, or none. Its name,
   * or null.
   */
  reuseFolder(parent: string, key: string): string | null {
    const folders = this.#lastFolders.get(parent) ?? foldersByKey(parent, this.#last);
    this.#lastFolders.set(parent, folders);
    const folder = folders.get(key);
    if (!folder) return null;
    const missing = folder.paths.findIndex((path) => !this.reuse(path, key));
    if (missing === -1) return folder.name;
    for (const path of folder.paths.slice(0, missing)) this.#release(path);
    return null;
  }

  /** Takes over the files that another process staged in `folder`, a site of its own: none of them is in this one. */
  adoptFolder(folder: string, files: Iterable<readonly [path: string, file: MadeFile]>): void {
    rmSync(join(folder, SITE_MARK), { force: true });
    for (const [path, file] of files) {
      if (path === SITE_MARK) continue;
      this.#take(path);
      this.#made.set(path, file);
      this.#changed.add(path);
    }
    moveInto(folder, this.#work.staging);
  }

  /** Takes away what the new site no longer has. Nothing is staged after it. */
  finish(): void {
    const emptied = new Set<string>();
    const remove = (path: string) => {
      if (this.#made.has(path)) return;
      if (this.#last.has(path)) this.#changed.add(path);
      if (!this.#differs) return;
      rmSync(join(this.#work.staging, path), { force: true });
      emptied.add(dirname(join(this.#work.staging, path)));
    };
    for (const path of this.#last.keys()) remove(path);
    for (const path of this.#differs ?? []) remove(path);
    for (const folder of emptied) removeEmpty(folder, this.#work.staging);
  }

  /** Whether the file of these contents is the published site's, and is there now. */
  #keepSame(path: string, hash: string, making: Making): boolean {
    const last = this.#last.get(path);
    return last?.sha256 === hash && this.#keep(path, { ...last, ...making });
  }

  /** Takes over the published site's file, unless somebody changed it. */
  #keep(path: string, last: MadeFile): boolean {
    const target = join(this.#work.staging, path);
    if (!this.#differs || this.#differs.has(path) || !isAsMade(target, last)) {
      const published = join(this.#work.output, path);
      if (!isAsMade(published, last)) return false;
      linkOrCopy(published, this.#clear(path));
    }
    this.#take(path);
    this.#made.set(path, last);
    return true;
  }

  #add(path: string, file: Omit<MadeFile, 'key'>, making: Making): void {
    this.#take(path);
    this.#made.set(path, { ...file, ...making });
    this.#changed.add(path);
  }

  /** Makes room for a new file at `path`: inside the folder, and in the place of whatever lies there. */
  #clear(path: string): string {
    const target = join(this.#work.staging, path);
    if (!target.startsWith(this.#work.staging + sep))
      throw new Error(`the path ${JSON.stringify(path)} leads out of the site`);
    if (this.#made.has(path)) throw new Error(`two files of the site share one address: ${JSON.stringify(path)}`);
    const folder = dirname(target);
    if (!this.#folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#folders.add(folder);
    }
    if (this.#differs && (this.#last.has(path) || this.#differs.has(path))) rmSync(target, { force: true });
    return target;
  }

  /** Takes `path` for one file, different from all others on any file system. */
  #take(path: string): void {
    const folded = path.normalize('NFC').toLowerCase();
    const other = this.#made.has(path)
      ? path
      : folded !== path && this.#made.has(folded)
        ? folded
        : this.#folded.get(folded);
    if (other !== undefined)
      throw new Error(`two files of the site share one address: ${JSON.stringify(other)} and ${JSON.stringify(path)}`);
    if (folded !== path) this.#folded.set(folded, path);
  }

  #release(path: string): void {
    this.#made.delete(path);
    this.#folded.delete(path.normalize('NFC').toLowerCase());
  }
}
