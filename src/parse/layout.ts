/** Tells headline, byline, body and furniture apart: what each line of a file is. */
import type { DropReason, Span } from '../record/index.js';
import { isByline, isNameLine } from './byline.js';
import { creditStart, isCaptionByWords, isCredit, isSignOff } from './credits.js';
import { isDateLine } from './date-line.js';
import { type Furniture, findFurniture } from './furniture.js';
import { TAIL_REASONS } from './furniture.table.js';
import type { Line } from './lines.js';
import { findTitle } from './title.js';

export type Role = 'title' | 'byline' | 'text' | 'heading' | 'caption' | 'credit' | DropReason;

/** A stretch of the file and what it is; in text order, apart from each other, nothing but white space between. */
export interface Part extends Span {
  readonly role: Role;
}

/** A line while it is being told: its role once known. */
export interface Told {
  readonly line: Line;
  readonly furniture: Furniture | null;
  role: Role | null;
}

/** How many lines at either end notices to the reader are looked for in. */
const HEAD = 15;
const TAIL = 40;

/** The parts of a file. `known` is the headline where the page's own data or the archivist says it; "" else. */
export function readLayout(lines: readonly Line[], known: string): Part[] {
  const told: Told[] = lines.map((line, i) => ({ line, furniture: findFurniture(line, i < HEAD || i >= lines.length - TAIL), role: null }));
  const title = findTitle(told, known);
  if (title >= 0) told[title]!.role = 'title';
  tellHead(told, title);
  tellTail(told, title);
  tellMiddle(told, title);
  return told.flatMap(partsOf);
}

/** A paragraph of an article: ends as a sentence does and is no mere label. */
export const isProse = ({ line, furniture }: Told): boolean => line.stops && line.words >= 6 && furniture === null;

const LONG_LINE = 14;

/** Lines before the first paragraph: what a page prints around the headline. */
function tellHead(told: readonly Told[], title: number): void {
  for (let i = 0; i < title; i++) told[i]!.role ??= headRole(told, i) ?? (told[i]!.line.text.includes(told[title]!.line.text.slice(0, 20)) ? 'breadcrumb' : 'navigation');
  const last = headEnd(told, title);
  for (let i = title + 1; i < told.length; i++) {
    const here = told[i]!;
    const role = headRole(told, i);
    if (role) here.role = role;
    else if (isProse(here) || here.line.words >= LONG_LINE || here.line.stops) {
      if (i > last) return;
    } else if (nearDate(told, i) && isNameLine(here.line.text)) here.role = 'byline';
    else if (here.line.words <= 3 && here.line.markup === '' && nearFurniture(told, i)) here.role = 'page furniture';
  }
}

const LONGEST_HEAD = 16;
const PROSE_IN_HEAD = 2;

