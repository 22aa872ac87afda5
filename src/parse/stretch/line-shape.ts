/** What can be seen of a line without knowing a word of its language. */
import type { Line } from '../lines.js';
import type { Signs } from './signs.js';

/** A line by its shape. */
export interface Shape {
  /** Count of words; a letter of a script that leaves no spaces counts half a word. */
  readonly words: number;
  /** Whether it ends as a sentence does. */
  readonly stops: boolean;
  /** A sentence of ten words, eighteen words with a comma, or four in quotation marks. */
  readonly prose: boolean;
  /** Its own numbers, in the order of `OWN`. */
  readonly own: readonly number[];
}

// letters of scripts that leave no spaces between words
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/gu;
// "word", "12"
const WORD = /[\p{L}\p{N}\p{M}_]+(?:['’-][\p{L}\p{N}\p{M}_]+)*/gu;
// "Word"
const CAPITAL = /^\p{Lu}/u;
// "12", "12h"
const DIGITS = /^\p{N}/u;
// "low"
const SMALL = /^\p{Ll}/u;
// ",": what parts the words of a sentence
const INNER = /[,;:.!?…。！？।۔؟、，；：](?=.)/gu;
const QUOTE = /["“”„«»「『]/u;
// "* Home", "• Home", "> Home", "| Home", "[Home]", "← Home"
const LIST_MARK = /^(?:[*•·▪●○►▶>›»|+←→–—-]\s|\[|\d{1,2}[.)]\s)/u;
const BAR = /[|›»>·•]/u;
const CUT_SHORT = /(?:\.\.\.|…)["”’]?$/u;
const COLON = /[:：]$/u;
// "12:30", "12 min", "2024"
const CLOCK = /\d{1,2}[:.h]\d{2}|\b(?:19|20)\d{2}\b/u;

const LONGEST_READ = 1500;

// words of the web that all languages write alike: "Cookies", "Newsletter", "© 2024", "www.", "a@b"
const WEB = /cookie|newsletter|©|https?:|www\.|\S@\S|javascript|whatsapp|facebook|instagram|login/iu;

/** The names of a line's own numbers. */
export const OWN = [
  'bias',
  'length',
  'stops',
  'stops after ten',
  'marks',
  'quote',
  'quote and stop',
  'capitals',
  'digits',
  'small start',
  'colon',
  'list mark',
  'bar',
  'cut short',
  'again',
  'up to 3',
  '4 to 9',
  '18 and more',
  'clock',
  'heading mark',
  'gap',
  'small sentence',
  'web',
] as const;

/** The shape of each of `lines`. */
export function shapesOf(lines: readonly Line[]): Shape[] {
  const seen = new Map<string, number>();
  for (const { key } of lines) seen.set(key, (seen.get(key) ?? 0) + 1);
  return lines.map((line) => shapeOf(line, (seen.get(line.key) ?? 0) > 1));
}

function shapeOf(line: Line, again: boolean): Shape {
  const text = line.text.length > LONGEST_READ ? line.text.slice(0, LONGEST_READ) : line.text;
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const found = (unspaced > 0 ? text.replace(UNSPACED, ' ') : text).match(WORD) ?? [];
  const words = found.length + unspaced / 2;
  const later = found.slice(1);
  const capitals = later.filter((word) => CAPITAL.test(word)).length;
  const marks = text.match(INNER)?.length ?? 0;
  const quote = QUOTE.test(text);
  const digits = found.filter((word) => DIGITS.test(word)).length;
  const { stops } = line;
  const prose = (words >= 10 && (stops || (marks > 0 && words >= 18))) || (words >= 4 && stops && quote);
  const own = [
    1,
    Math.log1p(Math.min(words, 80)),
    one(stops),
    one(stops && words >= 10),
    Math.min(0.3, marks / Math.max(words, 1)),
    one(quote),
    one(quote && stops),
    later.length > 0 ? capitals / later.length : one(unspaced === 0),
    digits / Math.max(words, 1),
    one(SMALL.test(text)),
    one(COLON.test(text)),
    one(LIST_MARK.test(text)),
    one(BAR.test(text)),
    one(CUT_SHORT.test(text)),
    one(again),
    one(words <= 3),
    one(words > 3 && words < 10 && !stops),
    one(words >= 18),
    one(CLOCK.test(text) && words < 12),
    one(line.markup === 'heading'),
    one(line.gap),
    one(stops && words >= 3 && words < 10),
    one(WEB.test(text)),
  ];
  return { words, stops, prose, own };
}

/** The names of the numbers that a line has from the lines around it and from what is known of its words. */
export const AROUND = [
  'above',
  'below',
  'two above',
  'two below',
  'near',
  'far',
  'above short',
  'below short',
  'lone',
  'furniture',
  'maybe furniture',
  'credit',
  'date line',
  'byline',
  'furniture above',
  'furniture below',
] as const;

const NEAR = 4;
const FAR = 12;

/** The numbers of each line: its own, and those that its neighbours and its signs give it. */
export function lineFeaturesOf(shapes: readonly Shape[], signs: readonly Signs[]): number[][] {
  const sum = [0];
  for (const { prose } of shapes) sum.push(sum.at(-1)! + one(prose));
  const share = (i: number, reach: number): number => {
    const from = Math.max(0, i - reach);
    const to = Math.min(shapes.length, i + reach + 1);
    return (sum[to]! - sum[from]! - one(shapes[i]!.prose)) / Math.max(1, to - from - 1);
  };
  const prose = (i: number): number => one(shapes[i]?.prose ?? false);
  const short = (i: number): number => one((shapes[i]?.words ?? 0) <= 4 && !(shapes[i]?.stops ?? false));
  const sure = (i: number): number => one(signs[i]?.furniture === 'sure');
  return shapes.map(({ own, words, stops }, i) => [
    ...own,
    prose(i - 1),
    prose(i + 1),
    prose(i - 2),
    prose(i + 2),
    share(i, NEAR),
    share(i, FAR),
    short(i - 1),
    short(i + 1),
    one(!stops && words < 15 && prose(i - 1) + prose(i + 1) === 2),
    sure(i),
    one(signs[i]!.furniture === 'maybe'),
    one(signs[i]!.credit),
    one(signs[i]!.date),
    one(signs[i]!.byline),
    sure(i - 1),
    sure(i + 1),
  ]);
}

/** 1 for yes, 0 for no. */
export const one = (yes: boolean): number => (yes ? 1 : 0);
