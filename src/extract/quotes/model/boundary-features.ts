/** Hashed features of the boundaries of sources and contents. */
import { mixRows, seedsOf } from './hash.js';
import type { TokenFeatures, Segment } from './token-features.js';
import { first, second } from './features.js';

/** A stretch of tokens. */
export interface Tokens {
  readonly from: number;
  readonly to: number;
}

/**
 * Of each boundary role: {@link boundaryFeatures} has the templates from `100 + 50 * role` on, {@link noneFeatures}
 * those from 40 behind that.
 */
/** How many roles a boundary may have. */
const BOUNDARY_ROLE_COUNT = 10;

const BOUNDARY_SEEDS = Array.from({ length: BOUNDARY_ROLE_COUNT }, (_, role) =>
  seedsOf(Array.from({ length: 33 }, (_, f) => 100 + role * 50 + f)),
);

const NONE_SEEDS = Array.from({ length: BOUNDARY_ROLE_COUNT }, (_, role) =>
  seedsOf(Array.from({ length: 9 }, (_, f) => 140 + role * 50 + f)),
);

const bucket = (distance: number): number =>
  distance < 6 ? distance : distance < 10 ? 6 : distance < 16 ? 7 : distance < 26 ? 8 : distance < 45 ? 9 : 10;

/**
 * Features of a boundary at token `inner`, the last or first of its stretch; `step` +1 where the outside is behind it,
 * else -1.
 * `role` tells which boundary is looked for, `reference` the token that distances are counted from, `cued` the cues
 * before each token.
 */
export function boundaryFeatures(
  r: TokenFeatures,
  cued: Int32Array,
  cue: Tokens,
  role: number,
  inner: number,
  step: number,
  reference: number,
  out: Int32Array,
): number {
  const { word, kind } = r;
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
  first[0] = wi;
  second[0] = 0;
  first[1] = wo;
  second[1] = 0;
  first[2] = ki;
  second[2] = 0;
  first[3] = ko;
  second[3] = 0;
  first[4] = both;
  second[4] = 0;
  first[5] = wi;
  second[5] = wo;
  first[6] = distance;
  second[6] = 0;
  first[7] = distance;
  second[7] = word[cue.from]!;
  first[8] = distance;
  second[8] = both;
  first[9] = ki2;
  second[9] = both;
  first[10] = ko2;
  second[10] = both;
  first[11] = commas;
  second[11] = both;
  first[12] = verbs;
  second[12] = both;
  first[13] = quotes;
  second[13] = both;
  first[14] = joints;
  second[14] = both;
  first[15] = cueVerb;
  second[15] = wi;
  first[16] = cueVerb;
  second[16] = both;
  first[17] = cueLast;
  second[17] = wi;
  first[18] = cueLast;
  second[18] = wo;
  first[19] = cueKind;
  second[19] = both;
  first[20] = commas * 16 + verbs * 4 + joints;
  second[20] = distance;
  first[21] = side;
  second[21] = ki;
  first[22] = r.capital[inner]! + 2 * r.capital[outer]!;
  second[22] = ko;
  first[23] = wo;
  second[23] = commas * 4 + verbs;
  first[24] = r.suffix[inner]!;
  second[24] = ko;
  first[25] = r.suffix[outer]!;
  second[25] = ki;
  first[26] = cueKind;
  second[26] = distance;
  first[27] = kind[cue.from - 1]! * 64 + kind[cue.to]!;
  second[27] = distance;
  first[28] = kind[cue.to]!;
  second[28] = both;
  first[29] = word[cue.to]!;
  second[29] = distance;
  first[30] = wo;
  second[30] = ki * 64 + ko2;
  first[31] = cues;
  second[31] = both;
  first[32] = cues;
  second[32] = distance * 4 + quotes;
  mixRows(BOUNDARY_SEEDS[role]!, first, second, 0, 33, out, 0);
  return 33;
}

/** Features of there being no such stretch at all. */
export function noneFeatures(
  r: TokenFeatures,
  { from, to }: Segment,
  cue: Tokens,
  role: number,
  out: Int32Array,
): number {
  const { word, kind } = r;
  first[0] = 0;
  second[0] = 0;
  first[1] = word[cue.from]!;
  second[1] = 0;
  first[2] = word[cue.to - 1]!;
  second[2] = 0;
  first[3] = kind[cue.from - 1]!;
  second[3] = kind[cue.to]!;
  first[4] = word[cue.from - 1]!;
  second[4] = 0;
  first[5] = word[cue.to]!;
  second[5] = 0;
  first[6] = kind[cue.to - 1]!;
  second[6] = (cue.from === from ? 1 : 0) + (cue.to === to ? 2 : 0);
  first[7] = Math.min(3, r.quotes[to]! - r.quotes[from]!);
  second[7] = r.verb[cue.from]!;
  first[8] = kind[cue.to]! * 64 + kind[cue.to + 1]!;
  second[8] = kind[cue.from - 1]!;
  mixRows(NONE_SEEDS[role]!, first, second, 0, 9, out, 0);
  return 9;
}
