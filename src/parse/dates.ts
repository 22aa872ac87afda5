/** A small grammar of written dates, in the languages of `MONTH_NAMES`. */
import type { Span } from '../record/index.js';
import { MONTHS } from '../text/months.table.js';
import { MONTH_NAMES } from './month-names.table.js';
import { A_MONTH, A_JOINT, A_YEAR, WITH_NAMES, FOREIGN, IN_DIGITS } from './date-patterns.table.js';

/** A date as the text has it. */
export interface WrittenDate extends Span {
  /** 0 where the text gives none. */
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 0 where the text gives none. */
  readonly day: number;
  /** Whether "3/4/2021" could be read two ways; month and day are then those of day-month order. */
  readonly ambiguous: boolean;
}

// a part of every date with a month's name, looked for first because it is faster
// a part of every date in digits alone
// a part of every date in another language: a year, on its own or before the sign for one
// what may stand between day, month and year in other languages than English: "de", "г."
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Every date that `text` writes out, in text order; the longer of two readings that overlap. Linear in the length. */
export function findDates(written: string): WrittenDate[] {
  const text = OTHER_DIGIT.test(written) ? written.replace(OTHER_DIGITS, asciiDigit) : written;
  const found = neighbourhoods(text).flatMap(([from, to]) => datesBetween(text, from, to));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: WrittenDate[] = [];
  for (const date of found) if (date.start >= (apart.at(-1)?.end ?? 0)) apart.push(date);
  return apart;
}

// "٣", "۳", "３"
const OTHER_DIGIT = /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/;
const OTHER_DIGITS = new RegExp(OTHER_DIGIT, 'g');
/** Arabic and full-width digits as those of ASCII; each is one code unit, so that places stay. */
const asciiDigit = (digit: string): string => String(digit.charCodeAt(0) & 0xf);

// what a date has before and after its digits at most: "September ", "th of September, "
const BEFORE_DIGITS = 14;
const AFTER_DIGITS = 26;

/** The stretches around digits, apart from each other: only there can a date be. */
function neighbourhoods(text: string): [number, number][] {
  const ranges: [number, number][] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 48 || code > 57) continue;
    const last = ranges.at(-1);
    if (last && i - BEFORE_DIGITS <= last[1]) last[1] = i + AFTER_DIGITS;
    else ranges.push([Math.max(0, i - BEFORE_DIGITS), i + AFTER_DIGITS]);
  }
  return ranges;
}

function datesBetween(text: string, from: number, to: number): WrittenDate[] {
  const part = text.slice(from, to);
  const found: WrittenDate[] = [];
  const grammar = [
    ...(A_MONTH.test(part) ? WITH_NAMES : []),
    ...(A_JOINT.test(part) ? IN_DIGITS : []),
    ...(A_YEAR.test(part) ? FOREIGN : []),
  ];
  for (const pattern of grammar) {
    for (const match of part.matchAll(pattern)) {
      const date = dateOf(match, from);
      if (date) found.push(date);
    }
  }
  return found;
}

function dateOf(match: RegExpExecArray, from: number): WrittenDate | null {
  const groups = match.groups!;
  let day = Number(groups.day ?? 0);
  let month = monthOf(groups);
  let ambiguous = false;
  if (groups.first) {
    const [first, second] = [Number(groups.first), Number(groups.second)];
    [day, month] = second > 12 ? [second, first] : [first, second];
    ambiguous = first <= 12 && second <= 12 && first !== second && !groups.mark!.startsWith('.');
  }
  // "may 5" with a small m is the verb
  if (groups.month === 'may') return null;
  if (month < 1 || month > 12 || (groups.day !== undefined && day < 1) || day > DAYS_IN_MONTH[month - 1]!) return null;
  return {
    start: from + match.index,
    end: from + match.index + match[0].length,
    year: groups.short ? CENTURY + Number(groups.short) : Number(groups.year ?? 0),
    month,
    day,
    ambiguous,
  };
}

const CENTURY = 2000;

const FOREIGN_MONTHS: ReadonlyMap<string, number> = new Map(
  Object.values(MONTH_NAMES).flatMap((names) =>
    names.split('|').flatMap((forms, i) => forms.split(' ').map((form) => [form.replace('_', ' '), i + 1] as const)),
  ),
);

/** The month that a match writes out or numbers; 0 where its word is no month's name. */
function monthOf({ month, name, m }: Record<string, string | undefined>): number {
  if (month) return MONTHS.get(month.toLowerCase())!;
  if (name) return FOREIGN_MONTHS.get(name.toLowerCase().normalize('NFC')) ?? 0;
  return Number(m ?? 0);
}

/** Whether a date has year, month and day, in one reading. */
export const isWhole = (date: WrittenDate): boolean => date.year > 0 && date.day > 0 && !date.ambiguous;

/** "2021-11-30" */
export const edtfOf = ({ year, month, day }: Pick<WrittenDate, 'year' | 'month' | 'day'>): string =>
  `${year}-${two(month)}-${two(day)}`;

export const two = (number: number): string => String(number).padStart(2, '0');
