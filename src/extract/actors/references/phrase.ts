/** The words that name a speaker, under the reader's eyes, and what can be told of them without knowing who is who. */
import type { Span } from '../../../record/index.js';
import type { Token } from '../../../text/index.js';
import type { Gender } from '../../english/actors/given-names.table.js';
import { type Marks, ROLE } from '../names/lexicon.js';
import { singular } from '../names/roles.js';
import { ROLE_GENDER } from '../../english/actors/titles.table.js';
import { PHRASE_PREPOSITIONS, PHRASE_RELATIVES, PHRASE_LINKS } from '../../english/actors/references.table.js';

/** A span with its tokens: from the first to one past the last. */
export interface Phrase extends Span {
  readonly from: number;
  readonly to: number;
}

/** Whom a phrase names, and how sure that is. */
export interface Resolution {
  readonly ids: readonly string[];
  readonly certainty: number;
}

export const NOBODY: Resolution = { ids: [], certainty: 0 };

/** The phrase from token `from` to `to`, without the marks at either end; undefined where no word is left. */
export function phraseOf(tokens: readonly Token[], span: Span, first: number, last: number): Phrase | undefined {
  let [from, to] = [first, last];
  while (to > from && tokens[to - 1]!.kind === 'mark') to--;
  while (from < to && tokens[from]!.kind === 'mark') from++;
  return from < to ? { start: span.start, end: span.end, from, to } : undefined;
}

/** The phrase without the clause behind it: "The admiral", who met Putin last week. */
export function withoutClause(tokens: readonly Token[], phrase: Phrase): Phrase {
  for (let i = phrase.from + 1; i < phrase.to; i++) {
    if (PHRASE_RELATIVES.has(tokens[i]!.lower))
      return { ...phrase, to: tokens[i - 1]!.kind === 'mark' && i - 1 > phrase.from ? i - 1 : i };
  }
  return phrase;
}

/** One past the last token before the first preposition: the head noun's group. */
export function groupEnd(tokens: readonly Token[], { from, to }: Phrase): number {
  let end = from + 1;
  while (end < to && !PHRASE_PREPOSITIONS.has(tokens[end]!.lower)) end++;
  return end;
}

/**
 * The noun a description is built on: "diplomat" of "a senior EU diplomat in Brussels"; undefined where no list knows
 * it.
 */
export function headNoun(tokens: readonly Token[], { bits }: Marks, { from, to }: Phrase): string | undefined {
  let head: string | undefined;
  for (let i = from; i < to; i++) {
    const { lower, kind } = tokens[i]!;
    // "balding, 63-year-old"
    if (i > from && (PHRASE_PREPOSITIONS.has(lower) || (kind === 'mark' && !/^[-,.]$/.test(lower)))) break;
    if (bits[i]! & ROLE) head = lower;
    else if (kind === 'word' && lower !== "'s" && i === to - 1) head = undefined;
  }
  return head;
}

// "published", "mentioning" behind a noun begin a clause about it
const PARTICIPLE = /(?:ed|ing)$/;

/**
 * Index of the head noun of `phrase` where it stands in `list`, in the singular or plural; undefined where it does not.
 */
export function listedNounAt(
  tokens: readonly Token[],
  { from, to }: Phrase,
  list: ReadonlySet<string>,
): number | undefined {
  for (let i = from; i < to && !(i > from && PHRASE_PREPOSITIONS.has(tokens[i]!.lower)); i++) {
    const { lower } = tokens[i]!;
    const next = tokens[i + 1];
    const last =
      i + 1 >= to ||
      !next ||
      next.kind === 'mark' ||
      PHRASE_PREPOSITIONS.has(next.lower) ||
      PARTICIPLE.test(next.lower);
    if (last && (list.has(lower) || (lower.endsWith('s') && list.has(lower.slice(0, -1))))) return i;
  }
  return undefined;
}

/** Whether nothing but articles and conjunctions stands from token `from` to `to`. */
export function onlyLinks(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!PHRASE_LINKS.has(tokens[i]!.lower)) return false;
  return true;
}

/** The span of the tokens from `from` to `to`. */
export const spanOf = (tokens: readonly Token[], { from, to }: Pick<Phrase, 'from' | 'to'>): Span => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
});

/** The gender a role noun tells: "spokeswoman". */
export const genderOfRole = (noun: string): Gender | '' => ROLE_GENDER.get(singular(noun)) ?? '';
