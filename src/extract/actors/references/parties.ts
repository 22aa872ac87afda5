/** Whose troops, losses and equipment a phrase speaks of. */
import { firstAt, type Span } from '../../../record/index.js';
import { STATE_FORMS } from '../../english/actors/places.table.js';
import type { ResolvedName } from './reference-index.js';
import type { ArticleContext } from './article-context.js';
import { tokensWithin } from '../../../text/tokens.js';
import {
  ARMED,
  BACKED,
  CIVILIANS,
  PROTESTERS,
  FORCES,
  AIRCRAFT,
  SERVES,
} from '../../english/actors/references.table.js';

/**
 * The actor id of the side that a phrase names by adjective, noun or name ("Russian troops", "the rebels",
 * "civilians"); "" for nobody.
 */
export function partyOf(context: ArticleContext, phrase: Span): string {
  const { tokens } = context.document;
  const [from, to] = tokensWithin(tokens, phrase);
  let civilians = false;
  const organization = organizationIn(context, phrase);
  if (organization) return organization;
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i]!;
    if (isBacked(lower) || ARMED.test(lower)) {
      const name = isBacked(lower) ? backedName(context, i, to) : soleBackedGroup(context);
      return added(context, 'group', name ?? severalOf(lower), phrase);
    }
    if (PROTESTERS.test(lower)) return added(context, 'group', 'protesters', phrase);
    // "People's Republic" is none of civilians
    if (CIVILIANS.test(lower) && tokens[i + 1]?.lower !== "'s") civilians = true;
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

/**
 * "Boko Haram militants", "Houthi-run Radio Delta": the organisation that a phrase begins with; "" where it does not.
 */
function organizationIn({ named, document, registry }: ArticleContext, phrase: Span): string {
  const one = named[firstAt(named, phrase.start)];
  if (!one || one.start >= phrase.end || one.actor.kind !== 'organization') return '';
  if (!ARMED.test(document.tokens[one.name.to]?.lower ?? '')) return '';
  registry.mention(one.actor, { start: one.start, end: one.end }, 'name');
  return one.actor.id;
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

/** The armed groups of an article that are named by who backs them: most frequent name by backer. */
const backedGroups = new WeakMap<ArticleContext, ReadonlyMap<string, string>>();

/** "pro-Russian", "Saudi-backed", "Russian-led": named by whom a group is for. */
const isBacked = (lower: string): boolean => BACKED.test(lower);

/** Whom such a word tells as the backer, a state by its name where it is one: "kremlin-backed" → Russia. */
function backerOf(lower: string): string {
  const word = lower.startsWith('pro-') ? lower.slice('pro-'.length) : lower.slice(0, lower.lastIndexOf('-'));
  return STATE_FORMS.get(word)?.name ?? word;
}

/** The name of the group that the backing word at token `i` begins: of one backer's armed groups the commonest. */
function backedName(context: ArticleContext, i: number, to: number): string {
  const { tokens } = context.document;
  const noun = armedNoun(tokens, i, to);
  const known = noun && groupsByBacker(context).get(backerOf(tokens[i]!.lower));
  return known || `${uncapped(tokens[i]!.text)} ${severalOf(noun || lastWord(tokens, i, to))}`;
}

/**
 * The one backed armed group of the article, for which "the rebels" stand; undefined where there are none or several.
 */
function soleBackedGroup(context: ArticleContext): string | undefined {
  const groups = [...groupsByBacker(context).values()];
  return groups.length === 1 ? groups[0] : undefined;
}

function groupsByBacker(context: ArticleContext): ReadonlyMap<string, string> {
  const known = backedGroups.get(context);
  if (known) return known;
  const { tokens } = context.document;
  const counts = new Map<string, Map<string, number>>();
  tokens.forEach(({ lower, text }, i) => {
    const noun = isBacked(lower) ? armedNoun(tokens, i, Math.min(tokens.length, i + NEAR)) : '';
    if (!noun) return;
    const names = counts.get(backerOf(lower)) ?? new Map<string, number>();
    counts.set(backerOf(lower), names);
    const name = `${uncapped(text)} ${severalOf(noun)}`;
    names.set(name, (names.get(name) ?? 0) + 1);
  });
  const groups = new Map<string, string>();
  for (const [backer, names] of counts) groups.set(backer, [...names].sort((a, b) => b[1] - a[1])[0]![0]);
  backedGroups.set(context, groups);
  return groups;
}

/** So many tokens behind "pro-Russian" its noun stands. */
const NEAR = 4;

/** The first noun for fighters behind token `i`; "" for none. */
function armedNoun(tokens: ArticleContext['document']['tokens'], i: number, to: number): string {
  for (let k = i + 1; k < to && tokens[k]!.kind === 'word'; k++)
    if (ARMED.test(tokens[k]!.lower)) return tokens[k]!.lower;
  return '';
}

const lastWord = (tokens: ArticleContext['document']['tokens'], i: number, to: number): string =>
  to > i + 1 ? tokens[to - 1]!.lower : 'forces';

/** "Pro-Russian" → "pro-Russian". */
const uncapped = (word: string): string => (word.startsWith('Pro-') ? `p${word.slice(1)}` : word);

function added(context: ArticleContext, kind: 'group', name: string, phrase: Span): string {
  const actor = context.registry.actor(kind, name);
  context.registry.mention(actor, phrase, 'name');
  return actor.id;
}
