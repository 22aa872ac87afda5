/** An export on disk, read piece by piece. */
import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { decodeText, type ExportField, type ExportSource } from '../../parse/index.js';
import { UnreadableFile } from '../../system/read-file.js';

/** Formats that are read at once are refused beyond so many bytes. */
const MOST_AT_ONCE = 200_000_000;
/** Bytes by which the format and the encoding are told. */
const HEAD_BYTES = 65_536;

/** The export at `path`; `map` names columns. */
export function openExport(path: string, map: Readonly<Record<string, ExportField>>): ExportSource & { head: string } {
  const head = readHead(path);
  const bytes = async (): Promise<Uint8Array> => {
    const { size } = await stat(path);
    if (size > MOST_AT_ONCE)
      throw new UnreadableFile(
        `It has ${size} bytes, more than the ${MOST_AT_ONCE} that can be read at once. Split it.`,
      );
    return readFile(path);
  };
  return {
    name: basename(path),
    map,
    head: new TextDecoder('utf-8').decode(head),
    bytes,
    text: () => (isUtf8(head) ? utf8Of(path) : decodedOf(bytes)),
  };
}

function readHead(path: string): Uint8Array {
  const fd = openSync(path, 'r');
  try {
    const head = Buffer.alloc(HEAD_BYTES);
    return head.subarray(0, readSync(fd, head, 0, HEAD_BYTES, 0));
  } finally {
    closeSync(fd);
  }
}

/** Whether the beginning, whose last character may be cut, is UTF-8 without zero bytes. */
function isUtf8(head: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return !head.includes(0);
  } catch {
    return false;
  }
}

async function* utf8Of(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>)
    yield decoder.decode(piece, { stream: true });
  const last = decoder.decode();
  if (last !== '') yield last;
}

async function* decodedOf(bytes: () => Promise<Uint8Array>): AsyncGenerator<string> {
  const decoded = decodeText(await bytes());
  if ('fault' in decoded) throw new UnreadableFile(`It ${decoded.fault}.`);
  yield decoded.text;
}
