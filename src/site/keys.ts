/**
 * What pages are made from, in short: equal keys, equal views.
 *
 * A view is a function of records, of the names and addresses of the actors in them, of the statements and ledgers that
 * their facts stand
 * in, and of the settings, with which every page's key begins. Each of these is told once, and pages' keys are put
 * together from them.
 */
import { hash } from 'node:crypto';
import type { Archive, ArchiveActor, ArticleHead, FigureEntry, QuoteEntry } from '../archive/index.js';
import { type ArchiveLookup, once } from './lookup.js';

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
export const keyOf = (parts: readonly (string | number)[]): string => hash('sha256', parts.join('\n'), 'base64url');

export function makeKeys(lookup: ArchiveLookup, { ownStamps }: Pick<Archive, 'ownStamps'>): Keys {
  const article = once((head: ArticleHead) => articleKey(lookup, head, ownStamps.get(head.id) ?? ''));
  return {
    article,
    link: once(({ id, title, file, source, published, language, copyOf }) =>
      JSON.stringify([id, title.text, file, source.name, published, language, copyOf !== undefined]),
    ),
    facts: (entries) =>
      keyOf(entries.flatMap((entry) => [('quote' in entry ? entry.quote : entry.figure).id, article(entry.article)])),
    actor: once(({ articles, ...actor }) =>
      keyOf([JSON.stringify(actor), articles.length, lookup.quotesCount(actor.id), lookup.figuresCount(actor.id)]),
    ),
    articlesOf: once(({ articles }) => keyOf(articles.map((id) => article(lookup.articles.get(id)!)))),
  };
}

/**
 * The stamp tells the names of the article's actors; whether these have pages, and where its facts stand, is the
 * archive's to tell.
 */
function articleKey(
  lookup: ArchiveLookup,
  { actors, quotes, figures, source, copyOf }: ArticleHead,
  stamp: string,
): string {
  const parts = [stamp, lookup.sources.has(source.id) ? 'source' : 'no source', copyOf ?? ''];
  for (const { id } of actors) parts.push(lookup.actors.get(id)?.page ? 'page' : '');
  // Most are in one version alone, and no version of a statement.
  for (const { id, variants } of quotes) {
    const statement = variants.length > 0 ? lookup.statementOf.get(id) : undefined;
    parts.push(statement ? `${statement.id} ${statement.quotes.length}` : '');
  }
  for (const { id } of figures) parts.push(lookup.ledgerOf.get(id)?.id ?? '');
  return keyOf(parts);
}
