/** The article's page. */
import { isReadLanguage } from '../../extract/index.js';
import type { ArticleHead } from '../../archive/index.js';
import type { Basis, Dropped, Quote, Related } from '../../record/index.js';
import { actorAnchor } from '../actor-path.js';
import { type BlockView, articleBlocks } from './article-body.js';
import { authorsOf } from '../format/authors.js';
import { type Citation, citations } from './cite.js';
import { count } from '../format/format-amount.js';
import { type DateView, publishedView } from '../format/format-date.js';
import { articleJsonLd, scriptJson } from './json-ld.js';
import { keyOf } from '../keys.js';
import { sayingOf } from '../format/saying.js';
import { markdownHtml } from '../format/markdown.js';
import { hrefOf, urlOf } from '../page.js';
import { type ActorLink, actorLinks, type ArticleLink, articleLink, foreign, type Site, shownWords } from '../views.js';

export interface ArticleView {
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  /** BCP 47 tag of a language in which no facts are read; "" where they are. */
  readonly unread: string;
  readonly source: { readonly name: string; readonly href: string; readonly basis: Basis; readonly why: string };
  readonly byline: string;
  readonly agencies: readonly string[];
  readonly date: DateView;
  /** Address of the original; "" where unknown. */
  readonly url: string;
  readonly tags: readonly string[];
  /** The archivist's note as safe HTML; "" where there is none. */
  readonly note: string;
  readonly blocks: readonly BlockView[];
  /** Whether only sentences with a fact are shown. */
  readonly factsOnly: boolean;
  readonly speakers: readonly SpeakerView[];
  readonly counts: { readonly quotes: number; readonly figures: number; readonly doubtful: number };
  readonly related: readonly RelatedView[];
  /** The article that this one is a copy or translation of; null where it is none that the archive knows of. */
  readonly original: RelatedView | null;
  readonly previous: ArticleLink | null;
  readonly next: ArticleLink | null;
  readonly citations: readonly Citation[];
  readonly file: FileView;
  readonly annotationsHref: string;
  /** For `<script type="application/ld+json">`. */
  readonly jsonLd: string;
  /** Highwire and Zotero tags: name, content. */
  readonly meta: readonly (readonly [string, string])[];
}

/** A quote as the list of who speaks names it. */
export interface SaidHere {
  readonly id: string;
  readonly text: string;
  readonly kind: Quote['kind'];
  /** How it was said: "denied". */
  readonly cue: string;
}

/** Somebody who speaks or is mentioned in the article. */
export interface SpeakerView extends ActorLink {
  /** The anchor of this entry where it is their address; "" where they have a page. */
  readonly anchor: string;
  readonly roles: readonly string[];
  /** Number and anchor of each of their quotes here. */
  readonly quotes: readonly SaidHere[];
}

export interface RelatedView {
  readonly article: ArticleLink;
  readonly why: Related['why'];
}

/** The archive notes: the input file, and what of it is no part of the article. */
export interface FileView {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly encoding: string;
  /** Whether its text was made from HTML. */
  readonly fromWebPage: boolean;
  readonly dropped: readonly { readonly reason: Dropped['reason']; readonly text: string; readonly length: number }[];
}

export function articleView(site: Site, article: ArticleHead): ArticleView {
  const { settings, lookup } = site;
  const [previous, next] = neighboursOf(site, article).map((other) => other && articleLink(site, other));
  const date = publishedView(article.published);
  const facts = [...article.quotes, ...article.figures];
  const related = relatedTo(site, article).map(({ other, why }) => ({ article: articleLink(site, other), why }));
  const original = related.find(({ article: { id } }) => id === article.copyOf);
  return {
    title: article.title.text || article.file,
    description: describe(article, date),
    lang: foreign(settings, article.language),
    unread: isReadLanguage(article.language) ? '' : article.language,
    source: {
      name: article.source.name,
      href: lookup.sources.has(article.source.id) ? hrefOf(settings, `/sources/${article.source.id}/`) : '',
      basis: article.source.basis,
      why: article.source.why,
    },
    byline: article.source.byline,
    agencies: article.source.agencies,
    date,
    url: article.url ?? '',
    tags: article.tags,
    note: markdownHtml(article.note ?? ''),
    blocks: articleBlocks(site, article),
    factsOnly: settings.text === 'facts',
    speakers: speakersOf(site, article),
    counts: {
      quotes: article.quotes.length,
      figures: article.figures.length,
      doubtful: facts.filter(({ confidence }) => confidence < settings.doubtBelow).length,
    },
    related: related.filter((one) => one !== original),
    original: original ?? null,
    previous: previous ?? null,
    next: next ?? null,
    citations: citations(article, settings),
    file: fileOf(site, article),
    annotationsHref: hrefOf(settings, `/articles/${article.id}/annotations.json`),
    jsonLd: scriptJson(articleJsonLd(site, article)),
    meta: metaOf(site, article),
  };
}

