/**
 * Where in a text the words and phrases of a query stand: the last word on whether a hit is one, and what is
 * highlighted.
 */
import { foldExact, foldWord } from './fold.js';
import { otherSpellings } from './names.js';
import type { Sought } from './query.js';
import { type Term, termsOf } from './terms.js';

export type WordPlace = readonly [start: number, end: number];

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/**
 * Where `text` holds the characters of `phrase`, case and style of quotation marks and blanks aside, from the start of
 * a word to the end
 * of one (of an open phrase: to wherever it has got to).
 */
export function phrasePlaces(text: string, phrase: Sought): WordPlace[] {
  const folded = foldExact(text);
  const sought = foldExact(phrase.text).text.trim();
  const places: WordPlace[] = [];
  if (!sought) return places;
  for (let at = folded.text.indexOf(sought); at !== -1; at = folded.text.indexOf(sought, at + 1)) {
    const end = at + sought.length;
    const cutsIn = at > 0 && LETTER.test(sought[0]!) && LETTER.test(folded.text[at - 1]!);
    const cutsOut =
      !phrase.open && end < folded.text.length && LETTER.test(sought.at(-1)!) && LETTER.test(folded.text[end]!);
    if (!cutsIn && !cutsOut) places.push([folded.at[at]!, folded.at[end]!]);
  }
  return places;
}

/** One way to find a word: terms at set distances from each other, compared without accents and case. */
export interface Sequence {
  readonly keys: readonly string[];
  readonly offsets: readonly number[];
}

/**
 * The ways in which a word may stand in a text: as it is, as a number in another writing, as a place in another
 * spelling.
 */
export function sequencesOf(word: string): Sequence[] {
  const terms = termsOf(word);
  const joined = terms.filter((term) => term.joined);
  const parts = terms.filter((term) => !term.joined);
  if (joined.length === 1 && parts.every((part) => covers(joined[0]!, part))) {
    // "100 000" may be two numbers; "100,000" and "100k" are one
    const single = { keys: [joined[0]!.key], offsets: [0] };
    return /\s/.test(word) ? [single, sequence(parts)] : [single];
  }
  if (parts.length === 0) return [];
  const others = parts.length === 1 ? otherSpellings(foldWord(parts[0]!.key)) : [];
  return [sequence(parts), ...others.map((key) => ({ keys: [key], offsets: [0] }))];
}

const covers = (outer: Term, inner: Term): boolean => outer.start <= inner.start && inner.end <= outer.end;

function sequence(terms: readonly Term[]): Sequence {
  const first = terms[0]!.position;
  return { keys: terms.map((term) => foldWord(term.key)), offsets: terms.map((term) => term.position - first) };
}

/** Where `terms`, those of a text, hold the word. */
export function wordPlaces(terms: readonly Term[], word: Sought): WordPlace[] {
  const places: WordPlace[] = [];
  for (const { keys, offsets } of sequencesOf(word.text)) {
    const matches = (term: Term, i: number) => {
      const folded = foldWord(term.key);
      return word.open && i === keys.length - 1 ? folded.startsWith(keys[i]!) : folded === keys[i];
    };
    for (const first of terms) {
      if (!matches(first, 0)) continue;
      let last: Term | undefined = first;
      for (let i = 1; i < keys.length && last; i++)
        last = terms.find((term) => term.position === first.position + offsets[i]! && matches(term, i));
      if (last) places.push([first.start, last.end]);
    }
  }
  return places;
}

/** Places in text order, those that touch or overlap made one. */
export function mergePlaces(places: readonly WordPlace[]): WordPlace[] {
  const merged: WordPlace[] = [];
  for (const place of [...places].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last && place[0] <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], place[1])];
    else merged.push(place);
  }
  return merged;
}
