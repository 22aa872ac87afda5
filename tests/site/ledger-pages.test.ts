import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateArchive } from '../../scripts/bench/generate-archive.js';
import type { Archive } from '../../src/archive/index.js';
import { groupLedgers } from '../../src/archive/ledgers.js';
import type { LedgerView } from '../../src/site/pages/ledger-page.js';
import { type Page, sitePages } from '../../src/site/index.js';
import { SETTINGS } from './fixture.js';

const made = generateArchive({ quotes: 3_000 });
/** Their figures are all of one kind and side: a ledger of many pages. */
const { articles } = made;

function ledgerPages(without: number | null): Map<string, Page> {
  const kept = articles.filter((_, at) => at !== without);
  const archive: Archive = { ...made, articles: kept, ledgers: groupLedgers(kept) };
  return new Map(
    sitePages(archive, SETTINGS)
      .filter(({ kind }) => kind === 'ledger')
      .map((page) => [page.path, page]),
  );
}

test('an article less leaves most pages of a long ledger as they are', () => {
  const before = ledgerPages(null);
  assert.ok(before.size > 15, `${before.size} pages`);
  for (const without of [0, 100, 375, 600, articles.length - 1]) {
    const after = ledgerPages(without);
    const changed = [...after]
      .filter(([path, page]) => before.get(path)?.key?.() !== page.key?.())
      .map(([path]) => path);
    assert.ok(changed.length <= 6, `without ${without}: ${changed.length} of ${after.size} pages changed`);
    assert.ok(changed.includes('/figures/unknown-personnel/'), 'the first page tells of all figures');
    for (const [path, page] of after)
      if (!changed.includes(path)) assert.deepEqual(page.view(), before.get(path)!.view(), path);
  }
});

test('every page of a long ledger is made anew where the spelling of what it counts changes', () => {
  const pages = (unit: string) => {
    const kept = articles.map((article) => ({
      ...article,
      figures: article.figures.map((figure) => ({ ...figure, kind: 'equipment' as const, unit: 'tanks' })),
    }));
    // The first figure gives the spelling; it stands on the first page alone.
    const [ledger] = groupLedgers(kept);
    const archive: Archive = { ...made, articles: kept, ledgers: [{ ...ledger!, unit }] };
    return new Map(
      sitePages(archive, SETTINGS)
        .filter(({ kind }) => kind === 'ledger')
        .map((page) => [page.path, page]),
    );
  };
  const [before, after] = [pages('tanks'), pages('Tanks')];
  assert.ok(after.size > 15, `${after.size} pages`);
  for (const [path, page] of after) {
    assert.notDeepEqual(page.view(), before.get(path)!.view(), path);
    assert.notEqual(page.key!(), before.get(path)!.key!(), path);
  }
});

test('the pages of a long ledger hold every figure once, whole dates together', () => {
  const views = [...ledgerPages(null).values()].map((page) => page.view() as LedgerView);
  const dates = views.flatMap(({ groups }) => groups.items.map(({ words }) => words));
  assert.equal(new Set(dates).size, dates.length);
  assert.equal(
    views.flatMap(({ groups }) => groups.items.flatMap(({ figures }) => figures)).length,
    articles.flatMap(({ figures }) => figures).length,
  );
  const [first, ...others] = views;
  assert.equal(first!.figures, articles.flatMap(({ figures }) => figures).length);
  for (const { figures, groups } of others)
    assert.equal(figures, groups.items.flatMap((group) => group.figures).length);
});
