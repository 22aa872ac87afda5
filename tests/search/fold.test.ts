import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldExact, foldWord, soundOf } from '../../src/search/fold.js';
import { findNamed, namedBySound, namedByWord, nearestName, readNames } from '../../src/search/names.js';
import { editDistance } from '../../src/text/edit-distance.js';
import { termsOf } from '../../src/search/terms.js';

test('an exact search takes case, the style of marks and blanks for the same, and nothing else', () => {
  assert.equal(foldExact('“Red\n\u00a0LINE”').text, '"red line"');
  assert.equal(foldExact('it’s').text, foldExact("IT'S").text);
  assert.notEqual(foldExact('naïve').text, foldExact('naive').text);
  assert.notEqual(foldExact('5–6').text, foldExact('5-6').text);
});

test('each folded character knows where it comes from', () => {
  const text = 'a  “İ\u0301b”';
  const { text: folded, at } = foldExact(text);
  assert.equal(at.length, folded.length + 1);
  assert.equal(text.slice(at[folded.indexOf('b')]!, at[folded.indexOf('b') + 1]), 'b');
  assert.equal(at.at(-1), text.length);
});

test('words lose accents, and Cyrillic becomes Latin', () => {
  assert.equal(foldWord('Łódź'), 'lodz');
  assert.equal(foldWord('Зеленський'), 'zelenskii');
  assert.equal(foldWord('Горбачёв'), 'gorbachev');
});

test('spellings of one name sound alike, other names do not', () => {
  const zelensky = ['Zelensky', 'Zelenskyy', 'Zelenskiy', 'Zelenskyi', 'Зеленський', 'Зеленский'];
  assert.equal(new Set(zelensky.map(soundOf)).size, 1);
  assert.equal(soundOf('Kiev'), soundOf('Київ'));
  assert.equal(soundOf('Хрущёв'), soundOf('Khrushchev'));
  assert.notEqual(soundOf('Zelensky'), soundOf('Zaluzhny'));
  assert.notEqual(soundOf('Lavrov'), soundOf('Peskov'));
});

test('one number is one term in every writing', () => {
  for (const text of ['100,000', '100000', '100 000', '100\u202f000', '100k', '100K', '100 thousand']) {
    assert.ok(
      termsOf(`up to ${text} men`).some(({ key }) => key === '100000'),
      text,
    );
  }
  assert.ok(termsOf('1.5 million').some(({ key }) => key === '1500000'));
  assert.ok(!termsOf('in 2014 100 people').some(({ key }) => key === '2014100'));
  assert.ok(!termsOf('90,000').some(({ key }) => key === '100000'));
});

test('marks between words keep them apart', () => {
  assert.deepEqual(
    termsOf('red. Line').map(({ position }) => position),
    [0, 2],
  );
  assert.deepEqual(
    termsOf('red line').map(({ position }) => position),
    [0, 1],
  );
});

const NAMES = readNames([
  { id: 'ann-lindqvist', name: 'Ann Lindqvist', aliases: ['Lindqvist', 'Minister Lindqvist'], byWord: true },
  { id: 'petro-zelenskyy', name: 'Petro Zelenskyy', aliases: ['Zelensky'], byWord: true },
  { id: 'a-spokesman-for-lindqvist', name: 'a spokesman for Lindqvist', aliases: [], byWord: false },
  { id: 'ukraine', name: 'Ukraine', aliases: ['Kyiv'], byWord: true },
  { id: 'united-ukraine', name: 'United Ukraine', aliases: [], byWord: true },
]);

test('any spelling finds the actor, a spokesman is not the one he speaks for', () => {
  assert.deepEqual([...findNamed(NAMES, 'lindqvist')], ['ann-lindqvist']);
  assert.deepEqual([...findNamed(NAMES, 'Zelenskiy')], ['petro-zelenskyy']);
  assert.deepEqual([...findNamed(NAMES, 'Зеленський')], ['petro-zelenskyy']);
  assert.deepEqual([...findNamed(NAMES, 'petro zelenski')], ['petro-zelenskyy']);
  assert.deepEqual([...findNamed(NAMES, 'ann zelensky')], []);
  assert.deepEqual([...findNamed(NAMES, 'ukraine')], ['ukraine']);
  assert.deepEqual([...namedByWord(NAMES, 'Kiev')], ['ukraine']);
  assert.deepEqual([...namedByWord(NAMES, 'Київ')], []);
  assert.deepEqual([...namedBySound(NAMES, 'Київ')], ['ukraine']);
  assert.deepEqual([...namedBySound(NAMES, 'pet')], []);
});

test('a near miss is named, a word that is far off is not', () => {
  assert.equal(nearestName(NAMES, 'Lindqvsit'), 'Lindqvist');
  assert.equal(nearestName(NAMES, 'sanctions'), null);
  assert.equal(nearestName(NAMES, 'ann'), null);
  assert.equal(editDistance('ab', 'ba', 2), 1);
  assert.equal(editDistance('abcd', 'wxyz', 2), 3);
});
