/** What the learned parts see of a token: feature numbers, written into a buffer that the caller owns. */
import { mix } from './hash.js';
import { EDGE, type Reading, type Segment } from './reading.js';

/** More than any position has features. */
export const MOST_FEATURES = 64;

/** Features of token `i` as part of a cue, apart from the tag before it; returns how many. */
export function cueFeatures(r: Reading, { from, to }: Segment, i: number, out: Int32Array): number {
  const word = (k: number) => (k >= from && k < to ? r.word[k]! : k < from ? -1 : -2);
  const kind = (k: number) => (k >= from && k < to ? r.kind[k]! : EDGE);
  const [w, k] = [word(i), kind(i)];
  const [w1, w2, v1, v2] = [word(i - 1), word(i - 2), word(i + 1), word(i + 2)];
  const [k1, k2, l1, l2] = [kind(i - 1), kind(i - 2), kind(i + 1), kind(i + 2)];
  const verb = r.verb[i]!;
  let n = 0;
  out[n++] = mix(0, w);
  out[n++] = mix(1, w1);
  out[n++] = mix(2, v1);
  out[n++] = mix(3, w2);
  out[n++] = mix(4, v2);
  out[n++] = mix(5, w, w1);
  out[n++] = mix(6, w, v1);
  out[n++] = mix(7, w1, v1);
  out[n++] = mix(8, r.suffix[i]!);
  out[n++] = mix(9, r.suffix[i]!, k1);
  out[n++] = mix(10, k * 64 + k1, l1);
  out[n++] = mix(11, k1 * 64 + k2, k);
  out[n++] = mix(12, l1 * 64 + l2, k);
  out[n++] = mix(13, w, k1 * 64 + l1);
  out[n++] = mix(14, w, k1);
  out[n++] = mix(15, w, l1);
  out[n++] = mix(16, verb, k * 64 + k1);
  out[n++] = mix(17, verb, l1);
  out[n++] = mix(18, verb, l1 * 64 + l2);
  out[n++] = mix(19, k, r.capital[i]! + 2 * r.inside[i]!);
  out[n++] = mix(20, kind(i + 3), l2 * 64 + l1);
  out[n++] = mix(21, kind(i - 3), k2 * 64 + k1);
  out[n++] = mix(22, verb, (r.quotes[i]! - r.quotes[from]! > 0 ? 1 : 0) + (r.quotes[to]! - r.quotes[i]! > 0 ? 2 : 0));
  out[n++] = mix(23, w, (r.quotes[i]! - r.quotes[from]! > 0 ? 1 : 0) + (r.quotes[to]! - r.quotes[i]! > 0 ? 2 : 0));
  out[n++] = mix(24, k, (i === from ? 1 : 0) + (to - from < 8 ? 2 : 0));
  out[n++] = mix(25, k, Math.min(3, r.verbs[to]! - r.verbs[from]!) * 8 + Math.min(3, r.verbs[i]! - r.verbs[from]!));
  out[n++] = mix(26, w1, w2);
  out[n++] = mix(27, v1, v2);
  out[n++] = mix(28, r.suffix[Math.max(from, i - 1)]!, k);
  out[n++] = mix(29, i + 1 < to ? r.suffix[i + 1]! : 0, k);
  out[n++] = mix(30, verb !== 0 ? 1 : 0, k1 * 64 + l1);
  return n;
}

/** Features of token `i` with the tag before it. */
export function tagFeatures(r: Reading, i: number, previous: number, out: Int32Array, n: number): number {
  const start = i > 0 ? i - 1 : 0;
  out[n++] = mix(40, previous);
  out[n++] = mix(41, r.word[i]!, previous);
  out[n++] = mix(42, r.kind[i]!, previous);
  out[n++] = mix(43, r.kind[start]! * 64 + r.kind[i]!, previous);
  out[n++] = mix(44, r.word[start]!, previous);
  out[n++] = mix(45, r.verb[i]!, previous);
  return n;
}

const bucket = (distance: number): number => (distance < 6 ? distance : distance < 10 ? 6 : distance < 16 ? 7 : distance < 26 ? 8 : distance < 45 ? 9 : 10);

/** A cue that boundaries are looked for. */
export interface CueTokens {
  readonly from: number;
  readonly to: number;
}

/**
 * Features of a boundary at token `inner`, which is the last or first token of the stretch; `step` +1 where the outside is behind it, else -1.
 * `role` tells which boundary is looked for, `reference` the token that distances are counted from.
 */
