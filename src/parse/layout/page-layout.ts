/** The parts of a saved page: what its elements say of each line, and what its words say. */
import type { Span } from '../../record/index.js';
import { isByline } from './byline.js';
import { creditStart, isCredit, isSignOff } from './credits.js';
import { isDateLine } from './date-only-line.js';
import { findFurniture } from './furniture.js';
import { lineKeyOf, type Line, lineOf } from '../lines.js';
import type { ArticlePart } from './line-role.js';
import type { PageLine } from '../page-line.js';
import type { LineRole } from '../page-line.js';

const ARTICLE: ReadonlySet<LineRole> = new Set(['text', 'heading', 'caption', 'credit']);

/** The parts of the page whose lines are `lines`; `byline`: the authors as the page's data have them. */
export function readPageLayout(text: string, lines: readonly PageLine[], byline: string): ArticlePart[] {
  const firstText = lines.find((line) => line.role === 'text' && isSentence(text, line))?.start ?? text.length;
  const author = lineKeyOf(byline) || null;
  const seen = new Set<string>();
  let hasByline = false;
  return lines.flatMap(({ start, end, role }): ArticlePart[] => {
    const line = lineOf(text, start, end, true)!;
    const told = line.key === author ? 'byline' : roleOf(line, role, start < firstText);
    const isOther = told === 'byline' && hasByline;
    hasByline ||= told === 'byline';
    if (isOther) return [{ start, end, role: 'author box' }];
    if (told === 'caption' && seen.has(line.key)) return [{ start, end, role: 'repeated caption' }];
    if (told === 'caption') seen.add(line.key);
    return told === 'caption' || told === 'text' ? withCredit(line, told) : [{ start, end, role: told }];
  });
}

const SHORTEST_SENTENCE = 8;

function isSentence(text: string, { start, end }: Span): boolean {
  const { stops, words } = lineOf(text, start, end, true)!;
  return stops && (words >= SHORTEST_SENTENCE || end - start > SHORTEST_SENTENCE * 6);
}

function roleOf(line: Line, role: LineRole, isAbove: boolean): LineRole {
  if (role === 'title') return role;
  if (isByline(line.text) && (isAbove || !ARTICLE.has(role))) return 'byline';
  if (isDateLine(line) && (isAbove || !ARTICLE.has(role))) return 'date line';
  if (isCredit(line.text) || (ARTICLE.has(role) && isSignOff(line.text))) return 'credit';
  if (ARTICLE.has(role)) return role;
  return findFurniture(line, true)?.reason ?? role;
}

/** The credit that a caption or paragraph ends in is a part of its own. */
function withCredit({ text, start, end }: Line, role: LineRole): ArticlePart[] {
  const at = creditStart(text);
  if (at === -1) return [{ start, end, role }];
  return [
    { start, end: start + text.slice(0, at).trimEnd().length, role },
    { start: start + at, end, role: 'credit' },
  ];
}
