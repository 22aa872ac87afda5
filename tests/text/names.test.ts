import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldWords, frenchKey, hashesOf, nameKey, shingleSketchOf, toSlug } from '../../src/text/index.js';

const SAME: [a: string, b: string][] = [
  ['Volodymyr Zelenskyy', 'Vladimir Zelenskiy'],
  ['Volodymyr Zelensky', 'Володимир Зеленський'],
  ['Arseniy Yatsenyuk', 'Arseni Yatseniuk'],
  ['Dmytro Kuleba', 'Dmitri Kuleba'],
  ['Vladimir Poutine', 'Vladimir Putin'],
  ['Petro Poroshenko', 'Pyotr Poroshenko'],
  ['Jean-Yves Le Drian', 'Jean‑Yves Le Drian'],
];
for (const [a, b] of SAME) test(`${a} and ${b} have one key`, () => assert.equal(nameKey(a), nameKey(b)));

const OTHERS: [a: string, b: string][] = [
  ['Vladimir Putin', 'Vladimir Zelensky'],
  ['Alexander Turchynov', 'Aleksei Turchynov'],
  ['Igor Strelkov', 'Oleg Strelkov'],
  ['Roman', 'Romanova'],
];
for (const [a, b] of OTHERS) test(`${a} and ${b} have two keys`, () => assert.notEqual(nameKey(a), nameKey(b)));

test('a French spelling meets the English one only under the looser key', () => {
  assert.equal(frenchKey('Sergueï Choïgou'), frenchKey('Sergei Shoigu'));
  assert.notEqual(nameKey('Sergueï Choïgou'), nameKey('Sergei Shoigu'));
});

test('folding takes marks, case and possessives away', () => {
  assert.equal(foldWords('Ukraine’s Prime-Minister'), 'ukraine prime minister');
  assert.equal(foldWords('Łódź, Лавров'), 'lodz lavrov');
});

test('slugs are safe as file names, whatever the text', () => {
  assert.equal(
    toSlug('NATO chief warns Moscow of consequences of invading Ukraine and of much else'),
    'nato-chief-warns-moscow-of-consequences-of-invading-ukraine',
  );
  assert.equal(toSlug('CON'), '', 'Windows keeps that name');
  assert.equal(toSlug('习近平'), '', 'no ASCII letters: the caller adds a hash');
  assert.equal(toSlug('x'.repeat(300)).length, 60);
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      (text) => /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/.test(toSlug(text)) && toSlug(text).length <= 60,
    ),
  );
});

test('a sketch depends on the words alone', () => {
  const text = Array.from({ length: 200 }, (_, i) => `w${(i * 37) % 101}`).join(' ');
  assert.deepEqual(shingleSketchOf(text), shingleSketchOf(text.toUpperCase().replaceAll(' ', ',\n')));
  assert.notDeepEqual(shingleSketchOf(text), shingleSketchOf(text.split(' ').reverse().join(' ')));
  assert.equal(hashesOf(shingleSketchOf('too short')).length, 0);
});