export function boundaryFeatures(r: Reading, { from, to }: Segment, cue: CueTokens, role: number, inner: number, step: number, reference: number, out: Int32Array): number {
  const word = (k: number) => (k >= from && k < to ? (k >= cue.from && k < cue.to ? -3 : r.word[k]!) : k < from ? -1 : -2);
  const kind = (k: number) => (k >= from && k < to ? (k >= cue.from && k < cue.to ? 0 : r.kind[k]!) : EDGE);
  const base = 100 + role * 50;
  const outer = inner + step;
  const [wi, wo, ki, ko] = [word(inner), word(outer), kind(inner), kind(outer)];
  const [ki2, ko2] = [kind(inner - step), kind(outer + step)];
  const [low, high] = inner < reference ? [inner, reference] : [reference, inner];
  const distance = bucket(high - low);
  const commas = Math.min(3, r.commas[high]! - r.commas[low]!);
  const verbs = Math.min(3, r.verbs[high]! - r.verbs[low]!);
  const quotes = Math.min(2, r.quotes[high]! - r.quotes[low]!);
  const joints = Math.min(3, r.joints[high]! - r.joints[low]!);
  const cueWord = r.word[cue.from]!;
  const cueLast = r.word[cue.to - 1]!;
  const cueVerb = r.verb[cue.to - 1]! || r.verb[cue.from]!;
  const cueKind = r.kind[cue.to - 1]!;
  const side = (outer >= from && outer < to ? r.inside[outer]! : 0) + 2 * r.inside[inner]!;
  let n = 0;
  out[n++] = mix(base, wi);
  out[n++] = mix(base + 1, wo);
  out[n++] = mix(base + 2, ki);
  out[n++] = mix(base + 3, ko);
  out[n++] = mix(base + 4, ki, ko);
  out[n++] = mix(base + 5, wi, wo);
  out[n++] = mix(base + 6, distance);
  out[n++] = mix(base + 7, distance, cueWord);
  out[n++] = mix(base + 8, distance, ki * 64 + ko);
  out[n++] = mix(base + 9, ki2 * 64 + ki, ko);
  out[n++] = mix(base + 10, ko2 * 64 + ko, ki);
  out[n++] = mix(base + 11, commas * 64 + ki, ko);
  out[n++] = mix(base + 12, verbs * 64 + ki, ko);
  out[n++] = mix(base + 13, quotes * 64 + ki, ko);
  out[n++] = mix(base + 14, joints * 64 + ki, ko);
  out[n++] = mix(base + 15, cueVerb, wi);
  out[n++] = mix(base + 16, cueVerb, ki * 64 + ko);
  out[n++] = mix(base + 17, cueLast, wi);
  out[n++] = mix(base + 18, cueLast, wo);
  out[n++] = mix(base + 19, cueKind * 64 + ki, ko);
  out[n++] = mix(base + 20, commas * 16 + verbs * 4 + joints, distance);
  out[n++] = mix(base + 21, side, ki);
  out[n++] = mix(base + 22, r.capital[inner]! + (outer >= from && outer < to ? 2 * r.capital[outer]! : 4), ko);
  out[n++] = mix(base + 23, wo, commas * 4 + verbs);
  out[n++] = mix(base + 24, r.suffix[inner]!, ko);
  out[n++] = mix(base + 25, outer >= from && outer < to ? r.suffix[outer]! : 0, ki);
  out[n++] = mix(base + 26, cueKind, distance);
  out[n++] = mix(base + 27, kind(cue.from - 1) * 64 + kind(cue.to), distance);
  out[n++] = mix(base + 28, kind(cue.to) * 64 + ki, ko);
  out[n++] = mix(base + 29, word(cue.to), distance);
  out[n++] = mix(base + 30, wo, ki * 64 + ko2);
  return n;
}

/** Features of there being no such stretch at all. */
export function noneFeatures(r: Reading, { from, to }: Segment, cue: CueTokens, role: number, out: Int32Array): number {
  const base = 100 + role * 50;
  const kind = (k: number) => (k >= from && k < to ? r.kind[k]! : EDGE);
  const word = (k: number) => (k >= from && k < to ? r.word[k]! : -1);
  let n = 0;
  out[n++] = mix(base + 40, 0);
  out[n++] = mix(base + 41, r.word[cue.from]!);
  out[n++] = mix(base + 42, r.word[cue.to - 1]!);
  out[n++] = mix(base + 43, kind(cue.from - 1), kind(cue.to));
  out[n++] = mix(base + 44, word(cue.from - 1));
  out[n++] = mix(base + 45, word(cue.to));
  out[n++] = mix(base + 46, r.kind[cue.to - 1]!, (cue.from === from ? 1 : 0) + (cue.to === to ? 2 : 0));
  out[n++] = mix(base + 47, Math.min(3, r.quotes[to]! - r.quotes[from]!), r.verb[cue.from]!);
  out[n++] = mix(base + 48, kind(cue.to) * 64 + kind(cue.to + 1), kind(cue.from - 1));
  return n;
}
