/** Which language a text is in, told by its small words. */
import { SMALL_WORDS } from './small-words.table.js';

const SAMPLE = 1200;
const ENOUGH = 4;

/** BCP 47 tag of the language whose small words are most; English where none is clear. */
export function findLanguage(text: string): string {
  const counts = new Map<string, number>();
  for (const word of text.slice(0, SAMPLE).toLowerCase().split(' ')) {
    for (const language of LANGUAGES_OF.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  let best = 'en';
  let most = Math.max(counts.get('en') ?? 0, ENOUGH - 1);
  for (const [language, count] of counts) if (count > most) [best, most] = [language, count];
  return best;
}

const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(SMALL_WORDS)) {
  for (const word of words.split(' ')) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
}
