/**
 * What a text tells of its people's gender: by a form of address, a role, a given name or the ending of a Slavic
 * surname.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markTokens } from '../../../src/extract/actors/names/lexicon.js';
import { findNames } from '../../../src/extract/actors/names/find-names.js';
import { findPeople } from '../../../src/extract/actors/names/people.js';
import { documentOf } from './cast.js';

function gendersIn(text: string): string[] {
  const document = documentOf(`A headline\n${text}`);
  const marks = markTokens(document);
  return findPeople(document, marks, findNames(document, marks)).people.map(
    ({ name, gender }) => `${name}: ${gender || 'untold'}`,
  );
}

const GENDERS: readonly (readonly [text: string, people: readonly string[]])[] = [
  ['Anna Berg met Tom Hart.', ['Anna Berg: female', 'Tom Hart: male']],
  ['Kim Berg left.', ['Kim Berg: untold']],
  [
    'Mr. Zubrik met Mrs Hubrik, Ms. Kubrik, Miss Rubrik and Dr. Tubrik.',
    ['Zubrik: male', 'Hubrik: female', 'Kubrik: female', 'Rubrik: female', 'Tubrik: untold'],
  ],
  ['Kim Berg left. Here Mr. Berg slept.', ['Kim Berg: male']],
  [
    'Spokeswoman Kim Berg met chairman Lee Hart and lawyer Chris Kral.',
    ['Kim Berg: female', 'Lee Hart: male', 'Chris Kral: untold'],
  ],
  ['Kim Berg left. The spokeswoman Kim Berg slept.', ['Kim Berg: female']],
  ['King Kim met Queen Lee.', ['Kim: male', 'Lee: female']],
  [
    'Kim Petrova met Lee Pushkina and Dana Mileva.',
    ['Kim Petrova: female', 'Lee Pushkina: female', 'Dana Mileva: female'],
  ],
  ['Kim Petrov met Lee Aksenev and Chris Borovski.', ['Kim Petrov: male', 'Lee Aksenev: male', 'Chris Borovski: male']],
  ['Kim Petrovich met Lee Ovason.', ['Kim Petrovich: untold', 'Lee Ovason: untold']],
  ['President Petrov met President Petrova.', ['Petrov: untold', 'Petrova: untold']],
  ['Mr. Anna Berg left.', ['Anna Berg: male']],
];
for (const [text, people] of GENDERS) test(`genders in: ${text}`, () => assert.deepEqual(gendersIn(text), people));

/** People with more given names than one. */
const NAMES: readonly (readonly [text: string, people: readonly string[]])[] = [
  ['Jan Maria Berg came. J. Maria Berg left.', ['Jan Maria Berg: untold']],
  ['J. Maria Berg came. Jan Maria Berg left.', ['J. Maria Berg: untold']],
  ['Jan Maria Berg came. K. Maria Berg left.', ['Jan Maria Berg: untold', 'K. Maria Berg: untold']],
  ['Jan Berg came. Janos Berg left.', ['Jan Berg: untold', 'Janos Berg: male']],
];
for (const [text, people] of NAMES) test(`who is who in: ${text}`, () => assert.deepEqual(gendersIn(text), people));
