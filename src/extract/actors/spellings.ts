/** One name in several spellings. */
import { nameKey } from '../../text/index.js';

const LOOSENED: readonly (readonly [RegExp, string])[] = [
  // Tyahnybok, Tjahnybok
  [/[yj]/g, 'i'],
  // Wladimir
  [/w/g, 'v'],
  // Khmelnytsky
  [/kh/g, 'h'],
  // Anna, Ana
  [/(.)\1/g, '$1'],
  // Yelisieiev, Yeliseev
  [/(?<=[aeou])i(?=[aeou])/g, ''],
];
/** Shorter words are left as they are: "Yan" is not "Jan". */
const SHORTEST = 5;

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii']);

/** "Joseph Biden Jr." is known as Biden. */
const withoutSuffix = (keys: string[]): string[] => (keys.length > 1 && SUFFIXES.has(keys.at(-1)!) ? keys.slice(0, -1) : keys);

/** A name's words, made equal over spellings: "Yatsenyuk" and "Yatseniuk", "Boroday" and "Borodai". */
export const looseKeys = (text: string): string[] =>
  withoutSuffix(nameKey(text).split(' '))
    .map((key) => (key.length < SHORTEST ? key : LOOSENED.reduce((word, [pattern, letters]) => word.replace(pattern, letters), key)));

// Sergueï, Evgueni, Iouri, Andreï, Viatcheslav, but not Miguel, Loïc
const FRENCH = /ï$|^(?:Sergue|Evgu|Ievgu|Iouri|Viatch)/;
const FRENCH_LETTERS: readonly (readonly [RegExp, string])[] = [
  // Sergueï → Sergeï
  [/gu(?=[eéi])/g, 'g'],
  // Chtcherbakov → Shcherbakov
  [/[Cc]htch/g, 'Shch'],
  // Viatcheslav → Viacheslav; the c is hidden from the next line
  [/tch/g, '%h'],
  // Choïgou → Shoïgou
  [/Ch/g, 'Sh'],
  // Pouchkine → Poushkine
  [/ch/g, 'sh'],
  // back from hiding: Via%heslav
  [/%/g, 'c'],
  // Choïgou → Shoïgu
  [/ou/g, 'u'],
  // Gorbatcheff
  [/eff$/, 'ev'],
  // Andreï
  [/ï/g, 'i'],
];

/**
 * The English spelling of an East Slavic name that stands in French letters: "Sergueï Choïgou" → "Sergei Shoigu"; "" for any other name.
 * Only names whose given name has a mark of French spelling are taken.
 */
export function englishSpelling(name: string): string {
  const words = name.split(' ');
  if (words.length !== 2 || !FRENCH.test(words[0]!)) return '';
  return words.map((word) => FRENCH_LETTERS.reduce((spelt, [pattern, letters]) => spelt.replace(pattern, letters), word)).join(' ');
}
