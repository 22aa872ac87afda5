/** Who wrote an article, as far as its byline names people. */
import type { Source } from '../record/index.js';

// "Anna Example", "Jean-Yves Le Drian", "J. van der Berg"
const PERSON = /^\p{Lu}[\p{L}'’.-]*(?: (?:(?:de|del|der|la|le|van|von|al|bin|da|di) ){0,2}\p{Lu}[\p{L}'’.-]*){1,3}$/u;
// "Our staff", "News Desk", "Foreign Correspondent"
const OFFICE = /\b(?:agencies|agency|bureau|correspondents?|desk|editors?|news|newsroom|online|press|reporters?|service|staff|team|times|today|with)\b/i;

/** The people that a byline names; none where it names an agency, a desk or the outlet itself. */
export function authorsOf({ byline, name, agencies }: Pick<Source, 'byline' | 'name' | 'agencies'>): string[] {
  const parts = byline
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^by /i, '')
    .split(/, | and | & |; /);
  const known = new Set([name, ...agencies].map((one) => one.toLowerCase()));
  const people = parts.filter((part) => PERSON.test(part) && !OFFICE.test(part) && !known.has(part.toLowerCase()));
  return people.length === parts.length ? people : [];
}
