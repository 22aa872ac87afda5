/** All articles, the latest first. */
import { count, formatNumber } from '../../src/site/format-amount.js';
import { formatMonth } from '../../src/site/format-date.js';
import type { ArticleEntry } from '../../src/site/list-pages.js';
import type { ListPage } from '../../src/site/paginate.js';
import { Layout } from '../_layouts/layout.js';
import { type PageProps, pageTemplate } from '../_layouts/page-template.js';
import { Pager, pageSuffix } from '../_partials/facts.js';
import { ArticleLine } from '../_partials/words.js';

function Articles({ view, path, site }: PageProps<ListPage<ArticleEntry>>) {
  const months = [...new Set(view.items.map(({ month }) => month))];
  return (
    <Layout
      site={site}
      path={path}
      title={`Articles${pageSuffix(view)}`}
      description={`${count(view.total, 'article')}, the latest first.`}
      section="articles"
    >
      <h1>Articles</h1>
      <p class="standfirst">
        {count(view.total, 'article')}, the latest first. A date marked “inferred” was reasoned from the text; the article’s page says how.
      </p>
      {months.map((month) => (
        <section class="month" aria-labelledby={`m-${month || 'undated'}`}>
          <h2 id={`m-${month || 'undated'}`}>{month === '' ? 'Undated' : formatMonth(month) || month}</h2>
          <ul class="rows">
            {view.items
              .filter((article) => article.month === month)
              .map((article) => (
                <li>
                  <p>
                    <ArticleLine article={article} />
                  </p>
                  <p class="tally">
                    {formatNumber(article.quotes)} <span class="meta">{article.quotes === 1 ? 'quote' : 'quotes'}</span>{' '}
                    {formatNumber(article.figures)} <span class="meta">{article.figures === 1 ? 'figure' : 'figures'}</span>
                  </p>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <Pager list={view} label="Pages of articles" />
    </Layout>
  );
}

export const page = pageTemplate('articles', Articles);
export const { data, render } = page;
