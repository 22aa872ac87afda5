/** What a page prints below the article: related links, comment forms, notices. */
import type { DropReason } from '../../record/index.js';
import { isByline, namesOfByline } from './byline.js';
import { isCredit, isSignOff } from './credits.js';
import { TAIL_REASONS } from './furniture.table.js';
import { lineKeyOf } from '../lines.js';
import { isProse, type LabelledLine } from './line-role.js';
import type { LineRole } from '../page-line.js';
import type { Extent } from './outside.js';

/**
 * Lines after the article: related links, comment forms, notices, up from the end. Where the article's extent is known,
 * a label inside it ends nothing.
 */
export function tellTail(told: readonly LabelledLine[], title: number, extent: Extent | null = null): void {
  const total = told.reduce((sum, each) => sum + proseLength(each), 0);
  const byline = told.find(({ role }) => role === 'byline');
  const author = byline ? lineKeyOf(namesOfByline(byline.line.text)) : '';
  let before = 0;
  for (let i = title + 1; i < told.length; i++) {
    const { furniture, line, role } = told[i]!;
    const isOver = extent ? i >= extent.to : before > 0 && (total - before) * 4 <= before && !isLink(told, i);
    // The author's name again, below the text, heads a portrait.
    if (isOver && author !== '' && role === null && line.key === author) {
      dropFrom(told, i, 'author box');
      return;
    }
    if (isOver && furniture?.sure && !line.stops && TAIL_REASONS.has(furniture.reason)) {
      dropFrom(told, i, furniture.reason);
      return;
    }
    before += proseLength(told[i]!);
  }
  if (extent && extent.to < told.length) dropFrom(told, extent.to, 'page furniture');
  else trimEnd(told);
}

// "READ MORE: What the plan would cost", "WATCH: Protest at the harbour": a label and what it leads to
const LABEL_AND_LINK = /^[^:|]{3,40}\s?[:|]\s+\S/u;

/** Whether line `i` is a label that leads elsewhere by itself, and a paragraph of the article follows it. */
const isLink = (told: readonly LabelledLine[], i: number): boolean =>
  LABEL_AND_LINK.test(told[i]!.line.text) && told[i + 1] !== undefined && isProse(told[i + 1]!);

const proseLength = (told: LabelledLine): number => (told.role === null && isProse(told) ? told.line.text.length : 0);

/** Drops all from line `first` on, each for its own reason where it tells one. */
function dropFrom(told: readonly LabelledLine[], first: number, reason: DropReason): void {
  let current = reason;
  for (const each of told.slice(first)) {
    if (each.furniture?.sure) current = each.furniture.reason;
    each.role = isCreditLine(each) ? 'credit' : (each.furniture?.reason ?? current);
  }
  trimEnd(told.slice(0, first));
}

/** Walks up from the end over notices and labels, taking with them single lines that stand between two of them. */
function trimEnd(told: readonly LabelledLine[]): void {
  let end = told.length;
  for (let i = told.length - 1; i >= 0 && told[i]!.role === null; i--) {
    const here = told[i]!;
    if (here.furniture !== null || isLoose(told, i, end)) {
      for (let k = i; k < end; k++) told[k]!.role ??= endRole(told, k);
      end = i;
    } else if (here.line.stops || end - i > 2) break;
  }
}

/** What a line that no sentence ends in is, at the end of a page. */
const endRole = (told: readonly LabelledLine[], i: number): LineRole => {
  const { line, furniture } = told[i]!;
  if (isCreditLine(told[i]!)) return 'credit';
  if (furniture) return furniture.reason;
  if (WORKERS.test(line.text)) return 'author box';
  if (isInitials(line.text) || isByline(line.text) || isNameAbovePortrait(told, i)) return 'byline';
  return told[i - 1]?.furniture?.reason ?? 'page furniture';
};

const isCreditLine = ({ line, furniture }: LabelledLine): boolean =>
  isCredit(line.text) || (furniture?.reason !== 'legal notice' && isSignOff(line.text));

// "Jane Doe DW journalist and editor"
const WORKERS = /\b(?:journalist|editor|correspondent|reporter|columnist|producer)\b/iu;

// "im"
const INITIALS = /^\p{Ll}{2,3}$/u;

/** Whether `text` is an editor's initials, as some agencies end their copy with. */
const isInitials = (text: string): boolean => INITIALS.test(text);

/**
 * Whether line `i` is the name that the next line goes on to portray: "RFE/RL", "RFE/RL journalists report the news …".
 */
const isNameAbovePortrait = (told: readonly LabelledLine[], i: number): boolean => {
  const next = told[i + 1];
  return next?.furniture?.reason === 'author box' && next.line.text.startsWith(`${told[i]!.line.text} `);
};

/**
 * Whether line `i`, last or just above the furniture at the end, is loose from the article: a byline, initials, an
 * outlet's name, a lone label.
 */
function isLoose(told: readonly LabelledLine[], i: number, end: number): boolean {
  const { line } = told[i]!;
  if (line.stops) return false;
  if (i < end - 1) return false;
  if (isByline(line.text)) return true;
  if (end === told.length) return isInitials(line.text);
  return line.words <= 3 || (line.words <= 8 && WORKERS.test(line.text));
}
