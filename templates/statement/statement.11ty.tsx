/** One statement in all its versions. */
import type { StatementView } from '../../src/site/pages/statement-page.js';
import { hrefOf } from '../../src/site/page.js';
import { Layout } from '../_layouts/layout.js';
import { type PageProps, pageTemplate } from '../_layouts/page-template.js';
import { Versions } from '../_partials/versions.js';
import { Names } from '../_partials/words.js';

function Statement({ view, path, site }: PageProps<StatementView>) {
  return (
    <Layout site={site} path={path} title={view.title} description={view.description} section="quotes">
      <header class="profile">
        <p class="kicker">
          <a href={hrefOf(site, '/statements/')}>One statement, {view.versions.length} versions</a>
        </p>
        <h1>
          What <Names actors={view.speakers} none="nobody named" /> said
        </h1>
        <p class="standfirst">
          {view.when}. <mark class="differs">Marked words</mark> are put otherwise in the other version;{' '}
          <span class="beyond">grey words</span> it does not quote. The first is compared with all others, each of the
          others with the first.
        </p>
      </header>
      <Versions versions={view.versions} />
    </Layout>
  );
}

export const page = pageTemplate('statement', Statement);
export const { data, render } = page;
