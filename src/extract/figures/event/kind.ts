/** What a figure counts: personnel, equipment, or people something happened to. */
import type { FigureKind } from '../../../record/index.js';
import type { Token } from '../../../text/index.js';
import type { Counted } from '../counted/counted-phrase.js';
import type { Event, EventLink } from './event.js';
import { eventBefore, takesLives } from './event-before.js';
import { eventBehind } from './event-behind.js';
import { FORMATIONS } from '../../english/figures/nouns.table.js';
import { SMALL_NUMBERS } from '../../english/figures/numbers.table.js';
import { BE, BETWEEN, HAVE, NO_COUNT_BEFORE_ONE, TELLING } from '../../english/figures/words.table.js';
import type { Quantity } from '../amount/quantity.js';
import {
  OUTCOMES,
  WHOSE,
  PARTS,
  JOINING,
  COMMAND,
  HANDING,
  KIND_MEN,
  WORKING,
  RAISING,
} from '../../english/figures/event.table.js';

/** A quantity with what it counts. */
export interface Candidate {
  readonly quantity: Quantity;
  readonly counted: Counted;
  /** What happened, where the words tell; null for a noun that only waits for it. */
  readonly event: Event | null;
}

/** A figure's kind, and how it was told. */
export interface Classified {
  readonly kind: FigureKind;
  readonly link: EventLink;
}

/** The event of one quantity, read from its own sentence (tokens `start` to `end`). */
export function eventOf(
  tokens: readonly Token[],
  quantity: Quantity,
  counted: Counted,
  start: number,
  end: number,
): Event | null {
  // "25 wounded rebels were killed": the worse counts.
  if (counted.state)
    return (
      (counted.state === 'killed' ? null : killedBehind(tokens, counted, end)) ?? { kind: counted.state, link: 'noun' }
    );
  if (counted.class === 'equipment' || counted.class === 'craft') return null;
  if (OUTCOMES.has(counted.class)) {
    const lives = tokens[counted.to - 1]!.lower;
    if ((lives === 'lives' || lives === 'life') && !takesLives(tokens, quantity.from, start)) return null;
    // "two hostages were killed", "five of the wounded died": the worse counts.
    const worse =
      counted.class === 'killed' || isWhole(tokens, quantity.from, start)
        ? null
        : (nearPredicate(tokens, counted, end) ?? eventBefore(tokens, quantity.from, counted, start));
    return worse?.kind === 'killed' ? worse : { kind: counted.class as FigureKind, link: 'noun' };
  }
  if (isWhole(tokens, quantity.from, start)) return null;
  const behind = eventBehind(tokens, counted, end);
  if (behind?.link === 'predicate') return behind;
  return eventBefore(tokens, quantity.from, counted, start) ?? behind;
}

/** "None of the 30 passengers was hurt", "nine of the 30": what is told happened to the part, not to all. */
function isWhole(tokens: readonly Token[], first: number, start: number): boolean {
  let of = first - 1;
  if (of > start && WHOSE.has(tokens[of]!.lower)) of--;
  if (of <= start || tokens[of]!.lower !== 'of') return false;
  const part = tokens[of - 1]!;
  return part.kind === 'number' || PARTS.has(part.lower) || SMALL_NUMBERS.has(part.lower);
}

function killedBehind(tokens: readonly Token[], counted: Counted, end: number): Event | null {
  const event = nearPredicate(tokens, counted, end);
  return event?.kind === 'killed' ? event : null;
}

function nearPredicate(tokens: readonly Token[], counted: Counted, end: number): Event | null {
  const behind = eventBehind(tokens, counted, end);
  return behind?.link === 'predicate' ? behind : null;
}

/** Hands events on along "30 soldiers and five civilians were killed" and "killed one policeman and 20 people". */
export function joinEvents(tokens: readonly Token[], candidates: readonly Candidate[]): Candidate[] {
  const joined = [...candidates];
  for (let i = 1; i < joined.length; i++) {
    const event = joined[i - 1]!.event;
    if (
      event &&
      takesJoined(joined[i]!) &&
      !isWhole(tokens, joined[i]!.quantity.from, 0) &&
      areJoined(tokens, joined[i - 1]!, joined[i]!)
    )
      joined[i] = { ...joined[i]!, event: { kind: event.kind, link: 'joined' } };
  }
  for (let i = joined.length - 2; i >= 0; i--) {
    const event = joined[i + 1]!.event;
    if (
      event &&
      event.link !== 'noun' &&
      joined[i + 1]!.counted.after === joined[i + 1]!.counted.to &&
      takesJoined(joined[i]!) &&
      areJoined(tokens, joined[i]!, joined[i + 1]!)
    )
      joined[i] = { ...joined[i]!, event: { kind: event.kind, link: 'joined' } };
  }
  // "Ten people were killed, including three children".
  for (let i = 1; i < joined.length; i++) {
    const event = joined[i - 1]!.event;
    if (!takesJoined(joined[i]!) || !isIncluded(tokens, joined[i]!)) continue;
    if (event) joined[i] = { ...joined[i]!, event: { kind: event.kind, link: 'joined' } };
    // "80,000 troops, including 40,000 in Crimea"
    else if (joined[i]!.counted.class === 'bare')
      joined[i] = { ...joined[i]!, counted: { ...joined[i]!.counted, class: joined[i - 1]!.counted.class } };
  }
  return joined;
}

const takesJoined = ({ event, counted }: Candidate): boolean =>
  !event && counted.class !== 'equipment' && counted.class !== 'craft';

