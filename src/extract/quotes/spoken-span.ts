/** Quotes before anybody is asked who the speaker's words name. */
import { byPosition, type Span } from '../../record/index.js';
import type { TokenizedArticle } from '../../text/index.js';
import { findAttributions } from './attribution/attributions.js';
import { type FragmentKind, fragmentKinds } from './marks/fragment.js';
import { linkQuotes } from './attribution/link-quotes.js';
import { findMarked, type Marked } from './marks/quotation-marks.js';
import { subjectBetween } from './attribution/model-corrections.js';
import { isClause, isNobody } from './attribution/source.js';
import type { Attribution } from './attribution/attribution.js';
import { INNER_NAME, SPOKEN_OWN } from '../english/quotes/speech.table.js';
import { encodeTokens } from './model/encode-tokens.js';
import type { QuoteLink } from './attribution/link.js';

/** A quote and the attribution that it is linked to. */
export interface SpokenSpan extends Span {
  readonly kind: 'direct' | 'mixed' | 'indirect';
  /** All that the attribution reports. */
  readonly spans: [number, number][];
  /** Index of its block. */
  readonly block: number;
  readonly link: QuoteLink;
}

/** The quotes of an article in text order, with cue and source; none in the credits of pictures. */
export function findSpoken(document: TokenizedArticle): SpokenSpan[] {
  const marked = findMarked(document);
  const reading = encodeTokens(document, marked);
  const { attributions: alone, cued } = findAttributions(document.text, reading);
  const attributions = alone.map((attribution, index) => asSubject(document.text, attribution, alone[index - 1]));
  const kinds = fragmentKinds(document, marked);
  const links = linkQuotes({ document, reading, marked, kinds, attributions, cued });
  // What is reported may be nothing but words between marks: they are told once.
  const told = new Set<string>();
  const between = marked.flatMap((quote, index) => {
    const found = markedQuote(document, quote, kinds[index]!, links[index]!);
    for (const { link } of found) told.add(`${quote.outerStart} ${quote.outerEnd} ${link.attribution?.cue.start}`);
    return found;
  });
  const reported = attributions
    .flatMap((attribution) => indirectQuote(document.text, attribution))
    .filter(({ start, end, link }) => !told.has(`${start} ${end} ${link.attribution!.cue.start}`));
  return [...between, ...reported].filter(({ block }) => document.blocks[block]!.kind !== 'credit').sort(byPosition);
}

// ", warning", ", adding"
const PARTICIPLE = /^(?:also )?\p{Ll}{2,20}ing\b/u;

// Matches " Lind" and " that Anna Berg" behind "Weber said".

/**
 * A participle speaks for the subject of its sentence, not for the noun before it: in "The ministers called on Russia
 * to withdraw,
 * warning it would pay" the ministers warn. `main`: the attribution before this one.
 */
export function asSubject(text: string, attribution: Attribution, main: Attribution | undefined): Attribution {
  const { cue, source } = attribution;
  if (!source || !main?.source || main.segment !== attribution.segment) return attribution;
  // "Weber says bridge safe, vows to build more": what Weber says is no part of the name.
  if (source.start <= main.cue.start && main.cue.end <= source.end) {
    // "Weber said Lind had told him": Lind told.
    const inner = INNER_NAME.exec(text.slice(main.cue.end, source.end));
    const joined = inner && !/[,;]/.test(text.slice(source.end, cue.start));
    return {
      ...attribution,
      source: joined ? { start: source.end - inner.groups!.name!.length, end: source.end } : main.source,
    };
  }
  const subject = source.end <= main.cue.start ? subjectBetween(text, main.cue.end, cue.start) : null;
  if (subject) return { ...attribution, source: subject };
  const between = main.cue.end <= source.start && source.end <= cue.start;
  const participle =
    PARTICIPLE.test(text.slice(cue.start, cue.end)) && /,\s$/.test(text.slice(cue.start - 2, cue.start));
  return between && participle ? { ...attribution, source: main.source } : attribution;
}

// Matches "we".

/** A quotation as a quote; nothing where it is a fragment that nobody is said to have said. */
function markedQuote(document: TokenizedArticle, quote: Marked, fragment: FragmentKind, link: QuoteLink): SpokenSpan[] {
  const { attribution, kind } = link;
  const loose = fragment === 'sentence' || fragment === 'long';
  // "What we know about the “lost ship”": a headline's own "we" is nobody's.
  if (
    document.blocks[quote.block]!.kind === 'title' &&
    attribution?.source &&
    SPOKEN_OWN.test(document.text.slice(attribution.source.start, attribution.source.end))
  )
    return [];
  if (!attribution && !(loose && document.blocks[quote.block]!.kind === 'text')) return [];
  if (fragment === 'title') return [];
  if (
    fragment === 'name' &&
    kind !== 'echo' &&
    !((kind === 'beside' || kind === 'content') && /[,.!?]$/.test(document.text.slice(quote.start, quote.end)))
  )
    return [];
  if (kind === 'echo' && document.blocks[quote.block]!.kind === 'caption') return [];
  const around = kind === 'content' && !attribution!.onlyQuotes ? attribution!.content : [];
  const spans: [number, number][] =
    around.length > 0 ? around.map(({ start, end }) => [start, end]) : [[quote.outerStart, quote.outerEnd]];
  return [
    {
      kind: fragment === 'sentence' || fragment === 'name' ? 'direct' : 'mixed',
      start: quote.start,
      end: quote.end,
      spans,
      block: quote.block,
      link,
    },
  ];
}

/** Reported speech outside marks; none where the words that name a speaker are a clause, or say that there was none. */
function indirectQuote(text: string, attribution: Attribution): SpokenSpan[] {
  const { content, source, block } = attribution;
  if (content.length === 0 || attribution.onlyQuotes || !source) return [];
  const words = text.slice(source.start, source.end);
  if (isClause(words) || isNobody(words)) return [];
  const spans = content.map(({ start, end }): [number, number] => [start, end]);
  return [
    {
      kind: 'indirect',
      start: spans[0]![0],
      end: spans.at(-1)![1],
      spans,
      block,
      link: { attribution, kind: 'content' },
    },
  ];
}
