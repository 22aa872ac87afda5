/** Weights of the learned parts, and how a reading is decided by them. */
import { boundaryFeatures, cueFeatures, type CueTokens, MOST_FEATURES, noneFeatures, tagFeatures } from './features.js';
import type { Reading, Segment } from './reading.js';

/** Tags of a token: outside, first and further tokens of a cue. */
export const TAGS = 3;
const [OUTSIDE, FIRST, FURTHER] = [0, 1, 2];

/** Weights: for each slot one number a tag, and one for boundaries. */
export interface Model {
  readonly cues: Float32Array | Int8Array;
  readonly boundaries: Float32Array | Int8Array;
  /** What a weight of 1 stands for in an Int8Array. */
  readonly cueScale: number;
  readonly boundaryScale: number;
}

/** Which boundary is looked for; the near one first, then the far one of the stretch on that side. */
export const ROLES = {
  source: { near: [0, 1], far: [2, 3] },
  content: { near: [4, 5], far: [6, 7] },
  second: { near: [8, 9], far: [6, 7] },
} as const;
export type Role = keyof typeof ROLES;

/** A stretch of tokens, and how sure the model is of it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly probability: number;
}

/** How far from the cue a boundary is looked for, in tokens. */
const REACH = 90;

const buffer = new Int32Array(MOST_FEATURES);

/** The cues of a segment, with the probability that a cue begins there. */
export function tagCues(model: Model, r: Reading, segment: Segment, bias: number): Stretch[] {
  const { cues, cueScale } = model;
  const mask = cues.length / TAGS - 1;
  const size = segment.to - segment.from;
  const back = new Uint8Array(size * TAGS);
  const first = new Float32Array(size * TAGS);
  let before = [0, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let step = 0; step < size; step++) {
    const i = segment.from + step;
    const now = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
    if (r.inside[i] === 1 || r.quote[i]! >= 0) {
      // Nothing between marks is a cue: what a quoted person reports stays inside the quote.
      const best = argmax(before);
      back[step * TAGS] = best;
      now[OUTSIDE!] = before[best]!;
      before = now;
      continue;
    }
    const n = cueFeatures(r, segment, i, buffer);
    const shared = [0, 0, 0];
    for (let f = 0; f < n; f++) {
      const slot = (buffer[f]! & mask) * TAGS;
      for (let tag = 0; tag < TAGS; tag++) shared[tag]! += cues[slot + tag]!;
    }
    for (let previous = 0; previous < TAGS; previous++) {
      if (before[previous] === Number.NEGATIVE_INFINITY) continue;
      const scores = [...shared];
      const m = tagFeatures(r, i, previous, buffer, 0);
      for (let f = 0; f < m; f++) {
        const slot = (buffer[f]! & mask) * TAGS;
        for (let tag = 0; tag < TAGS; tag++) scores[tag]! += cues[slot + tag]!;
      }
      for (let tag = 0; tag < TAGS; tag++) scores[tag]! *= cueScale;
      scores[FIRST!]! += bias;
      if (previous === OUTSIDE) scores[FURTHER!] = Number.NEGATIVE_INFINITY;
      const total = logSum(scores);
      for (let tag = 0; tag < TAGS; tag++) {
        const score = before[previous]! + scores[tag]! - total;
        if (score > now[tag]!) {
          now[tag] = score;
          back[step * TAGS + tag] = previous;
          if (tag === FIRST) first[step * TAGS] = Math.exp(scores[tag]! - total);
        }
      }
    }
    before = now;
  }
  const found: Stretch[] = [];
  let tag = argmax(before);
  let end = segment.to;
  for (let step = size - 1; step >= 0; step--) {
    if (tag === OUTSIDE) end = segment.from + step;
    if (tag === FIRST) {
      found.push({ from: segment.from + step, to: end, probability: first[step * TAGS]! });
      end = segment.from + step;
    }
    tag = back[step * TAGS + tag]!;
  }
  return found.reverse();
}

function argmax(scores: readonly number[]): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i;
  return best;
}

