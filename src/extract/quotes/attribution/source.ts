/** The words that name a speaker, without what only stands beside them. */
import type { Span } from '../../../record/index.js';
import {
  SOURCE_RELATIVE,
  ADVERB,
  SOURCE_LEADING,
  OCCASION,
  SOURCE_DAY,
  SOURCE_NOBODY,
  FINITE,
  NO_SPEAKER,
} from '../../english/quotes/attribution.table.js';

// Matches ", who is due in Brussels" in "the minister, who is due in Brussels," and ", led by" in "the party, led by
// the mayor".
// Matches what begins another sentence: "; before that," in "the border service; before that, …".
const NEXT_SENTENCE = /;\s/u;
// Matches what is said behind the words that name who says it: ", “we can't" in "Weber of the council, “we can't".
const QUOTED = /,\s*["“«„]/u;
// Matches " meanwhile" in "Kyiv meanwhile", " later" in "he later" and " had" in "Weber had".
// Matches "Ahead of the meeting, " in "Ahead of the meeting, Secretary Blinken".
// Matches " in a statement" in "the ministers in a statement".
// Matches a comma or a dash at the end.
const TRAILING = /(?<![\s,;:–—-])[\s,;:–—-]+$/u;

// Matches " on Tuesday" in "the ministers on Tuesday".
// Matches the time of day or the date that a report begins with: "16.20 " in "16.20 Anna Weber", "13 March - " in "13
// March - Anna Weber".
const CLOCK = /^(?:\d{1,2}[.:]\d{2}(?: ?[ap]\.?m\.?)?[\s,:–—-]{1,3}|\d{1,2} \p{Lu}\p{Ll}{2,8} [–—-]{1,2} )(?=\p{L})/u;

// Matches words that can't be a speaker alone: "However", "Earlier", "When".

/**
 * `source` without a relative clause, an adverb, a leading phrase set off by a comma, a day, or marks at its end;
 * `null` where no name is left.
 */
export function nameOfSource(text: string, source: Span): Span | null {
  let { start } = source;
  let words = text.slice(start, source.end);
  const clock = CLOCK.exec(words);
  if (clock) {
    start += clock[0].length;
    words = words.slice(clock[0].length);
  }
  const leading = SOURCE_LEADING.exec(words);
  if (leading && leading[0].length < words.length) {
    start += leading[0].length;
    words = words.slice(leading[0].length);
  }
  for (const pattern of [QUOTED, NEXT_SENTENCE, SOURCE_RELATIVE, OCCASION]) {
    const rest = pattern.exec(words);
    if (rest && rest.index > 0) words = words.slice(0, rest.index);
  }
  words = words
    .replace(TRAILING, '')
    .replace(ADVERB, '')
    .replace(ADVERB, '')
    .replace(SOURCE_DAY, '')
    .replace(TRAILING, '');
  return words && !SOURCE_NOBODY.test(words) ? { start, end: start + words.length } : null;
}

// Matches " has shared" in "The United States has shared intelligence".
/** Whether the words make a statement of their own, and so name nobody who reports. */
export const isClause = (words: string): boolean => FINITE.test(words);

// "you", "nobody", "neither side", "none of the guests", "not one of them"
/** Whether the words name no speaker: readers in general, or nobody at all. What nobody said is no quote. */
export const isNobody = (words: string): boolean => NO_SPEAKER.test(words);
