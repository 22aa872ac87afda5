/** What stands at the address of an article that is gone. */
import type { Tombstone } from '../../src/archive/index.js';
import { hrefOf } from '../../src/site/page.js';
import { Layout } from '../_layouts/layout.js';
import { type PageProps, pageTemplate } from '../_layouts/page-template.js';

function TombstonePage({ view, path, site }: PageProps<Tombstone>) {
  return (
    <Layout
      site={site}
      path={path}
      title={`Gone: ${view.title || view.id}`}
      description="This article is no longer in the archive."
      section="articles"
      unlisted
    >
      <p class="kicker">No longer in the archive</p>
      <h1>
        <bdi>{view.title || view.id}</bdi>
      </h1>
      <p class="standfirst">{view.reason}</p>
      <p>
        The address stays, so that links to it are not lost. <a href={hrefOf(site, '/articles/')}>All articles</a>
      </p>
    </Layout>
  );
}

export const page = pageTemplate('tombstone', TombstonePage);
export const { data, render } = page;
