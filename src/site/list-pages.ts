/** The lists: articles, actors, sources, quotes, figures, statements. */
import type { ActorKind } from '../record/index.js';
import { type ActorEntry, actorEntry } from './actor-page.js';
import { type LedgerEntry, ledgerEntry } from './ledger-page.js';
import { type ListPage, listPage } from './paginate.js';
import { sourceEntry, type SourceEntry } from './source-page.js';
import { type StatementView, statementView } from './statement-page.js';
import { type ArticleLink, articleLink, type QuoteView, quoteView, type Site } from './views.js';

/** Items on one page of each list. */
export const LIST_SIZES = { articles: 100, actors: 200, sources: 200, quotes: 100, figures: 200, statements: 40 } as const;

export interface ArticleEntry extends ArticleLink {
  readonly quotes: number;
  readonly figures: number;
  /** Month heading: "2021-11"; "" where the date is unknown. */
  readonly month: string;
}

export const articleList = (site: Site, page: number): ListPage<ArticleEntry> => {
  const list = listPage(site.settings, '/articles/', site.lookup.newestFirst, LIST_SIZES.articles, page);
  return {
    ...list,
    items: list.items.map((article) => ({
      ...articleLink(site, article),
      quotes: article.quotes.length,
      figures: article.figures.length,
      month: article.published.edtf.slice(0, 7),
    })),
  };
};

/** Actors of one kind that stand together in a list. */
export interface ActorGroup {
  readonly kind: ActorKind;
  readonly actors: readonly ActorEntry[];
}

export interface ActorListView {
  readonly list: ListPage<unknown>;
  readonly groups: readonly ActorGroup[];
}

export function actorList(site: Site, page: number): ActorListView {
  const list = listPage(site.settings, '/actors/', site.lookup.listedActors, LIST_SIZES.actors, page);
  const kinds = [...new Set(list.items.map(({ kind }) => kind))];
  return {
    list: { ...list, items: [] },
    groups: kinds.map((kind) => ({
      kind,
      actors: list.items.filter((actor) => actor.kind === kind).map((actor) => actorEntry(site, actor)),
    })),
  };
}

export function sourceList(site: Site, page: number): ListPage<SourceEntry> {
  const list = listPage(site.settings, '/sources/', site.archive.sources, LIST_SIZES.sources, page);
  return { ...list, items: list.items.map((source) => sourceEntry(site, source)) };
}

/** All quotes, in the order of the archive's articles. */
export function quoteList(site: Site, page: number): ListPage<QuoteView> {
  const list = listPage(site.settings, '/quotes/', site.lookup.allQuotes, LIST_SIZES.quotes, page);
  return { ...list, items: list.items.map((entry) => quoteView(site, entry)) };
}

export function ledgerList(site: Site, page: number): ListPage<LedgerEntry> {
  const list = listPage(site.settings, '/figures/', site.archive.ledgers, LIST_SIZES.figures, page);
  return { ...list, items: list.items.map((ledger) => ledgerEntry(site, ledger)) };
}

export function statementList(site: Site, page: number): ListPage<StatementView> {
  const list = listPage(site.settings, '/statements/', site.archive.statements, LIST_SIZES.statements, page);
  return { ...list, items: list.items.map((statement) => statementView(site, statement)) };
}
