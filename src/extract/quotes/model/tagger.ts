/** Weights of the learned parts, and how a reading is decided by them. */
import { cueFeatures, firstCueFeatures, MOST_FEATURES, tagFeatures } from './features.js';
import type { TokenFeatures, Segment } from './token-features.js';
import { boundaryFeatures, noneFeatures, type Tokens } from './boundary-features.js';

/** Tags that weights tell from "outside", whose weight is nought: the first token of a cue, and a further one. */
export const TAGS = 2;

/** Weights by slot: {@link TAGS} numbers for each slot of `cues`, one for each slot of `boundaries`. */
export interface Model {
  readonly cues: Float32Array | Int8Array;
  readonly boundaries: Float32Array | Int8Array;
  /** What a weight of 1 stands for in an Int8Array. */
  readonly cueScale: number;
  readonly boundaryScale: number;
}

/** Which boundary is looked for: the near one on the left and the right of the cue, then the far one. */
export const ROLES = {
  source: { near: [0, 1], far: [2, 3] },
  content: { near: [4, 5], far: [6, 7] },
  second: { near: [8, 9], far: [6, 7] },
} as const;
export type BoundaryRole = keyof typeof ROLES;
export type Direction = 'both' | 'left' | 'right';

/** A stretch of tokens, and how sure the model is of it. */
export interface TokenSpan extends Tokens {
  readonly probability: number;
}

/** How far from the cue the near boundary, and from there the far one, is looked for, in tokens. */
const NEAR = 30;
const FAR = 80;
/** A tag that is so much less likely than the best one, as a logarithm, is not followed. */
const HOPELESS = 9;
/** The sum of a token's first weights that tells that no cue begins there. */
const NO_CUE = -2;
/** Sentences of more tokens than this are no prose, and nobody is looked for in them. */
const LONGEST_SENTENCE = 400;

const buffer = new Int32Array(MOST_FEATURES);
/**
 * For each token of the segment that is being read and each of its tags the tag before it on the best path, and the
 * probability that a cue begins there. Made once: there are thousands of segments.
 */
const back = new Uint8Array(LONGEST_SENTENCE * 3);
const chance = new Float32Array(LONGEST_SENTENCE);
const NEVER = Number.NEGATIVE_INFINITY;

/** The cues of a segment, with the probability that a cue begins there; `bias` favours cues over nothing. */
export function tagCues(model: Model, r: TokenFeatures, segment: Segment, bias: number): TokenSpan[] {
  const { cues, cueScale } = model;
  const mask = cues.length / TAGS - 1;
  const size = segment.to - segment.from;
  if (size > LONGEST_SENTENCE) return [];
  back.fill(0, 0, size * 3);
  let outside = 0;
  let first = NEVER;
  let further = NEVER;
  for (let step = 0; step < size; step++) {
    const i = segment.from + step;
    // Nothing between marks is a cue: what a quoted person reports stays inside the quote.
    const silent = r.inside[i] === 1 || r.quote[i]! >= 0;
    const best = Math.max(outside, first, further);
    const alone = outside === best && first < best - HOPELESS && further < best - HOPELESS;
    let n = silent || (alone && r.mute[i] === 1) ? 0 : firstCueFeatures(r, i, buffer);
    let sumFirst = 0;
    let sumFurther = 0;
    for (let f = 0; f < n; f++) {
      const slot = (buffer[f]! & mask) * TAGS;
      sumFirst += cues[slot]!;
      sumFurther += cues[slot + 1]!;
    }
    if (alone && sumFirst * cueScale < NO_CUE) n = 0;
    if (n > 0) {
      const from = n;
      n = cueFeatures(r, segment, i, buffer);
      for (let f = from; f < n; f++) {
        const slot = (buffer[f]! & mask) * TAGS;
        sumFirst += cues[slot]!;
        sumFurther += cues[slot + 1]!;
      }
    }
    if (n === 0) {
      back[step * 3] = outside === best ? 0 : first === best ? 1 : 2;
      outside = best;
      first = NEVER;
      further = NEVER;
      continue;
    }
    let nextOutside = NEVER;
    let nextFirst = NEVER;
    let nextFurther = NEVER;
    for (let previous = 0; previous < 3; previous++) {
      const before = previous === 0 ? outside : previous === 1 ? first : further;
      if (before < best - HOPELESS) continue;
      let scoreFirst = sumFirst;
      let scoreFurther = sumFurther;
      n = tagFeatures(r, i, previous, buffer, 0);
      for (let f = 0; f < n; f++) {
        const slot = (buffer[f]! & mask) * TAGS;
        scoreFirst += cues[slot]!;
        scoreFurther += cues[slot + 1]!;
      }
      scoreFirst = scoreFirst * cueScale + bias;
      scoreFurther = previous === 0 ? NEVER : scoreFurther * cueScale;
      const powerFirst = Math.exp(scoreFirst);
      const sum = 1 + powerFirst + (previous === 0 ? 0 : Math.exp(scoreFurther));
      const now = before - Math.log(sum);
      if (now > nextOutside) {
        nextOutside = now;
        back[step * 3] = previous;
      }
      if (now + scoreFirst > nextFirst) {
        nextFirst = now + scoreFirst;
        back[step * 3 + 1] = previous;
        chance[step] = powerFirst / sum;
      }
      if (now + scoreFurther > nextFurther) {
        nextFurther = now + scoreFurther;
        back[step * 3 + 2] = previous;
      }
    }
    outside = nextOutside;
    first = nextFirst;
    further = nextFurther;
  }
  return readBack(segment, outside >= first && outside >= further ? 0 : first >= further ? 1 : 2);
}

