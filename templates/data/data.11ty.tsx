/** Downloads of the whole archive. */
import type { DownloadsView } from '../../src/site/pages/about-page.js';
import { hrefOf } from '../../src/site/page.js';
import { Layout } from '../_layouts/layout.js';
import { type PageProps, pageTemplate } from '../_layouts/page-template.js';

function Data({ view, path, site }: PageProps<DownloadsView>) {
  return (
    <Layout
      site={site}
      path={path}
      title="Data and downloads"
      description="The whole archive as JSON, CSV and SQLite."
      section="about"
    >
      <h1>Data and downloads</h1>
      <p class="standfirst">The whole archive, {view.records} records, in forms for programs and spreadsheets.</p>
      <ul class="rows downloads">
        {view.files.map(({ name, href, about }) => (
          <li>
            <p>
              <a href={href}>{name}</a> <span class="meta">{about}</span>
            </p>
          </li>
        ))}
      </ul>
      <div class="prose">
        <p>
          Offsets in the records are UTF-16 code units in the decoded text of the input file. Each article has its
          quotes and figures as W3C Web Annotations at <code>/articles/ID/annotations.json</code>, with offsets in code
          points. Cells of the CSV files that a spreadsheet would take for a formula begin with an apostrophe.
        </p>
        <p>
          <a href={hrefOf(site, '/quotes.html')}>quotes.html</a> holds all quotes in one file that opens and searches
          without a server or a connection.
        </p>
        <p>
          There is a feed of the latest articles as <a href={hrefOf(site, '/feed.xml')}>Atom</a> and{' '}
          <a href={hrefOf(site, '/feed.json')}>JSON Feed</a>.
        </p>
        {view.license && <p>Licence: {view.license}</p>}
      </div>
    </Layout>
  );
}

export const page = pageTemplate('data', Data);
export const { data, render } = page;
