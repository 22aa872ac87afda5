/** What the learned parts see of a token: feature numbers, written into a buffer that the caller owns. */
import { mix } from './hash.js';
import type { Reading, Segment } from './reading.js';

/** More than any position has features. */
export const MOST_FEATURES = 64;


/** The most telling features of token `i` as part of a cue: enough for most words; returns how many. */
export function firstCueFeatures({ word, kind, suffix, verb }: Reading, i: number, out: Int32Array): number {
  const [w, w1, v1] = [word[i]!, word[i - 1]!, word[i + 1]!];
  const [k, k1, l1] = [kind[i]!, kind[i - 1]!, kind[i + 1]!];
  out[0] = mix(0, w);
  out[1] = mix(13, w, k1 * 64 + l1);
  out[2] = mix(16, verb[i]!, k * 64 + k1);
  out[3] = mix(5, w, w1);
  out[4] = mix(6, w, v1);
  out[5] = mix(10, k * 64 + k1, l1);
  out[6] = mix(8, suffix[i]!);
  out[7] = mix(15, w, l1);
  out[8] = mix(30, verb[i]! !== 0 ? 1 : 0, k1 * 64 + l1);
  return 9;
}

/** All features of token `i` as part of a cue, apart from the tag before it, behind those that {@link firstCueFeatures} has written. */
export function cueFeatures(r: Reading, { from, to, headline }: Segment, i: number, out: Int32Array): number {
  const { word, kind, suffix } = r;
  const [w, w1, w2, v1, v2] = [word[i]!, word[i - 1]!, word[i - 2]!, word[i + 1]!, word[i + 2]!];
  const [k, k1, k2, l1, l2] = [kind[i]!, kind[i - 1]!, kind[i - 2]!, kind[i + 1]!, kind[i + 2]!];
  const verb = r.verb[i]!;
  const quotes = (r.quotes[i]! > r.quotes[from]! ? 1 : 0) + (r.quotes[to]! > r.quotes[i]! ? 2 : 0);
  const names = Math.min(2, r.names[i]! - r.names[i - Math.min(5, i - from)]!);
  out[9] = mix(1, w1);
  out[10] = mix(2, v1);
  out[11] = mix(3, w2);
  out[12] = mix(4, v2);
  out[13] = mix(7, w1, v1);
  out[14] = mix(9, suffix[i]!, k1);
  out[15] = mix(11, k1 * 64 + k2, k);
  out[16] = mix(12, l1 * 64 + l2, k);
  out[17] = mix(14, w, k1);
  out[18] = mix(17, verb, l1);
  out[19] = mix(18, verb, l1 * 64 + l2);
  out[20] = mix(19, k, r.capital[i]! + (headline ? 2 : 0));
  out[21] = mix(20, kind[i + 3]!, l2 * 64 + l1);
  out[22] = mix(21, kind[i - 3]!, k2 * 64 + k1);
  out[23] = mix(22, verb, quotes);
  out[24] = mix(23, w, quotes);
  out[25] = mix(24, k, (i === from ? 1 : 0) + (to - from < 8 ? 2 : 0));
  out[26] = mix(25, k, Math.min(3, r.verbs[to]! - r.verbs[from]!) * 8 + Math.min(3, r.verbs[i]! - r.verbs[from]!));
  out[27] = mix(26, w1, w2);
  out[28] = mix(27, v1, v2);
  out[29] = mix(28, suffix[i - 1]!, k);
  out[30] = mix(29, suffix[i + 1]!, k);
  out[31] = mix(31, verb, names * 64 + k);
  out[32] = mix(32, w, names);
  out[33] = mix(33, r.stem[i]!, k);
  out[34] = mix(34, r.stem[i]!, k1 * 64 + l1);
  out[35] = mix(35, r.stem[i + 1]!, k);
  out[36] = mix(36, r.stem[i - 1]!, k);
  out[37] = mix(37, r.stem[i]!, r.stem[i + 1]!);
  out[38] = mix(38, r.verb[i - 1]!, verb === 0 ? k : verb);
  return 39;
}

/** Features of token `i` with the tag before it, written from `n` on. */
export function tagFeatures(r: Reading, i: number, previous: number, out: Int32Array, n: number): number {
  out[n] = mix(40, previous);
  out[n + 1] = mix(41, r.word[i]!, previous);
  out[n + 2] = mix(42, r.kind[i]!, previous);
  out[n + 3] = mix(43, r.kind[i - 1]! * 64 + r.kind[i]!, previous);
  out[n + 4] = mix(44, r.word[i - 1]!, previous);
  out[n + 5] = mix(45, r.verb[i]!, previous);
  return n + 6;
}

const bucket = (distance: number): number => (distance < 6 ? distance : distance < 10 ? 6 : distance < 16 ? 7 : distance < 26 ? 8 : distance < 45 ? 9 : 10);

