import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Archive, buildArchive, NOTHING_PUBLISHED } from '../../src/archive/index.js';
import type { ArticleCuration, Identity } from '../../src/record/index.js';
import { sitePages } from '../../src/site/index.js';
import { extracted, fixtureArchive, SETTINGS } from './fixture.js';
import { SKETCHES } from './sketches.js';
import { inputOf } from '../../src/extract/article.js';

const word = (identities: Partial<Identity>[] = [], curations: Record<string, ArticleCuration> = {}) => ({
  identities: {
    file: 'actors.yaml',
    value: identities.map(
      (one) => ({ kind: 'person' as const, aliases: [], roles: [], ...one }) as unknown as Identity,
    ),
    lineOf: () => 1,
  },
  curations: new Map(
    Object.entries(curations).map(([file, value]) => [file, { file: `${file}.meta.yaml`, value, lineOf: () => 1 }]),
  ),
  published: NOTHING_PUBLISHED,
});

const all = SKETCHES.map((sketch) => inputOf(extracted(sketch)));
const local = fixtureArchive().actors.filter(({ kind, page }) => !page && kind !== 'unnamed');
/** Names everybody who was in one article only. */
const meeting = inputOf(
  extracted({
    file: 'meeting.txt',
    lines: [
      ['title', 'A meeting'],
      ['text', `There were ${local.map(({ name }) => name).join(', ')}.`],
    ],
    source: 'Elsewhere',
    published: { edtf: '', basis: 'unknown', why: '' },
    actors: local.map(({ id, kind, name }) => ({ id, kind, name, mentions: [name] })),
    quotes: [],
    figures: [],
  }),
);

const copyOf = (sketch: (typeof SKETCHES)[number]) =>
  inputOf(
    extracted({
      ...sketch,
      file: 'copy.txt',
      lines: [...sketch.lines, ['text', 'So it was.']],
      published: { edtf: '1999-01-01', basis: 'stated', why: '' },
    }),
  );

/** Archives that differ from the whole one by one edit. */
const EDITED: readonly [string, Archive][] = [
  ['with a meeting of all', buildArchive([...all, meeting], word())],
  ...all.map((gone): [string, Archive] => [
    `without ${gone.head.file}`,
    buildArchive(
      all.filter((article) => article !== gone),
      word(),
    ),
  ]),
  ...all.map((changed): [string, Archive] => [
    `${changed.head.file} under another headline`,
    buildArchive(all, word([], { [changed.head.file]: { title: 'Another headline' } })),
  ]),
  ...all.map((changed): [string, Archive] => [
    `${changed.head.file} of another day`,
    buildArchive(all, word([], { [changed.head.file]: { published: '2020-02-02' } })),
  ]),
  ...SKETCHES.map((sketch): [string, Archive] => [
    `an earlier copy of ${sketch.file}`,
    buildArchive([...all, copyOf(sketch)], word()),
  ]),
  ...fixtureArchive()
    .actors.filter(({ kind }) => kind !== 'unnamed')
    .map(({ name, kind }): [string, Archive] => [
      `${name} in actors.yaml`,
      buildArchive(
        all,
        word([{ name: `${name} Renamed`, kind: kind as Identity['kind'], aliases: [name], wikidata: 'Q1' }]),
      ),
    ]),
];

const keyed = (archive: Archive) =>
  new Map(sitePages(archive, SETTINGS).flatMap((page) => (page.key ? [[page.path, page] as const] : [])));

test('where a page’s key is as before, so is its view', () => {
  const before = keyed(fixtureArchive());
  let kept = 0;
  let changed = 0;
  for (const [edit, archive] of EDITED) {
    for (const [path, page] of keyed(archive)) {
      const old = before.get(path);
      if (!old) continue;
      if (old.key!() === page.key!()) {
        kept++;
        assert.deepEqual(page.view(), old.view(), `${path}, ${edit}`);
      } else changed++;
    }
  }
  assert.ok(kept > 100 && changed > 100, `${kept} kept, ${changed} changed`);
});

test('a copy that comes to stand before an article is told on its page and wherever its facts stand', () => {
  const copied = EDITED.filter(
    ([edit, archive]) =>
      edit.startsWith('an earlier copy') && archive.articles.some(({ copyOf }) => copyOf !== undefined),
  );
  assert.ok(copied.length >= 3, `${copied.length}`);
  const before = keyed(fixtureArchive());
  for (const [edit, archive] of copied) {
    const { id } = archive.articles.find(({ copyOf }) => copyOf !== undefined)!;
    const path = `/articles/${id}/`;
    assert.notEqual(keyed(archive).get(path)!.key!(), before.get(path)!.key!(), edit);
  }
});

test('an edit leaves most keys of a site alone', () => {
  const before = keyed(fixtureArchive());
  for (const [edit, archive] of EDITED) {
    const after = keyed(archive);
    assert.ok(
      [...after].some(([path, page]) => before.get(path)?.key?.() === page.key?.()),
      edit,
    );
  }
});
