/** A ledger's chart: drawn for wide pages and again for phones; the style sheet shows one of them. */
import type { ChartRow, ChartView } from '../../src/site/pages/ledger-chart.js';

export function LedgerChart({
  charts: [wide, narrow],
  id,
  title,
}: {
  charts: readonly [ChartView, ChartView];
  id: string;
  title: string;
}) {
  return (
    <figure class="chart">
      <Drawing chart={wide} id={`${id}-wide`} title={title} size="wide" />
      <Drawing chart={narrow} id={`${id}-narrow`} title={title} size="narrow" />
      <figcaption class="meta">
        Dot: the number given. Diamond: about. Arrow: at least, more than, up to or fewer than. Bar: from – to. Broken
        line: no number given. Hollow: planned.
        {wide.logarithmic && ' Each step of the scale is ten times the one before.'}
      </figcaption>
    </figure>
  );
}

function Drawing({ chart, id, title, size }: { chart: ChartView; id: string; title: string; size: 'wide' | 'narrow' }) {
  const { width, height, amounts, ticks, heads, rows } = chart;
  return (
    <svg
      class={`chart-${size}`}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{chart.description}</desc>
      {ticks.map(({ x, label }) => (
        <g>
          <line class="chart-grid" x1={x} x2={x} y1={20} y2={height - 6} />
          <text class="chart-tick" x={x} y={12} text-anchor={x > width - 22 ? 'end' : x < 22 ? 'start' : 'middle'}>
            {label}
          </text>
        </g>
      ))}
      {heads.map(({ y, text, gap, rivals, height: tall }) => (
        <g>
          {rivals && <rect class="chart-rivals" x={0} y={y - 14} width={4} height={tall + 20} />}
          <line class="chart-rule" x1={0} x2={width} y1={y - 16} y2={y - 16} />
          <text class="chart-head" x={10} y={y}>
            {text}
            {gap && <tspan class="chart-gap"> {gap}</tspan>}
            {rivals && ' · rival figures'}
          </text>
        </g>
      ))}
      {rows.map((row) => (
        <Row row={row} amounts={amounts} />
      ))}
    </svg>
  );
}

function Row({ row, amounts }: { row: ChartRow; amounts: number }) {
  const states = [row.planned && ' chart-planned', row.doubtful && ' chart-doubtful'].filter(Boolean).join('');
  const classes = `chart-mark chart-${row.style}${states}`;
  const label = short(row.label, amounts ? 27 : 44);
  return (
    <g>
      {amounts > 0 ? (
        <>
          <text class="chart-label" x={10} y={row.y + 4}>
            {label}
          </text>
          <text class="chart-amount" x={amounts} y={row.y + 4}>
            {short(row.amount, 37)}
          </text>
        </>
      ) : (
        <text class="chart-label" x={10} y={row.y - (row.stacked ? 27 : 11)}>
          {label}{' '}
          {row.stacked ? (
            <tspan class="chart-amount" x={10} dy={16}>
              {short(row.amount, 46)}
            </tspan>
          ) : (
            <tspan class="chart-amount">{row.amount}</tspan>
          )}
        </text>
      )}
      {row.reach && <path class={`${classes} chart-reach`} d={row.reach} transform={`translate(0 ${row.y})`} />}
      {row.mark && <path class={classes} d={row.mark} transform={`translate(${row.markX} ${row.y})`} />}
    </g>
  );
}

/** The text, cut where a chart has no more room for it; the table beside it has all of it. */
const short = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
