import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whenSaid } from '../../../src/extract/quotes/when-said.js';
import { quotesOf, withBody } from './article.js';
import { writtenAttribution } from './written-attribution.js';

/** The days on which the words of `sentence` were said, in an article of Tuesday, 30 November 2021. */
const days = (sentence: string, published = '2021-11-30'): (string | undefined)[] =>
  quotesOf(withBody(sentence), published).map(({ said }) => said);

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
for (const sentence of NOT_TOLD)
  test(`no day for what was said: ${sentence}`, () =>
    assert.ok(
      days(sentence).every((day) => day === undefined),
      String(days(sentence)),
    ));

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

/**
 * The day that an attribution's sentence tells: "[who says]", "{the verb}", "<what is said>"; published on Tuesday, 30
 * November 2021.
 */
const dayOf = (sentence: string, published = '2021-11-30'): string | undefined => {
  const { text, attribution } = writtenAttribution(sentence);
  return whenSaid(text, attribution, 0, published);
};

const DAYS: readonly (readonly [sentence: string, day: string | undefined])[] = [
  // Every weekday is the last one, the day of publication itself included.
  ['[Berg] {said} on Monday <it was safe>.', '2021-11-29'],
  ['[Berg] {said} on Tuesday <it was safe>.', '2021-11-30'],
  ['[Berg] {said} on Wednesday <it was safe>.', '2021-11-24'],
  ['[Berg] {said} on Thursday <it was safe>.', '2021-11-25'],
  ['[Berg] {said} on Friday <it was safe>.', '2021-11-26'],
  ['[Berg] {said} on Saturday <it was safe>.', '2021-11-27'],
  ['[Berg] {said} on Sunday <it was safe>.', '2021-11-28'],
  ['[Berg] {said} yesterday <it was safe>.', '2021-11-29'],
  ['[Berg] {said} today <it was safe>.', '2021-11-30'],
  // Dates in all their forms; without a year, the last one.
  ['[Berg] {said} on 3 May 2020 <it was safe>.', '2020-05-03'],
  ['[Berg] {said} on 3rd May, 2020 <it was safe>.', '2020-05-03'],
  ['[Berg] {said} on Nov. 30 <it was safe>.', '2021-11-30'],
  ['[Berg] {said} on Dec. 1 <it was safe>.', '2020-12-01'],
  ['[Berg] {said} on November 2nd, 2019 <it was safe>.', '2019-11-02'],
  ['[Berg] {said} on 15 August <it was safe>.', '2021-08-15'],
  ['[Berg] {said} on 15 AUGUST <it was safe>.', '2021-08-15'],
  ['[Berg] {said} May 5 <it was safe>.', '2021-05-05'],
  ['[Berg] {said} they may 5 times <it was safe>.', undefined],
  ['[Berg] {said} on 31 June <it was safe>.', undefined],
  ['[Berg] {said} on 1 December 2021 <it was safe>.', undefined],
  ['[Berg] {said} on 30 November 2021 <it was safe>.', '2021-11-30'],
  // In the verb's own words, behind them, or behind the speaker.
  ['[Berg] {said Monday} <it was safe>.', '2021-11-29'],
  ['<It was safe>, {said} [Berg] on Monday.', '2021-11-29'],
  ['<It was safe>, {said} [Berg], on Monday.', undefined],
  ['<It was safe>, [Berg] {said} Monday.', '2021-11-29'],
  ['[Berg] {told} reporters in Aston late on Monday <it was safe>.', '2021-11-29'],
  ['[Berg] {said} in a very long talk to the old town council Monday <it was safe>.', undefined],
  ['[Berg] {said} in a long talk to the town council Monday <it was safe>.', '2021-11-29'],
  ['[Berg] {told} Lind on Monday <it was safe>.', undefined],
  ['[Berg] {said} in May of the attack on Monday <it was safe>.', undefined],
  ['[Berg] {said} at talks held on Monday <it was safe>.', undefined],
  ['[Berg] {said} in Aston (on Monday) <it was safe>.', undefined],
  ['[Berg] {said} at Monday’s talks <it was safe>.', undefined],
  ['[Berg] {said} on Mondays <it was safe>.', undefined],
  ['[Berg] {said} <it was safe on Monday>.', undefined],
  ['<Safe> [Berg] {said} <on Monday>.', undefined],
  [`[Berg] {said} in ${'a'.repeat(65)} on Monday`, '2021-11-29'],
  [`[Berg] {said} in ${'a'.repeat(75)} on Monday`, undefined],
  // Between speaker and verb.
  ['[Berg] on Monday {said} <it was safe>.', '2021-11-29'],
  ['[Berg], late on Monday, {said} <it was safe>.', '2021-11-29'],
  ['[Berg] on Monday also {said} <it was safe>.', '2021-11-29'],
  ['[Berg], who left on Monday, {said} <it was safe>.', undefined],
  ['[Berg] on Monday night {said} <it was safe>.', undefined],
  // At the front of the sentence.
  ['On Monday, [Berg] {said} <it was safe>.', '2021-11-29'],
  ['On Monday the [mayor] {said} <it was safe>.', '2021-11-29'],
  ['But late on Monday, [Berg] {said} <it was safe>.', '2021-11-29'],
  ['Speaking on 13 April in Aston, [Berg] {said} <it was safe>.', '2021-04-13'],
  ['In a statement on Monday, [Berg] {said} <it was safe>.', '2021-11-29'],
  ['On Monday it rained, and [Berg] {said} <it was safe>.', undefined],
  ['It rained on Monday, [Berg] {said} <it was safe>.', undefined],
  ['On Monday, {said} [Berg], <it was safe>.', undefined],
  ['On Monday, {said} <it was safe>.', undefined],
];

for (const [sentence, day] of DAYS) test(`day: ${sentence.slice(0, 90)}`, () => assert.equal(dayOf(sentence), day));

test('the last weekday is counted back over months and leap days, from any day', () => {
  const back: readonly [published: string, day: string][] = [
    ['2021-11-29', '2021-11-29'],
    ['2021-12-05', '2021-11-29'],
    ['2021-11-28', '2021-11-22'],
    ['2020-03-01', '2020-02-24'],
    ['2021-01-03', '2020-12-28'],
    ['1970-01-01', '1969-12-29'],
  ];
  for (const [published, day] of back)
    assert.equal(dayOf('[Berg] {said} on Monday <it was safe>.', published), day, published);
});

test('a day of publication that is none tells nothing of weekdays', () => {
  for (const published of ['', '2021', '2021-11', '2021-11-30T10:00', 'x2021-11-30', '2021-11-30/..']) {
    assert.equal(dayOf('[Berg] {said} on Monday <it was safe>.', published), undefined, published);
    assert.equal(dayOf('[Berg] {said} on 3 May <it was safe>.', published), undefined, published);
    assert.equal(dayOf('[Berg] {said} on 3 May 2020 <it was safe>.', published), '2020-05-03', published);
  }
});
