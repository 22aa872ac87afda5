/** Whether a quotation is a sentence or a fragment. */
import type { TokenizedArticle } from '../../../text/index.js';
import type { Marked } from './quotation-marks.js';

// "We will mend the bridge and open it again before the winter comes"
const MANY_WORDS = /^\S+(?:\s+\S+){11}/;
// "We will mend"
const THREE_WORDS = /^\S+\s+\S+\s+\S/;

/**
 * Whether the words between the marks are a sentence or more: a capital and a stop or a comma at the end, or many
 * words.
 */
export function isSentence({ text }: TokenizedArticle, { start, end }: Marked): boolean {
  const words = text.slice(start, Math.min(end, start + 400)).trim();
  if (MANY_WORDS.test(words)) return true;
  if (!THREE_WORDS.test(words)) return /^\p{Lu}.*[!?.]$/su.test(words);
  return /^[[(…]?\p{Lu}/u.test(words) && /[.,!?…]$/.test(words);
}
