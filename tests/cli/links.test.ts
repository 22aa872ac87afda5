import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findDeadLinks } from '../../src/cli/links.js';
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
