import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Registry } from '../../../../src/extract/actors/names/registry.js';

test('an actor is made once and found again by kind and name, whatever its article, accents and case', () => {
  const registry = new Registry('');
  const crowd = registry.actor('group', 'the crowd');
  for (const name of ['the crowd', 'crowd', 'A Crowd', 'crówd', 'an crowd'])
    assert.equal(registry.actor('group', name), crowd, name);
  for (const name of ['crowds', 'other crowd', 'the']) assert.notEqual(registry.actor('group', name), crowd, name);
  assert.notEqual(registry.actor('unnamed', 'the crowd'), crowd);
  assert.notEqual(registry.actor('group', '—'), registry.actor('group', '…'));
  assert.deepEqual(
    { ...crowd },
    { id: 'the-crowd', kind: 'group', name: 'the crowd', aliases: [], roles: [], mentions: [], gender: '' },
  );
});

test('ids are unique, and every name has one', () => {
  const registry = new Registry('');
  const ids = (['person', 'group', 'state'] as const).map((kind) => registry.actor(kind, 'Anna Berg', 'female').id);
  assert.deepEqual(ids, ['anna-berg', 'anna-berg-2', 'anna-berg-3']);
  assert.equal(registry.actor('person', '习近平').id, 'actor');
  assert.equal(registry.get('anna-berg-2')?.kind, 'group');
  assert.equal(registry.get('anna-berg')?.gender, 'female');
  assert.equal(registry.get('anna'), undefined);
});

test('a stretch is a mention once; longer than a name can be, its beginning tells', () => {
  const text = `Anna Berg ${'x'.repeat(9000)}`;
  const registry = new Registry(text);
  const anna = registry.actor('person', 'Anna Berg');
  for (const [start, end] of [
    [5, 9],
    [0, 9],
    [0, 4],
    [0, 9],
    [0, 5000],
    [0, 6000],
    [1, 4],
  ] as const)
    registry.mention(anna, { start, end }, 'name');
  const [actor] = registry.actors();
  assert.deepEqual(
    actor!.mentions.map(({ start, end }) => [start, end]),
    [
      [0, 5000],
      [0, 9],
      [0, 4],
      [1, 4],
      [5, 9],
    ],
  );
  assert.deepEqual(actor!.mentions.at(-1), { start: 5, end: 9, text: 'Berg', via: 'name' });
});

test('actors come in the order of their first mention, those of one place by id; who is not mentioned is none', () => {
  const registry = new Registry('Anna and Berg and Carl');
  const [carl, berg, anna, bert] = ['Carl', 'Berg', 'Anna', 'Aaron'].map((name) => registry.actor('person', name));
  registry.actor('person', 'Nobody');
  registry.mention(carl!, { start: 18, end: 22 }, 'name');
  registry.mention(berg!, { start: 9, end: 13 }, 'name');
  registry.mention(bert!, { start: 9, end: 13 }, 'role');
  registry.mention(anna!, { start: 18, end: 22 }, 'pronoun');
  registry.mention(anna!, { start: 0, end: 4 }, 'name');
  assert.deepEqual(
    registry.actors().map(({ id }) => id),
    ['anna', 'aaron', 'berg', 'carl'],
  );
});

test('a fuller name makes an alias of the former one, once', () => {
  const registry = new Registry('');
  const ministry = registry.actor('organization', 'Foreign Ministry');
  registry.rename(ministry, 'Danish Foreign Ministry');
  registry.rename(ministry, 'Foreign Ministry');
  registry.rename(ministry, 'Ministry');
  assert.equal(ministry.name, 'Ministry');
  assert.deepEqual(ministry.aliases, ['Foreign Ministry', 'Danish Foreign Ministry']);
});

test('what is handed out is a copy', () => {
  const registry = new Registry('Anna');
  const anna = registry.actor('person', 'Anna');
  registry.mention(anna, { start: 0, end: 4 }, 'name');
  anna.aliases.push('Ann');
  anna.roles.push({ text: 'nurse', span: null, asOf: '' });
  const [before] = registry.actors();
  assert.deepEqual(before, {
    id: 'anna',
    kind: 'person',
    name: 'Anna',
    aliases: ['Ann'],
    roles: [{ text: 'nurse', span: null, asOf: '' }],
    mentions: [{ start: 0, end: 4, text: 'Anna', via: 'name' }],
  });
  anna.aliases.push('Annie');
  registry.mention(anna, { start: 1, end: 2 }, 'name');
  assert.deepEqual([before!.aliases.length, before!.mentions.length], [1, 1]);
});
