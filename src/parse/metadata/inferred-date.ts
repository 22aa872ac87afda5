/** The day of publication reasoned from what an article tells, where no date line states it. */
import type { Published, Span } from '../../record/index.js';
import { type WrittenDate, findDates, edtfOf, isWhole } from '../dates.js';
import type { ArticlePart } from '../layout/layout.js';
import { COUNTS, WEEKDAYS } from '../../text/months.table.js';
import { datelineOf } from './dateline.js';
import { AHEAD, WEEKDAY, LASTING } from './patterns.table.js';

/** A date in the article's prose, at its place in the file. */
interface DateInProse extends WrittenDate {
  readonly words: string;
  /** Whether its sentence tells what was still to come. */
  readonly ahead: boolean;
  /** Index of its paragraph among the prose. */
  readonly paragraph: number;
}

/**
 * Reads a weekday against a dated caption, or a day without a year against the years told; otherwise unknown, and why.
 */
export function inferDate(text: string, parts: readonly ArticlePart[]): Published {
  const prose = parts.filter(({ role }) => role === 'text');
  const dates = prose.flatMap((part, paragraph) => datesOf(text, part, paragraph));
  return (
    fromCaption(text, parts, prose) ??
    fromDays(text, prose, dates) ??
    fromLead(text, prose, dates) ??
    unknown(text, prose, dates)
  );
}

// a month named in a clause of what is to come: "could be launched in late January"
const CLAUSE = 100;

/** The words between the last stop and `offset`. */
function clauseBefore(words: string, offset: number): string {
  const before = words.slice(Math.max(0, offset - CLAUSE), offset);
  return before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf(';')) + 1);
}

/** UTF-16 code units of a paragraph that dates are looked for in; no paragraph of prose is as long. */
const LONGEST_PARAGRAPH = 20_000;

function datesOf(text: string, part: ArticlePart, paragraph: number): DateInProse[] {
  const words = text.slice(part.start, Math.min(part.end, part.start + LONGEST_PARAGRAPH));
  return findDates(words).map((date) => ({
    ...date,
    start: part.start + date.start,
    end: part.start + date.end,
    words: words.slice(date.start, date.end),
    ahead: AHEAD.test(clauseBefore(words, date.start)),
    paragraph,
  }));
}

const DAY = 86_400_000;
/** Monday is 1. 1970-01-01, day 0, was a Thursday. */
const weekdayNumber = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** Monday is 1, whatever its case. */
const numberOf = (weekday: string): number => WEEKDAYS.get(weekday.toLowerCase()) ?? 0;

const dayNumber = ({ year, month, day }: Pick<WrittenDate, 'year' | 'month' | 'day'>): number =>
  Date.UTC(year, month - 1, day) / DAY;

// "on Tuesday", "On Tuesday", "late on Monday", "said Tuesday"
const LEAD_PARAGRAPHS = 3;

/** A caption's date is the day of the picture: the article's "on Tuesday" is the first Tuesday from then on. */
function fromCaption(text: string, parts: readonly ArticlePart[], prose: readonly ArticlePart[]): Published | null {
  const weekday = leadWeekday(text, prose);
  const caption = weekday && latestCaptionDate(text, parts);
  if (!weekday || !caption) return null;
  const from = dayNumber(caption);
  const steps = (numberOf(weekday.name) - weekdayNumber(from) + 7) % 7;
  const edtf = new Date((from + steps) * DAY).toISOString().slice(0, 10);
  return {
    edtf,
    basis: 'inferred',
    evidence: [{ start: caption.start, end: caption.end }, weekday.span],
    why:
      `"${text.slice(weekday.span.start, weekday.span.end)}" read against the photo caption's ` +
      `"${text.slice(caption.start, caption.end)}": the first ${weekday.name} from then on.`,
  };
}

