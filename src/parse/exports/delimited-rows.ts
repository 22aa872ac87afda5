/** The text of a CSV or TSV file → its rows. A quotation mark that is never closed costs its own line and no other. */
import { type Options, parse } from 'csv-parse/sync';

/** A row: its cells, or why there are none. */
export type DelimitedRow = { readonly cells: readonly string[] } | { readonly fault: string; readonly line: string };

/** A row of more lines, or more characters, has a quotation mark that is never closed. */
const MOST_LINES = 5_000;
const LONGEST_ROW = 8_000_000;

/** Reads rows as their lines come in; `cells` is how many a row may have, once the heads are known. */
export async function* rowsOf(pieces: AsyncIterable<string>, delimiter: string): AsyncGenerator<DelimitedRow> {
  const reader = openRows(delimiter);
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop()!;
    for (const line of lines) yield* reader.add(line);
    if (rest.length > LONGEST_ROW) yield* reader.add(rest.slice(0, LONGEST_ROW)), (rest = '');
  }
  if (rest !== '') yield* reader.add(rest);
  yield* reader.end();
}

const QUOTE = 34;

function openRows(delimiter: string) {
  /** Lines of a row whose quotation marks are not even yet. */
  let waiting: string[] = [];
  let [length, quotes] = [0, 0];
  let most = Number.POSITIVE_INFINITY;

  function* add(line: string): Generator<DelimitedRow> {
    const queue = [line];
    while (queue.length > 0) {
      const next = queue.shift()!;
      if (waiting.length === 0 && next.trim() === '') continue;
      waiting.push(next);
      length += next.length;
      quotes += countQuotes(next);
      const tooLong = waiting.length > MOST_LINES || length > LONGEST_ROW;
      if (quotes % 2 === 0 || tooLong) queue.unshift(...(yield* close()));
    }
  }

  /** Reads the waiting lines as one row; gives those that are to be read again, where they are none. */
  function* close(): Generator<DelimitedRow, string[]> {
    const lines = waiting;
    waiting = [];
    [length, quotes] = [0, 0];
    const whole = cellsOf(lines.join('\n'), delimiter, false, most);
    const read = typeof whole === 'string' ? (looseCells(lines[0]!, delimiter, most) ?? whole) : whole;
    if (typeof read === 'string') yield { fault: read, line: lines[0]! };
    else {
      if (most === Number.POSITIVE_INFINITY) most = read.length;
      yield { cells: read };
    }
    return typeof whole === 'string' ? lines.slice(1) : [];
  }

  function* end(): Generator<DelimitedRow> {
    while (waiting.length > 0) {
      const again = yield* close();
      for (const line of again) yield* add(line);
    }
  }
  return { add, end };
}

function countQuotes(line: string): number {
  let count = 0;
  for (let i = 0; i < line.length; i++) if (line.charCodeAt(i) === QUOTE) count++;
  return count;
}

/** The cells of one row, or what is wrong with it. */
function cellsOf(text: string, delimiter: string, loose: boolean, most: number): string[] | string {
  const options: Options = { bom: true, delimiter, relax_quotes: loose, max_record_size: LONGEST_ROW };
  try {
    const rows = parse(text.replace(/\r$/, ''), { ...options, relax_column_count: true }) as unknown as string[][];
    const [cells = []] = rows;
    if (rows.length > 1) return 'A quotation mark of this row is not closed.';
    return cells.length > most ? `This row has ${cells.length} cells, and there are ${most} heads.` : cells;
  } catch {
    return 'A quotation mark of this row is not closed, or stands inside a cell without being doubled.';
  }
}

/** Cells of a line whose quotation marks all stand inside words of cells that are not quoted: 5" pipe,12. */
function looseCells(line: string, delimiter: string, most: number): string[] | null {
  const cells = line.replace(/\r$/, '').split(delimiter);
  if (cells.some((cell) => cell.trim().startsWith('"') || cell.trim().endsWith('"')) || cells.length !== most)
    return null;
  const read = cellsOf(line, delimiter, true, most);
  return typeof read === 'string' ? null : read;
}
