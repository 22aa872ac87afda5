/** Who states each figure: the speaker of the quote it stands in, else the source that its sentence names. */
import { covers, overlap, type Span } from '../../record/index.js';
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
  const [start, end] = sentence.tokens;
  const claim = claimOf(document.tokens, candidate.quantity.from, candidate.counted.to, start, end);
  const reported = quotes.filter((quote) => quote.spans.some(([from, to]) => from <= span.start && span.end <= to)).at(-1);
  const quoteId = reported?.id;
  if (claim === 'article') return { actor: '', quoteId: undefined, form: 'own voice', source: null };
  const sameSource = reported?.speakerMention && claim && overlap(reported.speakerMention, claim.source) > 0;
  if (reported && (!claim || (sameSource && isPronoun(document.text, claim.source)))) {
    return { actor: reported.speakers[0] ?? '', quoteId, form: 'indirect', source: reported.speakerMention };
  }
  if (!claim) return { actor: '', quoteId, form: 'own voice', source: null };
  const actor = isPronoun(document.text, claim.source) ? lastSpeaker(quotes, claim.source.start) : cast.resolve(claim.source)[0];
  return { actor: actor ?? '', quoteId, form: actor ? claim.form : 'unresolved', source: claim.source };
}

// "He"
const PRONOUN = /^(?:he|she|they|it|we|I)$/i;

const isPronoun = (text: string, { start, end }: Span): boolean => end - start < 5 && PRONOUN.test(text.slice(start, end));

/** Who was heard last before `offset`: whom "he said" goes on with. */
function lastSpeaker(quotes: readonly LocalQuote[], offset: number): string | undefined {
  let speaker: string | undefined;
  for (const quote of quotes) if (quote.start < offset && quote.speakers.length > 0) speaker = quote.speakers[0];
  return speaker;
}
