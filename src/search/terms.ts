/** Words and numbers of a text as the index and the query both cut them: what is not cut alike cannot be found. */
import { foldExact, INVISIBLE } from './fold.js';

/** One word or number that a text can be found by. */
export interface Term {
  /** As written, in small letters; a number that is written in groups or with "k" also stands as its digits. */
  readonly key: string;
  /** Its place in the text, counted in words, numbers and marks. */
  readonly position: number;
  readonly start: number;
  readonly end: number;
  /** Whether it is a whole number whose parts are terms too: "100000" for "100,000". */
  readonly joined: boolean;
}

// "Russian", "100", "100k", "B52", one mark: "-"
const PIECE = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|[^\s\p{L}\p{M}\p{N}]/gu;
// "100k" at the start of a text
const FIRST_PIECE = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/u;
// A word or number, not a mark
const LETTER = /^[\p{L}\p{N}]/u;
// "100,000", "100 000", "1.000.000", "2.5"
const NUMBER =
  /(?<![\p{L}\p{N}.,])(?:\p{Nd}{1,3}(?:[,\u00a0\u202f ]\p{Nd}{3}){1,5}|\p{Nd}{1,15})(?:\.\p{Nd}{1,3}){0,5}(?!\p{N})/gu;
// "7"
const DIGIT = /\p{Nd}/u;
// What makes a number larger: "k", " million"
const SCALE = /(?:(k|m|bn)|[ \u00a0-](hundred|thousand|million|billion))(?![\p{L}\p{N}])/iuy;
const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  bn: 1e9,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};
// "1.000.000": points between groups
const POINTED = /^\p{Nd}{1,3}(?:\.\p{Nd}{3}){2,5}$/u;

/** The words and numbers of `text`, in order. Linear in the length. */
export function termsOf(text: string): Term[] {
  const terms: Term[] = [];
  const numbers = numberTerms(text);
  let position = 0;
  for (const match of text.matchAll(PIECE)) {
    const written = match[0];
    const start = match.index;
    if (LETTER.test(written)) {
      const key = keyOf(written);
      terms.push({ key, position, start, end: start + written.length, joined: false });
      const number = numbers.get(start);
      if (number && number.key !== key) terms.push({ ...number, position, joined: true });
      position++;
    } else if (!INVISIBLE.test(written)) position++;
  }
  return terms;
}

// "Russia": nearly all words, and quick to make small
const PLAIN = /^[A-Za-z0-9]+$/;
const keyOf = (written: string): string => (PLAIN.test(written) ? written.toLowerCase() : foldExact(written).text);

/**
 * The numbers in `text` that are written in groups or with a word, as digits: "100000" for "100,000" and "100
 * thousand".
 */
export const joinedNumbers = (text: string): string[] =>
  [...numberTerms(text).values()]
    .filter(({ key, start }) => key !== keyOf(text.slice(start).match(FIRST_PIECE)![0]))
    .map(({ key }) => key);

/** Where `text` holds numbers that are several words: "100 000", "100 thousand". */
export const wideNumbers = (text: string): { readonly start: number; readonly end: number }[] =>
  [...numberTerms(text).values()].filter(({ start, end }) => /\s/.test(text.slice(start, end)));

/** Numbers by where they start, as digits: "100,000", "100 000", "100k" and "100 thousand" are all "100000". */
function numberTerms(text: string): Map<number, Omit<Term, 'position' | 'joined'>> {
  const found = new Map<number, Omit<Term, 'position' | 'joined'>>();
  // Most quotes hold none, and this is found out sooner
  if (!DIGIT.test(text)) return found;
  for (const match of text.matchAll(NUMBER)) {
    const written = match[0];
    const start = match.index;
    SCALE.lastIndex = start + written.length;
    const scale = SCALE.exec(text);
    const value = numberFrom(written) * (scale ? SCALES[(scale[1] ?? scale[2])!.toLowerCase()]! : 1);
    if (Number.isSafeInteger(value))
      found.set(start, { key: String(value), start, end: start + written.length + (scale?.[0].length ?? 0) });
  }
  return found;
}

function numberFrom(written: string): number {
  const digits = [...written.normalize('NFKC')].filter(
    (letter) => (letter >= '0' && letter <= '9') || (letter === '.' && !POINTED.test(written)),
  );
  return Number(digits.join(''));
}
