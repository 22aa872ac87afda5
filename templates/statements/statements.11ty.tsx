/** Statements that the archive has in several versions. */
import { count } from '../../src/site/format/format-amount.js';
import type { ListPage } from '../../src/site/paginate.js';
import type { StatementView } from '../../src/site/pages/statement-page.js';
import { Layout } from '../_layouts/layout.js';
import { type PageProps, pageTemplate } from '../_layouts/page-template.js';
import { Pager, pageSuffix } from '../_partials/facts.js';

function Statements({ view, path, site }: PageProps<ListPage<StatementView>>) {
  return (
    <Layout
      site={site}
      path={path}
      title={`One statement, several versions${pageSuffix(view)}`}
      description="Statements that several articles have, in their wordings and translations."
      section="quotes"
    >
      <h1>One statement, several versions</h1>
      <p class="standfirst">
        {count(view.total, 'statement')} that several articles have, as each of them words or translates it.
      </p>
      <ul class="rows">
        {view.items.map((statement) => (
          <li>
            <p>
              <a href={statement.href}>
                <bdi>{statement.title}</bdi>
              </a>
              <span class="meta"> {statement.when}</span>
            </p>
            <p class="tally">
              {statement.versions.length} <span class="meta">versions</span>
            </p>
          </li>
        ))}
      </ul>
      <Pager list={view} label="Pages of statements" />
    </Layout>
  );
}

export const page = pageTemplate('statements', Statements);
export const { data, render } = page;
