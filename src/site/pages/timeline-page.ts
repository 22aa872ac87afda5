/** What was said, counted and published, day by day; uncertain dates stand as uncertain. */
import type { Archive, ArticleHead, FigureEntry, QuoteEntry } from '../../archive/index.js';
import type { Basis } from '../../record/index.js';
import { formatDate } from '../format/format-date.js';
import { isDay, placedAt } from '../format/in-time.js';
import { keyOf } from '../keys.js';
import { hrefOf } from '../page.js';
import { type ListPage, listPage, pagePath } from '../paginate.js';
import { type Section, type SectionLink, sectionLinks, sectionsOf, yearOf } from '../sections.js';
import {
  type ActorLink,
  actorLinks,
  type ArticleLink,
  articleLink,
  type FigureView,
  figureView,
  perSite,
  type QuoteView,
  quoteView,
  type Site,
} from '../views.js';

export interface DayView {
  /** "30 November 2021", "26 November 2021 or later", "Undated". */
  readonly words: string;
  /** For `<time datetime>`; "" for anything but one day. */
  readonly datetime: string;
  /** An anchor. */
  readonly id: string;
  readonly articles: readonly {
    readonly article: ArticleLink;
    readonly basis: Basis;
    readonly speakers: readonly ActorLink[];
    readonly quotes: number;
    readonly figures: number;
  }[];
  readonly said: readonly QuoteView[];
  readonly counted: readonly FigureView[];
}

/** How much there is in one month, for the overview. */
export interface MonthView {
  readonly words: string;
  readonly href: string;
  readonly articles: number;
  readonly facts: number;
}

export interface TimelineView {
  readonly days: readonly DayView[];
  /** On the first page. */
  readonly months: readonly MonthView[];
  /** Where the timeline is cut into years: links to them all, and the heading of this one; "" on the first page. */
  readonly years: readonly SectionLink[];
  readonly year: string;
  readonly list: ListPage<unknown>;
}

/** What one date has. */
interface Day {
  readonly edtf: string;
  readonly articles: ArticleHead[];
  readonly said: QuoteEntry[];
  readonly counted: FigureEntry[];
}

/** Entries on one page, as near as whole days come to it. */
const ON_A_PAGE = 200;
const SPEAKERS_SHOWN = 6;

/** The years of the timeline; none where all of it has room on one page. */
export const timelineYears = perSite((site, archive: Archive): Section<Day>[] => {
  const days = daysOf(site, archive);
  return packed(days).length === 1 ? [] : sectionsOf(days, 0, '/timeline/years/', ({ edtf }) => yearOf(placedAt(edtf)));
});

/** A year's days, packed into pages. */
export const daysByPage = perSite((_, year: Section<Day>): Day[][] => packed(year.items));

/** What one page of a year is made from. */
export const timelinePageKey = (site: Site, year: Section<Day>, page: number): string =>
  keyOf([
    JSON.stringify(sectionLinks(site.settings, timelineYears(site, site.archive), year)),
    page,
    daysByPage(site, year).length,
    ...daysByPage(site, year)[page]!.flatMap(({ edtf, articles, said, counted }) => [
      edtf,
      ...articles.map(site.keys.article),
      site.keys.facts(said),
      site.keys.facts(counted),
    ]),
  ]);

/** All dates in order of time. */
const daysOf = perSite((_, { articles }: Archive): Day[] => {
  const days = new Map<string, Day>();
  const day = (edtf: string): Day => {
    let known = days.get(edtf);
    if (!known) days.set(edtf, (known = { edtf, articles: [], said: [], counted: [] }));
    return known;
  };
  for (const article of articles) {
    const published = article.published.edtf;
    day(published).articles.push(article);
    for (const quote of article.quotes)
      if (quote.said && quote.said !== published) day(quote.said).said.push({ article, quote });
    for (const figure of article.figures)
      if (figure.asOf && figure.asOf !== published) day(figure.asOf).counted.push({ article, figure });
  }
  const sorted = [...days.values()].map((one) => [placedAt(one.edtf) || '~', isDay(one.edtf) ? 0 : 1, one] as const);
  sorted.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1] || (a[2].edtf < b[2].edtf ? -1 : 1)));
  return sorted.map(([, , one]) => one);
});

