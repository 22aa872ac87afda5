/**
 * Articles extracted by earlier builds, by content: a file that did not change is not read again.
 *
 * A few files hold them all, one after the other, each behind a line "KEY BYTES BYTES": the head, which every build
 * reads, then the whole
 * article, which is read when it is asked for. A build writes what is new into a file of its own, so builds beside each
 * other do not
 * meet, and one that is killed leaves at most a last article cut short.
 */
import { closeSync, fstatSync, mkdirSync, openSync, readdirSync, readSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalHead } from '../extract/index.js';
import { isSystemError } from '../system/exit.js';
import { writeAll } from '../system/work-folder.js';
import type { ExtractedArticle } from '../extract/article.js';

/** An article as JSON. */
export interface ArticleJson {
  readonly head: string;
  readonly whole: string;
}

/** An article in the cache, as of the file that it is now in. */
export interface CachedArticle {
  readonly head: LocalHead;
  /** All of it; null where a fault of the disk spoilt it. */
  readonly read: () => ExtractedArticle | null;
}

export interface ArticleCache {
  /** The article under `key`; null where there is none. */
  get(key: string, file: string): CachedArticle | null;
  /** Bytes of the heads that were asked for or put here. */
  headBytes(): number;
  /** Keeps an article. */
  put(key: string, file: string, json: ArticleJson): CachedArticle;
  /** Ends the writing: makes few files of many. Without it nothing is lost. */
  settle(): void;
  /** Ends the reading, too. */
  close(): void;
}

/** Where an article's JSON lies. */
interface Place {
  readonly fd: number;
  readonly at: number;
  /** Bytes of the head, which comes first, and of the whole. */
  readonly head: number;
  readonly whole: number;
}

/** From so many files on, all are made one, without the articles that nobody asked for. */
const MOST_FILES = 12;
/** The files that are nobody's business here. */
const OTHERS: ReadonlySet<string> = new Set(['checked']);

/** The cache in `folder` for one version of the program; what other versions left is taken away. */
export function openArticleCache(folder: string, version: string): ArticleCache {
  const own = join(folder, version);
  mkdirSync(own, { recursive: true });
  // Another process may be writing just now what begins with a dot.
  for (const other of readdirSync(folder))
    if (other !== version && !OTHERS.has(other) && !other.startsWith('.'))
      rmSync(join(folder, other), { recursive: true, force: true });
  // Folders are what an earlier layout left.
  const entries = readdirSync(own, { withFileTypes: true });
  for (const entry of entries) if (!entry.isFile()) rmSync(join(own, entry.name), { recursive: true, force: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
  const files = names.flatMap((name) => openIfThere(join(own, name)));
  const places = new Map(files.flatMap((fd) => [...placesIn(fd)]));
  const used = new Set<string>();
  let headBytes = 0;
  let fresh: { readonly fd: number; size: number } | null = null;
  const write = (key: string, head: Uint8Array, whole: Uint8Array): Place => {
    fresh ??= { fd: openFresh(own), size: 0 };
    const line = Buffer.from(`${key} ${head.length} ${whole.length}\n`);
    writeAll(fresh.fd, Buffer.concat([line, head, whole, NEW_LINE]));
    const place = { fd: fresh.fd, at: fresh.size + line.length, head: head.length, whole: whole.length };
    fresh.size = place.at + head.length + whole.length + 1;
    return place;
  };
  const cached = (head: LocalHead, { fd, at, head: before, whole }: Place, file: string): CachedArticle => ({
    head: asOf(head, file),
    read: () => {
      const article = parse<ExtractedArticle>(bytesAt(fd, at + before, whole));
      return article && asOf(article, file);
    },
  });
  return {
    get(key, file) {
      const place = places.get(key);
      const head = place && parse<LocalHead>(bytesAt(place.fd, place.at, place.head));
      if (!head) return null;
      used.add(key);
      headBytes += place.head;
      return cached(head, place, file);
    },
    headBytes: () => headBytes,
    put(key, file, { head, whole }) {
      const place = write(key, Buffer.from(head), Buffer.from(whole));
      headBytes += place.head;
      return cached(JSON.parse(head) as LocalHead, place, file);
    },
    settle() {
      if (names.length < MOST_FILES) return;
      for (const key of used) {
        const { fd, at, head, whole } = places.get(key)!;
        write(key, bytesAt(fd, at, head), bytesAt(fd, at + head, whole));
      }
      for (const name of names) rmSync(join(own, name), { force: true });
    },
    close() {
      for (const fd of fresh === null ? files : [...files, fresh.fd]) closeSync(fd);
    },
  };
}

const NEW_LINE = Buffer.from('\n');

/** None where another process has just put it into a larger file: its articles are read anew. */
function openIfThere(path: string): number[] {
  try {
    return [openSync(path, 'r')];
  } catch (error) {
    if (!isSystemError(error, 'ENOENT')) throw error;
    return [];
  }
}

/** The same bytes may lie in another file by now. */
const asOf = <Article extends Pick<LocalHead, 'file' | 'problems'>>(article: Article, file: string): Article => ({
  ...article,
  file,
  problems: article.problems.map((problem) => ({ ...problem, file })),
});

/** Null for what a fault of the disk spoilt: the file has to be read again. */
function parse<Value>(bytes: Buffer): Value | null {
  try {
    return JSON.parse(bytes.toString()) as Value;
  } catch {
    return null;
  }
}

/** A file of its own, whichever other processes make theirs at the same moment. */
function openFresh(folder: string): number {
  for (let number = Date.now(); ; number++) {
    try {
      return openSync(join(folder, String(number)), 'wx+');
    } catch (error) {
      if (!isSystemError(error, 'EEXIST')) throw error;
    }
  }
}

function bytesAt(fd: number, at: number, bytes: number): Buffer {
  const piece = Buffer.allocUnsafe(bytes);
  let filled = 0;
  while (filled < bytes) {
    const count = readSync(fd, piece, filled, bytes - filled, at + filled);
    if (count === 0) break;
    filled += count;
  }
  return piece.subarray(0, filled);
}

/** "2f8c… 7040 18211" and the line's end: never longer than this. */
const LONGEST_LINE = 104;
// "2f8c1d 7040 18211"
const LINE = /^([0-9a-f]+) (\d+) (\d+)$/;

/** The articles in a file, up to one that was cut short. */
function* placesIn(fd: number): Generator<[key: string, place: Place]> {
  const { size } = fstatSync(fd);
  const line = Buffer.allocUnsafe(LONGEST_LINE);
  for (let at = 0; at < size; ) {
    const count = readSync(fd, line, 0, LONGEST_LINE, at);
    const end = line.subarray(0, count).indexOf('\n');
    const [, key, before, length] = LINE.exec(line.toString('latin1', 0, Math.max(0, end))) ?? [];
    const place = { fd, at: at + end + 1, head: Number(before), whole: Number(length) };
    const next = place.at + place.head + place.whole + 1;
    if (key === undefined || next > size) return;
    yield [key, place];
    at = next;
  }
}
