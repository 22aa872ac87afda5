/** What each file of the last published site was made from, so that the next build makes only what changed. */
import { readFileSync } from 'node:fs';
import { type ColumnData, pack, unpack } from '../system/column-file.js';
import type { MadeSections } from './file-sections.js';

/** One file of the site. */
export interface MadeFile {
  /** Hash of all that the file was made from; "" for a file that is always made again. */
  readonly key: string;
  readonly size: number;
  /** Of its contents, hexadecimal. */
  readonly sha256: string;
  /** Time of change in milliseconds: a file that somebody else changed since is made again. */
  readonly mtimeMs: number;
  /** For pages: see `PageLinks`. */
  readonly links?: Float64Array;
  readonly places?: Float64Array;
  /** Of a long file that is made in sections. */
  readonly sections?: MadeSections;
}

/** A site's files by path below the output folder. */
export type SiteManifest = ReadonlyMap<string, MadeFile>;

/** The manifest at `path`, its files sorted by path; empty where there is none that can be read. */
export function readManifest(path: string): SiteManifest {
  try {
    return parseManifest(readFileSync(path));
  } catch {
    return new Map();
  }
}

function parseManifest(bytes: Uint8Array): SiteManifest {
  const columns = unpack(bytes);
  const [paths, keys, hashes] = [columns.texts('paths'), columns.texts('keys'), columns.texts('hashes')];
  const [sizes, times, numbers] = [columns.floats('sizes'), columns.floats('times'), columns.floats('numbers')];
  const [keyOf, counts] = [columns.ints('keyOf'), columns.ints('counts')];
  const files = new Map<string, MadeFile>();
  const sections = readSections(columns);
  let at = 0;
  for (const [i, file] of paths.entries()) {
    const [links, places] = [counts[2 * i]!, counts[2 * i + 1]!];
    const own =
      links + places > 0
        ? { links: numbers.subarray(at, at + links), places: numbers.subarray(at + links, at + links + places) }
        : undefined;
    at += links + places;
    files.set(file, {
      key: keys[keyOf[i]!]!,
      size: sizes[i]!,
      sha256: hashes[i]!,
      mtimeMs: times[i]!,
      ...own,
      ...sections.get(file),
    });
  }
  return files;
}

/** The bytes that `readManifest` reads, in pieces. */
export function formatManifest(files: SiteManifest): Uint8Array[] {
  const paths = [...files.keys()].sort();
  const made = paths.map((path) => files.get(path)!);
  // Many files are made from the same.
  const keys = [...new Set(made.map(({ key }) => key))];
  const numbers = new Map(keys.map((key, number) => [key, number]));
  return pack({
    paths,
    keyOf: Int32Array.from(made, ({ key }) => numbers.get(key)!),
    keys,
    hashes: made.map(({ sha256 }) => sha256),
    sizes: Float64Array.from(made, ({ size }) => size),
    times: Float64Array.from(made, ({ mtimeMs }) => mtimeMs),
    counts: Int32Array.from(made.flatMap(({ links, places }) => [links?.length ?? 0, places?.length ?? 0])),
    numbers: joined(made.flatMap(({ links, places }) => [links ?? [], places ?? []])),
    ...storeSections(paths, made),
  });
}

function joined(lists: readonly ArrayLike<number>[]): Float64Array {
  const all = new Float64Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all;
}

/** The sections of all files that have any, one file after the other. */
function storeSections(paths: readonly string[], made: readonly MadeFile[]): Record<string, ColumnData> {
  const all = made.flatMap(({ sections }, at) => (sections ? [{ path: paths[at]!, ...sections }] : []));
  return {
    sectioned: all.map(({ path }) => path),
    sectionBases: all.map(({ base }) => base),
    sectionCounts: Int32Array.from(all, ({ keys }) => keys.length),
    sectionKeys: all.flatMap(({ keys }) => keys),
    sectionLengths: joined(all.map(({ lengths }) => lengths)),
  };
}

function readSections(columns: ReturnType<typeof unpack>): Map<string, { sections: MadeSections }> {
  const [bases, counts] = [columns.texts('sectionBases'), columns.ints('sectionCounts')];
  const [keys, lengths] = [columns.texts('sectionKeys'), columns.floats('sectionLengths')];
  let at = 0;
  return new Map(
    columns.texts('sectioned').map((path, i) => {
      const from = at;
      at += counts[i]!;
      return [path, { sections: { base: bases[i]!, keys: keys.slice(from, at), lengths: lengths.subarray(from, at) } }];
    }),
  );
}
