/** What more can be said of a line once the stretch and the headline are known. */
import type { ScrapedPage } from './headline.js';
import { one } from './line-shape.js';
import { shareThatRecurs } from './recurring-words.js';

/** The names of the numbers that the second look adds. */
export const SECOND = [
  'first look',
  'recurs',
  'recurs in headline',
  'recurs nowhere',
  'after tail label',
  'prose so far',
  'times there',
  'behind colon',
  'date above',
  'date below',
  'byline above',
  'in stretch',
  'below stretch',
  'above stretch',
  'copy of neighbour',
  'near headline',
] as const;

const FEW = 4;
const SELDOM = 0.2;
const NEXT = 3;
const MOST_LABELS = 3;
/** The share of the article's prose after which a label may end it. */
const ENOUGH = 0.3;

/** The second look's numbers of each line, in the order of `SECOND`; `scores` are those of the first look. */
export function secondLook(page: ScrapedPage, title: number, scores: readonly number[]): number[][] {
  const { lines, shapes, signs, from, to } = page;
  const headline = new Set(title >= 0 ? page.words[title] : []);
  let total = 0;
  for (let i = title + 1; i < to; i++) if (shapes[i]!.prose) total += shapes[i]!.words;
  let prose = 0;
  let labels = 0;
  return lines.map((line, i) => {
    const words = page.words[i]!;
    const recurs = shareThatRecurs(words, page.counts, one(page.core.has(i)));
    if (i > title && signs[i]!.tail && prose > total * ENOUGH) labels++;
    const numbers = [
      scores[i]!,
      recurs * Math.min(1, words.length / FEW),
      words.length > 0 ? words.filter((word) => headline.has(word)).length / words.length : 0,
      one(recurs < SELDOM && words.length > FEW),
      Math.min(MOST_LABELS, labels),
      Math.min(1, prose / Math.max(1, total)),
      Math.log(page.same.get(line.key)!.length),
      one(/[:：]$/u.test(lines[i - 1]?.text ?? '')),
      one(signs[i - 1]?.date === true || signs[i - 2]?.date === true),
      one(signs[i + 1]?.date === true || signs[i + 2]?.date === true),
      one(signs.slice(Math.max(0, i - NEXT), i).some(({ byline }) => byline)),
      one(i >= from && i < to),
      i >= to ? Math.log1p(i - to + 1) : 0,
      i < from ? Math.log1p(from - i) : 0,
      one(isCopy(page, i)),
      one(i > title && i <= title + NEXT),
    ];
    if (i > title && shapes[i]!.prose && scores[i]! > -1) prose += shapes[i]!.words;
    return numbers;
  });
}

/** Whether a line just above or below is the same: a page holds its captions and teasers twice. */
function isCopy({ lines, same }: ScrapedPage, i: number): boolean {
  const others = same.get(lines[i]!.key)!;
  return others.length > 1 && others.some((k) => k !== i && Math.abs(k - i) <= NEXT);
}
