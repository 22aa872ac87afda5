/**
 * Who states a figure, where no quote tells it: the source named in the sentence by a reporting verb or "according to".
 */
import type { Span } from '../../../record/index.js';
import type { Token } from '../../../text/index.js';
import { INFLICTED } from '../../english/figures/events.table.js';
import {
  ACCUSING,
  CLAUSE_ENDS,
  SAYING,
  SEEING,
  SUBJECT_STARTS,
  TIME_EXPRESSIONS,
} from '../../english/figures/reporting.table.js';
import { citedSource, isShowing, nounPhraseStart, sourcePhraseAfter, sourceSpan, subjectOf } from './source-phrase.js';
import { BE, HAVE } from '../../english/figures/words.table.js';
import { CLAIM_KNOWN, CLAIM_NEW, HEARSAY_BEFORE } from '../../english/figures/claimant.table.js';

/** A source's words, and how they were found. */
export interface Claim {
  /** Null where it is the subject of the sentence: "…, saying that". */
  readonly source: Span | null;
  /** before: "X said …"; behind: "…, X said"; according: "according to X"; participle: "…, saying …". */
  readonly form: 'before' | 'behind' | 'according' | 'participle';
}

/** What a sentence tells about who states a figure: a source, that the article itself does, or nothing. */
export type ClaimReading = Claim | 'article' | null;

const REACH = 70;

/** The innermost source that states what stands in tokens `first` to `last` of the sentence from `start` to `end`. */
export function claimOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  start: number,
  end: number,
): ClaimReading {
  const before = claimBefore(tokens, first, start);
  if (before && before !== 'article') return before;
  return claimBehind(tokens, last, end) ?? before ?? accordingInitially(tokens, first, start);
}

/** Goes back from the figure to the reporting verb whose clause it stands in. */
function claimBefore(tokens: readonly Token[], first: number, start: number): ClaimReading {
  const least = Math.max(start, first - REACH);
  let closed = false;
  for (let k = first - 1; k >= least; k--) {
    const { lower } = tokens[k]!;
    if (lower === ';' || isClosing(tokens, k)) return null;
    if ((CLAUSE_ENDS.has(lower) && !startsReported(tokens, k)) || isKnownByRelative(tokens, k, start)) closed = true;
    if (isHearsay(tokens, k, start)) return 'article';
    if (!isCue(tokens, k)) continue;
    if (isPassiveOrNoun(tokens, k, start) || takesLives(tokens, k)) continue;
    if (closed || isTrailing(tokens, k, start)) return 'article';
    if (tokens[k]!.lower.endsWith('ing') && k - 1 > start && !isSubject(tokens[k - 1]!))
      return { source: null, form: 'participle' };
    const source = citedSource(tokens, k, first) ?? subjectOf(tokens, k, start);
    if (source) return { source, form: 'before' };
  }
  return null;
}

/** "saying" behind "quoted X as" or "a statement" has its own subject; behind a comma it has that of the sentence. */
const isSubject = ({ text, lower }: Token): boolean => text !== ',' && lower !== 'and';

/** "the attacks that killed 20", "the war, in which 20 died": what the article takes for known, and nobody claims. */
function isKnownByRelative(tokens: readonly Token[], k: number, start: number): boolean {
  const { lower } = tokens[k]!;
  const next = tokens[k + 1]!.lower;
  const relative =
    lower === 'which' ||
    lower === 'who' ||
    (lower === 'that' &&
      (INFLICTED.has(next) || BE.has(next) || HAVE.has(next) || next === 'left' || next === 'claimed'));
  if (!relative) return false;
  for (let back = k - 1; back >= start && back > k - 8; back--) {
    if (CLAIM_KNOWN.has(tokens[back]!.lower)) return true;
    if (CLAIM_NEW.has(tokens[back]!.lower) || SAYING.has(tokens[back]!.lower)) return false;
  }
  return false;
}

/** "concern over reports that": somebody said it, and nobody is named. */
function isHearsay(tokens: readonly Token[], k: number, start: number): boolean {
  const { lower } = tokens[k]!;
  if (
    (lower !== 'reports' &&
      lower !== 'claims' &&
      lower !== 'rumours' &&
      lower !== 'rumors' &&
      lower !== 'allegations') ||
    !['that', 'of'].includes(tokens[k + 1]!.lower)
  )
    return false;
  return k === start || tokens[k - 1]!.kind === 'mark' || HEARSAY_BEFORE.has(tokens[k - 1]!.lower);
}

/** Whether a reporting verb stands at `k`; "States" is none, nor is "accused of". */
function isCue(tokens: readonly Token[], k: number): boolean {
  const { lower, capital } = tokens[k]!;
  if (capital && k > 0 && tokens[k - 1]!.kind === 'word') return false;
  if (ACCUSING.has(lower)) return tokens[k + 1]!.lower !== 'of';
  return SAYING.has(lower) || SEEING.has(lower) || isShowing(tokens, k);
}

