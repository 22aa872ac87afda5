/** Elements around a block: their names, and what the page calls them. */
import { HINTS, type Hint } from './hints.table.js';

export type Attributes = Readonly<Record<string, string>>;

/** An element that is open around a text. */
export interface Element {
  readonly name: string;
  readonly parent: Element | null;
  readonly depth: number;
  /** What the words of its class, id and role say that it is. */
  readonly hints: ReadonlySet<Hint>;
  readonly attributes: Attributes;
  /** Whether it, or one around it, is not shown. */
  readonly hidden: boolean;
  /** Whether it, or one around it, holds what no article is in: comments, consent, menus, footers. */
  readonly aside: boolean;
}

const NO_HINTS: ReadonlySet<Hint> = new Set();

/** What stands outside of all elements. */
export const ROOT: Element = {
  name: '',
  parent: null,
  depth: 0,
  hints: NO_HINTS,
  attributes: {},
  hidden: false,
  aside: false,
};

const HINT_OF: ReadonlyMap<string, Hint> = new Map(
  (Object.entries(HINTS) as [Hint, string][]).flatMap(([hint, words]) =>
    words.split(' ').map((word) => [word, hint] as const),
  ),
);

// "article", "Body", "ad"
const NAME_WORD = /[A-Z]?[a-zà-ÿ]+|[A-Z]+(?![a-z])/g;
const LONGEST_NAME = 300;
// "display:none", "visibility: hidden"
const NOT_SHOWN = /display\s?:\s?none|visibility\s?:\s?hidden/i;

/** The element `name` inside `parent`. */
export function childOf(parent: Element, name: string, attributes: Attributes): Element {
  const isPage = name === 'body' || name === 'html';
  const hints = isPage ? NO_HINTS : hintsOf(attributes);
  return {
    name,
    parent,
    depth: parent.depth + 1,
    hints,
    attributes,
    hidden: parent.hidden || (!isPage && isHidden(attributes)),
    aside:
      parent.aside ||
      ASIDE_ELEMENTS.has(name) ||
      hints.has('comment') ||
      (!hints.has('body') && ASIDE.some((hint) => hints.has(hint))),
  };
}

const ASIDE_ELEMENTS: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'form']);
const ASIDE: readonly Hint[] = ['consent', 'footer', 'navigation', 'advertisement', 'related', 'subscription'];

const isHidden = (attributes: Attributes): boolean =>
  'hidden' in attributes || attributes['aria-hidden'] === 'true' || NOT_SHOWN.test(attributes.style ?? '');

const known = new Map<string, ReadonlySet<Hint>>();
const MOST_KNOWN = 5_000;

function hintsOf({
  class: names = '',
  id = '',
  itemprop = '',
  role = '',
  'data-testid': test = '',
}: Attributes): ReadonlySet<Hint> {
  const all = `${names} ${id} ${itemprop} ${role} ${test}`.trim().slice(0, LONGEST_NAME);
  if (all === '') return NO_HINTS;
  const before = known.get(all);
  if (before) return before;
  const hints = new Set<Hint>();
  for (const [word] of all.matchAll(NAME_WORD)) {
    const hint = HINT_OF.get(word.toLowerCase());
    if (hint) hints.add(hint);
  }
  if (known.size < MOST_KNOWN) known.set(all, hints);
  return hints;
}
