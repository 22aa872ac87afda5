/** Schema.org descriptions of an article and its facts, as JSON-LD. */
import type { ArticleHead } from '../../archive/index.js';
import type { FigureHead, QuoteHead } from '../../extract/index.js';
import { actorPath } from '../actor-path.js';
import { authorsOf } from '../format/authors.js';
import { publishedView } from '../format/format-date.js';
import { sayingLine, sayingOf } from '../format/saying.js';
import { hrefOf, type SiteSettings, urlOf } from '../page.js';
import type { Site } from '../views.js';

type Json = Readonly<Record<string, unknown>>;

/** NewsArticle with its quotes (Quotation, creator) and figures (Claim). Dates that were inferred are left out. */
export function articleJsonLd(site: Site, article: ArticleHead): Json {
  const { settings } = site;
  const path = `/articles/${article.id}/`;
  const date = publishedView(article.published);
  const speaking = new Set([
    ...article.quotes.flatMap(({ speakers }) => speakers),
    ...article.figures.map(({ claimant }) => claimant),
  ]);
  return defined({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': address(settings, path),
    headline: article.title.text,
    inLanguage: article.language,
    datePublished: date.datetime,
    publisher: article.source.name && { '@type': 'NewsMediaOrganization', name: article.source.name },
    author: authorsOf(article.source).map((name) => ({ '@type': 'Person', name })),
    creditText: article.source.byline,
    isBasedOn: article.url,
    identifier: `urn:sha256:${article.fixity.sha256}`,
    isPartOf: { '@type': 'ArchiveComponent', name: settings.title },
    mentions: [...speaking].flatMap((id) => party(site, id) ?? []),
    hasPart: [
      ...article.quotes.filter((quote) => quote.kind !== 'indirect').map((quote) => quotation(site, quote)),
      ...article.figures.map((figure) => claim(site, article, figure)),
    ],
  });
}

function quotation(site: Site, quote: QuoteHead): Json {
  return defined({
    '@type': 'Quotation',
    // Relative to the page: its own anchor.
    '@id': `#${quote.id}`,
    text: quote.text,
    // Words that were denied or demanded are not the creator's assertion: the line says what they did with them.
    description: sayingLine(
      quote.speakers.map((id) => site.lookup.actors.get(id)?.name ?? id).join(' and '),
      sayingOf(quote.cue, quote.stance),
    ),
    creator: quote.speakers.flatMap((id) => named(site, id) ?? []),
    dateCreated: quote.said,
  });
}

function claim(site: Site, article: ArticleHead, figure: FigureHead): Json {
  return defined({
    '@type': 'Claim',
    '@id': `#${figure.id}`,
    text: figure.sentence,
    creator: named(site, figure.claimant),
    appearance: { '@id': address(site.settings, `/articles/${article.id}/`) },
  });
}

/** Who speaks or counts, by name; `mentions` tells more of them. */
function named(site: Site, id: string): Json | undefined {
  const all = party(site, id);
  return all && { '@type': all['@type'], '@id': all['@id'], name: all.name };
}

function party({ lookup, settings }: Site, id: string): Json | undefined {
  const actor = lookup.actors.get(id);
  if (!actor) return undefined;
  return defined({
    '@type': actor.kind === 'person' || actor.kind === 'unnamed' ? 'Person' : 'Organization',
    '@id': address(settings, actorPath(actor)),
    name: actor.name,
    sameAs: actor.wikidata && `https://www.wikidata.org/entity/${actor.wikidata}`,
  });
}

/** Full where the host is known, else from the root of whatever host serves the site. */
const address = (settings: SiteSettings, path: string): string => urlOf(settings, path) || hrefOf(settings, path);

const defined = (fields: Json): Json =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );

/** JSON that may stand inside a script element: no text of an article can close it. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
