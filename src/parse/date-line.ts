/** Lines that hold a date and nothing else. */
import type { Line } from './lines.js';
import { findDates } from './dates.js';

// what stands around a date in a line of its own: "Published on", "Updated:", "at 14:05 GMT", "5 min read", "Tuesday"
const AROUND =
  /\b(?:published|updated|posted|last|modified|first|issued|created|added|date|on|at|by|the|and|gmt|utc|est|edt|et|pst|pdt|cet|cest|eet|eest|msk|bst|ist|kst|jst|a\.?m\.?|p\.?m\.?|hrs|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|min(?:s|utes?)?|read|local|time|hours?|ago|of|kyiv|moscow|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|london|article|story|is|more|than|year|years|old)\b/giu;

// " by admin", " by Jane Doe": who posted it
const WRITER = /\sby (?:admin|editor|staff|webmaster|\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,2})\s*$/u;

const LONGEST = 110;

/** Whether `line` holds a date or a time and nothing else but the words that announce one. */
export function isDateLine(line: Line): boolean {
  if (line.text.length > LONGEST || line.words > 18 || !/\d/.test(line.text)) return false;
  const dates = findDates(line.text);
  const clock = /^\W{0,3}\d{1,2}[:.h]\d{2}\b/u.test(line.text);
  if (dates.length === 0 && !clock) return false;
  let rest = line.text;
  for (const date of [...dates].reverse()) rest = `${rest.slice(0, date.start)} ${rest.slice(date.end)}`;
  rest = rest.replace(WRITER, ' ').replace(AROUND, ' ').replace(/\b\p{Lu}{2,6}\b/gu, '').replace(/[\d\p{P}\p{S}\s]+/gu, '');
  return rest.length <= 3;
}
