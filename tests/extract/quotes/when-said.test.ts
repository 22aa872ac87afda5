import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotesOf, withBody } from './article.js';

/** The days on which the words of `sentence` were said, in an article of Tuesday, 30 November 2021. */
const days = (sentence: string, published = '2021-11-30'): (string | undefined)[] => quotesOf(withBody(sentence), published).map(({ said }) => said);

const TOLD: readonly [sentence: string, day: string][] = [
  ['The mayor said on Monday that the bridge was safe.', '2021-11-29'],
  ['The mayor said Thursday that the bridge was safe.', '2021-11-25'],
  ['The mayor said on Tuesday that the bridge was safe.', '2021-11-30'],
  ['The mayor told reporters in Aston late on Wednesday that the bridge was safe.', '2021-11-24'],
  ['“The bridge is safe,” said the mayor on Friday.', '2021-11-26'],
  ['The bridge is safe, the mayor said Thursday, after talks with the builders.', '2021-11-25'],
  ['The mayor on Monday said that the bridge was safe.', '2021-11-29'],
  ['On 3 May 2020, the mayor said that the bridge was safe.', '2020-05-03'],
  ['On December 3 the mayor said that the bridge was safe.', '2020-12-03'],
  ['In a statement Friday, the mayor said that the bridge was safe.', '2021-11-26'],
  ['The mayor said yesterday that the bridge was safe.', '2021-11-29'],
];
for (const [sentence, day] of TOLD) test(`said on ${day}: ${sentence}`, () => assert.deepEqual(days(sentence), [day]));

const NOT_TOLD: readonly string[] = [
  'The mayor said that the bridge would open on Monday.',
  'The mayor, who met the builders on Monday, said that the bridge was safe.',
  'The mayor said after talks on Monday that the bridge was safe.',
  'The mayor told reporters at Saturday’s meeting that the bridge was safe.',
  'On Monday the bridge was closed, the mayor said.',
];
for (const sentence of NOT_TOLD) test(`no day for what was said: ${sentence}`, () => assert.ok(days(sentence).every((day) => day === undefined), String(days(sentence))));

test('without a day of publication only a date with its year tells', () => {
  for (const published of ['', '2021-11', '2021-11-26/..']) {
    assert.deepEqual(days('The mayor said on Monday that the bridge was safe.', published), [undefined]);
    assert.deepEqual(days('On 3 May 2020, the mayor said that the bridge was safe.', published), ['2020-05-03']);
  }
});

test('nothing was said after it was published, or on a day that no calendar has', () => {
  assert.deepEqual(days('On 3 May 2022, the mayor said that the bridge was safe.'), [undefined]);
  assert.deepEqual(days('On 31 June 2021, the mayor said that the bridge was safe.'), [undefined]);
});
