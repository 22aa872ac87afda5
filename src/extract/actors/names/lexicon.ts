/** What the word lists say of each token of an article: the marks that every later step reads. */
import { type TokenizedArticle, foldLetters, type Token, type Word } from '../../../text/index.js';
import { GIVEN_NAMES, type Gender } from '../../english/actors/given-names.table.js';
import { KNOWN_ORGANIZATIONS, ORGANIZATION_HEADS, THING_HEADS } from '../../english/actors/organizations.table.js';
import { PLACE_WORDS, STATE_FORMS, type StateEntry } from '../../english/actors/places.table.js';
import { WORLD_CITIES } from '../../english/actors/world-cities.table.js';
import { WORLD_SURNAMES } from '../../english/actors/world-surnames.table.js';
import { HONORIFICS, NAME_TITLES, ROLE_NOUNS, TITLE_MODIFIERS } from '../../english/actors/titles.table.js';
import { ARABIC_ARTICLE } from '../../english/actors/names.table.js';
import { COMMON_WORDS, NEVER_NAMES, PARTICLES, REPORTING_VERBS, TIME_WORDS } from '../../english/actors/words.table.js';

/** One bit for each list a word stands in. */
export const ROLE = 1;
export const MODIFIER = 2;
export const STATE = 4;
export const ORGANIZATION_HEAD = 8;
export const THING_HEAD = 16;
export const PLACE = 32;
export const NEVER = 64;
export const COMMON = 128;
export const GIVEN = 256;
export const HONORIFIC = 512;
export const NAME_TITLE = 1024;
export const PARTICLE = 2048;
export const REPORTING = 4096;
export const TIME = 8192;
export const SURNAME = 16384;
/** A surname written with an Arabic article: "al-Assad". */
export const PREFIXED = 32768;

const CITIES = WORLD_CITIES.trim().split(/[\n|]/);
const CITY_WORDS = CITIES.filter((name) => !name.includes(' '));
const SURNAMES = WORLD_SURNAMES.trim().split(/\s+/);

const BITS = new Map<string, number>();
const mark = (words: Iterable<string>, bit: number): void => {
  for (const word of words) BITS.set(word, (BITS.get(word) ?? 0) | bit);
};
mark(ROLE_NOUNS, ROLE);
mark([...ROLE_NOUNS].map(plural), ROLE);
mark(TITLE_MODIFIERS, MODIFIER);
mark(ORGANIZATION_HEADS, ORGANIZATION_HEAD);
mark(THING_HEADS, THING_HEAD);
mark(PLACE_WORDS, PLACE);
mark(CITY_WORDS, PLACE);
mark(SURNAMES, SURNAME);
mark(NEVER_NAMES, NEVER);
mark(COMMON_WORDS, COMMON);
mark(GIVEN_NAMES.keys(), GIVEN);
mark(HONORIFICS.keys(), HONORIFIC);
mark(NAME_TITLES, NAME_TITLE | ROLE);
mark(PARTICLES, PARTICLE);
mark(REPORTING_VERBS, REPORTING);
mark(TIME_WORDS, TIME);

