/** Articles of the tests' own making: the first line is the headline, each further line a paragraph. */
import { findActors } from '../../../src/extract/actors/index.js';
import type { LocalQuote } from '../../../src/extract/index.js';
import { findQuotes } from '../../../src/extract/quotes/index.js';
import { type TokenizedArticle, tokenizeArticle } from '../../../src/text/index.js';

/** The document of `text`. */
export function documentOf(text: string): TokenizedArticle {
  const lines: { start: number; end: number; kind: 'text' }[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim()) lines.push({ start: at, end: at + line.length, kind: 'text' });
    at += line.length + 1;
  }
  const [title, ...body] = lines;
  return tokenizeArticle(text, title ?? { start: 0, end: 0 }, body);
}

/** An article with a headline that says nothing and the paragraphs given. */
export const withBody = (...paragraphs: string[]): TokenizedArticle =>
  documentOf(['Council meets', ...paragraphs].join('\n'));

/** All quotes of a document, with the real actors of its text. */
export const quotesOf = (document: TokenizedArticle, published = ''): LocalQuote[] =>
  findQuotes(document, findActors(document, published), published);

/** The quotes in marks. */
export const markedQuotes = (document: TokenizedArticle): LocalQuote[] =>
  quotesOf(document).filter(({ kind }) => kind !== 'indirect');

/** The reported speech outside marks. */
export const indirectQuotes = (document: TokenizedArticle): LocalQuote[] =>
  quotesOf(document).filter(({ kind }) => kind === 'indirect');
