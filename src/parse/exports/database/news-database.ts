/** Files of news databases, as text, web page, Word or RTF → their articles. */
import { docxText } from './docx.js';
import { readDatabaseArticle } from './database-fields.js';
import { readDatabaseFile } from './databases.js';
import type { ExportEntry, ExportFormat, ExportSource } from '../export-entry.js';
import { databasePageLines } from './page-lines.js';
import { rtfText } from './rtf.js';

export const DATABASE_TEXT: ExportFormat = {
  label: 'news database',
  endings: ['.txt'],
  detect: (head) => readDatabaseFile(head) !== null,
  read: async function* (source) {
    yield* articlesOf(await allText(source));
  },
};

export const DATABASE_PAGE: ExportFormat = {
  label: 'news database (web page)',
  endings: ['.html', '.htm'],
  detect: () => true,
  read: async function* (source) {
    const page = databasePageLines(await allText(source));
    if ('fault' in page) yield { row: 1, fault: page.fault };
    else if (readDatabaseFile(page.text)) yield* articlesOf(page.text);
    else
      yield {
        row: 1,
        fault: 'This page has no marks of a news database. A page with one article is put in place by "onrecord new".',
      };
  },
};

export const WORD_FILE: ExportFormat = {
  label: 'Word (DOCX)',
  endings: ['.docx'],
  detect: () => true,
  read: async function* (source) {
    const read = docxText(await source.bytes());
    if ('fault' in read) yield { row: 1, fault: read.fault };
    else yield* articlesOf(read.text);
  },
};

export const RTF_FILE: ExportFormat = {
  label: 'RTF',
  endings: ['.rtf'],
  detect: (head) => head.startsWith('{\\rtf'),
  read: async function* (source) {
    yield* articlesOf(rtfText(await source.bytes()));
  },
};

/** Words behind the last article that are more than a list of searches. */
const LONG_REST = 400;

/** The articles of a database's file; the text as one article where it has no marks. */
function* articlesOf(text: string): Generator<ExportEntry> {
  const file = readDatabaseFile(text);
  if (!file) {
    const [title = ''] = text.trim().split('\n');
    yield {
      row: 1,
      fields: title.length < 200 ? { title: title.trim() } : {},
      text: text.trim(),
      format: 'text',
      other: {},
    };
    return;
  }
  for (const [i, { start, end }] of file.articles.entries()) {
    const row = i + 1;
    const { fields, other, text: body } = readDatabaseArticle(file.name, text.slice(start, end));
    yield { row, fields, other, text: body, format: 'text' };
  }
  const rest = text.slice(file.rest.start).trim();
  if (rest.length > LONG_REST && !rest.startsWith('Search Summary'))
    yield {
      row: file.articles.length + 1,
      fault:
        'Behind the last article stands more, as of one that was cut short: ' +
        `"${rest.slice(0, 60).replace(/\s+/g, ' ')}".`,
    };
}

async function allText(source: ExportSource): Promise<string> {
  let text = '';
  for await (const piece of source.text()) text += piece;
  return text;
}
