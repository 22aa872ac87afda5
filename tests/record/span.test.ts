import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  byPosition,
  covers,
  firstAt,
  overlap,
  passage,
  passageSchema,
  spanSchema,
  trimSpan,
} from '../../src/record/index.js';

const anySpan = fc.tuple(fc.nat(40), fc.nat(40)).map(([start, length]) => ({ start, end: start + length }));
const positions = ({ start, end }: { start: number; end: number }) =>
  Array.from({ length: end - start }, (_, i) => start + i);

test('a passage is the span with its words', () => {
  assert.deepEqual(passage('abcdef', 2, 4), { start: 2, end: 4, text: 'cd' });
  assert.ok(passageSchema.safeParse(passage('abcdef', 0, 6)).success);
});

test('a span has whole offsets from 0 on', () => {
  assert.ok(spanSchema.safeParse({ start: 0, end: 0 }).success);
  for (const bad of [{ start: -1, end: 2 }, { start: 0.5, end: 2 }, { start: 0 }, { end: 2 }, { start: '0', end: 2 }])
    assert.ok(!spanSchema.safeParse(bad).success);
});

test('overlap counts the code units that two spans share', () => {
  assert.equal(overlap({ start: 0, end: 4 }, { start: 2, end: 9 }), 2);
  assert.equal(overlap({ start: 0, end: 2 }, { start: 2, end: 4 }), 0);
  assert.equal(overlap({ start: 0, end: 2 }, { start: 5, end: 9 }), 0);
  fc.assert(
    fc.property(anySpan, anySpan, (a, b) => {
      const shared = positions(a).filter((at) => at >= b.start && at < b.end).length;
      assert.equal(overlap(a, b), shared);
      assert.equal(overlap(b, a), shared);
    }),
  );
});

test('a span covers what lies in it, itself included', () => {
  assert.ok(covers({ start: 1, end: 5 }, { start: 1, end: 5 }));
  assert.ok(covers({ start: 1, end: 5 }, { start: 2, end: 3 }));
  assert.ok(!covers({ start: 1, end: 5 }, { start: 0, end: 3 }));
  assert.ok(!covers({ start: 1, end: 5 }, { start: 2, end: 6 }));
});

test('text order: the earlier first, of two that start together the longer', () => {
  const spans = [
    { start: 4, end: 5 },
    { start: 0, end: 2 },
    { start: 0, end: 9 },
    { start: 3, end: 9 },
  ];
  assert.deepEqual([...spans].sort(byPosition), [
    { start: 0, end: 9 },
    { start: 0, end: 2 },
    { start: 3, end: 9 },
    { start: 4, end: 5 },
  ]);
});

test('trimming takes white space from both ends and nothing else', () => {
  assert.deepEqual(trimSpan('  ab c \n', { start: 0, end: 8 }), { start: 2, end: 6 });
  assert.deepEqual(trimSpan('abc', { start: 0, end: 3 }), { start: 0, end: 3 });
  assert.deepEqual(trimSpan('a   b', { start: 1, end: 4 }), { start: 4, end: 4 });
  assert.deepEqual(trimSpan(' a ', { start: 1, end: 1 }), { start: 1, end: 1 });
  fc.assert(
    fc.property(fc.array(fc.constantFrom(' ', '\n', '\u00a0', 'a', '.'), { maxLength: 12 }), (letters) => {
      const text = letters.join('');
      const { start, end } = trimSpan(text, { start: 0, end: text.length });
      assert.equal(text.slice(start, end), text.trim());
    }),
  );
});

test('the first span from an offset on', () => {
  const spans = [2, 4, 4, 7].map((start) => ({ start, end: start + 9 }));
  assert.deepEqual(
    [0, 2, 3, 4, 5, 7, 8].map((offset) => firstAt(spans, offset)),
    [0, 0, 1, 1, 3, 3, 4],
  );
  assert.equal(firstAt([], 5), 0);
});
