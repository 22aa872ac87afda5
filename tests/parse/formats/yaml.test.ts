import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { checkYaml, readYaml } from '../../../src/parse/index.js';

const TEXT =
  '# people\n- name: Jane Doe\n  aliases:\n    - J. Doe\n    - "Doe, Jane"\n- name: John\n  note: |\n    two\n    lines\n';

test('every entry of a YAML text has its line and, if it is plain, its place', () => {
  const yaml = readYaml(TEXT);
  assert.ok('value' in yaml);
  assert.deepEqual(yaml.value, [
    { name: 'Jane Doe', aliases: ['J. Doe', 'Doe, Jane'] },
    { name: 'John', note: 'two\nlines\n' },
  ]);
  assert.deepEqual(
    [[0], [0, 'aliases'], [0, 'aliases', 1], [1], [1, 'note'], [1, 'missing'], [7]].map((path) => yaml.lineOf(path)),
    [2, 3, 5, 6, 7, 6, 1],
  );
  const span = yaml.spanOf([0, 'aliases', 1])!;
  assert.equal(TEXT.slice(span.start, span.end), 'Doe, Jane');
  assert.equal(yaml.spanOf([0, 'aliases']), null);
});

test('dates and numbers with a zero in front stay as written', () => {
  const yaml = readYaml('a: 2024-02-30\nb: 12:30:45\nc: no\n');
  assert.deepEqual('value' in yaml && yaml.value, { a: '2024-02-30', b: '12:30:45', c: 'no' });
});

test("a schema's faults come with file and line, counted from where the text begins", () => {
  const schema = z.array(z.strictObject({ name: z.string(), aliases: z.array(z.string()).optional() }));
  const faults = checkYaml('- name: Jane\n- nam: John\n- name: [1]\n', schema, 'actors.yaml', 10);
  assert.ok(!('value' in faults));
  assert.deepEqual(
    faults.map(({ file, line, severity }) => [file, line, severity]),
    [
      ['actors.yaml', 11, 'error'],
      ['actors.yaml', 11, 'error'],
      ['actors.yaml', 12, 'error'],
    ],
  );
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
  const bombs = [
    `a: &a [x]\nb: &b [*a,*a]\nc: [*b,*b]`,
    '['.repeat(40_000),
    `a: ${'{a: '.repeat(200)}`,
    '__proto__: 1',
    'a:\n  prototype: 1',
    '- &x a\n- *x',
    '? [a]\n: b',
    'a: !<tag:x> 1',
    'a: 1\n---\nb: 1',
  ];
  for (const text of bombs) assert.ok('fault' in readYaml(text), text.slice(0, 30));
});

test('of very many faults the first are told, and how many more there are', () => {
  const keys = checkYaml(Array.from({ length: 30 }, (_, i) => `k${i}: 1`).join('\n'), z.strictObject({}), 'a');
  assert.ok(!('value' in keys));
  assert.deepEqual(
    keys.map(({ message }) => message.replace(/k0.*k19/, 'k0 to k19')),
    ['There is no field "k0 to k19" (and 10 more); docs/curation.md lists all.'],
  );
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

/** What is wrong with a YAML text: its line and why; "" where nothing is. */
const faultOf = (text: string, maxLength?: number): string => {
  const yaml = readYaml(text, maxLength);
  return 'fault' in yaml ? `${yaml.fault.line}: ${yaml.fault.message}` : '';
};

test('each fault has its line and says what it is', () => {
  for (const [text, fault] of [
    ['a: 1\nb: &x 2\nc: *x', '3: uses an alias ("*name"), which is not allowed'],
    ['a: 1\nb:\n  __proto__: 2', '3: "__proto__" can\'t be a key'],
    ['- a\n- constructor: b', '2: "constructor" can\'t be a key'],
    ['a: 1\na: 2', '2: duplicated mapping key'],
    ['a: 1\nb: [', '2: unexpected end of the stream within a flow collection'],
  ] as const)
    assert.equal(
      faultOf(text).replace(
        /^(\d+: (?:duplicated mapping key|unexpected end of the stream within a flow collection)).*$/u,
        '$1',
      ),
      fault,
      text,
    );
  assert.equal(faultOf('a: bcd', 5), '1: is longer than the 5 characters that YAML may have here');
  assert.equal(faultOf('a: bc', 5), '1: has more than 0.625 entries');
  assert.equal(faultOf('a: b', 80), '');
  assert.equal(faultOf('[1,2,3,4,5,6,7]', 80), '1: has more than 10 entries');
  assert.match(faultOf(`a: ${'['.repeat(30)}${']'.repeat(30)}`), /^1: .*nesting/u);
  assert.equal(faultOf('[a: 1, b]'), '');
});

test('what is allowed looks nearly the same: anchors nobody uses, the words of a key within a value, a list of maps', () => {
  for (const text of [
    'a: &x 1',
    'a: "*x"',
    'a: __proto__',
    'a: [constructor]',
    '"a": {b: c}',
    '  # only this\n',
    '\t',
    '- - a\n  - b',
  ])
    assert.equal(faultOf(text), '', text);
  const empty = readYaml('# nothing');
  assert.ok('value' in empty);
  assert.deepEqual([empty.value, empty.lineOf(['a']), empty.spanOf(['a'])], [null, 1, null]);
  const plain = readYaml('just words');
  assert.ok('value' in plain);
  assert.deepEqual([plain.value, plain.lineOf([]), plain.spanOf([])], ['just words', 1, null]);
  const nested = readYaml('a:\n  - b: 1\n    c:\n      - d\n? e\n: f\n');
  assert.ok('value' in nested);
  assert.deepEqual(
    [['a', 0, 'b'], ['a', 0, 'c', 0], ['a', 0, 'x'], ['a', 4], ['e'], ['x']].map((path) => nested.lineOf(path)),
    [2, 4, 2, 1, 5, 1],
  );
  assert.deepEqual(nested.spanOf(['a', 0, 'c', 0]), { start: 27, end: 28 });
});

test("a schema's faults say what to do, in words", () => {
  const schema = z.strictObject({
    name: z.string().optional(),
    count: z.number().optional(),
    kind: z.enum(['a', 'b']).optional(),
  });
  const faults = (text: string): string[] => {
    const checked = checkYaml(text, schema, 'a.yaml');
    return 'value' in checked
      ? []
      : checked.map(({ file, line, severity, message }) => `${file}:${line}: ${severity}: ${message}`);
  };
  assert.deepEqual(faults('name: [x]'), ['a.yaml:1: error: name: expected text. Put it in quotation marks.']);
  assert.deepEqual(faults('count: x'), ['a.yaml:1: error: count: Invalid input: expected number, received string.']);
  assert.deepEqual(faults('name: x\n\nkind: c'), ['a.yaml:3: error: kind: Invalid option: expected one of "a"|"b".']);
  assert.deepEqual(faults('x: 1\ny: 2'), ['a.yaml:1: error: There is no field "x", "y"; docs/curation.md lists all.']);
  assert.deepEqual(faults('- x'), ['a.yaml:1: error: This file: Invalid input: expected object, received array.']);
  assert.deepEqual(faults('a: *x'), [
    'a.yaml:1: error: This YAML uses an alias ("*name"), which is not allowed. Mend this line, or take it out.',
  ]);
  assert.match(
    faults('name: x\nname: y')[0]!,
    /^a\.yaml:2: error: This YAML can't be read: duplicated mapping key.*\. Mend this line, or take it out\.$/u,
  );
  assert.deepEqual(faults('name: x\ncount: 1\nkind: a'), []);
});
