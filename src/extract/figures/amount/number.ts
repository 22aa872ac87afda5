/**
 * One number, in digits, in words or in both: "13,200", "100 000", "2.5 million", "two and a half thousand", "tens of
 * thousands".
 */
import type { Token } from '../../../text/index.js';
import {
  MAGNITUDES,
  MAGNITUDE_UNITS,
  MONTH_WORDS,
  SCALES,
  SMALL_NUMBERS,
  SOME_OF_SCALE,
} from '../../english/figures/numbers.table.js';

/** A number read from tokens. */
export interface ReadNumber {
  /** Its value; null for "several" and for a magnitude. */
  readonly value: number | null;
  /** The least a magnitude means ("dozens" 24); null otherwise. */
  readonly min: number | null;
  /** The token after the last one read. */
  readonly to: number;
}

// "13,200" "1,000,000" "13.200.000"
const GROUPED = /^\d{1,3}(?:(?:[,\u00a0\u202f]\d{3}){1,4}|(?:\.\d{3}){2,4})$/;
// "300" "2.5" "100k" "1.5m"
const PLAIN = /^(\d{1,12}(?:\.\d{1,3})?)(k|m|bn)?$/i;
// "300"
const THREE_DIGITS = /^\d{3}$/;
// "12"
const UP_TO_THREE_DIGITS = /^\d{1,3}$/;

const SUFFIXES: Readonly<Record<string, number>> = { k: 1000, m: 1e6, bn: 1e9 };

/** Reads the number that starts at token `i`, or null; never looks at or beyond `end`. */
export function readNumber(tokens: readonly Token[], i: number, end: number): ReadNumber | null {
  const first = tokens[i];
  if (!first || i >= end) return null;
  if (first.kind === 'number') return readDigits(tokens, i, end);
  if (first.kind !== 'word') return null;
  const small = SMALL_NUMBERS.get(first.lower);
  if (small !== undefined && standsAlone(tokens[i + 1], small)) return { value: small, min: null, to: i + 1 };
  return (
    readMagnitude(tokens, i, end) ?? readSome(tokens, i, end) ?? readHalf(tokens, i, end) ?? readWords(tokens, i, end)
  );
}

/** Whether no word behind a small number goes on counting: the common case, read without adding up. */
function standsAlone(next: Token | undefined, small: number): boolean {
  if (!next || next.kind !== 'word') return true;
  return !SCALES.has(next.lower) && next.lower !== 'and' && !(small >= 20 && SMALL_NUMBERS.has(next.lower));
}

function readDigits(tokens: readonly Token[], i: number, end: number): ReadNumber | null {
  let digits = tokens[i]!.text;
  let to = i + 1;
  if (UP_TO_THREE_DIGITS.test(digits) && !monthBefore(tokens, i)) {
    while (
      to < end &&
      to < i + 4 &&
      THREE_DIGITS.test(tokens[to]!.text) &&
      tokens[to]!.start === tokens[to - 1]!.end + 1
    )
      digits += tokens[to++]!.text;
  }
  const value = digitsValue(digits);
  if (value === null) return null;
  return scaled(tokens, to, end, value);
}

/**
 * The month whose name ends right before token `i`, with the point of an abbreviation or without: "May", "Sept.";
 * undefined where none does.
 */
export function monthBefore(tokens: readonly Token[], i: number): number | undefined {
  const name = tokens[tokens[i - 1]?.text === '.' ? i - 2 : i - 1];
  return name?.capital ? MONTH_WORDS.get(name.lower) : undefined;
}

/** The value of one digit token, or null where the separators make no number. */
function digitsValue(digits: string): number | null {
  // "13,200" → "13200"
  if (GROUPED.test(digits)) return Number(digits.replace(/[.,\u00a0\u202f]/g, ''));
  const plain = PLAIN.exec(digits);
  return plain ? rounded(Number(plain[1]) * (SUFFIXES[plain[2]?.toLowerCase() ?? ''] ?? 1)) : null;
}

/** Applies the scale words behind a value: 2.5 + "million". */
function scaled(tokens: readonly Token[], at: number, end: number, start: number): ReadNumber {
  let value = start;
  let to = at;
  for (
    let scale: number | undefined;
    to < end && to < at + 2 && (scale = SCALES.get(tokens[to]!.lower)) && tokens[to]!.start > tokens[to - 1]!.end;
    to++
  )
    value *= scale;
  return { value: rounded(value), min: null, to };
}

/** "thousands", "tens of thousands", "hundreds of thousands". */
function readMagnitude(tokens: readonly Token[], i: number, end: number): ReadNumber | null {
  const min = MAGNITUDES.get(tokens[i]!.lower);
  if (min === undefined) return null;
  const unit = MAGNITUDE_UNITS.get(tokens[i]!.lower);
  const next = i + 2 < end && tokens[i + 1]!.lower === 'of' ? MAGNITUDES.get(tokens[i + 2]!.lower) : undefined;
  // "thousands of millions" is said of money only; "tens of dozens" of nothing.
  if (unit !== undefined && next !== undefined && next >= 1000) return { value: null, min: unit * next, to: i + 3 };
  return { value: null, min, to: i + 1 };
}

