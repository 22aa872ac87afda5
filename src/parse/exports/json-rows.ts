/** JSON Lines, JSON arrays and single JSON objects (also ninjs and CSL JSON) → articles. */
import { itemOfRow, mapColumns, type ColumnMap } from './columns.js';
import type { ExportEntry, ExportFormat, ExportSource } from './export-entry.js';

/** An entry of more characters than this is refused. */
const LONGEST_ENTRY = 20_000_000;

export const JSON_LINES: ExportFormat = {
  label: 'JSON Lines',
  endings: ['.jsonl', '.ndjson'],
  detect: () => true,
  read: (source) => readEntries(source, linesOf(source.text())),
};

export const JSON_ROWS: ExportFormat = {
  label: 'JSON',
  endings: ['.json'],
  detect: () => true,
  read: (source) => readEntries(source, objectsOf(source.text())),
};

async function* readEntries(source: ExportSource, texts: AsyncIterable<string>): AsyncGenerator<ExportEntry> {
  let row = 0;
  let map: ColumnMap | null = null;
  for await (const text of texts) {
    row++;
    const value = parse(text);
    if (value === undefined) {
      yield { row, fault: `This entry is no JSON object. It begins "${text.trim().slice(0, 60)}".` };
      continue;
    }
    const known: ColumnMap = mapColumns(Object.keys(value), source.map);
    if (!map) yield { columns: (map = known) };
    // Entries need not all have the same fields.
    yield itemOfRow(row, value, known);
  }
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = text.length > LONGEST_ENTRY ? null : JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop()!;
    for (const line of lines) if (line.trim() !== '') yield line;
    if (rest.length > LONGEST_ENTRY) return void (yield rest);
  }
  if (rest.trim() !== '') yield rest;
}

/** The objects of the outermost list, or the one object that the text is, each as text; one that never ends, too. */
async function* objectsOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let depth = 0;
  let open = '';
  let [inString, escaped] = [false, false];
  for await (const piece of pieces) {
    let from = 0;
    for (let i = 0; i < piece.length; i++) {
      const sign = piece[i];
      if (escaped) escaped = false;
      else if (inString) {
        if (sign === '\\') escaped = true;
        else if (sign === '"') inString = false;
      } else if (sign === '"') inString = depth > 0;
      else if (sign === '{') {
        if (depth === 0) from = i;
        depth++;
      } else if (sign === '}' && depth > 0 && --depth === 0) {
        yield open + piece.slice(from, i + 1);
        open = '';
      }
    }
    if (depth > 0) open += piece.slice(from);
    if (open.length > LONGEST_ENTRY) return void (yield open);
  }
  if (open !== '') yield open;
}
