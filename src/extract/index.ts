/**
 * An article's facts. The only list of finders: what a finder needs is an argument, so the compiler checks the order.
 */
import type { ParsedArticle } from '../parse/index.js';
import { tokenizeArticle } from '../text/index.js';
import { findActors } from './actors/index.js';
import type { Facts, LocalActor } from './facts.js';
import { findFigures } from './figures/index.js';
import { withoutMarkup, withWordsOf } from './markup.js';
import { findQuotes } from './quotes/index.js';

export type * from './facts.js';
export { type ActorHead, type FigureHead, headOf, type LocalHead, type QuoteHead } from './head.js';
export { partsOf } from './quote-parts.js';

/** Part of every cache key: raise it whenever any finder's results change. */
export const EXTRACTOR_VERSION = 3;

/** Everything found in `article`. Pure; any text yields facts, never an exception. */
export function extractFacts(article: ParsedArticle): Facts {
  const text = article.markup ? withoutMarkup(article.text, article.markup) : article.text;
  const document = tokenizeArticle(text, article.title, article.body);
  const resolver = findActors(document, article.published.edtf);
  const quotes = findQuotes(document, resolver, article.published.edtf);
  const figures = findFigures(document, resolver, quotes);
  const facts = { actors: spokenFor(resolver.actors(), quotes, figures), quotes, figures };
  return article.markup ? withWordsOf(facts, article.text) : facts;
}

/** The actors without descriptions that no fact needs: asked for while a quote was weighed that is not told. */
function spokenFor(actors: readonly LocalActor[], quotes: Facts['quotes'], figures: Facts['figures']): LocalActor[] {
  const needed = new Set([
    ...quotes.flatMap(({ speakers }) => speakers),
    ...figures.flatMap(({ side, claimant }) => [side, claimant]),
  ]);
  const isDescription = ({ kind, mentions }: LocalActor): boolean =>
    kind === 'unnamed' || (kind === 'group' && mentions.every(({ via }) => via === 'role'));
  return actors.filter((actor) => needed.has(actor.id) || !isDescription(actor));
}
