import type { Actor, Figure, Quote } from '../record/index.js';

/** An actor of one article. `id` is unique in the article only; the archive gives the identity. */
export type LocalActor = Actor;

/** What was said, before the archive knows of other articles. */
export type LocalQuote = Omit<Quote, 'variants'>;

/** Everything found in one article, in text order. */
export interface Facts {
  readonly actors: readonly LocalActor[];
  readonly quotes: readonly LocalQuote[];
  readonly figures: readonly Figure[];
}
