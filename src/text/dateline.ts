/**
 * The place, day and wire service before an article's first words: "KYIV, Nov. 30 (Reuters) — ". They name nobody who
 * acts or speaks.
 */

/** How many code units a dateline may have. */
const LONGEST = 100;

// Matches "KOVAR, Norland (AP) — ", "WASHINGTON — ", "MOSCOW, November 29. /TASS/. ", "Washington (CNN)", "KYIV, Nov 30
// (Reuters) - ".
const DATELINE = new RegExp(
  "^(?<city>\\p{Lu}[\\p{Lu}.'’-]{2,20}(?:[ /]\\p{Lu}[\\p{Lu}.'’-]{1,20}){0,3})" +
    '(?<more>(?:, \\p{L}[\\p{L}.]{1,14}(?: \\p{L}[\\p{L}.]{1,14})?){0,2}' +
    '(?:,? \\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}\\.?)?(?: \\(\\p{Lu}[\\p{L}./-]{1,14}(?: \\p{L}{1,14})?\\))?)' +
    '\\s?(?:—|–|--?)\\s{1,2}(?=["“‘\']?\\p{Lu})',
  'u',
);
// Matches "Washington (CNN)" before "The", "MOSCOW, November 29. /TASS/. " before "The".
const SIGNED = new RegExp(
  "^\\p{Lu}[\\p{L}.'’-]{2,20}(?: \\p{Lu}[\\p{L}.'’-]{1,20})?(?:, \\p{L}[\\p{L}.]{1,14})?" +
    '(?:,? \\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}\\.?)? ?' +
    '(?:\\((?:CNN|AP|AFP|Reuters|UPI|CNN Business)\\)|/(?:TASS|Xinhua|dpa)/\\.) ?[-–—]{0,2} ?(?=["“‘\']?\\p{Lu})',
  'u',
);

/** How many code units at `start` are a dateline, the dash and the space behind it included; 0 where there is none. */
export function datelineLength(text: string, start: number, end: number): number {
  const words = text.slice(start, Math.min(end, start + LONGEST));
  const signed = SIGNED.exec(words);
  if (signed) return signed[0].length;
  const match = DATELINE.exec(words);
  if (!match) return 0;
  const { city = '', more } = match.groups!;
  // "NATO — The alliance": an abbreviation stands in capitals elsewhere, too; a town does not.
  return more || (text.indexOf(city) === start && !text.includes(city, start + city.length)) ? match[0].length : 0;
}
