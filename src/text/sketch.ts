/** A small sample of a text's word sequences, by which near copies are found. */

/** Words in a sequence. Shorter ones are shared by chance. */
const SEQUENCE = 5;
/** One sequence in so many is kept: the same ones in every text, for the choice depends on the words alone. */
const SAMPLE = 16;

/** Sampled hashes (32-bit) of all five-word sequences of `text`, ascending, each once. About one per 16 words. */
export function sketchOf(text: string): number[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = words.map(hashWord);
  const sample = new Set<number>();
  for (let i = 0; i + SEQUENCE <= hashes.length; i++) {
    let hash = 0;
    for (let k = i; k < i + SEQUENCE; k++) hash = Math.imul(hash ^ hashes[k]!, 0x01000193) >>> 0;
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0;
    if (hash % SAMPLE === 0) sample.add(hash);
  }
  return [...sample].sort((a, b) => a - b);
}

/** FNV-1a. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
