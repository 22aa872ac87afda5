/** Whose troops, equipment or losses a figure counts. */
import type { FigureKind, Span } from '../../../record/index.js';
import type { Token } from '../../../text/index.js';
import type { Claimant } from '../claimant/claimant.js';
import type { HomeState } from './home-state.js';
import type { Candidate } from '../event/kind.js';
import { nounAt } from '../counted/noun.js';
import {
  accusedOf,
  fielderOf,
  holdersOf,
  leadingActors,
  lossesOf,
  ownerPhraseOf,
  phraseAfterNoun,
} from './side-phrases.js';
import { NO_SIDE_HEADS, STATE_FORCES, STATE_SOLDIERS, TAKING } from '../../english/figures/sides.table.js';
import { isStop } from '../../english/figures/words.table.js';
import type { ActorResolver } from '../../actors/references/actor-resolver.js';
import type { SideForm, Side } from './side.js';
import {
  PEOPLE_NAME,
  SIDE_PRONOUNS,
  SIDE_OURS,
  SIDE_HIS,
  SIDE_MEN,
  SIDE_LOST,
  IRREGULARS,
  FORCE_WORDS,
} from '../../english/figures/side.table.js';

/** What a figure's side is read from. */
export interface SideQuestion {
  readonly tokens: readonly Token[];
  readonly candidate: Candidate;
  readonly kind: FigureKind;
  readonly claimant: Claimant;
  /** Tokens of the sentence. */
  readonly start: number;
  readonly end: number;
  /** The side of the figure that this one is joined to, or null. */
  readonly joined: Side | null;
  /** The first token of the sentences that this one may lean on. */
  readonly context: number;
}

const NOT_SAID: Side = { actor: '', form: 'not said' };

/**
 * The side of a figure: asks the resolver whom each phrase names that may give it, and takes the first that names
 * somebody.
 */
export function sideOf(question: SideQuestion, resolver: ActorResolver, home: HomeState): Side {
  const { tokens, candidate, kind, start, end, joined } = question;
  const { quantity, counted } = candidate;
  const ask = (range: readonly [number, number] | null, form: SideForm): Side | null => {
    if (!range || range[0] >= range[1]) return null;
    const actor = resolver.side({ start: tokens[range[0]]!.start, end: tokens[range[1] - 1]!.end });
    return actor ? { actor, form } : null;
  };
  let last = counted.to;
  while (last > counted.from && NO_SIDE_HEADS.has(tokens[last - 1]!.lower)) last--;
  const own = (): Side | null => ask([counted.from, last], 'own');
  // "143,000 Ukrainians have fled" tells whence they come, not whose they are.
  if (kind === 'displaced') return NOT_SAID;
  // "92,000 Lunian soldiers": whose they are is said, though no list knows them.
  if (kind === 'personnel' && namesUnknownPeople(tokens, counted.from, last)) return own() ?? NOT_SAID;
  const military = kind === 'personnel' || kind === 'equipment';
  // "his fighters had destroyed six tanks", "shot down two jets": not their own.
  if (kind === 'equipment' && quantity.from > start && TAKING.has(tokens[quantity.from - 1]!.lower)) {
    return own() ?? ask(phraseAfterNoun(tokens, counted.to, end), 'behind') ?? NOT_SAID;
  }
  return (
    own() ??
    speakersOwn(question, resolver, home) ??
    ask(phraseAfterNoun(tokens, counted.to, end), 'behind') ??
    ask(ownerPhraseOf(tokens, quantity.from, start), 'owner') ??
    (joined?.actor && counted.class !== 'person' ? { actor: joined.actor, form: 'joined' as const } : null) ??
    (military || isLost(tokens, quantity.from, start)
      ? (ask(accusedOf(tokens, quantity.from, start), 'accused') ?? fielded(question, resolver, home))
      : null) ??
    (military
      ? holderIn(tokens, start, end, resolver, home)
      : ask(lossesOf(tokens, quantity.from, start), 'subject')) ??
    (!military && STATE_SOLDIERS.has(tokens[counted.to - 1]!.lower) ? reportersOwn(question, resolver, home) : null) ??
    (STATE_FORCES.has(tokens[counted.to - 1]!.lower) || tokens[counted.from]?.lower === 'government'
      ? home.side()
      : null) ??
    (!military && STATE_SOLDIERS.has(tokens[counted.to - 1]!.lower) && !STATE_FORCES.has(tokens[counted.to - 1]!.lower)
      ? home.army()
      : null) ??
    (military ? (leading(question, resolver, home) ?? earlierSide(question, resolver, home)) : null) ??
    NOT_SAID
  );
}

// "Lunian", "Chechen", "Avarese"

/** Whether the counted noun's own words name a people: a capital that ends as such names do. */
function namesUnknownPeople(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to - 1; k++) if (tokens[k]!.capital && PEOPLE_NAME.test(tokens[k]!.lower)) return true;
  return false;
}

/** Who has, sends or loses what is counted; "it would send" is the source's own. */
function fielded(
  { tokens, candidate, claimant, start }: SideQuestion,
  resolver: ActorResolver,
  home: HomeState,
): Side | null {
  const subject = fielderOf(tokens, candidate.quantity.from, start);
  if (!subject) return null;
  const own = subject[1] - subject[0] === 1 && SIDE_PRONOUNS.has(tokens[subject[0]]!.lower);
  const actor = own
    ? claimant.source && resolver.side(claimant.source)
    : resolver.side({ start: tokens[subject[0]]!.start, end: tokens[subject[1] - 1]!.end });
  return actor && (!own || home.isParty(actor)) ? { actor, form: 'subject' } : null;
}

