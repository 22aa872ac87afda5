/**
 * An article's facts. The only list of finders: what a finder needs is an argument, so the compiler checks the order.
 */
import type { ParsedArticle } from '../parse/index.js';
import { type TokenizedArticle, tokenizeArticle } from '../text/index.js';
import { findActors } from './actors/index.js';
import type { Facts, LocalActor } from './facts.js';
import { findFigures } from './figures/index.js';
import { withoutMarkup, withWordsOf } from './markup.js';
import { findQuotes } from './quotes/index.js';
import { findMarkedQuotes } from './quotes/marked-quotes.js';
import { isReadLanguage } from './read-language.js';

export type * from './facts.js';
export { type ActorHead, type FigureHead, headOf, type LocalHead, type QuoteHead } from './head.js';
export { partsOf } from './quote-parts.js';
export { isReadLanguage } from './read-language.js';

/** Part of every cache key: raise it whenever any finder's results change. */
export const EXTRACTOR_VERSION = 4;

/**
 * Everything found in `article`: in English all facts, in another language the words between marks alone. Pure; any
 * text yields facts, never an exception.
 */
export function extractFacts(article: ParsedArticle): Facts {
  const text = article.markup ? withoutMarkup(article.text, article.markup) : article.text;
  const document = tokenizeArticle(text, article.title, article.body);
  const facts = isReadLanguage(article.language)
    ? factsOf(document, article.published.edtf)
    : { actors: [], quotes: findMarkedQuotes(document), figures: [] };
  return article.markup ? withWordsOf(facts, article.text) : facts;
}

function factsOf(document: TokenizedArticle, published: string): Facts {
  const resolver = findActors(document, published);
  const quotes = findQuotes(document, resolver, published);
  const figures = findFigures(document, resolver, quotes);
  return { actors: spokenFor(resolver.actors(), quotes, figures), quotes, figures };
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
