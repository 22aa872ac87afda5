/**
 * Articles extracted by earlier builds, by content: a file that did not change is not read again.
 *
 * A few files hold them all, one after the other, each behind a line "KEY BYTES". A build writes what is new into a file
 * of its own, so builds beside each other do not meet, and one that is killed leaves at most a last article cut short.
 */
import { closeSync, existsSync, fstatSync, mkdirSync, openSync, readdirSync, readSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ExtractedArticle } from '../pipeline.js';
import { writeAll } from './work-folder.js';

export interface ArticleCache {
  /** The article under `key`, as of the file that it is now in; null where there is none. */
  get(key: string, file: string): ExtractedArticle | null;
  /** Keeps an article, as JSON. */
  put(key: string, json: string): void;
  /** Ends the writing. Without it nothing is lost. */
  close(): void;
}

/** Where an article's JSON lies. */
interface Place {
  readonly fd: number;
  readonly at: number;
  readonly bytes: number;
}

/** From so many files on, all are made one, without the articles that nobody asked for. */
const MOST_FILES = 12;
/** The files that are nobody's business here. */
const OTHERS: ReadonlySet<string> = new Set(['checked']);

/** The cache in `folder` for one version of the program; what other versions left is taken away. */
export function openArticleCache(folder: string, version: string): ArticleCache {
  const own = join(folder, version);
  mkdirSync(own, { recursive: true });
  for (const other of readdirSync(folder)) if (other !== version && !OTHERS.has(other)) rmSync(join(folder, other), { recursive: true, force: true });
  // Folders are what an earlier layout left.
  const entries = readdirSync(own, { withFileTypes: true });
  for (const entry of entries) if (!entry.isFile()) rmSync(join(own, entry.name), { recursive: true, force: true });
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name).sort();
  const files = names.map((name) => openSync(join(own, name), 'r'));
  const places = new Map(files.flatMap((fd) => [...placesIn(fd)]));
  const used = new Set<string>();
  let fresh: number | null = null;
  const write = (key: string, json: Uint8Array): void => {
    fresh ??= openSync(freshPath(own), 'wx');
    writeAll(fresh, Buffer.concat([Buffer.from(`${key} ${json.length}\n`), json, NEW_LINE]));
  };
  return {
    get(key, file) {
      const place = places.get(key);
      if (!place) return null;
      try {
        const article = JSON.parse(bytesAt(place).toString()) as ExtractedArticle;
        used.add(key);
        return { ...article, file, problems: article.problems.map((problem) => ({ ...problem, file })) };
      } catch {
        // Spoilt by a fault of the disk: the file has to be read again.
        return null;
      }
    },
    put: (key, json) => write(key, Buffer.from(json)),
    close() {
      const merge = names.length >= MOST_FILES;
      if (merge) for (const key of used) write(key, bytesAt(places.get(key)!));
      for (const fd of fresh === null ? files : [...files, fresh]) closeSync(fd);
      if (merge) for (const name of names) rmSync(join(own, name), { force: true });
    },
  };
}

const NEW_LINE = Buffer.from('\n');

function freshPath(folder: string): string {
  for (let number = Date.now(); ; number++) {
    const path = join(folder, String(number));
    if (!existsSync(path)) return path;
  }
}

function bytesAt({ fd, at, bytes }: Place): Buffer {
  const piece = Buffer.allocUnsafe(bytes);
  let filled = 0;
  while (filled < bytes) {
    const count = readSync(fd, piece, filled, bytes - filled, at + filled);
    if (count === 0) break;
    filled += count;
  }
  return piece.subarray(0, filled);
}

/** "2f8c… 18211" and the line's end: never longer than this. */
const LONGEST_HEAD = 96;
// "2f8c1d 18211"
const HEAD = /^([0-9a-f]+) (\d+)$/;

/** The articles in a file, up to one that was cut short. */
function* placesIn(fd: number): Generator<[key: string, place: Place]> {
  const { size } = fstatSync(fd);
  const head = Buffer.allocUnsafe(LONGEST_HEAD);
  for (let at = 0; at < size; ) {
    const count = readSync(fd, head, 0, LONGEST_HEAD, at);
    const end = head.subarray(0, count).indexOf('\n');
    const [, key, length] = HEAD.exec(head.toString('latin1', 0, Math.max(0, end))) ?? [];
    const place = { fd, at: at + end + 1, bytes: Number(length) };
    if (key === undefined || place.at + place.bytes >= size) return;
    yield [key, place];
    at = place.at + place.bytes + 1;
  }
}
