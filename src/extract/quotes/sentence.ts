/** Whether a quotation is a sentence or a fragment. */
import type { Document } from '../../text/index.js';
import type { Marked } from './marks.js';

/** Whether the words between the marks are a sentence or more: a capital and a stop or a comma at the end, or many words. */
export function isSentence({ text }: Document, { start, end }: Marked): boolean {
  const words = text.slice(start, Math.min(end, start + 400)).trim();
  const count = words.split(/\s+/).length;
  if (count >= 12) return true;
  if (count < 3) return /^\p{Lu}.*[!?.]$/su.test(words);
  return /^[[(…]?\p{Lu}/u.test(words) && /[.,!?…]$/.test(words);
}
