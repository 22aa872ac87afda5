/** CSV and TSV → articles, row by row: a broken row is named, and costs no other. */
import { itemOfRow, mapColumns, type ColumnMap, unknownColumns } from './columns.js';
import { rowsOf } from './delimited-rows.js';
import type { ExportEntry, ExportFormat, ExportSource } from './export-entry.js';

export const DELIMITED: ExportFormat = {
  label: 'CSV',
  endings: ['.csv', '.tsv', '.tab'],
  detect: () => true,
  read: readDelimited,
};

async function* readDelimited(source: ExportSource): AsyncGenerator<ExportEntry> {
  let row = 0;
  let heads: readonly string[] | null = null;
  let map: ColumnMap = {};
  const [head, pieces] = await peek(source.text());
  for await (const read of rowsOf(pieces, delimiterOf(head, source.name))) {
    row++;
    if ('fault' in read) {
      yield { row, fault: `${read.fault} It begins "${read.line.trim().slice(0, 60)}".` };
    } else if (heads === null) {
      heads = read.cells.map((cell) => cell.trim());
      map = mapColumns(heads, source.map);
      yield { columns: map };
      yield* headFaults(heads, map, source.map);
    } else if (read.cells.some((cell) => cell.includes('\uFFFD'))) {
      yield { row, fault: 'This row has bytes that are no UTF-8. Save the export as UTF-8.' };
    } else yield itemOfRow(row, Object.fromEntries(heads.map((name, i) => [name, read.cells[i] ?? ''])), map);
  }
}

function* headFaults(heads: readonly string[], map: ColumnMap, given: ExportSource['map']): Generator<ExportEntry> {
  for (const column of unknownColumns(heads, given)) yield { row: 1, fault: `There is no column "${column}".` };
  if (!Object.values(map).includes('text'))
    yield { row: 1, fault: 'No column is known to hold the text of the articles. Name it: --map text=COLUMN.' };
}

/** The first piece, and all of them. */
async function peek(pieces: AsyncIterable<string>): Promise<[string, AsyncIterable<string>]> {
  const iterator = pieces[Symbol.asyncIterator]();
  const first = await iterator.next();
  const head = first.done ? '' : first.value;
  async function* all(): AsyncGenerator<string> {
    yield head;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  return [head, all()];
}

/** The mark between cells: that of the file's ending, else the one that its first line has most of. */
function delimiterOf(head: string, name: string): string {
  if (/\.(?:tsv|tab)$/i.test(name)) return '\t';
  const lines = head.slice(0, 20_000).split(/[\r\n]/);
  const line = lines.find((one) => one.trim() !== '') ?? '';
  const marks = [',', ';', '\t', '|'].map((mark) => [line.split(mark).length, mark] as const);
  return marks.reduce((most, one) => (one[0] > most[0] ? one : most))[1];
}
