/** The pages of outlets, and the list of them. */
import type { ArchiveSource } from '../../archive/index.js';
import type { Company } from './actor-page.js';
import { count } from '../format/format-amount.js';
import { formatSpan } from '../format/format-date.js';
import { keyOf } from '../keys.js';
import { hrefOf } from '../page.js';
import { type ListPage, listPage, pageCount } from '../paginate.js';
import { actorLinks, type ArticleLink, articleLink, perSite, type Site } from '../views.js';

export interface SourceEntry {
  readonly name: string;
  readonly href: string;
  readonly articles: number;
  readonly quotes: number;
  readonly figures: number;
  /** "13 April 2021 to 30 November 2021"; "" where no date is known. */
  readonly span: string;
}

export interface SourceView extends SourceEntry {
  readonly description: string;
  readonly published: ListPage<ArticleLink>;
  /** Whom they quote, most often first. */
  readonly speakers: readonly Company[];
  readonly agencies: readonly string[];
  readonly bases: {
    readonly stated: number;
    readonly inferred: number;
    readonly curated: number;
    readonly unknown: number;
  };
}

export const ARTICLES_ON_A_PAGE = 100;
const SPEAKERS_SHOWN = 40;

export const sourceEntry = perSite(({ settings, lookup }, source: ArchiveSource): SourceEntry => {
  const articles = source.articles.map((id) => lookup.articles.get(id)!);
  return {
    name: source.name,
    href: hrefOf(settings, `/sources/${source.id}/`),
    articles: articles.length,
    quotes: articles.reduce((sum, { quotes }) => sum + quotes.length, 0),
    figures: articles.reduce((sum, { figures }) => sum + figures.length, 0),
    span: formatSpan(articles.map(({ published }) => published.edtf)),
  };
});

export function sourceView(site: Site, source: ArchiveSource, page: number): SourceView {
  const articles = source.articles.map((id) => site.lookup.articles.get(id)!);
  // Whom they quote stands on the first page.
  const counts = new Map<string, number>();
  for (const { quotes } of page === 0 ? articles : [])
    for (const { speakers } of quotes) for (const id of speakers) counts.set(id, (counts.get(id) ?? 0) + 1);
  const order = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, SPEAKERS_SHOWN);
  const published = listPage(site.settings, `/sources/${source.id}/`, articles, ARTICLES_ON_A_PAGE, page);
  const entry = sourceEntry(site, source);
  return {
    ...entry,
    description:
      page === 0
        ? `${source.name}: ${count(entry.articles, 'article')}, ${count(entry.quotes, 'quote')} and ` +
          `${count(entry.figures, 'figure')} on record.`
        : `Articles of ${source.name}, page ${page + 1}.`,
    published: { ...published, items: published.items.map((article) => articleLink(site, article)) },
    speakers: actorLinks(
      site,
      order.map(([id]) => id),
    ).map((link) => ({ ...link, count: counts.get(link.id)! })),
    agencies: [...new Set(articles.flatMap(({ source: { agencies } }) => agencies))].sort(),
    bases: countBases(articles.map(({ published }) => published.basis)),
  };
}

/** What page `page` (from 0) of a source is made from: only the first tells of all its articles. */
export function sourcePageKey({ keys, lookup }: Site, { id, name, articles }: ArchiveSource, page: number): string {
  const all = articles.map((article) => lookup.articles.get(article)!);
  const shown = all.slice(page * ARTICLES_ON_A_PAGE, (page + 1) * ARTICLES_ON_A_PAGE);
  return keyOf([
    id,
    name,
    page,
    pageCount(all.length, ARTICLES_ON_A_PAGE),
    ...(page === 0 ? all.map(keys.article) : shown.map(keys.link)),
  ]);
}

export function countBases(bases: readonly (keyof SourceView['bases'])[]): SourceView['bases'] {
  const counts = { stated: 0, inferred: 0, curated: 0, unknown: 0 };
  for (const basis of bases) counts[basis]++;
  return counts;
}
