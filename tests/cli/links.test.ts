import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDeadLinks, readLinks } from '../../src/cli/links.js';
import type { MadeFile } from '../../src/cli/manifest.js';
import { Words } from '../../src/cli/words.js';

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
