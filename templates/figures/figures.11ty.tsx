/** The figure ledgers: what is counted, for which side, by how many. */
import { count } from '../../src/site/format/format-amount.js';
import type { LedgerEntry } from '../../src/site/pages/ledger-page.js';
import type { ListPage } from '../../src/site/paginate.js';
import { Layout } from '../_layouts/layout.js';
import { type PageProps, pageTemplate } from '../_layouts/page-template.js';
import { CountCell, Pager, pageSuffix } from '../_partials/facts.js';

function Figures({ view, path, site }: PageProps<ListPage<LedgerEntry>>) {
  return (
    <Layout
      site={site}
      path={path}
      title={`Figures${pageSuffix(view)}`}
      description="Who counted what, side by side: one ledger for each thing and side."
      section="figures"
    >
      <h1>Figures</h1>
      <p class="standfirst">
        Who counted what. Each ledger puts all figures for one thing side by side, with who states them and the sentence
        they stand in. None is averaged away.
      </p>
      <div class="table-frame">
        <table class="directory directory-wide">
          <thead>
            <tr>
              <th scope="col">Ledger</th>
              <th scope="col" class="number">
                Figures
              </th>
              <th scope="col" class="number">
                Claimants
              </th>
              <th scope="col" class="number">
                Rival dates
              </th>
            </tr>
          </thead>
          <tbody>
            {view.items.map((ledger) => (
              <tr>
                <th scope="row">
                  <a href={ledger.href}>
                    <bdi>{ledger.title}</bdi>
                  </a>
                  {ledger.span && <span class="meta"> {ledger.span}</span>}
                </th>
                <CountCell number={ledger.figures} what="figure" />
                <CountCell number={ledger.claimants} what="claimant" />
                <CountCell number={ledger.rivals} what="rival date" />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {view.total === 0 && <p class="nobody">{count(0, 'figure')} in these articles.</p>}
      <Pager list={view} label="Pages of ledgers" />
    </Layout>
  );
}

export const page = pageTemplate('figures', Figures);
export const { data, render } = page;
