/**
 * What class a character is of. Told once for each: a regular expression asked at every character costs more than all
 * else that tokens need.
 */

/** No character: past the end. */
export const NONE = 0;
export const SPACE = 1;
/** Punctuation, a symbol, half of a broken pair. */
export const SIGN = 2;
/** A mark that goes with the letter before it: the accent of "é" written apart. */
export const COMBINING = 3;
/** A number that is no decimal digit: "½", "Ⅳ". */
export const OTHER_NUMBER = 4;
export const DIGIT = 5;
export const LETTER = 6;
export const UPPER = 7;

// "Ж"
const IS_UPPER = /^\p{Lu}/u;
// "ж"
const IS_LETTER = /^\p{L}/u;
// "7", "٧"
const IS_DIGIT = /^\p{Nd}/u;
// "½"
const IS_NUMBER = /^\p{N}/u;
// the accent of "é" written apart
const IS_COMBINING = /^\p{M}/u;
// " ", a no-break space
const IS_SPACE = /^\s/u;

function classOf(character: string): number {
  if (IS_UPPER.test(character)) return UPPER;
  if (IS_LETTER.test(character)) return LETTER;
  if (IS_DIGIT.test(character)) return DIGIT;
  if (IS_NUMBER.test(character)) return OTHER_NUMBER;
  if (IS_COMBINING.test(character)) return COMBINING;
  return IS_SPACE.test(character) ? SPACE : SIGN;
}

/** By code unit: its class, `NONE` where it was not asked for yet. First halves of pairs stay `NONE`. */
const known = new Uint8Array(0x10000);

/** The class of the character that begins at `i`; `NONE` from `end` on. */
export function classAt(text: string, i: number, end: number): number {
  if (i >= end) return NONE;
  const code = text.charCodeAt(i);
  const told = known[code]!;
  if (told !== NONE) return told;
  const character = text.slice(i, i + widthAt(text, i, end));
  const found = classOf(character);
  if (code < 0xd800 || code > 0xdbff) known[code] = found;
  return found;
}

/** How many code units the character that begins at `i` has: 2 where it is a pair. */
export function widthAt(text: string, i: number, end: number): number {
  const code = text.charCodeAt(i);
  if (code < 0xd800 || code > 0xdbff || i + 1 >= end) return 1;
  const low = text.charCodeAt(i + 1);
  return low >= 0xdc00 && low <= 0xdfff ? 2 : 1;
}
