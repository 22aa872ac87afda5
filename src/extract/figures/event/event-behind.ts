/** What happened to the people counted, read from the words behind them. */
import type { FigureKind } from '../../../record/index.js';
import type { Token } from '../../../text/index.js';
import type { Counted } from '../counted/counted-phrase.js';
import type { Event } from './event.js';
import { FREED, SUFFERED, UNDERGONE } from '../../english/figures/events.table.js';
import { nounAt } from '../counted/noun.js';
import { readQuantity } from '../amount/quantity.js';
import { BE, BETWEEN, HAVE } from '../../english/figures/words.table.js';
import { OBJECT_STARTS, HOMES, BREAKS } from '../../english/figures/event.table.js';

/** The event that the words behind the counted noun tell: "were killed", "who died", "missing". */
export function eventBehind(tokens: readonly Token[], counted: Counted, end: number): Event | null {
  const near = predicate(tokens, counted.after, end, counted.class);
  if (near) return { kind: near, link: 'predicate' };
  const far = distantPredicate(tokens, counted.after, end, counted.class);
  return far || fleesLater(tokens, counted, end) ? { kind: far ?? 'displaced', link: 'distant' } : null;
}

/** "thousands of people are arriving daily, fleeing the fighting". */
function fleesLater(tokens: readonly Token[], counted: Counted, end: number): boolean {
  if (counted.class !== 'person' && counted.class !== 'open') return false;
  for (let k = counted.after; k < Math.min(end, counted.after + 26); k++) {
    if (tokens[k]!.text === ';') return false;
    if ((tokens[k]!.lower === 'fleeing' || tokens[k]!.lower === 'escaping') && tokens[k - 1]!.text === ',') return true;
  }
  return false;
}

/** Reads auxiliaries and adverbs from `at`, then the verb. */
function predicate(tokens: readonly Token[], at: number, end: number, counted: Counted['class']): FigureKind | null {
  let passive = false;
  let active = false;
  const limit = Math.min(end, at + 8);
  let k = at;
  for (; k < limit; k++) {
    const { lower } = tokens[k]!;
    if (BE.has(lower)) passive = true;
    else if (HAVE.has(lower) || lower === 'who' || lower === 'that') active = true;
    else if (!BETWEEN.has(lower) && !lower.endsWith('ly')) break;
  }
  // "were shot and killed"
  if (tokens[k]?.lower === 'and' && tokens[k - 1]?.lower === 'shot') k++;
  // "had been shot", not "were shot at"
  const shot =
    passive && tokens[k - 1]?.lower === 'shot' && !['at', 'down'].includes(tokens[k]?.lower ?? '') ? 'wounded' : null;
  if (k >= limit) return shot;
  return phraseKind(tokens, k, end, counted) ?? verbKind(tokens, k, end, passive, active, counted) ?? shot;
}

function verbKind(
  tokens: readonly Token[],
  k: number,
  end: number,
  passive: boolean,
  active: boolean,
  counted: Counted['class'],
): FigureKind | null {
  const { lower } = tokens[k]!;
  const undergone = UNDERGONE.get(lower);
  if (undergone) return undergone;
  const next = tokens[k + 1]?.lower ?? '';
  if ((lower === 'taken' || lower === 'held') && (next === 'prisoner' || next === 'hostage' || next === 'captive'))
    return 'captured';
  const suffered =
    SUFFERED.get(lower) ?? (FREED.has(lower) && (passive || counted !== 'open') ? 'captured' : undefined);
  if (!suffered) return null;
  if (lower === 'held' && !passive && next !== 'by' && next !== 'in') return null;
  if (passive) return suffered;
  if (active) return null;
  return takesObject(tokens, k + 1, end) ? null : suffered;
}

/** Whether an object follows, which makes "killed" what they did: "soldiers killed two men". */
function takesObject(tokens: readonly Token[], k: number, end: number): boolean {
  const next = tokens[k];
  if (!next || k >= end) return false;
  if (OBJECT_STARTS.has(next.lower) || readQuantity(tokens, k, end)) return true;
  return !next.capital && nounAt(next) !== null;
}

