/** A file's text cut into lines: what belongs to a line, and when lines broken at a fixed width are put together. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineKeyOf, lineOf, readLines } from '../../src/parse/lines.js';

const words = (text: string): string[] => readLines(text).map((line) => line.text);
/**
 * Words of four letters with a space between them, so many letters long in all; at the end a capital follows or not.
 */
const row = (length: number, last = ''): string =>
  `${'then '.repeat(length)}`
    .slice(0, length - last.length - 1)
    .trimEnd()
    .padEnd(length - last.length, 'n') + last;

test('a line knows its place, its words, and whether an empty line stands before it', () => {
  assert.deepEqual(readLines('  One “two.”  \n\n-- Three\r\n\t\u00a0\r\n12 – 5'), [
    { start: 2, end: 12, text: 'One “two.”', key: 'one “two', words: 2, stops: true, gap: true, markup: '' },
    { start: 16, end: 24, text: '-- Three', key: 'three', words: 1, stops: false, gap: true, markup: '' },
    { start: 30, end: 36, text: '12 – 5', key: '12 – 5', words: 2, stops: false, gap: true, markup: '' },
  ]);
  assert.deepEqual(
    readLines('One\nTwo\rThree\u2028Four\u2029Five').map(({ text, gap }) => [text, gap]),
    [
      ['One', true],
      ['Two', false],
      ['Three', false],
      ['Four', false],
      ['Five', false],
    ],
  );
  assert.deepEqual(
    readLines('head\nOne', 5).map(({ text, start, gap }) => [text, start, gap]),
    [['One', 5, true]],
  );
  assert.deepEqual([readLines(''), readLines(' \n '), lineOf('a b', 1, 2, false)], [[], [], null]);
});

test('a stop counts within four closing marks, wherever it stands in a long line', () => {
  assert.deepEqual(
    ['It. ends', 'It ends. ” )', 'It ends.””””', 'It ends.”””””', `${'a'.repeat(50)}.`].map(
      (text) => lineOf(text, 0, text.length, false)!.stops,
    ),
    [false, true, true, false, true],
  );
});

test('a key is what stands between the first and the last letter or digit, half a character included', () => {
  assert.deepEqual(['a', '«a»', '—', '', '\ud83d\ude00a\ud83d\ude00', '-\ud800-', 'A  b\tC', 'a’b'].map(lineKeyOf), [
    'a',
    'a',
    '',
    '',
    '\ud83d\ude00a\ud83d\ude00',
    '\ud800',
    'a b c',
    "a'b",
  ]);
  assert.equal(lineOf('x'.repeat(600), 0, 600, false)!.key.length, 600);
});

test('words are counted by white space; one of marks alone is none', () => {
  assert.deepEqual(
    ['a b', 'a  b', 'a\u00a0b', 'a - b', 'a – — b', '§ 5', '“a” b', '\u007f', 'é', '-5-', '1,2', '/ a'].map(
      (text) => lineOf(text, 0, text.length, false)!.words,
    ),
    [2, 2, 2, 2, 2, 2, 2, 0, 1, 1, 1, 1],
  );
});

/** Lines of `length` letters in mid-sentence, the last of which stops; the first begins with a capital. */
const wrapped = (length: number, count = 5): string[] => [
  `T${row(length).slice(1)}`,
  ...Array.from({ length: count - 2 }, () => row(length)),
  'and so it ends.',
];

test('lines broken at a fixed width are one paragraph, one of short lines stays as it is', () => {
  const paragraph = wrapped(60);
  assert.deepEqual(words(paragraph.join('\n')), [paragraph.join('\n')]);
  assert.deepEqual(words(`Title\n\n${paragraph.join('\n')}\n\n${paragraph.join('\r\n')}\nHome\nNews`), [
    'Title',
    paragraph.join('\n'),
    `${paragraph.join('\r\n')}`,
    'Home',
    'News',
  ]);
  for (const length of [45, 110]) assert.equal(words(wrapped(length).join('\n')).length, 1, `${length}`);
  for (const length of [44, 111]) assert.equal(words(wrapped(length).join('\n')).length, 5, `${length}`);
});

test('few lines, lines that stop and lines that begin anew are not', () => {
  assert.equal(words(wrapped(60, 4).join('\n')).length, 4);
  assert.equal(words(wrapped(60).join('\n\n')).length, 5);
  assert.equal(words(Array.from({ length: 6 }, () => row(60, '.')).join('\n')).length, 6);
  assert.equal(words(Array.from({ length: 6 }, () => `T${row(60).slice(1)}`).join('\n')).length, 6);
  // Of six lines that another follows four go on: as many as are needed.
  const half = [row(60), row(60), row(60), row(60), row(60, '.'), row(60, '.'), 'and so it ends.'];
  assert.equal(words(half.join('\n')).length, 1);
  assert.equal(
    words([row(60), row(60), row(60), row(60, '.'), row(60, '.'), row(60, '.'), 'and so it ends.'].join('\n')).length,
    7,
  );
  // Half of the lines go on in small letters: as many as are needed.
  const names = [row(60), `T${row(60).slice(1)}`, row(60), `T${row(60).slice(1)}`, row(60)];
  assert.equal(words(names.join('\n')).length, 1);
  assert.equal(
    words([row(60), ...names.slice(1, 4), `T${row(60).slice(1)}`, `T${row(60).slice(1)}`].join('\n')).length,
    6,
  );
});
