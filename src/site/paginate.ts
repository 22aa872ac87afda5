/** Long lists, cut into pages. */
import { hrefOf, type SiteSettings } from './page.js';

/** One page of a list. */
export interface ListPage<Item> {
  readonly items: readonly Item[];
  /** Counted from 1. */
  readonly number: number;
  readonly count: number;
  /** Items in all pages. */
  readonly total: number;
  /** Addresses of the pages before and behind; "" at either end. */
  readonly previous: string;
  readonly next: string;
}

/** Into how many pages a list of `total` items is cut: one where there is nothing to list. */
export const pageCount = (total: number, size: number): number => Math.max(1, Math.ceil(total / size));

/** The address below the path prefix of page `index` (from 0) of a list. */
export const pagePath = (base: string, index: number): string => (index === 0 ? base : `${base}pages/${index + 1}/`);

/** Page `index` (from 0) of `items` in pages of `size`. */
export function listPage<Item>(
  settings: SiteSettings,
  base: string,
  items: readonly Item[],
  size: number,
  index: number,
): ListPage<Item> {
  const count = pageCount(items.length, size);
  return {
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    count,
    total: items.length,
    previous: index > 0 ? hrefOf(settings, pagePath(base, index - 1)) : '',
    next: index + 1 < count ? hrefOf(settings, pagePath(base, index + 1)) : '',
  };
}
