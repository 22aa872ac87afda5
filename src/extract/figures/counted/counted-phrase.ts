/**
 * The counted noun behind a quantity: "Ukrainian soldiers", "military advisers and instructors", or none: "17 killed".
 */
import type { FigureKind } from '../../../record/index.js';
import type { Token } from '../../../text/index.js';
import { SUFFERED, UNDERGONE } from '../../english/figures/events.table.js';
import { nounAt } from './noun.js';
import { DESIGNATED, isDescription, isPossessive, nounFollows } from './noun-bounds.js';
import { FORMATIONS, NOT_COUNTED, type NounClass } from '../../english/figures/nouns.table.js';
import { SMALL_NUMBERS } from '../../english/figures/numbers.table.js';
import { settled } from './setting.js';
import type { Quantity } from '../amount/quantity.js';
import { isStop } from '../../english/figures/words.table.js';
import {
  STAND_INS,
  COUNTED_DETERMINERS,
  COUNTED_MORE,
  PIECES,
  HARDWARE,
  BRANCHES,
} from '../../english/figures/counted.table.js';

/** What a quantity counts. */
export interface Counted {
  /** open: a noun that no list knows; bare: no noun at all. */
  readonly class: NounClass | 'open' | 'bare';
  /** What an adjective before the noun tells: "10 wounded soldiers". */
  readonly state: FigureKind | null;
  /** First token of the noun phrase behind the number; equals `to` where it is bare. */
  readonly from: number;
  /** First token of the unit: the noun without what says whose it is. */
  readonly unit: number;
  /** The token after the unit's last one. */
  readonly unitTo: number;
  /** Whether this is a number out of the next one: "12 of its 40 men". */
  readonly ofNext: boolean;
  /** The token after the noun. */
  readonly to: number;
  /** Where to go on reading for what happened: behind "of whom", too. */
  readonly after: number;
}

const QUOTES: ReadonlySet<string> = new Set(['“', '”', '"', '‘', '’', "'", '«', '»']);
const LONGEST = 9;
/** Reads what `quantity` counts, or null where it counts nothing that could be a figure. */
export function readCounted(tokens: readonly Token[], quantity: Quantity, end: number): Counted | null {
  const several = quantity.value !== 1;
  let from = quantity.to;
  if (isStrong(tokens, from, end)) return readStrong(tokens, from + 2, end);
  if (from < end && COUNTED_MORE.has(tokens[from]!.lower)) from++;
  if (from + 1 < end && tokens[from]!.lower === 'of') {
    const next = tokens[from + 1]!;
    if (STAND_INS.has(next.lower) && !nounStarts(tokens, from + 2, end))
      return { ...bare(quantity.to), after: from + 2 };
    from += COUNTED_DETERMINERS.has(next.lower) ? 2 : 1;
    if (from < end && isNumber(tokens[from]!)) return { ...bare(quantity.to), ofNext: true };
  }
  // "making four the number of known deaths"
  if (from + 3 < end && tokens[from]!.lower === 'the' && tokens[from + 1]!.lower === 'number')
    return readRun(tokens, quantity, from + 3, end, true);
  return readRun(tokens, quantity, from, end, several);
}

const isNumber = (token: Token): boolean => token.kind === 'number' || SMALL_NUMBERS.has(token.lower);

/** "20,000-strong". */
const isStrong = (tokens: readonly Token[], at: number, end: number): boolean =>
  at + 2 < end && tokens[at]!.text === '-' && tokens[at + 1]!.lower === 'strong';

/** "a 20,000-strong Russian force", "the 60,000-strong National Guard": a formation told by its strength. */
function readStrong(tokens: readonly Token[], from: number, end: number): Counted | null {
  for (let k = from; k < Math.min(end, from + 5) && !isStop(tokens[k]!); k++) {
    if (FORMATIONS.has(tokens[k]!.lower))
      return {
        class: 'fighter',
        state: null,
        from,
        unit: unitStart(tokens, from, k),
        unitTo: k + 1,
        ofNext: false,
        to: k + 1,
        after: k + 1,
      };
  }
  return null;
}

const bare = (at: number): Counted => ({
  class: 'bare',
  state: null,
  from: at,
  unit: at,
  unitTo: at,
  ofNext: false,
  to: at,
  after: at,
});

/** Whether a counted noun stands at `at`: "those soldiers" is no stand-in. */
const nounStarts = (tokens: readonly Token[], at: number, end: number): boolean =>
  at < end && nounAt(tokens[at]!) !== null;

