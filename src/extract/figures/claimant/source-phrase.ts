/** The words that name a source: the subject of a reporting verb, or what stands behind one. */
import type { Span } from '../../../record/index.js';
import type { Token } from '../../../text/index.js';
import { MONTH_WORDS } from '../../english/figures/numbers.table.js';
import {
  ACCUSING,
  KIND_WORDS,
  NO_SOURCES,
  SAYING,
  SUBJECT_STARTS,
  TIME_EXPRESSIONS,
  VERB_COMPANY,
} from '../../english/figures/reporting.table.js';
import {
  CITING,
  SOURCE_PHRASE_DATA,
  SHOWING,
  SOURCE_PHRASE_PREPOSITIONS,
  SOURCE_PHRASE_DETERMINERS,
  SOURCE_PHRASE_LEADING,
} from '../../english/figures/claimant.table.js';

/** "quoted eyewitnesses as saying", "citing local officials": the source behind the verb. */
export function citedSource(tokens: readonly Token[], k: number, first: number): Span | null {
  if (!CITING.has(tokens[k]!.lower)) return null;
  for (let to = k + 1; to < Math.min(first, k + 14); to++)
    if (tokens[to]!.lower === 'as') return sourceSpan(tokens, k + 1, to - 1);
  return null;
}

/** The subject of the verb at `k`: the words before it, without an apposition between commas. */
export function subjectOf(tokens: readonly Token[], k: number, start: number): Span | null {
  let last = k - 1;
  while (last >= start && (VERB_COMPANY.has(tokens[last]!.lower) || tokens[last]!.lower.endsWith('ly'))) last--;
  if (tokens[last]?.lower === 'as') last--;
  if (tokens[last]?.text === ')') last = beforeBracket(tokens, last, start);
  if (last < start || tokens[last]!.lower === 'that' || tokens[last]!.lower === 'which') return null;
  if (tokens[last]!.lower === 'who')
    return subjectOverApposition(tokens, tokens[last - 1]?.text === ',' ? last - 1 : last, start);
  if (tokens[last]?.text === ',') return subjectOverApposition(tokens, last, start);
  return sourceSpan(tokens, nounPhraseStart(tokens, last, start), last);
}

/** "the Security Service (SBU) said": the last token before the bracket that closes at `last`. */
function beforeBracket(tokens: readonly Token[], last: number, start: number): number {
  for (let k = last - 1; k > start && k > last - 7; k--) if (tokens[k]!.text === '(') return k - 1;
  return last;
}

/** Left edge of the noun phrase that ends at `last`. */
export function nounPhraseStart(tokens: readonly Token[], last: number, start: number): number {
  let at = last;
  while (at > start && at > last - 25) {
    const token = tokens[at - 1]!;
    if (token.kind === 'mark' && token.text !== '-' && token.text !== '.') break;
    if (SUBJECT_STARTS.has(token.lower) && !(token.lower === 'and' && tokens[at]!.capital && tokens[at - 2]?.capital))
      break;
    if (SAYING.has(token.lower) || ACCUSING.has(token.lower)) break;
    at--;
  }
  return at;
}

/** "Kyrylo Budanov, head of the directorate, told": the name before the apposition, or the name that is one. */
function subjectOverApposition(tokens: readonly Token[], comma: number, start: number): Span | null {
  // "who said", ", said": nobody stands before.
  if (comma <= start) return null;
  const innerStart = nounPhraseStart(tokens, comma - 1, start);
  const isName = tokens.slice(innerStart, comma).every(({ capital, kind }) => capital || kind === 'mark');
  // ", head of the directorate," and ", who heads the directorate,"
  const opening = tokens[innerStart - 1]?.lower === 'who' ? innerStart - 2 : innerStart - 1;
  if (!isName && opening > start && tokens[opening]!.text === ',')
    return sourceSpan(tokens, nounPhraseStart(tokens, opening - 1, start), opening - 1);
  return sourceSpan(tokens, innerStart, comma - 1);
}

/** A source's words as a span, or null where they can't be a source. */
export function sourceSpan(tokens: readonly Token[], from: number, last: number): Span | null {
  let first = from;
  for (let k = from; k < last && k < from + 5; k++) if (isTime(tokens[k]!)) first = k + 1;
  first = behindAdverbial(tokens, behindData(tokens, first, last), last);
  while (first <= last && (tokens[first]!.kind === 'mark' || SOURCE_PHRASE_LEADING.has(tokens[first]!.lower))) first++;
  if (first > last) return null;
  const end = withoutKind(tokens, first, last);
  for (let k = first; k <= last && k < first + 4; k++) if (NO_SOURCES.has(tokens[k]!.lower)) return null;
  return { start: tokens[first]!.start, end: tokens[end]!.end };
}

/** "preliminary data from the emergencies ministry": whose data they are. */
function behindData(tokens: readonly Token[], first: number, last: number): number {
  for (let k = first; k + 1 < last && k < first + 4; k++)
    if (SOURCE_PHRASE_DATA.has(tokens[k]!.lower) && ['from', 'by', 'of'].includes(tokens[k + 1]!.lower)) return k + 2;
  return first;
}

/** Whether the verb at `k` is what data do: "U.N. figures show". */
export const isShowing = (tokens: readonly Token[], k: number): boolean =>
  SHOWING.has(tokens[k]!.lower) && SOURCE_PHRASE_DATA.has(tokens[k - 1]?.lower ?? '');

/**
 * Cuts off what a source's name is followed by to say what it is, or what it sees with: "the AP news agency", "the SMM
 * UAV".
 */
function withoutKind(tokens: readonly Token[], first: number, last: number): number {
  let end = last;
  while (
    end >= first &&
    (tokens[end]!.kind === 'mark' || KIND_WORDS.has(tokens[end]!.lower) || SOURCE_PHRASE_DATA.has(tokens[end]!.lower))
  )
    end--;
  // "The news agency" names nobody but by its kind.
  return end >= first && tokens[end]!.capital && !SOURCE_PHRASE_DETERMINERS.has(tokens[end]!.lower) ? end : last;
}

/** "At two of the bridges the monitors", "the next morning the monitors": the last noun phrase that nothing governs. */
function behindAdverbial(tokens: readonly Token[], first: number, last: number): number {
  for (let k = last; k > first + 1; k--) {
    const { lower } = tokens[k - 1]!;
    if (
      SOURCE_PHRASE_DETERMINERS.has(tokens[k]!.lower) &&
      !SOURCE_PHRASE_PREPOSITIONS.has(lower) &&
      lower !== 'and' &&
      lower !== 'or'
    )
      return k;
  }
  return first;
}

const isTime = (token: Token): boolean =>
  token.kind === 'number' || TIME_EXPRESSIONS.has(token.lower) || (token.capital && MONTH_WORDS.has(token.lower));

/** The noun phrase that starts at `from`: "said the minister", "according to Kyiv". */
export function sourcePhraseAfter(tokens: readonly Token[], from: number, end: number): Span | null {
  let to = from;
  while (
    to < end &&
    to < from + 16 &&
    !(tokens[to]!.kind === 'mark' && tokens[to]!.text !== '-' && tokens[to]!.text !== '.') &&
    !SUBJECT_STARTS.has(tokens[to]!.lower)
  )
    to++;
  while (tokens[to - 1]!.kind === 'mark') to--;
  return sourceSpan(tokens, from, to - 1);
}
