import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { documentOf, quotesOf } from './article.js';

const SNIPPETS = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '„',
  "''",
  ' said ',
  ' he said',
  'Anna Weber',
  ', ',
  '. ',
  ': ',
  '\n',
  '“a',
  'b”',
  'that ',
  'according to ',
  '–',
  '(',
  ')',
  '[',
  ']',
  'x',
  '1',
  '\u00a0',
  '😀',
];

/** Every promise of the record that a text of any kind must keep. */
function keepsPromises(text: string): void {
  const document = documentOf(text);
  const quotes = quotesOf(document);
  quotes.forEach((quote, index) => {
    assert.equal(quote.id, `q-${index + 1}`);
    assert.equal(quote.text, text.slice(quote.start, quote.end));
    assert.ok(quote.text.length > 0);
    assert.ok(quote.confidence >= 0 && quote.confidence <= 1);
    assert.ok(quote.spans.length > 0);
    for (const [start, end] of quote.spans) assert.ok(start >= 0 && start < end && end <= text.length);
    for (const words of [quote.speakerMention, quote.cue])
      if (words) assert.equal(words.text, text.slice(words.start, words.end));
    if (index > 0) assert.ok(quote.start >= quotes[index - 1]!.start);
  });
}

test('any text yields quotes that are true to it', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), keepsPromises), { numRuns: 300, seed: 1 });
});

test('any row of marks, cues and names yields quotes that are true to it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...SNIPPETS), { maxLength: 60 }).map((parts) => parts.join('')),
      keepsPromises,
    ),
    { numRuns: 600, seed: 2 },
  );
});

test('a text without marks has no quotation in marks', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('he', ' said ', 'Anna', ' Weber', ', ', '. ', 'that '), { maxLength: 40 }),
      (parts) => {
        assert.ok(quotesOf(documentOf(parts.join(''))).every(({ kind }) => kind === 'indirect'));
      },
    ),
    { numRuns: 200, seed: 3 },
  );
});
