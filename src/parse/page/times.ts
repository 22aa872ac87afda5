/** The dates that elements of a page give: only those that are the article's own. */
import type { Element } from './element.js';
import type { PageSource } from './source.js';

/** Blocks around the headline in which the article's own date stands. */
const ABOVE = 8;
const BELOW = 14;

/** The `<time>` beside the headline; "" where there is none. */
export function timesOf({ times }: PageSource, headline: number): { readonly time: string } {
  const own = times.filter(({ element, datetime, text }) => !isOthers(element) && /\d{4}/.test(datetime || text));
  const near =
    headline < 0
      ? own.slice(0, own.length === 1 ? 1 : 0)
      : own.filter(({ at }) => at >= headline - ABOVE && at <= headline + BELOW);
  const behind = near.filter(({ at }) => at >= headline);
  const best = [...behind, ...near].find(({ element }) => !isUpdate(element)) ?? near[0];
  return { time: best ? best.datetime || best.text : '' };
}

/** Whether an element holds comments, teasers or embedded posts. */
function isOthers(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parent) {
    if (at.name === 'blockquote' || at.hints.has('embed') || at.hints.has('comment')) return true;
    if (at.name === 'li' || at.name === 'a') return true;
  }
  return element.aside;
}

// "updated", "modified"
const UPDATE = /update|modif|aktualis|actualiz|aggiorn/i;

const isUpdate = ({ attributes, parent }: Element): boolean =>
  UPDATE.test(`${attributes.class ?? ''} ${attributes.itemprop ?? ''} ${parent?.attributes.class ?? ''}`);
