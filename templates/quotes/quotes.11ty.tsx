/** All quotes in order of time. */
import { count } from '../../src/site/format/format-amount.js';
import { hrefOf } from '../../src/site/page.js';
import type { QuoteListView } from '../../src/site/pages/list-pages.js';
import { Layout } from '../_layouts/layout.js';
import { type PageProps, pageTemplate } from '../_layouts/page-template.js';
import { QuoteItem } from '../_partials/facts.js';

function Quotes({ view, path, site }: PageProps<QuoteListView>) {
  const part = view.items.length < view.all;
  return (
    <Layout
      site={site}
      path={path}
      title="Quotes"
      description={`${count(view.all, 'quote')} with their speakers.`}
      section="quotes"
    >
      <h1>Quotes</h1>
      <p class="standfirst">
        {part ? `The latest of ${count(view.all, 'quote')}.` : `${count(view.all, 'quote')} in order of time.`} What an
        article reports without quotation marks is set in italics.{' '}
        <a href={hrefOf(site, '/statements/')}>One statement in several versions</a> has a page of its own.
      </p>
      {part && (
        <p class="notice">
          All others: by <a href={hrefOf(site, '/articles/')}>article</a>, by{' '}
          <a href={hrefOf(site, '/actors/')}>speaker</a>, <a href={hrefOf(site, '/timeline/')}>day by day</a>, by their
          words in the <a href={hrefOf(site, '/search/')}>search</a>, and together in the{' '}
          <a href={hrefOf(site, '/data/')}>downloads</a>.
        </p>
      )}
      <ol class="quotes quotes-wide">
        {view.items.map((quote) => (
          <QuoteItem quote={quote} />
        ))}
      </ol>
    </Layout>
  );
}

export const page = pageTemplate('quotes', Quotes);
export const { data, render } = page;
