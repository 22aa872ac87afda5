/** What was counted: troops, losses, equipment, with side and claimant. */
import type { Figure } from '../../record/index.js';
import type { Document } from '../../text/index.js';
import type { Cast } from '../actors/index.js';
import type { LocalQuote } from '../facts.js';

/** Finds the figures of an article in text order; the claimant of a figure in a quote is the quote's speaker. */
export function findFigures(_document: Document, _cast: Cast, _quotes: readonly LocalQuote[]): Figure[] {
  return [];
}
