/** What was said: direct, mixed and indirect speech, with speaker and cue. */
import { passage, type Span } from '../../record/index.js';
import type { Document } from '../../text/index.js';
import type { Cast } from '../actors/index.js';
import type { LocalQuote } from '../facts.js';
import { findAttributions } from './attributions.js';
import { linkQuotes } from './link.js';
import { findMarked } from './marks.js';

/** Finds the quotes of an article in text order, and asks `cast` who the speaker's words name. */
export function findQuotes(document: Document, cast: Cast): LocalQuote[] {
  const marked = findMarked(document);
  const links = linkQuotes(document, marked, findAttributions(document, marked));
  const quotes: LocalQuote[] = [];
  marked.forEach((quote, index) => {
    const { attribution, kind, direct } = links[index]!;
    const block = document.blocks[quote.block]!;
    if (kind === 'none' && !(direct && block.kind === 'text')) return;
    const at = (span: Span | null | undefined) => (span ? passage(document.text, span.start, span.end) : null);
    quotes.push({
      id: `q-${quotes.length + 1}`,
      kind: direct ? 'direct' : 'mixed',
      ...passage(document.text, quote.start, quote.end),
      spans: [[quote.outerStart, quote.outerEnd]],
      speakers: attribution?.source ? [...cast.resolve(attribution.source)] : [],
      speakerMention: at(attribution?.source),
      cue: at(attribution?.cue),
      confidence: 0.5,
      in: block.kind === 'title' ? 'title' : block.kind === 'heading' ? 'heading' : 'body',
    });
  });
  return quotes;
}