/** The one weekday that the first paragraphs tell their news of. */
function leadWeekday(text: string, prose: readonly ArticlePart[]): { name: string; span: Span } | null {
  let found: { name: string; span: Span } | null = null;
  for (const part of prose.slice(0, LEAD_PARAGRAPHS)) {
    for (const match of text.slice(part.start, part.end).matchAll(WEEKDAY)) {
      const name = match.groups!.day!;
      const before = text.slice(Math.max(part.start, part.start + match.index - 6), part.start + match.index);
      if (/\b(?:last|next|until|by|since) $/iu.test(before)) continue;
      if (found && found.name !== name) return null;
      const lead = /\bon $/iu.exec(before)?.[0].length ?? 0;
      found ??= { name, span: { start: part.start + match.index - lead, end: part.start + match.index + name.length } };
    }
  }
  return found;
}

// "(file photo)", "[File: ...]", "archive"
const OLD_PICTURE = /\bfile\b|\barchive\b|\bundated\b/iu;

function latestCaptionDate(text: string, parts: readonly ArticlePart[]): WrittenDate | null {
  let latest: WrittenDate | null = null;
  for (const part of parts) {
    if (part.role !== 'caption') continue;
    const words = text.slice(part.start, part.end);
    if (OLD_PICTURE.test(words)) continue;
    for (const date of findDates(words)) {
      if (!isWhole(date) || (latest && dayNumber(latest) >= dayNumber(date))) continue;
      latest = { ...date, start: part.start + date.start, end: part.start + date.end };
    }
  }
  return latest;
}

/** The latest day told without its year, and the one year that fits what else is told. */
function fromDays(text: string, prose: readonly ArticlePart[], dates: readonly DateInProse[]): Published | null {
  const days = dates.filter(
    (date) =>
      (date.year === 0 &&
        !date.ahead &&
        /\bon (?:\p{Lu}\p{Ll}+,? )?(?:the )?$/iu.test(text.slice(Math.max(0, date.start - 18), date.start))) ||
      isDateline(text, prose, date),
  );
  if (days.length === 0) return null;
  const latest = days.reduce((a, b) => (dayInYear(b) > dayInYear(a) ? b : a));
  const year = yearFromSpan(text, prose, latest) ?? yearBetween(dates, days);
  if (!year) return null;
  const sameDay = days.filter((day) => dayInYear(day) === dayInYear(latest));
  // The day's own news: told again and again, or the dateline's; a day told once only sets a limit.
  const isNews = (sameDay.length >= 2 && sameDay.length * 2 >= days.length) || isDateline(text, prose, latest);
  const edtf = edtfOf({ ...latest, year: year.year });
  return {
    edtf: isNews ? edtf : `${edtf}/..`,
    basis: 'inferred',
    evidence: [{ start: sameDay[0]!.start, end: sameDay[0]!.end }, ...year.evidence],
    why:
      `${isNews ? 'The day of the news is' : 'The latest event told is of'} "${sameDay[0]!.words}"; the year from ` +
      `${year.why}.${isNews ? '' : ` Not before ${edtf}.`}`,
  };
}

/** Grows with the day in any one year. */
const dayInYear = ({ month, day }: WrittenDate): number => month * 100 + day;

function isDateline(text: string, prose: readonly ArticlePart[], date: DateInProse): boolean {
  if (date.paragraph > 1 || date.year !== 0) return false;
  const { start } = prose[date.paragraph]!;
  const opening = datelineOf(text.slice(start, start + 90));
  return opening !== null && date.end <= start + opening.length;
}

interface Year {
  readonly year: number;
  readonly evidence: readonly Span[];
  readonly why: string;
}

// "ongoing seven-year conflict that has claimed more than 13,200 lives since April 2014"
// "lives since April 2014"
const SINCE = /\bsince (?=\p{Lu})/u;
const BETWEEN = 140;

/** "A seven-year conflict since April 2014": the eighth year from then has not begun. */
function yearFromSpan(text: string, prose: readonly ArticlePart[], latest: DateInProse): Year | null {
  for (const part of prose) {
    for (const match of text.slice(part.start, part.end).matchAll(LASTING)) {
      const after = part.start + match.index + match[0].length;
      const found = SINCE.exec(text.slice(after, Math.min(part.end, after + BETWEEN)).split(/[.;]/u)[0]!);
      if (!found) continue;
      const since = after + found.index + found[0].length;
      const date = findDates(text.slice(since, since + 20))[0];
      if (!date || date.year === 0 || date.start !== 0) continue;
      const written = match.groups!.count!;
      const year = date.year + (COUNTS.get(written) ?? Number(written)) + (latest.month >= date.month ? 0 : 1);
      const span = { start: part.start + match.index, end: since + date.end };
      return { year, evidence: [span], why: `"${written}-year … since ${text.slice(since, since + date.end)}"` };
    }
  }
  return null;
}

