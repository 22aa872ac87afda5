/** One file's bytes → its article and facts. Runs in this process, or in a child that may be killed. */
import { EXTRACTOR_VERSION, headOf } from '../extract/index.js';
import { decodeText, findSeveralArticles, type InputText, readFrontMatter, readHtml } from '../parse/index.js';
import { extractArticle } from '../pipeline.js';
import { lineAt, type Problem, RECORD_VERSION } from '../record/index.js';
import type { ArticleJson } from './article-cache.js';
import { sha256 } from '../system/read-file.js';
import { programHash } from '../system/program.js';
import type { ExtractedArticle } from '../extract/article.js';

/** What one file became: an article, or the reason why not. */
export type FileResult = { readonly article: ExtractedArticle } | { readonly problem: Problem };

/** A file to read. */
export interface RawArticle {
  readonly file: string;
  readonly format: InputText['format'];
  readonly bytes: Uint8Array;
}

/** Decodes, parses and extracts one file. */
export function readArticle(raw: RawArticle): FileResult {
  const input = decodeArticle(raw);
  if ('problem' in input) return input;
  if (input.input.text.trim() === '')
    return refused(raw.file, "This file is empty. Put the article's text in it, or take it away.");
  const article = extractArticle(input.input);
  const fault = article.problems.find(({ severity }) => severity === 'error');
  if (fault) return { problem: fault };
  if (input.warning === '') return { article };
  const warning: Problem = { severity: 'warning', file: raw.file, line: 0, message: `This file ${input.warning}.` };
  return { article: { ...article, problems: [...article.problems, warning] } };
}

/** Decodes one file, and takes the readable text out of a saved web page. `warning`: what is odd about its bytes. */
export function decodeArticle({
  file,
  format,
  bytes,
}: RawArticle): { readonly input: InputText; readonly warning: string } | { readonly problem: Problem } {
  const decoded = decodeText(bytes, format);
  if ('fault' in decoded) return refused(file, `This file ${decoded.fault}.`);
  const { text, encoding, warning } = decoded;
  const several = severalFault(text, format);
  if (several) return refused(file, several.message, several.line);
  const input: InputText = { file, format, text, fixity: { bytes: bytes.length, sha256: sha256(bytes), encoding } };
  if (format !== 'html') return { input, warning };
  const front = readFrontMatter(text, file);
  if (front)
    return front.problems[0]?.severity === 'error'
      ? { problem: front.problems[0] }
      : refused(file, 'A web page has no front matter. Put what it says into a file NAME.meta.yaml beside it.', 1);
  const page = readHtml(text);
  return 'fault' in page ? refused(file, page.fault) : { input: { ...input, ...page }, warning };
}

const refused = (file: string, message: string, line = 0): { problem: Problem } => ({
  problem: { severity: 'error', file, line, message },
});

// "<p>", "</td>"
const TAG = /<[^<>]{1,2000}>/g;

/** Where a file of a news database holds several articles: one file is one article, so it is taken apart first. */
function severalFault(text: string, format: InputText['format']): { message: string; line: number } | null {
  const several = findSeveralArticles(format === 'html' ? text.replace(TAG, '\n') : text);
  if (!several) return null;
  const { name, count, mark, at } = several;
  return {
    line: lineAt(text, format === 'html' ? text.indexOf(mark) : at),
    message:
      `This file of ${name} holds ${count} articles ("${mark}" parts them). Move it out of this folder and take ` +
      'them in with: onrecord import FILE --input FOLDER',
  };
}

/** What the cache keeps of an article. */
export const jsonOf = (article: ExtractedArticle): ArticleJson => ({
  head: JSON.stringify(headOf(article)),
  whole: JSON.stringify(article),
});

/** Changes whenever the same bytes could become another article. */
export const readingVersion = (): string =>
  `${RECORD_VERSION}.${EXTRACTOR_VERSION}.${programHash('src/record', 'src/text', 'src/parse', 'src/extract')}`;

/** The cache key of a file: its bytes and how they are read. */
export const readingKey = ({ bytes, format }: RawArticle): string => sha256(`${format}\n${sha256(bytes)}`);