/** Whether only joining words stand between two figures. */
export function areJoined(tokens: readonly Token[], a: Candidate, b: Candidate): boolean {
  if (b.quantity.from - a.counted.to > 5) return false;
  for (let k = a.counted.to; k < b.quantity.from; k++) if (!JOINING.has(tokens[k]!.lower)) return false;
  return b.quantity.from > a.counted.to;
}

/** Whether "including", "among them" or "of them" stands right before the figure. */
export function isIncluded(tokens: readonly Token[], { quantity }: Candidate): boolean {
  const [before, last] = [tokens[quantity.from - 2]?.lower, tokens[quantity.from - 1]?.lower];
  return (
    last === 'including' ||
    last === 'includes' ||
    ((last === 'them' || last === 'whom') && (before === 'among' || before === 'of'))
  );
}

/** The kind of a candidate, or null where it is no figure. */
export function classify(tokens: readonly Token[], candidate: Candidate, end: number): Classified | null {
  const { counted, event, quantity } = candidate;
  if (!event && (isStrength(tokens, candidate) || isFighting(tokens, candidate, end)))
    return { kind: 'personnel', link: 'object' };
  if (quantity.value === 1 && !countsOne(tokens, candidate, end)) return null;
  if (event) return { kind: event.kind, link: event.link };
  if (counted.class === 'equipment') return { kind: 'equipment', link: 'noun' };
  if (counted.class === 'fighter' || counted.class === 'unit') return { kind: 'personnel', link: 'noun' };
  return null;
}

const describesSomebody = (before: Token | undefined): boolean =>
  before !== undefined && (before.text === ',' || BE.has(before.lower) || before.lower === 'as');

/** "a force of 500", "commands 600 men": what is counted are soldiers, whatever they are called. */
function isStrength(tokens: readonly Token[], { quantity, counted }: Candidate): boolean {
  if (counted.class !== 'bare' && !KIND_MEN.has(tokens[counted.to - 1]!.lower)) return false;
  const [before, last] = [tokens[quantity.from - 2]?.lower ?? '', tokens[quantity.from - 1]?.lower ?? ''];
  if (WORKING.has(tokens[quantity.from - 3]?.lower ?? '')) return false;
  return (
    (last === 'of' && (FORMATIONS.has(before) || (before === 'consists' && counted.class !== 'bare'))) ||
    (RAISING.has(last) && counted.class !== 'bare')
  );
}

/** "3,000 Russians are fighting": people who bear arms. */
function isFighting(tokens: readonly Token[], { counted }: Candidate, end: number): boolean {
  if (counted.class === 'bare' && isMassed(tokens, counted.after, end)) return true;
  if (counted.class !== 'person' && counted.class !== 'open' && counted.class !== 'bare') return false;
  if (handlesArms(tokens, counted.after, end)) return true;
  if (counted.class === 'bare') return false;
  let k = counted.after;
  while (
    k < Math.min(end, counted.after + 4) &&
    (BE.has(tokens[k]!.lower) || HAVE.has(tokens[k]!.lower) || BETWEEN.has(tokens[k]!.lower))
  )
    k++;
  // "60 men under him"
  if (
    KIND_MEN.has(tokens[counted.to - 1]!.lower) &&
    tokens[counted.after]?.lower === 'under' &&
    COMMAND.test(tokens[counted.after + 1]?.lower ?? '')
  )
    return true;
  return (
    k < end &&
    (tokens[k]!.lower === 'fighting' ||
      tokens[k]!.lower === 'fought' ||
      (tokens[k]!.lower === 'under' && tokens[k + 1]?.lower === 'arms'))
  );
}

/** "another 20,000 are massed near the border": only troops are. */
const isMassed = (tokens: readonly Token[], at: number, end: number): boolean =>
  at + 1 < end && BE.has(tokens[at]!.lower) && /^(?:massed|garrisoned|deployed|stationed)$/.test(tokens[at + 1]!.lower);

// "him", "his" of "his command"

/** "dozens turned in their weapons", "40 men laid down their arms". */
function handlesArms(tokens: readonly Token[], at: number, end: number): boolean {
  if (!HANDING.has(tokens[at]?.lower ?? '')) return false;
  for (let k = at + 1; k < Math.min(end, at + 5); k++)
    if (tokens[k]!.lower === 'weapons' || tokens[k]!.lower === 'arms') return true;
  return false;
}

/** Whether "one" counts: not "no one", "one another" or "one soldier told Reuters". */
function countsOne(tokens: readonly Token[], { quantity, counted, event }: Candidate, end: number): boolean {
  if (tokens[quantity.core]!.lower !== 'one') return true;
  if (quantity.core === quantity.from && NO_COUNT_BEFORE_ONE.has(tokens[quantity.from - 1]?.lower ?? '')) return false;
  if (tokens[quantity.to]?.lower === 'another') return false;
  // "according to one officer"
  if (tokens[quantity.from - 1]?.lower === 'to' && tokens[quantity.from - 2]?.lower === 'according') return false;
  // "Malik, one of two attackers", "was one of the victims": who somebody is, not how many they were.
  if (
    tokens[quantity.to]?.lower === 'of' &&
    quantity.core === quantity.from &&
    (!event || describesSomebody(tokens[quantity.from - 1]))
  )
    return false;
  if (event) return counted.class !== 'bare' || event.link !== 'distant';
  for (let k = counted.to; k < Math.min(end, counted.to + 3); k++)
    if (TELLING.has(tokens[k]!.lower) || tokens[k]!.lower === 'who') return false;
  return true;
}
