/** All articles, the latest first. */
import { count, formatNumber } from '../../src/site/format/format-amount.js';
import { formatMonth } from '../../src/site/format/format-date.js';
import type { ArticleListView } from '../../src/site/pages/list-pages.js';
import { Layout } from '../_layouts/layout.js';
import { type PageProps, pageTemplate } from '../_layouts/page-template.js';
import { Pager, pageSuffix, Sections } from '../_partials/facts.js';
import { ArticleLine } from '../_partials/words.js';

function Articles({ view, path, site }: PageProps<ArticleListView>) {
  const months = [...new Set(view.items.map(({ month }) => month))];
  return (
    <Layout
      site={site}
      path={path}
      title={view.year ? `Articles, ${view.year}${pageSuffix(view)}` : 'Articles'}
      description={
        view.year ? `Articles, ${view.year}, the latest first.` : `${count(view.all, 'article')}, the latest first.`
      }
      section="articles"
    >
      <h1>{view.year ? `Articles, ${view.year}` : 'Articles'}</h1>
      <p class="standfirst">
        {view.year
          ? 'The latest first.'
          : view.years.length > 0
            ? `The latest of ${count(view.all, 'article')}.`
            : `${count(view.all, 'article')}, the latest first.`}{' '}
        A date marked “inferred” was reasoned from the text; the article’s page says how.
      </p>
      <Sections sections={view.years} label="Years" />
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
                    {`${formatNumber(article.quotes)} `}
                    <span class="meta">{article.quotes === 1 ? 'quote' : 'quotes'}</span>{' '}
                    {formatNumber(article.figures)}{' '}
                    <span class="meta">{article.figures === 1 ? 'figure' : 'figures'}</span>
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
