/** The records that passed the gate in the last build: the same record is not checked again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programHash } from './root.js';
import { writeAtomically } from './work-folder.js';

export interface CheckedRecords {
  /** Whether the record with this stamp is known to hold. */
  isSound(stamp: string): boolean;
  /** Tells the stamps of all records that hold now. */
  add(stamps: Iterable<string>): void;
  /** Writes down what was told, for the next build. */
  keep(): void;
}

/** What is known in the cache's folder; null for no cache. Another version of the program knows nothing. */
export function openCheckedRecords(cache: string | null): CheckedRecords {
  if (cache === null) return { isSound: () => false, add: () => {}, keep: () => {} };
  const path = join(cache, 'checked');
  const version = programHash('src/record', 'src/text', 'src/parse', 'src/extract', 'src/archive');
  const before = readLines(path);
  const known = new Set(before[0] === version ? before.slice(1) : []);
  let now: string[] = [];
  return {
    isSound: (stamp) => known.has(stamp),
    add: (stamps) => {
      now = [...stamps];
    },
    keep: () => {
      if (now.length !== known.size || now.some((stamp) => !known.has(stamp))) writeAtomically(path, [version, ...now].join('\n'));
    },
  };
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch {
    return [];
  }
}
