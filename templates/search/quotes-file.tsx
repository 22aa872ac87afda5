/** quotes.html: all quotes and figures with their search in one file, for a stick or a disk without a server. */
import { documentOf } from '../_markup/document.js';
import type { SiteSettings } from '../../src/site/page.js';
import { SearchPanel } from './panel.js';

export interface QuotesFileProps {
  readonly site: SiteSettings;
  /** "2021"; "" where the file holds all. */
  readonly year: string;
  readonly script: string;
  readonly style: string;
  /** Hashes of script and style for the policy: "sha256-…". */
  readonly hashes: { readonly script: string; readonly style: string };
}

/** Stands for the data, which may be twenty million characters. */
const DATA = '{}';

/**
 * The HTML of the file before and behind its data, which is JSON that may stand in a script element. The file's policy
 * lets nothing run but
 * its own script, and nothing load at all.
 */
export function renderQuotesFile(props: QuotesFileProps): readonly [before: string, behind: string] {
  const html = withoutData(props);
  const at = html.indexOf(`>${DATA}</script>`) + 1;
  return [html.slice(0, at), html.slice(at + DATA.length)];
}

function withoutData({ site, year, script, style, hashes }: QuotesFileProps): string {
  const title = `Quotes and figures${year && `, ${year}`}`;
  return documentOf(
    <html lang={site.language}>
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content={`${NOTHING} script-src '${hashes.script}'; style-src '${hashes.style}'`}
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – ${site.title}`}</title>
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <Inline name="style" text={style} />
      </head>
      <body>
        <header class="masthead">
          <p class="masthead-title">{site.title}</p>
        </header>
        <main id="main" class="page page-wide">
          <h1>{title}</h1>
          <noscript>
            <p class="notice">This file searches itself with JavaScript, which is switched off.</p>
          </noscript>
          <SearchPanel action="#" data={{}} articles={false} />
        </main>
        <Inline name="data" text={DATA} />
        <Inline name="script" text={script} />
      </body>
    </html>,
  );
}

const NOTHING = "default-src 'none'; connect-src 'none'; base-uri 'none'; form-action 'none';";

/** Text that stands in its element as it is: made by us, with nothing in it that could end the element. */
function Inline({ name, text }: { name: 'style' | 'script' | 'data'; text: string }) {
  const html = { __html: text };
  // Our own style sheet
  if (name === 'style') return <style dangerouslySetInnerHTML={html} />;
  // JSON in which every "<" is escaped
  if (name === 'data') return <script type="application/json" id="data" dangerouslySetInnerHTML={html} />;
  // Our own script, made one by inlineModules
  return <script dangerouslySetInnerHTML={html} />;
}

/** The HTML of quotes.html where there is a file for each year. */
export function renderYears({
  site,
  years,
  style,
  hash,
}: {
  site: SiteSettings;
  years: readonly { path: string; year: string; count: number }[];
  style: string;
  hash: string;
}): string {
  return documentOf(
    <html lang={site.language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={`${NOTHING} style-src '${hash}'`} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`Quotes and figures by year – ${site.title}`}</title>
        <meta name="color-scheme" content="light dark" />
        <Inline name="style" text={style} />
      </head>
      <body>
        <header class="masthead">
          <p class="masthead-title">{site.title}</p>
        </header>
        <main id="main" class="page">
          <h1>Quotes and figures by year</h1>
          <p class="standfirst">Each file holds a year, with search and filters in it.</p>
          <ul class="plain">
            {years.map(({ path, year, count }) => (
              <li>
                <a href={path}>{year === 'undated' ? 'Without a date' : year}</a>{' '}
                <span class="meta">{count} quotes and figures</span>
              </li>
            ))}
          </ul>
        </main>
      </body>
    </html>,
  );
}
