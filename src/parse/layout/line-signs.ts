/** What the words of a line say of it, for the search that knows no words. */
import { findDates, isWhole } from '../dates.js';
import type { Line } from '../lines.js';
import type { Signs } from '../stretch/signs.js';
import { isByline } from './byline.js';
import { isCaptionByWords, isCredit } from './credits.js';
import type { Furniture } from './furniture.js';
import { TAIL_REASONS } from './furniture.table.js';

const LONGEST_DATE_LINE = 140;
const MOST_WORDS = 18;

/** The signs of `line`, whose words say that it is `furniture`. */
export function signsOf(line: Line, furniture: Furniture | null): Signs {
  return {
    furniture: furniture === null ? '' : furniture.sure ? 'sure' : 'maybe',
    tail: furniture?.sure === true && TAIL_REASONS.has(furniture.reason),
    credit: isCredit(line.text) || isCaptionByWords(line.text),
    date: isShortWithDate(line),
    byline: isByline(line.text),
  };
}

/** Whether a short line has a whole date in it, in one reading or two. */
const isShortWithDate = (line: Line): boolean =>
  line.words <= MOST_WORDS &&
  line.text.length <= LONGEST_DATE_LINE &&
  !(line.stops && line.words > 8) &&
  findDates(line.text).some((date) => isWhole(date) || date.ambiguous);
