/**
 * What two writings of one word have in common: for exact hits next to nothing is taken away, for words accents, for
 * names the spelling.
 */
import { LATIN_FOR } from '../text/latin.table.js';

/** A text made comparable, and where each of its code units came from. */
export interface Folded {
  readonly text: string;
  /** `at[i]`: the offset in the original of what became `text[i]`; one more entry for the end. */
  readonly at: readonly number[];
}

// A letter with the marks on it: "й" as one or two code points
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;
/** What nobody sees: soft hyphen, zero width space and joiners, direction marks. */
// "\u200b"
export const INVISIBLE = /^[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]$/;
// Any blank: " ", a line end, a non-breaking space
const BLANK = /^\s$/;
// "Russia": no accent, no mark
const PLAIN = /^[A-Za-z0-9]+$/;
const DOUBLE = '“”„‟«»″＂';
const SINGLE = '‘’‚‛‹›′`´ʼ＇';

/**
 * The text as an exact search compares it: small letters, one style of quotation mark, one space for any blanks.
 * Everything else, accents
 * and dashes included, stays.
 */
export function foldExact(text: string): Folded {
  const out: string[] = [];
  const at: number[] = [];
  let blank = false;
  for (const match of text.matchAll(CLUSTER)) {
    const folded = exactCluster(match[0]);
    if (folded === ' ' && blank) continue;
    if (folded !== '') blank = folded === ' ';
    for (let i = 0; i < folded.length; i++) at.push(match.index);
    out.push(folded);
  }
  at.push(text.length);
  return { text: out.join(''), at };
}

function exactCluster(written: string): string {
  if (BLANK.test(written)) return ' ';
  if (INVISIBLE.test(written)) return '';
  if (DOUBLE.includes(written)) return '"';
  if (SINGLE.includes(written)) return "'";
  if (written === '\u2011') return '-';
  return written.normalize('NFC').toLowerCase();
}

/**
 * A word in small Latin letters, taken apart first, so that accents go and "й" is as "и": "Łódź" and "lodz",
 * "Зеленський" and "zelenskii".
 */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  let out = '';
  for (const letter of word.normalize('NFKD').toLowerCase()) {
    if (/\p{M}/u.test(letter) || INVISIBLE.test(letter) || SINGLE.includes(letter) || letter === "'") continue;
    out += LATIN_FOR[letter] ?? letter;
  }
  return out;
}

/** Sounds that one name is spelt with in several ways; applied in order. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  // "Khrushchev" with any of the ways to write щ
  [/shch|sch|tch/g, 'sh'],
  // "Kharkiv"
  [/kh/g, 'h'],
  // "Stephan"
  [/ph/g, 'f'],
  // "Alexei", "Aleksei"
  [/x/g, 'ks'],
  // "Frederick", "Iraq"
  [/ck|q/g, 'k'],
  // "Schwartz"
  [/tz/g, 'ts'],
  // "Gorbatchow"
  [/w/g, 'v'],
  // "Sergey", "Sergej"
  [/[yj]/g, 'i'],
];

// "Kiev", "Kyiv" (by now "kiiv"), "Zelenskyy", "Andrei"
const FRONT_VOWELS = /[ie]+/g;
// "Odessa"
const DOUBLED = /(\p{L})\1{1,9}/gu;

/** What all spellings of a name share: "zelenski" for Zelensky, Zelenskyy, Zelenskiy and Зеленський. */
export function soundOf(name: string): string {
  let out = foldWord(name).replace(/[^\p{L}\p{N}]/gu, '');
  for (const [sound, letter] of SOUNDS) out = out.replace(sound, letter);
  return out.replace(FRONT_VOWELS, (run) => (run.includes('i') ? 'i' : run)).replace(DOUBLED, '$1');
}
