/** The formats of exports, each stated once: how it is known, and how it is read. */
import { DELIMITED } from './delimited.js';
import type { ExportFormat } from './export-entry.js';
import { MAIL, MHTML } from './mail.js';
import { FEED, NEWS_XML } from './xml-news.js';
import { WACZ, WARC, WEBARCHIVE } from './web-archive.js';
import { JSON_LINES, JSON_ROWS } from './json-rows.js';
import { DATABASE_PAGE, DATABASE_TEXT, RTF_FILE, WORD_FILE } from './database/news-database.js';

export * from './export-entry.js';
export { isExportField } from './columns.js';
export { findSeveralArticles } from './database/databases.js';
export { htmlOfFragment } from './markup.js';

export const EXPORT_FORMATS = {
  delimited: DELIMITED,
  jsonLines: JSON_LINES,
  json: JSON_ROWS,
  databaseText: DATABASE_TEXT,
  databasePage: DATABASE_PAGE,
  word: WORD_FILE,
  rtf: RTF_FILE,
  feed: FEED,
  newsXml: NEWS_XML,
  mail: MAIL,
  mhtml: MHTML,
  webarchive: WEBARCHIVE,
  warc: WARC,
  wacz: WACZ,
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
  const lower = name.toLowerCase();
  const named = ARTICLE_ENDINGS.some((ending) => lower.endsWith(ending))
    ? undefined
    : formats.find(({ endings }) => endings.some((ending) => lower.endsWith(ending)));
  return named?.label ?? null;
}

/** Endings that an export may have, and an article. */
const ARTICLE_ENDINGS: readonly string[] = ['.txt', '.html', '.htm'];
