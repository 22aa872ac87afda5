/** Day by day: what was published, said and counted. */
import { count } from '../../src/site/format/format-amount.js';
import type { DayView, MonthView, TimelineView } from '../../src/site/pages/timeline-page.js';
import { Layout } from '../_layouts/layout.js';
import { type PageProps, pageTemplate } from '../_layouts/page-template.js';
import { Pager, pageSuffix, Sections, Speaking } from '../_partials/facts.js';
import { Doubt, Name, Names, Where } from '../_partials/words.js';

function Timeline({ view, path, site }: PageProps<TimelineView>) {
  return (
    <Layout
      site={site}
      path={path}
      title={view.year ? `Timeline, ${view.year}${pageSuffix(view.list)}` : 'Timeline'}
      description={`What was published, said and counted, day by day${view.year && `: ${view.year}`}.`}
      section="timeline"
    >
      <h1>{view.year ? `Timeline, ${view.year}` : 'Timeline'}</h1>
      <p class="standfirst">
        What was published, said and counted, day by day. A ring marks a date that is not one certain day: it stands at
        the first day that it may be.
      </p>
      <Sections sections={view.years} label="Years" />
      {view.months.length > 1 && <Months months={view.months} />}
      {view.days.length > 0 && (
        <ol class="timeline">
          {view.days.map((day) => (
            <Day day={day} />
          ))}
        </ol>
      )}
      <Pager list={view.list} label="Pages of the timeline" />
    </Layout>
  );
}

function Months({ months }: { months: readonly MonthView[] }) {
  const most = Math.max(1, ...months.map(({ facts }) => facts));
  return (
    <nav class="months" aria-label="Months">
      <ul>
        {months.map(({ words, href, articles, facts }) => (
          <li>
            <a href={href}>{words}</a>
            <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
              <rect width={Math.max(1, Math.round((100 * facts) / most))} height="8" />
            </svg>
            <span class="meta">
              {articles > 0 && `${count(articles, 'article')}, `}
              {count(facts, 'fact')}
            </span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Day({ day }: { day: DayView }) {
  return (
    <li class={day.datetime ? 'day' : 'day day-uncertain'} id={day.id}>
      <h2>{day.datetime ? <time dateTime={day.datetime}>{day.words}</time> : day.words}</h2>
      <ul class="entries">
        {day.counted.map((figure) => (
          <li class="entry entry-figure">
            <span class="label">Counted</span>{' '}
            {figure.comparator === 'vague' ? `“${figure.text}”` : <b class="amount">{figure.amount}</b>}{' '}
            {figure.comparator !== 'vague'
              ? figure.counted
              : figure.kind !== 'personnel' && figure.kind !== 'equipment' && figure.kind}
            {figure.side && (
              <>
                , <Name actor={figure.side} />
              </>
            )}
            ;{' '}
            {figure.claimant ? (
              <>
                says <Name actor={figure.claimant} />
              </>
            ) : (
              'says the article'
            )}
            <span class="meta">
              {' '}
              in <Where article={figure.article} href={figure.href} unknown="an article of unknown source" />
            </span>
            {figure.doubtful && (
              <>
                {' '}
                <Doubt />
              </>
            )}
          </li>
        ))}
        {day.said.map((quote) => (
          <li class="entry entry-quote">
            <span class="label">Said</span> <Speaking quote={quote} />
            {quote.kind === 'indirect' ? ' ' : ': '}
            {quote.kind === 'indirect' ? '' : '“'}
            <bdi lang={quote.lang || undefined}>{quote.text.trim()}</bdi>
            {quote.kind === 'indirect' ? '' : '”'}
            <span class="meta">
              {' '}
              in <Where article={quote.article} href={quote.href} unknown="an article of unknown source" />
            </span>
            {quote.doubtful && (
              <>
                {' '}
                <Doubt />
              </>
            )}
          </li>
        ))}
        {day.articles.map(({ article, speakers, quotes, figures }) => (
          <li class="entry">
            <span class="label">{article.source || 'Source unknown'}</span>{' '}
            <a href={article.href} lang={article.lang || undefined}>
              <bdi>{article.title}</bdi>
            </a>
            {article.date.basis === 'inferred' && (
              <>
                {' '}
                <span class="basis" title={article.date.why || undefined}>
                  date inferred
                </span>
              </>
            )}
            <span class="meta">
              {' '}
              {count(quotes, 'quote')}, {count(figures, 'figure')}
              {speakers.length > 0 && (
                <>
                  : <Names actors={speakers} />
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}

export const page = pageTemplate('timeline', Timeline);
export const { data, render } = page;
