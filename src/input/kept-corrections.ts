/** The last text of each NAME.meta.yaml that could be read, beside the cache: a slip then costs no published page. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from '../system/work-folder.js';

/** Corrections as they were when they could last be read, by the article's file. */
export interface KeptCorrections {
  /** The last good text; undefined where none is known. */
  of(article: string): string | undefined;
  /** Remembers a text that could be read. */
  add(article: string, text: string): void;
  /** Writes down what was added. */
  keep(): void;
}

/** Begins with a dot: what the article cache takes away does not. */
const FILE = '.corrections.json';

/** The corrections kept in the folder of the cache; nothing is kept where there is none. */
export function openKeptCorrections(cache: string | null): KeptCorrections {
  const path = cache === null ? null : join(cache, FILE);
  const before = new Map(Object.entries(path === null ? {} : readKept(path)));
  const now = new Map<string, string>();
  return {
    of: (article) => before.get(article),
    add: (article, text) => void now.set(article, text),
    keep() {
      const isNew = [...now].some(([article, text]) => before.get(article) !== text);
      if (path !== null && isNew) writeAtomically(path, JSON.stringify(Object.fromEntries([...before, ...now])));
    },
  };
}

function readKept(path: string): Record<string, string> {
  try {
    return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>) : {};
  } catch {
    // Spoilt by a fault of the disk: what is read now is kept anew.
    return {};
  }
}
