/** Reads CSV files of our own, row by row: whoever has them need not be sent the tables. */
import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

/** Bytes read with one call. */
const PIECE = 1 << 20;

/**
 * The rows of the file, the header too. Only what `csv.ts` writes: lines end in CR and LF, and quotation marks stand
 * around whole fields.
 */
export function* readCsv(path: string): Generator<string[]> {
  const fd = openSync(path, 'r');
  const decoder = new StringDecoder('utf8');
  const piece = Buffer.allocUnsafe(PIECE);
  try {
    let text = '';
    for (let count = readSync(fd, piece); count > 0; count = readSync(fd, piece)) {
      text += decoder.write(piece.subarray(0, count));
      const reader = openRows(text);
      for (let row = reader.next(); row; row = reader.next()) yield row;
      text = text.slice(reader.at);
    }
    if (text !== '') throw new Error(`${path} ends within a row`);
  } finally {
    closeSync(fd);
  }
}

interface RowReader {
  /** Where the next row begins. */
  readonly at: number;
  /** The next row; null where the text ends before it does. */
  next(): string[] | null;
}

function openRows(text: string): RowReader {
  let at = 0;
  const next = (): string[] | null => {
    const fields: string[] = [];
    for (let from = at; ; ) {
      const quoted = text.charCodeAt(from) === MARK;
      const end = quoted ? endOfQuoted(text, from) : endOfPlain(text, from);
      // The comma or line end behind it has to be there, too
      if (end === -1 || end + 1 >= text.length) return null;
      fields.push(quoted ? text.slice(from + 1, end - 1).replaceAll('""', '"') : text.slice(from, end));
      if (text.charCodeAt(end) === COMMA) {
        from = end + 1;
        continue;
      }
      at = end + 2;
      return fields;
    }
  };
  return {
    get at() {
      return at;
    },
    next,
  };
}

const [MARK, COMMA, CARRIAGE_RETURN] = [0x22, 0x2c, 0x0d];

/** Where the field at `from` ends, one past its closing mark; -1 where the text ends first. */
function endOfQuoted(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at !== -1 && at + 1 < text.length; at = text.indexOf('"', at + 2)) {
    if (text.charCodeAt(at + 1) !== MARK) return at + 1;
  }
  return -1;
}

function endOfPlain(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === COMMA || code === CARRIAGE_RETURN) return at;
  }
  return -1;
}
