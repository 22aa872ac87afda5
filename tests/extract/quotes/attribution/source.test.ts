/** Which words name a speaker, and which only stand beside them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isClause, isNobody, nameOfSource } from '../../../../src/extract/quotes/attribution/source.js';

const nameIn = (words: string): string | null => {
  const name = nameOfSource(`x ${words} y`, { start: 2, end: 2 + words.length });
  return name && `x ${words} y`.slice(name.start, name.end);
};

const NAMES: readonly (readonly [words: string, name: string | null])[] = [
  ['Anna Berg', 'Anna Berg'],
  // A clause about them.
  ['the minister, who is due in Aston', 'the minister'],
  ['the minister,  which she led', 'the minister'],
  ['the minister, whom they like, and others', 'the minister'],
  ['the minister, whose son left', 'the minister'],
  ['the minister who left', 'the minister who left'],
  ['the minister, whoever', 'the minister, whoever'],
  // What is said.
  ["Weber of the council, “we can't", 'Weber of the council'],
  ['Weber of the council,"we can\'t', 'Weber of the council'],
  ['Weber of the council, «we', 'Weber of the council'],
  ['Weber of the council,  „we', 'Weber of the council'],
  [', “we', ', “we'],
  // An adverb.
  ['Lunia meanwhile', 'Lunia'],
  ['he later', 'he'],
  ['he, also', 'he'],
  ['Berg  recently', 'Berg'],
  ['Bergalso', 'Bergalso'],
  ['Berg also here', 'Berg also here'],
  // What opens the sentence before them.
  ['Ahead of the meeting, Secretary Berg', 'Secretary Berg'],
  ['As mayor, Anna Berg, the judge', 'Anna Berg, the judge'],
  ['Asked about it, Berg', 'Berg'],
  ['Speaking in Aston, Berg', 'Berg'],
  ['meanwhile, Berg', 'Berg'],
  ['In a statement, the ministers', 'the ministers'],
  ['However, the minister on Tuesday', 'the minister'],
  ['Inside, Anna Berg', 'Inside, Anna Berg'],
  ['The men in town, Anna Berg', 'The men in town, Anna Berg'],
  ['Ahead of the meeting, ', 'Ahead of the meeting'],
  [`In ${'a'.repeat(119)}, Berg`, 'Berg'],
  [`In ${'a'.repeat(120)}, Berg`, `In ${'a'.repeat(120)}, Berg`],
  // A day.
  ['the ministers on Tuesday', 'the ministers'],
  ['the ministers on WEDNESDAY,', 'the ministers'],
  ['the ministers on a Tuesday', 'the ministers on a Tuesday'],
  ['the ministers on Tuesday night', 'the ministers on Tuesday night'],
  ['the ministers on Sunday later', 'the ministers'],
  // An occasion.
  ['the ministers in a statement', 'the ministers'],
  ['the ministers in a joint written statement on Monday', 'the ministers'],
  ['the ministers during the interview with the paper', 'the ministers'],
  ['the ministers at their press conference', 'the ministers'],
  ['the ministers in an email', 'the ministers'],
  ['the ministers in a very long and bad statement', 'the ministers in a very long and bad statement'],
  ['the ministers in a stateroom', 'the ministers in a stateroom'],
  ['the ministers in statements', 'the ministers in statements'],
  // The time of a live report.
  ['16.20 Anna Berg', 'Anna Berg'],
  ['9:05 p.m. – Anna Berg', 'Anna Berg'],
  ['9:05am: Anna Berg', 'Anna Berg'],
  ['9.05 pm, Anna Berg', 'Anna Berg'],
  ['16.2 Anna Berg', '16.2 Anna Berg'],
  ['at 16.20 Anna Berg', 'at 16.20 Anna Berg'],
  ['16.20 12 men', '16.20 12 men'],
  // Marks at the end.
  ['Berg, ', 'Berg'],
  ['Berg ;:', 'Berg'],
  ['Berg – later', 'Berg'],
  ['Berg—', 'Berg'],
  [', Berg', ', Berg'],
  // Nobody's name.
  [',', null],
  ['However', null],
  ['this is', null],
  ['THERE', null],
  ['that', null],
  ['what', null],
  ['Whether', null],
  ['there, ', null],
  ['That man', 'That man'],
  ['not him', 'not him'],
];

for (const [words, name] of NAMES) test(`the name in: ${words.slice(0, 60)}`, () => assert.equal(nameIn(words), name));

test('words that make a statement name nobody who reports', () => {
  for (const words of [
    'The United States has shared intelligence',
    'The minister will go',
    'the men were late',
    'it must be so',
    'they might not',
  ])
    assert.ok(isClause(words), words);
  for (const words of [
    'The minister',
    'The minister has Berg',
    'Will they',
    'the wills of men',
    'the cannery of Aston',
    'the minister,was late',
  ])
    assert.ok(!isClause(words), words);
});

test('nobody speaks where nobody is said to', () => {
  const nobody = [
    'You',
    'one',
    'anyone',
    'Anybody',
    'somebody else',
    'Nobody',
    'nobody in town',
    'no one',
    'No one here',
    'none of the guests',
    'neither side',
    'Not one of them',
    'No minister',
    'no men at all',
  ];
  for (const words of nobody) assert.ok(isNobody(words), words);
  const somebody = [
    'One of them',
    'Your mayor',
    'anyone here',
    'somebody else here',
    'Somebody',
    'Noah Berg',
    'Norwegians',
    'Nonesuch',
    'No. 10',
    'notone',
    'the nobody',
    'she, not one of them',
  ];
  for (const words of somebody) assert.ok(!isNobody(words), words);
});
