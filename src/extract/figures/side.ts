/** Whose troops, equipment or losses a figure counts: the phrases that may name the side, most telling first. */
import type { FigureKind, Span } from '../../record/index.js';
import type { Token } from '../../text/index.js';
import type { Cast } from '../actors/index.js';
import type { Candidate } from './kind.js';
import { ACCUSING, SAYING, SUBJECT_STARTS } from './reporting.table.js';
import { FIELDING } from './sides.table.js';

/** Where a side was read: in the figure's own words, behind them, before them, or from who has or sends what is counted. */
export type SideForm = 'own' | 'behind' | 'owner' | 'subject' | 'holder';

export interface SidePhrase {
  readonly span: Span;
  readonly form: SideForm;
}

const REACH = 30;

/** The phrases of one sentence (tokens `start` to `end`) that may name the figure's side, in the order they count. */
export function sidePhrases(tokens: readonly Token[], candidate: Candidate, kind: FigureKind, start: number, end: number): SidePhrase[] {
  const { quantity, counted } = candidate;
  const phrases: SidePhrase[] = [];
  const add = (from: number, to: number, form: SideForm) => {
    if (from < to) phrases.push({ span: { start: tokens[from]!.start, end: tokens[to - 1]!.end }, form });
  };
  add(counted.from, counted.to, 'own');
  const behind = phraseBehind(tokens, counted.to, end);
  if (behind) add(behind[0], behind[1], 'behind');
  if (tokens[quantity.from - 1]?.lower === "'s" && quantity.from - 2 >= start) add(nameStart(tokens, quantity.from - 2, start), quantity.from - 1, 'owner');
  if (kind === 'personnel' || kind === 'equipment' || hasLost(tokens, quantity.from, start)) {
    const accused = accusedOf(tokens, quantity.from, start);
    if (accused) add(accused[0], accused[1], 'subject');
    const subject = fielderOf(tokens, quantity.from, start);
    if (subject) add(subject[0], subject[1], 'subject');
  }
  if (kind === 'personnel' || kind === 'equipment') phrases.push(...holders(tokens, start, end));
  return phrases;
}

const BEHIND: ReadonlySet<string> = new Set(['of', 'from', 'with', 'belonging', 'loyal', 'by']);

/** "from their army", "of the Ukrainian army", "loyal to Assad". */
function phraseBehind(tokens: readonly Token[], at: number, end: number): readonly [number, number] | null {
  if (at + 1 >= end || !BEHIND.has(tokens[at]!.lower)) return null;
  let from = at + 1;
  if (tokens[from]!.lower === 'to') from++;
  if (['the', 'a', 'an'].includes(tokens[from]?.lower ?? '')) from++;
  let to = from;
  while (to < end && to < from + 6 && tokens[to]!.kind === 'word' && !PHRASE_ENDS.has(tokens[to]!.lower)) to++;
  return to > from ? [from, to] : null;
}

const PHRASE_ENDS: ReadonlySet<string> = new Set(['in', 'on', 'at', 'by', 'for', 'to', 'from', 'near', 'who', 'that', 'which', 'and', 'or', 'but', 'were', 'was', 'are', 'is', 'have', 'has', 'had', 'died', 'with', 'as', 'after', 'during', 'killed', 'since']);

/** Left edge of a name that ends at `last`. */
function nameStart(tokens: readonly Token[], last: number, start: number): number {
  let at = last;
  while (at > start && tokens[at - 1]!.capital) at--;
  return at;
}

const hasLost = (tokens: readonly Token[], first: number, start: number): boolean => first - 1 >= start && /^los(?:t|es?|ing)$/.test(tokens[first - 1]!.lower);

/** "accused Russia of massing". */
function accusedOf(tokens: readonly Token[], first: number, start: number): readonly [number, number] | null {
  for (let k = first - 1; k >= Math.max(start, first - REACH); k--) {
    if (!ACCUSING.has(tokens[k]!.lower)) continue;
    let to = k + 1;
    while (to < first && !['of', 'for'].includes(tokens[to]!.lower)) to++;
    return to < first && to > k + 1 ? [k + 1, to] : null;
  }
  return null;
}

/** The subject of the verb that has, sends or loses what is counted: "Russia has moved", "the separatists also have". */
function fielderOf(tokens: readonly Token[], first: number, start: number): readonly [number, number] | null {
  for (let k = first - 1; k >= Math.max(start, first - REACH); k--) {
    const { lower, kind } = tokens[k]!;
    if (kind === 'mark' && (lower === ';' || lower === '”' || lower === '“')) return null;
    if (SAYING.has(lower)) return null;
    if (!FIELDING.has(lower)) continue;
    let last = k - 1;
    while (last >= start && (FIELDING.has(tokens[last]!.lower) || COMPANY.has(tokens[last]!.lower) || tokens[last]!.lower.endsWith('ly'))) last--;
    let from = last + 1;
    while (from > start && from > last - 8 && tokens[from - 1]!.kind === 'word' && !SUBJECT_STARTS.has(tokens[from - 1]!.lower) && !SAYING.has(tokens[from - 1]!.lower)) from--;
    return from <= last ? [from, last + 1] : null;
  }
  return null;
}

const COMPANY: ReadonlySet<string> = new Set(['has', 'have', 'had', 'will', 'would', 'is', 'was', 'are', 'were', 'to', 'also', 'could', 'may', 'might', 'been', 'now', 'already', 'still', 'plans', 'planned', 'plan', 'planning', 'wants', 'intends', 'preparing', 'about', 'set', 'ready', 'agreed', 'pledged', 'of']);

/** "“DPR”-controlled Donetsk", "rebel-held": who holds the place. */
function holders(tokens: readonly Token[], start: number, end: number): SidePhrase[] {
  const found: SidePhrase[] = [];
  for (let k = start; k < Math.min(end, start + 80); k++) {
    const { lower } = tokens[k]!;
    const cut = HELD.exec(lower);
    if (!cut) continue;
    const token = tokens[k]!;
    if (cut.index > 0) found.push({ span: { start: token.start, end: token.start + cut.index }, form: 'holder' });
    else if (k - 2 >= start && tokens[k - 1]!.text === '-') found.push({ span: { start: tokens[k - (tokens[k - 2]!.kind === 'mark' ? 3 : 2)]?.start ?? token.start, end: tokens[k - (tokens[k - 2]!.kind === 'mark' ? 3 : 2)]?.end ?? token.start }, form: 'holder' });
  }
  return found;
}

// "government-controlled" "rebel-held" "controlled"
const HELD = /-?(?:controlled|held|occupied)$/;

/** A figure's side, and where it was read. */
export interface Side {
  /** Actor id; "" where not said. */
  readonly actor: string;
  readonly form: SideForm | 'earlier' | 'not said';
}

/** Asks the cast whom the phrases name, and takes the first that names a side. */
export function sideOf(phrases: readonly SidePhrase[], cast: Cast): Side {
  for (const { span, form } of phrases) {
    const actor = cast.side(span);
    if (actor) return { actor, form };
  }
  return { actor: '', form: 'not said' };
}
