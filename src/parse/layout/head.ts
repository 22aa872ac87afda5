/** What a page prints around the headline: labels, names, dates, captions. */
import { isByline, isNameLine, isNameOfOutlet } from './byline.js';
import { creditStart, isCaptionByWords, isCredit } from './credits.js';
import { isDateLine } from './date-only-line.js';
import { outletOf } from '../outlets.js';
import { isLabelledCaption, isProse, isRepeated, type LabelledLine } from './line-role.js';
import type { LineRole } from '../page-line.js';

const LONG_LINE = 14;

/** Lines before the first paragraph: what a page prints around the headline. */
export function tellHead(told: readonly LabelledLine[], title: number): void {
  for (let i = 0; i < title; i++)
    told[i]!.role ??=
      headRole(told, i) ??
      (told[i]!.line.text.includes(told[title]!.line.text.slice(0, 20)) ? 'breadcrumb' : 'navigation');
  const last = headEnd(told, title);
  for (let i = title + 1; i < told.length; i++) {
    const here = told[i]!;
    const role = headRole(told, i);
    if (role) here.role = role;
    else if (here.line.words >= LONG_LINE || here.line.stops) {
      if (i > last) return;
    } else if (nearDate(told, i) && isNameLine(here.line.text)) here.role = 'byline';
    else if (
      here.line.words <= 3 &&
      here.line.markup === '' &&
      (outletOf(here.line.text) !== undefined || nearFurniture(told, i))
    )
      here.role = 'page furniture';
  }
}

const LONGEST_HEAD = 16;
const PROSE_IN_HEAD = 2;

/** The last byline or date line below the headline that at most a standfirst stands above. */
function headEnd(told: readonly LabelledLine[], title: number): number {
  let last = title;
  let prose = 0;
  for (let i = title + 1; i < Math.min(told.length, title + LONGEST_HEAD) && prose <= PROSE_IN_HEAD; i++) {
    const { line } = told[i]!;
    if (isByline(line.text) || isDateLine(line)) last = i;
    else if (isProse(told[i]!)) prose++;
  }
  return last;
}

/** What a line near the headline is, if it is no part of the text. */
function headRole(told: readonly LabelledLine[], i: number): LineRole | null {
  const { line, furniture } = told[i]!;
  if (isByline(line.text) || isNameOfOutlet(line.text)) return 'byline';
  if (isDateLine(line)) return 'date line';
  if (isCredit(line.text)) return 'credit';
  if (isRepeated(told, i)) return 'repeated caption';
  if (furniture && (furniture.sure || !line.stops)) return furniture.reason;
  if (
    creditStart(line.text) !== -1 ||
    isCaptionByWords(line.text) ||
    isLabelledCaption(told, i) ||
    isRepeatedBelow(told, i)
  )
    return 'caption';
  return null;
}

/** Whether the next line begins with all of this one: a caption that the page holds twice. */
export function isRepeatedBelow(told: readonly LabelledLine[], i: number): boolean {
  const { line } = told[i]!;
  if (line.words < 4) return false;
  // A standfirst may come again as the first paragraph: only a credit, or want of a stop, tells a caption.
  return told
    .slice(i + 1, i + 3)
    .some(({ line: { text } }) =>
      text === line.text ? !line.stops : text.startsWith(line.text) && creditStart(text) !== -1,
    );
}

/** Whether a date line or an outlet's name stands beside line `i`, at most a label like "3 min read" between. */
const nearDate = (told: readonly LabelledLine[], i: number): boolean => {
  const behind = told[i + 1]?.furniture?.sure && !isDateLine(told[i + 1]!.line) ? told[i + 2] : told[i + 1];
  return [told[i - 1], behind].some(
    (near) => near !== undefined && (isDateLine(near.line) || outletOf(near.line.text) !== undefined),
  );
};

const nearFurniture = (told: readonly LabelledLine[], i: number): boolean =>
  [told[i - 1], told[i + 1]].some(
    (near) =>
      near !== undefined &&
      near.role !== 'title' &&
      (near.furniture?.sure === true || near.role === 'date line' || near.role === 'byline' || isDateLine(near.line)),
  );
