/** Records → what readers and machines see: pages' view models, feeds and downloads. Templates make the HTML. */
import type { Archive } from '../archive/index.js';
import { aboutView, dataView } from './pages/about-page.js';
import { actorPageCount, actorPageKey, actorView } from './pages/actor-page.js';
import { articlePageKey, articleView } from './pages/article-page.js';
import { filesOf } from './files/index.js';
import { archiveTables, type Table } from './files/tables.js';
import { homeView } from './pages/home-page.js';
import { ledgerPageCount, ledgerPageKey, ledgerView } from './pages/ledger-page.js';
import {
  actorLetters,
  actorList,
  articleList,
  articleYears,
  ledgerList,
  LIST_SIZES,
  quoteList,
  sourceList,
  statementList,
} from './pages/list-pages.js';
import type { Page, SiteFile, SiteSettings } from './page.js';
import { searchPage } from './pages/search-page.js';
import { pageCount, pagePath } from './paginate.js';
import { ARTICLES_ON_A_PAGE, sourcePageKey, sourceView } from './pages/source-page.js';
import { statementPageKey, statementView } from './pages/statement-page.js';
import { goneActorView, goneArticleView } from './pages/tombstone-page.js';
import { daysByPage, timelinePageKey, timelineView, timelineYears } from './pages/timeline-page.js';
import { ledgerPath, perSite, type Site, siteOf } from './views.js';

export type { Cell, TableColumn, Table } from './files/tables.js';
export * from './page.js';

/** Every page of the site, in a fixed order. */
export const sitePages = (archive: Archive, settings: SiteSettings): readonly Page[] =>
  allPages(siteOf(archive, settings), archive);

/** Listed once for an archive: its files ask for them again. */
const allPages = perSite((site, archive: Archive): Page[] => {
  const { settings } = site;
  return [
    { kind: 'home', path: '/', view: () => homeView(site) },
    ...listPages(site),
    ...archive.articles.map((article) => ({
      kind: 'article',
      path: `/articles/${article.id}/`,
      key: () => articlePageKey(site, article),
      view: () => articleView(site, article),
    })),
    ...archive.tombstones.map((tombstone) => ({
      kind: 'tombstone',
      path: `/articles/${tombstone.id}/`,
      view: () => goneArticleView(site, tombstone),
    })),
    ...archive.goneActors.map((actor) => ({
      kind: 'tombstone',
      path: `/actors/${actor.id}/`,
      view: () => goneActorView(site, actor),
    })),
    ...archive.actors
      .filter(({ page }) => page)
      .flatMap((actor) =>
        paged(
          'actor',
          `/actors/${actor.id}/`,
          actorPageCount(site, actor),
          (page) => actorView(site, actor, page),
          (page) => actorPageKey(site, actor, page),
        ),
      ),
    ...archive.sources.flatMap((source) =>
      paged(
        'source',
        `/sources/${source.id}/`,
        pageCount(source.articles.length, ARTICLES_ON_A_PAGE),
        (page) => sourceView(site, source, page),
        (page) => sourcePageKey(site, source, page),
      ),
    ),
    ...archive.ledgers.flatMap((ledger) =>
      paged(
        'ledger',
        ledgerPath(ledger),
        ledgerPageCount(site, ledger),
        (page) => ledgerView(site, ledger, page),
        (page) => ledgerPageKey(site, ledger, page),
      ),
    ),
    ...archive.statements.map((statement) => ({
      kind: 'statement',
      path: `/statements/${statement.id}/`,
      key: () => statementPageKey(site, statement),
      view: () => statementView(site, statement),
    })),
    { kind: 'about', path: '/about/', view: () => aboutView(site) },
    { kind: 'data', path: '/data/', view: () => dataView(site) },
    searchPage(settings),
    { kind: 'missing', path: '/404.html', view: () => ({}) },
  ];
});

function listPages(site: Site): Page[] {
  const { archive } = site;
  const list = (kind: keyof typeof LIST_SIZES, total: number, view: (site: Site, page: number) => unknown) =>
    paged(kind, `/${kind}/`, pageCount(total, LIST_SIZES[kind]), (page) => view(site, page));
  return [
    { kind: 'articles', path: '/articles/', view: () => articleList(site, null, 0) },
    ...articleYears(site, archive).flatMap((year) =>
      paged('articles', year.path, pageCount(year.items.length, LIST_SIZES.articles), (page) =>
        articleList(site, year, page),
      ),
    ),
    { kind: 'actors', path: '/actors/', view: () => actorList(site, null, 0) },
    ...actorLetters(site, archive).flatMap((letter) =>
      paged('actors', letter.path, pageCount(letter.items.length, LIST_SIZES.actors), (page) =>
        actorList(site, letter, page),
      ),
    ),
    ...list('sources', archive.sources.length, sourceList),
    { kind: 'quotes', path: '/quotes/', view: () => quoteList(site) },
    ...list('figures', archive.ledgers.length, ledgerList),
    ...list('statements', archive.statements.length, statementList),
    { kind: 'timeline', path: '/timeline/', view: () => timelineView(site, null, 0) },
    ...timelineYears(site, archive).flatMap((year) =>
      paged(
        'timeline',
        year.path,
        daysByPage(site, year).length,
        (page) => timelineView(site, year, page),
        (page) => timelinePageKey(site, year, page),
      ),
    ),
  ];
}

/** The pages of one list: at `base`, then `base`pages/2/ and on. */
const paged = (
  kind: string,
  base: string,
  count: number,
  view: (page: number) => unknown,
  key?: (page: number) => string,
): Page[] =>
  Array.from({ length: count }, (_, index) => ({
    kind,
    path: pagePath(base, index),
    view: () => view(index),
    ...(key && { key: () => key(index) }),
  }));

/**
 * Every file of the site that is no page, and that search and offline use do not make. The database is not among them.
 */
export const siteFiles = (archive: Archive, settings: SiteSettings): SiteFile[] =>
  filesOf(siteOf(archive, settings), sitePages(archive, settings));

/** The archive's tables, for whoever makes the database of them. */
export const siteTables = (archive: Archive, settings: SiteSettings): Table[] =>
  archiveTables(siteOf(archive, settings));
