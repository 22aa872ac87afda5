/** The pages of people, states and organisations, and the list of them. */
import type { ArchiveActor, QuoteEntry } from '../../archive/index.js';
import { count } from '../format/format-amount.js';
import { foldWords } from '../../text/index.js';
import { formatInterval, formatSpan } from '../format/format-date.js';
import { sortInTime } from '../format/in-time.js';
import { keyOf } from '../keys.js';
import { type ListPage, listPage, pageCount } from '../paginate.js';
import {
  type ActorLink,
  actorLink,
  actorLinks,
  type ArticleLink,
  articleLink,
  type FigureView,
  figureView,
  type QuoteView,
  quoteView,
  type Site,
} from '../views.js';

/** One thing said, in the versions that the archive has of it. */
export interface QuoteGroup {
  /** In order of time; more than one where several articles have the statement. */
  readonly quotes: readonly QuoteView[];
  /** The statement's own page; "" where there is one version. */
  readonly statementHref: string;
}

export interface RoleView {
  readonly text: string;
  /** "April 2021", "13 April 2021 to 26 November 2021": when articles give the role; "" where unknown. */
  readonly when: string;
}

/** Somebody met in quotes, and how often. */
export interface Company extends ActorLink {
  readonly count: number;
}

export interface ActorView extends ActorLink {
  readonly description: string;
  readonly aliases: readonly string[];
  readonly roles: readonly RoleView[];
  readonly wikidata: string;
  readonly curated: boolean;
  readonly said: ListPage<QuoteGroup>;
  readonly quoteCount: number;
  readonly figures: readonly FigureView[];
  readonly figureCount: number;
  readonly about: readonly QuoteView[];
  readonly aboutCount: number;
  /** Who speaks jointly with them. */
  readonly together: readonly Company[];
  /** Who is quoted in the same articles, most often first. */
  readonly beside: readonly Company[];
  /** Who speaks about them, most often first. */
  readonly aboutBy: readonly Company[];
  readonly articles: readonly ArticleLink[];
  readonly articleCount: number;
}

/** Statements on one page of an actor's quotes. */
export const SAID_ON_A_PAGE = 100;
/** The most figures, mentions or articles an actor's page shows; the rest is in the lists and downloads. */
const SHOWN = 60;
const COMPANY_SHOWN = 12;

/** What page `page` (from 0) of an actor is made from: everything but the quotes stands on the first. */
export function actorPageKey(site: Site, actor: ArchiveActor, page: number): string {
  const { keys, lookup } = site;
  const shown = () =>
    lookup
      .statementsBy(actor.id)
      .slice(page * SAID_ON_A_PAGE, (page + 1) * SAID_ON_A_PAGE)
      .flat();
  return keyOf([
    page,
    actorPageCount(site, actor),
    keys.actor(actor),
    page === 0 ? keys.articlesOf(actor) : keys.facts(shown()),
  ]);
}

/** Into how many pages what an actor said is cut. */
export function actorPageCount({ lookup }: Site, { id }: ArchiveActor): number {
  const quotes = lookup.quotesCount(id);
  // Most say so little that their statements need not be told apart
  return pageCount(quotes <= SAID_ON_A_PAGE ? quotes : lookup.statementsBy(id).length, SAID_ON_A_PAGE);
}

export function actorView(site: Site, actor: ArchiveActor, page: number): ActorView {
  const { lookup } = site;
  const said = lookup.quotesBy(actor.id);
  // Everything but the quotes stands on the first page.
  const first = page === 0;
  const figures = first ? lookup.figuresBy(actor.id) : [];
  const about = first ? lookup.quotesAbout(actor.id) : [];
  const articles = first ? actor.articles : [];
  const groups = listPage(site.settings, `/actors/${actor.id}/`, lookup.statementsBy(actor.id), SAID_ON_A_PAGE, page);
  return {
    ...actorLink(site, actor.id)!,
    description:
      `${actor.name}: ${count(said.length, 'quote')} and ${count(lookup.figuresCount(actor.id), 'figure')} on ` +
      `record, in ${count(actor.articles.length, 'article')}.`,
    aliases: actor.aliases,
    roles: rolesOf(actor),
    wikidata: actor.wikidata ?? '',
    curated: actor.curated,
    said: { ...groups, items: groups.items.map((entries) => groupView(site, entries)) },
    quoteCount: said.length,
    figures: figures.slice(0, SHOWN).map((entry) => figureView(site, entry)),
    figureCount: figures.length,
    about: about.slice(0, SHOWN).map((entry) => quoteView(site, entry)),
    aboutCount: about.length,
    together: company(
      site,
      (first ? said : []).map(({ quote }) => quote.speakers),
      actor.id,
    ),
    beside: company(
      site,
      articles.map((id) => [...new Set(lookup.articles.get(id)?.quotes.flatMap(({ speakers }) => speakers))]),
      actor.id,
    ),
    aboutBy: company(
      site,
      about.map(({ quote }) => quote.speakers),
      actor.id,
    ),
    articles: articles.slice(0, SHOWN).map((id) => articleLink(site, lookup.articles.get(id)!)),
    articleCount: articles.length,
  };
}

function groupView(site: Site, entries: readonly QuoteEntry[]): QuoteGroup {
  const quotes = entries.map((entry) => quoteView(site, entry));
  return { quotes, statementHref: quotes[0]?.statementHref ?? '' };
}

/** Roles by their words, with the archivist's interval or else the dates of the articles that give them. */
function rolesOf({ roles }: ArchiveActor): RoleView[] {
  const byWords = new Map<string, { text: string; dates: string[] }>();
  for (const { text, asOf } of roles) {
    const known = byWords.get(foldWords(text));
    if (known) known.dates.push(asOf);
    else byWords.set(foldWords(text), { text, dates: [asOf] });
  }
  return [...byWords.values()].map(({ text, dates }) => {
    const interval = dates.find((date) => date.includes('/'));
    return { text, when: interval ? formatInterval(interval) : formatSpan(sortInTime(dates, (date) => date)) };
  });
}

/** Whom the lists of ids have, without `self`, most often first. */
function company(site: Site, lists: readonly (readonly string[])[], self: string): Company[] {
  const counts = new Map<string, number>();
  for (const list of lists) for (const id of list) if (id !== self) counts.set(id, (counts.get(id) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, COMPANY_SHOWN);
  return actorLinks(
    site,
    sorted.map(([id]) => id),
  ).map((link) => ({ ...link, count: counts.get(link.id)! }));
}

/** One line of the list of actors. */
export interface ActorEntry extends ActorLink {
  readonly role: string;
  readonly quotes: number;
  readonly figures: number;
  readonly articles: number;
}

export function actorEntry(site: Site, actor: ArchiveActor): ActorEntry {
  return {
    ...actorLink(site, actor.id)!,
    role: actor.roles[0]?.text ?? '',
    quotes: site.lookup.quotesCount(actor.id),
    figures: site.lookup.figuresCount(actor.id),
    articles: actor.articles.length,
  };
}
