import type { Attribution } from './attribution/attribution.js';
import { ADDRESSEE_TELLING, ADDRESSEE_STOPS, NAMELESS } from '../english/quotes/speech.table.js';

// Matches the end of "told", "has told", "tells", "telling", "informed".
/** The most words of an addressee. */
const MOST_WORDS = 7;

/** The words right behind a verb of telling, up to the reported clause; `undefined` where nobody is told by name. */
export function addresseeOf(text: string, { cue, content, source }: Attribution): string | undefined {
  if (!ADDRESSEE_TELLING.test(text.slice(Math.max(cue.start, cue.end - 12), cue.end))) return undefined;
  // Behind "asked" may stand who asks: '“Why?” asked Anna Berg'.
  const limit = [...content, ...(source ? [source] : [])].find(({ start }) => start >= cue.end)?.start ?? cue.end + 90;
  const words: string[] = [];
  for (const word of text
    .slice(cue.end, Math.min(limit, cue.end + 90))
    .split(/\s/)
    .slice(1)) {
    const bare = word.replace(/[.,;:!?"“”'’)\]—–-]{1,4}$/u, '');
    if (!bare || ADDRESSEE_STOPS.has(bare.toLowerCase()) || !/^[\p{L}\p{N}]/u.test(bare)) break;
    if (words.length === MOST_WORDS) return undefined;
    words.push(bare);
    if (bare !== word) break;
  }
  if (words.length === 0 || (words.length === 1 && NAMELESS.has(words[0]!.toLowerCase()))) return undefined;
  return words.join(' ');
}
