/** The Data Package 2.0 descriptor of the downloads. */
import type { SiteSettings } from '../page.js';
import type { Table } from './tables.js';

export function dataPackage(tables: readonly Table[], settings: SiteSettings): Record<string, unknown> {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'archive',
    title: settings.title,
    ...(settings.description && { description: settings.description }),
    ...(settings.url && { homepage: settings.url + settings.pathPrefix }),
    version: settings.version,
    ...(settings.license && {
      licenses: [{ name: settings.license.replace(/\s+/g, '-').replace(/[^\w.-]/g, ''), title: settings.license }],
    }),
    ...(settings.publisher && { contributors: [{ title: settings.publisher, roles: ['publisher'] }] }),
    resources: [
      ...tables.map(resource),
      {
        name: 'records',
        path: 'records.ndjson',
        title: 'Records, one article a line',
        format: 'ndjson',
        mediatype: 'application/x-ndjson',
        encoding: 'utf-8',
      },
      {
        name: 'record-schema',
        path: 'record.schema.json',
        title: 'JSON Schema of a record',
        format: 'json',
        mediatype: 'application/schema+json',
        encoding: 'utf-8',
      },
      {
        name: 'archive-sqlite',
        path: 'archive.sqlite',
        title: 'The tables as one SQLite database',
        format: 'sqlite',
        mediatype: 'application/vnd.sqlite3',
      },
    ],
  };
}

function resource({ name, title, columns, primaryKey }: Table): Record<string, unknown> {
  const references = columns.filter((column) => column.refers);
  return {
    name: name.replaceAll('_', '-'),
    type: 'table',
    path: `${name}.csv`,
    title,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { lineTerminator: '\r\n' },
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: columns.map((column) => ({ name: column.name, type: column.type, description: column.about })),
      primaryKey,
      ...(references.length > 0 && {
        foreignKeys: references.map(({ name: field, refers }) => {
          const [table, column] = refers as readonly [string, string];
          return {
            fields: [field],
            reference: { resource: table === name ? '' : table.replaceAll('_', '-'), fields: [column] },
          };
        }),
      }),
    },
  };
}
