/** What happened to the people counted, read from the words around them. */
import type { FigureKind } from '../../record/index.js';
import type { Token } from '../../text/index.js';
import type { Counted } from './counted.js';
import { FREED, INFLICTED, LOSES, OF_NOUNS, SUFFERED, TAKES_LIVES, TALLIED, UNDERGONE } from './events.table.js';
import { nounAt } from './noun.js';
import { readQuantity } from './quantity.js';
import { BE, BETWEEN, HAVE, STOPS } from './words.table.js';

/** How closely the event stands to the number: what confidence is measured by. */
export type Link = 'noun' | 'predicate' | 'object' | 'distant' | 'joined';

export interface Event {
  readonly kind: FigureKind;
  readonly link: Link;
}

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
    if (tokens[k]!.text === '.' || tokens[k]!.text === ';') return false;
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
    else if (!BETWEEN.has(lower) && !(lower.endsWith('ly') && tokens[k]!.kind === 'word')) break;
  }
  if (k >= limit) return null;
  return phraseKind(tokens, k, end, counted) ?? verbKind(tokens, k, end, passive, active);
}

function verbKind(tokens: readonly Token[], k: number, end: number, passive: boolean, active: boolean): FigureKind | null {
  const { lower } = tokens[k]!;
  const undergone = UNDERGONE.get(lower);
  if (undergone) return undergone;
  const shotDead = lower === 'shot' || lower === 'found' || lower === 'burned';
  if (shotDead && (tokens[k + 1]?.lower === 'dead' || (tokens[k + 1]?.lower === 'and' && tokens[k + 2]?.lower === 'killed'))) return 'killed';
  if (lower === 'taken' && ['prisoner', 'hostage', 'captive'].includes(tokens[k + 1]?.lower ?? '')) return 'captured';
  const suffered = SUFFERED.get(lower) ?? (FREED.has(lower) && passive ? 'captured' : undefined);
  if (!suffered) return null;
  if (lower === 'held' && !passive && !['hostage', 'captive', 'prisoner', 'by', 'in'].includes(tokens[k + 1]?.lower ?? '')) return null;
  if (passive) return suffered;
  if (active) return null;
  return takesObject(tokens, k + 1, end) ? null : suffered;
}

/** Whether an object follows, which makes "killed" what they did: "soldiers killed two men". */
function takesObject(tokens: readonly Token[], k: number, end: number): boolean {
  const next = tokens[k];
  if (!next || k >= end || next.kind === 'mark') return false;
  if (['a', 'an', 'the', 'his', 'her', 'their', 'its', 'several', 'some', 'him', 'them', 'many', 'more', 'himself', 'themselves'].includes(next.lower)) return true;
  if (readQuantity(tokens, k, end)) return true;
  return !STOPS.has(next.lower) && !next.lower.endsWith('ly') && !next.capital && nounAt(next) !== null;
}

