/** Everybody on record, by kind and name. */
import { count } from '../../src/site/format/format-amount.js';
import type { ActorListView } from '../../src/site/pages/list-pages.js';
import { Layout } from '../_layouts/layout.js';
import { type PageProps, pageTemplate } from '../_layouts/page-template.js';
import { CountCell, Pager, pageSuffix, Sections } from '../_partials/facts.js';
import { Name } from '../_partials/words.js';

const KINDS = {
  person: 'People',
  state: 'States',
  organization: 'Organisations',
  group: 'Groups',
  unnamed: 'Speakers without a name',
} as const;

function Actors({ view: { list, groups, letters, letter, all }, path, site }: PageProps<ActorListView>) {
  return (
    <Layout
      site={site}
      path={path}
      title={letter ? `People and organisations: ${letter}${pageSuffix(list)}` : 'People and organisations'}
      description={
        letter
          ? `People and organisations on record: ${letter}.`
          : `${count(all, 'person or organisation', 'people and organisations')} on record.`
      }
      section="actors"
    >
      <h1>{letter ? `People and organisations: ${letter}` : 'People and organisations'}</h1>
      {!letter && (
        <p class="standfirst">
          {letters.length > 0
            ? 'Those who speak and count most, of ' +
              `${count(all, 'person or organisation', 'people and organisations')} on record.`
            : 'Everybody with a name who speaks, counts, or is named in more than one article.'}{' '}
          Spellings of one name are one entry.
        </p>
      )}
      <Sections sections={letters} label="First letters" />
      {groups.map(({ kind, actors }) => (
        <section aria-labelledby={`k-${kind}`}>
          <h2 id={`k-${kind}`} class="section-head">
            {KINDS[kind]}
          </h2>
          <div class="table-frame">
            <table class="directory directory-wide">
              <thead>
                <tr>
                  <th scope="col">Name</th>
                  <th scope="col" class="number">
                    Quotes
                  </th>
                  <th scope="col" class="number">
                    Figures
                  </th>
                  <th scope="col" class="number">
                    Articles
                  </th>
                </tr>
              </thead>
              <tbody>
                {actors.map((actor) => (
                  <tr>
                    <th scope="row">
                      <Name actor={actor} />
                      {actor.role && (
                        <span class="meta">
                          {' '}
                          <bdi>{actor.role}</bdi>
                        </span>
                      )}
                    </th>
                    <CountCell number={actor.quotes} what="quote" />
                    <CountCell number={actor.figures} what="figure" />
                    <CountCell number={actor.articles} what="article" />
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      ))}
      <Pager list={list} label="Pages of people and organisations" />
    </Layout>
  );
}

export const page = pageTemplate('actors', Actors);
export const { data, render } = page;
