/**
 * Columns of text and numbers in one file: read and written in one piece, without a parser. For files of this machine
 * only.
 */

/** A column: texts without NUL, or numbers. */
export type ColumnData = readonly string[] | Float64Array | Int32Array;
type Kind = 'text' | 'float' | 'int';

interface Place {
  readonly kind: Kind;
  /** Bytes from the end of the header. */
  readonly at: number;
  readonly bytes: number;
}

/** Of numbers in a file, so that they can be read where they lie. */
const ALIGNMENT = 8;
const aligned = (bytes: number): number => Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;

/** The bytes that `unpack` reads, in pieces. */
export function pack(columns: Readonly<Record<string, ColumnData>>): Uint8Array[] {
  const places: Record<string, Place> = {};
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const [name, column] of Object.entries(columns)) {
    const bytes = bytesOf(column);
    places[name] = { kind: kindOf(column), at, bytes: bytes.length };
    pieces.push(bytes, Buffer.alloc(aligned(bytes.length) - bytes.length));
    at += aligned(bytes.length);
  }
  const header = Buffer.from(JSON.stringify(places));
  const length = Buffer.alloc(ALIGNMENT);
  length.writeUInt32LE(header.length);
  return [length, header, Buffer.alloc(aligned(header.length) - header.length), ...pieces];
}

const kindOf = (column: ColumnData): Kind =>
  column instanceof Float64Array ? 'float' : column instanceof Int32Array ? 'int' : 'text';

/** An empty column and one that holds an empty text must differ: every text ends in NUL. */
const bytesOf = (column: ColumnData): Uint8Array =>
  column instanceof Float64Array || column instanceof Int32Array
    ? new Uint8Array(column.buffer, column.byteOffset, column.byteLength)
    : Buffer.from(column.length === 0 ? '' : `${column.join('\0')}\0`);

/** The columns in `file`; throws where it is none of ours. */
export function unpack(file: Uint8Array): {
  texts(name: string): string[];
  floats(name: string): Float64Array;
  ints(name: string): Int32Array;
} {
  // A copy where the bytes begin askew: small files come out of a shared buffer.
  const bytes =
    file.byteOffset % ALIGNMENT === 0
      ? Buffer.from(file.buffer, file.byteOffset, file.byteLength)
      : Buffer.from(new Uint8Array(file).buffer);
  const length = bytes.readUInt32LE(0);
  const places = JSON.parse(bytes.toString('utf8', ALIGNMENT, ALIGNMENT + length)) as Record<string, Place>;
  const base = ALIGNMENT + aligned(length);
  const find = (name: string, kind: Kind): { from: number; to: number } => {
    const place = places[name];
    const from = base + (place?.at ?? 0);
    if (place?.kind !== kind || from + place.bytes > bytes.length) throw new Error(`no ${kind} column "${name}"`);
    return { from, to: from + place.bytes };
  };
  return {
    texts(name) {
      const { from, to } = find(name, 'text');
      const texts = bytes.toString('utf8', from, to).split('\0');
      texts.pop();
      return texts;
    },
    floats(name) {
      const { from, to } = find(name, 'float');
      return new Float64Array(bytes.buffer, bytes.byteOffset + from, (to - from) / 8);
    },
    ints(name) {
      const { from, to } = find(name, 'int');
      return new Int32Array(bytes.buffer, bytes.byteOffset + from, (to - from) / 4);
    },
  };
}