function logSum(scores: readonly number[]): number {
  const most = Math.max(...scores);
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - most);
  return most + Math.log(sum);
}

/** A boundary that may be chosen: token `inner`, or none at all. */
export interface Candidate {
  /** -1: there is no such stretch. */
  readonly inner: number;
  readonly role: number;
  readonly step: number;
  readonly reference: number;
}

/** Where the near boundary of a stretch may be, seen from the cue; the first candidate is "none". */
export function nearCandidates(segment: Segment, cue: CueTokens, role: Role, taken: readonly Stretch[], side: 'both' | 'left' | 'right' = 'both'): Candidate[] {
  const [left, right] = ROLES[role].near;
  const candidates: Candidate[] = [{ inner: -1, role: left, step: 0, reference: 0 }];
  const free = (i: number) => taken.every((stretch) => i < stretch.from || i >= stretch.to);
  if (side !== 'right') for (let i = cue.from - 1; i >= segment.from && i >= cue.from - REACH; i--) if (free(i)) candidates.push({ inner: i, role: left, step: 1, reference: cue.from - 1 });
  if (side !== 'left') for (let i = cue.to; i < segment.to && i < cue.to + REACH; i++) if (free(i)) candidates.push({ inner: i, role: right, step: -1, reference: cue.to });
  return candidates;
}

/** Where the far boundary may be, once the near one is known. */
export function farCandidates(segment: Segment, cue: CueTokens, role: Role, near: number, taken: readonly Stretch[]): Candidate[] {
  const [left, right] = ROLES[role].far;
  const candidates: Candidate[] = [];
  const free = (i: number) => taken.every((stretch) => i < stretch.from || i >= stretch.to);
  if (near < cue.from) for (let i = near; i >= segment.from && i >= near - REACH && free(i); i--) candidates.push({ inner: i, role: left, step: -1, reference: near });
  else for (let i = near; i < segment.to && i < near + REACH && free(i); i++) candidates.push({ inner: i, role: right, step: 1, reference: near });
  return candidates;
}

/** Writes a candidate's features; returns how many. */
export function candidateFeatures(r: Reading, segment: Segment, cue: CueTokens, candidate: Candidate, out: Int32Array): number {
  if (candidate.inner < 0) return noneFeatures(r, segment, cue, candidate.role, out);
  return boundaryFeatures(r, segment, cue, candidate.role, candidate.inner, candidate.step, candidate.reference, out);
}

/** The best of the candidates and its probability. */
function choose(model: Model, r: Reading, segment: Segment, cue: CueTokens, candidates: readonly Candidate[]): { inner: number; probability: number } {
  const { boundaries, boundaryScale } = model;
  const mask = boundaries.length - 1;
  let most = Number.NEGATIVE_INFINITY;
  let best = 0;
  const scores = new Float64Array(candidates.length);
  for (let c = 0; c < candidates.length; c++) {
    const n = candidateFeatures(r, segment, cue, candidates[c]!, buffer);
    let score = 0;
    for (let f = 0; f < n; f++) score += boundaries[buffer[f]! & mask]!;
    score *= boundaryScale;
    scores[c] = score;
    if (score > most) [most, best] = [score, c];
  }
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - most);
  return { inner: candidates[best]!.inner, probability: 1 / sum };
}

/** The stretch that plays `role` for a cue; `null` where there is none. */
export function findStretch(model: Model, r: Reading, segment: Segment, cue: CueTokens, role: Role, taken: readonly Stretch[], side: 'both' | 'left' | 'right' = 'both'): Stretch | null {
  const candidates = nearCandidates(segment, cue, role, taken, side);
  const near = choose(model, r, segment, cue, candidates);
  if (near.inner < 0) return null;
  const far = choose(model, r, segment, cue, farCandidates(segment, cue, role, near.inner, taken));
  const [from, to] = near.inner < cue.from ? [far.inner, near.inner + 1] : [near.inner, far.inner + 1];
  return { from, to, probability: near.probability * far.probability };
}
