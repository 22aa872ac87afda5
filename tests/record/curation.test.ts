import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleCurationSchema, identitiesSchema, identitySchema } from '../../src/record/index.js';

const reads = (value: unknown): boolean => articleCurationSchema.safeParse(value).success;

/** Everything that an archivist may say of an article. */
const FULL = {
  id: 'a',
  title: 'T',
  source: 'S',
  published: '2021',
  url: 'https://example.org/a',
  language: 'en',
  tags: ['x'],
  note: 'N',
  why: 'W',
  withdrawn: 'R',
  quotes: {
    add: [{ text: 'q', nth: 2, speakers: ['A', 'B'], kind: 'direct', said: '2021', to: 'C', accepted: true }],
    change: [{ text: 'q', speakers: 'A' }],
    remove: [{ text: 'q', nth: 1 }],
  },
  figures: {
    add: [
      {
        text: 'f',
        nth: 1,
        value: 1,
        min: null,
        max: null,
        comparator: 'exact',
        kind: 'killed',
        unit: 'u',
        side: 's',
        claimant: 'c',
        place: 'p',
        asOf: '2021',
        status: 'past',
        accepted: false,
      },
    ],
    change: [{ text: 'f', value: null, min: 1, max: 2, comparator: 'range', status: 'planned' }],
    remove: [{ text: 'f' }],
  },
  actors: {
    add: [{ name: 'A', kind: 'person' }],
    change: [{ name: 'A', rename: 'B', is: 'C', accepted: true }],
    remove: [{ name: 'A' }],
  },
};

test('every field of a correction is read, and one name is a list of one', () => {
  const read = articleCurationSchema.parse(FULL);
  assert.deepEqual(read.quotes?.change?.[0]?.speakers, ['A']);
  assert.deepEqual(read.quotes?.add?.[0]?.speakers, ['A', 'B']);
  assert.deepEqual({ ...read, quotes: undefined }, { ...FULL, quotes: undefined });
  assert.deepEqual(articleCurationSchema.parse({}), {});
});

test('no field is taken that there is not, at any depth', () => {
  assert.ok(!reads({ titel: 'T' }));
  for (const kind of ['quotes', 'figures', 'actors'] as const) {
    const about = kind === 'actors' ? { name: 'A' } : { text: 'x' };
    assert.ok(reads({ [kind]: { add: [about], change: [about], remove: [about] } }), kind);
    assert.ok(!reads({ [kind]: { delete: [about] } }), kind);
    for (const action of ['add', 'change', 'remove']) {
      assert.ok(!reads({ [kind]: { [action]: [{ ...about, odd: 1 }] } }), `${kind} ${action}`);
      assert.ok(!reads({ [kind]: { [action]: [{}] } }), `${kind} ${action} of nothing`);
      assert.ok(
        !reads({ [kind]: { [action]: [kind === 'actors' ? { name: '' } : { text: '' }] } }),
        `${kind} ${action} of an empty text`,
      );
      assert.ok(!reads({ [kind]: { [action]: about } }), `${kind} ${action} without a list`);
    }
  }
});

test('a count starts at 1, an address is one of the web, kinds are those that there are', () => {
  for (const nth of [0, -1, 1.5, '1']) assert.ok(!reads({ quotes: { remove: [{ text: 'q', nth }] } }), String(nth));
  for (const url of [
    'ftp://example.org/',
    'javascript:alert(1)',
    'file:///a',
    'xhttps://example.org',
    'httpsx://example.org',
    'example.org',
    '',
  ])
    assert.ok(!reads({ url }), url);
  for (const url of ['http://example.org/', 'https://example.org/a?b#c']) assert.ok(reads({ url }), url);
  assert.ok(!reads({ quotes: { change: [{ text: 'q', kind: 'shouted' }] } }));
  assert.ok(!reads({ figures: { change: [{ text: 'f', status: 'future' }] } }));
  for (const status of ['present', 'past', 'planned'])
    assert.ok(reads({ figures: { change: [{ text: 'f', status }] } }));
});

test('an identity is a person without aliases and roles unless told; unnamed speakers have none', () => {
  assert.deepEqual(identitySchema.parse({ name: 'A' }), { name: 'A', kind: 'person', aliases: [], roles: [] });
  const full = {
    id: 'a',
    name: 'A',
    kind: 'organization',
    aliases: ['B'],
    roles: [{ role: 'R', from: '2020', to: '2021' }],
    wikidata: 'Q12',
    note: 'N',
  };
  assert.deepEqual(identitiesSchema.parse([full]), [full]);
  for (const bad of [
    { name: '' },
    {},
    { name: 'A', kind: 'unnamed' },
    { name: 'A', odd: 1 },
    { name: 'A', roles: [{ from: '2020' }] },
    { name: 'A', roles: [{ role: 'R', odd: 1 }] },
  ]) {
    assert.ok(!identitySchema.safeParse(bad).success, JSON.stringify(bad));
  }
  for (const wikidata of ['Q', 'Q0', 'Q01', '12', 'xQ1', 'Q1x', 'q1'])
    assert.ok(!identitySchema.safeParse({ name: 'A', wikidata }).success, wikidata);
  assert.ok(identitySchema.safeParse({ name: 'A', wikidata: 'Q1' }).success);
});
