/** Numbers as they are written, and how many of the words are theirs. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { monthBefore, readNumber } from '../../../../src/extract/figures/amount/number.js';
import { mayStartQuantity } from '../../../../src/extract/figures/amount/quantity.js';
import { tokenize } from '../../../../src/text/index.js';
import { wordsOf } from '../read.js';

/** "40000: 40 000": value or least value, and the words read; a bar ends the sentence. */
function short(text: string): string {
  const tokens = tokenize(text.replace('|', ''));
  const number = readNumber(
    tokens,
    0,
    text.includes('|') ? tokenize(text.slice(0, text.indexOf('|'))).length : tokens.length,
  );
  if (!number) return 'none';
  return `${number.value ?? `${number.min ?? ''}..`}: ${wordsOf(tokens, 0, number.to)}`;
}

const NUMBERS: readonly (readonly [text: string, number: string])[] = [
  ['40 soldiers', '40: 40'],
  ['40 000 soldiers', '40000: 40 000'],
  ['4 000 000 soldiers', '4000000: 4 000 000'],
  ['40   300', '40: 40'],
  ['4000 300 soldiers', '4000: 4000'],
  ['40 | 000', '40: 40'],
  ['13,200 soldiers', '13200: 13,200'],
  ['1,000,000 soldiers', '1000000: 1,000,000'],
  ['13.200.000 soldiers', '13200000: 13.200.000'],
  ['2.5m people', '2500000: 2.5m'],
  ['100k people', '100000: 100k'],
  ['1bn people', '1000000000: 1bn'],
  ['2.3 million people', '2300000: 2.3 million'],
  ['3 hundred thousand people', '300000: 3 hundred thousand'],
  ['2 dozen people', '24: 2 dozen'],
  ['2 | dozen', '2: 2'],
  ['dozens of people', '24..: dozens'],
  ['tens of thousands of people', '10000..: tens of thousands'],
  ['tens of | thousands', '20..: tens'],
  ['scores of millions of people', '20000000..: scores of millions'],
  ['hundreds in thousands of towns', '100..: hundreds'],
  ['dozens of hundreds', '24..: dozens'],
  ['millions of thousands', '1000000..: millions'],
  ['several people', '..: several'],
  ['several', '..: several'],
  ['several | dozen', '..: several'],
  ['several dozen people', '24..: several dozen'],
  ['several hundred people', '100..: several hundred'],
  ['several hundreds of thousands of people', '100000..: several hundreds of thousands'],
  ['a few hundred people', '100..: a few hundred'],
  ['many thousands of people', '1000..: many thousands'],
  ['a couple of dozen people', '24..: a couple of dozen'],
  ['a couple hundred people', '200..: a couple hundred'],
  ['a couple of thousand people', '2000..: a couple of thousand'],
  ['half a million people', '500000: half a million'],
  ['half a dozen people', '6: half a dozen'],
  ['six people', '6: six'],
  ['six', '6: six'],
  ['six, people', '6: six'],
  ['six twenty', '6: six'],
  ['twenty-six people', '26: twenty-six'],
  ['twenty six people', '26: twenty six'],
  ['twenty twelve', '20: twenty'],
  ['twenty and six', '20: twenty'],
  ['thirty people', '30: thirty'],
  ['a hundred people', '100: a hundred'],
  ['a hundred and fifty people', '150: a hundred and fifty'],
  ['a hundred and fifty-six people', '156: a hundred and fifty-six'],
  ['a hundred and people', '100: a hundred'],
  ['a hundred and | fifty', '100: a hundred'],
  ['one-hundred-fifty people', '150: one-hundred-fifty'],
  ['one hundred and four people', '104: one hundred and four'],
  ['one hundred twelve people', '112: one hundred twelve'],
  ['one hundred and two hundred people', '100: one hundred'],
  ['one hundred and fifty thousand people', '150000: one hundred and fifty thousand'],
  ['two hundred thousand people', '200000: two hundred thousand'],
  ['two thousand and three thousand people', '2000: two thousand'],
  ['two thousand and three people', '2003: two thousand and three'],
  ['one thousand two hundred and six people', '1206: one thousand two hundred and six'],
  ['one million two hundred thousand people', '1200000: one million two hundred thousand'],
  ['two and a half thousand people', '2500: two and a half thousand'],
  ['two and a half million people', '2500000: two and a half million'],
  ['two and three people', '2: two'],
  ['two dozen people', '24: two dozen'],
];

for (const [text, number] of NUMBERS) test(`reads the number of "${text}"`, () => assert.equal(short(text), number));

const NONE: readonly string[] = [
  '',
  '| 40',
  'people',
  ', 40',
  '1,2,3',
  '12,34',
  '1234567890123456789',
  'few people',
  'few |',
  'a few people',
  'a couple of people',
  'a couple of |',
  'a couple',
  'a',
  'a | hundred',
  'a soldier',
  'an old hundred',
  'half',
  'half a loaf',
  'half the million',
  'half | a million',
  'half a | million',
  'not a million',
  'million',
  'hundred people',
  'dozen',
  'twenty-ten',
  'one-two-three-four',
  'twenty-first',
  'well-known',
];

for (const text of NONE) test(`reads no number in "${text}"`, () => assert.equal(short(text), 'none'));

test('a month is named before its day, with a point or without', () => {
  const month = (text: string) => monthBefore(tokenize(text), tokenize(text).length);
  assert.deepEqual(['May', 'Sept.', '3 December', 'may', 'mar.', 'Oslo.', '.', ''].map(month), [
    5,
    9,
    12,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  assert.equal(readNumber(tokenize('Sept. 5 300 people'), 2, 5)!.value, 5);
});

test('a quantity starts with a number, a number word or a word that compares', () => {
  const starts = (word: string) => mayStartQuantity(tokenize(word)[0]!);
  for (const word of ['40', 'Forty', 'twenty-six', 'dozens', 'several', 'half', 'a', 'an', 'about', 'between'])
    assert.equal(starts(word), true, word);
  for (const word of ['soldier', 'well-known', 'T-72', ',', '-', 'million']) assert.equal(starts(word), false, word);
});
