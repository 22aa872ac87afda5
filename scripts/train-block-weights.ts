/**
 * Learning which blocks are an article's: a logistic regression by gradient steps. Pure: the same lessons, the same
 * weights.
 */
import type { BlockModel } from '../src/parse/page/tagger.js';

/** A page's blocks. */
export interface Lesson {
  readonly features: readonly (readonly string[])[];
  /** Whether each is of the article; null where that can't be told. */
  readonly marks: readonly (boolean | null)[];
  readonly words: readonly number[];
}

interface Example {
  readonly features: readonly string[];
  readonly isArticle: boolean;
  /** How much a mistake costs: about the share of its page's words. */
  readonly cost: number;
}

const ROUNDS = 14;
const STEP = 0.25;
/** Pull of each weight to nothing. */
const DECAY = 6e-4;
/** Features of fewer pages are not learned: they would be one outlet's. */
const FEWEST_PAGES = 4;
const SMALLEST_WEIGHT = 0.03;

/** The weights that tell the blocks of `lessons` apart. */
export function learnBlocks(lessons: readonly Lesson[]): BlockModel {
  const examples = examplesOf(lessons);
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  const sums = new Map<string, number>();
  let bias = 0;
  const random = randomOf(7);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(examples, random);
    for (const { features, isArticle, cost } of examples) {
      const score = features.reduce((sum, name) => sum + (weights.get(name) ?? 0), bias);
      const slope = (1 / (1 + Math.exp(-score)) - (isArticle ? 1 : 0)) * cost;
      for (const name of features) {
        const square = (squares.get(name) ?? 0.01) + slope * slope;
        squares.set(name, square);
        const weight = weights.get(name) ?? 0;
        weights.set(name, weight - (STEP * (slope + DECAY * weight)) / Math.sqrt(square));
      }
      bias -= STEP * 0.1 * slope;
    }
    // The mean of the later rounds swings less than the last one.
    if (round >= ROUNDS / 2) for (const [name, weight] of weights) sums.set(name, (sums.get(name) ?? 0) + weight);
  }
  const rounded = (value: number): number => Math.round(value * 100) / 100;
  const means = [...sums].map(([name, sum]) => [name, rounded(sum / (ROUNDS / 2))] as const);
  const kept = means.filter(([, weight]) => Math.abs(weight) >= SMALLEST_WEIGHT).sort(([a], [b]) => (a < b ? -1 : 1));
  return { bias: rounded(bias), weights: Object.fromEntries(kept) };
}

function examplesOf(lessons: readonly Lesson[]): Example[] {
  const pages = new Map<string, number>();
  for (const { features } of lessons)
    for (const name of new Set(features.flat())) pages.set(name, (pages.get(name) ?? 0) + 1);
  return lessons.flatMap(({ features, marks, words }) => {
    const total = words.reduce((sum, count, i) => sum + (marks[i] ? count : 0), 0) || 200;
    return features.flatMap((names, i): Example[] => {
      const isArticle = marks[i]!;
      if (isArticle === null || names.includes('apart')) return [];
      const cost = Math.min(6, Math.max(0.15, (60 * Math.min(words[i]!, 150)) / total));
      return [{ features: names.filter((name) => pages.get(name)! >= FEWEST_PAGES), isArticle, cost }];
    });
  });
}

/** Numbers from 0 to 1, always the same ones. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function shuffle<Thing>(things: Thing[], random: () => number): void {
  for (let i = things.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [things[i], things[j]] = [things[j]!, things[i]!];
  }
}
