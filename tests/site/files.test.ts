import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import sqlite from 'node-sqlite3-wasm';
import { parseHTML } from 'linkedom';
import { writeSqlite } from '../../src/publish/write-sqlite.js';
import { articleRecordSchema } from '../../src/record/index.js';
import { codePoints } from '../../src/site/files/annotations.js';
import { csvLines } from '../../src/site/files/csv.js';
import { encode } from '../../src/site/files/encode.js';
import { sitemaps } from '../../src/site/files/feeds.js';
import { xml } from '../../src/site/files/xml.js';
import { type Page, siteTables, type Table } from '../../src/site/index.js';
import { textFragment } from '../../src/site/pages/article-body.js';
import { authorsOf } from '../../src/site/format/authors.js';
import { citations } from '../../src/site/pages/cite.js';
import { fixtureArchive, SETTINGS } from './fixture.js';
import { renderSite } from './rendered.js';
import { checkXml } from './strict-xml.js';

const archive = fixtureArchive();
const site = renderSite();
const file = (path: string): string => site.files.get(path) ?? assert.fail(`there is no ${path}`);

test('each CSV file parses strictly, with as many rows as there are things', () => {
  const rows = (name: string) =>
    parse(file(`data/${name}.csv`), {
      columns: true,
      relax_quotes: false,
      relax_column_count: false,
      record_delimiter: '\r\n',
    }) as Record<string, string>[];
  assert.equal(rows('articles').length, archive.articles.length);
  assert.equal(rows('quotes').length, archive.articles.flatMap(({ quotes }) => quotes).length);
  assert.equal(rows('figures').length, archive.articles.flatMap(({ figures }) => figures).length);
  assert.equal(rows('actors').length, archive.actors.length);
  const formula = rows('quotes').find(({ text }) => text!.includes('HYPERLINK'));
  assert.equal(formula?.text, '\'=HYPERLINK("http://x")');
});

test('CSV of any text: parsed back as it was, and never a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 }), (cells) => {
      const table: Table = {
        name: 't',
        title: 't',
        primaryKey: [],
        columns: cells.map((_, i) => ({ name: `c${i}`, type: 'string', about: '' })),
        rows: () => [cells],
      };
      const text = [...csvLines(table)].join('');
      const [, row] = parse(text, {
        relax_quotes: false,
        record_delimiter: '\r\n',
        skip_empty_lines: false,
      }) as string[][];
      row!.forEach((cell, i) => {
        assert.ok(cell === cells[i] || cell === `'${cells[i]}`);
        assert.doesNotMatch(cell, /^[=+\-@\t\r\n]/);
      });
    }),
  );
});

test('the Data Package describes the files that are there, and its keys hold', () => {
  const descriptor = JSON.parse(file('data/datapackage.json'));
  assert.equal(descriptor.$schema, 'https://datapackage.org/profiles/2.0/datapackage.json');
  const tables = new Map<string, Record<string, string>[]>();
  for (const resource of descriptor.resources) {
    assert.match(resource.name, /^[a-z0-9._-]+$/);
    if (resource.type !== 'table') continue;
    const rows = parse(file(`data/${resource.path}`), { columns: true }) as Record<string, string>[];
    tables.set(resource.name, rows);
    assert.deepEqual(
      resource.schema.fields.map(({ name }: { name: string }) => name),
      file(`data/${resource.path}`).split('\r\n')[0]!.split(','),
    );
    const keys = rows.map((row) => resource.schema.primaryKey.map((key: string) => row[key]).join('\n'));
    assert.equal(new Set(keys).size, keys.length, `primary key of ${resource.name}`);
    for (const { name, type } of resource.schema.fields) {
      if (type === 'string') continue;
      for (const row of rows)
        assert.match(
          row[name]!,
          type === 'integer' ? /^(?:-?\d+)?$/ : /^(?:-?\d+(?:\.\d+)?)?$/,
          `${resource.name}.${name}`,
        );
    }
  }
  for (const { name, type, schema } of descriptor.resources) {
    if (type !== 'table') continue;
    for (const {
      fields: [field],
      reference,
    } of schema.foreignKeys ?? []) {
      const known = new Set(tables.get(reference.resource || name)!.map((row) => row[reference.fields[0]]));
      for (const row of tables.get(name)!)
        assert.ok(row[field] === '' || known.has(row[field]!), `${name}.${field}: ${row[field]}`);
    }
  }
});

