import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Quantity, readQuantity } from '../../../../src/extract/figures/amount/quantity.js';
import { tokenize } from '../../../../src/text/index.js';

const read = (text: string): Quantity | null => {
  const tokens = tokenize(text);
  return readQuantity(tokens, 0, tokens.length);
};

/** What a quantity says, short: "80000 more_than", "10-20 range", "24.. vague". */
const short = (text: string): string => {
  const quantity = read(text);
  if (!quantity) return 'none';
  const { value, min, max, comparator } = quantity;
  return `${value ?? (max === null ? `${min ?? ''}..` : `${min}-${max}`)} ${comparator}`;
};

const CASES: readonly (readonly [string, string])[] = [
  ['13,200 lives', '13200 exact'],
  ['100 000 troops', '100000 exact'],
  ['2.5 million refugees', '2500000 exact'],
  ['100k troops', '100000 exact'],
  ['two and a half thousand men', '2500 exact'],
  ['twenty-six soldiers', '26 exact'],
  ['a hundred and fifty fighters', '150 exact'],
  ['three hundred thousand refugees', '300000 exact'],
  ['half a million people', '500000 exact'],
  ['a dozen tanks', '12 exact'],
  ['half a dozen tanks', '6 exact'],
  ['two dozen soldiers', '24 exact'],
  ['several soldiers', '.. vague'],
  ['several dozen soldiers', '24.. vague'],
  ['a few hundred soldiers', '100.. vague'],
  ['dozens of victims', '24.. vague'],
  ['tens of victims', '20.. vague'],
  ['hundreds of people', '100.. vague'],
  ['tens of thousands of people', '10000.. vague'],
  ['hundreds of thousands of people', '100000.. vague'],
  ['10,000-12,000 troops', '10000-12000 range'],
  ['10,000 to 12,000 troops', '10000-12000 range'],
  ['80 to 90,000 troops', '80000-90000 range'],
  ['two or three soldiers', '2-3 range'],
  ['between 10 and 20 soldiers', '10-20 range'],
  ['at least 400-500 soldiers', '400-500 range'],
  ['about 30-50 men', '30-50 range'],
  ['more than 80,000 troops', '80000 more_than'],
  ['over 300 soldiers', '300 more_than'],
  ['at least 10 people', '10 at_least'],
  ['no fewer than 10 people', '10 at_least'],
  ['as many as 175,000 troops', '175000 up_to'],
  ['up to 100 tanks', '100 up_to'],
  ['fewer than 40 soldiers', '40 less_than'],
  ['nearly 100 people', '100 about'],
  ['some 20 people', '20 about'],
  ['an estimated 200 police', '200 about'],
  ['a total of 3,000 people', '3000 exact'],
  ['500 or more fighters', '500 at_least'],
  ['20 or so fighters', '20 about'],
  ['about at least 20 people', '20 at_least'],
  ['at least 20 or so people', '20 at_least'],
  ['500 or more', '500 at_least'],
  ['dozens to 20 people', '24.. vague'],
  ['20 to several people', '20 exact'],
  ['20 to people', '20 exact'],
  ['20 and 30 people', '20 exact'],
  ['between 20 to 30 people', '20-30 range'],
  ['between 20-30 people', '20-30 range'],
  ['20–30 people', '20-30 range'],
  ['20 — 30 people', '20-30 range'],
  ['20‑30 people', '20-30 range'],
  ['30 to 20 people', '30 exact'],
  ['20 to 20 people', '20 exact'],
  ['two or 30 people', '2 exact'],
  ['two to 30 people', '2-30 range'],
  ['20 or 60 people', '20-60 range'],
  ['20 or 61 people', '20 exact'],
  ['500 to 1,000 people', '500-1000 range'],
  ['20 to 4,000 people', '20-4000 range'],
  ['2 to 4,000 people', '2000-4000 range'],
  ['80,000 to 90,000 people', '80000-90000 range'],
  ['1.5 to 2 million people', '1500000-2000000 range'],
  ['0.5 to 1 million people', '500000-1000000 range'],
  ['1 to 2,000,000 people', '1000000-2000000 range'],
  ['2-3m people', '2000000-3000000 range'],
  ['2-3bn people', '2000000000-3000000000 range'],
  ['20-30k people', '20000-30000 range'],
  ['between one hundred and two hundred people', '100-200 range'],
  ['between two thousand and three thousand people', '2000-3000 range'],
];

for (const [text, wanted] of CASES) test(`reads "${text}"`, () => assert.equal(short(text), wanted));

const NO_QUANTITY: readonly string[] = [
  'a soldier',
  'another soldier',
  'many soldiers',
  'few soldiers',
  'some soldiers',
  '1,2,3 troops',
  'over the hill',
  'between the lines',
  'a number of men',
  'between 20',
  'between 20 men and 30',
  'between 20, 30',
  'more than',
  'at least',
];
for (const text of NO_QUANTITY) {
  test(`reads no quantity in "${text}"`, () => assert.equal(short(text), 'none'));
}

test('a change is no range', () => {
  const value = (text: string, at: number): string => {
    const tokens = tokenize(text);
    const quantity = readQuantity(tokens, at, tokens.length)!;
    return `${quantity.value} ${quantity.comparator}`;
  };
  assert.equal(value('rose from 20 to 30 soldiers', 2), '20 exact');
  assert.equal(value('rose in the last week from 20 to 30 soldiers', 6), '20 exact');
  assert.equal(value('rose from 20-30 soldiers', 2), 'null range');
  assert.equal(value('came from 20 to 30 towns', 2), 'null range');
  assert.equal(value('the toll: 20 to 30 soldiers', 3), 'null range');
});

test('a quantity ends with its sentence', () => {
  const tokens = tokenize('20 to 30 or more soldiers');
  const value = (end: number): string => {
    const { value: told, min, max, comparator } = readQuantity(tokens, 0, end)!;
    return `${told ?? `${min}-${max}`} ${comparator}`;
  };
  assert.deepEqual([1, 2, 3, 4, 5].map(value), ['20 exact', '20 exact', '20-30 range', '20-30 range', '20-30 range']);
  assert.equal(readQuantity(tokens, 0, 0), null);
});

test('a day of the month is no thousands group', () => {
  const tokens = tokenize('May 5 300 people');
  assert.equal(readQuantity(tokens, 1, tokens.length)?.value, 5);
});

test('any number written with separators is read back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 999_999_999 }),
      fc.constantFrom(',', ' ', '\u00a0', ''),
      (value, separator) => {
        const written = String(value).replace(/\B(?=(\d{3})+$)/g, separator);
        assert.equal(read(`${written} soldiers`)?.value, value, written);
      },
    ),
  );
});

test('min and max are null wherever a value is set, and a range rises', () => {
  const word = fc.constantFrom(
    ...'two twenty-six 300 13,200 thousand hundred dozen dozens of and a half to - or between at least several more than million soldiers'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 10 }), (words) => {
      const quantity = read(words.join(' '));
      if (!quantity) return;
      if (quantity.value !== null) assert.deepEqual([quantity.min, quantity.max], [null, null]);
      if (quantity.comparator === 'range') assert.ok(quantity.min! < quantity.max!);
      assert.ok(quantity.to > quantity.from && Number.isFinite(quantity.value ?? quantity.min ?? 0));
    }),
  );
});