function readRun(
  tokens: readonly Token[],
  quantity: Quantity,
  from: number,
  end: number,
  several: boolean,
): Counted | null {
  const limit = Math.min(end, from + LONGEST);
  let head = -1;
  let headClass: NounClass | null = null;
  let state: FigureKind | null = null;
  let open = -1;
  let at = from;
  for (; at < limit; at++) {
    const token = tokens[at]!;
    if (isPossessive(tokens[at - 1]!) && isNumber(token)) return { ...bare(quantity.to), ofNext: true };
    if (token.kind !== 'word') {
      if (head === -1 && isInside(tokens, at, from, end)) continue;
      break;
    }
    if (isPossessive(token)) {
      if (head !== -1) return null;
      continue;
    }
    if (NOT_COUNTED.has(token.lower) && !token.capital && !nounAt(token)) return null;
    const noun = nounAt(token);
    const outcome = SUFFERED.get(token.lower) ?? UNDERGONE.get(token.lower);
    if ((outcome && !(noun && noun.plural)) || (outcome && nounFollows(tokens, at + 1, end))) {
      if (head !== -1 || !nounFollows(tokens, at + 1, end)) break;
      state = outcome;
      continue;
    }
    if (!noun) {
      if (
        token.lower === 'and' &&
        head === -1 &&
        at > from &&
        !isStop(tokens[at - 1]!) &&
        nounFollows(tokens, at + 1, end, 3)
      )
        continue;
      if (
        isStop(token) ||
        token.lower === 'suffered' ||
        token.lower === 'sustained' ||
        SMALL_NUMBERS.has(token.lower) ||
        (head !== -1 && !BRANCHES.has(tokens[head]!.lower))
      )
        break;
      if (open === -1 && token.lower.endsWith('s')) open = at;
      continue;
    }
    // "40 soldiers guard the town"
    if (head !== -1 && several && !noun.plural && nounAt(tokens[head]!)!.plural && !DESIGNATED.test(tokens[head]!.text))
      break;
    head = at;
    headClass = noun.class;
    if ((noun.plural || !several) && !nounFollows(tokens, at + 1, end, BRANCHES.has(token.lower) ? 3 : 1)) break;
  }
  if (head !== -1 && isDescription(tokens, head, end, several)) return null;
  if (head !== -1 && several && !nounAt(tokens[head]!)!.plural) head = -1;
  if (head === -1) return openOrBare(tokens, quantity, from, at, open, several, state);
  // "three opposition forces" are parties; thousands of forces are soldiers.
  if (headClass === 'force' && quantity.value !== null && quantity.value < 100) return null;
  if (PIECES.has(tokens[head]!.lower) && tokens[head + 1]?.lower === 'of') return readPieces(tokens, from, head, end);
  const to = withSecondNoun(tokens, head, headClass!, end);
  return {
    class: settled(tokens, from, head, headClass!),
    state,
    from,
    unit: unitStart(tokens, from, head),
    unitTo: to,
    ofNext: false,
    to,
    after: to,
  };
}

/** Marks inside a noun phrase: quotation marks, the number of "82mm", the comma of "armed, masked men". */
function isInside(tokens: readonly Token[], at: number, from: number, end: number): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (!next || at + 1 >= end) return false;
  // “well over 1,000” Russian troops: the mark may close what the number stands in.
  if (QUOTES.has(token.text)) return at > from || next.start === token.end || tokens[at - 1]?.end === token.start;
  const glued = next.start === token.end;
  if (token.kind === 'number') return glued && next.kind === 'word';
  if (token.text === '-' || token.text === '–') return glued && at > from && tokens[at - 1]!.end === token.start;
  return (
    token.text === ',' && at > from && !isStop(next) && nounFollows(tokens, at + 1, end, 3) && !tokens[at - 1]!.capital
  );
}

/** "500 pieces of military equipment". */
function readPieces(tokens: readonly Token[], from: number, head: number, end: number): Counted | null {
  for (let k = head + 2; k < Math.min(end, head + 5); k++) {
    if (HARDWARE.has(tokens[k]!.lower))
      return {
        class: 'equipment',
        state: null,
        from,
        unit: from,
        unitTo: k + 1,
        ofNext: false,
        to: k + 1,
        after: k + 1,
      };
  }
  return null;
}

function openOrBare(
  tokens: readonly Token[],
  quantity: Quantity,
  from: number,
  stopped: number,
  open: number,
  several: boolean,
  state: FigureKind | null,
): Counted | null {
  for (let k = from; k < stopped; k++) if (NOT_COUNTED.has(tokens[k]!.lower)) return null;
  const head = open !== -1 ? open : several ? -1 : stopped - 1;
  if (head >= from && tokens[head]!.kind === 'word')
    return {
      class: 'open',
      state,
      from,
      unit: unitStart(tokens, from, head),
      unitTo: head + 1,
      ofNext: false,
      to: head + 1,
      after: head + 1,
    };
  return stopped > from + 1 || from > quantity.to + 1
    ? null
    : { ...bare(quantity.to), after: stopped > from ? from : quantity.to };
}

/** Takes in a second noun of the same class: "advisers and instructors"; not "tanks and other hardware". */
function withSecondNoun(tokens: readonly Token[], head: number, headClass: NounClass, end: number): number {
  if (head + 2 >= end || tokens[head + 1]!.lower !== 'and') return head + 1;
  for (let k = head + 2; k < Math.min(end, head + 5); k++) {
    const token = tokens[k]!;
    if (token.kind !== 'word' || isStop(token) || COUNTED_MORE.has(token.lower) || token.capital || isNumber(token))
      return head + 1;
    const noun = nounAt(token);
    if (noun?.plural && !SUFFERED.has(token.lower)) return same(noun.class, headClass) ? k + 1 : head + 1;
  }
  return head + 1;
}

const same = (a: NounClass, b: NounClass): boolean => {
  const group = (noun: NounClass) =>
    noun === 'craft' ? 'equipment' : noun === 'unit' || noun === 'member' ? 'fighter' : noun;
  return group(a) === group(b);
};

/** Where the unit starts: behind the last name or nationality before the noun, and what a hyphen joins to it. */
function unitStart(tokens: readonly Token[], from: number, head: number): number {
  for (let k = head - 1; k >= from; k--) {
    if (tokens[k]!.text === '-' || tokens[k]!.text === '–') return k + 2;
    if (tokens[k]!.capital || tokens[k]!.kind === 'mark' || isPossessive(tokens[k]!)) return k + 1;
  }
  return from;
}
