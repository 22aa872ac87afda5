/**
 * Rows with named columns → articles: which column is which field is guessed from its name, or said by the archivist.
 */
import { ownFieldOf } from '../formats/curation-fields.js';
import { type ExportField, type ExportItem, STATED_FIELDS, type StatedFields } from './export-entry.js';
import { TEXT_COLUMNS } from './columns.table.js';
import { htmlOfFragment, isMarkup } from './markup.js';

/** A field for each column; "" where it is none of ours. */
export type ColumnMap = Readonly<Record<string, ExportField | ''>>;

const FIELDS: ReadonlySet<string> = new Set([...STATED_FIELDS, 'text']);

/** Whether `name` is a field that a column may be mapped to. */
export const isExportField = (name: string): name is ExportField => FIELDS.has(name);

/** The field of each column; where two columns would be one field, the first takes it. `given` stands above guesses. */
export function mapColumns(columns: readonly string[], given: Readonly<Record<string, ExportField>>): ColumnMap {
  const taken = new Set<string>(
    Object.entries(given).flatMap(([name, field]) => (columns.includes(name) ? [field] : [])),
  );
  const guess = (column: string): ExportField | '' => {
    if (given[column]) return given[column];
    const folded = column
      .trim()
      .toLowerCase()
      .replace(/[\s_-]/g, '');
    const field = TEXT_COLUMNS.has(folded) ? 'text' : ownFieldOf(column.trim());
    if (!isExportField(field) || taken.has(field)) return '';
    taken.add(field);
    return field;
  };
  return Object.fromEntries(columns.map((column) => [column, guess(column)]));
}

/** Columns in `given` that the export does not have. */
export const unknownColumns = (columns: readonly string[], given: Readonly<Record<string, ExportField>>): string[] =>
  Object.keys(given).filter((column) => !columns.includes(column));

/** The article in a row. */
export function itemOfRow(row: number, cells: Readonly<Record<string, unknown>>, map: ColumnMap): ExportItem {
  const fields: Record<string, string | string[]> = {};
  const other: Record<string, string> = {};
  let text = '';
  for (const [column, cell] of Object.entries(cells)) {
    const field = map[column] ?? '';
    const words = wordsOf(cell);
    if (words.trim() === '') continue;
    if (field === 'text') text = words;
    else if (field === 'tags') fields.tags = tagsOf(cell);
    else if (field !== '') fields[field] = words.replace(/\s+/g, ' ').trim();
    else other[column] = words;
  }
  const html = isMarkup(text);
  return {
    row,
    fields: fields as StatedFields,
    text: html ? htmlOfFragment(text, typeof fields.title === 'string' ? fields.title : '') : text,
    format: html ? 'html' : 'text',
    other,
  };
}

const tagsOf = (cell: unknown): string[] =>
  (Array.isArray(cell) ? cell.map(wordsOf) : wordsOf(cell).split(/[,;|]/)).map((tag) => tag.trim()).filter(Boolean);

/** A cell's words: of a list all of them, of a person the name, of a date of CSL JSON its day. */
function wordsOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (Array.isArray(cell)) return cell.map(wordsOf).filter(Boolean).join(', ');
  if (typeof cell !== 'object') return String(cell);
  const { name, literal, given, family } = cell as Record<string, unknown>;
  const parts = (cell as Record<string, unknown>)['date-parts'];
  if (Array.isArray(parts) && Array.isArray(parts[0])) return dayOfParts(parts[0] as unknown[]);
  const known = name ?? literal ?? (family === undefined ? undefined : [given, family].filter(Boolean).join(' '));
  return known === undefined ? JSON.stringify(cell) : wordsOf(known);
}

/** [2021, 3, 4] → "2021-03-04" */
const dayOfParts = (parts: readonly unknown[]): string =>
  parts
    .slice(0, 3)
    .map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0'))
    .join('-');