/** "spokesman" → "spokesmen", "ally" → "allies", "chief" → "chiefs". */
export function plural(noun: string): string {
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`;
  if (noun.endsWith('wife')) return `${noun.slice(0, -4)}wives`;
  // witness → witnesses, coach → coaches
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  // ally → allies
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}

/** Forms of several words, by their first word; longest first. */
class Phrases<Value> {
  private readonly byFirst = new Map<string, { words: string[]; value: Value }[]>();
  private readonly keyOf: (word: Token | Word) => string;

  constructor(entries: Iterable<readonly [string, Value]>, keyOf: (word: Token | Word) => string) {
    this.keyOf = keyOf;
    for (const [form, value] of entries) {
      // "U.S. Senate", "d'Orsay", "RFE/RL"
      const words = form.split(/ |(?=\/)|(?<=\/)/).filter(Boolean);
      const list = this.byFirst.get(words[0]!) ?? [];
      list.push({ words, value });
      this.byFirst.set(words[0]!, list);
    }
    for (const list of this.byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  }

  /** Whether a form begins with `word`. */
  begins(word: Word): boolean {
    return this.byFirst.has(this.keyOf(word));
  }

  /** The longest form that begins at `i` and ends before `end`. */
  at(tokens: readonly Token[], i: number, end: number): { length: number; value: Value } | undefined {
    for (const { words, value } of this.byFirst.get(this.keyOf(tokens[i]!)) ?? []) {
      if (i + words.length <= end && words.every((word, k) => this.keyOf(tokens[i + k]!) === word))
        return { length: words.length, value };
    }
    return undefined;
  }
}

const STATES = new Phrases<StateEntry>([...STATE_FORMS], ({ lower }) => lower);
/** Cities of several words. */
const PLACES = new Phrases<true>(
  CITIES.filter((name) => name.includes(' ')).map((name) => [name, true]),
  ({ lower }) => lower,
);
const ORGANIZATIONS = new Phrases<string>([...KNOWN_ORGANIZATIONS], ({ text }) => text);

/** The lists' word on every token of one document. */
export interface Marks {
  readonly bits: Uint16Array;
  /** Token index → the state named there, and how many tokens name it. */
  readonly states: ReadonlyMap<number, { readonly length: number; readonly value: StateEntry }>;
  /** Token index → the well-known organisation named there, and how many tokens name it. */
  readonly organizations: ReadonlyMap<number, { readonly length: number; readonly value: string }>;
  /** Token index → how many tokens of a city's name of several words begin there. */
  readonly places: ReadonlyMap<number, number>;
  /** Lower-case words that the article also writes without a capital. */
  readonly lowered: ReadonlySet<string>;
}

/** Looks every word up once. */
export function markTokens({ tokens, blocks, words, wordOf }: TokenizedArticle): Marks {
  const bits = new Uint16Array(tokens.length);
  const states = new Map<number, { length: number; value: StateEntry }>();
  const organizations = new Map<number, { length: number; value: string }>();
  const places = new Map<number, number>();
  const lowered = new Set<string>();
  const wordBits = words.map(bitsOf);
  const named = words.map(mayName);
  for (const { kind, capital, lower } of words) if (kind === 'word' && !capital) lowered.add(lower);
  for (let i = 0; i < tokens.length; i++) bits[i] = wordBits[wordOf[i]!]!;
  for (const block of blocks) {
    const [from, to] = block.tokens;
    for (let i = from; i < to; i++) {
      if (!named[wordOf[i]!]) continue;
      const state = STATES.at(tokens, i, to);
      if (state && tokens.slice(i, i + state.length).some(({ capital, text }) => capital && text !== 'Us')) {
        states.set(i, state);
        // Its first word alone: the rest of "the United States" is what the lists say of it.
        bits[i]! |= STATE;
      }
      const place = PLACES.at(tokens, i, to);
      if (place) places.set(i, place.length);
      const organization = ORGANIZATIONS.at(tokens, i, to);
      if (organization) organizations.set(i, organization);
    }
  }
  return { bits, states, organizations, places, lowered };
}

/** Whether a state or an organisation of the lists may be named from this word on. */
const mayName = (word: Word): boolean =>
  word.kind === 'word' &&
  (word.capital || word.text === 'al-Qaeda' || word.text === 'dpa') &&
  (STATES.begins(word) || ORGANIZATIONS.begins(word) || PLACES.begins(word));

// The hyphen of "Jean-Pierre"; folding makes ‐ of one that does not break.
const HYPHEN = /[-‐]/;

function bitsOf({ kind, text, lower, capital }: Word): number {
  if (kind !== 'word') return 0;
  const prefix = ARABIC_ARTICLE.test(text) ? PREFIXED : 0;
  const bits = (BITS.get(lower) ?? titleBits(lower)) | prefix;
  if (bits || !capital) return bits;
  const folded = isAscii(lower) ? lower : foldLetters(lower);
  const dash = folded.search(HYPHEN);
  // "Frank-Walter" is a given name as "Frank" is one.
  if (dash > 0) return (BITS.get(folded.slice(0, dash)) ?? 0) & GIVEN;
  return folded === lower ? 0 : (BITS.get(folded) ?? 0);
}

/** "Brigadier-General", "vice-admiral", "ex-minister": what its last part is among titles and roles. */
function titleBits(lower: string): number {
  const dash = lower.lastIndexOf('-');
  return dash > 0 ? (BITS.get(lower.slice(dash + 1)) ?? 0) & (ROLE | NAME_TITLE) : 0;
}

/** Whether all letters are ASCII: "miller", not "müller". */
function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7e) return false;
  return true;
}

/** The gender a given name tells; "" where it tells none or is not known. */
export function genderOfGivenName(name: string): Gender | '' {
  const folded = foldLetters(name);
  const known = GIVEN_NAMES.get(folded) ?? GIVEN_NAMES.get(folded.split(HYPHEN)[0]!);
  return known ?? '';
}