test('the database has the tables, whole references, and the same bytes each time', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-test-'));
  try {
    const hashes = ['a', 'b'].map((name) => {
      writeSqlite(join(folder, name), siteTables(archive, SETTINGS));
      return createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex');
    });
    assert.equal(hashes[0], hashes[1]);
    const database = new sqlite.Database(join(folder, 'a'), { readOnly: true });
    const one = (sql: string) => Object.values(database.get(sql) as Record<string, unknown>)[0];
    assert.equal(one('SELECT count(*) FROM quotes'), archive.articles.flatMap(({ quotes }) => quotes).length);
    assert.equal(one('PRAGMA integrity_check'), 'ok');
    assert.deepEqual(database.all('PRAGMA foreign_key_check'), []);
    assert.equal(
      one(
        'SELECT a.name FROM quotes q JOIN quote_speakers s ON s.quote_id = q.id JOIN actors a ON a.id = ' +
          "s.actor_id WHERE q.text LIKE 'We are sending%'",
      ),
      'Jens Stoltenberg',
    );
    database.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('each record is one line and true to its schema', () => {
  const lines = file('data/records.ndjson').trimEnd().split('\n');
  assert.equal(lines.length, archive.articles.length);
  for (const line of lines) articleRecordSchema.parse(JSON.parse(line));
  assert.equal(JSON.parse(file('data/record.schema.json')).type, 'object');
});

test('feed and sitemap are well-formed XML, and hostile text is text in them', () => {
  for (const path of ['feed.xml', 'sitemap.xml']) checkXml(file(path));
  assert.ok(file('feed.xml').includes('&lt;script&gt;alert(1)'));
  assert.ok(file('sitemap.xml').includes('<loc>https://example.org/</loc>'));
  assert.doesNotMatch(file('sitemap.xml'), /404|an-article-that-is-gone/);
});

test('the XML check is strict', () => {
  for (const bad of [
    '<a>',
    '<a></b>',
    '<a>&nbsp;</a>',
    '<a b=c/>',
    '<a>\u0001</a>',
    '<a/><b/>',
    '<a>&</a>',
    '<a b="<"/>',
  ])
    assert.throws(() => checkXml(bad), bad);
});

test('any text fits into XML', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => checkXml(`<a b="${xml(text)}">${xml(text)}</a>`)));
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) =>
      checkXml(`<a>${xml(String.fromCharCode(...units))}</a>`),
    ),
  );
});

test('an Atom feed has what RFC 4287 asks for, also where the host is unknown', () => {
  for (const settings of [{}, { url: '' }]) {
    const { files } = renderSite(settings);
    const { document } = parseHTML(files.get('feed.xml')!);
    for (const name of ['id', 'title', 'updated', 'author']) assert.ok(document.querySelector(`feed > ${name}`), name);
    const entries = [...document.querySelectorAll('entry')];
    assert.equal(entries.length, archive.articles.length);
    for (const entry of entries) {
      assert.match(entry.querySelector('id')!.textContent!, /^urn:sha256:[0-9a-f]{64}$/);
      assert.match(entry.querySelector('updated')!.textContent!, /^\d{4}-\d\d-\d\dT00:00:00Z$/);
    }
    assert.match(
      document.querySelector('feed > id')!.textContent!,
      settings.url === '' ? /^urn:onrecord:/ : /^https:\/\/example\.org\/$/,
    );
  }
});

test('a JSON Feed has version, ids and no date that is not certain', () => {
  const feed = JSON.parse(file('feed.json'));
  assert.equal(feed.version, 'https://jsonfeed.org/version/1.1');
  assert.equal(new Set(feed.items.map(({ id }: { id: string }) => id)).size, archive.articles.length);
  assert.deepEqual(
    feed.items
      .filter((item: object) => 'date_published' in item)
      .map(({ date_published }: { date_published: string }) => date_published),
    ['2021-04-13T00:00:00Z'],
  );
});

