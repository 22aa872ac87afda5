/** What the tests call: figures of a text as short lines. */
import { findActors } from '../../../src/extract/actors/index.js';
import { findFigures } from '../../../src/extract/figures/index.js';
import { findQuotes } from '../../../src/extract/quotes/index.js';
import type { Figure } from '../../../src/record/index.js';
import { tokenizeArticle } from '../../../src/text/index.js';

/** A figure with the names of its actors. */
export interface NamedFigure extends Figure {
  readonly sideName: string;
  readonly claimantName: string;
}

/** All figures of a text that is all body. */
export function figuresOf(text: string): NamedFigure[] {
  const document = tokenizeArticle(text, { start: 0, end: 0 }, [{ start: 0, end: text.length, kind: 'text' }]);
  const resolver = findActors(document, '2021-12-01');
  const quotes = findQuotes(document, resolver, '');
  const figures = findFigures(document, resolver, quotes);
  const names = new Map(resolver.actors().map((actor) => [actor.id, actor.name]));
  return figures.map((figure) => ({
    ...figure,
    sideName: names.get(figure.side) ?? '',
    claimantName: names.get(figure.claimant) ?? '',
  }));
}

/** "26 Ukrainian soldiers: 26 killed". */
export const shortly = (text: string): string[] =>
  figuresOf(text).map(({ text: written, value, min, kind }) => `${written}: ${value ?? `${min ?? ''}..`} ${kind}`);
