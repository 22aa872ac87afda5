/** The geometry of a ledger's chart: one row a figure, rows in order of time, amounts from left to right. */
import { scaleLinear, scaleLog } from 'd3-scale';
import { line, symbol, symbolCircle, symbolDiamond } from 'd3-shape';
import { formatNumber } from './format-amount.js';
import type { FigureView } from './views.js';

/** One figure in the chart. */
export interface ChartRow {
  readonly y: number;
  /** Who counts. */
  readonly label: string;
  /** The amount in words, set beside the mark. */
  readonly amount: string;
  readonly amountX: number;
  readonly anchor: 'start' | 'end';
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
  /** Where amounts begin, and the labels' column ends. */
  readonly left: number;
  readonly logarithmic: boolean;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly heads: readonly { readonly y: number; readonly text: string; readonly rivals: boolean; readonly height: number }[];
  readonly rows: readonly ChartRow[];
  /** One sentence that says what the chart shows, for those who do not see it. */
  readonly description: string;
}

/** Figures that hold for one date. */
export interface DatedFigures {
  readonly words: string;
  readonly rivals: boolean;
  readonly figures: readonly FigureView[];
}

const HEAD = 26;
const AXIS = 28;
const FOOT = 10;
const TEXT = 7.2;

/** The chart at `width` units: from 600 on, labels stand left of the amounts; below, above them, as on a phone. */
export function ledgerChart(groups: readonly DatedFigures[], width: number): ChartView {
  const wide = width >= 600;
  const left = wide ? 190 : 8;
  const row = wide ? 26 : 40;
  const figures = groups.flatMap((group) => group.figures);
  const amounts = figures.flatMap(({ value, min, max }) => [value, min, max].filter((amount) => amount !== null && amount > 0) as number[]);
  const most = Math.max(1, ...amounts);
  const least = Math.min(most, ...amounts);
  const logarithmic = most / least > 200;
  const range = [left, width - (wide ? 30 : 24)] as const;
  const scale = logarithmic
    ? scaleLog().domain([Math.min(least, most / 10), most]).nice().range(range)
    : scaleLinear().domain([0, most]).nice().range(range);
  let y = AXIS;
  const heads: ChartView['heads'][number][] = [];
  const rows: ChartRow[] = [];
  for (const group of groups) {
    heads.push({ y: y + 17, text: group.words, rivals: group.rivals, height: group.figures.length * row });
    y += HEAD;
    for (const figure of group.figures) {
      rows.push(chartRow(figure, scale, y + (wide ? 13 : 28), range));
      y += row;
    }
  }
  const ticks = logarithmic ? powers(scale.domain() as number[]) : scale.ticks(wide ? 6 : 3);
  return {
    width,
    height: y + FOOT,
    left,
    logarithmic,
    ticks: ticks.map((tick) => ({ x: round(scale(tick)), label: formatNumber(tick) })),
    heads,
    rows,
    description: describe(figures, groups),
  };
}

const powers = ([from = 1, to = 10]: readonly number[]): number[] => {
  const ticks: number[] = [];
  for (let power = from; power <= to; power *= 10) ticks.push(power);
  return ticks;
};

/** Half a mark's width, and how far an arrow of an open amount reaches. */
const MARK = 6;
const ARROW = 26;

function chartRow(figure: FigureView, scale: (amount: number) => number, y: number, [left, right]: readonly [number, number]): ChartRow {
  const { comparator, value, min, max } = figure;
  const low = value ?? min;
  const high = value ?? max ?? min;
  const from = low === null ? left : round(scale(Math.max(low, 0) || 0));
  const to = high === null ? left : round(scale(Math.max(high, 0) || 0));
  const style = comparator === 'exact' || comparator === 'about' || comparator === 'range' || comparator === 'vague' ? comparator : 'bound';
  const reach =
    comparator === 'range' ? bar(from, to)
    : comparator === 'vague' ? path([[from, 0], [right, 0]])!
    : comparator === 'at_least' || comparator === 'more_than' ? arrow(from + MARK, Math.min(from + MARK + ARROW, right + 20))
    : comparator === 'up_to' || comparator === 'less_than' ? arrow(Math.max(left, from - MARK), Math.max(left, from - MARK - ARROW))
    : '';
  const amount = `${comparator === 'vague' ? `“${figure.text}”` : figure.amount}${figure.status === 'planned' ? ', planned' : ''}${figure.doubtful ? ' ?' : ''}`;
  const open = comparator === 'at_least' || comparator === 'more_than' ? ARROW + 6 : 0;
  const before = to + MARK + open + 6 + amount.length * TEXT > right + 24;
  return {
    y,
    label: figure.claimant?.name ?? `${figure.article.source || 'The article'} itself`,
    amount,
    amountX: comparator === 'vague' ? round(from + 4) : before ? round(from - MARK - 8) : round(to + MARK + open + 6),
    anchor: before && comparator !== 'vague' ? 'end' : 'start',
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
const bar = (from: number, to: number): string => path([[from, -6], [from, 6]])! + path([[from, 0], [to, 0]])! + path([[to, -6], [to, 6]])!;

function arrow(from: number, to: number): string {
  const back = to > from ? -5 : 5;
  return path([[from, 0], [to, 0]])! + path([[to + back, -4], [to, 0], [to + back, 4]])!;
}

const round = (x: number): number => Math.round(x * 10) / 10;

function describe(figures: readonly FigureView[], groups: readonly DatedFigures[]): string {
  const claimants = new Set(figures.map(({ claimant }) => claimant?.name ?? '')).size;
  const rivals = groups.filter((group) => group.rivals).length;
  return `${figures.length} figures from ${claimants} ${claimants === 1 ? 'side' : 'sides'}, one row each in order of time${rivals > 0 ? `; for ${rivals} ${rivals === 1 ? 'date' : 'dates'} there are rival figures` : ''}. The table has them all.`;
}
