/** What was counted: troops, losses, equipment, with side and claimant. */
import { type Figure, passage } from '../../record/index.js';
import type { Document, Sentence } from '../../text/index.js';
import type { Cast } from '../actors/index.js';
import type { LocalQuote } from '../facts.js';
import { findCandidates } from './candidates.js';
import { claimantOf } from './claimant.js';
import { type Candidate, classify } from './kind.js';
import { sideOf, sidePhrases } from './side.js';

/** Finds the figures of an article in text order; the claimant of a figure in a quote is the quote's speaker. */
export function findFigures(document: Document, cast: Cast, quotes: readonly LocalQuote[]): Figure[] {
  const figures: Figure[] = [];
  for (const sentence of document.sentences) {
    for (const candidate of findCandidates(document.tokens, sentence)) {
      const figure = figureOf(document, sentence, candidate, cast, quotes, figures.length + 1);
      if (figure) figures.push(figure);
    }
  }
  return figures;
}

function figureOf(document: Document, sentence: Sentence, candidate: Candidate, cast: Cast, quotes: readonly LocalQuote[], number: number): Figure | null {
  const { tokens, text } = document;
  const { quantity, counted } = candidate;
  const [start, end] = sentence.tokens;
  const classified = classify(tokens, candidate, end);
  if (!classified) return null;
  const span = passage(text, tokens[quantity.from]!.start, tokens[Math.max(counted.to, quantity.to) - 1]!.end);
  const claimant = claimantOf(document, sentence, candidate, span, cast, quotes);
  const side = sideOf(sidePhrases(tokens, candidate, classified.kind, start, end), cast);
  return {
    id: `f-${number}`,
    ...span,
    value: quantity.value,
    min: quantity.min,
    max: quantity.max,
    comparator: quantity.comparator,
    kind: classified.kind,
    unit: counted.class === 'bare' ? '' : text.slice(tokens[counted.unit]!.start, span.end).toLowerCase(),
    side: side.actor,
    claimant: claimant.actor,
    status: 'present',
    ...(claimant.quoteId ? { quoteId: claimant.quoteId } : {}),
    confidence: 0.5,
  };
}
