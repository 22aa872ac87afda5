/** Tells which blocks of a page are its article: a linear model over what is known of each, and the most likely row. */
import { containerOf } from './containers.js';
import { featuresOf, type PageClues } from './features.js';
import type { PageBlock } from './source.js';
import { BIAS, WEIGHTS } from './weights.table.js';

/** What it costs that a block is another than the one before it. */
const CHANGE = 0.25;
/** How much the other blocks of the same element count. */
const COMPANY = 0.3;
const SUREST = 5;
/** Letters of a block that count at most, and of its company for it to be heard in full. */
const MOST_LETTERS = 360;
const FULL_COMPANY = 600;
/** Below this no block is of the article. */
const LEAST = -1.5;

/** What a feature of a block speaks for, and what all blocks begin with; logarithms of odds. */
export interface BlockModel {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

const LEARNED: BlockModel = { bias: BIAS, weights: WEIGHTS };

/** For each of `blocks` whether it is of the article. */
export function tagBlocks(blocks: readonly PageBlock[], clues: PageClues, model = LEARNED): boolean[] {
  const scores = featuresOf(blocks, clues).map((features) => scoreOf(features, model));
  const tags = mostLikely(withCompany(blocks, scores));
  if (tags.includes(true)) return tags;
  // Nothing is likely: the likeliest is better than a page without a text, and all better than nothing.
  const least = scores.some((score) => score > LEAST) ? LEAST : -Infinity;
  return scores.map((score, i) => score > least && i !== clues.headline && !blocks[i]!.element.aside);
}

/** How much more likely than not a block with these features is of the article, as the logarithm of the odds. */
const scoreOf = (features: readonly string[], { bias, weights }: BlockModel): number =>
  features.reduce((sum, name) => sum + (weights[name] ?? 0), features.includes('apart') ? APART : bias);

/** Readers' comments and consent forms are no article, however they read. */
const APART = -12;

const bounded = (score: number): number => Math.max(-SUREST, Math.min(SUREST, score));

/** Scores moved towards the mean of those that stand in the same element. */
function withCompany(blocks: readonly PageBlock[], scores: readonly number[]): number[] {
  const sums = new Map<unknown, [score: number, letters: number]>();
  const letters = blocks.map(({ text }) => Math.min(MOST_LETTERS, text.length));
  for (const [i, block] of blocks.entries()) {
    const sum = sums.get(containerOf(block)) ?? [0, 0];
    sum[0] += letters[i]! * bounded(scores[i]!);
    sum[1] += letters[i]!;
    sums.set(containerOf(block), sum);
  }
  return scores.map((score, i) => {
    const [sum, all] = sums.get(containerOf(blocks[i]!))!;
    const others = all - letters[i]!;
    if (others === 0) return score;
    const mean = (sum - letters[i]! * bounded(score)) / others;
    return score + COMPANY * mean * Math.min(1, others / FULL_COMPANY);
  });
}

/** The most likely row of tags (Viterbi over two states). */
function mostLikely(scores: readonly number[]): boolean[] {
  let outside = 0;
  let inside = -CHANGE;
  const stays: [boolean, boolean][] = [];
  for (const score of scores) {
    const half = bounded(score) / 2;
    const keepsOut = outside >= inside - CHANGE;
    const keepsIn = inside >= outside - CHANGE;
    stays.push([keepsOut, keepsIn]);
    [outside, inside] = [Math.max(outside, inside - CHANGE) - half, Math.max(inside, outside - CHANGE) + half];
  }
  const tags: boolean[] = new Array(scores.length);
  let tag = inside > outside;
  for (let i = scores.length - 1; i >= 0; i--) {
    tags[i] = tag;
    const [keepsOut, keepsIn] = stays[i]!;
    tag = tag ? keepsIn : !keepsOut;
  }
  return tags;
}