/** Verb phrases of several words: "lost their lives", "left Ukraine", "sought refuge", "went missing". */
function phraseKind(tokens: readonly Token[], k: number, end: number, counted: Counted['class']): FigureKind | null {
  const word = (n: number) => (k + n < end ? tokens[k + n]!.lower : '');
  const anyOf = (n: number, ...words: string[]) => words.includes(word(n));
  if (word(0) === 'lost' && anyOf(1, 'their', 'his', 'her') && anyOf(2, 'lives', 'life')) return 'killed';
  // "were burned to death", "were put to death"
  if (word(1) === 'to' && word(2) === 'death' && !anyOf(0, 'sentenced', 'condemned', 'loyal', 'close')) return 'killed';
  if (anyOf(0, 'went', 'gone') && word(1) === 'missing') return 'missing';
  if (anyOf(0, 'gave', 'laid') && anyOf(1, 'their', 'down') && (word(2) === 'lives' || word(3) === 'lives'))
    return 'killed';
  if (anyOf(0, 'taken', 'brought', 'rushed') && word(1) === 'to' && anyOf(2, 'hospital', 'hospitals')) return 'wounded';
  if (anyOf(0, 'suffered', 'sustained', 'received') && [1, 2, 3].some((n) => anyOf(n, 'wounds', 'injuries', 'burns')))
    return 'wounded';
  if (anyOf(0, 'behind', 'in') && anyOf(1, 'bars', 'custody', 'captivity', 'detention')) return 'captured';
  if (word(0) === 'under' && word(1) === 'arrest') return 'captured';
  if (
    anyOf(0, 'forced', 'driven') &&
    (anyOf(1, 'from', 'out') || (word(1) === 'to' && anyOf(2, 'flee', 'leave', 'evacuate', 'abandon')))
  )
    return 'displaced';
  if (counted !== 'person' && counted !== 'open' && counted !== 'bare') return null;
  if (anyOf(0, 'seek', 'seeking', 'sought', 'requested', 'taking', 'taken') && anyOf(1, 'refuge', 'asylum', 'shelter'))
    return 'displaced';
  // "found" and "left" may stand between a noun and its verb, and were passed over.
  if (word(-1) === 'found' && anyOf(0, 'refuge', 'asylum', 'shelter')) return 'displaced';
  if (anyOf(0, 'applied', 'applying') && [2, 3, 4].some((n) => anyOf(n, 'asylum', 'refugee', 'refuge')))
    return 'displaced';
  if (anyOf(0, 'crossed', 'crossing') && word(1) === 'into' && tokens[k + 2]?.capital) return 'displaced';
  const crosses =
    anyOf(0, 'arriving', 'arrived', 'crossing', 'crossed', 'streaming', 'poured', 'pouring', 'streamed') &&
    ['border', 'frontier'].some((place) => [1, 2, 3, 4].some((n) => word(n) === place));
  if (crosses) return 'displaced';
  const isLeaving = anyOf(0, 'leaving', 'escaping', 'escaped');
  if (!isLeaving && word(-1) !== 'left') return null;
  return leavesHome(tokens, isLeaving ? k + 1 : k, end) ? 'displaced' : null;
}

/** What people who were displaced have left: "their homes", "the city", "Ukraine for Russia". */
function leavesHome(tokens: readonly Token[], k: number, end: number): boolean {
  const next = tokens[k];
  if (!next || k >= end) return false;
  if (next.lower === 'their' || next.lower === 'the') return HOMES.has(tokens[k + 1]?.lower ?? '');
  return next.capital && ['for', 'since', 'because', 'to'].includes(tokens[k + 1]?.lower ?? '');
}

/** A passive or a death further on, behind words that only describe the people: "men from the village were killed". */
function distantPredicate(
  tokens: readonly Token[],
  at: number,
  end: number,
  counted: Counted['class'],
): FigureKind | null {
  const limit = Math.min(end, at + 14);
  const behind = behindAside(tokens, at, limit);
  if (behind !== -1 && (BE.has(tokens[behind]!.lower) || HAVE.has(tokens[behind]!.lower)))
    return predicate(tokens, behind, end, counted);
  let commas = 0;
  for (let k = at; k < limit; k++) {
    const { lower, kind } = tokens[k]!;
    if (kind === 'number' || (kind === 'mark' && lower !== ',')) return null;
    if (lower === ',' && ++commas > 2) return null;
    if (k > at && BREAKS.has(lower)) return null;
    if (BE.has(lower) || HAVE.has(lower)) return predicate(tokens, k, end, counted);
    if (lower === 'died' || lower === 'perished') return 'killed';
  }
  return null;
}

/**
 * The token behind an aside between commas that starts at `at`: ", most of them women and children, were"; -1 where
 * there is none.
 */
function behindAside(tokens: readonly Token[], at: number, limit: number): number {
  if (at >= limit || tokens[at]!.text !== ',') return -1;
  for (let k = at + 1; k + 1 < limit; k++) if (tokens[k]!.text === ',') return k + 1;
  return -1;
}
