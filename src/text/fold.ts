/** Forms of a text that compare equal where readers see no difference. */
import { LATIN_FOR } from './latin.table.js';

/**
 * Lower-case Latin letters without marks, Cyrillic spelt in Latin; other scripts stay as they are. "Choïgou" →
 * "choigou", "Лавров" → "lavrov".
 */
export function foldLetters(text: string): string {
  // Most words are plain: "Kyiv"
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  const lower = text.normalize('NFKC').toLowerCase();
  let folded = '';
  for (const letter of lower) folded += LATIN_FOR[letter] ?? letter;
  return folded.normalize('NFKD').replace(/\p{M}+/gu, '');
}

/**
 * The words of a name or phrase, folded, joined by single spaces. "Ukraine’s Prime-Minister" → "ukraine prime
 * minister".
 */
export const foldWords = (text: string): string =>
  foldLetters(text)
    .replace(/['’]s(?![\p{L}\p{N}])/gu, '')
    .replace(/['’ʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Names that a file system or a server keeps for itself. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|index)$/;

/**
 * The readable part of an address: ASCII words joined by hyphens, at most `longest` characters, cut between words.
 * "" where nothing of the text can be written in ASCII, or the word is reserved.
 */
export function toSlug(text: string, longest = 60): string {
  const words = foldWords(text)
    .replace(/[^a-z0-9 ]+/g, '')
    .split(' ')
    .filter(Boolean);
  const fitting: string[] = [];
  let length = -1;
  for (const word of words) {
    const part = fitting.length > 0 ? word : word.slice(0, longest);
    length += 1 + part.length;
    if (length > longest) break;
    fitting.push(part);
  }
  const slug = fitting.join('-');
  return RESERVED.test(slug) ? '' : slug;
}
