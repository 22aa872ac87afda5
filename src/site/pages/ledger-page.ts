/** A ledger's page: every figure for one thing, in a chart and a table; and the overview of ledgers. */
import type { Ledger } from '../../archive/index.js';
import { count, countedThing } from '../format/format-amount.js';
import { formatDate, formatSpan } from '../format/format-date.js';
import { isDay, placedAt } from '../format/in-time.js';
import { keyOf } from '../keys.js';
import { hrefOf } from '../page.js';
import { type ChartView, type DatedFigures, ledgerChart } from './ledger-chart.js';
import { type ListPage, listPage } from '../paginate.js';
import { type ActorLink, actorLink, type FigureView, figureView, ledgerPath, perSite, type Site } from '../views.js';

export interface LedgerEntry {
  readonly id: string;
  readonly href: string;
  /** "Russia: troops" */
  readonly title: string;
  readonly thing: string;
  readonly side: ActorLink | null;
  readonly figures: number;
  readonly claimants: number;
  /** Dates for which several claim different amounts. */
  readonly rivals: number;
  readonly span: string;
}

/** Behind the first page the counts, claimants and dates are those of the page. */
export interface LedgerView extends LedgerEntry {
  readonly description: string;
  /** Figures by the date they hold for; those without a date last. */
  readonly groups: ListPage<DatedFigures>;
  /** For wide pages and for phones. */
  readonly charts: readonly [wide: ChartView, narrow: ChartView];
  /** Figures on this page that the chart has no room for. */
  readonly uncharted: number;
}

/** Figures in one chart and on one page of a ledger. */
const ON_A_PAGE = 60;
/** From so many figures on, a page ends with the month. */
const WELL_FILLED = 40;

export const ledgerEntry = perSite((site, ledger: Ledger): LedgerEntry => {
  const side = actorLink(site, ledger.side);
  const thing = countedThing(ledger);
  return {
    id: ledger.id,
    href: hrefOf(site.settings, ledgerPath(ledger)),
    title: `${side?.name ?? 'Side not said'}: ${thing}`,
    thing,
    side,
    rivals: datesOf(ledger).filter(isDisputed).length,
    ...tallyOf(ledger.figures),
  };
});

/** How much these figures are. */
const tallyOf = (entries: Entries): Pick<LedgerEntry, 'figures' | 'claimants' | 'span'> => ({
  figures: entries.length,
  claimants: new Set(entries.map(({ figure }) => figure.claimant)).size,
  span: formatSpan(entries.map(dateOf)),
});

type Entries = Ledger['figures'];

/** A ledger's figures by the date they hold for, in its order. */
function datesOf(ledger: Ledger): Entries[] {
  const dates = new Map<string, Entries[number][]>();
  for (const entry of ledger.figures) {
    const date = dateOf(entry);
    const same = dates.get(date);
    if (same) same.push(entry);
    else dates.set(date, [entry]);
  }
  return [...dates.values()];
}

/**
 * Whether different claimants give different amounts for one known date and side. A figure without a number rivals
 * none, and
 * neither does a count of losses whose date the article does not give: it may be for another stretch of time.
 */
function isDisputed(entries: Entries): boolean {
  const [first] = entries;
  if (!first || first.figure.side === '' || dateOf(first) === '') return false;
  const isStock = first.figure.kind === 'personnel' || first.figure.kind === 'equipment';
  const present = entries.filter(
    ({ figure }) => figure.status !== 'planned' && figure.comparator !== 'vague' && (isStock || figure.asOf),
  );
  const amounts = new Set(
    present.map(({ figure: { comparator, value, min, max } }) => [comparator, value, min, max].join(' ')),
  );
  const claimants = new Set(
    present.map(({ figure, article }) => figure.claimant || `article ${article.source.id || article.id}`),
  );
  return amounts.size > 1 && claimants.size > 1;
}

const dateOf = ({ article, figure }: Entries[number]): string => figure.asOf || article.published.edtf;

/**
 * The pages of a ledger: whole dates together, about as many figures on each. A page that is well filled ends with its
 * month, so that
 * a figure more moves the others about within a few months, not to the end of the ledger.
 */
