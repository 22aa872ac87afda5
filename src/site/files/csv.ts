/** Tables as CSV (RFC 4180), safe to open in a spreadsheet. */
import type { FileSection } from '../page.js';
import type { Cell, TableColumn, Table } from './tables.js';

// "=HYPERLINK(…)", "+1", "-1", "@SUM", a tab or line break first: what a spreadsheet may take for a formula.
// Apostrophes before it, too ("'=1"): they get one more, so that the one that was put there can be told and taken away.
const GUARDED = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** The table's lines, each with its line end: the header first. */
export function* csvLines({ columns, rows }: Table): Generator<string> {
  yield line(columns.map(({ name }) => name));
  for (const row of rows()) yield line(row);
}

/** The same lines by what they are made from. */
export function csvSections({ columns, rows, parts }: Table): FileSection[] {
  const section = (key: string, all: () => Iterable<readonly Cell[]>): FileSection => ({
    key,
    text: () => Array.from(all(), line).join(''),
  });
  return [
    section('header', () => [columns.map(({ name }) => name)]),
    ...(parts ? parts().map((part) => section(part.key, part.rows)) : [section('', rows)]),
  ];
}

/**
 * The cells of a row that was read from such a line. A text never begins with an apostrophe and a formula unless one
 * was put before it.
 */
export const cellsOf = (columns: readonly TableColumn[], fields: readonly string[]): Cell[] =>
  columns.map(({ type, refers }, at) => {
    const field = fields[at]!;
    if (type !== 'string') return field === '' ? null : Number(field);
    if (refers && field === '') return null;
    return field.startsWith("'") && GUARDED.test(field) ? field.slice(1) : field;
  });

const line = (cells: readonly Cell[]): string => `${cells.map(field).join(',')}\r\n`;

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = GUARDED.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
