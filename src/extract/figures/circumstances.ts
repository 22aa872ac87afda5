/** When and where a figure holds: what its own clause says of time and place. */
import type { Figure } from '../../record/index.js';
import type { Token } from '../../text/index.js';
import type { Candidate } from './event/kind.js';
import { MONTH_WORDS } from '../english/figures/numbers.table.js';
import { PLACE_PREPOSITIONS, PLANNING, RELATIVES, SINCE } from '../english/figures/circumstances.table.js';
import { CIRCUMSTANCES_SUBJECT, CIRCUMSTANCES_DAYS, EASTERN } from '../english/figures/candidates.table.js';

/** The parts of a figure that only some sentences tell. */
export type Circumstances = Pick<Figure, 'status' | 'asOf' | 'place'>;

const BEFORE = 14;
const BEHIND = 12;

/** Reads time and place of a candidate in the sentence of tokens `start` to `end`. */
export function circumstancesOf(
  tokens: readonly Token[],
  candidate: Candidate,
  start: number,
  end: number,
): Circumstances {
  const asOf = dateAtHead(tokens, start, candidate.quantity.from) ?? dateBehind(tokens, candidate.counted.to, end);
  const place = placeBehind(tokens, candidate.counted.after, end);
  return { status: statusOf(tokens, candidate, start, asOf), ...(asOf ? { asOf } : {}), ...(place ? { place } : {}) };
}

function statusOf(
  tokens: readonly Token[],
  { quantity, counted }: Candidate,
  start: number,
  asOf: string | null,
): Figure['status'] {
  for (let k = quantity.from - 1; k >= Math.max(start, quantity.from - BEFORE); k--) {
    if (tokens[k]!.text === ';' || RELATIVES.has(tokens[k]!.lower)) break;
    if (PLANNING.has(tokens[k]!.lower)) return 'planned';
  }
  const next = tokens[counted.after]?.lower ?? '';
  if (next === 'will' || next === 'would') return 'planned';
  return asOf && !asOf.includes('/') ? 'past' : 'present';
}

/** "On 27 February 2014, …", "In 2014 …", "As of April 2014 …". */
function dateAtHead(tokens: readonly Token[], start: number, first: number): string | null {
  for (let k = start; k < Math.min(first, start + 6); k++) {
    const { lower } = tokens[k]!;
    if (lower === 'on' || lower === 'in' || lower === 'of' || lower === 'by') return dateAt(tokens, k + 1, first);
  }
  return null;
}

// "the territory they have controlled since 2014": a clause of its own, without a relative

/** "… since April 2014", "… were killed in 2015", not "in Crimea, which Moscow annexed in 2014". */
function dateBehind(tokens: readonly Token[], at: number, end: number): string | null {
  for (let k = at; k < Math.min(end, at + BEHIND); k++) {
    const { lower, kind } = tokens[k]!;
    if (
      RELATIVES.has(lower) ||
      CIRCUMSTANCES_SUBJECT.has(lower) ||
      (kind === 'mark' && lower !== ',') ||
      lower === 'and'
    )
      return null;
    const since = SINCE.has(lower);
    if (!since && lower !== 'in' && lower !== 'on' && lower !== 'during') continue;
    const date = dateAt(tokens, k + 1, end);
    if (date) return since ? `${date}/..` : date;
  }
  return null;
}

/** The date at token `at`, with its year: "27 February 2014", "February 27, 2014", "April 2014", "2014". */
function dateAt(tokens: readonly Token[], at: number, end: number): string | null {
  const word = (k: number) => (k < end ? tokens[k]!.text : '');
  // Behind a month, its point and the comma behind the day may be missing: "Sept. 3, 2015", "March 3 2015".
  const past = (k: number, mark: string) => (word(k) === mark ? k + 1 : k);
  const year = (k: number, month: number, day?: string) => (YEAR.test(word(k)) ? edtf(word(k), month, day) : null);
  const month = (k: number) => (k < end && tokens[k]!.capital ? MONTH_WORDS.get(tokens[k]!.lower) : undefined);
  const first = month(at);
  if (first) {
    const next = past(at + 1, '.');
    return DAY.test(word(next)) ? year(past(next + 1, ','), first, word(next)) : year(next, first);
  }
  const second = month(at + 1);
  if (second && DAY.test(word(at))) return year(past(at + 2, '.'), second, word(at));
  return YEAR.test(word(at)) ? word(at) : null;
}

// "2014"
const YEAR = /^(?:19|20)\d\d$/;
// "27"
const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/;

const edtf = (year: string, month: number, day?: string): string =>
  [year, String(month).padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');

/** "… in Kiev", "… were killed near Aleppo": the first place named behind the noun. */
function placeBehind(tokens: readonly Token[], at: number, end: number): string | null {
  for (let k = at; k + 1 < Math.min(end, at + 7); k++) {
    const { lower, kind } = tokens[k]!;
    if (kind !== 'word' || RELATIVES.has(lower) || lower === 'and' || lower === 'said') return null;
    if (!PLACE_PREPOSITIONS.has(lower)) continue;
    let from = k + 1;
    if (tokens[from]!.lower === 'the' || EASTERN.has(tokens[from]!.lower)) from++;
    let to = from;
    while (to < end && tokens[to]!.capital && to < from + 4) to++;
    if (
      to === from ||
      MONTH_WORDS.has(tokens[from]!.lower) ||
      CIRCUMSTANCES_DAYS.test(tokens[from]!.lower) ||
      tokens[to]?.lower === "'s"
    )
      return null;
    return tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ');
  }
  return null;
}

// "monday"
