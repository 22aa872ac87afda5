/** What a text and its translation have in common, in about the same order: numbers, and names by their consonants. */
import { foldWords } from './fold.js';

/** So much of a text is looked at, in UTF-16 code units: a long one's translation tells itself by its beginning. */
const LOOKED_AT = 5_000;
/** Letters of one anchor. */
const LENGTH = 3;

// "212", "92,000", "11.2", "03:40"; a word with a capital letter
const ANCHOR = /\d+(?:[.,:]\d+|['’\u00a0\u202f ]\d{3}(?!\d))*|\p{Lu}[\p{L}'’ʼ]*/gu;

/**
 * The anchors of `text` where they come first, each as three letters of a hash: so 46 of them, as an article has, are
 * 138 letters.
 */
export function translationAnchorsOf(text: string): string {
  const found = new Set<string>();
  const seen = new Set<string>();
  for (const [words] of text.slice(0, LOOKED_AT).matchAll(ANCHOR)) {
    // Most names come again and again
    if (seen.has(words)) continue;
    seen.add(words);
    const isNumber = /^\d/.test(words);
    const anchor = isNumber ? figuresOf(words) : skeletonOf(words);
    if (anchor !== '') found.add(hashed(anchor, isNumber));
  }
  return [...found].join('');
}

/** Anchors, apart. */
export interface Anchors {
  /** All, in order. */
  readonly all: readonly string[];
  readonly names: readonly string[];
  readonly numbers: readonly string[];
}

/** Reads what `anchorsOf` gives. */
export function readAnchors(anchors: string): Anchors {
  const all = Array.from({ length: anchors.length / LENGTH }, (_, at) => anchors.slice(at * LENGTH, (at + 1) * LENGTH));
  const isNumber = (anchor: string): boolean => LETTERS.indexOf(anchor[0]!) >= NUMBERS;
  return { all, names: all.filter((anchor) => !isNumber(anchor)), numbers: all.filter(isNumber) };
}

/** The figures of a number of two or more, however they are grouped: "92.000" and "92,000" → "92000". */
function figuresOf(number: string): string {
  const figures = number.replace(/\D/g, '').replace(/^0+/, '');
  return figures.length > 1 ? figures : '';
}

/** Sounds that languages write in several ways, one letter each. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  // Shevchenko, Schewtschenko, Chevtchenko; Szymon; Cyril
  [/tsch|shch|sch|tch|[sczt]h|[sc]z|ts|c(?=[eiy])|j(?=[aou])/g, 's'],
  // Kharkiv, Charkiw; Philip
  [/kh|ck/g, 'k'],
  [/ph/g, 'v'],
  [/[fw]/g, 'v'],
  [/[cqx]/g, 'k'],
  [/z/g, 's'],
];
/** So many letters tell a name, and leave out the ending that its case may have. */
const LONGEST = 4;
const SHORTEST = 3;

/**
 * A name's consonants as they sound, behind an "a" where it begins with a vowel: "Oslo", "Осло" → "asl"; "" where there
 * are too few or the script is none of ours.
 */
function skeletonOf(name: string): string {
  const letters = foldWords(name);
  if (!/^[a-z]+$/.test(letters)) return '';
  const sounds = SOUNDS.reduce((word, [spelling, sound]) => word.replace(spelling, sound), letters);
  const consonants = sounds.replace(/[aeiouyhj]/g, '').replace(/(.)\1+/g, '$1');
  const skeleton = `${/^[aeiouyhj]/.test(sounds) ? 'a' : ''}${consonants}`.slice(0, LONGEST);
  return skeleton.length < SHORTEST ? '' : skeleton;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** A number's hash begins with this one of the letters or one behind it, a name's with one before it. */
const NUMBERS = 32;

/** Three letters for a text, 17 bits and what it is. FNV-1a. */
function hashed(text: string, isNumber: boolean): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  return LETTERS[(hash & 31) + (isNumber ? NUMBERS : 0)]! + LETTERS[(hash >>> 5) & 63]! + LETTERS[(hash >>> 11) & 63]!;
}
