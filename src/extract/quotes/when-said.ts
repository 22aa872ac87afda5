/**
 * When something was said, where the words around the attribution tell: "said on Tuesday", "On 27 February 2014, the
 * minister said".
 */
import type { Span } from '../../record/index.js';
import { MONTHS, WEEKDAYS } from '../../text/months.table.js';
import type { Attribution } from './attribution/attribution.js';
import { LEADS, WHEN_SAID_OTHERS } from '../english/quotes/speech.table.js';

/** How many code units behind a cue, or before the words that name its speaker, a date may stand. */
const REACH = 80;
const DAY_LENGTH = 86_400_000;

const NAMES = `${[...WEEKDAYS.keys()].join('|')}|yesterday|today`;
const MONTH = [...MONTHS.keys()].join('|');
// Matches "Tuesday", "April 13", "13 April 2021", "Nov. 30, 2021", "today".
const DATE =
  `(?:(?<name>${NAMES})(?!['’]s)|(?<month>${MONTH})\\.? (?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?:,? ` +
  `(?<year>(?:19|20)\\d\\d))?|(?<day2>[0-3]?\\d)(?:st|nd|rd|th)? (?<month2>${MONTH})\\.?(?:,? ` +
  '(?<year2>(?:19|20)\\d\\d))?)';

const BEHIND = new RegExp(`(?<= )${DATE}(?![\\p{L}\\d])`, 'iu');
/** How many words may stand between a cue and a date that goes with it. */
const MOST_WORDS = 9;
// Matches words behind which a date is another thing's: "of the attack on Tuesday", "after talks on Tuesday", "who met
// him on Tuesday".
// Matches a date that opens the sentence: "On Tuesday, ", "Late on Tuesday the ", "Speaking on 13 April in Brussels, ".
const OPENING = new RegExp(
  '^(?:(?:but|and|speaking|late|early|earlier|later|in a statement|in an interview|in a speech) ){0,2}(?:on ' +
    `)?${DATE}(?![\\p{L}\\d])(?: (?:in|at) [\\p{L} ]{1,30}(?=,))?,?(?: (?:the|a|an))? ?$`,
  'iu',
);
// Matches a date between a speaker and the verb: " on Tuesday ", " on 13 April ", ", late on Tuesday, ".
const BETWEEN = new RegExp(
  `^,? (?:late |early )?(?:on )?(?:late |early )?${DATE},?(?: (?:also|again|reportedly))? ?$`,
  'iu',
);

/**
 * The day on which the attribution's words were said, as EDTF; undefined where the sentence names none. A weekday, and
 * a date without
 * a year, is the last one not after `published`, which has to be one whole day ("2021-11-30"); anything later than that
 * is none.
 * `sentence`: where the attribution's sentence begins.
 */
export function whenSaid(
  text: string,
  { cue, source, content }: Attribution,
  sentence: number,
  published: string,
): string | undefined {
  // "said Tuesday" may be a cue as a whole.
  const inverted = source && source.start >= cue.end;
  const [from, lead] = inverted ? [source.end, 0] : [cue.start, cue.end - cue.start];
  const stop = content.find(({ start }) => start >= from + lead)?.start ?? text.length;
  const match =
    behind(text.slice(from, Math.min(stop, from + lead + REACH)), lead) ??
    (source && source.end <= cue.start
      ? (BETWEEN.exec(text.slice(source.end, cue.start)) ?? opening(text, sentence, source))
      : null);
  const said = match && dayOf(match.groups!, published);
  return said && (!isDay(published) || said <= published) ? said : undefined;
}

/** A date that goes with a cue, the first `lead` code units of `words`: "told reporters in Kyiv late on Tuesday". */
function behind(words: string, lead: number): RegExpExecArray | null {
  const match = BEHIND.exec(words);
  const between = match ? words.slice(lead, match.index).trim() : '';
  if (
    between &&
    (WHEN_SAID_OTHERS.test(between) ||
      !LEADS.has(between.split(/\s/, 1)[0]!.toLowerCase()) ||
      between.split(/\s+/).length > MOST_WORDS)
  )
    return null;
  return match;
}

const opening = (text: string, sentence: number, { start }: Span): RegExpExecArray | null =>
  start > sentence && start - sentence < REACH ? OPENING.exec(text.slice(sentence, start)) : null;

// "2021-11-30"
const isDay = (edtf: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(edtf);

function dayOf(groups: Record<string, string | undefined>, published: string): string | undefined {
  const year = groups.year ?? groups.year2;
  const month = groups.month ?? groups.month2;
  if (month) {
    // "may 5" is the verb
    if (month === 'may') return undefined;
    const rest = `-${twoDigits(MONTHS.get(month.toLowerCase())!)}-${twoDigits(Number(groups.day ?? groups.day2))}`;
    if (year) return valid(year + rest);
    if (!isDay(published)) return undefined;
    const own = published.slice(0, 4);
    return valid(own + rest <= published ? own + rest : `${Number(own) - 1}${rest}`);
  }
  if (!isDay(published)) return undefined;
  const name = groups.name!.toLowerCase();
  const day = Date.parse(published) / DAY_LENGTH;
  // Day 0, 1 January 1970, was a Thursday.
  const back = name === 'today' ? 0 : name === 'yesterday' ? 1 : (((day + 3) % 7) + 1 - WEEKDAYS.get(name)! + 7) % 7;
  return new Date((day - back) * DAY_LENGTH).toISOString().slice(0, 10);
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The date, where the calendar has it. */
function valid(date: string): string | undefined {
  const time = Date.parse(date);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(date) ? date : undefined;
}
