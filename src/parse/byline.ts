/** The line that names the author. */
import { agencyOf, outletOf } from './outlets.js';

// "By Jane Doe", "By  Euronews  with  AP", "Written by Jane Doe", "BY JANE DOE and JOHN DOE", "By Jane Doe, Kyiv"
const BY = /^(?:written |reported |posted |published |story |words )?by:?\s+(?=[\p{L}@])/iu;

// a verb or a long clause: "By Monday the troops had left"
const NOT_NAMES = /\b(?:the|a|this|that|when|after|before|their|his|her|its)\b|\b(?:had|has|have|was|were|is|are|would|said|it|they|nobody)\b/u;
// the same in a headline: "By The Time It Was Over"
const NOT_NAMES_CAPITAL = /\b(?:Had|Has|Have|Was|Were|Is|Are|Would|Said|It|They|Nobody)\b/u;

// "Monday", "mid-July", "2021"
const TIME_START = /^(?:early |late |mid-?)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|\d|noon|midnight|then|now)\b/iu;

const LONGEST = 160;

/** Whether `text` is a byline: "By" and names, no sentence. */
export function isByline(text: string): boolean {
  if (text.length > LONGEST) return false;
  const match = BY.exec(text);
  if (!match) return false;
  const names = text.slice(match[0].length);
  return /^[\p{Lu}@]|^(?:admin|staff|newsroom|webdesk|web desk|editor)\b/u.test(names) && !TIME_START.test(names) && !NOT_NAMES.test(names) && !NOT_NAMES_CAPITAL.test(names) && !/[.!?]\s+\p{Lu}\p{Ll}/u.test(names.replace(/\b\p{Lu}\. /gu, ''));
}

// " | Feb. 15, 2022", " - February 15, 2022", " • 10:12"
const AFTER_NAMES = /\s[|•·]\s|\s[-–—]\s(?=\p{Lu}\p{Ll}{2,8}\.? \d|\d)/u;

/** The names in a byline: "Euronews with AP", without "By" and what stands after them. */
export const namesOfByline = (text: string): string => text.replace(BY, '').split(AFTER_NAMES)[0]!.replace(/\s+/gu, ' ').trim();

// "Jane Doe in Moscow", "Jane Doe in Kyiv and agencies"
const NAME_IN_PLACE = /^\p{Lu}[\p{L}'’-]+ (?:\p{Lu}[\p{L}.'’-]* ){1,2}in \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?(?:,? and agencies)?$/u;
// "Jane Doe", "Jane A. Doe", "JANE DOE"
const NAME_ALONE = /^\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?$/u;

/** Whether `text`, a line by the headline, may be a byline without "by": a person's name, alone or with the place they wrote from. */
export function isNameLine(text: string): boolean {
  if (text.length > 60) return false;
  if (NAME_IN_PLACE.test(text)) return true;
  return NAME_ALONE.test(text) && outletOf(text) === undefined && agencyOf(text) === undefined;
}
