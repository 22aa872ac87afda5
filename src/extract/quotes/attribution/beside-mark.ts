/**
 * Attributions that only a fragment's own surroundings tell: "dubbed “…” by the press", "shouts of “…” from the crowd",
 * "signs reading “…”".
 */
import type { Span } from '../../../record/index.js';
import { isComma, isDash, isKind, isPastForm } from '../model/token-classes.js';
import { nameOfSource } from './source.js';
import type { Attribution } from './attribution.js';
import { CALLED_BY, CRIES, TERMED, WRITTEN, PUTS_IT, OWN_WORDS } from '../../english/quotes/attribution.table.js';
import type { TokenFeatures } from '../model/token-features.js';

/** How many tokens may stand between a fragment and the "by" or "from" behind it. */
const REACH = 7;
/** How many code units before a fragment "puts it like this" is looked for. */
const LEAD = 40;
/** The most tokens of a noun phrase. */
const LONGEST = 12;
/** What the model would say of these: they are neither sure nor poor. */
const PROBABILITY = { cue: 0.5, source: 0.5, content: 0.5 };

// Matches the nouns of "shouts of", "chants of", "cries of".
// Matches what is written on things: "signs reading", "balloons marked", "banners that say".
// Matches what leads to words as somebody puts them: "puts it like this: ", "put it, ".
// Matches what says whose words follow: "in her words, ", "in his own words ".

/**
 * The attribution of the fragment whose opening mark is token `mark` and whose last token is before `behind`; `null`
 * where its surroundings tell none.
 */
export function attributionBeside(
  text: string,
  r: TokenFeatures,
  segment: number,
  mark: number,
  behind: number,
): Attribution | null {
  const { from, to, block } = r.segments[segment]!;
  const words = (first: number, last: number): Span => ({ start: r.start[first]!, end: r.end[last]! });
  const make = (cue: Span, source: Span | null): Attribution | null => {
    const name = source && nameOfSource(text, source);
    return (
      name && {
        cue,
        source: name,
        content: [],
        quotes: [],
        onlyQuotes: false,
        block,
        segment,
        probability: PROBABILITY,
      }
    );
  };
  const puts =
    mark > from ? PUTS_IT.exec(text.slice(Math.max(r.start[from]!, r.start[mark]! - LEAD), r.start[mark]!)) : null;
  if (puts) {
    const start = r.start[mark]! - (puts[0].length - puts[0].indexOf(puts.groups!.cue!));
    let at = mark - 1;
    while (at > from && r.start[at]! > start) at--;
    if (r.start[at] === start) return make({ start, end: start + puts.groups!.cue!.length }, phraseBefore(r, at, from));
  }
  const own =
    mark > from ? OWN_WORDS.exec(text.slice(Math.max(r.start[from]!, r.start[mark]! - LEAD), r.start[mark]!)) : null;
  if (own) {
    const start = r.start[mark]! - (own[0].length - own[0].indexOf(own.groups!.cue!));
    const whose = start + 'in '.length;
    return make(
      { start, end: start + own.groups!.cue!.length },
      { start: whose, end: whose + own.groups!.whose!.length },
    );
  }
  const label = labelledBy(text, r, behind, to);
  if (label) return make(label.cue, label.source);
  let verb = mark - 1;
  if (verb > from && isKind(r, verb, 'as')) verb--;
  if (verb <= from) return null;
  if (isPastForm(r, verb) && (isKind(r, verb - 1, 'be') || isDash(r, verb - 1) || isComma(r, verb - 1))) {
    const agent = phraseBehind(r, behind, to, 'by');
    if (agent) return make(words(verb, verb), agent);
  }
  const cry = words(verb - 1, verb);
  if (CRIES.test(text.slice(cry.start, cry.end))) return make(cry, phraseBehind(r, behind, to, 'from'));
  const last = text.slice(r.start[verb]!, r.end[verb]!) === ':' ? verb - 1 : verb;
  if (last > from && WRITTEN.test(text.slice(r.start[last]!, r.end[last]!)))
    return make(words(last, last), phraseBefore(r, last, from));
  return null;
}

/** How many code units behind a fragment tell whose word it is. */
const BEHIND = 150;

/**
 * Whose word a fragment is that ends before token `behind`, where the words behind it tell: ", as Nairobi terms it".
 */
function labelledBy(text: string, r: TokenFeatures, behind: number, to: number): { cue: Span; source: Span } | null {
  if (behind <= 0 || behind >= to) return null;
  const at = r.end[behind - 1]!;
  const words = text.slice(at, Math.min(r.end[to - 1]!, at + BEHIND));
  const match = CALLED_BY.exec(words) ?? TERMED.exec(words);
  if (!match) return null;
  const { name = '', cue = '' } = match.groups!;
  const spanAt = (part: string, from: number): Span => {
    const start = at + words.indexOf(part, from);
    return { start, end: start + part.length };
  };
  // The name stands before the verb ("as X calls it") or behind it ("called by X").
  const named = match[0].lastIndexOf(name);
  return { cue: spanAt(cue, match[0].indexOf(cue)), source: spanAt(name, named) };
}

/** The noun phrase behind the next `word` ("by", "from"). */
function phraseBehind(r: TokenFeatures, at: number, to: number, word: 'by' | 'from'): Span | null {
  for (let i = at; i < to && i < at + REACH; i++) {
    if (!isKind(r, i, word)) continue;
    let end = i + 1;
    while (end < to && end <= i + LONGEST && (isNominal(r, end) || isInnerPoint(r, end))) end++;
    return end > i + 1 ? { start: r.start[i + 1]!, end: r.end[end - 1]! } : null;
  }
  return null;
}

/** The noun phrase right before token `at`: plain nouns and what describes them. */
function phraseBefore(r: TokenFeatures, at: number, from: number): Span | null {
  let start = at;
  while (start > from && start > at - 5 && isNominal(r, start - 1)) {
    // "the painted signs", but not "They carried signs".
    if (isKind(r, start - 1, 'ed') && !DESCRIBED.some((name) => isKind(r, start - 2, name))) break;
    start--;
    if (isKind(r, start, 'determiner') || isKind(r, start, 'possessive')) break;
  }
  return start < at ? { start: r.start[start]!, end: r.end[at - 1]! } : null;
}

/** What stands before a participle that describes a noun. */
const DESCRIBED = ['determiner', 'possessive', 'possessiveMark', 'preposition', 'of', 'number'] as const;

const NOMINAL = [
  'word',
  's',
  'noun',
  'capital',
  'capitals',
  'determiner',
  'possessive',
  'possessiveMark',
  'title',
  'speaker',
  'paper',
  'speech',
  'number',
  'of',
  'time',
  'ed',
  'ly',
] as const;
const isNominal = (r: TokenFeatures, i: number): boolean => NOMINAL.some((name) => isKind(r, i, name));

/** Whether token `i` is a point inside a name: "example.org". */
const isInnerPoint = (r: TokenFeatures, i: number): boolean =>
  isKind(r, i, '.') && isNominal(r, i + 1) && r.end[i - 1] === r.start[i] && r.end[i] === r.start[i + 1];
