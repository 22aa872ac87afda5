/**
 * The numbers that weights are looked up by: were one of them another, every trained weight would be read from the
 * wrong place.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashOf, mixRows, seedsOf } from '../../../../src/extract/quotes/model/hash.js';
import { packed, unpacked } from '../../../../src/extract/quotes/model/packing.js';

test('words are numbered by FNV-1a, as its authors published it', () => {
  const known: readonly [string, number][] = [
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['b', 0xe70c2de5],
    ['foo', 0xa9f37ed7],
    ['foobar', 0xbf9cf968],
  ];
  for (const [word, number] of known) assert.equal(hashOf(word) >>> 0, number, word);
});

test('the end of a word has the number that it has alone', () => {
  assert.equal(hashOf('walking', 4), hashOf('ing'));
  assert.equal(hashOf('walking', 7), hashOf(''));
  assert.notEqual(hashOf('walking', 3), hashOf('ing'));
});

test('templates have the seeds that the weights were learned with', () => {
  assert.deepEqual([...seedsOf([0, 1, 2, 40])], [-1640531535, 1013904226, -626627309, 1457683801]);
  assert.deepEqual([...seedsOf([])], []);
});

test('a template and two values make one number, any of the three another one', () => {
  const mixed = (template: number, first: number, second: number): number => {
    const out = new Int32Array(1);
    mixRows(seedsOf([template]), Int32Array.of(first), Int32Array.of(second), 0, 1, out, 0);
    return out[0]!;
  };
  const known: readonly [template: number, first: number, second: number, number][] = [
    [0, 0, 0, 1770482892],
    [1, 0, 0, 1979274102],
    [0, 1, 0, 112707325],
    [0, 0, 1, -469330080],
    [7, 123456789, -987654321, -1080642411],
    [40, -1, 2147483647, -2017813753],
  ];
  for (const [template, first, second, number] of known)
    assert.equal(mixed(template, first, second), number, `${template} ${first} ${second}`);
  assert.equal(new Set(known.map(([template, first, second]) => mixed(template, first, second))).size, known.length);
});

test('rows are read and written where they are asked for, and nowhere else', () => {
  const seeds = seedsOf([0, 1, 2, 3]);
  const [first, second] = [Int32Array.of(5, 6, 7, 8), Int32Array.of(9, 10, 11, 12)];
  const all = new Int32Array(4);
  mixRows(seeds, first, second, 0, 4, all, 0);
  const part = new Int32Array(6);
  mixRows(seeds, first, second, 1, 3, part, 2);
  assert.deepEqual([...part], [0, 0, 0, all[1], all[2], 0]);
});

test('weights come back from their bytes, rounded to steps, the largest cut off', () => {
  const { scale, bytes } = packed([0, 1, -1, 2.5, -2.5, 3, -3, 0.01, -0.01, 0.009]);
  assert.equal(scale, 2.5 / 127);
  assert.equal(bytes, 'ADPNf4F/gQH/AA==');
  assert.deepEqual([...unpacked(bytes)], [0, 51, -51, 127, -127, 127, -127, 1, -1, 0]);
  assert.deepEqual([...unpacked(packed([]).bytes)], []);
});
