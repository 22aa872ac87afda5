import type { Span } from '../../src/record/index.js';
import { type InputText, type ParsedArticle, parseArticle } from '../../src/parse/index.js';

/** A text as an input file. */
export const textInput = (text: string, file = 'a.txt', format: InputText['format'] = 'text'): InputText => ({
  file,
  format,
  text,
  fixity: { bytes: text.length, sha256: '0'.repeat(64), encoding: 'utf-8' },
});

/** The lines given, as an article. */
export const articleOf = (...lines: string[]): ParsedArticle => parseArticle(textInput(lines.join('\n')));

/**
 * Lines in which "⟦" and "⟧" stand around stretches: their text without these signs, and where in it the stretches are.
 */
export function markedText(...lines: string[]): { text: string; spans: Span[] } {
  const [first = '', ...more] = lines.join('\n').split(/[⟦⟧]/u);
  const spans: Span[] = [];
  let text = first;
  for (const [i, piece] of more.entries()) {
    if (i % 2 === 0) spans.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  }
  return { text, spans };
}

/** The lines given, as an article, and where the stretches stand that have "⟦⟧" around them. */
export function markedArticle(...lines: string[]): { article: ParsedArticle; spans: Span[] } {
  const { text, spans } = markedText(...lines);
  return { article: parseArticle(textInput(text)), spans };
}

/** The words of an article's body, of one kind or of all that is read for facts. */
export const bodyWords = (article: ParsedArticle, ...kinds: string[]): string[] =>
  article.body
    .filter(({ kind }) => (kinds.length > 0 ? kinds : ['text', 'heading']).includes(kind))
    .map(({ start, end }) => article.text.slice(start, end));

/** What was dropped, as "reason: words". */
export const droppedWords = (article: ParsedArticle): string[] =>
  article.dropped.map(({ start, end, reason }) => `${reason}: ${article.text.slice(start, end)}`);

/** How title, byline, body and dropped stretches fail to cover the file, each part apart from the others. */
export function partFaults({ text, title, body, dropped, source }: ParsedArticle): string[] {
  const parts = [title, ...body, ...dropped, ...(source.bylineSpan ? [source.bylineSpan] : [])].filter(
    ({ start, end }) => start < end,
  );
  parts.sort((a, b) => a.start - b.start);
  const faults: string[] = [];
  let at = 0;
  for (const { start, end } of parts) {
    if (start < at) faults.push(`overlap at ${start}`);
    if (text.slice(at, start).trim() !== '') faults.push(`lost ${JSON.stringify(text.slice(at, start))}`);
    at = Math.max(at, end);
  }
  if (text.slice(at).trim() !== '') faults.push(`lost ${JSON.stringify(text.slice(at))}`);
  return faults;
}