/** "several", "several dozen", "a few hundred", "many thousands", "a couple of dozen". */
function readSome(tokens: readonly Token[], i: number, end: number): ReadNumber | null {
  let at = tokens[i]!.lower === 'a' ? i + 1 : i;
  if (at >= end || !SOME_OF_SCALE.has(tokens[at]!.lower)) return null;
  const word = tokens[at++]!.lower;
  if (at < end && tokens[at]!.lower === 'of') at++;
  const scale = at < end ? SCALES.get(tokens[at]!.lower) : undefined;
  if (scale !== undefined)
    return { value: null, min: scale < 100 || word === 'couple' ? 2 * scale : scale, to: at + 1 };
  const plural = at < end && word !== 'couple' ? readMagnitude(tokens, at, end) : null;
  if (plural) return plural;
  return word === 'several' ? { value: null, min: null, to: i + 1 } : null;
}

/** "half a million", "half a dozen". */
function readHalf(tokens: readonly Token[], i: number, end: number): ReadNumber | null {
  if (tokens[i]!.lower !== 'half' || i + 2 >= end || tokens[i + 1]!.lower !== 'a') return null;
  const scale = SCALES.get(tokens[i + 2]!.lower);
  return scale === undefined ? null : { value: scale / 2, min: null, to: i + 3 };
}

/** "twenty-six", "a hundred and fifty", "two and a half thousand", "one million". */
function readWords(tokens: readonly Token[], i: number, end: number): ReadNumber | null {
  const sum = new WordSum();
  let at = i;
  if (tokens[at]!.lower === 'a') {
    if (at + 1 >= end || !SCALES.has(tokens[at + 1]!.lower)) return null;
    at++;
    sum.add('one');
  }
  const limit = Math.min(end, at + 12);
  while (at < limit) {
    const word = tokens[at]!.lower;
    if (word === 'and' && sum.seen && isHalf(tokens, at, end) && SCALES.has(tokens[at + 3]!.lower)) {
      sum.current += 0.5;
      at += 3;
    } else if (word === 'and' && sum.scaled && at + 1 < end && sum.takes(withScale(tokens, at + 1, end))) {
      at++;
    } else if (sum.takes(word)) {
      sum.add(word);
      at++;
    } else break;
  }
  return sum.seen ? { value: rounded(sum.value), min: null, to: at } : null;
}

/**
 * The number word at `at` with the scale that stands behind it: of "one hundred and two hundred" the second is a number
 * by itself.
 */
function withScale(tokens: readonly Token[], at: number, end: number): string {
  const word = tokens[at]!.lower;
  return at + 1 < end && SCALES.has(tokens[at + 1]!.lower) ? `${word}-${tokens[at + 1]!.lower}` : word;
}

const isHalf = (tokens: readonly Token[], at: number, end: number): boolean =>
  at + 3 < end && tokens[at + 1]!.lower === 'a' && tokens[at + 2]!.lower === 'half';

/** Adds number words up the way they are read aloud. */
class WordSum {
  total = 0;
  current = 0;
  seen = false;
  scaled = false;
  /** The last scale that closed a group of thousands; the next one is less. */
  private group = Infinity;

  get value(): number {
    return this.total + this.current;
  }

  /** Whether `word` ("six", "twenty-six", "thousand") can follow what was read. */
  takes(word: string): boolean {
    const parts = partsOf(word);
    if (parts.length > 3) return false;
    let current = this.current;
    for (const part of parts) {
      const small = SMALL_NUMBERS.get(part);
      const scale = SCALES.get(part);
      if (small !== undefined) {
        const room = current % 100 === 0 || (current % 100 >= 20 && current % 10 === 0 && small < 10);
        if (!room) return false;
        current += small;
      } else if (scale === undefined || current === 0 || (scale < 1000 ? current >= 100 : scale >= this.group))
        return false;
      else current = scale < 1000 ? current * scale : 0;
    }
    return true;
  }

  /** Adds a word that `takes` allowed. */
  add(word: string): void {
    for (const part of partsOf(word)) {
      const scale = SCALES.get(part);
      this.seen = true;
      if (scale === undefined) this.current += SMALL_NUMBERS.get(part) ?? 0;
      else if (scale < 1000) this.current *= scale;
      else {
        this.total += this.current * scale;
        this.current = 0;
        this.group = scale;
      }
      if (scale !== undefined) this.scaled = true;
    }
  }
}

/** "twenty-six" → "twenty", "six". */
const partsOf = (word: string): readonly string[] => (word.includes('-') ? word.split('-', 4) : [word]);

/** Takes the dust of binary fractions off: 2.3 × 1,000,000 is 2,300,000. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000;
