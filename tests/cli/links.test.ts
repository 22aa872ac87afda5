import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findDeadLinks, readLinks } from '../../src/cli/links.js';
import type { MadeFile } from '../../src/cli/manifest.js';
import { Words } from '../../src/cli/words.js';

type Pages = Readonly<Record<string, { readonly links: readonly string[]; readonly ids: readonly string[] }>>;

/** The files of a site with these pages; those that are as in `before` are the same objects, as in a build that takes them over. */
function filesOf(pages: Pages, words: Words, before: ReadonlyMap<string, MadeFile> = new Map()): Map<string, MadeFile> {
  const numbered = (all: readonly string[]) => Int32Array.from(all, (word) => words.numberOf(word));
  return new Map(Object.entries(pages).map(([path, { links, ids }]) => {
    const key = JSON.stringify([links, ids]);
    const old = before.get(path);
    return [path, old?.key === key ? old : { key, size: 1, sha256: key, mtimeMs: 1, links: numbered(links), ids: numbered(ids) }];
  }));
}

test('dead links are told, live ones are not', () => {
  const words = new Words([]);
  const files = filesOf({
    'a/index.html': { links: ['/x/b/', '/x/b/#q-1', '/x/c/', '/x/b/#q-2', '#top', '#none', '/x/b/?page=2#q-1', '/x/gon%65/'], ids: ['top'] },
    'b/index.html': { links: ['/x/c/'], ids: ['q-1'] },
  }, words);
  assert.deepEqual(findDeadLinks({ files, words }, '/x/'), [
    '/x/c/, linked from a/index.html and 1 more pages', '/x/b/#q-2, linked from a/index.html', '#none, linked from a/index.html', '/x/gon%65/, linked from a/index.html',
  ]);
});

test('beside a sound site the same dead links are found as by looking at everything', () => {
  const names = ['', 'a/', 'b/', 'ä/'];
  const id = fc.constantFrom('one', 'two', 'dr-é');
  const link = fc.oneof(fc.constantFrom(...names).map((name) => `/${encodeURI(name)}`), fc.tuple(fc.constantFrom(...names), id).map(([name, anchor]) => `/${encodeURI(name)}#${encodeURIComponent(anchor)}`), id.map((anchor) => `#${encodeURIComponent(anchor)}`));
  const page = fc.record({ links: fc.uniqueArray(link, { maxLength: 4 }), ids: fc.uniqueArray(id) });
  const site = fc.dictionary(fc.constantFrom(...names.map((name) => `${name}index.html`)), page);
  let [dead, sound] = [0, 0];
  fc.assert(fc.property(site, site, fc.subarray(names.map((name) => `${name}index.html`)), (one, other, kept) => {
    const words = new Words([]);
    // A sound site has no dead links: they are taken out
    const draft = filesOf(one, words);
    const told = new Set(findDeadLinks({ files: draft, words }, '/').map((line) => line.replace(/, linked from.*/s, '')));
    const clean = Object.fromEntries(Object.entries(one).map(([path, { links, ids }]) => [path, { links: links.filter((each) => !told.has(each)), ids }]));
    const last = filesOf(clean, words);
    if (last.size > 0) sound++;
    const now = filesOf({ ...other, ...Object.fromEntries(Object.entries(clean).filter(([path]) => kept.includes(path))) }, words, last);
    const found = findDeadLinks({ files: now, words }, '/', last);
    assert.deepEqual(found, findDeadLinks({ files: now, words }, '/'));
    if (found.length > 0) dead++;
  }), { numRuns: 500 });
  assert.ok(dead > 50 && sound > 50, `${dead} with dead links, ${sound} sites`);
});

/** The dead links of a site of these pages. */
function deadIn(pages: Readonly<Record<string, string>>): string[] {
  const words = new Words([]);
  const files = new Map(Object.entries(pages).map(([path, html]): [string, MadeFile] => {
    const { links, ids } = readLinks(html, '/');
    const numbered = (all: readonly string[]) => Int32Array.from(all, (word) => words.numberOf(word));
    return [path, { key: '', size: html.length, sha256: '', mtimeMs: 0, links: numbered(links), ids: numbered(ids) }];
  }));
  return findDeadLinks({ files, words }, '/');
}

test('a page tells where it links to on the site, but for its own ids', () => {
  const html = '<p id="q-1"><a href="#n-1">1</a> <a href="/a/?x=1&amp;y=2">A</a> <a href="//host/x">B</a> <a href="https://host/">C</a></p><p id="n-1"><a href="#q-1">up</a> <a href="#gone">D</a></p>';
  assert.deepEqual(readLinks(html, '/'), { links: ['/a/?x=1&y=2', '#gone'], ids: ['q-1', 'n-1'] });
});

test('links that lead nowhere are found, within a page and between pages', () => {
  const pages = { 'index.html': '<a href="/a/#q-1">A</a> <a href="#top">T</a><p id="top"></p>', 'a/index.html': '<p id="q-1"><a href="#n-1">1</a></p><p id="n-1"><a href="/">home</a> <a href="#">up</a></p>' };
  assert.deepEqual(deadIn(pages), []);
  assert.deepEqual(deadIn({ ...pages, 'a/index.html': '<p id="q-2"><a href="#n-1">1</a></p>' }), ['/a/#q-1, linked from index.html', '#n-1, linked from a/index.html']);
});
