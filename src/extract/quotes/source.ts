/** The words that name a speaker, without what only stands beside them. */
import type { Span } from '../../record/index.js';

// Matches ", who is due in Brussels" in "the minister, who is due in Brussels,".
const RELATIVE = /,\s+(?:who|whose|whom|which)\b/iu;
// Matches " meanwhile" in "Kyiv meanwhile" and " later" in "he later".
const ADVERB = /(?<!\s)\s+(?:meanwhile|also|later|however|then|now|once|again|instead|further|simply|jokingly|reportedly|recently|previously|earlier)$/u;
// Matches "Ahead of the meeting, " in "Ahead of the meeting, Secretary Blinken".
const LEADING = /^(?:ahead of|as|in|at|on|during|after|before|since|while|when|for|from|with|by|speaking|meanwhile|however|asked)\b[^,]{0,120},\s+/iu;
// Matches a comma or a dash at the end.
const TRAILING = /(?<![\s,;:–—-])[\s,;:–—-]+$/u;

/** `source` without a relative clause, an adverb, a leading phrase set off by a comma, or marks at its end. */
export function nameOfSource(text: string, source: Span): Span {
  let { start } = source;
  let words = text.slice(start, source.end);
  const leading = LEADING.exec(words);
  if (leading && leading[0].length < words.length) {
    start += leading[0].length;
    words = words.slice(leading[0].length);
  }
  const relative = RELATIVE.exec(words);
  if (relative && relative.index > 0) words = words.slice(0, relative.index);
  words = words.replace(TRAILING, '').replace(ADVERB, '').replace(TRAILING, '');
  return words ? { start, end: start + words.length } : source;
}
