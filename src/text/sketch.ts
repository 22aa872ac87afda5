/** A small sample of a text's word sequences, by which near copies are found. */
import { classAt, OTHER_NUMBER, widthAt } from './characters.js';

/** Words in a sequence. Shorter ones are shared by chance. */
const SEQUENCE = 5;
/** One sequence in so many is kept: the same ones in every text, for the choice depends on the words alone. */
const SPARSEST = 16;
/** Of a short text one in fewer is kept: so many prove something, where it has them. */
const ENOUGH = 12;

/** Of the hashes (32-bit) of all five-word sequences of a text those that `step` divides. */
export interface Sketch {
  /** A power of two. */
  readonly step: number;
  /** Ascending, each once. */
  readonly hashes: readonly number[];
}

/** A sketch of about one sequence per 16 words, of more in a short text. */
export function sketchOf(text: string): Sketch {
  const hashes = hashSequences(text);
  for (let step = SPARSEST; ; step /= 2) {
    const sample = hashes.filter((hash) => hash % step === 0);
    if (step === 1 || sample.length >= ENOUGH) return { step, hashes: sample.sort((a, b) => a - b) };
  }
}

/** Of all five-word sequences, each once. */
function hashSequences(text: string): number[] {
  const hashes = hashWords(text.toLowerCase());
  const all = new Set<number>();
  for (let i = 0; i + SEQUENCE <= hashes.length; i++) {
    let hash = 0;
    for (let k = i; k < i + SEQUENCE; k++) hash = Math.imul(hash ^ hashes[k]!, 0x01000193) >>> 0;
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0;
    all.add(hash);
  }
  return [...all];
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
