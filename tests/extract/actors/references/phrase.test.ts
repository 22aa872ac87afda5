/** What can be told of a speaker's words without knowing who is who. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markTokens } from '../../../../src/extract/actors/names/lexicon.js';
import { DOCUMENTS } from '../../../../src/extract/english/actors/nouns.table.js';
import {
  genderOfRole,
  groupEnd,
  headNoun,
  listedNounAt,
  onlyLinks,
  type Phrase,
  phraseOf,
  spanOf,
  withoutClause,
} from '../../../../src/extract/actors/references/phrase.js';
import type { Token } from '../../../../src/text/index.js';
import { documentOf } from '../cast.js';
import { PRONOUNS_PRONOUNS } from '../../../../src/extract/english/actors/references.table.js';

/** The words behind "So", as a phrase of a document; what stands behind "|" lies outside it. */
function read(marked: string): { tokens: readonly Token[]; phrase: Phrase; marks: ReturnType<typeof markTokens> } {
  const [inside, outside = ''] = marked.split('|') as [string, string?];
  const document = documentOf(`A headline\nSo ${inside}${outside}`);
  const end = `A headline\nSo ${inside}`.trimEnd().length;
  const to = document.tokens.filter((token) => token.end <= end).length;
  return { tokens: document.tokens, phrase: { start: 14, end, from: 3, to }, marks: markTokens(document) };
}
const wordsOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

test('a phrase is read without the marks at either end', () => {
  for (const [words, bare] of [
    ['“the big lawyer,”', 'the big lawyer'],
    ['lawyer', 'lawyer'],
    ['(a)', 'a'],
    ['“a, b”', 'a , b'],
    ['“,”', undefined],
  ] as const) {
    const { tokens, phrase } = read(words);
    const found = phraseOf(tokens, { start: 1, end: 2 }, phrase.from, phrase.to);
    assert.equal(found && wordsOf(tokens, found.from, found.to), bare, words);
    if (found) assert.deepEqual([found.start, found.end], [1, 2]);
  }
});

test('a clause behind somebody is no part of him', () => {
  for (const word of 'who that whom which whose flanked citing speaking referring'.split(' ')) {
    for (const [words, bare] of [
      [`the admiral ${word} met us`, 'the admiral'],
      [`the admiral, ${word} met us`, 'the admiral'],
      [`, ${word} met us`, ','],
      [`${word} met us`, `${word} met us`],
    ] as const) {
      const { tokens, phrase } = read(words);
      const { from, to } = withoutClause(tokens, phrase);
      assert.equal(wordsOf(tokens, from, to), bare, words);
    }
  }
  const { tokens, phrase } = read('the admiral and we|who met us');
  assert.equal(withoutClause(tokens, phrase), phrase);
});

test('behind a preposition another noun begins', () => {
  for (const word of 'of for to by with from in at on near about against close under alongside representing listed'.split(
    ' ',
  )) {
    const { tokens, phrase, marks } = read(`the old lawyer ${word} the minister`);
    assert.equal(groupEnd(tokens, phrase), phrase.from + 3, word);
    assert.equal(headNoun(tokens, marks, phrase), 'lawyer', word);
    const first = read(`${word} lawyer`);
    assert.deepEqual(
      [groupEnd(first.tokens, first.phrase), headNoun(first.tokens, first.marks, first.phrase)],
      [5, 'lawyer'],
      word,
    );
  }
  const { tokens, phrase } = read('the old lawyer and we| of old');
  assert.equal(groupEnd(tokens, phrase), phrase.to);
});

/** A description, the noun it is built on. */
const NOUNS: readonly (readonly [words: string, noun: string | undefined])[] = [
  ['a senior EU diplomat', 'diplomat'],
  ['a diplomat in Brussels', 'diplomat'],
  ['police officers', 'officers'],
  ['the lawyer wall', undefined],
  ['the wall', undefined],
  ['the lawyer wall of fame', 'lawyer'],
  ['a balding, 63-year-old lawyer', 'lawyer'],
  ['a well - known lawyer', 'lawyer'],
  ['the St. Riga lawyer', 'lawyer'],
  ['the lawyer’s', 'lawyer'],
  ['the lawyer (minister)', 'lawyer'],
  ['the lawyer; the minister', 'lawyer'],
  ['the lawyer "minister"', 'lawyer'],
  ['the lawyer .', 'lawyer'],
  ['the lawyer 12', 'lawyer'],
  ['“lawyer', 'lawyer'],
  ['the lawyer| minister', 'lawyer'],
];
test('a description is built on its last noun for people', () => {
  for (const [words, noun] of NOUNS) {
    const { tokens, phrase, marks } = read(words);
    assert.equal(headNoun(tokens, marks, phrase), noun, words);
  }
});

/** A phrase, the document it speaks of. */
const PAPERS: readonly (readonly [words: string, noun: string | undefined])[] = [
  ['the report', 'report'],
  ['the reports', 'reports'],
  ['the report of the letter', 'report'],
  ['the report, a letter', 'report'],
  ['the report published here', 'report'],
  ['a report mentioning him', 'report'],
  ['the report wall', undefined],
  ['the wall', undefined],
  ['the walls', undefined],
  ['the wall of letters', undefined],
  ['the report| wall', 'report'],
  ['the new s', undefined],
  ['of report', 'report'],
  ['the report card letter', 'letter'],
  ['the news', undefined],
];
test('a document is the head of its phrase', () => {
  for (const [words, noun] of PAPERS) {
    const { tokens, phrase } = read(words);
    const at = listedNounAt(tokens, phrase, DOCUMENTS);
    assert.equal(at === undefined ? undefined : tokens[at]!.text, noun, words);
  }
});

test('articles and conjunctions alone link names', () => {
  for (const word of ['the', 'and', 'both', ',', '&', 'or', 'and the', ', and the'])
    assert.ok(onlyLinks(read(word).tokens, 3, read(word).phrase.to), word);
  for (const word of ['a', 'but', 'the old', 'old and'])
    assert.ok(!onlyLinks(read(word).tokens, 3, read(word).phrase.to), word);
  assert.ok(onlyLinks([], 3, 3));
});

test('some nouns tell a gender', () => {
  assert.deepEqual(['spokeswoman', 'spokeswomen', 'spokesman', 'spokesmen', 'queens', 'lawyer'].map(genderOfRole), [
    'female',
    'female',
    'male',
    'male',
    'female',
    '',
  ]);
  const { tokens } = read('the lawyer');
  assert.deepEqual(spanOf(tokens, { from: 3, to: 5 }), { start: 14, end: 24 });
});

test('every pronoun has its kind', () => {
  const kinds = {
    male: 'he him his himself',
    female: 'she her hers herself',
    plural: 'they them their themselves both',
    thing: 'it its itself',
    speaker: 'i me my we us our myself',
    relative: 'who whom whose which that',
  };
  for (const [kind, words] of Object.entries(kinds))
    assert.deepEqual(
      [...PRONOUNS_PRONOUNS]
        .filter(([, found]) => found === kind)
        .map(([word]) => word)
        .join(' '),
      words,
    );
});
