/** Where on a page the prose stands: how much of it each element holds, and which holds the article. */
import type { Element } from './element.js';
import type { PageBlock } from './source.js';

/** How much prose of a page stands where. */
export interface Containers {
  /** The element whose own paragraphs have most prose; null where there is none. */
  readonly best: Element | null;
  /** Prose directly in the container of `block` as a share of that in the best, 0 to 1. */
  share(block: PageBlock): number;
  /** Whether the block is in comments or a consent form which the best container is not in. */
  isApart(block: PageBlock): boolean;
  /** Prose in elements that are written as the block's own is, as a share of that in the most usual. */
  alike(block: PageBlock): number;
  /** Steps up from the best container to the first element that is around the block as well; 0 inside the best. */
  stepsUp(block: PageBlock): number;
  /** Steps down from that element to the block. */
  stepsDown(block: PageBlock): number;
}

/** Where an element is from the best container. */
interface Place {
  readonly up: number;
  readonly down: number;
  readonly isApart: boolean;
}

/** How many steps up an element's prose counts; half as much each. */
const REACH = 3;
const MOST_STEPS = 8;

/** Chinese, Japanese, Korean and Thai letters, each of which counts as a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;
// "。", "."
const STOP = /[.!?…。！？।۔؟]/u;

/** A text's length in words of six letters, whatever its script. */
export const sizeOf = (text: string): number =>
  (text.length + (/[\u0e00-\u0e7f\u3040-\ud7af]/.test(text) ? 2 * (text.match(UNSPACED)?.length ?? 0) : 0)) / 6;

/** Whether `block` is a paragraph of prose: long enough, with a stop, and not made of links. */
export const isProseBlock = ({ text, linked }: PageBlock, size = sizeOf(text)): boolean =>
  size >= 12 && STOP.test(text) && linked * 3 < text.length;

/** The element around a block that holds its paragraphs: its parent where it is a paragraph itself. */
export function containerOf({ element }: PageBlock): Element {
  const isParagraph = /^(?:p|h\d|li|blockquote|dd|dt|pre|figcaption)$/.test(element.name);
  return isParagraph && element.parent ? element.parent : element;
}

/** Counts the prose of `blocks`. */
export function findContainers(blocks: readonly PageBlock[]): Containers {
  const own = new Map<Element, number>();
  const near = new Map<Element, number>();
  const kinds = new Map<string, number>();
  for (const block of blocks) {
    const size = sizeOf(block.text);
    if (!isProseBlock(block, size)) continue;
    let element: Element | null = containerOf(block);
    if (!block.element.aside) kinds.set(kindOf(block), (kinds.get(kindOf(block)) ?? 0) + size);
    own.set(element, (own.get(element) ?? 0) + size);
    let weight = size * (block.element.hidden ? 0.25 : 1) * (block.element.aside ? 0.1 : 1);
    for (let step = 0; step < REACH && element; step++, element = element.parent, weight /= 2)
      near.set(element, (near.get(element) ?? 0) + weight);
  }
  let best: Element | null = null;
  let most = 0;
  for (const [element, size] of near) if (size > most) [best, most] = [element, size];
  const ancestors = new Map<Element, number>();
  for (let element = best, step = 0; element; element = element.parent, step++) ancestors.set(element, step);
  const mostOwn = Math.max(1, ...own.values());
  const mostAlike = Math.max(1, ...kinds.values());
  const places = new Map<Element, Place>();
  const placeOf = (element: Element): Place => {
    const before = places.get(element);
    if (before) return before;
    const up = ancestors.get(element);
    const above = up === undefined && element.parent ? placeOf(element.parent) : null;
    const isApart = element.hints.has('comment') || element.hints.has('consent');
    const place = above
      ? { up: above.up, down: Math.min(above.down + 1, MOST_STEPS), isApart: above.isApart || isApart }
      : { up: Math.min(up ?? MOST_STEPS, MOST_STEPS), down: 0, isApart: up === undefined && isApart };
    places.set(element, place);
    return place;
  };
  return {
    best,
    share: (block) => (own.get(containerOf(block)) ?? 0) / mostOwn,
    isApart: ({ element }) => placeOf(element).isApart,
    alike: (block) => (kinds.get(kindOf(block)) ?? 0) / mostAlike,
    stepsUp: ({ element }) => placeOf(element).up,
    stepsDown: ({ element }) => placeOf(element).down,
  };
}

/** An element's name and class, and its parent's. */
const kindOf = ({ element: { name, attributes, parent } }: PageBlock): string =>
  `${name}.${attributes.class ?? ''} ${parent?.name}.${parent?.attributes.class ?? ''}`;
