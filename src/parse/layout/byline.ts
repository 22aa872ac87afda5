/** The line that names the author. */
import { agencyOf, outletOf } from '../outlets.js';
import { BYLINE_BY, NOT_NAMES, TIME_START } from './patterns.table.js';

// "By Jane Doe", "Author: Jane Doe", "Text by: FRANCE 24", "By  Euronews  with  AP", "Written by Jane Doe", "BY JANE
// DOE and JOHN DOE", "By Jane Doe, Kyiv"
// a verb or a long clause: "By Monday the troops had left"
// the same in a headline: "By The Time It Was Over"
const NOT_NAMES_CAPITAL = /\b(?:Had|Has|Have|Was|Were|Is|Are|Would|Said|It|They|Nobody)\b/u;

// "Monday", "mid-July", "2021"
const LONGEST = 160;

/** Whether `text` is a byline: "By" and names, no sentence. */
export function isByline(text: string): boolean {
  if (text.length > LONGEST) return false;
  const match = BYLINE_BY.exec(text);
  if (!match) return false;
  const names = text.slice(match[0].length);
  if (isPublisher(names.replace(/^the /iu, ''))) return true;
  return (
    /^[\p{Lu}@]|^(?:admin|staff|newsroom|webdesk|web desk|editor)\b/u.test(names) &&
    !TIME_START.test(names) &&
    !NOT_NAMES.test(names) &&
    !NOT_NAMES_CAPITAL.test(names) &&
    !/[.!?]\s+\p{Lu}\p{Ll}/u.test(names.replace(/\b\p{Lu}\. /gu, ''))
  );
}

// " | Feb. 15, 2022", " - February 15, 2022", " • 10:12"
const AFTER_NAMES = /\s[|•·]\s|\s[-–—]\s(?=\p{Lu}\p{Ll}{2,8}\.? \d|\d)/u;

/** The names in a byline: "Euronews with AP", without "By" and what stands after them. */
export const namesOfByline = (text: string): string =>
  text
    .replace(BYLINE_BY, '')
    .replace(/^the (?=\p{Lu})/u, '')
    .split(AFTER_NAMES)[0]!
    .replace(/\s+/gu, ' ')
    .trim();

const NAME = "\\p{Lu}[\\p{L}'’-]+ (?:\\p{Lu}[\\p{L}.'’-]* )??\\p{Lu}[\\p{L}'’-]*";
const PLACED = `${NAME} in \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?`;
// "Jane Doe in Moscow", "Jane Doe in Kyiv and agencies", "Jane Doe in Kyiv and John Roe in New York", "Jane Doe and
// John Roe in Kyiv"
const NAME_IN_PLACE = new RegExp(
  `^(?:${NAME}(?:,| and) ){0,3}${PLACED}(?:(?:,| and|, and) ${PLACED}){0,3}(?:,? and agencies)?$`,
  'u',
);
// "Jane Doe", "Jane A. Doe", "JANE DOE"
const NAME_ALONE = /^\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?$/u;

// "staff writer", "Kyiv correspondent", "Editor"
const TRADE = /^(?:[\p{L}-]{2,20} ){0,2}(?:writer|correspondent|reporter|editor|journalist|columnist)$/iu;

const LONGEST_NAME = 60;

/**
 * Whether `text`, a line by the headline, may be a byline without "by": a person's name, alone or with the place they
 * wrote from.
 */
export function isNameLine(text: string): boolean {
  if (text.length > 100) return false;
  if (NAME_IN_PLACE.test(text) || isNameAndTrade(text) || isNameOfOutlet(text)) return true;
  return text.length <= LONGEST_NAME && NAME_ALONE.test(text) && !isPublisher(text);
}

/** "Jane Doe, staff writer" */
function isNameAndTrade(text: string): boolean {
  const [name, trade, more] = text.split(', ');
  return trade !== undefined && more === undefined && NAME_ALONE.test(name!) && TRADE.test(trade);
}

// ", ", " | ", " - ", " for ": what stands between a writer's name and an outlet's
const BEFORE_OUTLET = /,\s|\s(?:[|–—•·-]|for|at)\s/gu;

/** Whether `text` is a person's name and a known outlet's or wire service's: "Jane Doe, The Guardian". */
export function isNameOfOutlet(text: string): boolean {
  if (text.length > 100) return false;
  for (const { 0: joint, index } of text.matchAll(BEFORE_OUTLET)) {
    if (isPublisher(text.slice(index + joint.length)) && NAME_ALONE.test(text.slice(0, index))) return true;
  }
  return false;
}

const isPublisher = (name: string): boolean => outletOf(name) !== undefined || agencyOf(name) !== undefined;
