/** Whose troops, losses and equipment a phrase speaks of. */
import { firstAt, type Span } from '../../../record/index.js';
import type { ResolvedName } from './reference-index.js';
import type { ArticleContext } from './article-context.js';
import { tokensWithin } from '../../../text/tokens.js';
import {
  SEPARATISTS,
  THEIR_REPUBLICS,
  THEIR_FULL_NAME,
  CIVILIANS,
  PROTESTERS,
  FORCES,
  PARTIES_PRO,
  AIRCRAFT,
  SERVES,
} from '../../english/actors/references.table.js';

// "Donetsk People's Republic", "People’s Republic of Lugansk"
/** How many code units of a phrase are looked at for such a name. */
const LONGEST = 120;
/** Names that both sides' volunteers of 2014 went by; those of the Maidan are not the separatists'. */
const SELF_DEFENCE = /^self-defen[cs]e$/;
const MAIDAN = /^(?:euro)?maidan$/;

/**
 * The actor id of the side that a phrase names by adjective, noun or name ("Russian troops", "the rebels",
 * "civilians"); "" for nobody.
 */
export function partyOf(context: ArticleContext, phrase: Span): string {
  const { tokens } = context.document;
  const [from, to] = tokensWithin(tokens, phrase);
  let civilians = false;
  if (
    to - from > 2 &&
    THEIR_FULL_NAME.test(
      context.document.text.slice(phrase.start, Math.min(phrase.end, phrase.start + LONGEST)).toLowerCase(),
    )
  )
    return added(context, 'group', 'pro-Russian separatists', phrase);
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i]!;
    if (PARTIES_PRO.test(lower) || SEPARATISTS.test(lower))
      return added(
        context,
        'group',
        separatistsHere(context, lower) ? 'pro-Russian separatists' : severalOf(lower),
        phrase,
      );
    if (THEIR_REPUBLICS.test(lower)) return added(context, 'group', 'pro-Russian separatists', phrase);
    if (
      SELF_DEFENCE.test(lower) &&
      separatistsHere(context, lower) &&
      !tokens.slice(from, i).some((token) => MAIDAN.test(token.lower))
    )
      return added(context, 'group', 'pro-Russian separatists', phrase);
    if (PROTESTERS.test(lower)) return added(context, 'group', 'protesters', phrase);
    if (CIVILIANS.test(lower)) civilians = true;
  }
  const carried = passengersOf(context, from, to, phrase);
  if (carried) return carried;
  const { named } = context;
  for (let i = firstAt(named, phrase.start); i < named.length && named[i]!.start < phrase.end; i++) {
    if (named[i]!.actor.kind !== 'person') {
      const state = stateServed(context, named[i]!);
      if (state) return state;
      context.registry.mention(named[i]!.actor, { start: named[i]!.start, end: named[i]!.end }, 'name');
      return named[i]!.actor.id;
    }
  }
  return civilians ? added(context, 'group', 'civilians', phrase) : '';
}

// "MH17" behind "flight" or before "disaster"
const FLIGHT = /^[A-Z]{2}-?\d{2,4}$/;

/** "the 298 victims of Malaysian flight MH17": those whom a flight carried, whoever flew it. */
function passengersOf(context: ArticleContext, from: number, to: number, phrase: Span): string {
  for (let i = from; i < to; i++) {
    const { text, end, capital } = context.document.tokens[i]!;
    if (!capital) continue;
    const number = context.document.tokens[i + 1];
    // "MH17" may be "MH" and "17"
    const code = FLIGHT.test(text)
      ? text
      : number?.start === end && FLIGHT.test(text + number.text)
        ? text + number.text
        : '';
    if (code && context.document.tokens.slice(Math.max(0, i - 4), i).some(({ lower }) => AIRCRAFT.has(lower)))
      return added(context, 'group', `${code} passengers`, phrase);
  }
  return '';
}

/** The state whose forces a name tells: "Ukrainian Armed Forces" → Ukraine; "" where it tells none. */
function stateServed({ document, marks, registry }: ArticleContext, { name }: ResolvedName): string {
  const first = document.tokens[name.from]!.lower === 'the' ? name.from + 1 : name.from;
  const state = marks.states.get(first);
  const served = SERVES.get(
    document.tokens
      .slice(first, name.to)
      .map(({ text }) => text)
      .join(' '),
  );
  if (served) {
    const actor = registry.actor('state', served);
    registry.mention(
      actor,
      { start: document.tokens[first]!.start, end: document.tokens[name.to - 1]!.end },
      'metonym',
    );
    return actor.id;
  }
  const at = state ? first : stateWithin(marks, name.from, name.to);
  const found = marks.states.get(at);
  const words = document.tokens.slice(first, name.to);
  if (!found || found.length === words.length || !words.some(({ lower }) => FORCES.test(lower))) return '';
  const actor = registry.actor('state', found.value.name);
  registry.mention(
    actor,
    { start: document.tokens[at]!.start, end: document.tokens[at + found.length - 1]!.end },
    'name',
  );
  return actor.id;
}

/** "rebel" → "rebels". */
const severalOf = (noun: string): string =>
  noun.endsWith('s') || noun.endsWith('men') || noun === 'militia'
    ? noun
    : noun.endsWith('man')
      ? `${noun.slice(0, -2)}en`
      : `${noun}s`;

/** The first state named inside a name: "Armed Forces of Ukraine"; -1 where there is none. */
function stateWithin(marks: ArticleContext['marks'], from: number, to: number): number {
  for (let i = from; i < to; i++) if (marks.states.has(i)) return i;
  return -1;
}

const proRussian = new WeakMap<ArticleContext, boolean>();

/** Whether the article speaks of pro-Russian fighters, so that "the rebels" are theirs. Read once for each article. */
function separatistsHere(context: ArticleContext, word: string): boolean {
  const known = proRussian.get(context) ?? context.document.tokens.some(({ lower }) => PARTIES_PRO.test(lower));
  proRussian.set(context, known);
  return known || PARTIES_PRO.test(word);
}

function added(context: ArticleContext, kind: 'group', name: string, phrase: Span): string {
  const actor = context.registry.actor(kind, name);
  context.registry.mention(actor, phrase, 'name');
  return actor.id;
}
