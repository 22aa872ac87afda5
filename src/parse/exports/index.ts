/** The formats of exports, each stated once: how it is known, and how it is read. */
import { DELIMITED } from './delimited.js';
import type { ExportFormat } from './export-entry.js';
import { JSON_LINES, JSON_ROWS } from './json-rows.js';

export * from './export-entry.js';
export { isExportField } from './columns.js';
export { htmlOfFragment } from './markup.js';

export const EXPORT_FORMATS = {
  delimited: DELIMITED,
  jsonLines: JSON_LINES,
  json: JSON_ROWS,
} as const satisfies Record<string, ExportFormat>;

/** The format of an export by its name and beginning; null for one that is not read. */
export function exportFormatOf(name: string, head: string): ExportFormat | null {
  const formats: readonly ExportFormat[] = Object.values(EXPORT_FORMATS);
  const named = formats.filter(({ endings }) => endings.some((ending) => name.toLowerCase().endsWith(ending)));
  return named.find(({ detect }) => detect(head, name)) ?? null;
}
