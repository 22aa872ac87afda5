/**
 * Where the article stands in a page's lines: the stretch with the greatest sum, told without a word of any language.
 */
import type { Line } from '../lines.js';
import { headlineCandidates, type ScrapedPage } from './headline.js';
import { lineFeaturesOf, type Shape, shapesOf } from './line-shape.js';
import { countWords, tellingWords } from './recurring-words.js';
import { secondLook } from './second-look.js';
import type { Signs } from './signs.js';
import { FIRST_LOOK, FOR_HEADLINE, SECOND_LOOK } from './weights.table.js';

/** The article among a page's lines. */
export interface Found {
  /** Index of the headline; -1 where no line can be it. */
  readonly title: number;
  /** Its first line below the headline, and the one behind its last. */
  readonly from: number;
  readonly to: number;
  /** By line: above 0 where it is more likely than not a part of the article (logit). */
  readonly scores: readonly number[];
}

/**
 * Finds the article. `ruled`: the line that other rules take for the headline, or -1; `isSure` where there is no doubt
 * of
 * it.
 */
export function findArticle(lines: readonly Line[], signs: readonly Signs[], ruled: number, isSure: boolean): Found {
  const shapes = shapesOf(lines);
  const first = lineFeaturesOf(shapes, signs);
  const firstScores = first.map((numbers) => weigh(FIRST_LOOK, numbers));
  const page = pageOf(lines, shapes, signs, firstScores, ruled);
  const title = isSure ? ruled : headlineOf(page);
  const second = secondLook(page, title, firstScores);
  const scores = second.map((numbers, i) => weigh(SECOND_LOOK, first[i]!.concat(numbers)));
  const [from, to] = greatestSum(gains(scores, shapes, FREE_SECOND), title + 1);
  return { title, from, to, scores };
}

/** What a line is given for free, in logits, so that one doubtful line does not cut the article in two. */
export const FREE = 1;
export const FREE_SECOND = 0.5;
const MOST = 8;
const PART_OF_WORDS = 8;
const LONGEST = 80;

/** What each line adds to a stretch that holds it: its score, by its length where it is a part of an article. */
export function gains(scores: readonly number[], shapes: readonly Shape[], free: number): number[] {
  return scores.map((score, i) => {
    const gain = Math.max(-MOST, Math.min(MOST, score + free));
    return gain > 0 ? gain * Math.max(1, Math.min(shapes[i]!.words, LONGEST) / PART_OF_WORDS) : gain;
  });
}

/** The stretch of `values` from `first` on with the greatest sum: its first index, and the one behind its last. */
export function greatestSum(values: readonly number[], first = 0): [from: number, to: number] {
  let best = 0;
  let found: [number, number] = [first, first];
  let sum = 0;
  let begin = first;
  for (let i = first; i < values.length; i++) {
    sum += values[i]!;
    if (sum <= 0) [sum, begin] = [0, i + 1];
    else if (sum > best) [best, found] = [sum, [begin, i + 1]];
  }
  return found;
}

const weigh = (weights: readonly number[], numbers: readonly number[]): number =>
  numbers.reduce((sum, number, i) => sum + number * weights[i]!, 0);

const LEAST_WORDS_IN_CORE = 8;

/** The page with its stretch, as the first look has it. */
export function pageOf(
  lines: readonly Line[],
  shapes: readonly Shape[],
  signs: readonly Signs[],
  scores: readonly number[],
  ruled: number,
): ScrapedPage {
  const [from, to] = greatestSum(gains(scores, shapes, FREE));
  const words = lines.map(tellingWords);
  const core = new Set<number>();
  for (let i = from; i < to; i++) if (scores[i]! > -FREE && shapes[i]!.words >= LEAST_WORDS_IN_CORE) core.add(i);
  const same = new Map<string, number[]>();
  for (const [i, { key }] of lines.entries()) {
    const others = same.get(key);
    if (others) others.push(i);
    else same.set(key, [i]);
  }
  return {
    lines,
    shapes,
    signs,
    words,
    core,
    counts: countWords([...core].map((i) => words[i]!)),
    from,
    to,
    ruled,
    same,
  };
}

function headlineOf(page: ScrapedPage): number {
  let best = Number.NEGATIVE_INFINITY;
  let title = -1;
  for (const { index, numbers } of headlineCandidates(page)) {
    const score = weigh(FOR_HEADLINE, numbers);
    if (score > best) [best, title] = [score, index];
  }
  return title;
}
