/** One outlet: what it published and whom it quotes. */
import { count } from '../../src/site/format/format-amount.js';
import type { SourceView } from '../../src/site/pages/source-page.js';
import { Layout } from '../_layouts/layout.js';
import { type PageProps, pageTemplate } from '../_layouts/page-template.js';
import { CompanyList, Pager, pageSuffix } from '../_partials/facts.js';
import { ArticleLine } from '../_partials/words.js';

function Source({ view, path, site }: PageProps<SourceView>) {
  const { bases, published } = view;
  return (
    <Layout
      site={site}
      path={path}
      title={`${view.name}${pageSuffix(published)}`}
      description={view.description}
      section="sources"
    >
      <header class="profile">
        <p class="kicker">Source</p>
        <h1>
          <bdi>{view.name}</bdi>
        </h1>
        {published.number === 1 && (
          <p class="standfirst">
            {count(view.articles, 'article')}, {count(view.quotes, 'quote')}, {count(view.figures, 'figure')}
            {view.span && `; ${view.span}`}.
          </p>
        )}
      </header>
      <div class="columns">
        <section class="main-column" aria-labelledby="published">
          <h2 id="published" class="section-head">
            Published
          </h2>
          <ul class="rows">
            {published.items.map((article) => (
              <li>
                <p>
                  <ArticleLine article={article} source={false} />
                </p>
              </li>
            ))}
          </ul>
          <Pager list={published} label="Pages of articles" />
        </section>
        {published.number === 1 && (
          <div class="side-column">
            {view.speakers.length > 0 && (
              <section aria-labelledby="quotes">
                <h2 id="quotes">Whom it quotes</h2>
                <CompanyList company={view.speakers} what="quotes" />
              </section>
            )}
            {view.agencies.length > 0 && (
              <section aria-labelledby="agencies">
                <h2 id="agencies">Agencies credited</h2>
                <p>{view.agencies.join(', ')}</p>
              </section>
            )}
            <section aria-labelledby="dates">
              <h2 id="dates">How its articles are dated</h2>
              <p class="meta">
                {`${bases.stated} stated, ${bases.inferred} inferred, ${bases.curated} set by the archivist, `}
                {bases.unknown} unknown
              </p>
            </section>
          </div>
        )}
      </div>
    </Layout>
  );
}

export const page = pageTemplate('source', Source);
export const { data, render } = page;
