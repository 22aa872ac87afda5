/** The geometry of a ledger's chart: one row a figure, rows in order of time, amounts from left to right. */
import { scaleLinear, scaleLog } from 'd3-scale';
import { line, symbol, symbolCircle, symbolDiamond } from 'd3-shape';
import { count, formatNumber } from '../format/format-amount.js';
import { dayNumber } from '../format/in-time.js';
import type { FigureView } from '../views.js';

/** One figure in the chart. */
export interface ChartRow {
  readonly y: number;
  /** Who counts. */
  readonly label: string;
  /** The amount in words. */
  readonly amount: string;
  /** Whether the amount has a line of its own below the label: on phones, where both do not fit. */
  readonly stacked: boolean;
  /** The mark's outline; "" where there is no number. */
  readonly mark: string;
  readonly markX: number;
  /** A line for what is open or spans: at least, up to, a range, a vague figure. */
  readonly reach: string;
  readonly style: 'exact' | 'about' | 'bound' | 'range' | 'vague';
  readonly planned: boolean;
  readonly doubtful: boolean;
}

export interface ChartView {
  readonly width: number;
  readonly height: number;
  /** Where the amounts' column begins; 0 where amounts stand above their marks, as on a phone. */
  readonly amounts: number;
  readonly logarithmic: boolean;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly heads: readonly ChartHead[];
  readonly rows: readonly ChartRow[];
  /** One sentence that says what the chart shows, for those who do not see it. */
  readonly description: string;
}

/** The date above its figures. */
export interface ChartHead {
  readonly y: number;
  readonly text: string;
  /** "7 months later"; "" where either date is not one day. */
  readonly gap: string;
  readonly rivals: boolean;
  readonly height: number;
}

/** Figures that hold for one date. */
export interface DatedFigures {
  readonly words: string;
  /** "2021-11-26"; "" where the date is not one day. */
  readonly day: string;
  readonly rivals: boolean;
  readonly figures: readonly FigureView[];
}

const HEAD = 26;
const AXIS = 28;
const FOOT = 10;
/**
 * On wide pages the amounts' column, and where the scale begins behind it; letters that fit beside each other on a
 * phone.
 */
const AMOUNTS = 204;
const SCALE = 490;
const PHONE_LETTERS = 44;

/**
 * The chart at `width` units: from 600 on, names and amounts are columns of their own; below, they stand above the
 * marks, as on a phone.
 */
export function ledgerChart(groups: readonly DatedFigures[], width: number): ChartView {
  const wide = width >= 600;
  const left = wide ? SCALE : 8;
  const row = wide ? 26 : 40;
  const figures = groups.flatMap((group) => group.figures);
  const amounts = figures.flatMap(
    ({ value, min, max }) => [value, min, max].filter((amount) => amount !== null && amount > 0) as number[],
  );
  const most = Math.max(1, ...amounts);
  const least = Math.min(most, ...amounts);
  const logarithmic = most / least > 200;
  const claims = groups.map((group) => sameClaims(group.figures));
  const range = [left, width - 32] as const;
  const scale = logarithmic
    ? scaleLog()
        .domain([Math.min(least, most / 10), most])
        .nice()
        .range(range)
    : scaleLinear().domain([0, most]).nice().range(range);
  let y = AXIS;
  const heads: ChartView['heads'][number][] = [];
  const rows: ChartRow[] = [];
  groups.forEach((group, index) => {
    const top = y;
    y += HEAD;
    for (const same of claims[index]!) {
      const stacked = !wide && labelOf(same).length + amountWords(same).length > PHONE_LETTERS;
      rows.push(chartRow(same, scale, y + (wide ? 13 : stacked ? 42 : 26), range, stacked));
      y += stacked ? row + 16 : row;
    }
    heads.push({
      y: top + 17,
      text: group.words,
      gap: gapBetween(groups[index - 1]?.day, group.day),
      rivals: group.rivals,
      height: y - top - HEAD,
    });
  });
  const ticks = logarithmic ? powers(scale.domain() as number[]) : scale.ticks(wide ? 5 : 3);
  return {
    width,
    height: y + FOOT,
    amounts: wide ? AMOUNTS : 0,
    logarithmic,
    ticks: ticks.map((tick) => ({ x: round(scale(tick)), label: formatNumber(tick) })),
    heads,
    rows,
    description: describe(figures, groups),
  };
}

