import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type TokenizedArticle, tokenizeArticle } from '../../src/text/index.js';

const read = (text: string): TokenizedArticle =>
  tokenizeArticle(text, { start: 0, end: 0 }, [{ start: 0, end: text.length, kind: 'text' }]);

/** Every token with the word that the document says stands there. */
const pairs = ({ tokens, words, wordOf }: TokenizedArticle) =>
  tokens.map((token, i) => [token, words[wordOf[i]!]!] as const);

const isTrue = (document: TokenizedArticle): void => {
  assert.equal(document.wordOf.length, document.tokens.length);
  for (const [{ start, end, ...token }, word] of pairs(document)) assert.deepEqual(word, token);
};

test('a word stands once among the words, wherever and however often it is written; its capital is another word', () => {
  const document = read('The mayor met the guards. The guards left; the mayor’s car did, too.');
  assert.deepEqual(
    document.words.map(({ text }) => text),
    ['The', 'mayor', 'met', 'the', 'guards', '.', 'left', ';', '’s', 'car', 'did', ',', 'too'],
  );
  isTrue(document);
});

test('documents that are read in turns keep their own words', () => {
  const parts = fc.array(
    fc.constantFrom(
      'Kovar',
      'kovar',
      'so',
      'gates',
      'U.S.',
      '1,200',
      '’s',
      '’',
      '“',
      'É',
      'cooperativeness',
      ...'abcxyz',
    ),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(parts, parts, (one, other) => {
      const first = read(one.join(' '));
      const second = read(other.join(' '));
      const again = read(one.join(' '));
      for (const document of [first, second, again]) isTrue(document);
      assert.deepEqual(again.tokens, first.tokens);
    }),
  );
});

test('more words than are kept are all true', () => {
  isTrue(read(Array.from({ length: 60_000 }, (_, i) => `w${i.toString(36)} ${i % 7}`).join(' ')));
});
