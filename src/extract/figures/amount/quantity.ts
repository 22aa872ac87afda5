/** A quantity: a number or a range with the words that say how exactly it is meant. */
import type { Comparator } from '../../../record/index.js';
import type { Token } from '../../../text/index.js';
import { CHANGES, COMPARATORS, TRAILING_COMPARATORS } from '../../english/figures/comparators.table.js';
import { MAGNITUDES, SCALES, SMALL_NUMBERS, SOME_OF_SCALE } from '../../english/figures/numbers.table.js';
import { type ReadNumber, readNumber } from './number.js';
import { GIVES_OVER } from '../../english/figures/amount.table.js';

/** What was counted up to, by the conventions of the record: `min` and `max` are null whenever `value` is set. */
export interface Quantity {
  /** First token, comparing words included. */
  readonly from: number;
  /** First token of the number itself. */
  readonly core: number;
  /** The token after the last one. */
  readonly to: number;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly comparator: Comparator;
}

type Phrase = readonly [words: readonly string[], comparator: Comparator];

/** Phrases by their first word, longest first. */
function byFirstWord(phrases: readonly (readonly [string, Comparator])[]): ReadonlyMap<string, readonly Phrase[]> {
  const map = new Map<string, Phrase[]>();
  for (const [phrase, comparator] of phrases) {
    const words = phrase.split(' ');
    map.set(
      words[0]!,
      [...(map.get(words[0]!) ?? []), [words, comparator] as const].sort((a, b) => b[0].length - a[0].length),
    );
  }
  return map;
}

const BEFORE = byFirstWord(COMPARATORS);
const BEHIND = byFirstWord(TRAILING_COMPARATORS);

/** Words that a quantity can begin with; digits and hyphenated number words begin one, too. */
const STARTERS: ReadonlySet<string> = new Set([
  ...BEFORE.keys(),
  ...SMALL_NUMBERS.keys(),
  ...MAGNITUDES.keys(),
  ...SOME_OF_SCALE,
  'a',
  'an',
  'half',
]);

/** Whether a quantity may begin with a word: a cheap test before `readQuantity`. */
export const mayStartQuantity = (token: Pick<Token, 'kind' | 'lower'>): boolean =>
  token.kind === 'number' ||
  (token.kind === 'word' &&
    (STARTERS.has(token.lower) || (token.lower.includes('-') && SMALL_NUMBERS.has(token.lower.split('-', 1)[0]!))));

/** Reads the quantity that starts at token `i`, or null; never looks at or beyond `end`. */
export function readQuantity(tokens: readonly Token[], i: number, end: number): Quantity | null {
  let core = i;
  let comparator: Comparator = 'exact';
  for (let round = 0; round < 3; round++) {
    const phrase = matchPhrase(BEFORE, tokens, core, end);
    if (!phrase) break;
    // "handed over 198 bodies": the word is the verb's.
    if (phrase[0][0] === 'over' && GIVES_OVER.has(tokens[core - 1]?.lower ?? '')) return null;
    // Of "at least about 20" the bound counts; "exact" and "about" give way to what follows.
    if (comparator === 'exact' || comparator === 'about') comparator = phrase[1];
    core += phrase[0].length;
  }
  const low = readNumber(tokens, core, end);
  if (!low) return null;
  const high = readHigh(tokens, low, core, end, comparator === 'range');
  if (comparator === 'range' && !high) return null;
  const read = high ?? low;
  const behind = matchPhrase(BEHIND, tokens, read.to, end);
  const to = behind ? read.to + behind[0].length : read.to;
  if (high) return { from: i, core, to, value: null, min: high.low, max: high.value, comparator: 'range' };
  if (low.value === null) return { from: i, core, to, value: null, min: low.min, max: null, comparator: 'vague' };
  return {
    from: i,
    core,
    to,
    value: low.value,
    min: null,
    max: null,
    comparator: behind && comparator === 'exact' ? behind[1] : comparator,
  };
}

function matchPhrase(
  phrases: ReadonlyMap<string, readonly Phrase[]>,
  tokens: readonly Token[],
  at: number,
  end: number,
): Phrase | undefined {
  if (at >= end) return undefined;
  return phrases
    .get(tokens[at]!.lower)
    ?.find(([words]) => at + words.length <= end && words.every((word, k) => tokens[at + k]!.lower === word));
}

/** The upper end of a range behind `low`: "-12,000", "to 20", "or three"; after "between", "and 20". */
function readHigh(
  tokens: readonly Token[],
  low: ReadNumber,
  core: number,
  end: number,
  between: boolean,
): (ReadNumber & { low: number }) | null {
  const mark = tokens[low.to];
  if (low.value === null || !mark || low.to >= end) return null;
  const joined = between
    ? mark.lower === 'and' || mark.lower === 'to' || isDash(mark)
    : mark.lower === 'to' || mark.lower === 'or' || isDash(mark);
  if (!joined || (mark.lower === 'to' && isChange(tokens, core))) return null;
  const high = readNumber(tokens, low.to + 1, end);
  if (!high || high.value === null) return null;
  // "80 to 90,000" and "two or three thousand" share the thousands.
  const scale = scaleOf(tokens[high.to - 1]!.lower);
  const from = low.value < high.value / scale ? low.value * scale : low.value;
  if (from >= high.value) return null;
  // "two or 30" is no range; what stands with "or" lies close together.
  if (mark.lower === 'or' && high.value > from * 3) return null;
  return { ...high, low: from };
}

const isDash = (token: Token): boolean =>
  token.text === '-' || token.text === '–' || token.text === '—' || token.text === '‑';

/** What the last word of a number multiplies by: "90,000", "three thousand", "3m". */
const scaleOf = (word: string): number =>
  SCALES.get(word) ?? ENDINGS.find(([ending]) => word.endsWith(ending))?.[1] ?? 1;

const ENDINGS: readonly (readonly [ending: string, scale: number])[] = [
  [',000,000', 1e6],
  [',000', 1000],
  ['k', 1000],
  ['bn', 1e9],
  ['m', 1e6],
];

/** "from 20" behind a verb of change. */
function isChange(tokens: readonly Token[], core: number): boolean {
  if (tokens[core - 1]?.lower !== 'from') return false;
  for (let back = core - 2; back >= 0 && back > core - 9; back--) if (CHANGES.has(tokens[back]!.lower)) return true;
  return false;
}
