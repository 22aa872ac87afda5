import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { checkYaml, readYaml } from '../../src/parse/index.js';

const TEXT = '# people\n- name: Jane Doe\n  aliases:\n    - J. Doe\n    - "Doe, Jane"\n- name: John\n  note: |\n    two\n    lines\n';

test('every entry of a YAML text has its line and, if it is plain, its place', () => {
  const yaml = readYaml(TEXT);
  assert.ok('value' in yaml);
  assert.deepEqual(yaml.value, [{ name: 'Jane Doe', aliases: ['J. Doe', 'Doe, Jane'] }, { name: 'John', note: 'two\nlines\n' }]);
  assert.deepEqual([[0], [0, 'aliases'], [0, 'aliases', 1], [1], [1, 'note'], [1, 'missing'], [7]].map((path) => yaml.lineOf(path)), [2, 3, 5, 6, 7, 6, 1]);
  const span = yaml.spanOf([0, 'aliases', 1])!;
  assert.equal(TEXT.slice(span.start, span.end), 'Doe, Jane');
  assert.equal(yaml.spanOf([0, 'aliases']), null);
});

test('dates and numbers with a zero in front stay as written', () => {
  const yaml = readYaml('a: 2024-02-30\nb: 12:30:45\nc: no\n');
  assert.deepEqual('value' in yaml && yaml.value, { a: '2024-02-30', b: '12:30:45', c: 'no' });
});

test('a schema\'s faults come with file and line, counted from where the text begins', () => {
  const schema = z.array(z.strictObject({ name: z.string(), aliases: z.array(z.string()).optional() }));
  const faults = checkYaml('- name: Jane\n- nam: John\n- name: [1]\n', schema, 'actors.yaml', 10);
  assert.ok(!('value' in faults));
  assert.deepEqual(faults.map(({ file, line, severity }) => [file, line, severity]), [['actors.yaml', 11, 'error'], ['actors.yaml', 11, 'error'], ['actors.yaml', 12, 'error']]);
  const good = checkYaml('- name: Jane\n', schema, 'actors.yaml', 10);
  assert.ok('value' in good && good.lineOf([0, 'name']) === 10);
});

test('an empty text is an empty value of its kind', () => {
  for (const text of ['', '\n\n', '# nothing\n']) {
    assert.deepEqual(readYaml(text) && 'value' in readYaml(text), true);
    const list = checkYaml(text, z.array(z.string()), 'a');
    const map = checkYaml(text, z.strictObject({}), 'a');
    assert.deepEqual(['value' in list && list.value, 'value' in map && map.value], [[], {}]);
  }
});

test('hostile YAML is a fault', () => {
  const bombs = [`a: &a [x]\nb: &b [*a,*a]\nc: [*b,*b]`, '['.repeat(40_000), `a: ${'{a: '.repeat(200)}`, '__proto__: 1', 'a:\n  prototype: 1', '- &x a\n- *x', '? [a]\n: b', 'a: !<tag:x> 1', 'a: 1\n---\nb: 1'];
  for (const text of bombs) assert.ok('fault' in readYaml(text), text.slice(0, 30));
});

test('of very many faults the first are told, and how many more there are', () => {
  const keys = checkYaml(Array.from({ length: 30 }, (_, i) => `k${i}: 1`).join('\n'), z.strictObject({}), 'a');
  assert.ok(!('value' in keys));
  assert.deepEqual(keys.map(({ message }) => message.replace(/k0.*k19/, 'k0 to k19')), ['There is no field "k0 to k19" (and 10 more); docs/curation.md lists all.']);
  const items = checkYaml('- 1\n'.repeat(30), z.array(z.string()), 'a');
  assert.ok(!('value' in items));
  assert.equal(items.length, 21);
  assert.deepEqual([items[19]!.line, items[20]!.message], [20, '10 more entries are wrong. Mend those above first.']);
  const few = checkYaml('- 1\n'.repeat(20), z.array(z.string()), 'a');
  assert.ok(!('value' in few) && few.length === 20);
});

test('a text of very many entries is a fault; a long one of few is not', () => {
  assert.ok('fault' in readYaml(`[${'1,'.repeat(9_000)}1]`));
  assert.ok('value' in readYaml(`[${'1,'.repeat(8_000)}1]`));
  assert.ok('value' in readYaml(`a: ${'b, c: [d], '.replace(': [', ' (').replace(']', ')').repeat(5_000)}`));
});
