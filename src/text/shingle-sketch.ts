/** A small sample of a text's word sequences, by which near copies are found. */
import { classAt, OTHER_NUMBER, widthAt } from './characters.js';

/** Words in a sequence. Shorter ones are shared by chance. */
const SEQUENCE = 5;
/** One sequence in so many is kept: the same ones in every text, for the choice depends on the words alone. */
const SPARSEST = 8;
/** Of a short text one in fewer is kept: so many prove something, where it has them. */
const ENOUGH = 16;

/** Of the hashes of all five-word sequences of a text those that `step` divides. */
export interface ShingleSketch {
  /** A power of two. */
  readonly step: number;
  /** 32 bits each, little-endian, each once; Base64, which takes half of what they take as numbers. */
  readonly hashes: string;
}

/** The hashes of a sketch as numbers. */
export function hashesOf({ hashes }: ShingleSketch): Uint32Array {
  // A copy, for in the pool of buffers it may begin anywhere
  return new Uint32Array(new Uint8Array(Buffer.from(hashes, 'base64')).buffer);
}

/** A sketch of about one sequence per 8 words, of more in a short text. */
export function shingleSketchOf(text: string): ShingleSketch {
  const hashes = hashSequences(text);
  for (let step = SPARSEST; ; step /= 2) {
    const sample = new Set(hashes.filter((hash) => hash % step === 0));
    if (step === 1 || sample.size >= ENOUGH)
      return { step, hashes: Buffer.from(Uint32Array.from(sample).buffer).toString('base64') };
  }
}

/** Of all five-word sequences, in text order. */
function hashSequences(text: string): number[] {
  const hashes = hashWords(text.toLowerCase());
  const all: number[] = [];
  for (let i = 0; i + SEQUENCE <= hashes.length; i++) {
    let hash = 0;
    for (let k = i; k < i + SEQUENCE; k++) hash = Math.imul(hash ^ hashes[k]!, 0x01000193) >>> 0;
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0;
    all.push(hash);
  }
  return all;
}

/** FNV-1a of each stretch of letters and numbers. */
function hashWords(text: string): number[] {
  const hashes: number[] = [];
  const start = 0x811c9dc5;
  let hash = start;
  let inWord = false;
  for (let i = 0; i < text.length; ) {
    const end = i + widthAt(text, i, text.length);
    if (classAt(text, i, text.length) >= OTHER_NUMBER) {
      inWord = true;
      for (let k = i; k < end; k++) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193);
    } else if (inWord) {
      hashes.push(hash >>> 0);
      [hash, inWord] = [start, false];
    }
    i = end;
  }
  if (inWord) hashes.push(hash >>> 0);
  return hashes;
}
