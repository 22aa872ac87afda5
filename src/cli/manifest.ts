/** What each file of the last published site was made from, so that the next build makes only what changed. */
import { readFileSync } from 'node:fs';

/** One file of the site. */
export interface MadeFile {
  /** Hash of all that the file was made from; "" for a file that is always made again. */
  readonly key: string;
  readonly size: number;
  /** Of its contents, hexadecimal. */
  readonly sha256: string;
  /** Time of change in milliseconds: a file that somebody else changed since is made again. */
  readonly mtimeMs: number;
  /** For pages: addresses on the site that it links to, and the ids that others may link to. */
  readonly links?: readonly string[];
  readonly ids?: readonly string[];
}

/** Files by path below the output folder. */
export type Manifest = ReadonlyMap<string, MadeFile>;

/** As it is kept: links and ids by their numbers in `words`, since the same ones come on page after page. */
interface KeptManifest {
  readonly words: readonly string[];
  readonly files: readonly (readonly [path: string, key: string, size: number, sha256: string, mtimeMs: number, links?: readonly number[], ids?: readonly number[]])[];
}

/** The manifest at `path`; empty where there is none that can be read. */
export function readManifest(path: string): Manifest {
  try {
    const { words, files } = JSON.parse(readFileSync(path, 'utf8')) as KeptManifest;
    const named = (numbers: readonly number[]) => numbers.map((number) => words[number]!);
    return new Map(files.map(([file, key, size, sha256, mtimeMs, links, ids]) => [file, { key, size, sha256, mtimeMs, ...(links && ids ? { links: named(links), ids: named(ids) } : {}) }]));
  } catch {
    return new Map();
  }
}

/** The text that `readManifest` reads. */
export function formatManifest(manifest: Manifest): string {
  const numbers = new Map<string, number>();
  const numbered = (words: readonly string[]) => words.map((word) => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  });
  const files: KeptManifest['files'] = [...manifest].map(([path, { key, size, sha256, mtimeMs, links, ids }]) =>
    links && ids ? [path, key, size, sha256, mtimeMs, numbered(links), numbered(ids)] : [path, key, size, sha256, mtimeMs]);
  return JSON.stringify({ files, words: [...numbers.keys()] } satisfies KeptManifest);
}
