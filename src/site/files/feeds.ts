/** Feeds of the latest articles (Atom, JSON Feed), and what search engines read (sitemap, robots.txt). */
import type { ArticleHead } from '../../archive/index.js';
import { edtfBounds } from '../../record/index.js';
import { count } from '../format/format-amount.js';
import { formatDate, publishedView } from '../format/format-date.js';
import { hrefOf, type Page, type SiteSettings, urlOf } from '../page.js';
import type { Site } from '../views.js';
import { xml } from './xml.js';

/** Articles in a feed. */
const LATEST = 50;
/** Addresses that one sitemap may hold. */
const SITEMAP_LIMIT = 50_000;
/** For feeds, which must have a date, of archives that know none. */
const NO_DATE = '1970-01-01T00:00:00Z';

/** The first moment of the last day that a date may be; feeds know no uncertain dates. */
const moment = (edtf: string): string => {
  const { earliest, latest } = edtfBounds(edtf);
  const day = latest || earliest;
  return day ? `${day}T00:00:00Z` : '';
};

const address = (settings: SiteSettings, path: string): string => urlOf(settings, path) || hrefOf(settings, path);
/** Stays the same wherever the archive is hosted: made of the input file's hash. */
const entryId = (article: ArticleHead): string => `urn:sha256:${article.fixity.sha256}`;

function summary(article: ArticleHead): string {
  const date = article.published.edtf ? formatDate(article.published.edtf) : 'date unknown';
  const basis = article.published.basis === 'inferred' ? ' (inferred)' : '';
  return (
    `${article.source.name || 'Source unknown'}, ${date}${basis}: ${count(article.quotes.length, 'quote')}, ` +
    `${count(article.figures.length, 'figure')}.`
  );
}

export function atomFeed({ settings, lookup }: Site): string {
  const latest = lookup.newestFirst.slice(0, LATEST);
  const updated =
    latest
      .map(({ published }) => moment(published.edtf))
      .filter(Boolean)
      .sort()
      .at(-1) ?? NO_DATE;
  const id = settings.url ? address(settings, '/') : `urn:onrecord:${encodeURIComponent(settings.title)}`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(settings.language)}">`,
    `  <id>${xml(id)}</id>`,
    `  <title>${xml(settings.title)}</title>`,
    ...(settings.description ? [`  <subtitle>${xml(settings.description)}</subtitle>`] : []),
    `  <updated>${updated}</updated>`,
    `  <author><name>${xml(settings.publisher || settings.title)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${xml(address(settings, '/feed.xml'))}"/>`,
    `  <link rel="alternate" type="text/html" href="${xml(address(settings, '/'))}"/>`,
    `  <generator version="${xml(settings.version)}">Onrecord</generator>`,
    ...latest.map((article) => atomEntry(settings, article)),
    '</feed>',
    '',
  ].join('\n');
}

function atomEntry(settings: SiteSettings, article: ArticleHead): string {
  const when = moment(article.published.edtf);
  const stated = publishedView(article.published).datetime.length === 10;
  return [
    '  <entry>',
    `    <id>${entryId(article)}</id>`,
    `    <title>${xml(article.title.text || article.file)}</title>`,
    `    <link rel="alternate" type="text/html" href="${xml(address(settings, `/articles/${article.id}/`))}"/>`,
    `    <updated>${when || NO_DATE}</updated>`,
    ...(stated && when ? [`    <published>${when}</published>`] : []),
    ...(article.source.name ? [`    <author><name>${xml(article.source.name)}</name></author>`] : []),
    `    <summary>${xml(summary(article))}</summary>`,
    '  </entry>',
  ].join('\n');
}

export function jsonFeed({ settings, lookup }: Site): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: settings.title,
    ...(settings.description && { description: settings.description }),
    home_page_url: address(settings, '/'),
    feed_url: address(settings, '/feed.json'),
    language: settings.language,
    ...(settings.publisher && { authors: [{ name: settings.publisher }] }),
    items: lookup.newestFirst.slice(0, LATEST).map((article) => {
      const stated = publishedView(article.published).datetime.length === 10;
      return {
        id: entryId(article),
        url: address(settings, `/articles/${article.id}/`),
        ...(article.url && { external_url: article.url }),
        title: article.title.text || article.file,
        content_text: summary(article),
        ...(stated && { date_published: moment(article.published.edtf) }),
        ...(article.source.name && { authors: [{ name: article.source.name }] }),
        language: article.language,
      };
    }),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

/**
 * The sitemap's files by name; more than one, and an index, beyond 50,000 pages. None where the host is unknown: a
 * sitemap needs full addresses.
 */
export function sitemaps(
  settings: SiteSettings,
  pages: readonly Page[],
): { readonly path: string; contents(): string }[] {
  if (!settings.url) return [];
  const listed = pages.filter(({ kind }) => kind !== 'missing' && kind !== 'tombstone' && kind !== 'search');
  const parts = Math.ceil(listed.length / SITEMAP_LIMIT);
  const part = (index: number) => urlSet(settings, listed.slice(index * SITEMAP_LIMIT, (index + 1) * SITEMAP_LIMIT));
  if (parts <= 1) return [{ path: 'sitemap.xml', contents: () => part(0) }];
  const names = Array.from({ length: parts }, (_, index) => `sitemap-${index + 1}.xml`);
  return [
    { path: 'sitemap.xml', contents: () => sitemapIndex(settings, names) },
    ...names.map((path, index) => ({ path, contents: () => part(index) })),
  ];
}

const urlSet = (settings: SiteSettings, pages: readonly Page[]): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${pages
    .map(({ path }) => `  <url><loc>${xml(urlOf(settings, path))}</loc></url>\n`)
    .join('')}</urlset>\n`;

const sitemapIndex = (settings: SiteSettings, names: readonly string[]): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${names
    .map((name) => `  <sitemap><loc>${xml(urlOf(settings, `/${name}`))}</loc></sitemap>\n`)
    .join('')}</sitemapindex>\n`;

export const robots = (settings: SiteSettings): string =>
  `User-agent: *\nAllow: /\n${settings.url ? `\nSitemap: ${urlOf(settings, '/sitemap.xml')}\n` : ''}`;