/** Verb phrases of several words: "lost their lives", "left Ukraine", "sought refuge", "went missing". */
function phraseKind(tokens: readonly Token[], k: number, end: number, counted: Counted['class']): FigureKind | null {
  const word = (n: number) => (k + n < end ? tokens[k + n]!.lower : '');
  const anyOf = (n: number, ...words: string[]) => words.includes(word(n));
  if (word(0) === 'lost' && anyOf(1, 'their', 'his', 'her') && anyOf(2, 'lives', 'life')) return 'killed';
  if (anyOf(0, 'went', 'gone') && word(1) === 'missing') return 'missing';
  if (anyOf(0, 'gave', 'laid') && anyOf(1, 'their', 'down') && (word(2) === 'lives' || word(3) === 'lives')) return 'killed';
  if (anyOf(0, 'taken', 'brought', 'rushed') && word(1) === 'to' && anyOf(2, 'hospital', 'hospitals')) return 'wounded';
  if (anyOf(0, 'behind', 'in') && anyOf(1, 'bars', 'custody', 'captivity', 'detention')) return 'captured';
  if (word(0) === 'under' && word(1) === 'arrest') return 'captured';
  if (anyOf(0, 'forced', 'driven') && (anyOf(1, 'from', 'out') || (word(1) === 'to' && anyOf(2, 'flee', 'leave', 'evacuate', 'abandon')))) return 'displaced';
  if (counted !== 'person' && counted !== 'open' && counted !== 'bare') return null;
  if (anyOf(0, 'seek', 'seeking', 'sought', 'found', 'requested', 'taking', 'taken') && anyOf(1, 'refuge', 'asylum', 'shelter')) return 'displaced';
  if (anyOf(0, 'applied', 'applying') && [2, 3, 4].some((n) => anyOf(n, 'asylum', 'refugee', 'refuge'))) return 'displaced';
  if (anyOf(0, 'crossed', 'crossing') && word(1) === 'into' && tokens[k + 2]?.capital) return 'displaced';
  const crosses = anyOf(0, 'arriving', 'arrived', 'crossing', 'crossed', 'streaming', 'poured', 'pouring', 'streamed') && ['border', 'frontier'].some((place) => [1, 2, 3, 4].some((n) => word(n) === place));
  if (crosses) return 'displaced';
  if (anyOf(0, 'left', 'leaving', 'escaping', 'escaped') === false && tokens[k - 1]?.lower !== 'left') return null;
  const place = anyOf(0, 'left', 'leaving', 'escaping', 'escaped') ? k + 1 : k;
  return leavesHome(tokens, place, end) ? 'displaced' : null;
}

/** What people who were displaced have left: "their homes", "the city", "Ukraine for Russia". */
function leavesHome(tokens: readonly Token[], k: number, end: number): boolean {
  const next = tokens[k];
  if (!next || k >= end) return false;
  if (next.lower === 'their' || next.lower === 'the') return ['homes', 'home', 'houses', 'country', 'city', 'region', 'area', 'town', 'village', 'villages', 'territory', 'peninsula', 'province', 'homeland'].includes(tokens[k + 1]?.lower ?? '');
  return next.capital && ['for', 'since', 'because', 'to'].includes(tokens[k + 1]?.lower ?? '');
}

/** A passive or a death further on, behind words that only describe the people: "men from the village were killed". */
function distantPredicate(tokens: readonly Token[], at: number, end: number, counted: Counted['class']): FigureKind | null {
  const limit = Math.min(end, at + 14);
  const behind = behindAside(tokens, at, limit);
  if (behind !== -1 && (BE.has(tokens[behind]!.lower) || HAVE.has(tokens[behind]!.lower))) return predicate(tokens, behind, end, counted);
  let commas = 0;
  for (let k = at; k < limit; k++) {
    const { lower, kind } = tokens[k]!;
    if (kind === 'number' || (kind === 'mark' && lower !== ',')) return null;
    if (lower === ',' && ++commas > 2) return null;
    if (k > at && BREAKS.has(lower)) return null;
    if (BE.has(lower) || HAVE.has(lower)) return k === at ? null : predicate(tokens, k, end, counted);
    if (k > at && (lower === 'died' || lower === 'perished')) return 'killed';
  }
  return null;
}

/** The token behind an aside between commas that starts at `at`: ", most of them women and children, were"; -1 where there is none. */
function behindAside(tokens: readonly Token[], at: number, limit: number): number {
  if (at >= limit || tokens[at]!.text !== ',') return -1;
  for (let k = at + 1; k + 1 < limit; k++) if (tokens[k]!.text === ',') return k + 1;
  return -1;
}

const BREAKS: ReadonlySet<string> = new Set(['and', 'but', 'or', 'where', 'when', 'after', 'as', 'while', 'which', 'that', 'because', 'before', 'if', 'said', 'told', 'one', 'two', 'three', 'several', 'whose', 'to', 'whom']);

/** The event that the words before the number tell: "killed seven people", "the deaths of four people", "a toll of five". */
export function eventBefore(tokens: readonly Token[], first: number, counted: Counted, start: number): Event | null {
  let at = first - 1;
  while (at >= start && at > first - 4 && (SKIPPED.has(tokens[at]!.lower) || (tokens[at]!.lower.endsWith('ly') && tokens[at]!.kind === 'word'))) at--;
  if (at < start) return null;
  const { lower } = tokens[at]!;
  const object = governor(tokens, at, counted, start);
  if (object) return { kind: object, link: 'object' };
  const tally = tallied(tokens, at, start) ?? included(tokens, at, start);
  if (tally) return { kind: tally, link: 'object' };
  if (lower !== 'and' && lower !== ',' && lower !== 'or') return null;
  return joinedObject(tokens, at, counted, start);
}

