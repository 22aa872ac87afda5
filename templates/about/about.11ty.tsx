/** About the archive: how its facts were found, how sure they are, what was left out. */
import type { AboutView } from '../../src/site/pages/about-page.js';
import { count, formatNumber, percent } from '../../src/site/format/format-amount.js';
import { hrefOf } from '../../src/site/page.js';
import { Layout } from '../_layouts/layout.js';
import { type PageProps, pageTemplate } from '../_layouts/page-template.js';
import { Prose } from '../_partials/words.js';

function About({ view, path, site }: PageProps<AboutView>) {
  return (
    <Layout
      site={site}
      path={path}
      title="About this archive"
      description="How the facts were extracted, how often that is right, and what was left out."
      section="about"
    >
      <h1>About this archive</h1>
      <p class="standfirst">{site.description}</p>
      <div class="prose about">
        <h2>How the facts were found</h2>
        <p>
          A program read each article as it was copied from the web, told the article from the page around it, and
          looked for three things: who speaks, what they say, and what they count. Every quote, figure and name on this
          site is a stretch of the file, shown in the sentence it stands in; what is not verbatim in the file is not
          published. What the file does not support is left unknown: a date, a speaker or an outlet is never guessed.
          Facts are read in English only: of an article in another language the text, its date and the words between
          marks are kept, without speakers, reported speech or figures. Where the archivist corrected something by hand,
          their word stands above the program’s.
        </p>
        {view.accuracy && (
          <>
            <h2>How often it is right</h2>
            <Prose html={view.accuracy} />
          </>
        )}
        <Sure view={view} />
        <LeftOut view={view} />
        <h2>Rights</h2>
        {view.rights && <Prose html={view.rights} />}
        {view.license && <p>Licence: {view.license}</p>}
        <p>
          {view.text === 'full'
            ? 'Articles are shown in full, so that every fact can be read where it stands.'
            : 'Only the sentences that carry a quote or a figure are published.'}
          {view.publisher && ` The archive is kept by ${view.publisher}.`}{' '}
          <a href={hrefOf(site, '/data/')}>All records can be downloaded.</a>
        </p>
      </div>
    </Layout>
  );
}

function Sure({ view: { holdings, certainty, doubtBelow } }: { view: AboutView }) {
  const { bases } = certainty;
  return (
    <>
      <h2>How sure it is</h2>
      <table class="directory">
        <caption class="unseen">How sure the archive is of its facts</caption>
        <tbody>
          <tr>
            <th scope="row">Dates that the article states</th>
            <td class="number">{formatNumber(bases.stated)}</td>
          </tr>
          <tr>
            <th scope="row">Dates inferred from what it says</th>
            <td class="number">{formatNumber(bases.inferred)}</td>
          </tr>
          <tr>
            <th scope="row">Dates set by the archivist</th>
            <td class="number">{formatNumber(bases.curated)}</td>
          </tr>
          <tr>
            <th scope="row">Dates unknown</th>
            <td class="number">{formatNumber(bases.unknown)}</td>
          </tr>
          <tr>
            <th scope="row">Articles whose outlet is unknown</th>
            <td class="number">{formatNumber(certainty.sourcesUnknown)}</td>
          </tr>
          <tr>
            <th scope="row">Quotes with a speaker</th>
            <td class="number">
              {formatNumber(certainty.attributed)} of {formatNumber(holdings.quotes)}
            </td>
          </tr>
          <tr>
            <th scope="row">Quotes in doubt</th>
            <td class="number">{formatNumber(certainty.doubtfulQuotes)}</td>
          </tr>
          <tr>
            <th scope="row">Figures in doubt</th>
            <td class="number">{formatNumber(certainty.doubtfulFigures)}</td>
          </tr>
        </tbody>
      </table>
      <p class="meta">
        In doubt: findings of a kind that is right less than {percent(doubtBelow, 1)} of the time. They are marked
        wherever they are shown.
      </p>
    </>
  );
}

function LeftOut({ view }: { view: AboutView }) {
  const dropped = view.dropped.reduce((sum, { characters }) => sum + characters, 0);
  return (
    <>
      <h2>What was left out</h2>
      <p>
        {formatNumber(dropped)} of {formatNumber(view.characters)} characters ({percent(dropped, view.characters)}) of
        the files are no part of an article. Each article’s archive notes list what was dropped there, and why.
      </p>
      {view.dropped.length > 0 && (
        <table class="directory">
          <thead>
            <tr>
              <th scope="col">Reason</th>
              <th scope="col" class="number">
                Stretches
              </th>
              <th scope="col" class="number">
                Characters
              </th>
            </tr>
          </thead>
          <tbody>
            {view.dropped.map(({ reason, stretches, characters }) => (
              <tr>
                <th scope="row">{reason}</th>
                <td class="number">{formatNumber(stretches)}</td>
                <td class="number">{formatNumber(characters)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {view.duplicates.length > 0 && (
        <>
          <p>{count(view.duplicates.length, 'file')} held the same text as another and have no page of their own:</p>
          <ul>
            {view.duplicates.map(({ file, of, href }) => (
              <li>
                <code>{file}</code>: <a href={href}>{of}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {view.copies > 0 && (
        <p>
          {count(view.copies, 'article')}{' '}
          {view.copies === 1 ? 'is a copy or translation of another' : 'are copies or translations of others'}, as far
          as words, numbers and names tell; the page of each names the original.
        </p>
      )}
      {view.withdrawn > 0 && (
        <p>{count(view.withdrawn, 'article')} that once stood here is gone; the address says why.</p>
      )}
    </>
  );
}

export const page = pageTemplate('about', About);
export const { data, render } = page;
