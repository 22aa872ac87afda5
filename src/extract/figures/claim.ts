/** Who states a figure, where no quote tells it: the source named in the sentence by a reporting verb or "according to". */
import type { Span } from '../../record/index.js';
import type { Token } from '../../text/index.js';
import { MONTHS } from './numbers.table.js';
import { ACCUSING, CLAUSE_ENDS, NO_SOURCES, SAYING, SEEING, SUBJECT_STARTS, VERB_COMPANY } from './reporting.table.js';

/** A source's words, and how they were found. */
export interface Claim {
  readonly source: Span;
  /** before: "X said …"; behind: "…, X said"; according: "according to X". */
  readonly form: 'before' | 'behind' | 'according';
  /** Tokens between the reporting words and the figure. */
  readonly distance: number;
}

const REACH = 70;

/** The innermost source that states what stands in tokens `first` to `last` of the sentence `start` to `end`; null for the article itself. */
export function claimOf(tokens: readonly Token[], first: number, last: number, start: number, end: number): Claim | null {
  return claimBefore(tokens, first, start) ?? claimBehind(tokens, last, start, end) ?? accordingInitially(tokens, first, start);
}

/** Goes back from the figure to the reporting verb whose clause it stands in. */
function claimBefore(tokens: readonly Token[], first: number, start: number): Claim | null {
  const least = Math.max(start, first - REACH);
  for (let k = first - 1; k >= least; k--) {
    const { lower, kind } = tokens[k]!;
    if (kind === 'mark' && (lower === ';' || isClosing(tokens, k))) return null;
    if (CLAUSE_ENDS.has(lower) && !startsReported(tokens, k)) return null;
    if (!SAYING.has(lower) && !SEEING.has(lower) && !ACCUSING.has(lower)) continue;
    if (isPassiveOrNoun(tokens, k, start) || takesLives(tokens, k)) continue;
    if (isTrailing(tokens, k, start)) return null;
    const source = subjectOf(tokens, k, start);
    if (source) return { source, form: 'before', distance: first - k };
  }
  return null;
}

/** A closing mark with the sentence going on: what stands behind it is not said by who was quoted before it. */
const isClosing = (tokens: readonly Token[], k: number): boolean => tokens[k]!.text === '”' && k > 0;

/** "said after …" only dates the saying when a comma follows. */
const startsReported = (tokens: readonly Token[], k: number): boolean => tokens[k - 1]?.lower === 'that';

/** "reported deaths", "the reports", "seen entering": no verb with a source before it. */
function isPassiveOrNoun(tokens: readonly Token[], k: number, start: number): boolean {
  const { lower } = tokens[k]!;
  const before = k > start ? tokens[k - 1]!.lower : '';
  if (['the', 'a', 'an', 'of', 'his', 'her', 'their', 'its', 'to', 'by', 'in', 'any', 'no', 'these', 'those'].includes(before)) return true;
  if (['was', 'were', 'been', 'is', 'are', 'be'].includes(before) && lower !== 'saying' && !(lower === 'quoted' || lower === 'cited')) return true;
  return lower === 'seen' && !['has', 'have', 'had'].includes(before);
}

/** "claimed 13,200 lives" states nothing. */
const takesLives = (tokens: readonly Token[], k: number): boolean => tokens[k]!.lower.startsWith('claim') && tokens.slice(k, k + 8).some(({ lower }) => lower === 'lives' || lower === 'victims');

/** ", Tusk said Thursday, after": the saying has what stood before it for its object. */
function isTrailing(tokens: readonly Token[], k: number, start: number): boolean {
  let at = k - 1;
  while (at > start && at > k - 12 && tokens[at]!.kind === 'word' && !SUBJECT_STARTS.has(tokens[at]!.lower)) at--;
  if (at <= start || tokens[at]!.text !== ',' || tokens[k]!.lower === 'saying') return false;
  let next = k + 1;
  while (TIMES.has(tokens[next]?.lower ?? '')) next++;
  return tokens[next]?.text === ',' && next <= k + 3;
}

const TIMES: ReadonlySet<string> = new Set(['on', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'today', 'yesterday', 'late', 'early', 'earlier', 'morning', 'night', 'evening', 'afternoon']);

/** The subject of the verb at `k`: the words before it, without an apposition between commas. */
function subjectOf(tokens: readonly Token[], k: number, start: number): Span | null {
  let last = k - 1;
  while (last >= start && (VERB_COMPANY.has(tokens[last]!.lower) || tokens[last]!.lower.endsWith('ly'))) last--;
  if (tokens[last]?.lower === 'as') last--;
  if (last < start || tokens[last]!.lower === 'that' || tokens[last]!.lower === 'which') return null;
  if (tokens[last]!.lower === 'who') return subjectOverApposition(tokens, tokens[last - 1]?.text === ',' ? last - 1 : last, start);
  if (tokens[last]?.text === ',') return subjectOverApposition(tokens, last, start);
  return sourceSpan(tokens, nounPhraseStart(tokens, last, start), last);
}

