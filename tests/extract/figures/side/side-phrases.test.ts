/** The words of a sentence that may tell whose the people counted are. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  accusedOf,
  fielderOf,
  holdersOf,
  leadingActors,
  lossesOf,
  ownerPhraseOf,
  phraseAfterNoun,
} from '../../../../src/extract/figures/side/side-phrases.js';
import { tokenize } from '../../../../src/text/index.js';
import { fortyOf, wordsOf } from '../read.js';

type Cases = readonly (readonly [text: string, words: string])[];

const BEHIND: Cases = [
  ['40 men of the Danish army in Oslo', 'Danish army'],
  ['40 men of a Danish army', 'Danish army'],
  ['40 men of an army', 'army'],
  ['40 men from their army', 'their army'],
  ['40 men loyal to the king', 'king'],
  ['40 men belonging to Denmark', 'Denmark'],
  ['40 men with Denmark, it said', 'Denmark'],
  ['40 men of Denmark | Oslo fell', 'Denmark'],
  ['40 men of big old red tall wide long armies', 'big old red tall wide long'],
  ['40 men near Oslo', ''],
  ['40 men of', ''],
  ['40 men of the', ''],
  ['40 men of | Denmark', ''],
  ['40 men from in Oslo', ''],
];
for (const [text, words] of BEHIND) {
  test(`reads behind the noun: ${text}`, () => {
    const { tokens, counted, end } = fortyOf(text);
    const range = phraseAfterNoun(tokens, counted.to, end);
    assert.equal(range ? wordsOf(tokens, ...range) : '', words);
  });
}

const BEFORE: Readonly<Record<string, readonly [read: typeof ownerPhraseOf, cases: Cases]>> = {
  owner: [
    ownerPhraseOf,
    [
      ['Denmark’s 40 men', 'Denmark'],
      ['We saw New York’s 40 men', 'New York'],
      ['Denmark 40 men', ''],
      ['the boys 40 men saw', ''],
      ['’s 40 men', ''],
    ],
  ],
  losses: [
    lossesOf,
    [
      ['Danish losses amount to 40', 'Danish'],
      ['Denmark’s casualties were 40', 'Denmark'],
      ['It put Danish dead at 40', 'Danish'],
      ['their losses were 40', ''],
      ['Danish losses rose, to 40', ''],
      ['Danish boats were 40', ''],
      ['Losses were 40', ''],
      ['’s losses were 40', ''],
    ],
  ],
  accused: [
    accusedOf,
    [
      ['They accused Denmark of sending 40 men', 'Denmark'],
      ['They blamed the Danes for 40 dead', 'the Danes'],
      ['Accuse Denmark of sending 40 men', 'Denmark'],
      ['They accused Denmark, 40 men came', ''],
      ['Denmark, accused of sending 40 men', ''],
      ['They told Denmark of 40 men', ''],
    ],
  ],
  fielder: [
    fielderOf,
    [
      ['Denmark has moved 40 men', 'Denmark'],
      ['the rebels also have 40 men', 'the rebels'],
      ['Denmark had 40 men', 'Denmark'],
      ['Denmark quietly sent 40 men', 'Denmark'],
      ['He left when Denmark sent 40 men', 'Denmark'],
      ['Norway says Denmark sent 40 men', 'Denmark'],
      ['Oslo (Denmark sent 40 men)', 'Denmark'],
      ['Denmark had medics near 40 men', 'Denmark'],
      ['Denmark has 40 men', 'Denmark'],
      ['Denmark sent word and said 40 men', ''],
      ['Denmark has it; 40 men', ''],
      ['Denmark has it “40 men', ''],
      ['Denmark has it” 40 men', ''],
      ['Denmark had been near 40 men', ''],
      ['Denmark had killed 40 men', ''],
      ['Denmark, sent 40 men', ''],
      ['Sent 40 men', ''],
      ['Denmark saw 40 men', ''],
    ],
  ],
};
for (const [name, [read, cases]] of Object.entries(BEFORE)) {
  for (const [text, words] of cases) {
    test(`reads the ${name} before the number: ${text}`, () => {
      const { tokens, quantity } = fortyOf(text);
      const range = read(tokens, quantity.from, 0);
      assert.equal(range ? wordsOf(tokens, ...range) : '', words);
    });
  }
}

test('who holds a place is read from the word that says so', () => {
  const holders = (text: string): string[] => {
    const tokens = tokenize(text);
    return holdersOf(tokens, 0, tokens.length).map(({ start, end, word }) => `${text.slice(start, end)} < ${word}`);
  };
  assert.deepEqual(holders('in rebel-held Oslo and Danish-occupied Riga'), [
    'rebel < rebel-held',
    'Danish < danish-occupied',
  ]);
  assert.deepEqual(holders('the government-controlled part'), ['government < government-controlled']);
  assert.deepEqual(holders('in the “DPR”-controlled area'), ['DPR < dpr']);
  assert.deepEqual(holders('“DPR”-controlled area'), ['DPR < dpr']);
  for (const text of [
    'he controlled the town',
    'controlled',
    '-held',
    'an old hill',
    'a well-kept field',
    'a well-aimed bid',
    'the holders',
  ])
    assert.deepEqual(holders(text), [], text);
});

test('who leads a sentence is named before the number, governed by nothing', () => {
  const leading = (text: string, ...names: string[]): string[] => {
    const { tokens, quantity } = fortyOf(text);
    const mentions = names.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length }));
    return leadingActors(tokens, mentions, 0, quantity.from).map(({ start, end }) => text.slice(start, end));
  };
  assert.deepEqual(leading('Denmark was able to take Oslo using 40 men', 'Denmark', 'Oslo'), ['Oslo', 'Denmark']);
  assert.deepEqual(leading('Denmark was seen near Oslo with 40 men', 'Denmark', 'Oslo'), ['Denmark']);
  assert.deepEqual(leading('Denmark was seen near the Kremlin with 40 men', 'Denmark', 'Kremlin'), ['Denmark']);
  assert.deepEqual(leading('The Danes took Oslo with 40 men', 'Danes', 'Oslo'), ['Oslo', 'Danes']);
  assert.deepEqual(leading('Denmark crisis: 40 men', 'Denmark'), []);
  assert.deepEqual(leading('In Oslo Denmark left: Norway has 40 men', 'Oslo', 'Denmark', 'Norway'), ['Norway']);
  assert.deepEqual(leading('40 men of Denmark', 'Denmark'), []);
  assert.deepEqual(leading('40 men came'), []);
});
