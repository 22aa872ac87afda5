/**
 * The folder `.onrecord/` beside the output: cache, lock, staging and what the last build wrote.
 *
 * It stands beside the output, not the input, because a rename is only atomic on one file system, and because the
 * archivist's folder may be read-only, synchronised or under version control.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** The file by which a later build knows that a folder is a site of ours, and may be replaced. */
export const SITE_MARK = '.onrecord-site';

/** Paths of one output's working files. */
export interface WorkFolder {
  /** The published site; a link is followed. */
  readonly output: string;
  readonly lock: string;
  /** The site while it is made. */
  readonly staging: string;
  /** The site before the published one, kept to make the next one of: only what differs has to be touched. */
  readonly spare: string;
  /** How the spare site differs from the published one; a spare without it is of no use. */
  readonly spareNote: string;
  /** Present only while the site is swapped; tells the next build what to finish. */
  readonly journal: string;
  /** What each file of the site was made from. */
  readonly manifest: string;
  /** The manifest of the site in `staging`, until that is published. */
  readonly nextManifest: string;
  /** Extracted articles by content, shared by all outputs beside each other. */
  readonly cache: string;
  /** The search index's own cache. */
  readonly searchCache: string;
}

/** Where the site of `output` lies: a link is followed, also while its target is swapped and just not there. */
function siteOf(output: string): string {
  if (existsSync(output)) return realpathSync(output);
  const target = lstatSync(output, { throwIfNoEntry: false })?.isSymbolicLink()
    ? resolve(dirname(output), readlinkSync(output))
    : resolve(output);
  return existsSync(dirname(target)) ? join(realpathSync(dirname(target)), basename(target)) : target;
}

/** The working files for the site at `output`. */
export function workFolderOf(output: string): WorkFolder {
  const site = siteOf(output);
  const hidden = join(dirname(site), '.onrecord');
  const own = join(hidden, basename(site));
  return {
    output: site,
    lock: join(own, 'lock'),
    staging: join(own, 'staging'),
    spare: join(own, 'spare'),
    spareNote: join(own, 'spare.json'),
    journal: join(own, 'journal.json'),
    manifest: join(own, 'manifest'),
    nextManifest: join(own, 'manifest.next'),
    cache: join(hidden, 'extracted'),
    searchCache: join(own, 'search'),
  };
}

/** Writes a file in one step: readers see the old contents or the new, also after a crash. */
export function writeAtomically(path: string, contents: string | Uint8Array | readonly Uint8Array[]): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const fd = openSync(temporary, 'w');
    try {
      for (const piece of Array.isArray(contents)
        ? (contents as readonly Uint8Array[])
        : [contents as string | Uint8Array])
        writeAll(fd, piece);
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Writes everything, or throws: a full disk may take a part of a write without an error. */
export function writeAll(fd: number, contents: string | Uint8Array): void {
  const bytes = typeof contents === 'string' ? Buffer.from(contents) : contents;
  let written = 0;
  while (written < bytes.length) written += writeSync(fd, bytes, written, bytes.length - written);
}
