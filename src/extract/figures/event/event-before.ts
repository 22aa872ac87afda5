/** What happened to the people counted, read from the words before the number. */
import type { FigureKind } from '../../../record/index.js';
import type { Token } from '../../../text/index.js';
import type { Counted } from '../counted/counted-phrase.js';
import type { Event } from './event.js';
import { FREED, INFLICTED, LOSES, OF_NOUNS, TAKES_LIVES, TALLIED } from '../../english/figures/events.table.js';
import { BE, STOPS } from '../../english/figures/words.table.js';
import { SKIPPED, LOST_PEOPLE, TALLY_VERBS } from '../../english/figures/event.table.js';

/**
 * The event that the words before the number tell: "killed seven people", "the deaths of four people", "a toll of
 * five".
 */
export function eventBefore(tokens: readonly Token[], first: number, counted: Counted, start: number): Event | null {
  let at = first - 1;
  while (at >= start && at > first - 4 && (SKIPPED.has(tokens[at]!.lower) || tokens[at]!.lower.endsWith('ly'))) at--;
  if (at < start) return null;
  const { lower } = tokens[at]!;
  const object = governor(tokens, at, counted, start);
  if (object) return { kind: object, link: 'object' };
  const tally = tallied(tokens, at, start) ?? included(tokens, at, start);
  if (tally) return { kind: tally, link: 'object' };
  if (lower !== 'and' && lower !== ',' && lower !== 'or') return null;
  return joinedObject(tokens, at, counted, start);
}

function governor(tokens: readonly Token[], at: number, counted: Counted, start: number): FigureKind | null {
  const { lower } = tokens[at]!;
  if (lower === 'of' && at > start) {
    if (tokens[at - 1]!.lower === 'lives' && !takesLives(tokens, at - 1, start)) return null;
    return OF_NOUNS.get(tokens[at - 1]!.lower) ?? null;
  }
  if (LOSES.has(lower) && (counted.class === 'fighter' || LOST_PEOPLE.has(tokens[counted.to - 1]!.lower)))
    return 'killed';
  if (FREED.has(lower) && (counted.class === 'fighter' || counted.class === 'person')) return 'captured';
  if (lower === 'dead' && (tokens[at - 1]?.lower === 'shot' || tokens[at - 1]?.lower === 'left')) return 'killed';
  const inflicted = INFLICTED.get(lower);
  if (!inflicted) return null;
  // "three were killed. 20 soldiers": a passive has no object.
  return at > start && BE.has(tokens[at - 1]!.lower) ? null : inflicted;
}

/** "a death toll of five", "the toll rose to 20", "the number of wounded reached 40". */
function tallied(tokens: readonly Token[], at: number, start: number): FigureKind | null {
  if (!TALLY_VERBS.has(tokens[at]!.lower)) return null;
  for (let k = at; k >= start && k > at - TALLY_REACH; k--) {
    const { lower } = tokens[k]!;
    if (k > at - TOLL_REACH && (lower === 'toll' || lower === 'tolls' || lower === 'losses')) return 'killed';
    if (k < at && tokens[k]!.kind === 'mark') return null;
    if (lower === 'number' && tokens[k + 1]?.lower === 'of') {
      for (let n = k + 2; n < Math.min(at, k + 6); n++) {
        const kind = TALLIED.get(tokens[n]!.lower);
        if (kind) return kind;
      }
      return null;
    }
  }
  return null;
}

/** How many tokens before the verb the "toll", and "the number of people killed in clashes between …", may stand. */
const TOLL_REACH = 12;
const TALLY_REACH = 24;

/** "The dead include 193 Dutch citizens". */
function included(tokens: readonly Token[], at: number, start: number): FigureKind | null {
  if (!['include', 'includes', 'included', 'including'].includes(tokens[at]!.lower)) return null;
  for (let k = at - 1; k >= start && k > at - 4; k--) {
    const kind = TALLIED.get(tokens[k]!.lower);
    if (kind) return kind;
  }
  return null;
}

/** An object behind another one: "killed a policeman and two civilians". */
function joinedObject(tokens: readonly Token[], at: number, counted: Counted, start: number): Event | null {
  for (let k = at - 1; k >= start && k > at - 8; k--) {
    const token = tokens[k]!;
    if (token.kind !== 'word') return null;
    const kind = governor(tokens, k, counted, start);
    if (kind) return k < at - 1 ? { kind, link: 'joined' } : null;
    if (STOPS.has(token.lower) && !['a', 'an', 'the', 'of', 'his', 'her'].includes(token.lower)) return null;
  }
  return null;
}

/** Whether a verb that takes lives governs the number: "claimed 20 lives", not "saved 20 lives". */
export function takesLives(tokens: readonly Token[], first: number, start: number): boolean {
  for (let k = first - 1; k >= start && k > first - 4; k--) if (TAKES_LIVES.has(tokens[k]!.lower)) return true;
  return false;
}
