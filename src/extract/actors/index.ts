/** People, organisations, states and groups of one article. */
import type { Mention, Span } from '../../record/index.js';
import type { Document } from '../../text/index.js';
import type { LocalActor } from '../facts.js';

/** The actors of one article, and whom a phrase of it names. */
export interface Cast {
  /** Every mention found by its form alone (names, roles, metonyms), in text order, with the actor it names. */
  readonly mentions: readonly (Mention & { readonly actor: string })[];
  /**
   * Ids of the actors that the phrase at `phrase` names: a name, a role ("the Prime Minister"), a pronoun ("he", "they"),
   * a metonym ("Moscow"), several joined ("Le Drian and Maas"), or a description ("a spokesman for …"), which becomes an
   * "unnamed" actor. Empty where it names nobody. What is resolved becomes a mention of the actor.
   */
  resolve(phrase: Span): readonly string[];
  /** All actors, with the mentions that `resolve` added, in order of first mention. */
  actors(): LocalActor[];
}

/** Finds the actors of an article. `published` (EDTF, "" for unknown) dates the roles it tells. */
export function findActors(_document: Document, _published: string): Cast {
  return { mentions: [], resolve: () => [], actors: () => [] };
}
