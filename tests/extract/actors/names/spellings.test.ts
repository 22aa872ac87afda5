import assert from 'node:assert/strict';
import { test } from 'node:test';
import { englishSpelling, looseKeys } from '../../../../src/extract/actors/names/spellings.js';

/** Spellings of one surname, and a surname like it that is another. */
const SURNAMES: readonly (readonly [spellings: readonly string[], other: string])[] = [
  [['Tyahnybok', 'Tjahnybok', 'Tiahnybok'], 'Tahnybok'],
  [['Orlow', 'Orlov'], 'Orlon'],
  [['Khmelna', 'Hmelna'], 'Kmelna'],
  [['Petterson', 'Peterson'], 'Peteson'],
  [['Alekseyev', 'Alekseev', 'Aleksejev'], 'Aleksiev'],
  [['Berg Jr', 'Berg Jr.', 'Berg', 'Berg Sr', 'Berg II', 'Berg III'], 'Berg IV'],
];
for (const [spellings, other] of SURNAMES) {
  test(`${spellings.join(', ')} are one surname, ${other} is another`, () => {
    const keyOf = (name: string): string => looseKeys(`Anna ${name}`).join(' ');
    assert.deepEqual(
      spellings.map(keyOf),
      spellings.map(() => keyOf(spellings[0]!)),
    );
    assert.notEqual(keyOf(other), keyOf(spellings[0]!));
  });
}

test('short names are left as they are, and a suffix alone is a name', () => {
  assert.deepEqual(looseKeys('Yan'), ['yan']);
  assert.deepEqual(looseKeys('Anna Wynn'), ['anna', 'wynn']);
  assert.deepEqual(looseKeys('Wynnk'), ['vink']);
  assert.deepEqual(looseKeys('Jr'), ['jr']);
});

test('East Slavic names in French letters have an English spelling, others have none', () => {
  const spellings = {
    'Sergueï Choïkov': 'Sergei Shoikov',
    'Sergueï Khrouchtchev': 'Sergei Khrushchev',
    'Serguei Voronov': 'Sergei Voronov',
    'Evgueni Pouchkov': 'Evgeni Pushkov',
    'Ievguéni Bouchkov': 'Ievgéni Bushkov',
    'Iouri Chtcherbakov': 'Iuri Shcherbakov',
    'Viatcheslav Tchernov': 'Viacheslav Chernov',
    'Andreï Gorbatcheff': 'Andrei Gorbachev',
    'Andreï Effimov': 'Andrei Effimov',
    'Andreï Gueorguiev': 'Andrei Georgiev',
    'Andreï Guriev': 'Andrei Guriev',
  };
  for (const [french, english] of Object.entries(spellings)) assert.equal(englishSpelling(french), english);
  for (const name of [
    'Loïc Chaumont',
    'Miguel Chouvin',
    'Andrei Choukov',
    'Jean Sergueï',
    'Andreï',
    'Andreï Ivanovitch Choukov',
    'Ma Iouri',
  ])
    assert.equal(englishSpelling(name), '', name);
});
