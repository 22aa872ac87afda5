import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findDeadLinks, readLinks } from '../../src/publish/links.js';
import type { SiteManifest, MadeFile } from '../../src/publish/manifest.js';

/** Pages by path, as HTML. */
type Pages = Readonly<Record<string, string>>;

/**
 * The files of a site with these pages; those that are as in `before` are the same objects, as in a build that takes
 * them over.
 */
const filesOf = (pages: Pages, pathPrefix = '/', before: SiteManifest = new Map()): Map<string, MadeFile> =>
  new Map(
    Object.entries(pages).map(([path, html]) => {
      const old = before.get(path);
      return [
        path,
        old?.key === html
          ? old
          : { key: html, size: html.length, sha256: '', mtimeMs: 0, ...readLinks(html, path, pathPrefix) },
      ];
    }),
  );

/** The dead links of a site of these pages, beside another one that has none. */
const deadIn = (pages: Pages, pathPrefix = '/', sound: SiteManifest = new Map()): string[] =>
  findDeadLinks({ files: filesOf(pages, pathPrefix, sound), pathPrefix, read: (path) => pages[path]! }, sound);

const page = (links: readonly string[], ids: readonly string[] = []): string =>
  [...links.map((link) => `<a href="${link}">x</a>`), ...ids.map((id) => `<p id="${id}"></p>`)].join(' ');

test('dead links are told, live ones are not', () => {
  assert.deepEqual(
    deadIn(
      {
        'a/index.html': page(
          [
            '/x/b/',
            '/x/b/#q-1',
            '/x/b/#q-1:~:text=some%20words',
            '/x/c/',
            '/x/b/#q-2',
            '#top',
            '#none',
            '/x/b/?page=2#q-1',
            '/x/gon%65/',
            '/x/data/b.csv',
            '/x/c/?a=1&amp;b=2',
            '//host/c/',
            'https://host/c/',
          ],
          ['top'],
        ),
        'b/index.html': page(['/x/c/'], ['q-1']),
        'data/b.csv': '',
      },
      '/x/',
    ),
    [
      '/x/c/, linked from a/index.html and 1 more pages',
      '/x/b/#q-2, linked from a/index.html',
      '/x/gon%65/, linked from a/index.html',
      '/x/c/?a=1&b=2, linked from a/index.html',
      '#none, linked from a/index.html',
    ],
  );
});

test('an id of another page is none of this one', () => {
  const pages = {
    'index.html': page(['/a/#one', '/b/#two', '#three'], ['three']),
    'a/index.html': page([], ['one']),
    'b/index.html': page(['/a/'], ['two']),
  };
  assert.deepEqual(deadIn(pages), []);
  assert.deepEqual(
    deadIn({ ...pages, 'a/index.html': page([], ['two', 'three']), 'b/index.html': page(['/a/'], ['one']) }),
    ['/a/#one, linked from index.html', '/b/#two, linked from index.html'],
  );
});

test('beside a sound site the same dead links are found as by looking at everything', () => {
  const names = ['', 'a/', 'b/', 'ä/'];
  const id = fc.constantFrom('one', 'two', 'dr-é');
  const link = fc.oneof(
    fc.constantFrom(...names).map((name) => `/${encodeURI(name)}`),
    fc
      .tuple(fc.constantFrom(...names), id)
      .map(([name, anchor]) => `/${encodeURI(name)}#${encodeURIComponent(anchor)}`),
    id.map((anchor) => `#${encodeURIComponent(anchor)}`),
  );
  const draft = fc.record({ links: fc.uniqueArray(link, { maxLength: 4 }), ids: fc.uniqueArray(id) });
  const site = fc.dictionary(fc.constantFrom(...names.map((name) => `${name}index.html`)), draft);
  const pagesOf = (drafts: Readonly<Record<string, { links: string[]; ids: string[] }>>): Pages =>
    Object.fromEntries(Object.entries(drafts).map(([path, { links, ids }]) => [path, page(links, ids)]));
  let [dead, sound] = [0, 0];
  fc.assert(
    fc.property(site, site, fc.subarray(names.map((name) => `${name}index.html`)), (one, other, kept) => {
      // A sound site has no dead links: they are taken out
      const told = new Set(deadIn(pagesOf(one)).map((line) => line.replace(/, linked from.*/s, '')));
      const clean = pagesOf(
        Object.fromEntries(
          Object.entries(one).map(([path, { links, ids }]) => [
            path,
            { links: links.filter((each) => !told.has(each)), ids },
          ]),
        ),
      );
      const last = filesOf(clean);
      if (last.size > 0) sound++;
      const now = {
        ...pagesOf(other),
        ...Object.fromEntries(Object.entries(clean).filter(([path]) => kept.includes(path))),
      };
      const found = deadIn(now, '/', last);
      assert.deepEqual(found, deadIn(now));
      if (found.length > 0) dead++;
    }),
    { numRuns: 500 },
  );
  assert.ok(dead > 50 && sound > 50, `${dead} with dead links, ${sound} sites`);
});

test('a page tells where it links to on the site, but for its own ids', () => {
  const html =
    '<p id="q-1"><a href="#n-1">1</a> <a href="/a/?x=1&amp;y=2">A</a> <a href="//host/x">B</a> <a ' +
    'href="https://host/">C</a></p><p id="n-1"><a href="#q-1">up</a> <a href="#gone">D</a></p>';
  const { links, places } = readLinks(html, 'index.html', '/');
  assert.deepEqual([links.length, places.length], [2, 2]);
  assert.deepEqual(links, readLinks(page(['/a/', '/index.html#gone']), 'b/index.html', '/').links);
  assert.deepEqual(places, readLinks(page([], ['q-1', 'n-1']), 'index.html', '/').places);
});

test('links that lead nowhere are found, within a page and between pages', () => {
  const pages = {
    'index.html': '<a href="/a/#q-1">A</a> <a href="#top">T</a><p id="top"></p>',
    'a/index.html': '<p id="q-1"><a href="#n-1">1</a></p><p id="n-1"><a href="/">home</a> <a href="#">up</a></p>',
  };
  assert.deepEqual(deadIn(pages), []);
  assert.deepEqual(deadIn({ ...pages, 'a/index.html': '<p id="q-2"><a href="#n-1">1</a></p>' }), [
    '/a/#q-1, linked from index.html',
    '#n-1, linked from a/index.html',
  ]);
});

test('a hundred thousand places have a hundred thousand numbers', () => {
  const places = new Set<number>();
  for (let i = 0; i < 100; i++)
    for (const place of readLinks(
      page(
        [],
        Array.from({ length: 1_000 }, (_, n) => `q-${n}`),
      ),
      `a${i}/index.html`,
      '/',
    ).places)
      places.add(place);
  assert.equal(places.size, 100_000);
});