/** The one year in which the days lie after every month told as past and before the first told as to come. */
function yearBetween(dates: readonly DateInProse[], days: readonly DateInProse[]): Year | null {
  const monthOf = (date: WrittenDate, year = date.year) => year * 12 + date.month - 1;
  const dated = dates.filter(({ year }) => year > 0);
  const past = dated
    .filter(({ ahead }) => !ahead)
    .reduce<DateInProse | null>((a, b) => (!a || monthOf(b) > monthOf(a) ? b : a), null);
  const ahead = dated
    .filter((date) => date.ahead)
    .reduce<DateInProse | null>((a, b) => (!a || monthOf(b) < monthOf(a) ? b : a), null);
  if (!past || !ahead) return null;
  const fits = [past.year, past.year + 1, past.year + 2].filter((year) =>
    days.every((day) => monthOf(day, year) >= monthOf(past) && monthOf(day, year) <= monthOf(ahead)),
  );
  if (fits.length !== 1) return null;
  return {
    year: fits[0]!,
    evidence: [past, ahead].map(({ start, end }) => ({ start, end })),
    why: `"${past.words}", told as past, and "${ahead.words}", told as to come`,
  };
}

// "2015"
const A_YEAR = /(?<!\d)20\d{2}(?!\d)/g;
// "Friday, "
const WEEKDAY_BEFORE = /\b(?<name>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday),? $/u;

/**
 * "Friday, May 9, 2014" in the first paragraphs: the day of the news where they go on to say "on Friday", else not
 * after the article.
 */
function fromLead(text: string, prose: readonly ArticlePart[], dates: readonly DateInProse[]): Published | null {
  const lead = dates.find(
    (date) =>
      date.paragraph < LEAD_PARAGRAPHS &&
      isWhole(date) &&
      !date.ahead &&
      numberOf(weekdayBefore(text, date)) === weekdayNumber(dayNumber(date)),
  );
  if (!lead || dates.some((date) => date.year > lead.year || (isWhole(date) && dayNumber(date) > dayNumber(lead))))
    return null;
  const years = prose.flatMap((part) => text.slice(part.start, part.end).match(A_YEAR) ?? []);
  if (years.some((year) => Number(year) > lead.year)) return null;
  const edtf = edtfOf(lead);
  const again = leadWeekday(text, prose);
  const isNews = again?.name === weekdayBefore(text, lead);
  return {
    edtf: isNews ? edtf : `${edtf}/..`,
    basis: 'inferred',
    evidence: [{ start: lead.start, end: lead.end }, ...(isNews && again ? [again.span] : [])],
    why: isNews
      ? `The news is of ${again!.name}, which the article opens with: "${lead.words}".`
      : `The article opens with what happened on "${lead.words}". Not before ${edtf}.`,
  };
}

const weekdayBefore = (text: string, date: WrittenDate): string =>
  WEEKDAY_BEFORE.exec(text.slice(Math.max(0, date.start - 12), date.start))?.groups?.name ?? '';

const NAMED_IN_WHY = 3;

function unknown(text: string, prose: readonly ArticlePart[], dates: readonly DateInProse[]): Published {
  const weekdays: string[] = [];
  for (const part of prose) {
    if (weekdays.length >= NAMED_IN_WHY) break;
    for (const match of text.slice(part.start, part.end).matchAll(WEEKDAY)) weekdays.push(`"${match[0]}"`);
  }
  const days = dates.filter(({ day, ahead }) => day > 0 && !ahead).map(({ words }) => `"${words}"`);
  const there = [...new Set([...days, ...weekdays])].slice(0, NAMED_IN_WHY).join(', ');
  return {
    edtf: '',
    basis: 'unknown',
    evidence: [],
    why: there === '' ? 'No date in the text.' : `No date of publication in the text, only ${there}.`,
  };
}
