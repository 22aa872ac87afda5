/** Lines that hold a date and nothing else. */
import { AROUND_DATES } from './date-line.table.js';
import { findDates } from '../dates.js';
import type { Line } from '../lines.js';

// " by admin", " by Jane Doe": who posted it
const WRITER = /\sby (?:admin|editor|staff|webmaster|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2})$/u;
// "14:05", "(15h30"
const CLOCK = /^\W{0,3}\d{1,2}[:.h]\d{2}\b/u;
// "published", "GMT"
const WORD = /\p{L}+/gu;
// "GMT", "NZDT"
const TIME_ZONE = /^\p{Lu}{2,6}$/u;

const LONGEST = 110;
const MOST_WORDS = 18;
/** Letters that may be left: of a day's ordinal, of an hour. */
const MOST_LEFT = 3;

/** Whether `line` holds a date or a time and nothing else but the words that announce one. */
export function isDateLine(line: Line): boolean {
  if (line.text.length > LONGEST || line.words > MOST_WORDS) return false;
  const dates = findDates(line.text);
  if (dates.length === 0 && !CLOCK.test(line.text)) return false;
  let rest = line.text;
  for (const { start, end } of dates.reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  const others = (rest.replace(WRITER, '').match(WORD) ?? []).filter(
    (word) => !AROUND_DATES.has(word.toLowerCase()) && !TIME_ZONE.test(word),
  );
  return others.join('').length <= MOST_LEFT;
}