const pagesOf = perSite((_, ledger: Ledger): Entries[][] => {
  const pages: Entries[][] = [[]];
  let size = 0;
  let month = '';
  for (const entries of datesOf(ledger)) {
    // "2021-11" of "2021-11-26"
    const next = placedAt(dateOf(entries[0]!)).slice(0, 7);
    if (size > 0 && (size + entries.length > ON_A_PAGE || (size >= WELL_FILLED && next !== month))) {
      pages.push([]);
      size = 0;
    }
    month = next;
    pages.at(-1)!.push(entries);
    size += entries.length;
  }
  return pages;
});

export const ledgerPageCount = (site: Site, ledger: Ledger): number => pagesOf(site, ledger).length;

/** What page `page` (from 0) of a ledger is made from: only the first tells of all its figures. */
export const ledgerPageKey = (site: Site, ledger: Ledger, page: number): string => {
  const pages = pagesOf(site, ledger);
  return keyOf([
    ledger.id,
    ledger.kind,
    ledger.unit,
    page,
    pages.length,
    site.keys.facts(page === 0 ? ledger.figures : pages[page]!.flat()),
  ]);
};

export function ledgerView(site: Site, ledger: Ledger, page: number): LedgerView {
  const pages = listPage(site.settings, ledgerPath(ledger), pagesOf(site, ledger), 1, page);
  const dates = pages.items[0] ?? [];
  const groups = dates.map((entries) => groupView(site, entries));
  const whole = ledgerEntry(site, ledger);
  const entry = page === 0 ? whole : { ...whole, rivals: dates.filter(isDisputed).length, ...tallyOf(dates.flat()) };
  const charted = fit(groups, ON_A_PAGE);
  const shown = charted.reduce((sum, { figures }) => sum + figures.length, 0);
  return {
    ...entry,
    description:
      `${entry.title}: ${count(entry.figures, 'figure')} by ${count(entry.claimants, 'claimant')}, side by side ` +
      `over time${page === 0 ? '' : `, on page ${page + 1}`}.`,
    groups: { ...pages, items: groups },
    charts: [ledgerChart(charted, 860), ledgerChart(charted, 350)],
    uncharted: groups.reduce((sum, { figures }) => sum + figures.length, 0) - shown,
  };
}

function groupView(site: Site, entries: Entries): DatedFigures {
  const edtf = entries[0] ? dateOf(entries[0]) : '';
  return {
    words: edtf === '' ? 'Undated' : formatDate(edtf),
    day: isDay(edtf) ? edtf : '',
    rivals: isDisputed(entries),
    figures: entries.map((figure) => figureView(site, figure)),
  };
}

/**
 * The charts of as many dates as `room` figures allow: those with rival figures first, then the latest, undated ones
 * last; in order of time.
 */
export function frontCharts(site: Site, ledger: Ledger, room: number): LedgerView['charts'] {
  const dates = datesOf(ledger);
  const isDated = (entries: Entries) => dateOf(entries[0]!) !== '';
  const calm = dates.filter((entries) => !isDisputed(entries));
  const ranked = [
    ...dates.filter(isDisputed),
    ...calm.filter(isDated).reverse(),
    ...calm.filter((entries) => !isDated(entries)),
  ];
  const chosen = new Set<Entries>();
  let left = room;
  for (const entries of ranked) {
    if (left <= 0) break;
    chosen.add(entries);
    left -= entries.length;
  }
  const groups = fit(
    dates.filter((entries) => chosen.has(entries)).map((entries) => groupView(site, entries)),
    room,
  );
  return [ledgerChart(groups, 860), ledgerChart(groups, 350)];
}

/** As many of the figures as a chart has room for. */
function fit(groups: readonly DatedFigures[], room: number): DatedFigures[] {
  let left = room;
  return groups.flatMap((group) => {
    const figures: readonly FigureView[] = group.figures.slice(0, left);
    left -= figures.length;
    return figures.length > 0 ? [{ ...group, figures }] : [];
  });
}
