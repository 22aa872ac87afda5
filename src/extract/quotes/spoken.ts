/** Quotes before anybody is asked who the speaker's words name. */
import { byPosition, type Span } from '../../record/index.js';
import type { Document } from '../../text/index.js';
import { type Attribution, findAttributions } from './attributions.js';
import { type FragmentKind, fragmentKinds } from './fragment.js';
import { type Link, linkQuotes } from './link.js';
import { findMarked, type Marked } from './marks.js';
import { readArticle } from './reading.js';

/** A quote and the attribution that it is linked to. */
export interface Found extends Span {
  readonly kind: 'direct' | 'mixed' | 'indirect';
  /** All that the attribution reports. */
  readonly spans: [number, number][];
  /** Index of its block. */
  readonly block: number;
  readonly link: Link;
}

/** The quotes of an article in text order, with cue and source. */
export function findSpoken(document: Document): Found[] {
  const marked = findMarked(document);
  const reading = readArticle(document, marked);
  const { attributions, cued } = findAttributions(document.text, reading);
  const kinds = fragmentKinds(document, marked);
  const links = linkQuotes({ document, reading, marked, kinds, attributions, cued });
  return [
    ...marked.flatMap((quote, index) => markedQuote(document, quote, kinds[index]!, links[index]!)),
    ...attributions.flatMap(indirectQuote),
  ].sort(byPosition);
}

/** A quotation as a quote; nothing where it is a fragment that nobody is said to have said. */
function markedQuote(document: Document, quote: Marked, fragment: FragmentKind, link: Link): Found[] {
  const { attribution, kind } = link;
  const loose = fragment === 'sentence' || fragment === 'long';
  if (!attribution && !(loose && document.blocks[quote.block]!.kind === 'text')) return [];
  if (fragment === 'name' && !(kind === 'beside' && /[,.!?]$/.test(document.text.slice(quote.start, quote.end)))) return [];
  if (kind === 'echo' && document.blocks[quote.block]!.kind !== 'text' && document.blocks[quote.block]!.kind !== 'title') return [];
  const around = kind === 'content' && !attribution!.onlyQuotes ? attribution!.content : [];
  const spans: [number, number][] = around.length > 0 ? around.map(({ start, end }) => [start, end]) : [[quote.outerStart, quote.outerEnd]];
  return [{ kind: fragment === 'sentence' ? 'direct' : 'mixed', start: quote.start, end: quote.end, spans, block: quote.block, link }];
}

/** Reported speech outside marks. */
function indirectQuote(attribution: Attribution): Found[] {
  const { content, source, block } = attribution;
  if (content.length === 0 || attribution.onlyQuotes || !source) return [];
  const spans = content.map(({ start, end }): [number, number] => [start, end]);
  return [{ kind: 'indirect', start: spans[0]![0], end: spans.at(-1)![1], spans, block, link: { attribution, kind: 'content' } }];
}
