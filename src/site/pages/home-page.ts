/** The front page: what the archive holds, how sure it is, and where to begin. */
import type { Archive, Ledger } from '../../archive/index.js';
import type { Company } from './actor-page.js';
import { count } from '../format/format-amount.js';
import { formatSpan } from '../format/format-date.js';
import { frontCharts, type LedgerEntry, type LedgerView, ledgerEntry, ledgerView } from './ledger-page.js';
import { type SourceView, countBases } from './source-page.js';
import { type StatementView, statementView } from './statement-page.js';
import { actorLinks, type ArticleLink, articleLink, perSite, type Site } from '../views.js';

export interface Holdings {
  readonly articles: number;
  readonly sources: number;
  readonly people: number;
  readonly organisations: number;
  readonly quotes: number;
  readonly figures: number;
  readonly statements: number;
  /** "13 April 2021 to 30 November 2021" */
  readonly span: string;
}

/** How far the facts can be trusted. */
export interface Certainty {
  readonly bases: SourceView['bases'];
  /** Quotes whose speaker the archive names. */
  readonly attributed: number;
  readonly doubtfulQuotes: number;
  readonly doubtfulFigures: number;
  readonly sourcesUnknown: number;
}

export interface HomeView {
  readonly title: string;
  readonly description: string;
  readonly holdings: Holdings;
  readonly certainty: Certainty;
  /** The ledger with the most rival figures. */
  readonly ledger: LedgerView | null;
  /** The statement with the most different versions. */
  readonly statement: StatementView | null;
  readonly speakers: readonly Company[];
  readonly latest: readonly ArticleLink[];
}

const LATEST = 6;
const SPEAKERS = 8;
const VERSIONS = 3;
const FIGURES = 12;

export function homeView(site: Site): HomeView {
  const { lookup, settings } = site;
  const holdings = holdingsOf(site);
  const ledger = leadLedger(site);
  const statement = leadStatement(site);
  return {
    title: settings.title,
    description:
      settings.description ||
      `${count(holdings.quotes, 'quote')} and ${count(holdings.figures, 'figure')} from ` +
        `${count(holdings.articles, 'article')}.`,
    holdings,
    certainty: certaintyOf(site),
    ledger: ledger && { ...ledgerView(site, ledger, 0), charts: frontCharts(site, ledger, FIGURES) },
    statement: statement && { ...statement, versions: statement.versions.slice(0, VERSIONS) },
    speakers: mostQuoted(site),
    latest: lookup.newestFirst.slice(0, LATEST).map((article) => articleLink(site, article)),
  };
}

export const holdingsOf = (site: Site): Holdings => sumsOf(site, site.archive).holdings;

export const certaintyOf = (site: Site): Certainty => sumsOf(site, site.archive).certainty;

/** Counted once for all pages that tell it. */
const sumsOf = perSite(
  ({ settings }, archive: Archive): { readonly holdings: Holdings; readonly certainty: Certainty } => {
    const kinds = archive.actors.map(({ kind }) => kind);
    const sums = { quotes: 0, figures: 0, attributed: 0, doubtfulQuotes: 0, doubtfulFigures: 0, sourcesUnknown: 0 };
    for (const { source, quotes, figures } of archive.articles) {
      if (source.name === '') sums.sourcesUnknown++;
      sums.quotes += quotes.length;
      sums.figures += figures.length;
      for (const { speakers, confidence } of quotes) {
        if (speakers.length > 0) sums.attributed++;
        if (confidence < settings.doubtBelow) sums.doubtfulQuotes++;
      }
      for (const { confidence } of figures) if (confidence < settings.doubtBelow) sums.doubtfulFigures++;
    }
    const { quotes, figures, ...certainty } = sums;
    return {
      holdings: {
        articles: archive.articles.length,
        sources: archive.sources.length,
        people: kinds.filter((kind) => kind === 'person').length,
        organisations: kinds.filter((kind) => kind !== 'person' && kind !== 'unnamed').length,
        quotes,
        figures,
        statements: archive.statements.length,
        span: formatSpan(archive.articles.map(({ published }) => published.edtf)),
      },
      certainty: {
        bases: countBases(
          archive.articles.map(({ published }) => (published.edtf === '' ? 'unknown' : published.basis)),
        ),
        ...certainty,
      },
    };
  },
);

/** The ledger worth a front page: most rival dates, else most claimants on one side, else most figures. */
function leadLedger(site: Site): Ledger | null {
  const ranked = site.archive.ledgers.slice(0, 200).map((ledger) => ({ ledger, entry: ledgerEntry(site, ledger) }));
  const sided = (entry: LedgerEntry) => (entry.side && entry.span ? entry.claimants : 0);
  ranked.sort(({ entry: a }, { entry: b }) => b.rivals - a.rivals || sided(b) - sided(a) || b.figures - a.figures);
  return ranked[0]?.ledger ?? null;
}

/**
 * Of the statements in several versions, the one whose wordings differ most while they still share half their words.
 */
function leadStatement(site: Site): StatementView | null {
  const views = site.archive.statements.slice(0, 200).map((statement) => statementView(site, statement));
  const score = ({ versions }: StatementView): number => {
    const lengths = versions.map(({ quote }) => quote.text.length);
    const full = Math.min(...lengths.filter((length) => length >= 60), 400);
    return new Set(versions.map(({ quote }) => quote.text)).size > 1 && full >= 60 ? full : 0;
  };
  let best: StatementView | null = null;
  for (const view of views) if (!best || score(view) > score(best)) best = view;
  return best;
}

function mostQuoted(site: Site): Company[] {
  const { archive, lookup } = site;
  const counted = archive.actors
    .filter(({ kind }) => kind !== 'unnamed')
    .map(({ id }) => ({ id, said: lookup.quotesCount(id) }));
  const top = counted
    .filter(({ said }) => said > 0)
    .sort((a, b) => b.said - a.said || (a.id < b.id ? -1 : 1))
    .slice(0, SPEAKERS);
  const counts = new Map(top.map(({ id, said }) => [id, said]));
  return actorLinks(
    site,
    top.map(({ id }) => id),
  ).map((link) => ({ ...link, count: counts.get(link.id)! }));
}