/** What the page of `article` is made from. */
export const articlePageKey = (site: Site, article: ArticleHead): string =>
  keyOf([
    site.keys.article(article),
    ...neighboursOf(site, article).map((other) => (other ? site.keys.link(other) : '')),
    ...relatedTo(site, article).flatMap(({ other, why }) => [why, site.keys.link(other)]),
  ]);

/** The articles before and behind it in time; only dated ones stand before and after each other. */
function neighboursOf({ archive, lookup }: Site, article: ArticleHead): (ArticleHead | null)[] {
  const place = lookup.places.get(article.id) ?? 0;
  return [place - 1, place + 1].map((at) => {
    const other = archive.articles[at];
    return other && article.published.edtf && other.published.edtf ? other : null;
  });
}

const relatedTo = ({ lookup }: Site, { related }: ArticleHead): { other: ArticleHead; why: Related['why'] }[] =>
  related.flatMap(({ id, why }) => {
    const other = lookup.articles.get(id);
    return other ? [{ other, why }] : [];
  });

function describe(article: ArticleHead, date: DateView): string {
  const where = [article.source.name, article.published.edtf && date.words].filter(Boolean).join(', ');
  return (
    `${count(article.quotes.length, 'quote')} and ${count(article.figures.length, 'figure')} on ` +
    `record${where && ` from ${where}`}.`
  );
}

/** The article's actors: those who speak first, in the order in which they do. */
function speakersOf(site: Site, article: ArticleHead): SpeakerView[] {
  const { lookup } = site;
  const order = new Map<string, SpeakerView['quotes'][number][]>();
  for (const quote of article.quotes) {
    const { words } = sayingOf(quote.cue, quote.stance);
    const said = { id: quote.id, text: shownWords(quote), kind: quote.kind, cue: words };
    for (const speaker of quote.speakers) order.set(speaker, [...(order.get(speaker) ?? []), said]);
  }
  const local = new Map(article.actors.map((actor) => [actor.id, actor]));
  const named = article.actors.filter(({ id }) => !order.has(id)).map(({ id }) => id);
  return actorLinks(site, [...order.keys(), ...named]).map((link) => ({
    ...link,
    anchor: lookup.actors.get(link.id)!.page ? '' : actorAnchor(link.id),
    roles: [...new Set((local.get(link.id)?.roles ?? []).map(({ text }) => text))],
    quotes: order.get(link.id) ?? [],
  }));
}

/** As much of a dropped stretch as the notes show, in code units. */
const SHOWN = 280;

function fileOf({ archive, settings }: Site, article: ArticleHead): FileView {
  const { text } = archive.whole(article.id);
  return {
    file: article.file,
    bytes: article.fixity.bytes,
    sha256: article.fixity.sha256,
    encoding: article.fixity.encoding,
    fromWebPage: /\.html?$/i.test(article.file),
    dropped: article.dropped.map(({ start, end, reason }) => ({
      reason,
      text: settings.text === 'full' ? text.slice(start, Math.min(end, start + SHOWN)) : '',
      length: end - start,
    })),
  };
}

function metaOf({ settings }: Site, article: ArticleHead): [string, string][] {
  const date = publishedView(article.published);
  const tags: [string, string][] = [
    ['citation_title', article.title.text],
    ...authorsOf(article.source).map((name): [string, string] => ['citation_author', name]),
    ['citation_date', date.datetime.replaceAll('-', '/')],
    ['citation_publication_title', article.source.name],
    ['citation_language', article.language],
    ['citation_public_url', article.url || urlOf(settings, `/articles/${article.id}/`)],
    ['z:itemType', 'newspaperArticle'],
  ];
  return tags.filter(([, value]) => value !== '');
}