/** A stretch of tokens. */
export interface Tokens {
  readonly from: number;
  readonly to: number;
}

/**
 * Features of a boundary at token `inner`, the last or first of its stretch; `step` +1 where the outside is behind it, else -1.
 * `role` tells which boundary is looked for, `reference` the token that distances are counted from, `cued` the cues before each token.
 */
export function boundaryFeatures(r: Reading, cued: Int32Array, cue: Tokens, role: number, inner: number, step: number, reference: number, out: Int32Array): number {
  const { word, kind } = r;
  const base = 100 + role * 50;
  const outer = inner + step;
  const atCue = outer >= cue.from && outer < cue.to;
  const wi = word[inner]!;
  const wo = atCue ? -3 : word[outer]!;
  const ki = kind[inner]!;
  const ko = atCue ? 0 : kind[outer]!;
  const ki2 = kind[inner - step]!;
  const ko2 = kind[outer + step]!;
  const both = ki * 64 + ko;
  const low = Math.min(inner, reference);
  const high = Math.max(inner, reference);
  const distance = bucket(high - low);
  const commas = Math.min(3, r.commas[high]! - r.commas[low]!);
  const verbs = Math.min(3, r.verbs[high]! - r.verbs[low]!);
  const quotes = Math.min(2, r.quotes[high]! - r.quotes[low]!);
  const joints = Math.min(3, r.joints[high]! - r.joints[low]!);
  const cues = Math.min(2, cued[high + 1]! - cued[low]!);
  const cueLast = word[cue.to - 1]!;
  const cueVerb = r.verb[cue.to - 1]! || r.verb[cue.from]!;
  const cueKind = kind[cue.to - 1]!;
  const side = r.inside[outer]! + 2 * r.inside[inner]!;
  out[0] = mix(base, wi);
  out[1] = mix(base + 1, wo);
  out[2] = mix(base + 2, ki);
  out[3] = mix(base + 3, ko);
  out[4] = mix(base + 4, both);
  out[5] = mix(base + 5, wi, wo);
  out[6] = mix(base + 6, distance);
  out[7] = mix(base + 7, distance, word[cue.from]!);
  out[8] = mix(base + 8, distance, both);
  out[9] = mix(base + 9, ki2, both);
  out[10] = mix(base + 10, ko2, both);
  out[11] = mix(base + 11, commas, both);
  out[12] = mix(base + 12, verbs, both);
  out[13] = mix(base + 13, quotes, both);
  out[14] = mix(base + 14, joints, both);
  out[15] = mix(base + 15, cueVerb, wi);
  out[16] = mix(base + 16, cueVerb, both);
  out[17] = mix(base + 17, cueLast, wi);
  out[18] = mix(base + 18, cueLast, wo);
  out[19] = mix(base + 19, cueKind, both);
  out[20] = mix(base + 20, commas * 16 + verbs * 4 + joints, distance);
  out[21] = mix(base + 21, side, ki);
  out[22] = mix(base + 22, r.capital[inner]! + 2 * r.capital[outer]!, ko);
  out[23] = mix(base + 23, wo, commas * 4 + verbs);
  out[24] = mix(base + 24, r.suffix[inner]!, ko);
  out[25] = mix(base + 25, r.suffix[outer]!, ki);
  out[26] = mix(base + 26, cueKind, distance);
  out[27] = mix(base + 27, kind[cue.from - 1]! * 64 + kind[cue.to]!, distance);
  out[28] = mix(base + 28, kind[cue.to]!, both);
  out[29] = mix(base + 29, word[cue.to]!, distance);
  out[30] = mix(base + 30, wo, ki * 64 + ko2);
  out[31] = mix(base + 31, cues, both);
  out[32] = mix(base + 32, cues, distance * 4 + quotes);
  return 33;
}

/** Features of there being no such stretch at all. */
export function noneFeatures(r: Reading, { from, to }: Segment, cue: Tokens, role: number, out: Int32Array): number {
  const base = 100 + role * 50;
  const { word, kind } = r;
  out[0] = mix(base + 40, 0);
  out[1] = mix(base + 41, word[cue.from]!);
  out[2] = mix(base + 42, word[cue.to - 1]!);
  out[3] = mix(base + 43, kind[cue.from - 1]!, kind[cue.to]!);
  out[4] = mix(base + 44, word[cue.from - 1]!);
  out[5] = mix(base + 45, word[cue.to]!);
  out[6] = mix(base + 46, kind[cue.to - 1]!, (cue.from === from ? 1 : 0) + (cue.to === to ? 2 : 0));
  out[7] = mix(base + 47, Math.min(3, r.quotes[to]! - r.quotes[from]!), r.verb[cue.from]!);
  out[8] = mix(base + 48, kind[cue.to]! * 64 + kind[cue.to + 1]!, kind[cue.from - 1]!);
  return 9;
}
