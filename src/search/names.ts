/** Whom a word or a name means, in any spelling, alias or script. */
import { editDistance } from '../text/edit-distance.js';
import { foldWord, soundOf } from './fold.js';
import type { NamedEntity } from './record.js';
import { SPELLINGS } from './spellings.table.js';
import { termsOf } from './terms.js';

/** The names of an archive, made ready to be looked up. */
export interface Names {
  readonly all: readonly NamedEntity[];
  /** Ids by whole name or alias, by single word, and by the sound of a single word. */
  readonly whole: ReadonlyMap<string, ReadonlySet<string>>;
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
  readonly sounds: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Words of names that name nobody. */
const EMPTY_WORDS: ReadonlySet<string> = new Set([
  'a',
  'al',
  'an',
  'and',
  'at',
  'by',
  'de',
  'for',
  'from',
  'in',
  'of',
  'on',
  'the',
  'to',
  'van',
  'von',
  'with',
]);
/** Below this length two words may sound alike by chance, and differ by a letter by right. */
const SOUND_LENGTH = 4;

export function readNames(all: readonly NamedEntity[]): Names {
  const whole = new Map<string, Set<string>>();
  const words = new Map<string, Set<string>>();
  const sounds = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, key: string, id: string) =>
    void (map.get(key)?.add(id) ?? map.set(key, new Set([id])));
  for (const { id, name, aliases, byWord } of all) {
    for (const form of [name, ...aliases]) {
      const parts = nameWords(form);
      add(whole, parts.join(' '), id);
      if (!byWord) continue;
      for (const part of parts) {
        if (EMPTY_WORDS.has(part)) continue;
        add(words, part, id);
        if (part.length >= SOUND_LENGTH) add(sounds, soundOf(part), id);
      }
    }
  }
  return { all, whole, words, sounds };
}

/** "Volodymyr Zelenskyy" → ["volodymyr", "zelenskyy"]. */
const nameWords = (form: string): string[] =>
  termsOf(form)
    .filter((term) => !term.joined)
    .map((term) => foldWord(term.key))
    .filter(Boolean);

const OTHERS: ReadonlyMap<string, readonly string[]> = new Map(
  SPELLINGS.flatMap((group) =>
    group.map((spelling) => [spelling, group.filter((other) => other !== spelling)] as const),
  ),
);

/** Other ways to write a place, folded: "kiev" → ["kyiv"]. */
export const otherSpellings = (folded: string): readonly string[] => OTHERS.get(folded) ?? [];

/** Ids of those whom one word names as it is written, or in another usual spelling of the place. */
export function namedByWord(names: Names, word: string): ReadonlySet<string> {
  const folded = foldWord(word);
  return union([folded, ...otherSpellings(folded)].map((spelling) => names.words.get(spelling)));
}

/** Ids of those whose names sound like the word: "Zelenskiy", "Зеленський". */
export function namedBySound(names: Names, word: string): ReadonlySet<string> {
  const folded = foldWord(word);
  return (folded.length >= SOUND_LENGTH && names.sounds.get(soundOf(folded))) || new Set();
}

/** Ids that a filter's value means: the id, else the whole name, else all its words, else their sounds. */
export function findNamed(names: Names, value: string): ReadonlySet<string> {
  if (names.all.some(({ id }) => id === value)) return new Set([value]);
  const parts = nameWords(value);
  const whole = names.whole.get(parts.join(' '));
  if (whole) return whole;
  const meaning = parts.filter((part) => !EMPTY_WORDS.has(part));
  if (meaning.length === 0) return new Set();
  const byWord = intersection(meaning.map((part) => namedByWord(names, part)));
  return byWord.size > 0
    ? byWord
    : intersection(meaning.map((part) => union([namedByWord(names, part), namedBySound(names, part)])));
}

function union(sets: readonly (ReadonlySet<string> | undefined)[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (const set of sets) for (const id of set ?? []) all.add(id);
  return all;
}

function intersection(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const [first, ...others] = sets;
  return new Set([...first!].filter((id) => others.every((set) => set.has(id))));
}

/**
 * The name whose word lies nearest to a word that found nothing: "Stoltenbreg" → "Stoltenberg"; null where none is
 * near.
 */
export function nearestName(names: Names, word: string): string | null {
  const folded = foldWord(word);
  const allowed = folded.length < 4 ? 0 : folded.length < 7 ? 1 : 2;
  let best: { written: string; distance: number } | null = null;
  for (const { name, aliases, byWord } of names.all) {
    if (!byWord) continue;
    for (const form of [name, ...aliases]) {
      for (const term of termsOf(form)) {
        const distance = editDistance(folded, foldWord(term.key), allowed);
        if (distance > 0 && distance <= allowed && (!best || distance < best.distance))
          best = { written: form.slice(term.start, term.end), distance };
      }
    }
  }
  return best?.written ?? null;
}
