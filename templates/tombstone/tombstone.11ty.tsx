/** What stands at the address of an article or actor that is gone. */
import type { TombstoneView } from '../../src/site/pages/tombstone-page.js';
import { Layout } from '../_layouts/layout.js';
import { type PageProps, pageTemplate } from '../_layouts/page-template.js';

function TombstonePage({ view, path, site }: PageProps<TombstoneView>) {
  return (
    <Layout
      site={site}
      path={path}
      title={`${view.moved ? 'Moved' : 'Gone'}: ${view.title}`}
      description={
        `This ${view.section === 'articles' ? 'article' : 'page'} is ` +
        `${view.moved ? 'at another address' : 'no longer in the archive'}.`
      }
      section={view.section}
      unlisted
    >
      <p class="kicker">{view.moved ? 'At another address' : 'No longer in the archive'}</p>
      <h1>
        <bdi>{view.title}</bdi>
      </h1>
      <p class="standfirst">{view.reason}</p>
      <p>
        The address stays, so that links to it are not lost.{' '}
        <a href={view.href}>
          <bdi>{view.label}</bdi>
        </a>
      </p>
    </Layout>
  );
}

export const page = pageTemplate('tombstone', TombstonePage);
export const { data, render } = page;