test('a sitemap is split at 50,000 addresses', () => {
  const pages: Page[] = Array.from({ length: 50_001 }, (_, i) => ({
    kind: 'article',
    path: `/articles/a${i}/`,
    view: () => ({}),
  }));
  const parts = sitemaps(SETTINGS, pages);
  assert.deepEqual(
    parts.map(({ path }) => path),
    ['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml'],
  );
  checkXml(parts[0]!.contents());
  assert.equal(parts[1]!.contents().split('<loc>').length - 1, 50_000);
  assert.equal(parts[2]!.contents().split('<loc>').length - 1, 1);
});

test('JSON-LD parses, and what it quotes stands in the article', () => {
  for (const { id, quotes } of archive.articles) {
    const { document } = parseHTML(site.pages.get(`articles/${id}/index.html`)!);
    const json = document.querySelector('script[type="application/ld+json"]')!.textContent!;
    assert.doesNotMatch(json, /[<>]/);
    const parts = JSON.parse(json).hasPart as { '@type': string; text: string; creator?: unknown[] }[];
    const text = archive.whole(id).text;
    for (const part of parts) assert.ok(text.includes(part.text), part.text);
    assert.equal(
      parts.filter((part) => part['@type'] === 'Quotation').length,
      quotes.filter(({ kind }) => kind !== 'indirect').length,
    );
  }
});

test('annotations find their words by context and by code points', () => {
  for (const { id, quotes, figures } of archive.articles) {
    const text = archive.whole(id).text;
    const points = [...text];
    const { items } = JSON.parse(file(`articles/${id}/annotations.json`));
    assert.equal(items.length, quotes.length + figures.length);
    for (const {
      target: {
        selector: [quote, position],
      },
    } of items) {
      assert.equal(points.slice(position.start, position.end).join(''), quote.exact);
      assert.ok(text.includes(quote.prefix + quote.exact + quote.suffix));
    }
  }
});

test('code units become code points, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, letters) => {
      const units = [...text].slice(0, letters).join('').length;
      assert.equal(codePoints(text)(units), Math.min(letters, [...text].length));
    }),
  );
});

test('text fragments: short quotes whole, long ones by both ends, hyphens escaped', () => {
  assert.equal(textFragment('a well-kept, "partner"'), 'a%20well%2Dkept%2C%20%22partner%22');
  assert.equal(textFragment('1 2 3 4 5 6 7 8 9 10 11 12 13'), '1%202%203%204%205,9%2010%2011%2012%2013');
});

test('references: an inferred date in brackets, an unknown one n.d., nothing that breaks out of BibTeX', () => {
  const of = (name: string) =>
    Object.fromEntries(
      citations(archive.articles.find(({ file: f }) => f === name)!, SETTINGS).map(({ style, text }) => [style, text]),
    );
  assert.equal(
    of('april-b.txt').Chicago,
    'Example, Anna. “NATO calls on Moscow to “immediately cease” its troop movements.” Example Times, [April 13, ' +
      '2021]. The Build-up on Record. https://times.example/nato-calls?id=1#top.',
  );
  assert.match(of('hostile & <odd>.txt').APA!, /\(n\.d\.\)/);
  assert.match(of('hostile & <odd>.txt').BibTeX!, /\\\{\\\{ 7 \| times: 6 \\\}\\\}/);
  assert.match(of('april-a.txt').RIS!, /^TY {2}- NEWS\n[\s\S]*DA {2}- 2021\/04\/13\n[\s\S]*ER {2}- $/);
});

test('only people are authors', () => {
  const of = (byline: string) => authorsOf({ byline, name: 'Example Times', agencies: ['Reuters'] });
  assert.deepEqual(of('By Anna Example'), ['Anna Example']);
  assert.deepEqual(of('Jean-Yves Le Drian and J. van der Berg'), ['Jean-Yves Le Drian', 'J. van der Berg']);
  for (const byline of [
    '',
    'Example Times',
    'Euronews with AP',
    'Reuters',
    'By Our Staff',
    'Foreign Desk, Example Times',
    'Updated 3 p.m.',
  ])
    assert.deepEqual(of(byline), [], byline);
});

test('long texts are encoded piece by piece', () => {
  const pieces = Array.from({ length: 9 }, () => 'ä'.repeat(1_000_000));
  assert.equal(encode(pieces).length, 18_000_000);
  assert.equal(new TextDecoder().decode(encode(['a', '“', ''])), 'a“');
});
