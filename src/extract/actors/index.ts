/** People, organisations, states and groups of one article. */
import type { Mention, Span } from '../../record/index.js';
import type { Document } from '../../text/index.js';
import type { LocalActor } from '../facts.js';
import { castOf } from './cast.js';
import { markTokens } from './lexicon.js';
import { findNames, type Name } from './names.js';
import { findPeople } from './people.js';
import { organizationsAmong } from './unknown-names.js';

/** The actors of one article, and whom a phrase of it names. */
export interface Cast {
  /**
   * Every mention found by its form alone (names, metonyms), in text order, with the actor it names; titles and roles
   * lie outside the span.
   */
  readonly mentions: readonly (Mention & { readonly actor: string })[];
  /**
   * Ids of the actors that the phrase at `phrase` names: a name, a role ("the Prime Minister"), a pronoun ("he",
   * "they"),
   * a metonym ("Moscow"), several joined ("Le Drian and Maas"), or a description ("a spokesman for …"), which becomes
   * an
   * "unnamed" actor. Empty where it names nobody. What is resolved becomes a mention of the actor. Ask in text order: a
   * pronoun
   * leans on who was asked for before it.
   */
  resolve(phrase: Span): readonly string[];
  /** How sure `resolve` is of that phrase, 0 to 1: the measured share of such answers that are right. */
  certaintyOf(phrase: Span): number;
  /**
   * Id of the actor whose troops, losses or equipment a phrase speaks of: "Russian troops" → Russia, "the rebels" → the
   * group,
   * "civilians" → the group; "" for nobody. Makes the actor where it is new.
   */
  side(phrase: Span): string;
  /** All actors, with the mentions that `resolve` and `side` added, in order of first mention. */
  actors(): LocalActor[];
}

/** Finds the actors of an article. `published` (EDTF, "" for unknown) dates the roles it tells. */
export function findActors(document: Document, published: string): Cast {
  const marks = markTokens(document);
  const names = findNames(document, marks);
  const { people, others } = findPeople(document, marks, names);
  const organizations = organizationsAmong(document, marks, others);
  const settled = names.map((name): Name => (organizations.has(name) ? { ...name, kind: 'organization' } : name));
  return castOf(document, marks, settled, people, published);
}
