import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Archive, buildArchive, NOTHING_PUBLISHED } from '../../src/archive/index.js';
import { type Page, sitePages } from '../../src/site/index.js';
import type { ActorListView, ArticleListView } from '../../src/site/pages/list-pages.js';
import { letterOf, yearOf } from '../../src/site/sections.js';
import type { TimelineView } from '../../src/site/pages/timeline-page.js';
import { extracted, SETTINGS } from './fixture.js';
import { inputOf } from '../../src/extract/article.js';

const GIVEN = ['Ada', 'Bea', 'Cem', 'Dag', 'Eve', 'Ферн', '李'];

/** One article a week, each with a speaker of its own. */
const weekly = (count: number): Archive => {
  const articles = Array.from({ length: count }, (_, i) => {
    const name = `${GIVEN[i % GIVEN.length]} Number ${i}`;
    const day = new Date(Date.UTC(2019, 0, 1 + 7 * i)).toISOString().slice(0, 10);
    return extracted({
      file: `${String(i).padStart(4, '0')}.txt`,
      source: 'Weekly',
      published: { edtf: day, basis: 'stated', why: '' },
      lines: [
        ['title', `Headline ${i}`],
        ['text', `“We meet again in week ${i},” said ${name}.`],
      ],
      actors: [{ id: `n-${i}`, kind: 'person', name, mentions: [name] }],
      quotes: [{ words: `We meet again in week ${i},`, by: [`n-${i}`] }],
      figures: [],
    });
  });
  return buildArchive(articles.map(inputOf), { identities: null, curations: new Map(), published: NOTHING_PUBLISHED });
};

const views = <View>(pages: readonly Page[], kind: string) =>
  pages.filter((page) => page.kind === kind).map((page) => page.view() as View);

test('every article, actor and day of a long list stands on one page of a year or letter, and all of these are linked', () => {
  const archive = weekly(260);
  const pages = sitePages(archive, SETTINGS);
  const paths = new Set(pages.map(({ path }) => path));
  const [front, ...years] = views<ArticleListView>(pages, 'articles');
  assert.deepEqual(
    years.flatMap(({ items }) => items.map(({ id }) => id)).sort(),
    archive.articles.map(({ id }) => id).sort(),
  );
  assert.deepEqual(
    front!.years.map(({ label }) => label),
    ['2023', '2022', '2021', '2020', '2019'],
  );
  const [most, ...letters] = views<ActorListView>(pages, 'actors');
  assert.deepEqual(
    letters.flatMap(({ groups }) => groups.flatMap(({ actors }) => actors.map(({ id }) => id))).sort(),
    archive.actors.map(({ id }) => id).sort(),
  );
  assert.deepEqual(
    most!.letters.map(({ label }) => label),
    ['A', 'B', 'C', 'D', 'E', 'F', '#'],
  );
  const [overview, ...days] = views<TimelineView>(pages, 'timeline');
  assert.equal(days.flatMap((view) => view.days.flatMap(({ articles }) => articles)).length, 260);
  for (const { href } of [...front!.years, ...most!.letters, ...overview!.years, ...overview!.months])
    assert.ok(paths.has(href.replace(/#.*/, '')), href);
});

test('one article more leaves the pages of other years and letters as they are', () => {
  const [before, after] = [weekly(259), weekly(260)].map(
    (archive) => new Map(sitePages(archive, SETTINGS).map((page) => [page.path, page])),
  );
  const changed = [...before!]
    .filter(([path, page]) => page.key && after!.has(path) && page.key() !== after!.get(path)!.key!())
    .map(([path]) => path);
  assert.deepEqual(
    changed.filter((path) => path.startsWith('/timeline/')),
    ['/timeline/years/2023/'],
  );
  for (const kind of ['articles', 'actors'] as const) {
    const others = [...before!].filter(
      ([path, page]) => page.kind === kind && path !== `/${kind}/` && !/2023|letters\/a\/$/.test(path),
    );
    assert.ok(others.length > 3);
    for (const [path, page] of others) assert.deepEqual(after!.get(path)!.view(), page.view(), path);
  }
});

test('years and letters', () => {
  assert.deepEqual(
    ['2021-04-13', '', '-0044-03-15', '12021-01-01'].map((day) => yearOf(day)[0]),
    ['2021', 'undated', '-0044', '12021'],
  );
  assert.deepEqual(
    ['ada', 'жанна', '9 men', '李', ''].map((name) => letterOf(name).join()),
    ['a,A', 'ж,Ж', 'other,#', 'other,#', 'other,#'],
  );
});
