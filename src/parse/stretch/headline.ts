/** The headline: the line that shares most with the article's stretch, and has a headline's shape and place. */
import type { Line } from '../lines.js';
import { one, type Shape } from './line-shape.js';
import { shareThatRecurs } from './recurring-words.js';
import type { Signs } from './signs.js';

/** What a headline is looked for by. */
export interface ScrapedPage {
  readonly lines: readonly Line[];
  readonly shapes: readonly Shape[];
  readonly signs: readonly Signs[];
  /** The telling words of each line. */
  readonly words: readonly (readonly string[])[];
  /** The core's lines, as a set of indices, and how many of them hold each telling word. */
  readonly core: ReadonlySet<number>;
  readonly counts: ReadonlyMap<string, number>;
  /** The stretch: its first line, and the one behind its last. */
  readonly from: number;
  readonly to: number;
  /** The line that the rules which know English take for the headline; -1 where they find none. */
  readonly ruled: number;
  /** The indices of the lines that have the same key. */
  readonly same: ReadonlyMap<string, readonly number[]>;
}

/** The names of a candidate's numbers. */
export const HEADLINE = [
  'recurs',
  'up to 3',
  '19 and more',
  'stops',
  'colon',
  'above',
  'inside',
  'far above',
  'stands above',
  'longer one above',
  'furniture',
  'capitals',
  'clock',
  'date below',
  'byline below',
  'digits',
  'bar',
  'prose below',
  'heading mark',
  'cut short',
  '4 to 16',
  'length',
  'stands below',
  'credit',
  'heading among headings',
  'first',
  'by the rules',
  'by the rules, near',
] as const;

/** A line that may be the headline, and its numbers. */
export interface HeadlineCandidate {
  readonly index: number;
  readonly numbers: readonly number[];
}

const FEWEST = 1.5;
const MOST = 45;
/** How far into the stretch a headline may stand: a page may put its summary first. */
const INTO = 12;
const FAR = 40;
/** Lines between the headline and the text in a file that holds little but an article. */
const BY_ITSELF = 6;
const BELOW = 8;

/** Every line that may be the headline, with what speaks for it. */
export function headlineCandidates(page: ScrapedPage): HeadlineCandidate[] {
  const { shapes, from, to } = page;
  const longer = longerAbove(page.lines);
  const found: HeadlineCandidate[] = [];
  for (let i = 0; i <= Math.min(to, from + INTO - 1, shapes.length - 1); i++) {
    const { words } = shapes[i]!;
    if (words < FEWEST || words > MOST || page.signs[i]!.date || page.lines[i]!.markup === 'rule') continue;
    found.push({ index: i, numbers: numbersOf(page, i, longer.has(i)) });
  }
  return found;
}

function numbersOf(page: ScrapedPage, i: number, longer: boolean): number[] {
  const { lines, shapes, signs, from } = page;
  const line = lines[i]!;
  const { words, own } = shapes[i]!;
  const same = page.same.get(line.key)!;
  const below = signs.slice(i + 1, i + 1 + BELOW);
  const proseBelow = shapes.slice(i + 1, i + BELOW).filter(({ prose }) => prose).length;
  return [
    shareThatRecurs(page.words[i]!, page.counts, one(page.core.has(i))),
    one(words < 4),
    one(words > 18),
    one(line.stops),
    own[10]!,
    i < from ? Math.log1p(from - i) : 0,
    i >= from ? Math.log1p(1 + i - from) : 0,
    one(from - i > FAR),
    one(same[0]! < i),
    one(longer && words >= 3),
    one(signs[i]!.furniture !== ''),
    own[7]!,
    own[18]!,
    one(below.some(({ date }) => date)),
    one(below.some(({ byline }) => byline)),
    own[8]!,
    own[12]!,
    proseBelow / (BELOW - 1),
    one(line.markup === 'heading'),
    own[13]!,
    one(words >= 4 && words <= 16),
    Math.log(words),
    one(same.at(-1)! > i),
    one(signs[i]!.credit),
    one(line.markup === 'heading' && lines.some((other, k) => k < i && other.markup === 'heading')),
    one(i === 0),
    one(i === page.ruled),
    one(i === page.ruled && Math.abs(from - i) <= BY_ITSELF),
  ];
}

const LEAST_KEY = 8;
/** How many lines at a page's top its own title may stand among. */
const TOP = 60;
/** How many letters a copy may share with another line before the rest is looked at. */
const STEM = 8;

/**
 * The lines that a longer line above begins or ends with: a page's own title has the site's name behind the headline.
 */
function longerAbove(lines: readonly Line[]): Set<number> {
  const top = lines.slice(0, TOP).map(({ key }) => key);
  const starts = new Set(top.map((key) => key.slice(0, STEM)));
  const ends = new Set(top.map((key) => key.slice(-STEM)));
  const found = new Set<number>();
  for (const [i, { key }] of lines.entries()) {
    if (key.length < LEAST_KEY || (!starts.has(key.slice(0, STEM)) && !ends.has(key.slice(-STEM)))) continue;
    const longer = top
      .slice(0, i)
      .some((other) => other.length > key.length + 2 && (other.startsWith(key) || other.endsWith(key)));
    if (longer) found.add(i);
  }
  return found;
}
