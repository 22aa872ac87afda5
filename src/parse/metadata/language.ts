/** Which language a text is in, told by its small words. */
import { SMALL_WORDS } from './small-words.table.js';

const SAMPLE = 1200;
const ENOUGH = 4;

/** BCP 47 tag of the language whose small words are most; English where none is clear. */
export const findLanguage = (text: string): string => clearLanguage(text) ?? 'en';

/**
 * The language of an article: the page's own word, unless its text is clearly in another: a few pages are wrong about
 * themselves. `declared`: BCP 47, "" for none.
 */
export function languageOf(text: string, declared: string): string {
  const clear = clearLanguage(text);
  const agrees = clear !== null && declared.toLowerCase().split('-')[0] === clear;
  return declared !== '' && (clear === null || agrees) ? declared : (clear ?? 'en');
}

/** The language whose small words are most; null where none is clear. */
function clearLanguage(text: string): string | null {
  const written = languageOfScript(text.slice(0, SAMPLE));
  if (written) return written;
  const counts = new Map<string, number>();
  for (const word of text.slice(0, SAMPLE).toLowerCase().split(' ')) {
    for (const language of LANGUAGES_OF.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  let best: string | null = (counts.get('en') ?? 0) >= ENOUGH ? 'en' : null;
  let most = Math.max(counts.get('en') ?? 0, ENOUGH - 1);
  for (const [language, count] of counts) if (count > most) [best, most] = [language, count];
  return best;
}

/** Scripts, and letters of Cyrillic and Arabic, that one language of the news is told by, in order of precedence. */
const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  // "の", "カ"
  ['ja', /[\u3041-\u30fa]/gu],
  // "한"
  ['ko', /[\uac00-\ud7a3]/gu],
  // "町"
  ['zh', /\p{Script=Han}/gu],
  // "پ", "چ", "گ": Persian has them, Arabic not
  ['fa', /[پچگ]/gu],
  // "م"
  ['ar', /\p{Script=Arabic}/gu],
  // "ש"
  ['he', /\p{Script=Hebrew}/gu],
  // "ไ"
  ['th', /\p{Script=Thai}/gu],
  // "ў": Belarusian
  ['be', /ў/giu],
  // "ї", "є", "ґ"
  ['uk', /[їєґ]/giu],
  // "ы", "э"
  ['ru', /[ыэ]/giu],
];
/** Letters of a script among a hundred that a text has at least which is written in it. */
const LEAST_IN_HUNDRED = 2;
const LETTER = /\p{L}/gu;

/** The language that the letters of `sample` tell by themselves; null where its script is that of many. */
function languageOfScript(sample: string): string | null {
  const all = sample.match(LETTER)?.length ?? 0;
  const isTold = ([, letters]: (typeof SCRIPTS)[number]): boolean =>
    (sample.match(letters)?.length ?? 0) * 100 > all * LEAST_IN_HUNDRED;
  return SCRIPTS.find(isTold)?.[0] ?? null;
}

const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(SMALL_WORDS)) {
  for (const word of words.split(' ')) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
}
