/** The site's files that are no pages. */
import { recordJsonSchema } from '../../record/index.js';
import type { Archive } from '../../archive/index.js';
import { headersFile } from '../content-policy.js';
import type { FileSection, Page, SiteFile } from '../page.js';
import type { Site } from '../views.js';
import { annotationPage } from './annotations.js';
import { csvSections } from './csv.js';
import { dataPackage } from './data-package.js';
import { encode } from './encode.js';
import { atomFeed, jsonFeed, robots, sitemaps } from './feeds.js';
import { archiveTables } from './tables.js';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const long = (path: string, sections: () => readonly FileSection[]): SiteFile => ({
  path,
  sections,
  contents: () => encode(sections().map(({ text }) => text())),
});

const recordLines = ({ articles, stamps, whole }: Archive): FileSection[] =>
  articles.map(({ id }) => ({ key: stamps.get(id) ?? '', text: () => `${JSON.stringify(whole(id).record)}\n` }));

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
      contents: () => json(annotationPage(site, article.id)),
      key: [
        archive.ownStamps.get(article.id),
        ...article.actors.filter(({ id }) => site.lookup.actors.get(id)?.page).map(({ id }) => id),
      ].join(' '),
    })),
    ...tables.map((table) => long(`data/${table.name}.csv`, () => csvSections(table))),
    long('data/records.ndjson', () => recordLines(archive)),
    { path: 'data/record.schema.json', contents: () => json(recordJsonSchema()) },
    { path: 'data/datapackage.json', contents: () => json(dataPackage(tables, settings)) },
  ];
}
