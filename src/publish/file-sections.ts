/** Long files in sections, one behind the other: what is as it was is copied from the last site's file. */
import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import type { FileSection } from '../site/index.js';
import { writeAll } from '../system/work-folder.js';

/** The sections of a file that was made. */
export interface MadeSections {
  /** What all keys depend on: with another one, nothing can be copied. */
  readonly base: string;
  readonly keys: readonly string[];
  /** Bytes of each. */
  readonly lengths: Float64Array;
}

/** A file whose sections may be copied. */
export interface OldFile {
  readonly path: string;
  readonly sections: MadeSections;
}

/** A key as it is kept, in characters: 88 bits of a hash in hexadecimal, 132 in Base64. */
const KEY_LENGTH = 22;
/** So many bytes are written or copied with one call. */
const PIECE = 1 << 20;

/** The sections as they will be kept, without their lengths. */
export const keptKeys = (sections: readonly FileSection[]): string[] =>
  sections.map(({ key }) => key.slice(0, KEY_LENGTH));

/** Writes a new file of `sections`; gives their lengths, and the hash of the file. */
export function writeSections(
  file: string,
  sections: readonly FileSection[],
  base: string,
  old: OldFile | null,
): { readonly sections: MadeSections; readonly sha256: string } {
  const keys = keptKeys(sections);
  const lengths = new Float64Array(keys.length);
  const places = placesIn(old, base);
  const output = openOutput(file);
  const input = old && places.size > 0 ? openSync(old.path, 'r') : null;
  // Neighbours are copied with one call
  let [from, to] = [0, 0];
  const copy = () => {
    if (to > from) output.copy(input!, from, to);
    [from, to] = [0, 0];
  };
  try {
    for (const [at, section] of sections.entries()) {
      const place = places.get(keys[at]!);
      if (place) {
        if (place.at !== to) {
          copy();
          from = place.at;
        }
        to = place.at + place.bytes;
        lengths[at] = place.bytes;
      } else {
        copy();
        lengths[at] = output.put(section.text());
      }
    }
    copy();
    return { sections: { base, keys, lengths }, sha256: output.end() };
  } finally {
    output.close();
    if (input !== null) closeSync(input);
  }
}

/** Where each section of the old file lies; a section without a key is made anew each time. */
function placesIn(
  old: OldFile | null,
  base: string,
): ReadonlyMap<string, { readonly at: number; readonly bytes: number }> {
  const places = new Map<string, { at: number; bytes: number }>();
  if (old?.sections.base !== base) return places;
  let at = 0;
  for (const [i, key] of old.sections.keys.entries()) {
    const bytes = old.sections.lengths[i]!;
    if (key !== '') places.set(key, { at, bytes });
    at += bytes;
  }
  return places;
}

interface Output {
  /** Writes a text; gives its bytes. */
  put(text: string): number;
  copy(input: number, from: number, to: number): void;
  /** The hash of all that was written. */
  end(): string;
  close(): void;
}

function openOutput(file: string): Output {
  const fd = openSync(file, 'wx');
  const hash = createHash('sha256');
  let waiting: Uint8Array[] = [];
  let size = 0;
  const write = (bytes: Uint8Array) => {
    hash.update(bytes);
    writeAll(fd, bytes);
  };
  const flush = () => {
    if (size > 0) write(Buffer.concat(waiting));
    [waiting, size] = [[], 0];
  };
  const piece = Buffer.allocUnsafe(PIECE);
  return {
    put(text) {
      const bytes = Buffer.from(text);
      waiting.push(bytes);
      size += bytes.length;
      if (size >= PIECE) flush();
      return bytes.length;
    },
    copy(input, from, to) {
      flush();
      for (let at = from; at < to; ) {
        const count = readSync(input, piece, 0, Math.min(PIECE, to - at), at);
        if (count === 0) throw new Error(`${file}: the file of the last site is shorter than it was`);
        write(piece.subarray(0, count));
        at += count;
      }
    },
    end() {
      flush();
      return hash.digest('hex');
    },
    close: () => closeSync(fd),
  };
}
