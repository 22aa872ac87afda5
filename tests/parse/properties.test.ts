import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type InputText, parseArticle } from '../../src/parse/index.js';
import { isEdtf } from '../../src/record/index.js';
import { bodyWords, partFaults, textInput } from './article.js';

const LINES = [
  '',
  'By Jane Doe',
  'Share',
  'Related articles',
  '---',
  '***',
  'Talks end in Riga',
  'The minister said on Tuesday that the talks had ended.',
  '“We will see,” he said.',
  'Nov. 28, 2021',
  '© 2022 Baltic Daily',
  '> quote',
  '# Heading',
  '- item',
  '![x](y)',
  'im',
  'Read more: x',
  'A ship – Copyright AFP',
  'Listen now',
  'By',
  'X.',
  '1',
  '…',
  'title: x',
  '648x415 image',
  'Home > World',
  'What next?',
  '\u202e\u200bTalks',
  '\ud83d\ude00',
  '(Reuters)',
];
const scrape = fc.array(fc.oneof(fc.constantFrom(...LINES), fc.string({ unit: 'binary', maxLength: 80 })), {
  maxLength: 40,
});
const separator = fc.constantFrom('\n', '\r\n', '\n\n', '\r');

/** What must hold of any article. */
function check(text: string, format: InputText['format']): void {
  const article = parseArticle(textInput(text, 'a', format));
  assert.deepEqual(partFaults(article), []);
  assert.equal(
    article.title.start === article.title.end ? '' : article.title.text,
    text.slice(article.title.start, article.title.end),
  );
  for (const list of [article.body, article.dropped]) {
    for (const [i, { start, end }] of list.entries())
      assert.ok(start >= (list[i - 1]?.end ?? 0) && end > start && end <= text.length);
  }
  const { published, source } = article;
  assert.ok(published.edtf === '' ? published.basis === 'unknown' : isEdtf(published.edtf));
  assert.equal(source.name === '', source.basis === 'unknown');
  for (const { start, end } of [...published.evidence, ...source.evidence])
    assert.ok(start < end && end <= text.length);
}

test('any lines in any order give an article whose parts cover the file', () => {
  fc.assert(
    fc.property(scrape, separator, fc.constantFrom('text' as const, 'markdown' as const), (lines, end, format) =>
      check(lines.join(end), format),
    ),
    { numRuns: 300 },
  );
});

test('any Unicode gives an article whose parts cover the file', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 500 }),
      fc.constantFrom('text' as const, 'markdown' as const, 'html' as const),
      check,
    ),
    { numRuns: 200 },
  );
});

test('parsing twice gives the same article', () => {
  fc.assert(
    fc.property(scrape, (lines) => {
      const input = textInput(lines.join('\n'));
      assert.deepEqual(parseArticle(input), parseArticle(input));
    }),
    { numRuns: 50 },
  );
});

test('sentences under a headline are never dropped, whatever their order', () => {
  const sentence = fc.constantFrom(
    'The talks ended.',
    'He said “yes” and left.',
    'Ten soldiers were killed near Riga on Tuesday.',
    'Who knows?',
    'She told them to go home at once.',
    'It was over!',
    'Nobody, the ministry said, had been there.',
  );
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 12 }), (sentences) => {
      const article = parseArticle(textInput(['Talks end in Riga after night', ...sentences].join('\n')));
      assert.deepEqual(bodyWords(article), sentences);
    }),
  );
});

test('5 MB in one line, of any kind, is one article', () => {
  const size = 5_000_000;
  for (const piece of [
    'a',
    'word ',
    '"',
    '(',
    '1',
    '. ',
    '2021 ',
    'By ',
    ' – ',
    '/',
    '\u0301',
    'Nov. 1 ',
    'Reuters ',
    '> ',
    '[',
    '\t',
    'A',
  ])
    check(piece.repeat(size / piece.length), 'text');
  check('Talks.\n'.repeat(100_000), 'text');
});
