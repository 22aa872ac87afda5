/** How far the article reaches among its lines, and what is left out of it between its first and its last. */
import type { Found } from '../stretch/find-article.js';
import { isCredit, isSignOff } from './credits.js';
import { isProse, type LabelledLine } from './line-role.js';

/** The article's lines on a whole page. */
export interface Extent {
  /** The line behind its last. */
  readonly to: number;
  /** By line: how likely it is a part of the article, as a logit. */
  readonly scores: readonly number[];
}

/** The score below which a sentence is none of the article. */
const DOUBTFUL = -1.5;
/** The same of a line that is no sentence. */
const LEAST = -0.5;
/** Count of lines outside the article from which a file is a whole page. */
const PAGE = 14;

/**
 * The article's extent on a page: it ends behind the last line that is more likely than not a part of it, and the
 * sentences and credits that follow. Null for a file that holds little but its article.
 */
export function extentOf(told: readonly LabelledLine[], { title, from, to, scores }: Found): Extent | null {
  const outside = told.length - (to - (title >= 0 ? Math.min(title, from) : from));
  if (outside < PAGE) return null;
  let end = to;
  while (end > from && scores[end - 1]! <= 0) end--;
  while (end < told.length && goesOn(told[end]!, scores[end]!)) end++;
  return { to: end, scores };
}

/** Whether a line behind the article is its own after all: a sentence in doubt, or a credit. */
function goesOn(here: LabelledLine, score: number): boolean {
  const { line, furniture } = here;
  if (isCredit(line.text) || isSignOff(line.text)) return true;
  return furniture === null && isProse(here) && score > DOUBTFUL;
}

/** Leaves out what stands between the article's lines and is unlikely to be a part of it. */
export function dropOutside(told: readonly LabelledLine[], { to, scores }: Extent): void {
  for (let i = 0; i < to; i++) {
    const here = told[i]!;
    const least = isProse(here) ? DOUBTFUL : LEAST;
    if ((here.role === 'text' || here.role === 'heading') && scores[i]! < least)
      here.role = here.furniture?.reason ?? 'page furniture';
  }
}
