/** What is left between head and tail: paragraphs, headings, captions, and the furniture among them. */
import type { DropReason } from '../../record/index.js';
import { creditStart, isCaptionByWords, isCredit, isSignOff } from './credits.js';
import { isDateLine } from './date-only-line.js';
import { isRepeatedBelow } from './head.js';
import { isLabelledCaption, isProse, isRepeated, type LabelledLine } from './line-role.js';
import type { LineRole } from '../page-line.js';

/** Words. */
const LONGEST_CAPTION = 60;
/** Tells the lines that have no role yet. */
export function tellMiddle(told: readonly LabelledLine[], title: number): void {
  const titleKey = title >= 0 ? told[title]!.line.key : '';
  for (let i = 0; i < told.length; i++) {
    const here = told[i]!;
    if (here.role) continue;
    const { line, furniture } = here;
    if (isSignOff(line.text) || isCredit(line.text)) here.role = 'credit';
    else if (furniture && ((furniture.sure && furniture.reason !== 'navigation') || !isAmongProse(told, i)))
      here.role = furniture.reason;
    else if (isDateLine(line) && /\d{4}/.test(line.text) && !isAmongProse(told, i)) here.role = 'date line';
    else if (titleKey !== '' && line.key === titleKey) here.role = 'repeated title';
    else if (!isLabelledCaption(told, i) && isInsert(told, i)) here.role = told[i - 1]!.role as DropReason;
    else if (isRepeated(told, i)) here.role = 'repeated caption';
    else if (
      line.words <= LONGEST_CAPTION &&
      (creditStart(line.text) !== -1 ||
        isCaptionByWords(line.text) ||
        isLabelledCaption(told, i) ||
        isRepeatedBelow(told, i))
    )
      here.role = 'caption';
    else if (isHeading(told, i)) here.role = 'heading';
    else here.role = 'text';
  }
}

/** Reasons after whose label a page prints links or a form of its own in the middle of an article. */
const INSERTS: ReadonlySet<LineRole | null> = new Set([
  'related links',
  'subscription',
  'media player',
  'advertisement',
  'share bar',
]);
const NEAR = 3;

/**
 * Whether line `i` belongs to what the furniture above it began: a link below "Related", a title between two labels.
 */
function isInsert(told: readonly LabelledLine[], i: number): boolean {
  const { line } = told[i]!;
  const above = told[i - 1]?.role ?? null;
  if (!INSERTS.has(above) || /[.:]["”’)]?$/u.test(line.text) || line.words > 20) return false;
  const follows = told.slice(i + 1, i + 1 + NEAR);
  const closed = follows.findIndex(({ furniture }) => furniture?.sure);
  if (closed >= 0 && follows.slice(0, closed).every(({ line: between }) => !/[.:]["”’)]?$/u.test(between.text)))
    return true;
  // Without a label behind it, it is a link if it reads like a headline and no paragraph follows that it could head.
  if (line.stops && /["“”]/u.test(line.text)) return false;
  return above === 'related links' && line.words >= 4 && !(follows[0] && isProse(follows[0]));
}

/** Whether paragraphs of the article stand near on both sides, and no furniture next to it. */
function isAmongProse(told: readonly LabelledLine[], i: number): boolean {
  const isArticle = (each: LabelledLine) => isProse(each) && (each.role === null || each.role === 'text');
  if (told[i - 1]?.furniture || told[i + 1]?.furniture) return false;
  return told.slice(Math.max(0, i - NEAR), i).some(isArticle) && told.slice(i + 1, i + 1 + NEAR).some(isArticle);
}

/** A short line without a stop, with a paragraph after it. */
function isHeading(told: readonly LabelledLine[], i: number): boolean {
  const { line } = told[i]!;
  if (line.markup === 'heading') return true;
  const next = told[i + 1];
  return (
    !line.stops &&
    line.words <= 14 &&
    !/[,;:–—-]$/u.test(line.text) &&
    /^["'“‘«(\d\p{Lu}]/u.test(line.text) &&
    next !== undefined &&
    next.role === null &&
    isProse(next)
  );
}
