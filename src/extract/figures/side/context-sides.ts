/** Sides read from the words around a figure: who has, sends, loses or reports it. */
import type { Token } from '../../../text/index.js';
import type { HomeState } from './home-state.js';
import { nounAt } from '../counted/noun.js';
import { fielderOf, holdersOf, leadingActors, phraseAfterNoun } from './side-phrases.js';
import type { ActorResolver } from '../../actors/references/actor-resolver.js';
import type { Side, SideQuestion } from './side.js';
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
import type { Span } from '../../../record/index.js';
import { isStop } from '../../english/figures/words.table.js';

// "Lunian", "Chechen", "Avarese"

/** Whether the counted noun's own words name a people: a capital that ends as such names do. */
export function namesUnknownPeople(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to - 1; k++) if (tokens[k]!.capital && PEOPLE_NAME.test(tokens[k]!.lower)) return true;
  return false;
}

/** Who has, sends or loses what is counted; "it would send" is the source's own. */
export function fielded(
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
export function speakersOwn(
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
export function reportersOwn({ claimant }: SideQuestion, resolver: ActorResolver, home: HomeState): Side | null {
  const actor = claimant.source && (resolver.side(claimant.source) || home.served(claimant.actor));
  // Rebels count the other side's soldiers.
  return actor && home.isParty(actor) && home.isState(actor) ? { actor, form: 'speaker' } : null;
}

/** "eight people were killed on her side". */
export function onOurSide(tokens: readonly Token[], from: number, end: number): boolean {
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

export const isLost = (tokens: readonly Token[], first: number, start: number): boolean =>
  first - 1 >= start && SIDE_LOST.has(tokens[first - 1]!.lower);

/** Who holds the place that the tokens name last: "rebel-held", "government-controlled". */
export function holderIn(
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
export function leading(
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

/**
 * The forces the sentences before speak of, or who holds the places they name: "Two Sudanese army depots burned. Six
 * tanks were lost."
 */
export function earlierSide(
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

// "Lunian", "Chechen", "Avarese"

/** "Ukraine’s pro-Moscow insurgents" are not Ukraine. */
function withWhatItOwns(tokens: readonly Token[], { start, end }: Span, first: number): Span {
  let k = first;
  while (k > 0 && tokens[k - 1]!.start >= end) k--;
  if (tokens[k]?.lower !== "'s") return { start, end };
  let to = k + 1;
  while (to < first && to < k + 4 && !isStop(tokens[to]!) && tokens[to]!.kind === 'word') to++;
  return { start, end: tokens[to - 1]!.end };
}

const endsPhrase = (token: Token): boolean =>
  token.text === ',' || token.text === '.' || (isStop(token) && !token.capital);
