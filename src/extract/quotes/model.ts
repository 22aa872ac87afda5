/** Weights of the learned parts, and how a reading is decided by them. */
import { boundaryFeatures, cueFeatures, MOST_FEATURES, noneFeatures, tagFeatures, type Tokens } from './features.js';
import type { Reading, Segment } from './reading.js';

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
export type Role = keyof typeof ROLES;
export type Side = 'both' | 'left' | 'right';

/** A stretch of tokens, and how sure the model is of it. */
export interface Stretch extends Tokens {
  readonly probability: number;
}

/** How far from the cue, and from the near boundary, a boundary is looked for, in tokens. */
const REACH = 90;

const buffer = new Int32Array(MOST_FEATURES);
const NEVER = Number.NEGATIVE_INFINITY;

/** The cues of a segment, with the probability that a cue begins there; `bias` favours cues over nothing. */
export function tagCues(model: Model, r: Reading, segment: Segment, bias: number): Stretch[] {
  const { cues, cueScale } = model;
  const mask = cues.length / TAGS - 1;
  const size = segment.to - segment.from;
  const back = new Uint8Array(size * 3);
  const chance = new Float32Array(size);
  let [outside, first, further] = [0, NEVER, NEVER];
  for (let step = 0; step < size; step++) {
    const i = segment.from + step;
    let [nextOutside, nextFirst, nextFurther] = [NEVER, NEVER, NEVER];
    // Nothing between marks is a cue: what a quoted person reports stays inside the quote.
    const silent = r.inside[i] === 1 || r.quote[i]! >= 0;
    let [sumFirst, sumFurther] = [0, 0];
    if (!silent) {
      const n = cueFeatures(r, segment, i, buffer);
      for (let f = 0; f < n; f++) {
        const slot = (buffer[f]! & mask) * TAGS;
        sumFirst += cues[slot]!;
        sumFurther += cues[slot + 1]!;
      }
    }
    for (let previous = 0; previous < 3; previous++) {
      const before = previous === 0 ? outside : previous === 1 ? first : further;
      if (before === NEVER) continue;
      if (silent) {
        if (before > nextOutside) [nextOutside, back[step * 3]] = [before, previous];
        continue;
      }
      let [scoreFirst, scoreFurther] = [sumFirst, sumFurther];
      const n = tagFeatures(r, i, previous, buffer, 0);
      for (let f = 0; f < n; f++) {
        const slot = (buffer[f]! & mask) * TAGS;
        scoreFirst += cues[slot]!;
        scoreFurther += cues[slot + 1]!;
      }
      const powerFirst = Math.exp(scoreFirst * cueScale + bias);
      const powerFurther = previous === 0 ? 0 : Math.exp(scoreFurther * cueScale);
      const total = Math.log(1 + powerFirst + powerFurther);
      if (before - total > nextOutside) [nextOutside, back[step * 3]] = [before - total, previous];
      const toFirst = before + scoreFirst * cueScale + bias - total;
      if (toFirst > nextFirst) {
        [nextFirst, back[step * 3 + 1]] = [toFirst, previous];
        chance[step] = powerFirst / (1 + powerFirst + powerFurther);
      }
      const toFurther = before + scoreFurther * cueScale - total;
      if (previous > 0 && toFurther > nextFurther) [nextFurther, back[step * 3 + 2]] = [toFurther, previous];
    }
    [outside, first, further] = [nextOutside, nextFirst, nextFurther];
  }
  return readBack(segment, back, chance, outside >= first && outside >= further ? 0 : first >= further ? 1 : 2);
}

