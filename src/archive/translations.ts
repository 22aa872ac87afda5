/**
 * Articles that say the same in two languages: the numbers and names of the one stand in the other, in the same order.
 */
import { type Anchors, readAnchors } from '../text/index.js';
import { agreeInNumbers } from './same-report.js';
import { sharedSequences } from './shared-sequences.js';

/** Fewer anchors in common are chance. */
const LEAST_COMMON = 8;
/** Without so many names in common it may be a list of years. */
const LEAST_NAMES = 1;
/**
 * Of the article with fewer anchors in each half, and of the one with more in all (German writes every noun with a
 * capital letter).
 */
const SHARE = { ofFewer: 0.45, ofHalf: 0.35, ofMore: 0.2 };

/** An article as far as its translation can be told by it. */
export interface Translatable {
  readonly id: string;
  /** BCP 47 */
  readonly language: string;
  /** See `anchorsOf`. */
  readonly anchors: string;
}

export interface Translation {
  readonly a: string;
  readonly b: string;
  /** Of the anchors of the article with fewer, those that the other has in the same order. */
  readonly share: number;
}

/**
 * The pairs of articles in different languages of which one translates the other, or both a third. What has few numbers
 * is in none: the same
 * names in the same order stand in two reports on the same people, too.
 */
export function* findTranslations(articles: readonly Translatable[]): Generator<Translation> {
  const languages = new Map(articles.map(({ id, language }) => [id, primary(language)]));
  if (new Set(languages.values()).size < 2) return;
  const anchors = new Map(articles.map((article) => [article.id, readAnchors(article.anchors)]));
  const sequences = new Map([...anchors].map(([id, { all }]) => [id, sequencesOf(all)]));
  for (const { a, b } of sharedSequences(sequences)) {
    if (languages.get(a) === languages.get(b)) continue;
    const share = sharedInOrder(anchors.get(a)!, anchors.get(b)!);
    if (share > 0) yield { a, b, share };
  }
}

/** "en" of "en-GB". */
const primary = (language: string): string => language.split('-')[0]!.toLowerCase();

/**
 * Of the anchors of the article with fewer those that the other has in the same order; 0 where that may be chance, or
 * the text of another day in the same form.
 */
function sharedInOrder(one: Anchors, two: Anchors): number {
  if (!agreeInNumbers(one, two)) return 0;
  const [fewer, more] = one.all.length <= two.all.length ? [one, two] : [two, one];
  const common = inSameOrder(fewer.all, more.all);
  const names = new Set(fewer.names);
  const half = fewer.all.length / 2;
  const isSpread = [0, 1].every(
    (which) => common.filter((at) => at < half === (which === 0)).length >= SHARE.ofHalf * half,
  );
  const share = common.length / fewer.all.length;
  const isEnough =
    common.length >= LEAST_COMMON && common.filter((at) => names.has(fewer.all[at]!)).length >= LEAST_NAMES;
  return isEnough && isSpread && share >= SHARE.ofFewer && common.length / more.all.length >= SHARE.ofMore ? share : 0;
}

/**
 * A number for each anchor, and one for each with the anchor behind it: in a large archive a name is common, two in a
 * row are not.
 */
function sequencesOf(anchors: readonly string[]): number[] {
  const numbers = anchors.map((anchor) =>
    [...anchor].reduce((number, letter) => number * 128 + letter.charCodeAt(0), 0),
  );
  return [
    ...numbers,
    ...numbers.slice(1).map((number, before) => (Math.imul(numbers[before]!, 0x9e3779b1) ^ number) >>> 0),
  ];
}

/** Where in `one` the anchors of a longest sequence stand that `two` has in the same order. */
function inSameOrder(one: readonly string[], two: readonly string[]): number[] {
  // lengths[i][j]: of the longest sequence of one from i on and two from j on
  const lengths = Array.from({ length: one.length + 1 }, () => new Uint16Array(two.length + 1));
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = two.length - 1; j >= 0; j--) {
      lengths[i]![j] =
        one[i] === two[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  const places: number[] = [];
  for (let i = 0, j = 0; i < one.length && j < two.length; ) {
    if (one[i] === two[j]) {
      places.push(i++);
      j++;
    } else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i++;
    else j++;
  }
  return places;
}
