/** All quotes in order of time. */
import { count } from '../../src/site/format-amount.js';
import { hrefOf } from '../../src/site/page.js';
import type { ListPage } from '../../src/site/paginate.js';
import type { QuoteView } from '../../src/site/views.js';
import { Layout } from '../_layouts/layout.js';
import { type PageProps, pageTemplate } from '../_layouts/page-template.js';
import { Pager, pageSuffix, QuoteItem } from '../_partials/facts.js';

function Quotes({ view, path, site }: PageProps<ListPage<QuoteView>>) {
  return (
    <Layout
      site={site}
      path={path}
      title={`Quotes${pageSuffix(view)}`}
      description={`${count(view.total, 'quote')} with their speakers, in order of time.`}
      section="quotes"
    >
      <h1>Quotes</h1>
      <p class="standfirst">
        {count(view.total, 'quote')} in order of time. What an article reports without quotation marks is set in italics.{' '}
        <a href={hrefOf(site, '/statements/')}>One statement in several versions</a> has a page of its own.
      </p>
      <ol class="quotes quotes-wide">
        {view.items.map((quote) => (
          <QuoteItem quote={quote} />
        ))}
      </ol>
      <Pager list={view} label="Pages of quotes" />
    </Layout>
  );
}

export const page = pageTemplate('quotes', Quotes);
export const { data, render } = page;
