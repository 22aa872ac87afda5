/** All files of the input folder → extracted articles: from the cache where the bytes are known, else read. */
import { availableParallelism } from 'node:os';
import { ARTICLE_FORMATS } from '../parse/index.js';
import type { Problem } from '../record/index.js';
import { type ArticleCache, type ArticleJson, type CachedArticle, openArticleCache } from './article-cache.js';
import { isSystemError, systemMessage, UserError } from '../system/exit.js';
import { openExtractPool } from './extract-pool.js';
import { jsonOf, type RawArticle, readArticle, readingKey, readingVersion } from './read-article.js';
import { readLimited, UnreadableFile } from '../system/read-file.js';
import type { FoundFiles } from './find-files.js';
import type { Terminal } from '../system/terminal.js';
import { type ArticleInput, type ExtractedArticle, inputOf } from '../extract/article.js';

/** What became of one file. */
export interface FileReading {
  readonly file: string;
  readonly reading: { readonly input: ArticleInput } | { readonly problem: Problem };
}

/** All files, read. */
export interface Extraction {
  /** In the order in which the files were given. */
  readonly readings: FileReading[];
  /** Of the JSON of all heads, in bytes: what a process that has them all in mind takes grows with it. */
  readonly headBytes: number;
  /** Ends the reading: no article can be loaded behind it. */
  close(): void;
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

/** Reads all files: of those whose bytes are known only what the cache has of their heads. */
export async function extractAll({ articles, cache, maxBytes, terminal }: ExtractionRequest): Promise<Extraction> {
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
  const finish = (at: number, reading: FileReading['reading']) => {
    readings[at] = { file: articles[at]!.file, reading };
    if (++done % 50 === 0) terminal.progress(`Reading articles: ${done} of ${articles.length}`);
  };
  try {
    for (const [at, found] of articles.entries()) {
      const raw = readRaw(found, maxBytes);
      if ('problem' in raw) {
        finish(at, raw);
        continue;
      }
      const key = readingKey(raw);
      const cached = kept?.get(key, raw.file);
      if (cached) {
        finish(at, { input: inputOfCached(cached, found, maxBytes) });
        continue;
      }
      const keep = (json: ArticleJson): ArticleInput =>
        kept ? inputOfCached(kept.put(key, raw.file, json), found, maxBytes) : inputOfJson(json);
      const guarded = needsGuard(raw);
      helped ||= tried >= TRIAL && (spent / tried) * (articles.length - at) > WORTH_A_POOL;
      if (guarded || (helped && pool.hasRoom(helpers))) {
        away.push(
          pool
            .read(raw, guarded ? undefined : helpers)
            .then((answer) => finish(at, 'json' in answer ? { input: keep(answer.json) } : answer)),
        );
        // Files wait in memory: not more of them than the pool can take soon.
        if (away.length % 64 === 0) await away[away.length - 64];
      } else {
        const began = performance.now();
        const reading = readArticle(raw);
        finish(
          at,
          'article' in reading ? { input: kept ? keep(jsonOf(reading.article)) : inputOf(reading.article) } : reading,
        );
        spent += performance.now() - began;
        tried++;
        // Answers are taken in between.
        if (away.length > 0) await new Promise(setImmediate);
      }
    }
    await Promise.all(away);
    kept?.settle();
    return { readings, headBytes: kept?.headBytes() ?? 0, close: closerOf(kept) };
  } catch (error) {
    kept?.close();
    throw error;
  } finally {
    pool.close();
    terminal.progress('');
  }
}

// Functions that live as long as the archive are made out here, where nothing is in sight that would stay in memory
// with them.
const closerOf = (kept: ArticleCache | null) => () => kept?.close();

function inputOfCached(
  { head, read }: CachedArticle,
  found: FoundFiles['articles'][number],
  maxBytes: number,
): ArticleInput {
  return { head, load: loaderOf(read, found, maxBytes, head.fixity.sha256) };
}

const loaderOf =
  (read: CachedArticle['read'], found: FoundFiles['articles'][number], maxBytes: number, sha256: string) =>
  (): ExtractedArticle =>
    read() ?? readAgain(found, maxBytes, sha256);

const inputOfJson = ({ head, whole }: ArticleJson): ArticleInput => ({
  head: JSON.parse(head),
  load: () => JSON.parse(whole),
});

/** The article that the cache has lost. */
function readAgain(found: FoundFiles['articles'][number], maxBytes: number, sha256: string): ExtractedArticle {
  const raw = readRaw(found, maxBytes);
  const reading = 'problem' in raw ? raw : readArticle(raw);
  if ('article' in reading && reading.article.fixity.sha256 === sha256) return reading.article;
  throw new UserError(`${found.path} was changed while the site was being made from it. Run the same command again.`);
}

/** Markdown and HTML go through parsers that a hostile file can keep busy for minutes or make abort. */
const needsGuard = ({ format }: RawArticle): boolean => ARTICLE_FORMATS[format].guarded;

function readRaw(
  { file, path, format }: FoundFiles['articles'][number],
  maxBytes: number,
): RawArticle | { problem: Problem } {
  try {
    return { file, format, bytes: readLimited(path, maxBytes) };
  } catch (error) {
    if (
      !(error instanceof UnreadableFile) &&
      !isSystemError(error, 'EACCES', 'EPERM', 'EIO', 'ENOENT', 'ELOOP', 'ENXIO')
    )
      throw error;
    const message =
      error instanceof UnreadableFile ? error.message : `This file can't be read: ${systemMessage(error)}.`;
    return { problem: { severity: 'error', file, line: 0, message } };
  }
}

/** The articles among the readings. */
export const articlesOf = (readings: readonly FileReading[]): ArticleInput[] =>
  readings.flatMap(({ reading }) => ('input' in reading ? [reading.input] : []));

/** The faults among the readings. */
export const faultsOf = (readings: readonly FileReading[]): Problem[] =>
  readings.flatMap(({ reading }) => ('problem' in reading ? [reading.problem] : []));
