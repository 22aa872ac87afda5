import type { TokenFeatures } from '../../../src/extract/quotes/model/token-features.js';

/** A toy reading of `length` tokens, in which nothing is counted, inside marks or a capital but what `changes` says. */
export function toyReading(length: number, changes: Partial<TokenFeatures> = {}): TokenFeatures {
  const numbers = (from: number) => Int32Array.from({ length }, (_, i) => from + i);
  const bytes = (from = 0, step = 0) => Uint8Array.from({ length }, (_, i) => from + i * step);
  const counts = () => new Int32Array(length + 1);
  return {
    length,
    start: numbers(0),
    end: numbers(1),
    word: numbers(100),
    suffix: numbers(200),
    stem: numbers(300),
    kind: bytes(0, 1),
    capital: bytes(),
    inside: bytes(),
    verb: numbers(400),
    speech: bytes(),
    mute: bytes(),
    quote: new Int32Array(length).fill(-1),
    commas: counts(),
    verbs: counts(),
    quotes: counts(),
    joints: counts(),
    names: counts(),
    segments: [],
    ...changes,
  };
}

/** Counts that rise by one behind each of the tokens named, as often as each is named. */
export function countsAfter(length: number, ...tokens: readonly number[]): Int32Array {
  return Int32Array.from({ length: length + 1 }, (_, i) => tokens.filter((token) => token < i).length);
}

/** Bytes that are 1 at the tokens named. */
export const flags = (length: number, ...tokens: readonly number[]): Uint8Array =>
  Uint8Array.from({ length }, (_, i) => (tokens.includes(i) ? 1 : 0));
