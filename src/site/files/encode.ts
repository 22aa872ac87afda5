/** Long texts as bytes: a string may not be longer than half a gigabyte. */

const PART = 4_000_000;

/** The UTF-8 bytes of `pieces` one after another. */
export function encode(pieces: Iterable<string>): Uint8Array {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  let waiting: string[] = [];
  let length = 0;
  const flush = () => {
    parts.push(encoder.encode(waiting.join('')));
    waiting = [];
    length = 0;
  };
  for (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length > PART) flush();
  }
  flush();
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
