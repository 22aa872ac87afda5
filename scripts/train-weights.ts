/**
 * Learning the weights from articles whose attributions are marked. Pure: the same articles give the same weights, bit
 * for bit.
 */
import { cueFeatures, firstCueFeatures, MOST_FEATURES, tagFeatures } from '../src/extract/quotes/model/features.js';
import {
  candidateFeatures,
  countCues,
  farCandidates,
  type Model,
  nearCandidates,
  type BoundaryRole,
  type SentenceContext,
  type Direction,
  TAGS,
} from '../src/extract/quotes/model/tagger.js';
import type { TokenFeatures } from '../src/extract/quotes/model/token-features.js';
import type { Tokens } from '../src/extract/quotes/model/boundary-features.js';

/** One attribution as an annotator marked it, in tokens of a reading. */
export interface Marking {
  readonly cue: Tokens;
  readonly source: Tokens | null;
  /** The parts of what is reported in the cue's own segment, the one nearest to the cue first. */
  readonly content: readonly Tokens[];
}

export interface Lesson {
  readonly reading: TokenFeatures;
  /** Markings by the index of their segment. */
  readonly markings: ReadonlyMap<number, readonly Marking[]>;
}

const buffer = new Int32Array(MOST_FEATURES);
/** How far a weight moves in its first step. */
const RATE = 0.2;
/** Shares of the features that are hidden at each step, so that none is leaned on alone. */
const HIDDEN = { cues: 0.5, boundaries: 0.3 };

/** Which features are seen at this step, by their place in the buffer. */
const seen = new Uint8Array(MOST_FEATURES);
let seed = 1;

/** The next of a fixed row of numbers from 0 to below 1. */
function nextNumber(): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) | 0;
  return (seed >>> 8) / 2 ** 24;
}

function hide(share: number): void {
  for (let f = 0; f < MOST_FEATURES; f++) seen[f] = nextNumber() < share ? 0 : 1;
}

/**
 * AdaGrad: each weight takes smaller steps the more it has moved. The weights handed out are the average of all rounds
 * but the first.
 */
class Weights {
  readonly values: Float32Array;
  readonly #squares: Float32Array;
  readonly #sums: Float32Array;
  #rounds = 0;

  constructor(size: number) {
    this.values = new Float32Array(size);
    this.#sums = new Float32Array(size);
    this.#squares = new Float32Array(size).fill(1e-2);
  }

