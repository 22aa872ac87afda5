/** Words, numbers and marks, each with its place in the text. */
import { type Span, firstAt } from '../record/index.js';
import { classAt, COMBINING, DIGIT, LETTER, OTHER_NUMBER, SPACE, UPPER, widthAt } from './characters.js';
import { type WordKind, WordList } from './words.js';

export interface Token extends Span {
  /** As written. */
  readonly text: string;
  /** Lower case, with straight apostrophes; what word lists are looked up by. */
  readonly lower: string;
  readonly kind: WordKind;
  /** Whether a word starts with a capital letter. */
  readonly capital: boolean;
}

/** The tokens of `text` from `start` to `end`, in order; their words are noted in `list`. Linear in the length. */
export function tokenize(text: string, start = 0, end = text.length, list = new WordList()): Token[] {
  const tokens: Token[] = [];
  for (let at = start; at < end; ) {
    const first = classAt(text, at, end);
    let to = at + widthAt(text, at, end);
    if (first === SPACE || first === OTHER_NUMBER) {
      at = to;
      continue;
    }
    let kind: WordKind = 'word';
    if (first === DIGIT) {
      to = numberEnd(text, at, end);
      kind = 'number';
    } else if (first === LETTER || first === UPPER) to = wordEnd(text, at, end);
    else if (isPossessive(text, at, end)) to = at + 2;
    else kind = 'mark';
    const word = list.add(text, at, to, kind, first === UPPER);
    tokens.push({ start: at, end: to, text: word.text, lower: word.lower, kind, capital: word.capital });
    at = to;
  }
  return tokens;
}

/** Whether a letter or number of any kind stands at `i`. */
const isWordCharacter = (text: string, i: number, end: number): boolean => classAt(text, i, end) >= OTHER_NUMBER;

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/** Whether the ’s of "Russia’s" begins at `i`: a token of its own. */
const isPossessive = (text: string, i: number, end: number): boolean =>
  isApostrophe(text.charCodeAt(i)) &&
  i + 1 < end &&
  text.charCodeAt(i + 1) === 0x73 &&
  !isWordCharacter(text, i + 2, end);

/**
 * The end of the word that begins at `at`; inner apostrophes, hyphens and the points of an abbreviation are its own:
 * "Russia-backed", "U.S.", "O’Brien".
 */
function wordEnd(text: string, at: number, end: number): number {
  const abbreviation = abbreviationEnd(text, at, end);
  if (abbreviation > at) return abbreviation;
  let i = at;
  while (true) {
    while (i < end) {
      const found = classAt(text, i, end);
      if (found < COMBINING) break;
      i += widthAt(text, i, end);
    }
    if (i + 1 >= end) return i;
    const code = text.charCodeAt(i);
    const joins = code === 0x2d || code === 0x2011 || (isApostrophe(code) && !isPossessive(text, i, end));
    if (!joins || !isWordCharacter(text, i + 1, end)) return i;
    i++;
  }
}

/** The end of two or more capitals with a point each, "U.S."; `at` where there are none. */
function abbreviationEnd(text: string, at: number, end: number): number {
  let i = at;
  let letters = 0;
  while (classAt(text, i, end) === UPPER) {
    const point = i + widthAt(text, i, end);
    if (point >= end || text.charCodeAt(point) !== 0x2e) break;
    i = point + 1;
    letters++;
  }
  return letters > 1 ? i : at;
}

/**
 * The end of the number that begins at `at`; its separators are its own: "13,200", "2.5", "100k"; "16x9" is "16" and
 * "x9".
 */
function numberEnd(text: string, at: number, end: number): number {
  let i = at;
  while (true) {
    while (classAt(text, i, end) === DIGIT) i += widthAt(text, i, end);
    const code = i + 1 < end ? text.charCodeAt(i) : 0;
    const separates = code === 0x2c || code === 0x2e || code === 0xa0 || code === 0x202f;
    if (!separates || classAt(text, i + 1, end) !== DIGIT) break;
    i++;
  }
  for (const unit of UNITS)
    if (text.startsWith(unit, i) && i + unit.length <= end && !isAsciiWord(text, i + unit.length, end))
      return i + unit.length;
  return i;
}

/** Thousands, billions, millions, as they are written right behind a number. */
const UNITS = ['k', 'bn', 'm'];

function isAsciiWord(text: string, i: number, end: number): boolean {
  if (i >= end) return false;
  const code = text.charCodeAt(i);
  return code === 0x5f || (code < 0x80 && isWordCharacter(text, i, end));
}

/** The tokens that a span covers. */

/** The tokens that a span covers: indices from and to. */
export function tokensWithin(tokens: readonly Token[], { start, end }: Span): [number, number] {
  let from = firstAt(tokens, start);
  if (from > 0 && tokens[from - 1]!.end > start) from--;
  let to = from;
  while (to < tokens.length && tokens[to]!.start < end) to++;
  return [from, to];
}
