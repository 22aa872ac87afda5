/** What each file of the last published site was made from, so that the next build makes only what changed. */
import { readFileSync } from 'node:fs';
import { type Column, pack, unpack } from './packed.js';
import type { MadeSections } from './sections.js';
import { Words } from './words.js';

/** One file of the site. */
export interface MadeFile {
  /** Hash of all that the file was made from; "" for a file that is always made again. */
  readonly key: string;
  readonly size: number;
  /** Of its contents, hexadecimal. */
  readonly sha256: string;
  /** Time of change in milliseconds: a file that somebody else changed since is made again. */
  readonly mtimeMs: number;
  /** For pages, by their numbers in `words`: addresses on the site that it links to, and the ids that others may link to. */
  readonly links?: Int32Array;
  readonly ids?: Int32Array;
  /** Of a long file that is made in sections. */
  readonly sections?: MadeSections;
}

/** A site's files by path below the output folder. */
export interface Manifest {
  readonly files: ReadonlyMap<string, MadeFile>;
  /** The links and ids of all pages: the same ones come on page after page. */
  readonly words: Words;
}

/** The manifest at `path`, its files sorted by path; empty where there is none that can be read. */
export function readManifest(path: string): Manifest {
  try {
    return parseManifest(readFileSync(path));
  } catch {
    return { files: new Map(), words: new Words([]) };
  }
}

function parseManifest(bytes: Uint8Array): Manifest {
  const columns = unpack(bytes);
  const [paths, keys, hashes] = [columns.texts('paths'), columns.texts('keys'), columns.texts('hashes')];
  const [sizes, times] = [columns.floats('sizes'), columns.floats('times')];
  const [keyOf, counts, numbers] = [columns.ints('keyOf'), columns.ints('counts'), columns.ints('numbers')];
  const files = new Map<string, MadeFile>();
  const sections = readSections(columns);
  let at = 0;
  for (const [i, file] of paths.entries()) {
    const [links, ids] = [counts[2 * i]!, counts[2 * i + 1]!];
    const own = links + ids > 0 ? { links: numbers.subarray(at, at + links), ids: numbers.subarray(at + links, at + links + ids) } : undefined;
    at += links + ids;
    files.set(file, { key: keys[keyOf[i]!]!, size: sizes[i]!, sha256: hashes[i]!, mtimeMs: times[i]!, ...own, ...sections.get(file) });
  }
  return { files, words: new Words(columns.texts('words')) };
}

/** The bytes that `readManifest` reads, in pieces. */
export function formatManifest({ files, words }: Manifest): Uint8Array[] {
  const paths = [...files.keys()].sort();
  const made = paths.map((path) => files.get(path)!);
  const keys = new Words([]);
  const kept = keepUsed(made, words);
  return pack({
    paths,
    keyOf: Int32Array.from(made, ({ key }) => keys.numberOf(key)),
    keys: keys.all,
    hashes: made.map(({ sha256 }) => sha256),
    sizes: Float64Array.from(made, ({ size }) => size),
    times: Float64Array.from(made, ({ mtimeMs }) => mtimeMs),
    ...kept,
    ...storeSections(paths, made),
  });
}

/** The sections of all files that have any, one file after the other. */
function storeSections(paths: readonly string[], made: readonly MadeFile[]): Record<string, Column> {
  const all = made.flatMap(({ sections }, at) => (sections ? [{ path: paths[at]!, ...sections }] : []));
  const lengths = new Float64Array(all.reduce((sum, { keys }) => sum + keys.length, 0));
  let at = 0;
  for (const { lengths: own } of all) {
    lengths.set(own, at);
    at += own.length;
  }
  return {
    sectioned: all.map(({ path }) => path),
    sectionBases: all.map(({ base }) => base),
    sectionCounts: Int32Array.from(all, ({ keys }) => keys.length),
    sectionKeys: all.flatMap(({ keys }) => keys),
    sectionLengths: lengths,
  };
}

function readSections(columns: ReturnType<typeof unpack>): Map<string, { sections: MadeSections }> {
  const [bases, counts] = [columns.texts('sectionBases'), columns.ints('sectionCounts')];
  const [keys, lengths] = [columns.texts('sectionKeys'), columns.floats('sectionLengths')];
  let at = 0;
  return new Map(columns.texts('sectioned').map((path, i) => {
    const from = at;
    at += counts[i]!;
    return [path, { sections: { base: bases[i]!, keys: keys.slice(from, at), lengths: lengths.subarray(from, at) } }];
  }));
}

const NONE = new Int32Array(0);

/** The numbers of links and ids, one page after the other, and the words that they stand for: those of pages that are gone fall out. */
function keepUsed(made: readonly MadeFile[], words: Words): { counts: Int32Array; numbers: Int32Array; words: string[] } {
  const renumbered = new Int32Array(words.all.length).fill(-1);
  const used: string[] = [];
  const counts = new Int32Array(2 * made.length);
  const numbers = new Int32Array(made.reduce((sum, { links = NONE, ids = NONE }) => sum + links.length + ids.length, 0));
  let at = 0;
  for (const [i, { links = NONE, ids = NONE }] of made.entries()) {
    counts[2 * i] = links.length;
    counts[2 * i + 1] = ids.length;
    for (const list of [links, ids]) {
      for (const number of list) {
        if (renumbered[number] === -1) renumbered[number] = used.push(words.all[number]!) - 1;
        numbers[at++] = renumbered[number]!;
      }
    }
  }
  return { counts, numbers, words: used };
}
