/** The quantities of a sentence with what they count and what happened. */
import type { Token } from '../../text/index.js';
import type { Sentence } from '../../text/index.js';
import { type Counted, readCounted } from './counted/counted-phrase.js';
import { type Candidate, eventOf, joinEvents } from './event/kind.js';
import { MONTH_WORDS } from '../english/figures/numbers.table.js';
import { monthBefore } from './amount/number.js';
import { type Quantity, readQuantity } from './amount/quantity.js';
import { CANDIDATES_LABELS, MEASURES, YEAR_PREPOSITIONS, PEOPLE_ENDING } from '../english/figures/candidates.table.js';

/**
 * All candidates of one sentence, events handed on between those that are joined; `mayStart`: whether a quantity may
 * begin with a token.
 */
export function findCandidates(
  tokens: readonly Token[],
  sentence: Sentence,
  mayStart: (token: number) => boolean,
): Candidate[] {
  const [start, end] = sentence.tokens;
  const found: Candidate[] = [];
  let part: Candidate | null = null;
  for (let i = start; i < end; ) {
    if (!mayStart(i)) {
      i++;
      continue;
    }
    const quantity = readQuantity(tokens, i, end);
    if (!quantity) {
      i++;
      continue;
    }
    const counted = isNumberOfSomethingElse(tokens, quantity, start, end) ? null : readCounted(tokens, quantity, end);
    const event = counted && eventOf(tokens, quantity, counted, start, end);
    if (counted?.ofNext) {
      part = { quantity, counted, event: null };
      i = quantity.to;
      continue;
    }
    if (part && counted && quantity.from - part.quantity.to < 6)
      found.push(...partOf(tokens, part, quantity, counted, start, end));
    part = null;
    if (counted && isSound(tokens, quantity, counted, event, start)) found.push({ quantity, counted, event });
    i = counted ? Math.max(counted.to, quantity.to) : quantity.to;
  }
  return joinEvents(tokens, found);
}

/** The figure of "12" in "lost 12 of its 40 men", told by what the 40 are. */
function partOf(
  tokens: readonly Token[],
  { quantity }: Candidate,
  whole: Quantity,
  counted: Counted,
  start: number,
  end: number,
): Candidate[] {
  const event = eventOf(tokens, quantity, counted, start, end);
  if (!event && counted.class === 'bare') return [];
  const { unit, unitTo } = counted;
  return [
    {
      quantity,
      counted: {
        ...counted,
        state: null,
        ofNext: true,
        from: quantity.to,
        unit,
        unitTo,
        to: quantity.to,
        after: whole.from,
      },
      event,
    },
  ];
}

const CURRENCY: ReadonlySet<string> = new Set(['$', '€', '£', '¥', '₴', '₽', '#', '№']);

/** Money, dates, ages, ordinals, percentages, clock times, numbers of a model. */
function isNumberOfSomethingElse(tokens: readonly Token[], quantity: Quantity, start: number, end: number): boolean {
  const first = tokens[quantity.core]!;
  const before = quantity.core > start ? tokens[quantity.core - 1] : undefined;
  // "8:30", "9/11"; but "Ukraine crisis: 30 dead".
  if (before && before.end === first.start && (before.text === ':' || before.text === '/')) return true;
  if (before && (CURRENCY.has(before.text) || (CANDIDATES_LABELS.has(before.lower) && quantity.from === quantity.core)))
    return true;
  if (first.kind === 'number' && quantity.core > start && monthBefore(tokens, quantity.core)) return true;
  if (isYear(first, quantity) && before && (YEAR_PREPOSITIONS.has(before.lower) || endsDate(tokens, quantity.core)))
    return true;
  const last = tokens[quantity.to - 1]!;
  const next = quantity.to < end ? tokens[quantity.to] : undefined;
  if (!next) return false;
  if (MEASURES.has(next.lower)) return true;
  if (next.start === last.end && (next.text === ':' || next.text === '/')) return true;
  // "20th", "2S1", "30-year-old", "16x9"
  if (next.text === '-' && tokens[quantity.to + 1]?.lower === 'strong') return false;
  if (
    next.start === last.end &&
    (next.kind === 'word' || (next.text === '-' && tokens[quantity.to + 1]?.start === next.end))
  )
    return true;
  if (MONTH_WORDS.has(next.lower) && next.capital) return true;
  return false;
}

/** "On May 3, 2015, 12 soldiers died": the year behind a day and its comma. */
const endsDate = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]!.text === ',' && tokens[at - 2]?.kind === 'number' && monthBefore(tokens, at - 2) !== undefined;
const isYear = (token: Token, { value }: Quantity): boolean =>
  value !== null && value >= 1900 && value < 2100 && token.text.length === 4;

/** Whether the noun may be counted: one that no list knows, and none at all, need an event close by. */
function isSound(
  tokens: readonly Token[],
  quantity: Quantity,
  counted: Counted,
  event: Candidate['event'],
  start: number,
): boolean {
  if (counted.class === 'open') {
    if (!event) return true;
    const noun = tokens[counted.to - 1]!;
    return event.link === 'predicate' && (event.kind === 'killed' || event.kind === 'wounded')
      ? true
      : PEOPLE_ENDING.test(noun.lower) || noun.capital;
  }
  if (counted.class !== 'bare' || !event) return true;
  if (event.link === 'distant') return counted.after > quantity.to + 1;
  const before = quantity.from > start ? tokens[quantity.from - 1] : undefined;
  const next = tokens[quantity.to];
  if (event.link === 'object') return next === undefined || next.kind !== 'word' || !next.capital;
  // "Ivan, 39, was killed", "in 2014 were killed", "Flight 17 was shot down"
  if (next?.text === ',' && before?.text === ',') return false;
  if (isYear(tokens[quantity.core]!, quantity)) return false;
  return !(before?.kind === 'word' && before.capital && quantity.from - 1 > start && quantity.value !== null);
}
