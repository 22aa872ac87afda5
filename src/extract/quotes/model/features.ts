/** What the learned parts see of a token: feature numbers, written into a buffer that the caller owns. */
import { mixRows, seedsOf } from './hash.js';
import type { TokenFeatures, Segment } from './token-features.js';

/** More than any position has features. */
export const MOST_FEATURES = 64;

// A feature is a template and one or two values. The values are gathered here and mixed in one go: a call for each
// would cost more.
export const first = new Int32Array(MOST_FEATURES);
export const second = new Int32Array(MOST_FEATURES);

/** The templates of a cue's features in the order they are written, then those with the tag before it. */
const CUE_SEEDS = seedsOf([
  0, 13, 16, 5, 6, 10, 8, 15, 30, 1, 2, 3, 4, 7, 9, 11, 12, 14, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 31,
  32, 33, 34, 35, 36, 37, 38,
]);
const TAG_SEEDS = seedsOf([40, 41, 42, 43, 44, 45]);

/** The most telling features of token `i` as part of a cue: enough for most words; returns how many. */
export function firstCueFeatures({ word, kind, suffix, verb }: TokenFeatures, i: number, out: Int32Array): number {
  const w = word[i]!;
  const w1 = word[i - 1]!;
  const v1 = word[i + 1]!;
  const k = kind[i]!;
  const k1 = kind[i - 1]!;
  const l1 = kind[i + 1]!;
  first[0] = w;
  second[0] = 0;
  first[1] = w;
  second[1] = k1 * 64 + l1;
  first[2] = verb[i]!;
  second[2] = k * 64 + k1;
  first[3] = w;
  second[3] = w1;
  first[4] = w;
  second[4] = v1;
  first[5] = k * 64 + k1;
  second[5] = l1;
  first[6] = suffix[i]!;
  second[6] = 0;
  first[7] = w;
  second[7] = l1;
  first[8] = verb[i]! !== 0 ? 1 : 0;
  second[8] = k1 * 64 + l1;
  mixRows(CUE_SEEDS, first, second, 0, 9, out, 0);
  return 9;
}

/**
 * All features of token `i` as part of a cue, apart from the tag before it, behind those that {@link firstCueFeatures}
 * has written.
 */
export function cueFeatures(r: TokenFeatures, { from, to, headline }: Segment, i: number, out: Int32Array): number {
  const { word, kind, suffix } = r;
  const w = word[i]!;
  const w1 = word[i - 1]!;
  const w2 = word[i - 2]!;
  const v1 = word[i + 1]!;
  const v2 = word[i + 2]!;
  const k = kind[i]!;
  const k1 = kind[i - 1]!;
  const k2 = kind[i - 2]!;
  const l1 = kind[i + 1]!;
  const l2 = kind[i + 2]!;
  const verb = r.verb[i]!;
  const quotes = (r.quotes[i]! > r.quotes[from]! ? 1 : 0) + (r.quotes[to]! > r.quotes[i]! ? 2 : 0);
  const names = Math.min(2, r.names[i]! - r.names[i - Math.min(5, i - from)]!);
  first[9] = w1;
  second[9] = 0;
  first[10] = v1;
  second[10] = 0;
  first[11] = w2;
  second[11] = 0;
  first[12] = v2;
  second[12] = 0;
  first[13] = w1;
  second[13] = v1;
  first[14] = suffix[i]!;
  second[14] = k1;
  first[15] = k1 * 64 + k2;
  second[15] = k;
  first[16] = l1 * 64 + l2;
  second[16] = k;
  first[17] = w;
  second[17] = k1;
  first[18] = verb;
  second[18] = l1;
  first[19] = verb;
  second[19] = l1 * 64 + l2;
  first[20] = k;
  second[20] = r.capital[i]! + (headline ? 2 : 0);
  first[21] = kind[i + 3]!;
  second[21] = l2 * 64 + l1;
  first[22] = kind[i - 3]!;
  second[22] = k2 * 64 + k1;
  first[23] = verb;
  second[23] = quotes;
  first[24] = w;
  second[24] = quotes;
  first[25] = k;
  second[25] = (i === from ? 1 : 0) + (to - from < 8 ? 2 : 0);
  first[26] = k;
  second[26] = Math.min(3, r.verbs[to]! - r.verbs[from]!) * 8 + Math.min(3, r.verbs[i]! - r.verbs[from]!);
  first[27] = w1;
  second[27] = w2;
  first[28] = v1;
  second[28] = v2;
  first[29] = suffix[i - 1]!;
  second[29] = k;
  first[30] = suffix[i + 1]!;
  second[30] = k;
  first[31] = verb;
  second[31] = names * 64 + k;
  first[32] = w;
  second[32] = names;
  first[33] = r.stem[i]!;
  second[33] = k;
  first[34] = r.stem[i]!;
  second[34] = k1 * 64 + l1;
  first[35] = r.stem[i + 1]!;
  second[35] = k;
  first[36] = r.stem[i - 1]!;
  second[36] = k;
  first[37] = r.stem[i]!;
  second[37] = r.stem[i + 1]!;
  first[38] = r.verb[i - 1]!;
  second[38] = verb === 0 ? k : verb;
  mixRows(CUE_SEEDS, first, second, 9, 39, out, 0);
  return 39;
}

/** Features of token `i` with the tag before it, written from `n` on. */
export function tagFeatures(r: TokenFeatures, i: number, previous: number, out: Int32Array, n: number): number {
  first[0] = previous;
  second[0] = 0;
  first[1] = r.word[i]!;
  second[1] = previous;
  first[2] = r.kind[i]!;
  second[2] = previous;
  first[3] = r.kind[i - 1]! * 64 + r.kind[i]!;
  second[3] = previous;
  first[4] = r.word[i - 1]!;
  second[4] = previous;
  first[5] = r.verb[i]!;
  second[5] = previous;
  mixRows(TAG_SEEDS, first, second, 0, 6, out, n);
  return n + 6;
}
