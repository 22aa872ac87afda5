/** The page for addresses that the site does not have. */
import { Layout } from '../_layouts/layout.js';
import { type PageProps, pageTemplate } from '../_layouts/page-template.js';
import { hrefOf } from '../../src/site/page.js';

function Missing({ path, site }: PageProps<Record<string, never>>) {
  return (
    <Layout site={site} path={path} title="Page not found" description="There is no page at this address." unlisted>
      <h1>There is no page at this address</h1>
      <p class="standfirst">
        Addresses of articles, quotes and figures stay the same once they are published, so the link may be mistyped.
      </p>
      <p>
        <a href={hrefOf(site, '/search/')}>Search the archive</a>, or begin at{' '}
        <a href={hrefOf(site, '/')}>the front page</a>.
      </p>
    </Layout>
  );
}

export const page = pageTemplate('missing', Missing);
export const { data, render } = page;
