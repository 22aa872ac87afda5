import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { appendInYaml, setInYaml } from '../../../src/input/yaml/edit-yaml.js';

test('a field is added behind the others, and nothing else changes', () => {
  assert.equal(
    setInYaml('# Kept.\ntitle: "A  title"   # as printed\n', ['published'], '2019-03-12'),
    '# Kept.\ntitle: "A  title"   # as printed\npublished: 2019-03-12\n',
  );
  assert.equal(setInYaml('', ['published'], '2019-03-12'), 'published: 2019-03-12\n');
  assert.equal(setInYaml('# only a comment\n', ['source'], 'The Herald'), '# only a comment\nsource: The Herald\n');
  assert.equal(setInYaml('title: x', ['source'], 'y'), 'title: x\nsource: y\n');
});

test('a field that is there gets the new value in its place', () => {
  assert.equal(
    setInYaml('published: 2019   # guess\nwhy: >-\n  Two lines\n  of it.\n', ['published'], '2019-03'),
    'published: 2019-03   # guess\nwhy: >-\n  Two lines\n  of it.\n',
  );
});

test('an item is added to a list with dashes, to one with brackets, and to none', () => {
  assert.equal(
    appendInYaml(
      'quotes:\n    change:\n        # first\n        - text: a\n          speakers: [B]\nnote: n\n',
      ['quotes', 'change'],
      { text: 'c', accepted: true },
    ),
    'quotes:\n    change:\n        # first\n        - text: a\n          speakers: [B]\n        - text: c\n      ' +
      '    accepted: true\nnote: n\n',
  );
  assert.equal(
    appendInYaml('- name: A\n  aliases: [B, C]\n- name: D\n', [0, 'aliases'], 'E'),
    '- name: A\n  aliases: [B, C, E]\n- name: D\n',
  );
  assert.equal(
    appendInYaml('- name: A\n- name: D\n', [0, 'aliases'], 'E'),
    '- name: A\n  aliases:\n    - E\n- name: D\n',
  );
  assert.equal(
    appendInYaml('quotes:\n  remove:\n    - text: a\n', ['quotes', 'change'], { text: 'b' }),
    'quotes:\n  remove:\n    - text: a\n  change:\n    - text: b\n',
  );
  assert.equal(appendInYaml('# names\n- name: A\n', [], { name: 'B' }), '# names\n- name: A\n- name: B\n');
  assert.equal(appendInYaml('', [], { name: 'B' }), '- name: B\n');
});

test('whatever is written, it reads back as it was meant, and comments stay', () => {
  const words = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' });
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), words, (texts, value) => {
      let yaml = "# The archivist's own words.\ntitle: x # kept\n";
      for (const text of texts) yaml = appendInYaml(yaml, ['quotes', 'change'], { text, accepted: true });
      yaml = setInYaml(yaml, ['why'], value);
      assert.deepEqual(parse(yaml), {
        title: 'x',
        quotes: { change: texts.map((text) => ({ text, accepted: true })) },
        why: value,
      });
      assert.match(yaml, /^# The archivist's own words\.\ntitle: x # kept\n/);
    }),
  );
});
