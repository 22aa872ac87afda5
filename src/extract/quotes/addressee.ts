import type { Attribution } from './attribution/attribution.js';

// Matches the end of "told", "has told", "tells", "telling", "informed".
const TELLING = /\b(?:told|tells?|telling|informed|informs|assured|assures|reminded|asked)$/iu;
/** Words that an addressee never goes on with. */
const STOPS: ReadonlySet<string> = new Set([
  'that',
  'on',
  'in',
  'at',
  'during',
  'about',
  'how',
  'why',
  'what',
  'whether',
  'if',
  'to',
  'when',
  'where',
  'who',
  'he',
  'she',
  'they',
  'it',
  'there',
  'by',
  'as',
  'after',
  'before',
  'from',
  'for',
  'via',
  'last',
  'this',
  'earlier',
  'later',
  'yesterday',
  'today',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'is',
  'was',
  'are',
  'were',
  'had',
  'has',
  'have',
  'would',
  'will',
]);
/** Words that name nobody alone; behind an article may stand a name in marks. */
const NAMELESS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'him',
  'her',
  'them',
  'me',
  'us',
  'you',
  'himself',
  'herself',
  'themselves',
]);
/** The most words of an addressee. */
const MOST_WORDS = 7;

/** The words right behind a verb of telling, up to the reported clause; `undefined` where nobody is told by name. */
export function addresseeOf(text: string, { cue, content, source }: Attribution): string | undefined {
  if (!TELLING.test(text.slice(Math.max(cue.start, cue.end - 12), cue.end))) return undefined;
  // Behind "asked" may stand who asks: '“Why?” asked Anna Berg'.
  const limit = [...content, ...(source ? [source] : [])].find(({ start }) => start >= cue.end)?.start ?? cue.end + 90;
  const words: string[] = [];
  for (const word of text
    .slice(cue.end, Math.min(limit, cue.end + 90))
    .split(/\s/)
    .slice(1)) {
    const bare = word.replace(/[.,;:!?"“”'’)\]—–-]{1,4}$/u, '');
    if (!bare || STOPS.has(bare.toLowerCase()) || !/^[\p{L}\p{N}]/u.test(bare)) break;
    if (words.length === MOST_WORDS) return undefined;
    words.push(bare);
    if (bare !== word) break;
  }
  if (words.length === 0 || (words.length === 1 && NAMELESS.has(words[0]!.toLowerCase()))) return undefined;
  return words.join(' ');
}
