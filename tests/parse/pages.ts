/** Pages written as a table: before each line what it is. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ParsedArticle, parseArticle } from '../../src/parse/index.js';
import { partFaults, textInput } from './article.js';

/** A headline, and four sentences of an article below it. */
export const TITLE = 'Talks end in Riga after a long night';
export const LEAD = 'The minister said the talks had ended well and that more would follow soon.';
export const CREWS = 'The crews of ten ships had waited for the end of the talks in the port.';
export const NEXT = 'Nobody knew on that evening what the next day would bring to the town.';
export const ICE = 'The harbour master had asked them to leave before the ice came back.';

/**
 * "title | Talks end in Riga": what a line is, as two words joined by " + " where its end is something else, and the
 * line.
 */
const ROW = /^\s*(?<kind>[a-z +]*?)\s+\| (?<words>.*)$/u;

/** The lines of `page`, each behind its kind. */
const rowsOf = (page: string): { kind: string; words: string }[] =>
  page
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ROW.exec(line)!.groups as { kind: string; words: string });

/**
 * What each line of an article was told to be: kinds of its parts, "" for what goes on with the part of the line above.
 */
function kindsOf({ text, title, body, dropped, source }: ParsedArticle): string[] {
  const parts = [
    { ...title, kind: 'title' },
    ...body,
    ...dropped.map((part) => ({ ...part, kind: part.reason })),
    ...(source.bylineSpan ? [{ ...source.bylineSpan, kind: 'byline' }] : []),
  ];
  const inOrder = parts.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  let at = 0;
  return text.split('\n').flatMap((line) => {
    const from = at;
    at += line.length + 1;
    return line === ''
      ? []
      : [
          inOrder
            .filter(({ start }) => start >= from && start < at)
            .map(({ kind }) => kind)
            .join(' + '),
        ];
  });
}

/**
 * A test of a page: each line is told to be what stands before it. An empty line goes between the lines of a Markdown
 * file.
 */
export function page(what: string, rows: string, format: 'text' | 'markdown' = 'text'): void {
  test(what, () => {
    const wanted = rowsOf(rows);
    const article = parseArticle(
      textInput(wanted.map(({ words }) => words).join(format === 'markdown' ? '\n\n' : '\n'), 'a', format),
    );
    const told = kindsOf(article);
    const table = (kinds: readonly string[]) =>
      wanted.map(({ words }, i) => `${(kinds[i] ?? '').padEnd(16)} | ${words}`);
    assert.deepEqual(table(told), table(wanted.map(({ kind }) => kind)));
    assert.deepEqual(partFaults(article), []);
  });
}
