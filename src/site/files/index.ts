/** The site's files that are no pages. */
import { recordJsonSchema } from '../../record/index.js';
import { headersFile } from '../content-policy.js';
import type { Page, SiteFile } from '../page.js';
import type { Site } from '../views.js';
import { annotationPage } from './annotations.js';
import { csvLines } from './csv.js';
import { dataPackage } from './data-package.js';
import { encode } from './encode.js';
import { atomFeed, jsonFeed, robots, sitemaps } from './feeds.js';
import { archiveTables } from './tables.js';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Feeds, sitemap, annotations and downloads. The database is `sqlite` in `cli/`: it has to be a file to be made. */
export function filesOf(site: Site, pages: readonly Page[]): SiteFile[] {
  const { archive, settings } = site;
  const tables = archiveTables(site);
  return [
    { path: 'feed.xml', contents: () => atomFeed(site) },
    { path: 'feed.json', contents: () => jsonFeed(site) },
    ...sitemaps(settings, pages),
    { path: '_headers', contents: () => headersFile(settings.pathPrefix) },
    { path: 'robots.txt', contents: () => robots(settings) },
    ...archive.articles.map((article) => ({
      path: `articles/${article.id}/annotations.json`,
      contents: () => json(annotationPage(site, article)),
    })),
    ...tables.map((table) => ({ path: `data/${table.name}.csv`, contents: () => encode(csvLines(table)) })),
    { path: 'data/records.ndjson', contents: () => encode(archive.articles.map((article) => `${JSON.stringify(article)}\n`)) },
    { path: 'data/record.schema.json', contents: () => json(recordJsonSchema()) },
    { path: 'data/datapackage.json', contents: () => json(dataPackage(tables, settings)) },
  ];
}
