/** A cast for a made-up article, asked by words instead of offsets. */
import { findActors } from '../../../src/extract/actors/index.js';
import { type TokenizedArticle, tokenizeArticle } from '../../../src/text/index.js';
import type { ActorResolver } from '../../../src/extract/actors/references/actor-resolver.js';

export interface Told {
  readonly text: string;
  readonly resolver: ActorResolver;
  /** Names of the actors of one kind. */
  readonly names: (kind: string) => string[];
  /** Names of whom the `nth` (from 1) occurrence of `words` names. */
  readonly who: (words: string, nth?: number) => string[];
  /** Name of the side that `words` speak of. */
  readonly side: (words: string) => string;
}

/** A document: the first line is its headline, every other line a paragraph. */
export function documentOf(text: string): TokenizedArticle {
  const lines: { start: number; end: number }[] = [];
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf('\n', start);
    const end = stop === -1 ? text.length : stop;
    if (end > start) lines.push({ start, end });
    start = end + 1;
  }
  const [title = { start: 0, end: 0 }, ...body] = lines;
  return tokenizeArticle(
    text,
    title,
    body.map((line) => ({ ...line, kind: 'text' as const })),
  );
}

/** The cast of a paragraph, and where the words stand that asterisks mark in it. */
export function castOfMarked(marked: string): {
  readonly resolver: ActorResolver;
  readonly phrases: readonly { start: number; end: number }[];
} {
  let text = 'A headline\n';
  const phrases: { start: number; end: number }[] = [];
  for (const [i, words] of marked.split('*').entries()) {
    if (i % 2 === 1) phrases.push({ start: text.length, end: text.length + words.length });
    text += words;
  }
  return { resolver: findActors(documentOf(text), ''), phrases };
}

/** Reads an article: the first line is its headline, every other line a paragraph. */
export function tell(text: string): Told {
  const resolver = findActors(documentOf(text), '2021-11-30');
  const nameOf = (id: string): string => resolver.actors().find((actor) => actor.id === id)?.name ?? '';
  const span = (words: string, nth: number): { start: number; end: number } => {
    let start = -1;
    for (let k = 0; k < nth; k++) start = text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`"${words}" does not occur ${nth} times`);
    return { start, end: start + words.length };
  };
  return {
    text,
    resolver,
    names: (kind) =>
      resolver
        .actors()
        .filter((actor) => actor.kind === kind)
        .map(({ name }) => name),
    who: (words, nth = 1) => resolver.resolveInOrder(span(words, nth)).map(nameOf),
    side: (words) => nameOf(resolver.side(span(words, 1))),
  };
}