/** A closing mark with the sentence going on: what stands behind it is not said by who was quoted before it. */
function isClosing(tokens: readonly Token[], k: number): boolean {
  if (tokens[k]!.text !== '”') return false;
  // A word or two between marks are a name or a scare quote: “DPR”-controlled.
  for (let back = k - 1; back >= 0 && back > k - 5; back--) if (tokens[back]!.text === '“') return false;
  return true;
}

/** "said after …" only dates the saying when a comma follows. */
const startsReported = (tokens: readonly Token[], k: number): boolean => tokens[k - 1]?.lower === 'that';

/** "reported deaths", "the reports", "seen entering": no verb with a source before it. */
function isPassiveOrNoun(tokens: readonly Token[], k: number, start: number): boolean {
  const { lower } = tokens[k]!;
  const before = k > start ? tokens[k - 1]!.lower : '';
  if (
    [
      'the',
      'a',
      'an',
      'of',
      'his',
      'her',
      'their',
      'its',
      'to',
      'by',
      'in',
      'any',
      'no',
      'these',
      'those',
      "'s",
    ].includes(before)
  )
    return true;
  if (
    ['was', 'were', 'been', 'is', 'are', 'be'].includes(before) &&
    lower !== 'saying' &&
    !(lower === 'quoted' || lower === 'cited')
  )
    return true;
  return lower === 'seen' && !['has', 'have', 'had'].includes(before);
}

/** "claimed 13,200 lives" states nothing. */
const takesLives = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]!.lower.startsWith('claim') &&
  tokens.slice(k, k + 8).some(({ lower }) => lower === 'lives' || lower === 'victims');

/** ", Tusk said Thursday, after": the saying has what stood before it for its object. */
function isTrailing(tokens: readonly Token[], k: number, start: number): boolean {
  let at = k - 1;
  while (at > start && at > k - 12 && tokens[at]!.kind === 'word' && !SUBJECT_STARTS.has(tokens[at]!.lower)) at--;
  if (at <= start || tokens[at]!.text !== ',' || tokens[k]!.lower === 'saying') return false;
  let next = k + 1;
  while (TIME_EXPRESSIONS.has(tokens[next]?.lower ?? '')) next++;
  return tokens[next]?.text === ',' && next <= k + 3;
}

/** "…, a spokesman said on Wednesday", "…, said the minister", "…, according to X". */
function claimBehind(tokens: readonly Token[], last: number, end: number): Claim | null {
  for (let k = last; k < Math.min(end, last + REACH); k++) {
    const { lower } = tokens[k]!;
    if (lower === 'according') {
      const source = sourcePhraseAfter(tokens, k + 2, end);
      return source && { source, form: 'according' };
    }
    if (lower === ';') return null;
    if (!(SAYING.has(lower) || isShowing(tokens, k)) || !endsClause(tokens, k, end)) continue;
    if (tokens[k - 1]!.text === ',' || tokens[k - 1]!.text === '”') {
      const source = sourcePhraseAfter(tokens, k + 1, end);
      return source && { source, form: 'behind' };
    }
    const first = nounPhraseStart(tokens, k - 1, last);
    if (tokens[first - 1]!.text === ',') {
      const source = citedBehind(tokens, k, end) ?? sourceSpan(tokens, first, k - 1);
      return source && { source, form: 'behind' };
    }
  }
  return null;
}

/** "…, Bild reported, citing intelligence sources": the innermost source. */
function citedBehind(tokens: readonly Token[], k: number, end: number): Span | null {
  for (let at = k + 1; at < Math.min(end, k + 6); at++)
    if (tokens[at]!.lower === 'citing' || tokens[at]!.lower === 'quoting')
      return sourcePhraseAfter(tokens, at + 1, end);
  return null;
}

/** Whether nothing that could be said follows the verb at `k`: an end, a time, a place, a listener. */
function endsClause(tokens: readonly Token[], k: number, end: number): boolean {
  const next = tokens[k + 1];
  if (!next || k + 1 >= end) return true;
  if (tokens[k - 1]!.text === ',' || tokens[k - 1]!.text === '”' || tokens[k]!.lower === 'told') return true;
  return next.kind === 'mark' || ['in', 'at', 'to', 'during'].includes(next.lower) || TIME_EXPRESSIONS.has(next.lower);
}

/** "According to Kyiv, …" at the head of the sentence. */
function accordingInitially(tokens: readonly Token[], first: number, start: number): Claim | null {
  for (let k = start; k < Math.min(first, start + 12); k++) {
    if (tokens[k]!.lower !== 'according') continue;
    const source = sourcePhraseAfter(tokens, k + 2, first);
    return source && { source, form: 'according' };
  }
  return null;
}
