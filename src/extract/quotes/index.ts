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

type Found = Omit<LocalQuote, 'id'>;

/** Finds the quotes of an article in text order, and asks `cast` who the speaker's words name. */
export function findQuotes(document: Document, cast: Cast): LocalQuote[] {
  const marked = findMarked(document);
  const reading = readArticle(document, marked);
  const attributions = findAttributions(reading);
  const kinds = fragmentKinds(document, marked);
  const links = linkQuotes({ document, reading, marked, kinds, attributions });
  const found = marked.flatMap((quote, index) => markedQuote(document, cast, quote, kinds[index]!, links[index]!));
  for (const attribution of attributions) found.push(...indirectQuote(document, cast, attribution));
  found.sort(byPosition);
  return found.map((quote, index) => ({ id: `q-${index + 1}`, ...quote }));
}

const placeOf = (document: Document, block: number): LocalQuote['in'] => {
  const { kind } = document.blocks[block]!;
  return kind === 'title' || kind === 'heading' ? kind : 'body';
};

/** What an attribution says of the speaker. */
function speakerOf(document: Document, cast: Cast, attribution: Attribution | null): Pick<Found, 'speakers' | 'speakerMention' | 'cue'> {
  const at = (span: Span | null | undefined) => (span ? passage(document.text, span.start, span.end) : null);
  return {
    speakers: attribution?.source ? [...cast.resolve(attribution.source)] : [],
    speakerMention: at(attribution?.source),
    cue: at(attribution?.cue),
  };
}

/** A quotation as a quote; nothing where it is a fragment that nobody is said to have said. */
function markedQuote(document: Document, cast: Cast, quote: Marked, fragment: FragmentKind, { attribution, kind }: Link): Found[] {
  const loose = fragment === 'sentence' || fragment === 'long';
  if (!attribution && !(loose && document.blocks[quote.block]!.kind === 'text')) return [];
  if (fragment === 'name' && kind !== 'beside') return [];
  const around = kind === 'content' && !attribution!.onlyQuotes ? attribution!.content : [];
  const spans: [number, number][] = around.length > 0 ? around.map(({ start, end }) => [start, end]) : [[quote.outerStart, quote.outerEnd]];
  return [{
    kind: fragment === 'sentence' ? 'direct' : 'mixed',
    ...passage(document.text, quote.start, quote.end),
    spans,
    ...speakerOf(document, cast, attribution),
    confidence: 0.5,
    in: placeOf(document, quote.block),
  }];
}

/** Reported speech outside marks. */
function indirectQuote(document: Document, cast: Cast, attribution: Attribution): Found[] {
  const { content, source, block } = attribution;
  if (content.length === 0 || attribution.onlyQuotes || !source) return [];
  return [{
    kind: 'indirect',
    ...passage(document.text, content[0]!.start, content.at(-1)!.end),
    spans: content.map(({ start, end }) => [start, end]),
    ...speakerOf(document, cast, attribution),
    confidence: 0.5,
    in: placeOf(document, block),
  }];
}
