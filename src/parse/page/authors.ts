/** Who wrote a page's article: its data, or the byline that readers see. */
import type { Element } from './element.js';
import { textOfMarkup } from './plain-text.js';
import type { PageSource } from './source.js';
import { AUTHOR_BY } from './patterns.table.js';

/** What a page's data say of its authors. */
export interface KnownAuthors {
  /** The names of people in each of the things in JSON-LD that describe the article. */
  readonly persons: readonly (readonly string[])[];
  /** All names there, also of the desks and agencies that wrote it. */
  readonly organizations: readonly (readonly string[])[];
  readonly meta: readonly string[];
  readonly siteName: string;
}

/** Blocks from the headline on among which a byline stands. */
const NEAR = 14;

/** "Jane Doe, John Doe"; "" where nobody is named. */
export function findAuthors(source: PageSource, headline: number, known: KnownAuthors): string {
  const clean = (names: readonly string[]): string[] => {
    const all = names.flatMap((name) => cleanName(name, known.siteName));
    return all.filter((name, i) => all.indexOf(name) === i);
  };
  const [marked, named] = visibleAuthors(source, headline);
  const candidates = [...known.persons, known.meta, marked, ...known.organizations, named];
  return (
    candidates
      .map(clean)
      .find(({ length }) => length > 0)
      ?.join(', ') ?? ''
  );
}

/** Who is marked as the author beside the headline, and who stands where a page names its author. */
function visibleAuthors({ authors, blocks }: PageSource, headline: number): [marked: string[], named: string[]] {
  const near = authors.filter(
    ({ at, element }) =>
      (headline < 0 || (at >= headline - NEAR && at <= headline + NEAR)) && !element.aside && !isOfPicture(element),
  );
  const marked = near.filter(({ sure }) => sure).map(({ text }) => text);
  const block = blocks
    .slice(Math.max(0, headline - NEAR / 2), Math.max(0, headline) + NEAR)
    .find(({ text, element }) => text.length <= LONGEST_LINE && isAuthorElement(element) && !element.aside);
  return [marked, block ? [block.text] : near.slice(0, 1).map(({ text }) => text)];
}

/** Whether an element is a picture's, whose author took it. */
function isOfPicture(element: Element): boolean {
  for (let at: Element | null = element, step = 0; at && step < PICTURE_REACH; at = at.parent, step++)
    if (at.name === 'figure' || at.name === 'figcaption' || at.hints.has('caption') || at.hints.has('credit'))
      return true;
  return false;
}

const PICTURE_REACH = 6;
const LONGEST_LINE = 120;

const isAuthorElement = (element: Element): boolean =>
  element.hints.has('author') || (element.parent?.hints.has('author') ?? false);

// "By", "Von:"
const LONE_BY = /^\s?(?:by|von|par|por|di|de|door|av|af|autor|author)\s?:?\s?$/i;
// "https://onrecord.example/jane", "@jane", "jane@onrecord.example", "/authors/jane"
const ADDRESS = /https?:|www\.|^@|[^\s@]@[^\s@]{1,80}\.[^\s@]|^\/\S/i;
// "Jane Doe, ", "Jane Doe |"
const END_SIGNS = /(?<![\s,;:|-])[\s,;:|-]{1,10}$/u;
// "2024", "12:30"
const NUMBERS = /\d{2,}/;
const NO_NAME: ReadonlySet<string> = new Set([
  'admin',
  'administrator',
  'editor',
  'null',
  'undefined',
  'none',
  'author',
  'by',
  'unknown',
  'n/a',
  'user',
  'staff',
  'root',
  'web',
  'webmaster',
]);
const LONGEST_NAME = 90;

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** `value` as a name, none where it is an address, a number or the site itself. */
function cleanName(value: string, siteName: string): string[] {
  const pieces = textOfMarkup(value).split(/\s?[|•·]\s/u);
  const name = (pieces.find((piece) => /\p{L}/u.test(piece) && !LONE_BY.test(piece)) ?? '')
    .trim()
    .replace(AUTHOR_BY, '')
    .replace(END_SIGNS, '')
    .trim();
  const isSite = siteName !== '' && lettersOf(name) === lettersOf(siteName);
  if (name.length > LONGEST_NAME || ADDRESS.test(name) || NUMBERS.test(name) || isSite) return [];
  return NO_NAME.has(name.toLowerCase()) || !/\p{L}/u.test(name) ? [] : [name];
}
