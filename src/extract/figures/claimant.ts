/** Who states each figure: the speaker of the quote it stands in, else the source that its sentence names. */
import { covers, type Span } from '../../record/index.js';
import type { Document, Sentence } from '../../text/index.js';
import type { Cast } from '../actors/index.js';
import type { LocalQuote } from '../facts.js';
import { type Claim, claimOf } from './claim.js';
import type { Candidate } from './kind.js';

/** A figure's claimant, and how it was told. */
export interface Claimant {
  /** Actor id; "" for the article's own voice. */
  readonly actor: string;
  /** Id of the quote that the figure stands in; undefined where it stands in none. */
  readonly quoteId: string | undefined;
  readonly form: 'quoted' | 'indirect' | 'own voice' | 'unresolved' | Claim['form'];
  /** The words that name the source, where the sentence does. */
  readonly source: Span | null;
}

/** Finds who states the figure at `span`, of the candidate in `sentence`. */
export function claimantOf(document: Document, sentence: Sentence, candidate: Candidate, span: Span, cast: Cast, quotes: readonly LocalQuote[]): Claimant {
  const marked = quotes.find((quote) => quote.kind !== 'indirect' && covers(quote, span));
  if (marked) return { actor: marked.speakers[0] ?? '', quoteId: marked.id, form: 'quoted', source: marked.speakerMention };
  const reported = quotes.filter((quote) => quote.kind === 'indirect' && quote.spans.some(([start, end]) => start <= span.start && span.end <= end)).at(-1);
  if (reported && reported.speakers.length > 0) return { actor: reported.speakers[0]!, quoteId: reported.id, form: 'indirect', source: reported.speakerMention };
  const [start, end] = sentence.tokens;
  const claim = claimOf(document.tokens, candidate.quantity.from, candidate.counted.to, start, end);
  if (!claim) return { actor: '', quoteId: undefined, form: 'own voice', source: null };
  const actor = cast.resolve(claim.source)[0];
  return { actor: actor ?? '', quoteId: undefined, form: actor ? claim.form : 'unresolved', source: claim.source };
}
