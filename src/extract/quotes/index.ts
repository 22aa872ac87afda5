/** What was said: direct, mixed and indirect speech, with speaker and cue. */
import { byPosition, passage, type Span } from '../../record/index.js';
import type { Document } from '../../text/index.js';
import type { Cast } from '../actors/index.js';
import type { LocalQuote } from '../facts.js';
import { addresseeOf } from './addressee.js';
import { confidenceOf } from './confidence.js';
import { type Found, findSpoken } from './spoken.js';

// "No", "3", "так"
const WORDED = /[\p{L}\p{N}]/u;

/** Finds the quotes of an article in text order, and asks `cast` who the speaker's words name. */
export function findQuotes(document: Document, cast: Cast): LocalQuote[] {
  // What is left of a clause may be no more than a mark: nobody said that.
  const found = findSpoken(document).filter(({ start, end }) => WORDED.test(document.text.slice(start, end)));
  const speakers = speakersOf(found, cast);
  return found.map((quote, index) => {
    const { attribution } = quote.link;
    const source = attribution?.source ?? null;
    const at = (span: Span | null | undefined) => (span ? passage(document.text, span.start, span.end) : null);
    const to = attribution ? addresseeOf(document.text, attribution) : undefined;
    const named = source ? speakers.get(source.start)! : NOBODY;
    return {
      id: `q-${index + 1}`,
      kind: quote.kind,
      ...passage(document.text, quote.start, quote.end),
      spans: quote.spans,
      speakers: [...named.ids],
      speakerMention: at(source),
      cue: at(attribution?.cue),
      confidence: confidenceOf(quote, named.ids.length > 0 ? named.certainty : 0),
      in: placeOf(document, quote.block),
      ...(to === undefined ? {} : { to }),
    };
  });
}

/** Whom a source names, and how sure that is. */
interface Named {
  readonly ids: readonly string[];
  readonly certainty: number;
}

const NOBODY: Named = { ids: [], certainty: 0 };

/** Whom each source names, by the offset where it starts: `cast` wants to be asked in text order. */
function speakersOf(found: readonly Found[], cast: Cast): Map<number, Named> {
  const sources = found.flatMap(({ link }) => link.attribution?.source ?? []).sort(byPosition);
  const speakers = new Map<number, Named>();
  for (const source of sources) if (!speakers.has(source.start)) speakers.set(source.start, { ids: cast.resolve(source), certainty: cast.certaintyOf(source) });
  return speakers;
}

const placeOf = (document: Document, block: number): LocalQuote['in'] => {
  const { kind } = document.blocks[block]!;
  return kind === 'title' || kind === 'heading' ? kind : 'body';
};
