/** The words that name a speaker, without what only stands beside them. */
import type { Span } from '../../../record/index.js';

// Matches ", who is due in Brussels" in "the minister, who is due in Brussels," and ", led by" in "the party, led by
// the mayor".
const RELATIVE = /,\s+(?:who|whose|whom|which|(?:led|headed|chaired|run|owned|backed) by)\b/iu;
// Matches what begins another sentence: "; before that," in "the border service; before that, …".
const NEXT_SENTENCE = /;\s/u;
// Matches what is said behind the words that name who says it: ", “we can't" in "Weber of the council, “we can't".
const QUOTED = /,\s*["“«„]/u;
// Matches " meanwhile" in "Kyiv meanwhile", " later" in "he later" and " had" in "Weber had".
const ADVERB =
  /(?<!\s)\s+(?:meanwhile|also|later|however|then|now|once|again|instead|further|simply|jokingly|reportedly|recently|previously|earlier|had|has|have)$/u;
// Matches "Ahead of the meeting, " in "Ahead of the meeting, Secretary Blinken".
const LEADING =
  /^(?:ahead of|as|in|at|on|during|after|before|since|while|when|for|from|with|by|speaking|meanwhile|however|asked)\b[^,]{0,120},\s+/iu;
// Matches " in a statement" in "the ministers in a statement".
const OCCASION =
  /\s(?:in|during|at) (?:a|an|the|his|her|its|their) (?:\p{L}{1,20} ){0,2}(?:statement|interview|speech|letter|address|conference|briefing|tweet|email|call)\b/iu;
// Matches a comma or a dash at the end.
const TRAILING = /(?<![\s,;:–—-])[\s,;:–—-]+$/u;

// Matches " on Tuesday" in "the ministers on Tuesday".
const DAY = /\son (?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu;
// Matches the time of day or the date that a report begins with: "16.20 " in "16.20 Anna Weber", "13 March - " in "13
// March - Anna Weber".
const CLOCK = /^(?:\d{1,2}[.:]\d{2}(?: ?[ap]\.?m\.?)?[\s,:–—-]{1,3}|\d{1,2} \p{Lu}\p{Ll}{2,8} [–—-]{1,2} )(?=\p{L})/u;

// Matches words that can't be a speaker alone: "However", "Earlier", "When".
const NOBODY =
  /^(?:however|meanwhile|earlier|later|also|then|but|and|or|so|yet|still|when|while|as|if|that|what|how|why|where|whether|not|there|this is)$/iu;

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
  const leading = LEADING.exec(words);
  if (leading && leading[0].length < words.length) {
    start += leading[0].length;
    words = words.slice(leading[0].length);
  }
  for (const pattern of [QUOTED, NEXT_SENTENCE, RELATIVE, OCCASION]) {
    const rest = pattern.exec(words);
    if (rest && rest.index > 0) words = words.slice(0, rest.index);
  }
  words = words.replace(TRAILING, '').replace(ADVERB, '').replace(ADVERB, '').replace(DAY, '').replace(TRAILING, '');
  return words && !NOBODY.test(words) ? { start, end: start + words.length } : null;
}

// Matches " has shared" in "The United States has shared intelligence".
const FINITE = /\s(?:has|have|had|will|would|is|are|was|were|can|could|may|might|must|should) \p{Ll}/u;

/** Whether the words make a statement of their own, and so name nobody who reports. */
export const isClause = (words: string): boolean => FINITE.test(words);

// "you", "nobody", "neither side", "none of the guests", "not one of them"
const NO_SPEAKER = /^(?:(?:you|one|anyone|anybody|somebody else)$|(?:nobody|no one|none|neither|not one|no [a-z]+)\b)/i;

/** Whether the words name no speaker: readers in general, or nobody at all. What nobody said is no quote. */
export const isNobody = (words: string): boolean => NO_SPEAKER.test(words);
