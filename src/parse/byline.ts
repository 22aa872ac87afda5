/** The line that names the author. */

// "By Jane Doe", "By  Euronews  with  AP", "Written by Jane Doe", "BY JANE DOE and JOHN DOE", "By Jane Doe, Kyiv"
const BY = /^(?:written |reported |posted |published |story |words )?by:?\s+(?=[\p{Lu}@])/iu;

// a verb or a long clause: "By Monday the troops had left"
const NOT_NAMES = /\b(?:the|had|has|have|was|were|is|are|will|would|said|a|this|that|when|after|before|their|his|her|its)\b/u;

// "Monday", "July", "2021"
const TIME_START = /^(?:(?:early |late |mid-?)?(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|\d|noon|midnight|then|now)\b/iu;

const LONGEST = 160;

/** Whether `text` is a byline: "By" and names, no sentence. */
export function isByline(text: string): boolean {
  if (text.length > LONGEST) return false;
  const match = BY.exec(text);
  if (!match) return false;
  const names = text.slice(match[0].length);
  return /^[\p{Lu}@]/u.test(names) && !TIME_START.test(names) && !NOT_NAMES.test(names) && !/[.!?]\s+\p{Lu}\p{Ll}/u.test(names.replace(/\b\p{Lu}\. /gu, ''));
}

/** The names in a byline: "Euronews with AP", without "By". */
export const namesOfByline = (text: string): string => text.replace(BY, '').replace(/\s+/gu, ' ').trim();