/** "our soldiers", "people from their army": the side of who states it. */
function speakersOwn(
  { tokens, candidate, claimant, start, end }: SideQuestion,
  resolver: ActorResolver,
  home: HomeState,
): Side | null {
  const { quantity, counted } = candidate;
  const behind = phraseAfterNoun(tokens, counted.to, end);
  if (!claimant.source) return null;
  const men = counted.class === 'fighter' || SIDE_MEN.has(tokens[counted.to - 1]!.lower);
  let ours = false;
  for (let k = Math.max(start, quantity.from - 2); k < (behind ? behind[1] : counted.to); k++)
    ours ||= SIDE_OURS.has(tokens[k]!.lower) || (men && SIDE_HIS.has(tokens[k]!.lower));
  if (!ours && !onOurSide(tokens, counted.after, end)) return null;
  const actor = resolver.side(claimant.source) || home.served(claimant.actor);
  return actor ? { actor, form: 'speaker' } : null;
}

/**
 * "Ukraine's border guard service said three guards were injured": a state reports its own losses where it names no
 * other's.
 */
function reportersOwn({ claimant }: SideQuestion, resolver: ActorResolver, home: HomeState): Side | null {
  const actor = claimant.source && (resolver.side(claimant.source) || home.served(claimant.actor));
  // Rebels count the other side's soldiers.
  return actor && home.isParty(actor) && home.isState(actor) ? { actor, form: 'speaker' } : null;
}

/** "eight people were killed on her side". */
function onOurSide(tokens: readonly Token[], from: number, end: number): boolean {
  for (let k = from; k + 2 < Math.min(end, from + 8); k++) {
    if (
      tokens[k]!.lower === 'on' &&
      (SIDE_OURS.has(tokens[k + 1]!.lower) || SIDE_HIS.has(tokens[k + 1]!.lower)) &&
      tokens[k + 2]!.lower === 'side'
    )
      return true;
  }
  return false;
}

const isLost = (tokens: readonly Token[], first: number, start: number): boolean =>
  first - 1 >= start && SIDE_LOST.has(tokens[first - 1]!.lower);

/** Who holds the place that the tokens name last: "rebel-held", "government-controlled". */
function holderIn(
  tokens: readonly Token[],
  start: number,
  end: number,
  resolver: ActorResolver,
  home: HomeState,
): Side | null {
  for (const span of holdersOf(tokens, start, end).reverse()) {
    if (span.word.startsWith('government')) return home.side();
    const actor = resolver.side(span);
    if (actor) return { actor, form: 'holder' };
  }
  return null;
}

/** The actor that leads the sentence: "Russia was capable of seizing three sites, using 150 men". */
function leading(
  { tokens, candidate, claimant, start }: SideQuestion,
  resolver: ActorResolver,
  home: HomeState,
): Side | null {
  for (const mention of leadingActors(tokens, resolver.mentions, start, candidate.quantity.from)) {
    if (claimant.source && mention.start < claimant.source.end && claimant.source.start < mention.end) continue;
    const actor = resolver.side(withWhatItOwns(tokens, mention, candidate.quantity.from));
    if (actor && home.isParty(actor)) return { actor, form: 'setting' };
  }
  return null;
}

/** "Ukraine’s pro-Moscow insurgents" are not Ukraine. */
function withWhatItOwns(tokens: readonly Token[], { start, end }: Span, first: number): Span {
  let k = first;
  while (k > 0 && tokens[k - 1]!.start >= end) k--;
  if (tokens[k]?.lower !== "'s") return { start, end };
  let to = k + 1;
  while (to < first && to < k + 4 && !isStop(tokens[to]!) && tokens[to]!.kind === 'word') to++;
  return { start, end: tokens[to - 1]!.end };
}

/**
 * The forces the sentences before speak of, or who holds the places they name: "Two Sudanese army depots burned. Six
 * tanks were lost."
 */
function earlierSide(
  { tokens, start, context, candidate }: SideQuestion,
  resolver: ActorResolver,
  home: HomeState,
): Side | null {
  const irregular = IRREGULARS.has(tokens[candidate.counted.to - 1]!.lower);
  for (let k = start - 1; k > context; k--) {
    const noun = nounAt(tokens[k]!)?.class;
    if (
      !(noun === 'fighter' || noun === 'force' || noun === 'unit' || noun === 'equipment') &&
      !FORCE_WORDS.has(tokens[k]!.lower)
    )
      continue;
    // "NATO Secretary General": a title is no soldier.
    if (noun === 'fighter' && tokens[k]!.capital) continue;
    let from = k;
    while (from > context && from > k - 4 && !endsPhrase(tokens[from - 1]!)) from--;
    const actor = resolver.side({ start: tokens[from]!.start, end: tokens[k]!.end });
    if (actor && home.isParty(actor) && !(irregular && home.isState(actor))) return { actor, form: 'earlier' };
  }
  const holder = holderIn(tokens, Math.max(context, start - 45), start, resolver, home);
  return holder && { actor: holder.actor, form: 'earlier' };
}

const endsPhrase = (token: Token): boolean =>
  token.text === ',' || token.text === '.' || (isStop(token) && !token.capital);
