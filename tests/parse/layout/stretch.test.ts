/** The search for the stretch of lines: the greatest sum, and the tables of weights. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { greatestSum } from '../../../src/parse/stretch/find-article.js';
import { HEADLINE } from '../../../src/parse/stretch/headline.js';
import { AROUND, OWN } from '../../../src/parse/stretch/line-shape.js';
import { countWords, shareThatRecurs } from '../../../src/parse/stretch/recurring-words.js';
import { SECOND } from '../../../src/parse/stretch/second-look.js';
import { FIRST_LOOK, FOR_HEADLINE, SECOND_LOOK } from '../../../src/parse/stretch/weights.table.js';

test('each weight has its number', () => {
  assert.equal(FIRST_LOOK.length, OWN.length + AROUND.length);
  assert.equal(FOR_HEADLINE.length, HEADLINE.length);
  assert.equal(SECOND_LOOK.length, OWN.length + AROUND.length + SECOND.length);
});

test('the stretch with the greatest sum goes over a small loss and not over a great one', () => {
  assert.deepEqual(greatestSum([-1, 3, -2, 4, -9, 5]), [1, 4]);
  assert.deepEqual(greatestSum([5, -9, 2, 1], 1), [2, 4]);
  assert.deepEqual(greatestSum([-1, -2]), [0, 0]);
  assert.deepEqual(greatestSum([]), [0, 0]);
});

test('a word recurs where another line has it', () => {
  const counts = countWords([['bridge', 'harbour'], ['bridge']]);
  assert.equal(shareThatRecurs(['bridge', 'menu'], counts, 0), 0.5);
  assert.equal(shareThatRecurs(['bridge', 'harbour'], counts, 1), 0.5);
  assert.equal(shareThatRecurs([], counts, 0), 0);
});
