/** One key for one name, however it was brought into Latin letters. */
import { foldWords } from './fold.js';
import { GIVEN_NAME_FORMS } from './given-names.table.js';

const GIVEN = new Map(GIVEN_NAME_FORMS.flatMap((forms) => forms.map((form) => [form, forms[0]!] as const)));

/** Endings and letters that French, German and older English spellings write otherwise, applied in order. */
const RESPELLINGS: readonly (readonly [RegExp, string])[] = [
  // Chtcherbakov → Shcherbakov
  [/chtch|schtsch/g, 'shch'],
  // Tchernychev → Chernychev
  [/tsch|tch/g, 'ch'],
  // Poutine → Putin
  [/outine$/, 'utin'],
  // Zelenskyy, Zelenskiy, Zelenskii, Zelenskyi, Zelenski → Zelensky
  [/(?<=[sz]k)(?:yy|iy|ii|yi|ij|yj|i|y)$/, 'y'],
  // Dmitriy → Dmitry, Klymenkii → Klymenky
  [/(?:iy|yy|ii|yi)$/, 'y'],
  // Gorbachev: Gorbachyov, Khrushchev: Khrushchyov
  [/yov$/, 'ev'],
  // Yatseniuk, Yatsenyuk
  [/(?<=[bcdfghklmnpqrstvwxz])[iy](?=u|a(?!$))/g, 'y'],
];

const keyOfWord = (word: string): string =>
  RESPELLINGS.reduce((key, [pattern, spelling]) => key.replace(pattern, spelling), word);

// "al-" of "Bashar al-Assad", "Al-" of "Al-Attiyah", "Al " of "Hadeel Al Sayegh", but not of "Al Gore"
const ARABIC_ARTICLE = /(?<=^|\s)(?:[ae]l|a[dnrstz]|a[dt]h|ash)[-‐](?=\p{L}{3})|(?<=\s)[ae]l (?=\p{L}{3})/giu;

/**
 * A key that the spellings of one person's name share: "Volodymyr Zelenskiy" and "Vladimir Zelensky" both give
 * "volodymyr zelensky", "Bashar al-Assad" and "Bashar Assad" "bashar assad". The first of several words is looked up
 * among given names.
 */
export function nameKey(name: string): string {
  const words = foldWords(name.replace(ARABIC_ARTICLE, '')).split(' ');
  return words.map((word, i) => (i === 0 && words.length > 1 && GIVEN.get(word)) || keyOfWord(word)).join(' ');
}

/**
 * Keys under which two spellings may still be one: French "Choïgou" is English "Shoigu". Only to be trusted beside
 * other evidence.
 */
export const frenchKey = (name: string): string =>
  nameKey(name)
    .replace(/(?<![cst])ch(?!ch)/g, 'sh')
    .replace(/ou/g, 'u');