  move(at: number, gradient: number): void {
    this.#squares[at]! += gradient * gradient;
    this.values[at]! -= (RATE * gradient) / Math.sqrt(this.#squares[at]!);
  }

  endRound(round: number): void {
    if (round === 0) return;
    this.#rounds++;
    for (let i = 0; i < this.values.length; i++) this.#sums[i]! += this.values[i]!;
  }

  /** The averages, made smaller by the share that was hidden: all features are seen at once from now on. */
  average(hidden: number): Float32Array {
    const share = (1 - hidden) / Math.max(1, this.#rounds);
    return this.#rounds === 0 ? this.values : this.#sums.map((sum) => sum * share);
  }
}

/** Learns weights in `rounds` passes: `2 ** cueBits` slots for cues, `2 ** boundaryBits` for boundaries. */
export function learn(
  lessons: readonly Lesson[],
  cueBits: number,
  boundaryBits: number,
  rounds: number,
  tell: (line: string) => void,
): Model {
  const cues = new Weights(TAGS * 2 ** cueBits);
  const boundaries = new Weights(2 ** boundaryBits);
  const order = lessons.map((_, index) => index);
  seed = 1;
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(nextNumber() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    let loss = 0;
    for (const index of order) loss += learnCues(cues, lessons[index]!) + learnBoundaries(boundaries, lessons[index]!);
    cues.endRound(round);
    boundaries.endRound(round);
    tell(`round ${round + 1}: loss ${loss.toFixed(0)}`);
  }
  return {
    cues: cues.average(HIDDEN.cues),
    boundaries: boundaries.average(HIDDEN.boundaries),
    cueScale: 1,
    boundaryScale: 1,
  };
}

/** Closes up the features in the buffer that are seen; returns how many. */
function keepSeen(n: number): number {
  let kept = 0;
  for (let f = 0; f < n; f++) if (seen[f] === 1) buffer[kept++] = buffer[f]!;
  return kept;
}

function learnCues(weights: Weights, { reading, markings }: Lesson): number {
  const { values } = weights;
  const mask = values.length / TAGS - 1;
  let loss = 0;
  reading.segments.forEach((segment, index) => {
    const tags = new Uint8Array(segment.to - segment.from);
    for (const { cue } of markings.get(index) ?? [])
      for (let i = cue.from; i < cue.to; i++) tags[i - segment.from] = i === cue.from ? 1 : 2;
    for (let i = segment.from; i < segment.to; i++) {
      if (reading.inside[i] === 1 || reading.quote[i]! >= 0) continue;
      const gold = tags[i - segment.from]!;
      const previous = i > segment.from ? tags[i - 1 - segment.from]! : 0;
      hide(HIDDEN.cues);
      firstCueFeatures(reading, i, buffer);
      const n = keepSeen(tagFeatures(reading, i, previous, buffer, cueFeatures(reading, segment, i, buffer)));
      let [first, further] = [0, 0];
      for (let f = 0; f < n; f++) {
        first += values[(buffer[f]! & mask) * TAGS]!;
        further += values[(buffer[f]! & mask) * TAGS + 1]!;
      }
      const shares = softmax([0, first, previous === 0 ? Number.NEGATIVE_INFINITY : further]);
      loss -= Math.log(Math.max(1e-9, shares[gold]!));
      for (let tag = 0; tag < TAGS; tag++) {
        const gradient = shares[tag + 1]! - (tag + 1 === gold ? 1 : 0);
        if (Math.abs(gradient) > 1e-3)
          for (let f = 0; f < n; f++) weights.move((buffer[f]! & mask) * TAGS + tag, gradient);
      }
    }
  });
  return loss;
}

function learnBoundaries(weights: Weights, { reading, markings }: Lesson): number {
  const cued = countCues(
    reading,
    [...markings.values()].flatMap((list) => list.map(({ cue }) => cue)),
  );
  let loss = 0;
  for (const [index, list] of markings) {
    const segment = reading.segments[index]!;
    for (const { cue, source, content } of list) {
      const scene = { reading, segment, cue, cued };
      const taken: Tokens[] = [];
      loss += learnStretch(weights, scene, 'source', source, taken);
      if (source) taken.push(source);
      const [first, second] = content;
      loss += learnStretch(weights, scene, 'content', first ?? null, taken);
      if (!first) continue;
      taken.push(first);
      const side = first.from < cue.from ? 'right' : 'left';
      const other = second && second.from < cue.from === (side === 'left') ? second : null;
      loss += learnStretch(weights, scene, 'second', other, taken, side);
    }
  }
  return loss;
}

function learnStretch(
  weights: Weights,
  scene: SentenceContext,
  role: BoundaryRole,
  gold: Tokens | null,
  taken: readonly Tokens[],
  side: Direction = 'both',
): number {
  const left = gold !== null && gold.from < scene.cue.from;
  const near = gold === null ? -1 : left ? gold.to - 1 : gold.from;
  let loss = learnChoice(weights, scene, role, nearCandidates(scene, taken, side), -1, near);
  if (gold)
    loss += learnChoice(weights, scene, role, farCandidates(scene, near, taken), near, left ? gold.from : gold.to - 1);
  return loss;
}

function learnChoice(
  weights: Weights,
  scene: SentenceContext,
  role: BoundaryRole,
  candidates: readonly number[],
  near: number,
  inner: number,
): number {
  const gold = candidates.indexOf(inner);
  if (gold < 0) return 0;
  const mask = weights.values.length - 1;
  hide(HIDDEN.boundaries);
  const scores = candidates.map((candidate) => {
    const n = keepSeen(candidateFeatures(scene, role, candidate, near, buffer));
    let score = 0;
    for (let f = 0; f < n; f++) score += weights.values[buffer[f]! & mask]!;
    return score;
  });
  const shares = softmax(scores);
  candidates.forEach((candidate, c) => {
    const gradient = shares[c]! - (c === gold ? 1 : 0);
    if (Math.abs(gradient) < 1e-3) return;
    const n = keepSeen(candidateFeatures(scene, role, candidate, near, buffer));
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
