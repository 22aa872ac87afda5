/** Who wrote a page's article: its data, or the byline that readers see. */
import type { Element } from './element.js';
import { plainText } from './plain-text.js';
import type { PageSource } from './source.js';

/** What a page's data say of its authors. */
export interface KnownAuthors {
  /** The names of each of the things in JSON-LD that describe the article. */
  readonly data: readonly (readonly string[])[];
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
  const candidates = [...known.data, known.meta, visibleAuthors(source, headline)];
  return (
    candidates
      .map(clean)
      .find(({ length }) => length > 0)
      ?.join(', ') ?? ''
  );
}

function visibleAuthors({ authors, blocks }: PageSource, headline: number): string[] {
  const near = authors.filter(
    ({ at, element }) => (headline < 0 || (at >= headline - NEAR && at <= headline + NEAR)) && !element.aside,
  );
  const marked = near.filter(({ sure }) => sure);
  if (marked.length > 0) return marked.map(({ text }) => text);
  const from = Math.max(0, headline - NEAR / 2);
  const block = blocks
    .slice(from, Math.max(0, headline) + NEAR)
    .find(({ text, element }) => text.length <= LONGEST_LINE && isAuthorElement(element) && !element.aside);
  return block ? [block.text] : near.slice(0, 1).map(({ text }) => text);
}

const LONGEST_LINE = 120;

const isAuthorElement = (element: Element): boolean =>
  element.hints.has('author') || (element.parent?.hints.has('author') ?? false);

// "By Jane Doe", "Von Jane Doe", "Par : Jane Doe"
const BY =
  /^(?:(?:written |reported |posted |published |story |words |text )?by|von|par|por|di|de|door|av|af|autor(?:in)?|author|текст|автор|przez)(?:\s?:)?\s+(?=[\p{Lu}@])/iu;
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
  const name = plainText(value)
    .split(/\s[|•·]\s/u)[0]!
    .replace(BY, '')
    .replace(END_SIGNS, '')
    .trim();
  const isSite = siteName !== '' && lettersOf(name) === lettersOf(siteName);
  if (name.length > LONGEST_NAME || ADDRESS.test(name) || NUMBERS.test(name) || isSite) return [];
  return NO_NAME.has(name.toLowerCase()) || !/\p{L}/u.test(name) ? [] : [name];
}
