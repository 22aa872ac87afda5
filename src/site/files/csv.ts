/** Tables as CSV (RFC 4180), safe to open in a spreadsheet. */
import type { Cell, Table } from './tables.js';

// "=HYPERLINK(…)", "+1", "-1", "@SUM", a tab or line break first: what a spreadsheet may take for a formula
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** The table's lines, each with its line end: the header first. */
export function* csvLines({ columns, rows }: Table): Generator<string> {
  yield line(columns.map(({ name }) => name));
  for (const row of rows()) yield line(row);
}

const line = (cells: readonly Cell[]): string => `${cells.map(field).join(',')}\r\n`;

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
