/** The formats of exports, each stated once: how it is known, and how it is read. */
import { DELIMITED } from './delimited.js';
import type { ExportFormat } from './export-entry.js';
import { JSON_LINES, JSON_ROWS } from './json-rows.js';
import { DATABASE_PAGE, DATABASE_TEXT, RTF_FILE, WORD_FILE } from './news-database.js';

export * from './export-entry.js';
export { isExportField } from './columns.js';
export { findSeveralArticles } from './databases.js';
export { htmlOfFragment } from './markup.js';

export const EXPORT_FORMATS = {
  delimited: DELIMITED,
  jsonLines: JSON_LINES,
  json: JSON_ROWS,
  databaseText: DATABASE_TEXT,
  databasePage: DATABASE_PAGE,
  word: WORD_FILE,
  rtf: RTF_FILE,
} as const satisfies Record<string, ExportFormat>;

/** The format of an export by its name and beginning; null for one that is not read. */
export function exportFormatOf(name: string, head: string): ExportFormat | null {
  const formats: readonly ExportFormat[] = Object.values(EXPORT_FORMATS);
  const named = formats.filter(({ endings }) => endings.some((ending) => name.toLowerCase().endsWith(ending)));
  return named.find(({ detect }) => detect(head, name)) ?? null;
}

/** What a file's ending says of an export; null for endings of articles and of what is no export. */
export function exportLabelOf(name: string): string | null {
  const formats: readonly ExportFormat[] = Object.values(EXPORT_FORMATS);
  const ending = /\.[^./\\]+$/.exec(name.toLowerCase())?.[0] ?? '';
  const named = ARTICLE_ENDINGS.has(ending) ? undefined : formats.find(({ endings }) => endings.includes(ending));
  return named?.label ?? null;
}

/** Endings that an export may have, and an article. */
const ARTICLE_ENDINGS: ReadonlySet<string> = new Set(['.txt', '.html', '.htm']);
