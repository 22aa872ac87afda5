import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tokenizeArticle, tokenize } from '../../src/text/index.js';

/** The sentences of one paragraph, as text. */
const sentencesOf = (text: string): string[] =>
  tokenizeArticle(text, { start: 0, end: 0 }, [{ start: 0, end: text.length, kind: 'text' }]).sentences.map(
    ({ start, end }) => text.slice(start, end),
  );

const SPLIT: readonly string[][] = [
  ['It rained.', 'They left.'],
  ['“We go,” he said.', '“Now.”', 'He left.'],
  ['He asked: “Why?”', 'Nobody knew.'],
  ['They met in the U.S.', 'The talks went on.'],
  ['It ended at 3 p.m.', 'He went home.'],
  ['Prices rose 2.5 percent.', '14 people came.'],
  ['“Stop immediately.”', '“No.”'],
];
for (const sentences of SPLIT)
  test(`splits: ${sentences.join(' ')}`, () => assert.deepEqual(sentencesOf(sentences.join(' ')), sentences));

const WHOLE = [
  'Gen. Mark Lee and Mr. J. B. Ray met Sen. Ann Poe on Nov. 28 at No. 10.',
  'The U.S. Army, Russia vs. Ukraine and the St. Petersburg forum (approx. 200 people) were named.',
  'He spent $2.5 million at site.com in a day',
  'The so-called “powder keg” was near.',
];
for (const sentence of WHOLE)
  test(`keeps whole: ${sentence}`, () => assert.deepEqual(sentencesOf(sentence), [sentence]));

test('a glued closing mark ends the sentence all the same', () => {
  assert.deepEqual(sentencesOf('It must stop.”He left the room.'), ['It must stop.”', 'He left the room.']);
});

test('tokens keep what belongs together and part what does not', () => {
  const words = (text: string) => tokenize(text).map((token) => token.text);
  assert.deepEqual(words("Russia’s U.S. d'état 13,200 pro-Russian 100k"), [
    'Russia',
    '’s',
    'U.S.',
    "d'état",
    '13,200',
    'pro-Russian',
    '100k',
  ]);
  assert.deepEqual(words('“Go,” he said.'), ['“', 'Go', ',', '”', 'he', 'said', '.']);
});

/** What tokens are, in one pattern: a number, a possessive, a word, any other sign. */
const TOKEN =
  /(?<number>\p{Nd}+(?:[.,\u00a0\u202f]\p{Nd}+)*(?:k\b|bn\b|m\b)?)|(?<word>['’]s(?![\p{L}\p{N}])|(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:(?:[-‑]|['’](?!s(?![\p{L}\p{N}])))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)|[^\s\p{L}\p{N}]/gu;
const NEAR_MISSES = [...'aszASŽéжЖkbmn019٣½Ⅳ٪.,-‑\'’"“_ \u00a0\u202f\n\u0301', '𝒜', '😀', '\ud835', '\udc9c', '\ufeff'];

test('tokens are what the one pattern of them finds, with what lies around the stretch out of sight', () => {
  const unit = fc.constantFrom(...NEAR_MISSES);
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 30 }), fc.nat(3), fc.nat(3), (units, before, behind) => {
      const text = units.join('');
      const start = Math.min(before, text.length);
      const end = Math.max(start, text.length - behind);
      const expected = [...text.slice(start, end).matchAll(TOKEN)].map((match) => {
        const kind = match.groups!.number ? 'number' : match.groups!.word ? 'word' : 'mark';
        const lower = kind === 'mark' ? match[0] : match[0].toLowerCase().replaceAll('’', "'");
        return {
          start: start + match.index,
          end: start + match.index + match[0].length,
          text: match[0],
          lower,
          kind,
          capital: kind === 'word' && /^\p{Lu}/u.test(match[0]),
        };
      });
      assert.deepEqual(tokenize(text, start, end), expected);
    }),
    { numRuns: 3000 },
  );
});

test('tokens and sentences are true to any text, with either line end', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const document = tokenizeArticle(text, { start: 0, end: 0 }, [{ start: 0, end: text.length, kind: 'text' }]);
      assert.ok(
        document.tokens.every(
          (token, i, all) =>
            text.slice(token.start, token.end) === token.text && (i === 0 || all[i - 1]!.end <= token.start),
        ),
      );
      assert.equal(
        document.sentences.reduce((sum, { tokens: [from, to] }) => sum + to - from, 0),
        document.tokens.length,
      );
    }),
  );
});
