/** What was said: direct, mixed and indirect speech, with speaker and cue. */
import { byPosition, passage, type Span } from '../../record/index.js';
import type { Document } from '../../text/index.js';
import type { Cast } from '../actors/index.js';
import type { LocalQuote } from '../facts.js';
import { type Attribution, findAttributions } from './attributions.js';
import { type FragmentKind, fragmentKinds } from './fragment.js';
import { type Link, linkQuotes } from './link.js';
import { findMarked, type Marked } from './marks.js';
import { readArticle } from './reading.js';

/** A quote before its speaker is asked for: `cast` wants to be asked in text order. */
interface Unspoken extends Span {
  readonly kind: LocalQuote['kind'];
  readonly spans: [number, number][];
  readonly block: number;
  readonly link: Link;
}

/** Finds the quotes of an article in text order, and asks `cast` who the speaker's words name. */
export function findQuotes(document: Document, cast: Cast): LocalQuote[] {
  const marked = findMarked(document);
  const reading = readArticle(document, marked);
  const { attributions, cued } = findAttributions(document.text, reading);
  const kinds = fragmentKinds(document, marked);
  const links = linkQuotes({ document, reading, marked, kinds, attributions, cued });
  const found = [
    ...marked.flatMap((quote, index) => markedQuote(document, quote, kinds[index]!, links[index]!)),
    ...attributions.flatMap(indirectQuote),
  ].sort(byPosition);
  const speakers = speakersOf(found, cast);
  return found.map((quote, index) => {
    const { attribution } = quote.link;
    const at = (span: Span | null | undefined) => (span ? passage(document.text, span.start, span.end) : null);
    return {
      id: `q-${index + 1}`,
      kind: quote.kind,
      ...passage(document.text, quote.start, quote.end),
      spans: quote.spans,
      speakers: [...(speakers.get(attribution?.source?.start ?? -1) ?? [])],
      speakerMention: at(attribution?.source),
      cue: at(attribution?.cue),
      confidence: 0.5,
      in: placeOf(document, quote.block),
    };
  });
}

/** The actors behind each source, by the offset where it starts. */
function speakersOf(found: readonly Unspoken[], cast: Cast): Map<number, readonly string[]> {
  const sources = found.flatMap(({ link }) => link.attribution?.source ?? []).sort(byPosition);
  const speakers = new Map<number, readonly string[]>();
  for (const source of sources) if (!speakers.has(source.start)) speakers.set(source.start, cast.resolve(source));
  return speakers;
}

const placeOf = (document: Document, block: number): LocalQuote['in'] => {
  const { kind } = document.blocks[block]!;
  return kind === 'title' || kind === 'heading' ? kind : 'body';
};

/** A quotation as a quote; nothing where it is a fragment that nobody is said to have said. */
function markedQuote(document: Document, quote: Marked, fragment: FragmentKind, link: Link): Unspoken[] {
  const { attribution, kind } = link;
  const loose = fragment === 'sentence' || fragment === 'long';
  if (!attribution && !(loose && document.blocks[quote.block]!.kind === 'text')) return [];
  if (fragment === 'name' && kind !== 'beside') return [];
  const around = kind === 'content' && !attribution!.onlyQuotes ? attribution!.content : [];
  const spans: [number, number][] = around.length > 0 ? around.map(({ start, end }) => [start, end]) : [[quote.outerStart, quote.outerEnd]];
  return [{ kind: fragment === 'sentence' ? 'direct' : 'mixed', start: quote.start, end: quote.end, spans, block: quote.block, link }];
}

/** Reported speech outside marks. */
function indirectQuote(attribution: Attribution): Unspoken[] {
  const { content, source, block } = attribution;
  if (content.length === 0 || attribution.onlyQuotes || !source) return [];
  const spans = content.map(({ start, end }): [number, number] => [start, end]);
  return [{ kind: 'indirect', start: spans[0]![0], end: spans.at(-1)![1], spans, block, link: { attribution, kind: 'content' } }];
}
