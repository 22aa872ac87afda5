/** What a page prints below the article: related links, comment forms, notices. */
import type { DropReason } from '../record/index.js';
import { namesOfByline } from './byline.js';
import { isCredit, isSignOff } from './credits.js';
import { TAIL_REASONS } from './furniture.table.js';
import { keyOf } from './lines.js';
import { isProse, type Role, type Told } from './told.js';

/** Lines after the article: related links, comment forms, notices, up from the end. */
export function tellTail(told: readonly Told[], title: number): void {
  const proseLength = (from: number, to: number) => told.slice(from, to).reduce((sum, each) => sum + (each.role === null && isProse(each) ? each.line.text.length : 0), 0);
  const total = proseLength(title + 1, told.length);
  const byline = told.find(({ role }) => role === 'byline');
  const author = byline ? keyOf(namesOfByline(byline.line.text)) : '';
  let before = 0;
  for (let i = title + 1; i < told.length; i++) {
    const { furniture, line, role } = told[i]!;
    // The author's name again, below the text, heads a portrait.
    if (author !== '' && role === null && line.key === author && before > 0 && (total - before) * 4 <= before) {
      dropFrom(told, i, 'author box');
      return;
    }
    const opens = furniture?.sure && !line.stops && TAIL_REASONS.has(furniture.reason) && before > 0;
    if (opens && (total - before) * 4 <= before) {
      dropFrom(told, i, furniture.reason);
      return;
    }
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
const isInitials = (text: string): boolean => INITIALS.test(text);

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
