import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { extractArticle } from '../../src/pipeline.js';
import { withoutMarkup } from '../../src/extract/markup.js';

const read = (text: string, format: 'markdown' | 'text' = 'markdown') =>
  extractArticle({ file: 'a.md', format, text, fixity: { bytes: text.length, sha256: '', encoding: 'utf-8' } });

const MARKED = `# Bridge closed

The mayor of **Aston**, _Anna Weber_, said the bridge was “*safe* and [sound](https://onrecord.example/a)” on *Monday*.

Some *900* [soldiers](https://onrecord.example/b) came, according to Peter **Lind**, a colonel.

[Read more](https://onrecord.example/c)
`;

test('signs of Markdown hide no fact, and the words of each are the file’s own', () => {
  const { actors, quotes, figures, text } = read(MARKED);
  assert.deepEqual(
    actors.filter(({ kind }) => kind === 'person').map(({ name, roles }) => [name, roles[0]?.text]),
    [
      ['Anna Weber', 'mayor of Aston'],
      ['Peter Lind', 'colonel'],
    ],
  );
  const quote = quotes.find(({ kind }) => kind !== 'indirect')!;
  assert.equal(quote.text, '*safe* and [sound](https://onrecord.example/a)');
  assert.deepEqual(
    figures.map(({ value, claimant }) => [value, claimant]),
    [[900, 'peter-lind']],
  );
  for (const fact of [...quotes, ...figures, ...actors.flatMap(({ mentions }) => mentions)])
    assert.equal(fact.text, text.slice(fact.start, fact.end));
});

test('a link alone is its label; in plain text stars and brackets are what they are', () => {
  const { body, text } = read(MARKED);
  assert.equal(body.length, 2);
  assert.ok(body.every(({ start, end }) => !text.slice(start, end).includes('Read more')));
  assert.equal(read('Bridge closed\n\nThe mayor came *late* that day, and nobody knew why.', 'text').markup, undefined);
});

test('blanks stand for signs, one for one', () => {
  assert.equal(
    withoutMarkup('a *b* [c](d)', [
      { start: 2, end: 3 },
      { start: 4, end: 5 },
      { start: 6, end: 7 },
      { start: 8, end: 12 },
    ]),
    'a  b   c    ',
  );
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('*', '_', '[', ']', '(', ')', '`', 'a', ' ', '\n', '<b>', '“', '900 soldiers '),
      }),
      (text) => {
        const article = read(text);
        for (const fact of [...article.quotes, ...article.figures])
          assert.equal(fact.text, text.slice(fact.start, fact.end));
        assert.equal(withoutMarkup(text, article.markup ?? []).length, text.length);
      },
    ),
    { numRuns: 200 },
  );
});
