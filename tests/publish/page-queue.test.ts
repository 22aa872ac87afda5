import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SharedPages } from '../../src/publish/page-queue.js';
import type { Page } from '../../src/site/index.js';

const made = (count: number, kind: string): Page[] =>
  Array.from({ length: count }, (_, number) => ({ kind, path: `/${kind}/${number}/`, view: () => ({}) }));
const OWN = made(3, 'intake');
const LISTS = made(10, 'articles');
const ARTICLES = made(1_000, 'article');
const ACTORS = made(800, 'actor');
const SITE = [...LISTS, ...ARTICLES, ...ACTORS];

test("half of what is left is given from the back, and each page is somebody's once", () => {
  const pages = new SharedPages(SITE, OWN);
  const taken: Page[] = [];
  const given: Page[] = [];
  const shares: number[] = [];
  for (const page of pages) {
    taken.push(page);
    if (taken.length % 250 !== 0) continue;
    const share = pages.giveShare();
    if (share) given.push(...SITE.slice(share.from, share.to));
    shares.push(share ? share.to - share.from : 0);
    assert.equal(pages.length, OWN.length + SITE.length - given.length);
  }
  assert.ok(shares[0]! > 700 && shares.at(-1) === 0, String(shares));
  assert.deepEqual(new Set([...taken, ...given]), new Set([...OWN, ...SITE]));
  assert.equal(taken.length + given.length, OWN.length + SITE.length);
  assert.deepEqual(new Set(pages.given()), new Set(given));
});

test('the pages of articles are not given away, nor those that only this process knows, nor a few', () => {
  const pages = new SharedPages(SITE, OWN);
  const { from, to } = pages.giveShare()!;
  assert.deepEqual(SITE.slice(from, to), ACTORS, 'nobody has taken one yet, and half would be more than there are');
  assert.equal(pages.giveShare(), null);
  assert.deepEqual([...pages], [...OWN, ...LISTS, ...ARTICLES]);
  assert.equal(new SharedPages([...ARTICLES, ...made(99, 'actor')], []).giveShare(), null);
  assert.equal(new SharedPages([], OWN).giveShare(), null);
});