/** The cues on the best path that ends with `tag`. */
function readBack(segment: Segment, last: number): TokenSpan[] {
  const found: TokenSpan[] = [];
  let tag = last;
  let end = segment.to;
  for (let step = segment.to - segment.from - 1; step >= 0; step--) {
    if (tag === 0) end = segment.from + step;
    if (tag === 1) {
      found.push({ from: segment.from + step, to: end, probability: chance[step]! });
      end = segment.from + step;
    }
    tag = back[step * 3 + tag]!;
  }
  return found.reverse();
}

/** How many cues begin before each token. */
export function countCues(r: TokenFeatures, cues: readonly Tokens[]): Int32Array {
  const counts = new Int32Array(r.length + 2);
  for (const { from } of cues) counts[from + 1]! += 1;
  for (let i = 1; i < counts.length; i++) counts[i]! += counts[i - 1]!;
  return counts;
}

/** A cue in its surroundings: what boundaries are looked for from. */
export interface SentenceContext {
  readonly reading: TokenFeatures;
  readonly segment: Segment;
  readonly cue: Tokens;
  /** How many cues begin before each token. */
  readonly cued: Int32Array;
}

const isFree = (taken: readonly Tokens[], i: number): boolean => {
  for (const { from, to } of taken) if (i >= from && i < to) return false;
  return true;
};

/** The tokens that may be the near boundary of a stretch, seen from the cue; the first, -1, stands for "none". */
export function nearCandidates({ segment, cue }: SentenceContext, taken: readonly Tokens[], side: Direction): number[] {
  const tokens = [-1];
  const [first, last] = [Math.max(segment.from, cue.from - NEAR), Math.min(segment.to, cue.to + NEAR)];
  if (side !== 'right') for (let i = cue.from - 1; i >= first; i--) if (isFree(taken, i)) tokens.push(i);
  if (side !== 'left') for (let i = cue.to; i < last; i++) if (isFree(taken, i)) tokens.push(i);
  return tokens;
}

/** The tokens that may be the far boundary, once the near one is known. */
export function farCandidates({ segment, cue }: SentenceContext, near: number, taken: readonly Tokens[]): number[] {
  const tokens: number[] = [];
  const [first, last] = [Math.max(segment.from, near - FAR), Math.min(segment.to, near + FAR)];
  if (near < cue.from) for (let i = near; i >= first && isFree(taken, i); i--) tokens.push(i);
  else for (let i = near; i < last && isFree(taken, i); i++) tokens.push(i);
  return tokens;
}

/**
 * Writes the features of `inner` as the boundary of a stretch, as the far one where `near` is known (else -1); returns
 * how many.
 */
export function candidateFeatures(
  { reading, cue, cued, segment }: SentenceContext,
  role: BoundaryRole,
  inner: number,
  near: number,
  out: Int32Array,
): number {
  const roles = ROLES[role];
  if (inner < 0) return noneFeatures(reading, segment, cue, roles.near[0], out);
  const left = inner < cue.from;
  if (near < 0)
    return boundaryFeatures(
      reading,
      cued,
      cue,
      roles.near[left ? 0 : 1],
      inner,
      left ? 1 : -1,
      left ? cue.from - 1 : cue.to,
      out,
    );
  return boundaryFeatures(reading, cued, cue, roles.far[left ? 0 : 1], inner, left ? -1 : 1, near, out);
}

/** The best of the candidates and its probability. */
function choose(
  { boundaries, boundaryScale }: Model,
  scene: SentenceContext,
  role: BoundaryRole,
  candidates: readonly number[],
  near: number,
): { inner: number; probability: number } {
  const mask = boundaries.length - 1;
  let best = -1;
  let most = NEVER;
  let sum = 0;
  for (const inner of candidates) {
    const n = candidateFeatures(scene, role, inner, near, buffer);
    let score = 0;
    for (let f = 0; f < n; f++) score += boundaries[buffer[f]! & mask]!;
    score *= boundaryScale;
    if (score > most) {
      sum = sum * Math.exp(most - score) + 1;
      most = score;
      best = inner;
    } else if (score > most - 20) sum += Math.exp(score - most);
  }
  return { inner: best, probability: 1 / sum };
}

/** The stretch that plays `role` for a cue; `null` where there is none. */
export function findTokenSpan(
  model: Model,
  scene: SentenceContext,
  role: BoundaryRole,
  taken: readonly Tokens[],
  side: Direction = 'both',
): TokenSpan | null {
  const near = choose(model, scene, role, nearCandidates(scene, taken, side), -1);
  if (near.inner < 0) return null;
  const far = choose(model, scene, role, farCandidates(scene, near.inner, taken), near.inner);
  const [from, to] = near.inner < scene.cue.from ? [far.inner, near.inner + 1] : [near.inner, far.inner + 1];
  return { from, to, probability: near.probability * far.probability };
}