/** The cues on the best path that ends with `tag`. */
function readBack(segment: Segment, back: Uint8Array, chance: Float32Array, last: number): Stretch[] {
  const found: Stretch[] = [];
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
export function countCues(r: Reading, cues: readonly Tokens[]): Int32Array {
  const counts = new Int32Array(r.length + 2);
  for (const { from } of cues) counts[from + 1]! += 1;
  for (let i = 1; i < counts.length; i++) counts[i]! += counts[i - 1]!;
  return counts;
}

/** A boundary that may be chosen: token `inner`, or none at all. */
export interface Candidate {
  /** -1: there is no such stretch. */
  readonly inner: number;
  readonly role: number;
  readonly step: number;
  readonly reference: number;
}

const isFree = (taken: readonly Tokens[], i: number): boolean => taken.every((stretch) => i < stretch.from || i >= stretch.to);

/** Where the near boundary of a stretch may be, seen from the cue; the first candidate is "none". */
export function nearCandidates(segment: Segment, cue: Tokens, role: Role, taken: readonly Tokens[], side: Side = 'both'): Candidate[] {
  const [left, right] = ROLES[role].near;
  const candidates: Candidate[] = [{ inner: -1, role: left, step: 0, reference: 0 }];
  if (side !== 'right') {
    for (let i = cue.from - 1; i >= segment.from && i >= cue.from - REACH; i--) if (isFree(taken, i)) candidates.push({ inner: i, role: left, step: 1, reference: cue.from - 1 });
  }
  if (side !== 'left') {
    for (let i = cue.to; i < segment.to && i < cue.to + REACH; i++) if (isFree(taken, i)) candidates.push({ inner: i, role: right, step: -1, reference: cue.to });
  }
  return candidates;
}

/** Where the far boundary may be, once the near one is known. */
export function farCandidates(segment: Segment, cue: Tokens, role: Role, near: number, taken: readonly Tokens[]): Candidate[] {
  const [left, right] = ROLES[role].far;
  const candidates: Candidate[] = [];
  if (near < cue.from) for (let i = near; i >= segment.from && i >= near - REACH && isFree(taken, i); i--) candidates.push({ inner: i, role: left, step: -1, reference: near });
  else for (let i = near; i < segment.to && i < near + REACH && isFree(taken, i); i++) candidates.push({ inner: i, role: right, step: 1, reference: near });
  return candidates;
}

/** A cue in its surroundings: what boundaries are looked for from. */
export interface Scene {
  readonly reading: Reading;
  readonly segment: Segment;
  readonly cue: Tokens;
  /** How many cues begin before each token. */
  readonly cued: Int32Array;
}

/** Writes a candidate's features; returns how many. */
export function candidateFeatures({ reading, segment, cue, cued }: Scene, { inner, role, step, reference }: Candidate, out: Int32Array): number {
  if (inner < 0) return noneFeatures(reading, segment, cue, role, out);
  return boundaryFeatures(reading, cued, cue, role, inner, step, reference, out);
}

/** The best of the candidates and its probability. */
function choose({ boundaries, boundaryScale }: Model, scene: Scene, candidates: readonly Candidate[]): { inner: number; probability: number } {
  const mask = boundaries.length - 1;
  const scores = new Float64Array(candidates.length);
  let best = 0;
  for (let c = 0; c < candidates.length; c++) {
    const n = candidateFeatures(scene, candidates[c]!, buffer);
    let score = 0;
    for (let f = 0; f < n; f++) score += boundaries[buffer[f]! & mask]!;
    scores[c] = score * boundaryScale;
    if (scores[c]! > scores[best]!) best = c;
  }
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - scores[best]!);
  return { inner: candidates[best]!.inner, probability: 1 / sum };
}

/** The stretch that plays `role` for a cue; `null` where there is none. */
export function findStretch(model: Model, scene: Scene, role: Role, taken: readonly Tokens[], side: Side = 'both'): Stretch | null {
  const { segment, cue } = scene;
  const near = choose(model, scene, nearCandidates(segment, cue, role, taken, side));
  if (near.inner < 0) return null;
  const far = choose(model, scene, farCandidates(segment, cue, role, near.inner, taken));
  const [from, to] = near.inner < cue.from ? [far.inner, near.inner + 1] : [near.inner, far.inner + 1];
  return { from, to, probability: near.probability * far.probability };
}
