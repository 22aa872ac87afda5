/** The lists: articles, actors, sources, quotes, figures, statements. */
import type { Archive, ArchiveActor, ArticleHead, QuoteEntry } from '../../archive/index.js';
import type { ActorKind } from '../../record/index.js';
import { foldWords } from '../../text/index.js';
import { type ActorEntry, actorEntry } from './actor-page.js';
import { holdingsOf } from './home-page.js';
import { placedAt } from '../format/in-time.js';
import { type LedgerEntry, ledgerEntry } from './ledger-page.js';
import { type ListPage, listPage } from '../paginate.js';
import { letterOf, type Section, type SectionLink, sectionLinks, sectionsOf, UNDATED, yearOf } from '../sections.js';
import { sourceEntry, type SourceEntry } from './source-page.js';
import { type StatementView, statementView } from './statement-page.js';
import { type ArticleLink, articleLink, perSite, type QuoteView, quoteView, type Site } from '../views.js';

/** Items on one page of each list. */
export const LIST_SIZES = {
  articles: 100,
  actors: 200,
  sources: 200,
  quotes: 100,
  figures: 200,
  statements: 40,
} as const;
/** Actors on the first page of a list that is cut by letters. */
const MOST_HEARD = 60;

export interface ArticleEntry extends ArticleLink {
  readonly quotes: number;
  readonly figures: number;
  /** Month heading: "2021-11"; "" where the date is unknown. */
  readonly month: string;
}

export interface ArticleListView extends ListPage<ArticleEntry> {
  /**
   * Where the list is cut into years: links to them all, and the heading of this one; "" on the first page, which has
   * the latest.
   */
  readonly years: readonly SectionLink[];
  readonly year: string;
  /** Articles in the archive; told on the first page alone. */
  readonly all: number;
}

/** The years of the list of articles, the latest first and the undated last. */
export const articleYears = perSite(({ lookup }, _: Archive) => {
  const years = sectionsOf(lookup.newestFirst, LIST_SIZES.articles, '/articles/years/', ({ published }) =>
    yearOf(placedAt(published.edtf)),
  );
  const isUndated = ({ id }: Section<ArticleHead>) => id === UNDATED;
  return [...years.filter((year) => !isUndated(year)).reverse(), ...years.filter(isUndated)];
});

export function articleList(site: Site, section: Section<ArticleHead> | null, page: number): ArticleListView {
  const { lookup, settings, archive } = site;
  const items = section?.items ?? lookup.newestFirst.slice(0, LIST_SIZES.articles);
  const list = listPage(settings, section?.path ?? '/articles/', items, LIST_SIZES.articles, page);
  return {
    ...list,
    items: list.items.map((article) => ({
      ...articleLink(site, article),
      quotes: article.quotes.length,
      figures: article.figures.length,
      month: article.published.edtf.slice(0, 7),
    })),
    years: sectionLinks(settings, articleYears(site, archive), section),
    year: section?.label ?? '',
    all: section ? 0 : archive.articles.length,
  };
}

/** Actors of one kind that stand together in a list. */
export interface ActorGroup {
  readonly kind: ActorKind;
  readonly actors: readonly ActorEntry[];
}

export interface ActorListView {
  readonly list: ListPage<unknown>;
  readonly groups: readonly ActorGroup[];
  /**
   * Where the list is cut by first letters: links to them all, and the heading of this one; "" on the first page, which
   * has who speaks most.
   */
  readonly letters: readonly SectionLink[];
  readonly letter: string;
  /** Actors listed in all; told on the first page alone. */
  readonly all: number;
}

/** The letters of the list of actors. */
export const actorLetters = perSite(({ lookup }, _: Archive) =>
  sectionsOf(lookup.listedActors, LIST_SIZES.actors, '/actors/letters/', ({ name }) => letterOf(foldWords(name))),
);

export function actorList(site: Site, section: Section<ArchiveActor> | null, page: number): ActorListView {
  const { lookup, settings, archive } = site;
  const letters = actorLetters(site, archive);
  const items = section?.items ?? (letters.length === 0 ? lookup.listedActors : mostHeard(site));
  const list = listPage(settings, section?.path ?? '/actors/', items, LIST_SIZES.actors, page);
  const kinds = [...new Set(list.items.map(({ kind }) => kind))];
  return {
    list: { ...list, items: [] },
    groups: kinds.map((kind) => ({
      kind,
      actors: list.items.filter((actor) => actor.kind === kind).map((actor) => actorEntry(site, actor)),
    })),
    letters: sectionLinks(settings, letters, section),
    letter: section?.label ?? '',
    all: section ? 0 : lookup.listedActors.length,
  };
}

/** Who speaks and counts most, in the list's order. */
function mostHeard({ lookup }: Site): ArchiveActor[] {
  const heard = lookup.listedActors.map(
    (actor) => [actor, lookup.quotesCount(actor.id) + lookup.figuresCount(actor.id)] as const,
  );
  const most = new Set(
    [...heard]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_HEARD)
      .map(([actor]) => actor),
  );
  return lookup.listedActors.filter((actor) => most.has(actor));
}

export function sourceList(site: Site, page: number): ListPage<SourceEntry> {
  const list = listPage(site.settings, '/sources/', site.archive.sources, LIST_SIZES.sources, page);
  return { ...list, items: list.items.map((source) => sourceEntry(site, source)) };
}

export interface QuoteListView {
  readonly items: readonly QuoteView[];
  readonly all: number;
}

/** All quotes in order of time, or the latest of many: the rest are read in their articles. */
export function quoteList(site: Site): QuoteListView {
  const { newestFirst } = site.lookup;
  const all = holdingsOf(site).quotes;
  const latest = () => {
    const entries: QuoteEntry[] = [];
    for (const article of newestFirst) {
      if (entries.length >= LIST_SIZES.quotes) break;
      for (const quote of article.quotes) entries.push({ article, quote });
    }
    return entries.slice(0, LIST_SIZES.quotes);
  };
  const entries =
    all > LIST_SIZES.quotes
      ? latest()
      : site.archive.articles.flatMap((article) => article.quotes.map((quote) => ({ article, quote })));
  return { items: entries.map((entry) => quoteView(site, entry)), all };
}

export function ledgerList(site: Site, page: number): ListPage<LedgerEntry> {
  const list = listPage(site.settings, '/figures/', site.archive.ledgers, LIST_SIZES.figures, page);
  return { ...list, items: list.items.map((ledger) => ledgerEntry(site, ledger)) };
}

export function statementList(site: Site, page: number): ListPage<StatementView> {
  const list = listPage(site.settings, '/statements/', site.archive.statements, LIST_SIZES.statements, page);
  return { ...list, items: list.items.map((statement) => statementView(site, statement)) };
}
