import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { asksNothing, parseQuery } from '../../src/search/query.js';

const words = (input: string) => parseQuery(input).words.map(({ text }) => text);

test('words, phrases and filters, in any order', () => {
  const query = parseQuery('border "red line" speaker:putin -"no talks" year:2021 -war source:"Harbour Post"');
  assert.deepEqual(
    query.words.map(({ text, not }) => [text, not]),
    [
      ['border', false],
      ['war', true],
    ],
  );
  assert.deepEqual(
    query.phrases.map(({ text, not }) => [text, not]),
    [
      ['red line', false],
      ['no talks', true],
    ],
  );
  assert.deepEqual(query.values.speaker, ['putin']);
  assert.deepEqual(query.values.source, ['Harbour Post']);
  assert.deepEqual([query.dates.from, query.dates.to], ['2021', '2021']);
  assert.deepEqual(query.problems, []);
});

test('marks of any style hold a phrase, one that is not closed is open', () => {
  assert.deepEqual(
    parseQuery('“red line”').phrases.map(({ text, open }) => [text, open]),
    [['red line', false]],
  );
  assert.deepEqual(
    parseQuery('«red line').phrases.map(({ text, open }) => [text, open]),
    [['red line', true]],
  );
  assert.deepEqual(parseQuery('""').phrases, []);
});

test('a number in groups is one word', () => {
  assert.deepEqual(words('100 000 troops'), ['100 000', 'troops']);
  assert.deepEqual(words('100 thousand troops'), ['100 thousand', 'troops']);
  assert.deepEqual(words('2014 100'), ['2014', '100']);
});

test('what is no filter is a word; what a filter cannot take is told', () => {
  assert.deepEqual(words('10:30 http://x foo:bar constructor:x'), ['10:30', 'http://x', 'foo:bar', 'constructor:x']);
  assert.equal(parseQuery('year:soon').problems.length, 1);
  assert.equal(parseQuery('in:nowhere').problems.length, 1);
  assert.equal(parseQuery('in:constructor').problems.length, 1);
  assert.equal(parseQuery('-speaker:putin').problems.length, 1);
  assert.equal(parseQuery('after:2021-13').problems.length, 1);
  assert.equal(parseQuery('in:figures').type, 'figure');
});

test('a lone dash, marks and blanks ask for nothing', () => {
  for (const input of ['', ' ', '-', '- -', '...', '"', '*'])
    assert.ok(asksNothing(parseQuery(input)), JSON.stringify(input));
  assert.ok(!asksNothing(parseQuery('by:putin')));
  assert.ok(!asksNothing(parseQuery('until:2021')));
});

test('any input is read, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (input) => {
      const query = parseQuery(input);
      for (const { text } of [...query.words, ...query.phrases])
        assert.ok(text.length > 0 && text.length <= input.length);
    }),
  );
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('"', 'speaker:', '-', ' ', '*', 'a', '1', '000', 'year:', '“')),
      (parts) => void parseQuery(parts.join('')),
    ),
  );
});
