/**
 * What pages are made from, in short: equal keys, equal views.
 *
 * A view is a function of records, of the names and addresses of the actors in them, of the statements and ledgers that their facts stand
 * in, and of the settings, with which every page's key begins. Each of these is told once, and pages' keys are put together from them.
 */
import { createHash } from 'node:crypto';
import type { Archive, ArchiveActor, ArticleHead, FigureEntry, QuoteEntry } from '../archive/index.js';
import { actorPath } from './actor-path.js';
import { type Lookup, once } from './lookup.js';

export interface Keys {
  /** All that any page shows of an article and its facts, but for its neighbours and related articles. */
  article(article: ArticleHead): string;
  /** What a link to an article shows. */
  link(article: ArticleHead): string;
  /** What is shown of these facts, each with its article. */
  facts(entries: readonly (QuoteEntry | FigureEntry)[]): string;
  /** What an actor's page shows but for the articles they are in. */
  actor(actor: ArchiveActor): string;
  /** What is shown of all articles that an actor is in. */
  articlesOf(actor: ArchiveActor): string;
}

/** One key for all of `parts`. */
export const keyOf = (parts: readonly (string | number)[]): string => createHash('sha256').update(parts.join('\n')).digest('base64url');

export function makeKeys(lookup: Lookup, { ownStamps }: Pick<Archive, 'ownStamps'>): Keys {
  const named = once((id: string) => nameKey(lookup, id));
  const article = once((record: ArticleHead) => articleKey(lookup, record, ownStamps.get(record.id) ?? '', named));
  return {
    article,
    link: once(({ id, title, file, source, published, language }) => JSON.stringify([id, title.text, file, source.name, published, language])),
    facts: (entries) => keyOf(entries.flatMap((entry) => [('quote' in entry ? entry.quote : entry.figure).id, article(entry.article)])),
    actor: once(({ articles, ...actor }) => {
      const { id } = actor;
      return keyOf([JSON.stringify(actor), articles.length, lookup.quotesCount(id), lookup.statementsBy(id).length, lookup.figuresCount(id)]);
    }),
    articlesOf: once(({ id, articles }) => {
      const all = [...articles.map((article) => lookup.articles.get(article)!), ...lookup.quotesBy(id).map((entry) => entry.article), ...lookup.figuresBy(id).map((entry) => entry.article)];
      return keyOf([...new Set(all)].map(article));
    }),
  };
}

/** All that is shown of an actor where they are named. */
function nameKey({ actors }: Lookup, id: string): string {
  const actor = actors.get(id);
  return actor ? JSON.stringify([id, actor.name, actor.kind, actorPath(actor), actor.wikidata]) : `nobody ${id}`;
}

function articleKey(lookup: Lookup, article: ArticleHead, stamp: string, named: (id: string) => string): string {
  const { actors, quotes, figures, source } = article;
  const ids = new Set([...actors.map(({ id }) => id), ...quotes.flatMap(({ speakers }) => speakers), ...figures.flatMap(({ side, claimant }) => [side, claimant])]);
  const statements = quotes.map(({ id }) => lookup.statementOf.get(id)).map((statement) => (statement ? `${statement.id} ${statement.quotes.length}` : ''));
  return keyOf([
    stamp,
    ...Array.from(ids, named),
    ...statements,
    ...figures.map(({ id }) => lookup.ledgerOf.get(id)?.id ?? ''),
    lookup.sources.has(source.id) ? 'source' : 'no source',
  ]);
}
