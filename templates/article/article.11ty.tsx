/** One article: its text with every fact marked, noted in the margin and linked both ways. */
import type { ArticleView } from '../../src/site/pages/article-page.js';
import { Layout } from '../_layouts/layout.js';
import { type PageProps, pageTemplate } from '../_layouts/page-template.js';
import { DateText, Doubt, Prose } from '../_partials/words.js';
import { Block } from './block.js';
import { Cite, FileNotes, Neighbours, Original, RelatedArticles, Speakers } from './matter.js';

function Article({ view, path, site }: PageProps<ArticleView>) {
  const headline = view.blocks[0]?.kind === 'title' ? view.blocks[0] : null;
  const body = headline ? view.blocks.slice(1) : view.blocks;
  const lang = view.lang || undefined;
  return (
    <Layout
      site={site}
      path={path}
      title={view.title}
      description={view.description}
      section="articles"
      type="article"
      head={<Head view={view} />}
    >
      <article class="article">
        <header class="article-head">
          <p class="kicker">
            {view.source.href ? (
              <a href={view.source.href}>{view.source.name}</a>
            ) : (
              view.source.name || 'Source unknown'
            )}
          </p>
          {headline ? (
            <Block block={headline} lang={lang} />
          ) : (
            <h1 lang={lang}>
              <bdi>{view.title}</bdi>
            </h1>
          )}
          {view.note && <Prose html={view.note} />}
        </header>
        <Dateline view={view} />
        <div class="article-body">
          <Original original={view.original} />
          {view.unread && (
            <p class="notice">
              This article is not in English ({view.unread}). Facts are read in English only: here nobody is named as a
              speaker, and no reported speech and no figure is looked for.
            </p>
          )}
          {view.factsOnly && (
            <p class="notice">
              This archive publishes only the sentences that carry a quote or a figure; “[…]” stands for the rest.
            </p>
          )}
          {body.map((block) => (
            <Block block={block} lang={lang} />
          ))}
          {body.length === 0 && <p class="nobody">No sentence of this article carries a quote or a figure.</p>}
        </div>
        <Key />
        <Speakers view={view} />
        <RelatedArticles related={view.related} />
        <Cite citations={view.citations} />
        <FileNotes view={view} />
      </article>
      <Neighbours previous={view.previous} next={view.next} />
    </Layout>
  );
}

function Head({ view }: { view: ArticleView }) {
  return (
    <>
      {view.meta.map(([name, content]) => (
        <meta name={name} content={content} />
      ))}
      <link rel="alternate" type="application/ld+json" title="Annotations" href={view.annotationsHref} />
      {/* Not escaped as HTML: scriptJson escapes what could close the element. */}
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: view.jsonLd }} />
    </>
  );
}

function Dateline({ view }: { view: ArticleView }) {
  const { date, source, byline, url } = view;
  return (
    <div class="dateline">
      <p>
        <DateText date={date} />
        {byline && (
          <span class="byline">
            <span class="dot"> · </span>
            <bdi>{byline}</bdi>
          </span>
        )}
        {url && (
          <>
            <span class="dot"> · </span>
            <a href={url} rel="external noreferrer">
              The original
            </a>
          </>
        )}
      </p>
      {date.why && <p class="why">Date {reasoned(date)}</p>}
      {source.why && source.basis !== 'stated' && <p class="why">Source {reasoned(source)}</p>}
    </div>
  );
}

/** "inferred: “on Tuesday”, in the first paragraph"; "set by the archivist", who need not say why. */
const reasoned = ({ basis, why }: { readonly basis: keyof typeof BASIS; readonly why: string }): string =>
  why === BASIS[basis] ? why : `${BASIS[basis]}: ${why}`;

const BASIS = { stated: 'stated', inferred: 'inferred', curated: 'set by the archivist', unknown: 'unknown' } as const;

function Key() {
  return (
    <p class="key">
      <span class="mark-direct">Words between quotation marks</span>, <span class="mark-indirect">reported speech</span>
      , <span class="mark-figure">figures</span> and <span class="mark-actor">people and organisations</span> are
      marked; the small number leads to the note. <Doubt /> marks what is often wrong.
    </p>
  );
}

export const page = pageTemplate('article', Article);
export const { data, render } = page;
