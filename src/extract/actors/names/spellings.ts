/** One name in several spellings. */
import { nameKey } from '../../../text/index.js';
import { SUFFIX, FRENCH } from '../../english/actors/names.table.js';

const LOOSENED: readonly (readonly [RegExp, string])[] = [
  // Tyahnybok, Tjahnybok
  [/[yj]/g, 'i'],
  // Wladimir
  [/w/g, 'v'],
  // Khmelnytsky
  [/kh/g, 'h'],
  // Alekseyev, Alekseev; behind the line of the y
  [/(?<=[aeou])i(?=[aeou])/g, ''],
  // Annette, Anette; last, since the i between two vowels may have gone
  [/(.)\1/g, '$1'],
];
/** Shorter words are left as they are: "Yan" is not "Jan". */
const SHORTEST = 5;

// "Joseph Biden Jr.", "Henry Ford II" are known as Biden and Ford.
/** A name's words, made equal over spellings: "Yatsenyuk" and "Yatseniuk", "Boroday" and "Borodai". */
export const looseKeys = (text: string): string[] =>
  nameKey(text.replace(SUFFIX, ''))
    .split(' ')
    .map((key) =>
      key.length < SHORTEST ? key : LOOSENED.reduce((word, [pattern, letters]) => word.replace(pattern, letters), key),
    );

// Sergueï, Evgueni, Iouri, Andreï, Viatcheslav, but not Miguel, Loïc
const FRENCH_LETTERS: readonly (readonly [RegExp, string])[] = [
  // Sergueï → Sergeï, Guerassimov → Gerassimov
  [/(?<=[Gg])u(?=[eéi])/g, ''],
  // Chtcherbakov → Shcherbakov; % hides a c and @ a C from the lines below
  [/Chtch/g, 'Sh%h'],
  // Khrouchtchev → Khroushchev
  [/chtch/g, 'sh%h'],
  // Tchernov → Chernov
  [/Tch/g, '@h'],
  // Viatcheslav → Viacheslav
  [/tch/g, '%h'],
  // Choïgou → Shoïgou
  [/Ch/g, 'Sh'],
  // Pouchkine → Poushkine
  [/ch/g, 'sh'],
  // back from hiding: Via%heslav
  [/%/g, 'c'],
  // back from hiding: @hernov
  [/@/g, 'C'],
  // Choïgou → Shoïgu
  [/ou/g, 'u'],
  // Gorbatcheff
  [/eff$/, 'ev'],
  // Andreï
  [/ï/g, 'i'],
];

/**
 * The English spelling of an East Slavic name that stands in French letters: "Sergueï Choïgou" → "Sergei Shoigu"; ""
 * for any other name.
 * Only names whose given name has a mark of French spelling are taken.
 */
export function englishSpelling(name: string): string {
  const words = name.split(' ');
  if (words.length !== 2 || !FRENCH.test(words[0]!)) return '';
  return words
    .map((word) => FRENCH_LETTERS.reduce((spelt, [pattern, letters]) => spelt.replace(pattern, letters), word))
    .join(' ');
}