/** "7 months later": rows do not stand as far apart as their dates do, so the words tell. */
function gapBetween(before = '', day: string): string {
  const days = before && day ? Math.round(dayNumber(day) - dayNumber(before)) : 0;
  if (days <= 0) return '';
  if (days < 14) return `${count(days, 'day')} later`;
  if (days < 60) return `${count(Math.round(days / 7), 'week')} later`;
  return days < 730
    ? `${count(Math.round(days / 30.44), 'month')} later`
    : `${count(Math.round(days / 365.25), 'year')} later`;
}

const powers = ([from = 1, to = 10]: readonly number[]): number[] => {
  const ticks: number[] = [];
  for (let power = from; power <= to; power *= 10) ticks.push(power);
  return ticks;
};

/** Figures that claim the same for the same date, from several articles: one row of the chart. */
function sameClaims(figures: readonly FigureView[]): FigureView[][] {
  const claims = new Map<string, FigureView[]>();
  for (const figure of figures) {
    const { claimant, article, amount, text, comparator, unit, status } = figure;
    const key = [
      claimant?.id ?? `article ${article.source}`,
      comparator === 'vague' ? text : amount,
      unit,
      status,
    ].join('|');
    const same = claims.get(key);
    if (same) same.push(figure);
    else claims.set(key, [figure]);
  }
  return [...claims.values()];
}

/** Half a mark's width, and how far an arrow of an open amount reaches. */
const MARK = 6;
const ARROW = 26;

const labelOf = ([figure]: readonly FigureView[]): string =>
  figure?.claimant?.name ?? `${figure?.article.source || 'The article'} itself`;

/** "more than 80,000 troops (2 articles)", "“thousands of troops”". */
function amountWords(same: readonly FigureView[]): string {
  const { comparator, text, amount, unit, status, doubtful } = same[0]!;
  const notes = [
    status === 'planned' && 'planned',
    same.length > 1 && `${same.length} articles`,
    doubtful && '?',
  ].filter(Boolean);
  const words = comparator === 'vague' ? `“${text}”` : `${amount} ${unit}`;
  return `${words}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
}

function chartRow(
  same: readonly FigureView[],
  scale: (amount: number) => number,
  y: number,
  [left, right]: readonly [number, number],
  stacked: boolean,
): ChartRow {
  const figure = same[0]!;
  const { comparator, value, min, max } = figure;
  const low = value ?? min;
  const high = value ?? max ?? min;
  const from = low === null ? left : round(scale(Math.max(low, 0) || 0));
  const to = high === null ? left : round(scale(Math.max(high, 0) || 0));
  const style =
    comparator === 'exact' || comparator === 'about' || comparator === 'range' || comparator === 'vague'
      ? comparator
      : 'bound';
  const reach =
    comparator === 'range'
      ? bar(from, to)
      : comparator === 'vague'
        ? path([
            [from, 0],
            [right, 0],
          ])!
        : comparator === 'at_least' || comparator === 'more_than'
          ? arrow(from + MARK, Math.min(from + MARK + ARROW, right + 20))
          : comparator === 'up_to' || comparator === 'less_than'
            ? arrow(Math.max(left, from - MARK), Math.max(left, from - MARK - ARROW))
            : '';
  return {
    y,
    label: labelOf(same),
    amount: amountWords(same),
    stacked,
    mark: comparator === 'range' || comparator === 'vague' || low === null ? '' : outline(comparator),
    markX: from,
    reach,
    style,
    planned: figure.status === 'planned',
    doubtful: figure.doubtful,
  };
}

const outline = (comparator: FigureView['comparator']): string =>
  symbol(comparator === 'about' ? symbolDiamond : symbolCircle, 95)() ?? '';

const path = line<readonly [number, number]>();
const bar = (from: number, to: number): string =>
  path([
    [from, -6],
    [from, 6],
  ])! +
  path([
    [from, 0],
    [to, 0],
  ])! +
  path([
    [to, -6],
    [to, 6],
  ])!;

function arrow(from: number, to: number): string {
  const back = to > from ? -5 : 5;
  return (
    path([
      [from, 0],
      [to, 0],
    ])! +
    path([
      [to + back, -4],
      [to, 0],
      [to + back, 4],
    ])!
  );
}

const round = (x: number): number => Math.round(x * 10) / 10;

function describe(figures: readonly FigureView[], groups: readonly DatedFigures[]): string {
  const claimants = new Set(figures.map(({ claimant }) => claimant?.name ?? '')).size;
  const rivals = groups.filter((group) => group.rivals).length;
  return (
    `${figures.length} figures from ${claimants} ${claimants === 1 ? 'side' : 'sides'}, one row each in order of ` +
    `time${rivals > 0 ? `; for ${rivals} ${rivals === 1 ? 'date' : 'dates'} there are rival figures` : ''}. The ` +
    'table has them all.'
  );
}
