/** Dates in words for readers: "30 November 2021", "about April 2021", "26 November 2021 or later". */
import { type Basis, isEdtf, type Published } from '../../record/index.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const SEASONS: Readonly<Record<string, string>> = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' };

/** A date as pages show it. */
export interface DateView {
  /** "30 November 2021", "date unknown". */
  readonly words: string;
  /** For `<time datetime>`; "" unless the date is certain and written in one piece. */
  readonly datetime: string;
  readonly edtf: string;
  readonly basis: Basis;
  /** How it was reasoned; "" where there is nothing to say. */
  readonly why: string;
}

/** An EDTF date in words; "date unknown" for "". What is no date of level 1 is shown as it stands. */
export function formatDate(edtf: string): string {
  if (edtf === '') return 'date unknown';
  let words = known.get(edtf);
  if (words === undefined) known.set(edtf, (words = inWords(edtf)));
  return words;
}

/** Dates already put into words: an archive has few, and each of its facts has one. */
const known = new Map<string, string>();

function inWords(edtf: string): string {
  if (!isEdtf(edtf)) return edtf;
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return one(from);
  if (to === '' || to === '..') return `${one(from)} or later`;
  if (from === '' || from === '..') return `${one(to)} or earlier`;
  return from === to ? one(from) : `between ${one(from)} and ${one(to)}`;
}

function one(date: string): string {
  const mark = date.at(-1) ?? '';
  const [year = '', month = '', day = ''] = date.replace(/[?~%]$/, '').split(/(?<=\d)-/);
  const monthName = SEASONS[month] ?? MONTHS[Number(month) - 1] ?? '';
  const words = [day === 'XX' || !monthName ? '' : String(Number(day) || ''), monthName, formatYear(year)]
    .filter(Boolean)
    .join(' ');
  const vague = day === 'XX' || (month === 'XX' && day === '') ? `some time in ${words}` : words;
  if (mark === '~') return `about ${words}`;
  if (mark === '?') return `${vague} (uncertain)`;
  return mark === '%' ? `about ${words} (uncertain)` : vague;
}

const formatYear = (year: string): string =>
  year.startsWith('-') ? `${Number(year.slice(1)) + 1} BC` : String(Number(year));

/** "13 April 2021 to 30 November 2021": from the first to the last of sorted dates; "" where none is known. */
export function formatSpan(dates: readonly string[]): string {
  const known = dates.filter((date) => date !== '');
  const [first = '', last = ''] = [known[0], known.at(-1)];
  if (known.length === 0) return '';
  return first === last ? formatDate(first) : `${formatDate(first)} to ${formatDate(last)}`;
}

/**
 * "1 October 2014 to 1 October 2024", "since 1 October 2014": an interval that lasted, where `formatDate` has one day
 * of it.
 */
export function formatInterval(edtf: string): string {
  const [from = '', to = ''] = edtf.split('/');
  const open = (side: string) => side === '' || side === '..';
  if (open(from)) return `until ${formatDate(to)}`;
  return open(to) ? `since ${formatDate(from)}` : `${formatDate(from)} to ${formatDate(to)}`;
}

/** "November 2021": a month such as "2021-11" in words. */
export function formatMonth(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return `${MONTHS[Number(number) - 1] ?? ''} ${year}`.trim();
}

// "2021", "2021-11", "2021-11-30", but no season ("2021-21")
const PLAIN = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/;

/** A date and how far it may be trusted. */
export function dateView(edtf: string, basis: Basis, why = ''): DateView {
  const certain = (basis === 'stated' || basis === 'curated') && PLAIN.test(edtf);
  return { words: formatDate(edtf), datetime: certain ? edtf : '', edtf, basis, why };
}

/** When an article was published, as its page shows it. */
export const publishedView = ({ edtf, basis, why }: Published): DateView =>
  dateView(edtf, edtf === '' ? 'unknown' : basis, why);
