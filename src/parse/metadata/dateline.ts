/** The dateline that an article begins with. */

// "KIEV, March 3, 2014 (AFP) -", "Moscow, 17 November 2014 -": what stands before the dash that ends a dateline
const DATELINE = /^[([]?\p{Lu}[^.!?"“”]{0,86}?[-–—:]\s/u;

// "dated", "said": small words that no dateline has
const PROSE_WORD = /(?<![\p{L}\p{N}'’-])(?!(?:and|of|the|de|la|le|al|am|pm|near)(?!\p{L}))\p{Ll}{2,}/u;

/** The dateline that `line` begins with: a place in front of a dash; null where it begins as prose. */
export function datelineOf(line: string): string | null {
  const withoutStops = line.replace(/\b(\p{L}{1,5})\./gu, '$1 ');
  const match = DATELINE.exec(withoutStops);
  if (!match || !/\d|\(/.test(match[0]) || PROSE_WORD.test(match[0].replace(/\([^)]*\)?/gu, ' '))) return null;
  return match[0].split(/\s+/u).length <= 12 ? match[0] : null;
}
