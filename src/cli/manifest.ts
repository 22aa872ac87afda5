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

/** The manifest at `path`; empty where there is none that can be read. */
export function readManifest(path: string): Manifest {
  try {
    return new Map(JSON.parse(readFileSync(path, 'utf8')) as [string, MadeFile][]);
  } catch {
    return new Map();
  }
}

export const formatManifest = (manifest: Manifest): string => JSON.stringify([...manifest]);
