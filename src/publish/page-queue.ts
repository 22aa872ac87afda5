/**
 * The pages of a site, staged by two processes: this one takes them from the front, the other one is given some from
 * the back whenever it has nothing to do.
 */
import type { Page } from '../site/index.js';

/** Which pages another process is to stage, by their numbers in the list of the site's pages. */
export interface PageShare {
  readonly from: number;
  /** One past the last. */
  readonly to: number;
}

/** Fewer pages are not worth a share: Eleventy has to be started for it. */
const LEAST_SHARED = 100;

export class SharedPages implements Iterable<Page> {
  readonly #pages: readonly Page[];
  readonly #own: readonly Page[];
  /** Pages before this one are not given away. */
  readonly #first: number;
  #at = 0;
  #end: number;

  /**
   * `pages` are the site's, `own` those that only this process knows. An article's page reads all of the article, and
   * has it held against
   * its file here: so only what comes behind the last of them is shared.
   */
  constructor(pages: readonly Page[], own: readonly Page[]) {
    this.#pages = pages;
    this.#own = own;
    this.#first = pages.findLastIndex(({ kind }) => kind === 'article') + 1;
    this.#end = pages.length;
  }

  /** How many are not given away. */
  get length(): number {
    return this.#own.length + this.#end;
  }

  /** Those that are not given away, one after the other; each is taken by being asked for. */
  *[Symbol.iterator](): Generator<Page> {
    yield* this.#own;
    while (this.#at < this.#end) yield this.#pages[this.#at++]!;
  }

  /** Gives half of what is left of pages that can be shared; null where that is too little. */
  giveShare(): PageShare | null {
    const to = this.#end;
    const from = Math.max(this.#first, Math.ceil((this.#at + to) / 2));
    if (to - from < LEAST_SHARED) return null;
    this.#end = from;
    return { from, to };
  }

  /** All that were given away. */
  given(): readonly Page[] {
    return this.#pages.slice(this.#end);
  }
}
