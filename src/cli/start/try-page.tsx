/** The page of `onrecord try`: an article's page and its facts as tables, in one file that needs no other. */
import { hash } from 'node:crypto';
import { documentOf } from '../../../templates/_markup/document.js';
import { renderPage } from '../../../templates/render.js';
import type { Archive } from '../../archive/index.js';
import type { ArticleRecord } from '../../record/index.js';
import { type SiteSettings, sitePages } from '../../site/index.js';
import { looseLinks } from './loose-links.js';

/** Tells pages of this kind from other files. */
export const TRY_MARK = '<meta name="generator" content="onrecord try"/>';

/** Wide tables scroll by themselves on a narrow screen. */
const TABLE_STYLE = '\n.scrolls { overflow-x: auto; }\n';

/** The HTML. `archive` holds one article; `siteStyle` is the site's style sheet. */
export function renderTryPage(archive: Archive, settings: SiteSettings, siteStyle: string): string {
  const style = siteStyle + TABLE_STYLE;
  const [head] = archive.articles;
  // No actor has a page of their own here: every name leads to its entry below the article.
  const alone = { ...archive, actors: archive.actors.map((actor) => ({ ...actor, page: false })) };
  const path = `/articles/${head!.id}/`;
  const page = sitePages(alone, settings).find((one) => one.path === path)!;
  const article = articleOf(renderPage(page, settings), settings.pathPrefix + path.slice(1));
  const { record } = archive.whole(head!.id);
  const styleHash = `'sha256-${hash('sha256', style, 'base64')}'`;
  const policy = `default-src 'none'; style-src ${styleHash}; base-uri 'none'; form-action 'none'`;
  return documentOf(
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="generator" content="onrecord try" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${record.title.text || record.file} – Onrecord`}</title>
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <header class="masthead">
          <p class="masthead-title">What Onrecord finds in {record.file}</p>
        </header>
        <main id="main" class="page" tabIndex={-1}>
          <div dangerouslySetInnerHTML={{ __html: article }} />
          <Quotes record={record} />
          <Figures record={record} />
        </main>
      </body>
    </html>,
  );
}

/** The article's own element out of its page, with links only to places in it and to other hosts. */
function articleOf(html: string, own: string): string {
  const end = '</article>';
  return looseLinks(html.slice(html.indexOf('<article'), html.lastIndexOf(end) + end.length), own);
}

const nameIn = ({ actors }: ArticleRecord, id: string): string => actors.find((actor) => actor.id === id)?.name ?? '';

const percent = (share: number): string => `${Math.round(share * 100)} %`;

function Quotes({ record }: { record: ArticleRecord }) {
  return (
    <section class="matter" aria-labelledby="all-quotes">
      <h2 id="all-quotes">Quotes ({record.quotes.length})</h2>
      {record.quotes.length > 0 && (
        <div class="table-frame scrolls">
          <table>
            <thead>
              <tr>
                <th scope="col">Words</th>
                <th scope="col">Speaker</th>
                <th scope="col">Named by</th>
                <th scope="col">Certainty</th>
              </tr>
            </thead>
            <tbody>
              {record.quotes.map((quote) => (
                <tr>
                  <td>
                    <a href={`#${quote.id}`}>
                      <bdi>{quote.text}</bdi>
                    </a>{' '}
                    <span class="meta">{quote.kind}</span>
                  </td>
                  <td>
                    <bdi>{quote.speakers.map((id) => nameIn(record, id)).join(', ') || 'unknown'}</bdi>
                  </td>
                  <td>
                    <bdi>{[quote.speakerMention?.text, quote.cue?.text].filter(Boolean).join(' … ')}</bdi>
                  </td>
                  <td>{percent(quote.confidence)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Figures({ record }: { record: ArticleRecord }) {
  return (
    <section class="matter" aria-labelledby="all-figures">
      <h2 id="all-figures">Figures ({record.figures.length})</h2>
      {record.figures.length > 0 && (
        <div class="table-frame scrolls">
          <table>
            <thead>
              <tr>
                <th scope="col">Words</th>
                <th scope="col">Counts</th>
                <th scope="col">Whose</th>
                <th scope="col">Says who</th>
                <th scope="col">Certainty</th>
              </tr>
            </thead>
            <tbody>
              {record.figures.map((figure) => (
                <tr>
                  <td>
                    <a href={`#${figure.id}`}>
                      <bdi>{figure.text}</bdi>
                    </a>
                  </td>
                  <td>
                    {figure.kind}
                    {figure.kind === 'equipment' && `: ${figure.unit}`}
                  </td>
                  <td>
                    <bdi>{nameIn(record, figure.side) || 'not said'}</bdi>
                  </td>
                  <td>
                    <bdi>{nameIn(record, figure.claimant) || 'the article'}</bdi>
                  </td>
                  <td>{percent(figure.confidence)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
