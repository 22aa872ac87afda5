import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type TextMark, type MarkedText, markText, plainText } from '../../../src/site/format/mark-text.js';

const mark = (start: number, end: number, layer: number, id = `${layer}:${start}-${end}`): TextMark => ({
  start,
  end,
  layer,
  id,
  kind: `k${layer}`,
});

/** "a[b{c}]" with brackets for layer 0, braces for 1, angles for 2. */
function show(parts: readonly MarkedText<TextMark>[]): string {
  const [open, close] = ['[{<', ']}>'];
  return parts
    .map((part) =>
      typeof part === 'string' ? part : `${open[part.mark.layer]}${show(part.children)}${close[part.mark.layer]}`,
    )
    .join('');
}

const cases: [name: string, marks: TextMark[], expected: string][] = [
  ['no marks', [], 'abcdefgh'],
  ['nested', [mark(1, 7, 0), mark(2, 4, 2)], 'a[b<cd>efg]h'],
  ['same span, lower layer outside', [mark(1, 4, 2), mark(1, 4, 0), mark(1, 4, 1)], 'a[{<bcd>}]efgh'],
  ['a higher layer around a lower is cut into pieces', [mark(0, 8, 2), mark(2, 4, 0)], '<ab>[<cd>]<efgh>'],
  ['overlap', [mark(0, 4, 0), mark(2, 6, 1)], '[ab{cd}]{ef}gh'],
  ['overlap in one layer', [mark(0, 4, 0), mark(2, 6, 0)], '[ab[cd]][ef]gh'],
  ['touching', [mark(0, 2, 0), mark(2, 4, 0)], '[ab][cd]efgh'],
  ['empty marks are left out', [mark(3, 3, 0)], 'abcdefgh'],
];

for (const [name, marks, expected] of cases)
  test(name, () => assert.equal(show(markText('abcdefgh', { start: 0, end: 8 }, marks)), expected));

test('marks are clipped to the range', () => {
  assert.equal(
    show(markText('abcdefgh', { start: 2, end: 6 }, [mark(0, 4, 0), mark(5, 8, 1), mark(6, 8, 2)])),
    '[cd]e{f}',
  );
});

const spans = fc
  .array(fc.tuple(fc.nat(40), fc.nat(12), fc.nat(2)), { maxLength: 14 })
  .map((list) => list.map(([start, length, layer], index) => mark(start, start + length, layer, String(index))));

const walk = (
  parts: readonly MarkedText<TextMark>[],
  visit: (piece: Exclude<MarkedText<TextMark>, string>, text: string) => void,
): void => {
  for (const part of parts) {
    if (typeof part === 'string') continue;
    visit(part, plainText(part.children));
    walk(part.children, visit);
  }
};

test('any marks: the text is kept, and each mark covers exactly its words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 53, maxLength: 60 }), spans, (text, marks) => {
      const parts = markText(text, { start: 0, end: text.length }, marks);
      assert.equal(plainText(parts), text);
      const covered = new Map<string, string>();
      const starts = new Map<string, number>();
      const ends = new Map<string, number>();
      walk(parts, ({ mark: { id }, first, last }, words) => {
        covered.set(id, (covered.get(id) ?? '') + words);
        if (first) starts.set(id, (starts.get(id) ?? 0) + 1);
        if (last) ends.set(id, (ends.get(id) ?? 0) + 1);
      });
      for (const { id, start, end } of marks) {
        if (start === end) assert.ok(!covered.has(id));
        else {
          assert.equal(covered.get(id), text.slice(start, end));
          assert.equal(starts.get(id), 1, 'one piece carries the anchor');
          assert.equal(ends.get(id), 1, 'one piece carries the number');
        }
      }
    }),
  );
});

test('the order of the marks makes no difference', () => {
  fc.assert(
    fc.property(spans, (marks) => {
      const text = 'x'.repeat(60);
      assert.deepEqual(
        markText(text, { start: 0, end: 60 }, [...marks].reverse()),
        markText(text, { start: 0, end: 60 }, marks),
      );
    }),
  );
});

test('signs of markup are left out, wherever the marks begin and end', () => {
  const text = 'He *said* “**no**” [twice](https://onrecord.example).';
  const hidden = [...text.matchAll(/\*+|\[|\]\([^)]*\)/g)].map(({ 0: sign, index }) => ({
    start: index,
    end: index + sign.length,
  }));
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const marks = [
    { ...at('“**no**” [twice'), kind: 'direct', id: 'q', layer: 0 },
    { ...at('no*'), kind: 'actor', id: 'a', layer: 2 },
  ];
  const flat = (parts: readonly MarkedText<TextMark>[]): string =>
    parts.map((part) => (typeof part === 'string' ? part : `<${flat(part.children)}>`)).join('');
  assert.equal(flat(markText(text, { start: 0, end: text.length }, marks, hidden)), 'He said <“<no>” twice>.');
});