const SKIPPED: ReadonlySet<string> = new Set(['the', 'another', 'only', 'just', 'also', 'its', 'their', 'other', 'those', 'these', '“', '"', '‘']);

function governor(tokens: readonly Token[], at: number, counted: Counted, start: number): FigureKind | null {
  const { lower } = tokens[at]!;
  if (lower === 'of' && at > start) {
    if (tokens[at - 1]!.lower === 'lives' && !takesLives(tokens, at - 1, start)) return null;
    return OF_NOUNS.get(tokens[at - 1]!.lower) ?? null;
  }
  if (LOSES.has(lower) && (counted.class === 'fighter' || LOST_PEOPLE.has(tokens[counted.to - 1]!.lower))) return 'killed';
  if (FREED.has(lower) && (counted.class === 'fighter' || counted.class === 'person')) return 'captured';
  if (lower === 'dead' && (tokens[at - 1]?.lower === 'shot' || tokens[at - 1]?.lower === 'left')) return 'killed';
  const inflicted = INFLICTED.get(lower);
  if (!inflicted) return null;
  // "three were killed. 20 soldiers": a passive has no object.
  return at > start && BE.has(tokens[at - 1]!.lower) ? null : inflicted;
}

const LOST_PEOPLE: ReadonlySet<string> = new Set(['men', 'people', 'comrades', 'women', 'members']);

/** "a death toll of five", "the toll rose to 20", "the number of wounded reached 40". */
function tallied(tokens: readonly Token[], at: number, start: number): FigureKind | null {
  if (!TALLY_VERBS.has(tokens[at]!.lower)) return null;
  for (let k = at; k >= start && k > at - 12; k--) {
    const { lower } = tokens[k]!;
    if (lower === 'toll' || lower === 'tolls' || lower === 'losses') return 'killed';
    if (k < at && tokens[k]!.kind === 'mark') return null;
    if (lower === 'number' && tokens[k + 1]?.lower === 'of') {
      for (let n = k + 2; n < Math.min(at, k + 6); n++) {
        const kind = TALLIED.get(tokens[n]!.lower);
        if (kind) return kind;
      }
    }
  }
  return null;
}

/** "The dead include 193 Dutch citizens". */
function included(tokens: readonly Token[], at: number, start: number): FigureKind | null {
  if (!['include', 'includes', 'included', 'including'].includes(tokens[at]!.lower)) return null;
  for (let k = at - 1; k >= start && k > at - 4; k--) {
    const kind = TALLIED.get(tokens[k]!.lower);
    if (kind) return kind;
  }
  return null;
}

const TALLY_VERBS: ReadonlySet<string> = new Set(['to', 'at', 'of', 'reached', 'hit', 'exceeded', 'exceeds', 'topped', 'passed', 'is', 'was', 'surpassed', 'from']);

/** An object behind another one: "killed a policeman and two civilians". */
function joinedObject(tokens: readonly Token[], at: number, counted: Counted, start: number): Event | null {
  for (let k = at - 1; k >= start && k > at - 8; k--) {
    const token = tokens[k]!;
    if (token.kind !== 'word') return null;
    const kind = governor(tokens, k, counted, start);
    if (kind) return k < at - 1 ? { kind, link: 'joined' } : null;
    if (STOPS.has(token.lower) && !['a', 'an', 'the', 'of', 'his', 'her', 'one'].includes(token.lower)) return null;
  }
  return null;
}

/** Whether a verb that takes lives governs the number: "claimed 20 lives", not "saved 20 lives". */
export function takesLives(tokens: readonly Token[], first: number, start: number): boolean {
  for (let k = first - 1; k >= start && k > first - 4; k--) if (TAKES_LIVES.has(tokens[k]!.lower)) return true;
  return false;
}
