/** One file's bytes → its article and facts. Runs in this process, or in a child that may be killed. */
import { EXTRACTOR_VERSION } from '../extract/index.js';
import { decodeText, type InputText, readHtml } from '../parse/index.js';
import { type ExtractedArticle, extractArticle } from '../pipeline.js';
import { type Problem, RECORD_VERSION } from '../record/index.js';
import { sha256 } from './read-file.js';
import { programHash } from './root.js';

/** What one file became: an article, or the reason why not. */
export type Reading = { readonly article: ExtractedArticle } | { readonly problem: Problem };

/** A file to read. */
export interface RawArticle {
  readonly file: string;
  readonly format: InputText['format'];
  readonly bytes: Uint8Array;
}

/** Decodes, parses and extracts one file. */
export function readArticle({ file, format, bytes }: RawArticle): Reading {
  const refused = (message: string): Reading => ({ problem: { severity: 'error', file, line: 0, message } });
  const decoded = decodeText(bytes);
  if ('fault' in decoded) return refused(`This file ${decoded.fault}.`);
  const html = format === 'html' ? readHtml(decoded.text) : { text: decoded.text, page: undefined };
  if ('fault' in html) return refused(html.fault);
  if (html.text.trim() === '') return refused('This file is empty. Put the article\'s text in it, or take it away.');
  const fixity: InputText['fixity'] = { bytes: bytes.length, sha256: sha256(bytes), encoding: decoded.encoding };
  const article = extractArticle({ file, format, text: html.text, fixity, ...(html.page ? { page: html.page } : {}) });
  if (decoded.warning === '') return { article };
  const warning: Problem = { severity: 'warning', file, line: 0, message: `This file ${decoded.warning}.` };
  return { article: { ...article, problems: [warning, ...article.problems] } };
}

/** Changes whenever the same bytes could become another article. */
export const readingVersion = (): string =>
  `${RECORD_VERSION}.${EXTRACTOR_VERSION}.${programHash('src/record', 'src/text', 'src/parse', 'src/extract')}`;

/** The cache key of a file: its bytes and how they are read. */
export const readingKey = ({ bytes, format }: RawArticle): string => sha256(`${format}\n${sha256(bytes)}`);
