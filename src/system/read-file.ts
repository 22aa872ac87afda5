/** Reads a file's bytes, after looking what it is and how large. */
import { createHash, hash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** An article larger than this is a mistake, and is refused before it is read. Bytes. */
export const DEFAULT_MAX_BYTES = 5_000_000;

/** Why a file was not read: a sentence for the archivist. */
export class UnreadableFile extends Error {}

/** The bytes of the regular file at `path`. */
export function readLimited(path: string, maxBytes: number): Buffer {
  // Without O_NONBLOCK opening a pipe that somebody put in place of the file would wait for ever.
  const fd = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const known = fstatSync(fd);
    if (!known.isFile()) throw new UnreadableFile('This is no regular file. Put the article itself here.');
    if (known.size > maxBytes) {
      throw new UnreadableFile(
        `This file has ${known.size} bytes, more than the ${maxBytes} that an article may have. Split it, or ` +
          'raise --max-bytes.',
      );
    }
    const bytes = Buffer.allocUnsafe(known.size);
    let filled = 0;
    while (filled < bytes.length) {
      const count = readSync(fd, bytes, filled, bytes.length - filled, filled);
      if (count === 0) break;
      filled += count;
    }
    return bytes.subarray(0, filled);
  } finally {
    closeSync(fd);
  }
}

export const sha256 = (bytes: Uint8Array | string): string => hash('sha256', bytes, 'hex');

/** The hash of a file of any size, hexadecimal. */
export function hashFile(path: string): string {
  const hash = createHash('sha256');
  const piece = Buffer.allocUnsafe(1 << 20);
  const fd = openSync(path, 'r');
  try {
    for (let count = readSync(fd, piece); count > 0; count = readSync(fd, piece)) hash.update(piece.subarray(0, count));
    return hash.digest('hex');
  } finally {
    closeSync(fd);
  }
}
