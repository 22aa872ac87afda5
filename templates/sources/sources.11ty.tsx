/** The outlets. */
import { count } from '../../src/site/format/format-amount.js';
import type { ListPage } from '../../src/site/paginate.js';
import type { SourceEntry } from '../../src/site/pages/source-page.js';
import { Layout } from '../_layouts/layout.js';
import { type PageProps, pageTemplate } from '../_layouts/page-template.js';
import { CountCell, Pager, pageSuffix } from '../_partials/facts.js';

function Sources({ view, path, site }: PageProps<ListPage<SourceEntry>>) {
  return (
    <Layout
      site={site}
      path={path}
      title={`Sources${pageSuffix(view)}`}
      description={`${count(view.total, 'outlet')} that the articles come from.`}
      section="sources"
    >
      <h1>Sources</h1>
      <p class="standfirst">
        The outlets that published the articles. An article that does not tell its outlet is under none of them.
      </p>
      <div class="table-frame">
        <table class="directory directory-wide">
          <thead>
            <tr>
              <th scope="col">Outlet</th>
              <th scope="col" class="number">
                Articles
              </th>
              <th scope="col" class="number">
                Quotes
              </th>
              <th scope="col" class="number">
                Figures
              </th>
            </tr>
          </thead>
          <tbody>
            {view.items.map((source) => (
              <tr>
                <th scope="row">
                  <a href={source.href}>
                    <bdi>{source.name}</bdi>
                  </a>
                  {source.span && <span class="meta"> {source.span}</span>}
                </th>
                <CountCell number={source.articles} what="article" />
                <CountCell number={source.quotes} what="quote" />
                <CountCell number={source.figures} what="figure" />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Pager list={view} label="Pages of sources" />
    </Layout>
  );
}

export const page = pageTemplate('sources', Sources);
export const { data, render } = page;
