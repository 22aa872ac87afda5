/** What stands behind a counted noun: another noun that is meant, an owner's mark, or nothing that matters. */
import type { Token } from '../../../text/index.js';
import { SUFFERED } from '../../english/figures/events.table.js';
import { nounAt } from './noun.js';
import { NOT_COUNTED } from '../../english/figures/nouns.table.js';
import { isStop } from '../../english/figures/words.table.js';
import { BRANCHES, NOUN_BOUNDS_ADVERBS, DATING } from '../../english/figures/counted.table.js';

// "’s" "'s"
export const isPossessive = (token: Token): boolean => token.lower === "'s";

/** Whether one of the next `reach` words is a counted noun, with no word between that ends a noun phrase. */
export function nounFollows(tokens: readonly Token[], at: number, end: number, reach = 4): boolean {
  for (let k = at; k < Math.min(end, at + reach); k++) {
    const token = tokens[k]!;
    if (token.kind !== 'word' || isStop(token)) return false;
    if (nounAt(token) && !SUFFERED.has(token.lower)) return true;
  }
  return false;
}

/** Whether the noun at `head` is not what is counted: it describes or owns what stands behind it. */
export const isDescription = (tokens: readonly Token[], head: number, end: number, several: boolean): boolean =>
  describes(tokens, head + 1, end) || ownsNext(tokens, head, end) || precedesNoun(tokens, head, end, several);

/** Whether a noun that is never counted follows, so that ours only describes it: "three weapons holding areas". */
function describes(tokens: readonly Token[], at: number, end: number): boolean {
  for (let k = at; k < Math.min(end, at + 3); k++) {
    const token = tokens[k]!;
    if (token.kind !== 'word' || isStop(token) || DATING.has(token.lower)) return false;
    if (NOT_COUNTED.has(token.lower)) return true;
  }
  return false;
}

/** "the attackers' phones", "a policeman's boots": what is counted belongs to them. */
function ownsNext(tokens: readonly Token[], head: number, end: number): boolean {
  if (head + 2 >= end) return false;
  const [mark, next] = [tokens[head + 1]!, tokens[head + 2]!];
  if (isPossessive(mark)) return true;
  return (
    (mark.text === '’' || mark.text === "'") &&
    mark.start === tokens[head]!.end &&
    next.kind === 'word' &&
    !isStop(next)
  );
}

/**
 * "two firearms licenses", "four police reports": a plural behind ours is what is counted; verbs of several have no -s.
 */
function precedesNoun(tokens: readonly Token[], head: number, end: number, several: boolean): boolean {
  const next = tokens[head + 1];
  if (!next || head + 1 >= end || next.capital || NOUN_BOUNDS_ADVERBS.has(next.lower)) return false;
  if (isStop(next)) return next.lower === 'reports' && BRANCHES.has(tokens[head]!.lower);
  return several && next.lower.endsWith('s') && !next.lower.endsWith('ss');
}

// "K-1" "T-72"
export const DESIGNATED = /-\d/;
