/** One ledger: all figures for one thing and side, in a chart and a table. */
import { count } from '../../src/site/format/format-amount.js';
import { hrefOf } from '../../src/site/page.js';
import type { LedgerView } from '../../src/site/pages/ledger-page.js';
import { Layout } from '../_layouts/layout.js';
import { type PageProps, pageTemplate } from '../_layouts/page-template.js';
import { LedgerChart } from '../_partials/chart.js';
import { FigureRow, Pager, pageSuffix } from '../_partials/facts.js';
import { Name } from '../_partials/words.js';

function LedgerPage({ view, path, site }: PageProps<LedgerView>) {
  return (
    <Layout
      site={site}
      path={path}
      title={`${view.title}${pageSuffix(view.groups)}`}
      description={view.description}
      section="figures"
    >
      <header class="profile">
        <p class="kicker">
          <a href={hrefOf(site, '/figures/')}>Figures</a>
        </p>
        <h1>
          <bdi>{view.title}</bdi>
        </h1>
        <p class="standfirst">
          {count(view.figures, 'figure')} by {count(view.claimants, 'claimant')}
          {view.span && `, ${view.span}`}
          {view.groups.number > 1 && ' on this page'}.
          {view.side && (
            <>
              {' '}
              All that was stated of <Name actor={view.side} />; nothing is averaged.
            </>
          )}
        </p>
      </header>
      <LedgerChart charts={view.charts} id="ledger" title={view.title} />
      {view.uncharted > 0 && (
        <p class="meta">{count(view.uncharted, 'more figure')} of this page are in the table only.</p>
      )}
      <div class="table-frame">
        <table class="figures ledger">
          <caption class="unseen">{view.title}: every figure with its claimant and sentence</caption>
          <thead>
            <tr>
              <th scope="col">Who counts</th>
              <th scope="col" class="number">
                How many
              </th>
              <th scope="col">Whose</th>
              <th scope="col">Where it is written</th>
            </tr>
          </thead>
          {view.groups.items.map(({ words, rivals, figures }) => (
            <tbody>
              <tr class="ledger-date">
                <th scope="rowgroup" colSpan={4}>
                  {words}
                  {rivals && (
                    <>
                      {' '}
                      <span class="rivals">rival figures</span>
                    </>
                  )}
                </th>
              </tr>
              {figures.map((figure) => (
                <FigureRow figure={figure} claimants when={false} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
      <Pager list={view.groups} label="Pages of this ledger" />
    </Layout>
  );
}

export const page = pageTemplate('ledger', LedgerPage);
export const { data, render } = page;
