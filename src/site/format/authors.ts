/** Who wrote an article, as far as its byline names people. */
import type { Source } from '../../record/index.js';

// "Anna", "Jean-Yves", "J.", "O’Brien"
const NAME = /^\p{Lu}[\p{L}'’.-]*$/u;
const PARTICLES: ReadonlySet<string> = new Set(['al', 'bin', 'da', 'de', 'del', 'der', 'di', 'la', 'le', 'van', 'von']);
// "Our staff", "News Desk", "Foreign Correspondent"
const OFFICE = new RegExp(
  '\\b(?:agency|agencies|bureau|correspondents?|desk|editors?|news(?:room)?|online|press|' +
    'reporters?|service|staff|team|times|today|with)\\b',
  'i',
);

/** The people that a byline names; none where it names an agency, a desk or the outlet itself. */
export function authorsOf({ byline, name, agencies }: Pick<Source, 'byline' | 'name' | 'agencies'>): string[] {
  const parts = byline
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^by /i, '')
    .split(/, | and | & |; /);
  const known = new Set([name, ...agencies].map((one) => one.toLowerCase()));
  const people = parts.filter((part) => isName(part) && !OFFICE.test(part) && !known.has(part.toLowerCase()));
  return people.length === parts.length ? people : [];
}

/**
 * "Anna Example", "Jean-Yves Le Drian", "J. van der Berg": two to six words, names or particles, a name at either end.
 */
function isName(text: string): boolean {
  const words = text.split(' ');
  const isPart = (word: string, index: number) =>
    NAME.test(word) || (index > 0 && index < words.length - 1 && PARTICLES.has(word));
  return words.length >= 2 && words.length <= 6 && words.every(isPart);
}
