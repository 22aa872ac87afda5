/** Learning the weights from articles whose attributions are marked. Pure: the same articles give the same weights, bit for bit. */
import { cueFeatures, type CueTokens, MOST_FEATURES, tagFeatures } from '../src/extract/quotes/features.js';
import { type Candidate, candidateFeatures, farCandidates, type Model, nearCandidates, type Role, type Stretch, TAGS } from '../src/extract/quotes/model.js';
import type { Reading, Segment } from '../src/extract/quotes/reading.js';

/** One attribution as an annotator marked it, in tokens of a reading. */
export interface Marking {
  readonly cue: CueTokens;
  readonly source: CueTokens | null;
  /** The parts of what is reported in the cue's own segment, the one nearest to the cue first. */
  readonly content: readonly CueTokens[];
}

export interface Lesson {
  readonly reading: Reading;
  /** Markings by the index of their segment. */
  readonly markings: ReadonlyMap<number, readonly Marking[]>;
}

const buffer = new Int32Array(MOST_FEATURES);
const RATE = 0.2;

/** AdaGrad: each weight takes smaller steps the more it has moved. */
class Weights {
  readonly values: Float32Array;
  readonly #squares: Float32Array;
  constructor(size: number) {
    this.values = new Float32Array(size);
    this.#squares = new Float32Array(size).fill(1e-2);
  }
  move(at: number, gradient: number): void {
    this.#squares[at]! += gradient * gradient;
    this.values[at]! -= (RATE * gradient) / Math.sqrt(this.#squares[at]!);
  }
}

/** Learns weights for tags (`2 ** cueBits` slots) and boundaries in `rounds` passes. */
export function learn(lessons: readonly Lesson[], cueBits: number, boundaryBits: number, rounds: number, tell: (line: string) => void): Model {
  const cues = new Weights(TAGS * 2 ** cueBits);
  const boundaries = new Weights(2 ** boundaryBits);
  const order = lessons.map((_, index) => index);
  let seed = 1;
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    let loss = 0;
    for (const index of order) loss += learnCues(cues, lessons[index]!) + learnBoundaries(boundaries, lessons[index]!);
    tell(`round ${round + 1}: loss ${loss.toFixed(0)}`);
  }
  return { cues: cues.values, boundaries: boundaries.values, cueScale: 1, boundaryScale: 1 };
}

function learnCues(weights: Weights, { reading, markings }: Lesson): number {
  const mask = weights.values.length / TAGS - 1;
  let loss = 0;
  reading.segments.forEach((segment, index) => {
    const tags = new Uint8Array(segment.to - segment.from);
    for (const { cue } of markings.get(index) ?? []) for (let i = cue.from; i < cue.to; i++) tags[i - segment.from] = i === cue.from ? 1 : 2;
    for (let i = segment.from; i < segment.to; i++) {
      if (reading.inside[i] === 1 || reading.quote[i]! >= 0) continue;
      const gold = tags[i - segment.from]!;
      const previous = i > segment.from ? tags[i - 1 - segment.from]! : 0;
      const n = tagFeatures(reading, i, previous, buffer, cueFeatures(reading, segment, i, buffer));
      const scores = [0, 0, previous === 0 ? Number.NEGATIVE_INFINITY : 0];
      for (let f = 0; f < n; f++) for (let tag = 0; tag < TAGS; tag++) scores[tag]! += weights.values[(buffer[f]! & mask) * TAGS + tag]!;
      const shares = softmax(scores);
      loss -= Math.log(Math.max(1e-9, shares[gold]!));
      for (let tag = 0; tag < TAGS; tag++) {
        const gradient = shares[tag]! - (tag === gold ? 1 : 0);
        if (Math.abs(gradient) > 1e-3) for (let f = 0; f < n; f++) weights.move((buffer[f]! & mask) * TAGS + tag, gradient);
      }
    }
  });
  return loss;
}

function learnBoundaries(weights: Weights, { reading, markings }: Lesson): number {
  let loss = 0;
  for (const [index, list] of markings) {
    const segment = reading.segments[index]!;
    for (const { cue, source, content } of list) {
      const taken: Stretch[] = [];
      loss += learnStretch(weights, reading, segment, cue, 'source', source, taken);
      if (source) taken.push({ ...source, probability: 1 });
      const [first, second] = content;
      loss += learnStretch(weights, reading, segment, cue, 'content', first ?? null, taken);
      if (!first) continue;
      taken.push({ ...first, probability: 1 });
      const side = first.from < cue.from ? 'right' : 'left';
      const other = second && second.from < cue.from === (side === 'left') ? second : null;
      loss += learnStretch(weights, reading, segment, cue, 'second', other, taken, side);
    }
  }
  return loss;
}

function learnStretch(weights: Weights, r: Reading, segment: Segment, cue: CueTokens, role: Role, gold: CueTokens | null, taken: readonly Stretch[], side: 'both' | 'left' | 'right' = 'both'): number {
  const left = gold !== null && gold.from < cue.from;
  const near = gold === null ? -1 : left ? gold.to - 1 : gold.from;
  let loss = learnChoice(weights, r, segment, cue, nearCandidates(segment, cue, role, taken, side), near);
  if (gold) loss += learnChoice(weights, r, segment, cue, farCandidates(segment, cue, role, near, taken), left ? gold.from : gold.to - 1);
  return loss;
}

function learnChoice(weights: Weights, r: Reading, segment: Segment, cue: CueTokens, candidates: readonly Candidate[], inner: number): number {
  const gold = candidates.findIndex((candidate) => candidate.inner === inner);
  if (gold < 0) return 0;
  const mask = weights.values.length - 1;
  const scores = candidates.map((candidate) => {
    const n = candidateFeatures(r, segment, cue, candidate, buffer);
    let score = 0;
    for (let f = 0; f < n; f++) score += weights.values[buffer[f]! & mask]!;
    return score;
  });
  const shares = softmax(scores);
  candidates.forEach((candidate, c) => {
    const gradient = shares[c]! - (c === gold ? 1 : 0);
    if (Math.abs(gradient) < 1e-3) return;
    const n = candidateFeatures(r, segment, cue, candidate, buffer);
    for (let f = 0; f < n; f++) weights.move(buffer[f]! & mask, gradient);
  });
  return -Math.log(Math.max(1e-9, shares[gold]!));
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
