/**
 * The records that passed the gate in the last build: the same record is not checked again, nor the ids of its facts
 * made again.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive, KnownIds } from '../archive/index.js';
import { sha256 } from '../system/read-file.js';
import { programHash } from '../system/program.js';
import { writeAtomically } from '../system/work-folder.js';

export interface CheckedRecords {
  /** Whether the record with this stamp is known to hold. */
  isSound(stamp: string): boolean;
  /** The ids that the facts of an article had when it was as it had been extracted. */
  readonly knownIds: KnownIds;
  /**
   * Tells all records that hold now, with their stamps, and the files whose articles are not as they were extracted.
   */
  add(archive: Pick<Archive, 'articles' | 'stamps'>, curated: ReadonlySet<string>): void;
  /** Writes down what was told, for the next build. */
  keep(): void;
}

/** Where another process checks the same records. */
export const ALL_SOUND: CheckedRecords = {
  isSound: () => true,
  knownIds: () => undefined,
  add: () => {},
  keep: () => {},
};

/** What is known in the cache's folder; null for no cache. Another version of the program knows nothing. */
export function openCheckedRecords(cache: string | null): CheckedRecords {
  if (cache === null) return { isSound: () => false, knownIds: () => undefined, add: () => {}, keep: () => {} };
  const path = join(cache, 'checked');
  const version = programHash('src/record', 'src/text', 'src/parse', 'src/extract', 'src/archive');
  const before = readLines(path);
  const lines = before[0] === version ? before.slice(1) : [];
  const known = new Set(lines.map((line) => line.slice(0, line.indexOf(' '))));
  const ids = new Map(lines.map((line) => [KEY.exec(line)?.[1] ?? '', line]));
  let now: string[] = [];
  return {
    isSound: (stamp) => known.has(stamp),
    knownIds: (article) => ids.get(articleKey(article))?.split(' ').slice(2),
    add: ({ articles, stamps }, curated) => {
      now = articles.map((article) => {
        const facts = curated.has(article.file) ? [] : [...article.quotes, ...article.figures];
        return [stamps.get(article.id), articleKey(article), ...facts.map(({ id }) => id)].join(' ');
      });
    },
    keep: () => {
      if (now.length !== lines.length || now.some((line, at) => line !== lines[at]))
        writeAtomically(path, [version, ...now].join('\n'));
    },
  };
}

// "0f3a9c 7be12d q-11aa22 f-33bb44": the stamp of a record, then the key of the article that it is of
const KEY = /^\S* (\S*)/;

/**
 * What the ids of an article's facts depend on, where the archivist says nothing of it. The same bytes may be read
 * otherwise under another file name.
 */
const articleKey: (article: Parameters<KnownIds>[0]) => string = ({ id, file, fixity }) =>
  sha256(`${id}\n${file}\n${fixity.sha256}`).slice(0, 24);

function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch {
    return [];
  }
}
