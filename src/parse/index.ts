/** A file's text → headline, source, date, body, and what was left out. */
import type { InputText, ParsedArticle } from './article.js';

export type * from './article.js';

/** Reads one article file. Pure; any text yields an article, and what can't be told is unknown. */
export function parseArticle(input: InputText): ParsedArticle {
  const end = input.text.indexOf('\n') === -1 ? input.text.length : input.text.indexOf('\n');
  return {
    file: input.file,
    text: input.text,
    fixity: input.fixity,
    title: { start: 0, end, text: input.text.slice(0, end) },
    source: { id: '', name: '', basis: 'unknown', byline: '', bylineSpan: null, agencies: [], evidence: [], why: '' },
    published: { edtf: '', basis: 'unknown', evidence: [], why: '' },
    body: end < input.text.length ? [{ start: end, end: input.text.length, kind: 'text' }] : [],
    dropped: [],
    language: 'en',
    url: '',
    frontMatter: null,
    problems: [],
  };
}
