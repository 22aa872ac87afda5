/** The headline's line. */
import { isByline } from './byline.js';
import { creditStart, isCaptionByWords, isCredit } from './credits.js';
import { isDateLine } from './date-only-line.js';
import { lineKeyOf } from '../lines.js';
import type { LabelledLine } from './line-role.js';

const LONGEST_WORDS = 40;
const LONGEST_LENGTH = 320;
/** Words; a headline that ends as a sentence does is shorter than most sentences. */
const LONGEST_SENTENCE = 22;
const LOOK = 40;

/**
 * Index of the headline's line; -1 where the file has none. `known`: the headline as the page's data or the archivist
 * has it.
 */
export function findTitle(told: readonly LabelledLine[], known: string): number {
  const key = lineKeyOf(known);
  if (key !== '') {
    const exact = told.findIndex(({ line }) => line.key === key);
    if (exact >= 0) return exact;
  }
  const heading = told.findIndex(({ line, furniture }) => line.markup === 'heading' && !furniture?.sure);
  if (heading >= 0 && !told.slice(0, heading).some(({ line }) => line.stops && line.words > 12)) return heading;
  const crumb = afterCrumb(told);
  if (crumb >= 0) return crumb;
  const first = firstHeadline(told);
  // Where another headline is known, a sentence at the top is the article's first.
  return first >= 0 && key !== '' && told[first]!.line.stops ? -1 : first;
}

/**
 * The line that a copy above announces, cut short or behind its section: "World NATO calls on Moscow to...",
 * "Europe|Ministers meet in Riga".
 */
function afterCrumb(told: readonly LabelledLine[]): number {
  for (let i = 0; i < Math.min(told.length, 12); i++) {
    const text = told[i]!.line.text;
    // "Europe|Ministers meet in Riga": the same words stand below
    const behind = plain(text.slice(text.indexOf('|') + 1));
    const copy =
      text.includes('|') && behind.split(' ').length >= 3
        ? told.findIndex(({ line }, k) => k > i && k < i + LOOK && plain(line.text) === behind)
        : -1;
    if (copy > 0 && isHeadlineLike(told[copy]!)) return copy;
    const cut = text.endsWith('...') ? text.slice(0, -3) : text.endsWith('…') ? text.slice(0, -1) : '';
    const words = plain(cut).split(' ');
    if (words.length < 4) continue;
    for (let skip = 0; skip <= 3 && words.length - skip >= 3; skip++) {
      const stem = lineKeyOf(words.slice(skip).join(' '));
      for (let k = i + 1; k < Math.min(told.length, i + 8); k++) {
        if (plain(told[k]!.line.text).startsWith(stem) && isHeadlineLike(told[k]!)) return k;
      }
    }
  }
  return -1;
}

/** Lower case with straight quotation marks, so that copies of a headline in other typography compare. */
const plain = (text: string): string => lineKeyOf(text.replace(/["“”„«»‘’]/gu, "'"));

/** The first line that may be a headline, over labels, dates and other furniture. */
function firstHeadline(told: readonly LabelledLine[]): number {
  for (let i = 0; i < Math.min(told.length, LOOK); i++) {
    const here = told[i]!;
    if (here.furniture || isDateLine(here.line) || isByline(here.line.text) || isCredit(here.line.text)) continue;
    if (isSectionName(told, i)) continue;
    return isHeadlineLike(here) ? i : -1;
  }
  return -1;
}

function isHeadlineLike({ line }: LabelledLine): boolean {
  return (
    line.words <= LONGEST_WORDS &&
    line.text.length <= LONGEST_LENGTH &&
    !(line.words > 22 && INNER_STOP.test(line.text)) &&
    !(line.stops && line.words > LONGEST_SENTENCE)
  );
}

// "over. The": a sentence ends and another begins
const INNER_STOP = /[\p{Ll}\d)”"][.!?]["”’]? \p{Lu}\p{Ll}/u;

/** Whether line `i` is a section's or site's name above a longer line that is the headline. */
function isSectionName(told: readonly LabelledLine[], i: number): boolean {
  const here = told[i]!.line;
  if (here.stops || here.words > 3) return false;
  for (const next of told.slice(i + 1, LOOK)) {
    if (next.furniture?.sure || isDateLine(next.line) || isByline(next.line.text) || isCredit(next.line.text)) continue;
    if (next.line.words <= 3) continue;
    return (
      next.line.words <= 25 &&
      !next.line.stops &&
      isHeadlineLike(next) &&
      creditStart(next.line.text) === -1 &&
      !isCaptionByWords(next.line.text)
    );
  }
  return false;
}