function packed(days: readonly Day[]): Day[][] {
  const pages: Day[][] = [[]];
  let size = 0;
  for (const one of days) {
    const entries = one.articles.length + one.said.length + one.counted.length;
    if (size > 0 && size + entries > ON_A_PAGE) {
      pages.push([]);
      size = 0;
    }
    pages.at(-1)!.push(one);
    size += entries;
  }
  return pages;
}

/** The first page, where `year` is null: all days, or the overview of the months that stand on the pages of years. */
export function timelineView(site: Site, year: Section<Day> | null, page: number): TimelineView {
  const { archive, settings } = site;
  const years = timelineYears(site, archive);
  const pages = year ? daysByPage(site, year) : years.length === 0 ? [daysOf(site, archive)] : [[]];
  return {
    days: (pages[page] ?? []).map((day) => dayView(site, day)),
    months: year ? [] : monthsOf(site, years),
    years: sectionLinks(settings, years, year),
    year: year?.label ?? '',
    list: listPage(settings, year?.path ?? '/timeline/', pages, 1, page),
  };
}

function dayView(site: Site, { edtf, articles, said, counted }: Day): DayView {
  return {
    words: edtf === '' ? 'Undated' : formatDate(edtf),
    datetime: isDay(edtf) ? edtf : '',
    id: anchorOf(edtf),
    articles: articles.map((article) => ({
      article: articleLink(site, article),
      basis: edtf === '' ? 'unknown' : article.published.basis,
      speakers: actorLinks(
        site,
        [...new Set(article.quotes.flatMap(({ speakers }) => speakers))].slice(0, SPEAKERS_SHOWN),
      ),
      quotes: article.quotes.length,
      figures: article.figures.length,
    })),
    said: said.map((entry) => quoteView(site, entry)),
    counted: counted.map((entry) => figureView(site, entry)),
  };
}

/** "d-2021-11-26": letters and digits of the date, which is all that tells days apart. */
const anchorOf = (edtf: string): string =>
  edtf === '' ? 'undated' : `d-${edtf.replaceAll('/', '_to_').replace(/[^\dA-Za-z_-]/g, (mark) => MARKS[mark] ?? '-')}`;
const MARKS: Readonly<Record<string, string>> = { '~': 'about', '?': 'uncertain', '%': 'vague', '.': '' };

/** The month that a date begins in, or its year where it tells no month: "2021-04", "2014". */
function monthOf(edtf: string): string {
  // "2021-04" of "2021-04~" and "2021-04-13/..", "2014" of "2014/2021" and "2014-XX"
  return /^\d{4}(?:-(?:0[1-9]|1[0-2]))?/.exec(edtf.replace(/^\.*\//, ''))?.[0] ?? '';
}

/** Months with anything in them, each with a link to its first day. */
function monthsOf(site: Site, years: readonly Section<Day>[]): MonthView[] {
  const pages =
    years.length === 0
      ? [['/timeline/', daysOf(site, site.archive)] as const]
      : years.flatMap((year) => daysByPage(site, year).map((days, page) => [pagePath(year.path, page), days] as const));
  const months = new Map<string, { href: string; articles: number; facts: number }>();
  for (const [path, days] of pages) {
    for (const { edtf, articles, said, counted } of days) {
      const key = monthOf(edtf);
      let month = months.get(key);
      if (!month)
        months.set(key, (month = { href: `${hrefOf(site.settings, path)}#${anchorOf(edtf)}`, articles: 0, facts: 0 }));
      month.articles += articles.length;
      month.facts +=
        said.length +
        counted.length +
        articles.reduce((sum, { quotes, figures }) => sum + quotes.length + figures.length, 0);
    }
  }
  return [...months].map(([key, month]) => ({ words: key === '' ? 'Undated' : formatDate(key), ...month }));
}
