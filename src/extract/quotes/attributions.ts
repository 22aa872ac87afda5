/** Who reports: every reporting verb outside quotation marks, with its subject. */
import type { Span } from '../../record/index.js';
import type { Document, Token } from '../../text/index.js';
import { cueOf } from './cues.js';
import type { Marked } from './marks.js';

/** A cue and whose it is. */
export interface Attribution {
  readonly cue: Span;
  readonly source: Span | null;
  readonly sentence: number;
  readonly block: number;
}

const AUXILIARIES: ReadonlySet<string> = new Set(['has', 'have', 'had', 'is', 'was', 'are', 'were', 'be', 'been', 'would', 'will', 'could', 'can', 'may', 'might', 'also', 'later', 'then', 'once', 'not', 'never', 'further', 'still', 'just', 'repeatedly', 'again', 'meanwhile', 'reportedly', 'previously', 'recently', 'earlier', 'now', 'already', 'did', 'does', 'do', 'to']);
const STOPS: ReadonlySet<string> = new Set(['that', 'but', 'because', 'while', 'when', 'as', 'if', 'whether', 'although', 'though', 'where', 'since', 'after', 'before', 'what', 'how', 'why', 'so', 'or', 'yet', 'until', 'unless']);

/** The attributions of an article in text order. */
export function findAttributions(document: Document, marked: readonly Marked[]): Attribution[] {
  const found: Attribution[] = [];
  let next = 0;
  document.sentences.forEach((sentence, index) => {
    for (let i = sentence.tokens[0]; i < sentence.tokens[1]; i++) {
      const token = document.tokens[i]!;
      while (next < marked.length && marked[next]!.outerEnd <= token.start) next++;
      const quote = marked[next];
      if (quote && token.start >= quote.outerStart) continue;
      const attribution = attributionAt(document.tokens, i, sentence.tokens, marked, next);
      if (attribution) found.push({ ...attribution, sentence: index, block: sentence.block });
    }
  });
  return found;
}

function attributionAt(tokens: readonly Token[], i: number, [from, to]: readonly [number, number], marked: readonly Marked[], next: number): Pick<Attribution, 'cue' | 'source'> | null {
  const token = tokens[i]!;
  const following = tokens[i + 1];
  if (token.lower === 'according' && following?.lower === 'to') {
    return { cue: { start: token.start, end: following.end }, source: nounPhraseAfter(tokens, i + 2, to) };
  }
  const cue = cueOf(token.lower);
  if (!cue || cue.form === 'base' || token.capital) return null;
  const before = marked[next - 1];
  const quoteEnd = before && before.outerEnd > tokens[from]!.start ? before.outerEnd : -1;
  const particle = following && /^(?:on|for|out|to)$/.test(following.lower) && cue.lemma === 'call' ? following : token;
  const span = { start: token.start, end: particle.end };
  // "…," said Blinken
  if (quoteEnd >= 0 && i > from && tokens[i - 1]!.end <= quoteEnd + 1 && cue.classes.includes('say')) {
    const source = nounPhraseAfter(tokens, i + 1, to);
    if (source) return { cue: span, source };
  }
  return { cue: span, source: subjectBefore(tokens, i, from, quoteEnd) };
}

/** The noun phrase that begins at token `i`. */
function nounPhraseAfter(tokens: readonly Token[], i: number, to: number): Span | null {
  let last = i;
  for (let j = i; j < to; j++) {
    const token = tokens[j]!;
    if (token.kind === 'mark' && token.text !== '-' && token.text !== '&') break;
    if (j > i && !token.capital && (cueOf(token.lower) || STOPS.has(token.lower) || /^(?:in|on|at|during|to|with|who|which|from|told|adding|by|is|was|has|had)$/.test(token.lower))) break;
    last = j + 1;
  }
  return last > i ? { start: tokens[i]!.start, end: tokens[last - 1]!.end } : null;
}

/** The noun phrase whose verb stands at token `i`. */
function subjectBefore(tokens: readonly Token[], i: number, from: number, quoteEnd: number): Span | null {
  let end = i;
  while (end > from && (AUXILIARIES.has(tokens[end - 1]!.lower) || tokens[end - 1]!.lower.endsWith('ly'))) end--;
  let start = end;
  let commas = 0;
  while (start > from) {
    const token = tokens[start - 1]!;
    if (token.start < quoteEnd || STOPS.has(token.lower)) break;
    if (token.kind === 'mark' && !/^[-&.()]$/.test(token.text)) {
      // "Shmyhal, Ukraine's Prime Minister, told": one apposition.
      if (token.text !== ',' || ++commas > 2 || (commas === 1 && start !== end)) break;
    }
    if (!token.capital && cueOf(token.lower) && token.lower !== 'read') break;
    start--;
  }
  while (start < end && /^(?:,|and|in|on|at|\.|\))$/.test(tokens[start]!.lower)) start++;
  while (end > start && tokens[end - 1]!.text === ',') end--;
  return start < end ? { start: tokens[start]!.start, end: tokens[end - 1]!.end } : null;
}
