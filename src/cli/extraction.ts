/** All files of the input folder → extracted articles: from the cache where the bytes are known, else read. */
import { availableParallelism } from 'node:os';
import type { ExtractedArticle } from '../pipeline.js';
import type { Problem } from '../record/index.js';
import { type ArticleCache, openArticleCache } from './article-cache.js';
import { isSystemError, systemMessage } from './exit.js';
import { openExtractPool } from './extract-pool.js';
import { type RawArticle, readArticle, readingKey, readingVersion, type Reading } from './read-article.js';
import { readLimited, UnreadableFile } from './read-file.js';
import type { FoundFiles } from './read-folder.js';
import type { Terminal } from './terminal.js';

/** What became of one file. */
export interface FileReading {
  readonly file: string;
  readonly reading: Reading;
}

export interface ExtractionRequest {
  readonly articles: FoundFiles['articles'];
  /** Folder of the cache; null to read everything. */
  readonly cache: string | null;
  /** Larger files are refused. Bytes. */
  readonly maxBytes: number;
  readonly terminal: Terminal;
}

/** So many files are read in this process before it is decided whether others are worth starting. */
const TRIAL = 24;
/** Processes beside this one; each takes memory. */
const MOST_READERS = 4;
/** Work, in milliseconds, from which starting other processes pays. */
const WORTH_A_POOL = 2_000;

/** Reads all files, in the order given. */
export async function extractAll({ articles, cache, maxBytes, terminal }: ExtractionRequest): Promise<FileReading[]> {
  const kept = cache === null ? null : openArticleCache(cache, readingVersion());
  const readings: FileReading[] = new Array(articles.length);
  const cores = availableParallelism();
  const pool = openExtractPool(Math.max(1, Math.min(MOST_READERS, cores)));
  /** Processes for files that this one could read, too: it is at work itself. */
  const helpers = Math.min(MOST_READERS, cores - 1);
  const away: Promise<void>[] = [];
  let done = 0;
  let spent = 0;
  let tried = 0;
  let helped = false;
  const finish = (at: number, reading: Reading) => {
    readings[at] = { file: articles[at]!.file, reading };
    if (++done % 50 === 0) terminal.progress(`Reading articles: ${done} of ${articles.length}`);
  };
  try {
    for (const [at, found] of articles.entries()) {
      const raw = readRaw(found, maxBytes);
      const key = kept && !('problem' in raw) ? readingKey(raw) : '';
      const known = 'problem' in raw ? raw : fromCache(kept, key, raw.file);
      if (known) {
        finish(at, known);
        continue;
      }
      const guarded = needsGuard(raw as RawArticle);
      helped ||= tried >= TRIAL && (spent / tried) * (articles.length - at) > WORTH_A_POOL;
      if (guarded || (helped && pool.hasRoom(helpers))) {
        away.push(pool.read(raw as RawArticle, guarded ? undefined : helpers).then(({ json, ...reading }) => {
          if (json) kept?.put(key, json);
          finish(at, reading);
        }));
        // Files wait in memory: not more of them than the pool can take soon.
        if (away.length % 64 === 0) await away[away.length - 64];
      } else {
        const began = performance.now();
        const reading = readArticle(raw as RawArticle);
        if ('article' in reading) kept?.put(key, JSON.stringify(reading.article));
        finish(at, reading);
        spent += performance.now() - began;
        tried++;
        // Answers are taken in between.
        if (away.length > 0) await new Promise(setImmediate);
      }
    }
    await Promise.all(away);
  } finally {
    pool.close();
    kept?.close();
    terminal.progress('');
  }
  return readings;
}

/** Markdown and HTML go through parsers that a hostile file can keep busy for minutes or make abort. */
const needsGuard = ({ format }: RawArticle): boolean => format !== 'text';

function readRaw({ file, path, format }: FoundFiles['articles'][number], maxBytes: number): RawArticle | { problem: Problem } {
  try {
    return { file, format, bytes: readLimited(path, maxBytes) };
  } catch (error) {
    if (!(error instanceof UnreadableFile) && !isSystemError(error, 'EACCES', 'EPERM', 'EIO', 'ENOENT', 'ELOOP', 'ENXIO')) throw error;
    const message = error instanceof UnreadableFile ? error.message : `This file can't be read: ${systemMessage(error)}.`;
    return { problem: { severity: 'error', file, line: 0, message } };
  }
}

function fromCache(cache: ArticleCache | null, key: string, file: string): Reading | null {
  const article = cache?.get(key, file);
  return article ? { article } : null;
}

/** The articles among the readings. */
export const articlesOf = (readings: readonly FileReading[]): ExtractedArticle[] =>
  readings.flatMap(({ reading }) => ('article' in reading ? [reading.article] : []));

/** The faults among the readings. */
export const faultsOf = (readings: readonly FileReading[]): Problem[] =>
  readings.flatMap(({ reading }) => ('problem' in reading ? [reading.problem] : []));
