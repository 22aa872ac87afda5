/** People, organisations, states and groups of one article. */
import type { Document } from '../../text/index.js';
import { castOf, type Cast } from './references/cast.js';
import { markTokens } from './names/lexicon.js';
import { findNames, type Name } from './names/names.js';
import { findPeople } from './names/people.js';
import { organizationsAmong } from './names/unknown-names.js';

/** Finds the actors of an article. `published` (EDTF, "" for unknown) dates the roles it tells. */
export function findActors(document: Document, published: string): Cast {
  const marks = markTokens(document);
  const names = findNames(document, marks);
  const { people, others } = findPeople(document, marks, names);
  const organizations = organizationsAmong(document, marks, others);
  const settled = names.map((name): Name => (organizations.has(name) ? { ...name, kind: 'organization' } : name));
  return castOf(document, marks, settled, people, published);
}
