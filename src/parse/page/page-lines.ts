import { HEADINGS } from './elements.table.js';
import type { Element } from './element.js';
import type { Hint } from './hints.table.js';
import type { PageBlock } from './source.js';
import type { LineRole } from '../page-line.js';

/** A line of the text that is made of a page. */
export interface MadeLine {
  readonly text: string;
  /** What its elements say that it is; "link" for what only leads elsewhere. */
  readonly role: LineRole;
}

/** What a part of a page is that is no article, by what the page calls it: the first that holds. */
const REASONS: readonly (readonly [Hint, LineRole])[] = [
  ['comment', 'comment form'],
  ['subscription', 'subscription'],
  ['advertisement', 'advertisement'],
  ['share', 'share bar'],
  ['author', 'author box'],
  ['related', 'related links'],
  ['tags', 'navigation'],
  ['navigation', 'navigation'],
  ['consent', 'legal notice'],
  ['footer', 'legal notice'],
  ['date', 'date line'],
  ['media', 'media player'],
];

/** Blocks above the headline that are looked at: a date, a name, a section. */
const ABOVE = 3;

/**
 * The lines from the headline to the end of the article. `isArticle` tells for each block whether it is of the article.
 */
export function linesOfPage(blocks: readonly PageBlock[], isArticle: readonly boolean[], headline: number): MadeLine[] {
  const first = isArticle.indexOf(true);
  const last = isArticle.lastIndexOf(true);
  if (first === -1) return headline === -1 ? [] : [{ text: blocks[headline]!.text, role: 'title' }];
  const from = headline === -1 ? first : Math.min(first, startAbove(blocks, headline));
  const to = Math.max(last, headline);
  const lines: MadeLine[] = [];
  for (let i = from; i <= to; i++) {
    const block = blocks[i]!;
    lines.push({ text: block.text, role: roleOf(block, isArticle[i]!, i === headline) });
  }
  return lines;
}

/** Where the elements around the headline begin, a few blocks above it at most. */
function startAbove(blocks: readonly PageBlock[], headline: number): number {
  const container = blocks[headline]!.element.parent;
  let at = headline;
  while (at > 0 && headline - at < ABOVE && isInside(blocks[at - 1]!.element, container)) at--;
  return at;
}

function isInside(element: Element, outer: Element | null): boolean {
  for (let at: Element | null = element; at; at = at.parent) if (at === outer) return true;
  return false;
}

function roleOf(block: PageBlock, isArticle: boolean, isHeadline: boolean): LineRole {
  if (isHeadline) return 'title';
  if (isArticle) {
    if (isCaption(block.element)) return 'caption';
    return HEADINGS.has(block.element.name) ? 'heading' : 'text';
  }
  if (isCaption(block.element) && block.linked * 2 < block.text.length) return 'caption';
  return reasonOf(block);
}

const CAPTION_REACH = 3;

/** Whether an element is a picture's caption, or in one. */
export function isCaption(element: Element): boolean {
  for (let at: Element | null = element, step = 0; at && step < CAPTION_REACH; at = at.parent, step++)
    if (at.name === 'figcaption' || at.hints.has('caption')) return true;
  return false;
}

const HINT_REACH = 5;

function reasonOf({ element, linked, text }: PageBlock): LineRole {
  for (let at: Element | null = element, step = 0; at && step < HINT_REACH; at = at.parent, step++) {
    const found = REASONS.find(([hint]) => at.hints.has(hint));
    if (found) return found[1];
    if (at.name === 'nav') return 'navigation';
    if (at.name === 'footer') return 'legal notice';
  }
  return linked * 2 > text.length ? 'related links' : 'page furniture';
}
