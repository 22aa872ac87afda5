/** The dates that elements of a page give: only those that are the article's own. */
import { edtfOf, findDates, isWhole } from '../dates.js';
import type { Element } from './element.js';
import type { PageBlock, PageSource, TimeElement } from './source.js';

/** Blocks around the headline in which the article's own date stands. */
const ABOVE = 8;
const BELOW = 14;

/** The `<time>` beside the headline; "" where there is none. */
export function timesOf({ times, blocks }: PageSource, headline: number): { readonly time: string } {
  const own = times.filter(({ element, datetime, text }) => !isOthers(element) && /\d{4}/.test(datetime || text));
  const near =
    headline < 0
      ? own.slice(0, own.length === 1 ? 1 : 0)
      : own.filter(({ at }) => at >= headline - ABOVE && at <= headline + BELOW);
  const behind = near.filter(({ at }) => at >= headline);
  const best = [...behind, ...near].find(({ element }) => !isUpdate(element)) ?? near[0];
  return { time: best ? best.datetime || best.text : dateBeside(blocks, headline) };
}

/** Blocks around the headline in which a line with a date is the article's, whatever the page calls it. */
const CLOSE_ABOVE = 4;
const CLOSE_BELOW = 6;
const LONGEST_DATE = 90;
const MOST_WORDS = 9;

/**
 * A short line beside the headline with one day in it: the first below it, else the last above; "" where there is none.
 */
function dateBeside(blocks: readonly PageBlock[], headline: number): string {
  if (headline < 0) return '';
  const below = blocks.slice(headline + 1, headline + 1 + CLOSE_BELOW);
  const above = blocks.slice(Math.max(0, headline - CLOSE_ABOVE), headline).reverse();
  const dated = [...below, ...above].flatMap(({ text, element }) => {
    const dates = text.length > LONGEST_DATE || isListed(element) ? [] : findDates(text).filter(isWhole);
    return dates.length > 0 && isFewWords(text) ? [{ date: edtfOf(dates[0]!), element, text }] : [];
  });
  const best = dated.find(({ element, text }) => !isUpdate(element) && !UPDATE.test(text)) ?? dated[0];
  return best?.date ?? '';
}

// "Quay", "12"
const WORD = /\p{L}{2,}/gu;
const isFewWords = (text: string): boolean => (text.match(WORD)?.length ?? 0) <= MOST_WORDS;

/** Whether an element is an item of a list, a comment, or in a footer: its dates are others'. */
function isListed(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parent)
    if (at.name === 'li' || at.name === 'nav' || at.name === 'footer' || at.hints.has('comment')) return true;
  return false;
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

/** Whether a `<time>` says of itself that it is that of publication. */
export const isPublished = ({ attributes: { itemprop = '', pubdate }, element }: TimeElement): boolean =>
  (/datePublished/i.test(itemprop) || pubdate !== undefined) && !isOthers(element);

// "20201123T050235Z", "20201123"
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(?=$|\D)/;
// "2021-11-30T10:00:00+02:00", "2021-11-30"
const ISO_DAY = /^(?:19|20)\d{2}-\d{2}-\d{2}(?=$|[T ])/;
// "2021-11-30T23:10:00Z", "2021-11-30T23:10:00.000+00:00"
const UNIVERSAL = /T[\d:.]{4,14}(?:Z|\+00:?00)$/;
const DAY = 86_400_000;

/** The day in `value`, "" where it holds none. */
function dayOf(value: string): string {
  const date = findDates(value).find(isWhole);
  return ISO_DAY.exec(value)?.[0] ?? (date ? edtfOf(date) : '');
}

/**
 * The date of publication: the first of `sure`. Where readers see another day beside the headline, theirs stands if
 * another of `sure` has it too, or if the data give universal time and the paper's own day is the next or the last one.
 * The first of `weak` only where readers see none.
 */
export function publishedOf(sure: readonly string[], weak: readonly string[], seen: string): string {
  const values = sure.map((value) => value.replace(COMPACT, '$1-$2-$3')).filter((value) => dayOf(value) !== '');
  const [first] = values;
  const day = dayOf(seen);
  if (!first) return day === '' ? (weak.map((value) => value.replace(COMPACT, '$1-$2-$3')).find(dayOf) ?? '') : '';
  if (day === '' || day === dayOf(first)) return first;
  const isNext = Math.abs(Date.parse(day) - Date.parse(dayOf(first))) === DAY;
  return values.some((value) => dayOf(value) === day) || (isNext && UNIVERSAL.test(first)) ? day : first;
}
