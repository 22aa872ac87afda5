import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildArchive } from '../../src/archive/index.js';
import { madeArticle, wordOf } from './made-articles.js';
import { inputOf } from '../../src/extract/article.js';

const build = (articles: Parameters<typeof madeArticle>[0][], curation = wordOf()) =>
  buildArchive(articles.map(madeArticle).map(inputOf), curation);

const SAID = 'We stay. We wait. We hope.';
const said = (speaker: string, count: number): [string, string][] =>
  ['We stay.', 'We wait.', 'We hope.'].slice(0, count).map((words) => [words, speaker]);
const pages = (archive: ReturnType<typeof build>) => archive.actors.filter(({ page }) => page).map(({ name }) => name);

test('an actor has a page where it tells more than one article does', () => {
  const archive = build(
    [
      {
        file: 'a.txt',
        body: SAID,
        actors: ['Ann Lee', 'Bob Ray', 'Zed (organization)'],
        quotes: [...said('Ann Lee', 3), ...said('Bob Ray', 2)],
      },
      { file: 'b.txt', body: 'Here is Zed.', actors: ['Zed (organization)', 'Cyd Poe', 'Dee Fox'] },
    ],
    wordOf({ identities: [{ name: 'Dee Fox' }] }),
  );
  assert.deepEqual(
    pages(archive),
    ['Ann Lee', 'Dee Fox', 'Zed'],
    'says three things; named by the archivist; in two articles',
  );
});

test('who has no name has no page, however much they say', () => {
  const archive = build([
    {
      file: 'a.txt',
      body: SAID,
      actors: ['a diplomat (unnamed)', 'Defence Ministry (organization)'],
      quotes: [...said('a diplomat', 3), ...said('Defence Ministry', 3)],
    },
  ]);
  assert.deepEqual(pages(archive), []);
});

test('a page once published stays while the actor is in the archive, and no other is remembered as one', () => {
  const article = { file: 'a.txt', body: SAID, actors: ['Ann Lee', 'Bob Ray'], quotes: said('Ann Lee', 3) };
  const before = build([article]);
  assert.deepEqual(
    before.published.actors.map(({ id, page }) => [id, page]),
    [
      ['ann-lee', 'Ann Lee'],
      ['bob-ray', ''],
    ],
  );
  const after = build([{ ...article, quotes: [] }], wordOf({ published: before.published }));
  assert.deepEqual(pages(after), ['Ann Lee']);
  assert.deepEqual(after.published.actors, before.published.actors);
  const older = build(
    [article],
    wordOf({
      published: { articles: [], actors: before.published.actors.map(({ id, kind, key }) => ({ id, kind, key })) },
    }),
  );
  assert.deepEqual(
    pages(older),
    ['Ann Lee', 'Bob Ray'],
    'a list that does not say is of a time when every actor had a page',
  );
});

test('at the address of a page whose actor is gone it says so, and who has the name now', () => {
  const first = {
    file: 'a.txt',
    body: SAID,
    actors: ['Ann Lee', 'Lee Ann Moe', 'Bob Ray', 'Quist'],
    quotes: [...said('Ann Lee', 3), ...said('Lee Ann Moe', 3), ...said('Quist', 3)],
  };
  const { published } = build([first]);
  const second = { file: 'b.txt', body: 'One.', actors: ['Ann Marie Lee', 'Jan Quist'] };
  const after = build([second], wordOf({ published, identities: [{ name: 'Ann Marie Lee', aliases: ['Ann Lee'] }] }));
  assert.deepEqual(
    after.goneActors,
    [
      { id: 'ann-lee', name: 'Ann Lee', now: 'ann-marie-lee' },
      { id: 'lee-ann-moe', name: 'Lee Ann Moe', now: '' },
      { id: 'quist', name: 'Quist', now: 'jan-quist' },
    ],
    'joined by the archivist; gone; a surname that now has its one owner; and nothing of who had no page',
  );
  assert.deepEqual(
    build([first], wordOf({ published: after.published })).goneActors,
    [{ id: 'ann-marie-lee', name: 'Ann Marie Lee', now: '' }],
    'back again, and the other is gone',
  );
});
