/** People, organisations, states and groups of one article. */
import type { TokenizedArticle } from '../../text/index.js';
import { actorResolverOf, type ActorResolver } from './references/actor-resolver.js';
import { markTokens } from './names/lexicon.js';
import { findNames } from './names/find-names.js';
import { findPeople } from './names/people.js';
import { organizationsAmong } from './names/unknown-names.js';
import type { Name } from './names/name.js';

/** Finds the actors of an article. `published` (EDTF, "" for unknown) dates the roles it tells. */
export function findActors(document: TokenizedArticle, published: string): ActorResolver {
  const marks = markTokens(document);
  const names = findNames(document, marks);
  const { people, others } = findPeople(document, marks, names);
  const organizations = organizationsAmong(document, marks, others);
  const settled = names.map((name): Name => (organizations.has(name) ? { ...name, kind: 'organization' } : name));
  return actorResolverOf(document, marks, settled, people, published);
}
