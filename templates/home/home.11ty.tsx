/** The front page. */
import type { HomeView } from '../../src/site/pages/home-page.js';
import { count, formatNumber } from '../../src/site/format/format-amount.js';
import { hrefOf, type SiteSettings } from '../../src/site/page.js';
import { Layout } from '../_layouts/layout.js';
import { type PageProps, pageTemplate } from '../_layouts/page-template.js';
import { LedgerChart } from '../_partials/chart.js';
import { Versions } from '../_partials/versions.js';
import { ArticleLine, Name } from '../_partials/words.js';

function Home({ view, path, site }: PageProps<HomeView>) {
  return (
    <Layout site={site} path={path} title="" description={view.description}>
      <header class="front">
        <p class="standfirst">{view.description}</p>
        <Holdings view={view} site={site} />
      </header>
      <div class="front-lead">
        {view.ledger && (
          <section class="front-ledger" aria-labelledby="lead-ledger">
            <p class="kicker">Who counted what</p>
            <h2 id="lead-ledger">
              <a href={view.ledger.href}>
                <bdi>{view.ledger.title}</bdi>
              </a>
            </h2>
            <p class="meta">
              {count(view.ledger.figures, 'figure')} by {count(view.ledger.claimants, 'claimant')}
              {view.ledger.span && `, ${view.ledger.span}`}
            </p>
            <LedgerChart charts={view.ledger.charts} id="lead" title={view.ledger.title} />
          </section>
        )}
        <Sureness view={view} site={site} />
      </div>
      {view.statement && (
        <section class="front-section" aria-labelledby="lead-statement">
          <p class="kicker">One statement, {view.statement.versions.length} versions</p>
          <h2 id="lead-statement">
            <a href={view.statement.href}>
              What <Speakers view={view} /> said, {view.statement.when}
            </a>
          </h2>
          <Versions versions={view.statement.versions} />
        </section>
      )}
      <div class="front-columns">
        {view.speakers.length > 0 && (
          <section class="front-section" aria-labelledby="most-quoted">
            <h2 id="most-quoted" class="section-head">
              Most quoted
            </h2>
            <MostQuoted view={view} />
          </section>
        )}
        {view.latest.length > 0 && (
          <section class="front-section" aria-labelledby="latest">
            <h2 id="latest" class="section-head">
              Latest articles
            </h2>
            <ul class="rows">
              {view.latest.map((article) => (
                <li>
                  <p>
                    <ArticleLine article={article} />
                  </p>
                </li>
              ))}
            </ul>
            <p class="meta">
              <a href={hrefOf(site, '/articles/')}>All articles</a>
            </p>
          </section>
        )}
      </div>
    </Layout>
  );
}

const Speakers = ({ view }: { view: HomeView }) => (
  <>{view.statement?.speakers.map(({ name }) => name).join(' and ') || 'nobody named'}</>
);

function Holdings({ view: { holdings }, site }: { view: HomeView; site: SiteSettings }) {
  const entries: [number, string, string][] = [
    [holdings.articles, 'articles', '/articles/'],
    [holdings.quotes, 'quotes', '/quotes/'],
    [holdings.figures, 'figures', '/figures/'],
    [holdings.people, 'people', '/actors/'],
    [holdings.sources, 'sources', '/sources/'],
  ];
  return (
    <>
      <ul class="holdings">
        {entries.map(([number, what, path]) => (
          <li>
            <a href={hrefOf(site, path)}>
              <b>{formatNumber(number)}</b> {what}
            </a>
          </li>
        ))}
      </ul>
      {holdings.span && <p class="meta">Published {holdings.span}</p>}
    </>
  );
}

function Sureness({ view: { certainty, holdings }, site }: { view: HomeView; site: SiteSettings }) {
  const { bases } = certainty;
  const rows: [string, number, number][] = [
    ['dates stated or set by the archivist', bases.stated + bases.curated, holdings.articles],
    ['dates inferred', bases.inferred, holdings.articles],
    ['dates unknown', bases.unknown, holdings.articles],
    ['quotes with a speaker', certainty.attributed, holdings.quotes],
    ['quotes in doubt', certainty.doubtfulQuotes, holdings.quotes],
    ['figures in doubt', certainty.doubtfulFigures, holdings.figures],
  ];
  return (
    <section class="sureness" aria-labelledby="sure">
      <h2 id="sure">How sure it is</h2>
      <ul class="plain">
        {rows.map(([what, part, whole]) => (
          <li>
            <p>
              <b class="amount">{formatNumber(part)}</b> of {formatNumber(whole)} {what}
            </p>
            <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
              <rect class="bar-whole" width="100" height="6" />
              <rect width={whole === 0 ? 0 : Math.round((100 * part) / whole)} height="6" />
            </svg>
          </li>
        ))}
      </ul>
      <p class="meta">
        Every fact is one click from the sentence it stands in.{' '}
        <a href={hrefOf(site, '/about/')}>How it was made, and how often it is right</a>
      </p>
    </section>
  );
}

function MostQuoted({ view: { speakers } }: { view: HomeView }) {
  const most = Math.max(1, ...speakers.map((speaker) => speaker.count));
  return (
    <ol class="plain ranking">
      {speakers.map((speaker) => (
        <li>
          <Name actor={speaker} /> <span class="meta">{count(speaker.count, 'quote')}</span>
          <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            <rect width={Math.round((100 * speaker.count) / most)} height="6" />
          </svg>
        </li>
      ))}
    </ol>
  );
}

export const page = pageTemplate('home', Home);
export const { data, render } = page;
