/**
 * The search page. Its answers come from the index by `search/browser/page.js`; without scripts it says where else to
 * look.
 */
import { assetHref, hrefOf } from '../../src/site/page.js';
import type { SearchView } from '../../src/site/pages/search-page.js';
import { Layout } from '../_layouts/layout.js';
import { type PageProps, pageTemplate } from '../_layouts/page-template.js';
import { KeepOffline } from './keep-offline.js';
import { SearchPanel } from './panel.js';

function Search({ view, path, site }: PageProps<SearchView>) {
  return (
    <Layout
      site={site}
      path={path}
      title="Search"
      section="search"
      wide
      scripts={['search/browser/page.js', 'offline/browser/keep.js']}
      description="Search every quote, figure and article by words, speaker, source and date."
      head={<link rel="stylesheet" href={assetHref(site, 'search.css')} />}
    >
      <h1>Search</h1>
      <noscript>
        <p class="notice">
          Search needs JavaScript. Without it, read <a href={hrefOf(site, '/quotes/')}>all quotes</a>,{' '}
          <a href={hrefOf(site, '/figures/')}>all figures</a> or <a href={hrefOf(site, '/articles/')}>all articles</a>.
        </p>
      </noscript>
      <SearchPanel
        action={hrefOf(site, path)}
        data={{ 'data-base': view.base, 'data-index': view.index, 'data-doubt': site.doubtBelow }}
        articles
      />
      <KeepOffline file={view.file} base={view.base} />
    </Layout>
  );
}

export const page = pageTemplate('search', Search);
export const { data, render } = page;