/** The last byline or date line below the headline that at most a standfirst stands above. */
function headEnd(told: readonly Told[], title: number): number {
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
function headRole(told: readonly Told[], i: number): Role | null {
  const { line, furniture } = told[i]!;
  if (isByline(line.text)) return 'byline';
  if (isDateLine(line)) return 'date line';
  if (isCredit(line.text)) return 'credit';
  if (isRepeated(told, i)) return 'repeated caption';
  if (furniture && (furniture.sure || !line.stops)) return furniture.reason;
  if (creditStart(line.text) > 0 || isCaptionByWords(line.text) || isRepeatedBelow(told, i)) return 'caption';
  return null;
}

/** Whether a caption just above begins this line, or is the same. */
function isRepeated(told: readonly Told[], i: number): boolean {
  const { text } = told[i]!.line;
  return told.slice(Math.max(0, i - 3), i).some(({ role, line }) => role === 'caption' && line.words >= 3 && text.startsWith(line.text));
}

/** Whether the next line begins with all of this one: a caption that the page holds twice. */
function isRepeatedBelow(told: readonly Told[], i: number): boolean {
  const { line } = told[i]!;
  if (line.words < 4) return false;
  // A standfirst may come again as the first paragraph: only a credit, or want of a stop, tells a caption.
  return told.slice(i + 1, i + 3).some(({ line: { text } }) => text === line.text ? !line.stops : text.startsWith(line.text) && creditStart(text) > 0);
}

const nearDate = (told: readonly Told[], i: number): boolean => [told[i - 1], told[i + 1]].some((near) => near !== undefined && isDateLine(near.line));

const nearFurniture = (told: readonly Told[], i: number): boolean =>
  [told[i - 1], told[i + 1]].some((near) => near !== undefined && near.role !== 'title' && (near.furniture?.sure === true || near.role === 'date line' || near.role === 'byline' || isDateLine(near.line)));

/** Lines after the article: related links, comment forms, notices, up from the end. */
function tellTail(told: readonly Told[], title: number): void {
  const proseLength = (from: number, to: number) => told.slice(from, to).reduce((sum, each) => sum + (each.role === null && isProse(each) ? each.line.text.length : 0), 0);
  const total = proseLength(title + 1, told.length);
  let before = 0;
  for (let i = title + 1; i < told.length; i++) {
    const { furniture, line, role } = told[i]!;
    const opens = furniture?.sure && !line.stops && TAIL_REASONS.has(furniture.reason) && before > 0;
    if (opens && (total - before) * 4 <= before) return dropFrom(told, i, furniture.reason);
    if (role === null && isProse(told[i]!)) before += line.text.length;
  }
  trimEnd(told, title);
}

/** Drops all from line `first` on, each for its own reason where it tells one. */
function dropFrom(told: readonly Told[], first: number, reason: DropReason): void {
  let current = reason;
  for (const each of told.slice(first)) {
    if (each.furniture?.sure) current = each.furniture.reason;
    each.role = isCreditLine(each) ? 'credit' : (each.furniture?.reason ?? current);
  }
  trimEnd(told.slice(0, first), -1);
}

/** Walks up from the end over notices and labels, taking with them single lines that stand between two of them. */
function trimEnd(told: readonly Told[], title: number): void {
  let end = told.length;
  for (let i = told.length - 1; i > title && told.length - i <= 40; i--) {
    const here = told[i]!;
    if (here.role !== null && here.role !== 'byline') break;
    const dropped = here.furniture !== null || isLoose(told, i, end);
    if (dropped) {
      for (let k = i; k < end; k++) told[k]!.role ??= endRole(told, k);
      end = i;
    } else if (here.line.stops || end - i > 2) break;
  }
}

const endRole = (told: readonly Told[], i: number): Role => {
  const { line, furniture } = told[i]!;
  if (isCreditLine(told[i]!)) return 'credit';
  if (furniture) return furniture.reason;
  if (WORKERS.test(line.text) && !line.stops) return 'author box';
  if (isInitials(line.text) || isNameAbovePortrait(told, i)) return 'byline';
  const above = told[i - 1];
  return line.stops ? 'author box' : (above?.furniture?.reason ?? 'page furniture');
};

const isCreditLine = ({ line, furniture }: Told): boolean => isCredit(line.text) || (furniture?.reason !== 'legal notice' && isSignOff(line.text));

// "Jane Doe DW journalist and editor"
const WORKERS = /\b(?:journalist|editor|correspondent|reporter|columnist|producer)\b/iu;

// "im"
const INITIALS = /^\p{Ll}{2,3}$/u;

/** Whether `text` is an editor's initials, as some agencies end their copy with. */
export const isInitials = (text: string): boolean => INITIALS.test(text);

/** Whether line `i` is the name that the next line goes on to portray: "RFE/RL", "RFE/RL journalists report the news …". */
const isNameAbovePortrait = (told: readonly Told[], i: number): boolean => {
  const next = told[i + 1];
  return next?.furniture?.reason === 'author box' && next.line.text.startsWith(`${told[i]!.line.text} `);
};

/** Whether line `i`, just above the furniture at the end, is loose from the article: initials, an outlet's name, a lone label. */
function isLoose(told: readonly Told[], i: number, end: number): boolean {
  const { line } = told[i]!;
  if (line.stops) return false;
  if (i === told.length - 1) return isInitials(line.text);
  return end < told.length && i >= end - 1 && (line.words <= 3 || (line.words <= 8 && WORKERS.test(line.text)));
}

/** Words. */
const LONGEST_CAPTION = 60;

/** What is left between head and tail: paragraphs, headings, captions, and the furniture among them. */
function tellMiddle(told: readonly Told[], title: number): void {
  const titleKey = title >= 0 ? told[title]!.line.key : '';
  for (let i = 0; i < told.length; i++) {
    const here = told[i]!;
    if (here.role) continue;
    const { line, furniture } = here;
    if (isSignOff(line.text) || isCredit(line.text)) here.role = 'credit';
    else if (furniture && (furniture.sure && furniture.reason !== 'navigation' || !isAmongProse(told, i))) here.role = furniture.reason;
    else if (isDateLine(line) && /\d{4}/.test(line.text) && !isAmongProse(told, i)) here.role = 'date line';
    else if (titleKey !== '' && line.key === titleKey) here.role = 'repeated title';
    else if (isInsert(told, i)) here.role = told[i - 1]!.role as DropReason;
    else if (line.words <= LONGEST_CAPTION && (creditStart(line.text) > 0 || isCaptionByWords(line.text))) here.role = 'caption';
    else if (isHeading(told, i)) here.role = 'heading';
    else here.role = isRepeated(told, i) ? 'repeated caption' : 'text';
  }
}

/** Reasons after whose label a page prints links or a form of its own in the middle of an article. */
const INSERTS: ReadonlySet<Role | null> = new Set(['related links', 'subscription', 'media player', 'advertisement', 'share bar']);
const NEAR = 3;

/** Whether line `i` belongs to what the furniture above it began: a link below "Related", a title between two labels. */
function isInsert(told: readonly Told[], i: number): boolean {
  const { line } = told[i]!;
  const above = told[i - 1]?.role ?? null;
  if (!INSERTS.has(above) || /[.:]["”’)]?$/u.test(line.text) || line.words > 20) return false;
  const follows = told.slice(i + 1, i + 1 + NEAR);
  const closed = follows.findIndex(({ furniture }) => furniture?.sure);
  if (closed >= 0 && follows.slice(0, closed).every(({ line: between }) => !/[.:]["”’)]?$/u.test(between.text))) return true;
  // Without a label behind it, it is a link if it reads like a headline and no paragraph follows that it could head.
  if (line.stops && /["“”]/u.test(line.text)) return false;
  return above === 'related links' && line.words >= 4 && !(follows[0] && isProse(follows[0]));
}

/** Whether paragraphs of the article stand near on both sides, and no furniture next to it. */
function isAmongProse(told: readonly Told[], i: number): boolean {
  const isArticle = (each: Told) => isProse(each) && (each.role === null || each.role === 'text');
  if (told[i - 1]?.furniture || told[i + 1]?.furniture) return false;
  return told.slice(Math.max(0, i - NEAR), i).some(isArticle) && told.slice(i + 1, i + 1 + NEAR).some(isArticle);
}

/** A short line without a stop, with a paragraph after it. */
function isHeading(told: readonly Told[], i: number): boolean {
  const { line } = told[i]!;
  if (line.markup === 'heading') return true;
  const next = told[i + 1];
  return !line.stops && line.words <= 14 && !/[,;:–—-]$/u.test(line.text) && /^["'“‘«(\d\p{Lu}]/u.test(line.text) && next !== undefined && next.role === null && isProse(next);
}

/** The part or parts that a told line becomes: the credit that a caption or paragraph ends in is a part of its own. */
function partsOf({ line, role }: Told): Part[] {
  const { start, end } = line;
  if (role === 'caption' || role === 'repeated caption' || role === 'text') {
    const at = creditStart(line.text);
    if (at > 0) return [{ start, end: start + line.text.slice(0, at).trimEnd().length, role }, { start: start + at, end, role: 'credit' }];
  }
  return [{ start, end, role: role ?? 'text' }];
}
