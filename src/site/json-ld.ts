/** Schema.org descriptions of an article and its facts, as JSON-LD. */
import type { ArticleRecord, Figure, Quote } from '../record/index.js';
import { publishedView } from './format-date.js';
import { hrefOf, type SiteSettings, urlOf } from './page.js';
import { type Site, sentenceAround } from './views.js';

type Json = Readonly<Record<string, unknown>>;

/** NewsArticle with its quotes (Quotation, creator) and figures (Claim). Dates that were inferred are left out. */
export function articleJsonLd(site: Site, article: ArticleRecord): Json {
  const { settings } = site;
  const path = `/articles/${article.id}/`;
  const date = publishedView(article.published);
  return defined({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': address(settings, path),
    headline: article.title.text,
    inLanguage: article.language,
    datePublished: date.datetime,
    publisher: article.source.name && { '@type': 'NewsMediaOrganization', name: article.source.name },
    author: article.source.byline && { '@type': 'Person', name: article.source.byline },
    isBasedOn: article.url,
    identifier: `urn:sha256:${article.fixity.sha256}`,
    isPartOf: { '@type': 'ArchiveComponent', name: settings.title },
    hasPart: [
      ...article.quotes.filter((quote) => quote.kind !== 'indirect').map((quote) => quotation(site, path, quote)),
      ...article.figures.map((figure) => claim(site, article, path, figure)),
    ],
  });
}

function quotation(site: Site, path: string, quote: Quote): Json {
  return defined({
    '@type': 'Quotation',
    '@id': address(site.settings, `${path}#${quote.id}`),
    text: quote.text,
    creator: quote.speakers.map((id) => party(site, id)).filter(Boolean),
    dateCreated: quote.said,
  });
}

function claim(site: Site, article: ArticleRecord, path: string, figure: Figure): Json {
  const text = site.archive.texts.get(article.id) ?? '';
  const { start, end } = sentenceAround(text, article, figure);
  return defined({
    '@type': 'Claim',
    '@id': address(site.settings, `${path}#${figure.id}`),
    text: text.slice(start, end),
    claimInterpreter: party(site, figure.claimant),
    appearance: { '@type': 'NewsArticle', '@id': address(site.settings, path) },
  });
}

function party({ lookup, settings }: Site, id: string): Json | undefined {
  const actor = lookup.actors.get(id);
  if (!actor) return undefined;
  return defined({
    '@type': actor.kind === 'person' || actor.kind === 'unnamed' ? 'Person' : 'Organization',
    '@id': address(settings, `/actors/${id}/`),
    name: actor.name,
    sameAs: actor.wikidata && `https://www.wikidata.org/entity/${actor.wikidata}`,
  });
}

/** Full where the host is known, else from the root of whatever host serves the site. */
const address = (settings: SiteSettings, path: string): string => urlOf(settings, path) || hrefOf(settings, path);

const defined = (fields: Json): Json =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)),
  );

/** JSON that may stand inside a script element: no text of an article can close it. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
