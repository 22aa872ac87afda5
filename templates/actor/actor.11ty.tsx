/** One person, state or organisation: what they said and counted, and who spoke of them. */
import type { ActorView } from '../../src/site/pages/actor-page.js';
import { formatNumber } from '../../src/site/format/format-amount.js';
import { Layout } from '../_layouts/layout.js';
import { type PageProps, pageTemplate } from '../_layouts/page-template.js';
import { CompanyList, FigureTable, Pager, pageSuffix, QuoteGroupItem, QuoteItem } from '../_partials/facts.js';
import { ArticleLine } from '../_partials/words.js';

const KINDS = {
  person: 'Person',
  state: 'State',
  organization: 'Organisation',
  group: 'Group',
  unnamed: 'Speaker without a name',
} as const;

function Actor({ view, path, site }: PageProps<ActorView>) {
  const first = view.said.number === 1;
  return (
    <Layout
      site={site}
      path={path}
      title={`${view.name}${pageSuffix(view.said)}`}
      description={view.description}
      section="actors"
      type="profile"
    >
      <header class="profile">
        <p class="kicker">{KINDS[view.kind]}</p>
        <h1>
          <bdi>{view.name}</bdi>
        </h1>
        <Who view={view} />
      </header>
      <div class="columns">
        <section class="main-column" aria-labelledby="said">
          <h2 id="said" class="section-head">
            Said <span class="tally-note">{formatNumber(view.quoteCount)}</span>
          </h2>
          {view.quoteCount === 0 ? (
            <p class="nobody">Nothing that the archive has.</p>
          ) : (
            <ol class="quotes">
              {view.said.items.map((group) => (
                <QuoteGroupItem group={group} />
              ))}
            </ol>
          )}
          <Pager list={view.said} label="Pages of quotes" />
        </section>
        {first && <Aside view={view} />}
      </div>
      {first && view.figureCount > 0 && (
        <section aria-labelledby="counted">
          <h2 id="counted" class="section-head">
            Counted <span class="tally-note">{formatNumber(view.figureCount)}</span>
          </h2>
          <FigureTable figures={view.figures} caption={`Figures that ${view.name} states`} claimants={false} />
          <More shown={view.figures.length} of={view.figureCount} what="figures" href={`${site.pathPrefix}data/`} />
        </section>
      )}
      {first && view.aboutCount > 0 && (
        <section aria-labelledby="spoken-of">
          <h2 id="spoken-of" class="section-head">
            Spoken of <span class="tally-note">{formatNumber(view.aboutCount)}</span>
          </h2>
          <ol class="quotes quotes-wide">
            {view.about.map((quote) => (
              <QuoteItem quote={quote} />
            ))}
          </ol>
          <More shown={view.about.length} of={view.aboutCount} what="quotes" href={`${site.pathPrefix}data/`} />
        </section>
      )}
    </Layout>
  );
}

function Who({ view }: { view: ActorView }) {
  return (
    <dl class="who">
      {view.roles.map(({ text, when }) => (
        <div>
          <dt>Role</dt>
          <dd>
            <bdi>{text}</bdi>
            {when && <span class="meta"> {when}</span>}
          </dd>
        </div>
      ))}
      {view.aliases.length > 0 && (
        <div>
          <dt>Also</dt>
          <dd>
            {view.aliases.map((alias, index) => (
              <>
                {index > 0 && ', '}
                <bdi>{alias}</bdi>
              </>
            ))}
          </dd>
        </div>
      )}
      {view.wikidata && (
        <div>
          <dt>Wikidata</dt>
          <dd>
            <a href={`https://www.wikidata.org/entity/${view.wikidata}`} rel="external noreferrer">
              {view.wikidata}
            </a>
          </dd>
        </div>
      )}
    </dl>
  );
}

function Aside({ view }: { view: ActorView }) {
  return (
    <div class="side-column">
      {view.together.length > 0 && (
        <section aria-labelledby="together">
          <h2 id="together">Speaks jointly with</h2>
          <CompanyList company={view.together} what="quotes" />
        </section>
      )}
      {view.beside.length > 0 && (
        <section aria-labelledby="beside">
          <h2 id="beside">Quoted in the same articles</h2>
          <CompanyList company={view.beside} what="articles" />
        </section>
      )}
      {view.aboutBy.length > 0 && (
        <section aria-labelledby="about-by">
          <h2 id="about-by">Spoken of by</h2>
          <CompanyList company={view.aboutBy} what="quotes" />
        </section>
      )}
      <section aria-labelledby="in-articles">
        <h2 id="in-articles">Articles</h2>
        <ul class="plain stack">
          {view.articles.map((article) => (
            <li>
              <ArticleLine article={article} />
            </li>
          ))}
        </ul>
        {view.articleCount > view.articles.length && (
          <p class="meta">and {formatNumber(view.articleCount - view.articles.length)} more</p>
        )}
      </section>
    </div>
  );
}

function More({ shown, of, what, href }: { shown: number; of: number; what: string; href: string }) {
  return of > shown ? (
    <p class="meta">
      The first {formatNumber(shown)} of {formatNumber(of)} {what}; <a href={href}>the downloads</a> have all.
    </p>
  ) : null;
}

export const page = pageTemplate('actor', Actor);
export const { data, render } = page;