/** Left edge of the noun phrase that ends at `last`. */
function nounPhraseStart(tokens: readonly Token[], last: number, start: number): number {
  let at = last;
  while (at > start && at > last - 25) {
    const token = tokens[at - 1]!;
    if (token.kind === 'mark' && token.text !== '-' && token.text !== '.') break;
    if (token.kind === 'word' && SUBJECT_STARTS.has(token.lower) && !(token.lower === 'and' && tokens[at]!.capital && tokens[at - 2]?.capital)) break;
    if (SAYING.has(token.lower) || ACCUSING.has(token.lower)) break;
    at--;
  }
  return at;
}

/** "Kyrylo Budanov, head of the directorate, told": the name before the apposition, or the name that is one. */
function subjectOverApposition(tokens: readonly Token[], comma: number, start: number): Span | null {
  const innerStart = nounPhraseStart(tokens, comma - 1, start);
  if (innerStart > start && tokens[innerStart - 1]!.text === ',') {
    const outer = nounPhraseStart(tokens, innerStart - 2, start);
    if (innerStart - 2 >= outer && innerStart - 2 >= start) return sourceSpan(tokens, outer, innerStart - 2);
  }
  return sourceSpan(tokens, innerStart, comma - 1);
}

/** A source's words as a span, or null where they can't be a source. */
function sourceSpan(tokens: readonly Token[], from: number, last: number): Span | null {
  let first = from;
  for (let k = from; k < last && k < from + 5; k++) if (isTime(tokens[k]!)) first = k + 1;
  while (first <= last && (tokens[first]!.kind === 'mark' || LEADING.has(tokens[first]!.lower))) first++;
  if (first > last || last < 0) return null;
  for (let k = first; k <= last && k < first + 4; k++) if (NO_SOURCES.has(tokens[k]!.lower)) return null;
  return { start: tokens[first]!.start, end: tokens[last]!.end };
}

const isTime = (token: Token): boolean => token.kind === 'number' || TIMES.has(token.lower) || (token.capital && MONTHS.has(token.lower));

const LEADING: ReadonlySet<string> = new Set(['earlier', 'meanwhile', 'later', 'also', 'separately', 'on', 'yesterday', 'today', 'but', 'and', 'however']);

/** "…, a spokesman said on Wednesday", "…, said the minister", "…, according to X". */
function claimBehind(tokens: readonly Token[], last: number, start: number, end: number): Claim | null {
  for (let k = last; k < Math.min(end, last + REACH); k++) {
    const { lower } = tokens[k]!;
    if (lower === 'according' && tokens[k + 1]?.lower === 'to') {
      const source = phraseBehind(tokens, k + 2, end);
      return source && { source, form: 'according', distance: k - last };
    }
    if (lower === ';') return null;
    if (!SAYING.has(lower) || !endsClause(tokens, k, end)) continue;
    const first = nounPhraseStart(tokens, k - 1, Math.max(start, last));
    if (tokens[first - 1]?.text === ',' && first < k) {
      const source = sourceSpan(tokens, first, k - 1);
      return source && { source, form: 'behind', distance: k - last };
    }
    if (tokens[k - 1]?.text === ',' || tokens[k - 1]?.text === '”') {
      const source = phraseBehind(tokens, k + 1, end);
      return source && { source, form: 'behind', distance: k - last };
    }
  }
  return null;
}

/** Whether nothing that could be said follows the verb at `k`: an end, a time, a place, a listener. */
function endsClause(tokens: readonly Token[], k: number, end: number): boolean {
  const next = tokens[k + 1];
  if (!next || k + 1 >= end) return true;
  if (tokens[k - 1]?.text === ',') return true;
  return next.kind === 'mark' || ['on', 'in', 'at', 'late', 'early', 'to', 'during'].includes(next.lower) || TIMES.has(next.lower);
}

function phraseBehind(tokens: readonly Token[], from: number, end: number): Span | null {
  let to = from;
  while (to < end && to < from + 16 && !(tokens[to]!.kind === 'mark' && tokens[to]!.text !== '-' && tokens[to]!.text !== '.') && !SUBJECT_STARTS.has(tokens[to]!.lower)) to++;
  if (to < end && tokens[to - 1]?.text === '.') to--;
  while (to > from && tokens[to - 1]!.kind === 'mark') to--;
  return to > from ? sourceSpan(tokens, from, to - 1) : null;
}

/** "According to Kyiv, …" at the head of the sentence. */
function accordingInitially(tokens: readonly Token[], first: number, start: number): Claim | null {
  for (let k = start; k < Math.min(first, start + 12); k++) {
    if (tokens[k]!.lower !== 'according' || tokens[k + 1]?.lower !== 'to') continue;
    const source = phraseBehind(tokens, k + 2, first);
    return source && { source, form: 'according', distance: first - k };
  }
  return null;
}
