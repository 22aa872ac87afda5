/** One article that the command line names: a file, or "-" for standard input. */
import { basename, extname } from 'node:path';
import type { ArticleJson } from './article-cache.js';
import { openExtractPool } from './extract-pool.js';
import { formatOf } from './find-files.js';
import { formatAdvice } from './unread-formats.js';
import type { RawArticle } from './read-article.js';
import { EXIT, isSystemError, systemMessage, UserError } from '../system/exit.js';
import { readLimited, UnreadableFile } from '../system/read-file.js';

/** An article's bytes, with what its name or its beginning says of the format. */
export interface GivenArticle {
  readonly bytes: Buffer;
  /** ".txt" */
  readonly ending: string;
  readonly raw: RawArticle;
}

/** Reads the article; throws a `UserError` where there is none or it has more than `maxBytes` bytes. */
export async function readGivenArticle(from: string, maxBytes: number): Promise<GivenArticle> {
  const advice = from === '-' || formatOf(from) ? null : formatAdvice(from);
  if (advice?.severity === 'error') throw new UserError(`${from}: ${advice.message}`);
  const bytes = from === '-' ? await readStandardInput(maxBytes) : readGiven(from, maxBytes);
  if (bytes.toString('latin1').trim() === '')
    throw new UserError(from === '-' ? 'Nothing came in on standard input.' : `${from} is empty.`);
  const ending = endingOf(from, bytes);
  const file = from === '-' ? 'article.txt' : basename(from);
  return { bytes, ending, raw: { file, format: formatOf(ending)!, bytes } };
}

/**
 * Extracts the article in a process that may be killed. Throws a `UserError` that begins with `name` where it can't be
 * read.
 */
export async function extractGuarded(raw: RawArticle, name: string): Promise<ArticleJson> {
  const pool = openExtractPool(1);
  try {
    const answer = await pool.read(raw);
    if ('problem' in answer) throw new UserError(`${name} can't be taken in. ${answer.problem.message}`);
    return answer.json;
  } finally {
    pool.close();
  }
}

function readGiven(path: string, maxBytes: number): Buffer {
  try {
    return readLimited(path, maxBytes);
  } catch (error) {
    if (error instanceof UnreadableFile) throw new UserError(`${path}: ${error.message}`);
    if (isSystemError(error, 'ENOENT', 'EACCES', 'EISDIR'))
      throw new UserError(`${path} can't be read: ${systemMessage(error)}.`, EXIT.usage);
    throw error;
  }
}

async function readStandardInput(maxBytes: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of process.stdin as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > maxBytes)
      throw new UserError(`Standard input has more than the ${maxBytes} bytes that an article may have.`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** The ending that tells the article's format; pasted text is looked at. */
function endingOf(from: string, bytes: Buffer): string {
  if (from !== '-') return formatOf(from) ? extname(from).toLowerCase() : '.txt';
  const head = bytes.subarray(0, 1_000).toString('latin1').trimStart().toLowerCase();
  return head.startsWith('<!doctype html') || head.startsWith('<html') ? '.html' : '.txt';
}
