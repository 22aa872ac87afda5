import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  COMMON,
  GIVEN,
  genderOfGivenName,
  HONORIFIC,
  markTokens,
  MODIFIER,
  NAME_TITLE,
  ORGANIZATION_HEAD,
  PARTICLE,
  PLACE,
  REPORTING,
  ROLE,
  STATE,
  THING_HEAD,
  TIME,
} from '../../../../src/extract/actors/names/lexicon.js';
import { documentOf } from '../cast.js';

const LISTS = {
  role: ROLE,
  modifier: MODIFIER,
  state: STATE,
  organization: ORGANIZATION_HEAD,
  thing: THING_HEAD,
  place: PLACE,
  common: COMMON,
  given: GIVEN,
  honorific: HONORIFIC,
  title: NAME_TITLE,
  particle: PARTICLE,
  reporting: REPORTING,
  time: TIME,
};

/** "president: role title": the lists that hold a word, as it stands behind "So". */
function listsOf(word: string): string {
  const document = documentOf(`A headline\nSo ${word}`);
  const { bits } = markTokens(document);
  return Object.entries(LISTS)
    .filter(([, bit]) => bits[3]! & bit)
    .map(([name]) => name)
    .join(' ');
}

/** A word, the lists that hold it. */
const WORDS: readonly (readonly [word: string, lists: string])[] = [
  ['lawyer', 'role'],
  ['lawyers', 'role common'],
  ['bankers', 'role'],
  ['allies', 'role common'],
  ['spokesmen', 'role'],
  ['walls', ''],
  ['President', 'role common title'],
  ['vice-president', 'role title'],
  ['Brigadier-General', 'role title'],
  ['ex-lawyer', 'role'],
  ['ex-wall', ''],
  ['-lawyer', ''],
  ['Anna', 'given'],
  ['anna', 'given'],
  ['Ánna', 'given'],
  ['ánna', ''],
  ['Anna-Wall', 'given'],
  ['Ánna-Wall', 'given'],
  ['Anna‑Wall', 'given'],
  ['Wall-Anna', ''],
  ['Mr', 'honorific'],
  ['Danish', 'state'],
  ['danish', ''],
  ['US', 'state common'],
  ['us', 'common'],
  ['Us', 'common'],
  ['Union', 'organization common'],
  ['Street', 'thing common'],
  ['Donetsk', 'place'],
  ['van', 'particle'],
  ['insisted', 'reporting'],
  ['Monday', 'time'],
];
test('a word is marked by the lists that hold it', () => {
  for (const [word, lists] of WORDS)
    assert.equal(
      listsOf(word)
        .replace(/ ?modifier ?/, ' ')
        .trim(),
      lists,
      word,
    );
});

/** States and organisations of a text: words, and what they name. */
function known(text: string): string[] {
  const document = documentOf(`A headline\n${text}`);
  const { states, organizations } = markTokens(document);
  const words = (i: number, length: number): string =>
    document.text.slice(document.tokens[i]!.start, document.tokens[i + length - 1]!.end);
  return [
    ...[...states].map(([i, { length, value }]) => `${words(i, length)} = ${value.name} (${value.form})`),
    ...[...organizations].map(([i, { length, value }]) => `${words(i, length)} = ${value}`),
  ];
}

test('the longest form that a list knows is taken, inside one paragraph', () => {
  assert.deepEqual(known('So the United States of America, the U.S. and South Korea left.'), [
    'United States of America = United States (name)',
    'America = United States (name)',
    'U.S. = United States (name)',
    'South Korea = South Korea (name)',
  ]);
  assert.deepEqual(known('So South\nKorea left.'), []);
  assert.deepEqual(known('So the U.S. Senate and RFE/RL met dpa and al-Qaeda, not nato nor denmark.'), [
    'U.S. = United States (name)',
    'U.S. Senate = Senate',
    'Senate = Senate',
    'RFE/RL = RFE/RL',
    'dpa = dpa',
    'al-Qaeda = al-Qaeda',
  ]);
  assert.deepEqual(known('So WHO spoke, who spoke, Who spoke.'), ['WHO = World Health Organization']);
});

test('words that also stand without a capital are kept', () => {
  const { lowered } = markTokens(documentOf('A headline\nThe Cat saw the cat, 12 Dogs!'));
  assert.deepEqual([...lowered], ['headline', 'saw', 'the', 'cat']);
});

test('a given name tells a gender, whatever its marks; a surname or a name of both tells none', () => {
  for (const [name, gender] of [
    ['Anna', 'female'],
    ['Ánna', 'female'],
    ['Anna-Maria', 'female'],
    ['Tom', 'male'],
    ['Tom‑Anna', 'male'],
    ['Kim', ''],
    ['Zubrik', ''],
    ['', ''],
  ] as const)
    assert.equal(genderOfGivenName(name), gender, name);
});
