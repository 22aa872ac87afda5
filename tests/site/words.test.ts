import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countedWords, formatAmount, formatNumber } from '../../src/site/format/format-amount.js';
import { dateView, formatDate, formatSpan } from '../../src/site/format/format-date.js';
import { sortInTime } from '../../src/site/format/in-time.js';
import { markdownHtml } from '../../src/site/format/markdown.js';
import { compareWords } from '../../src/site/format/word-diff.js';

const dates: [edtf: string, words: string][] = [
  ['2021-11-30', '30 November 2021'],
  ['2021-11-05', '5 November 2021'],
  ['2021-04', 'April 2021'],
  ['2021', '2021'],
  ['', 'date unknown'],
  ['2021-04~', 'about April 2021'],
  ['2021?', '2021 (uncertain)'],
  ['2021-04-13%', 'about 13 April 2021 (uncertain)'],
  ['2021-21', 'spring 2021'],
  ['2021-11-26/..', '26 November 2021 or later'],
  ['../2021-11-26', '26 November 2021 or earlier'],
  ['2021-03-30/2021-04-02', 'between 30 March 2021 and 2 April 2021'],
  ['2014/2021', 'between 2014 and 2021'],
  ['2021-04-XX', 'some time in April 2021'],
  ['2021-XX', 'some time in 2021'],
  ['last Tuesday', 'last Tuesday'],
  ['2021-02-30', '2021-02-30'],
];
for (const [edtf, words] of dates) test(`date ${edtf || '(none)'}`, () => assert.equal(formatDate(edtf), words));

test('only a stated or curated date in one piece is certain', () => {
  assert.equal(dateView('2021-11-30', 'stated').datetime, '2021-11-30');
  assert.equal(dateView('2021-11', 'curated').datetime, '2021-11');
  for (const [edtf, basis] of [
    ['2021-11-30', 'inferred'],
    ['2021-11-26/..', 'stated'],
    ['2021~', 'stated'],
    ['2021-21', 'stated'],
    ['', 'unknown'],
  ] as const) {
    assert.equal(dateView(edtf, basis).datetime, '', `${edtf} ${basis}`);
  }
});

test('a span of dates leaves unknown ones out', () => {
  assert.equal(formatSpan(['2021-04-13', '2021-11-30', '']), '13 April 2021 to 30 November 2021');
  assert.equal(formatSpan(['2021-04-13', '2021-04-13']), '13 April 2021');
  assert.equal(formatSpan(['', '']), '');
});

test('in order of time: unknown dates last, open beginnings at their end, else unchanged', () => {
  const sorted = sortInTime(
    [
      ['a', ''],
      ['b', '2021-11'],
      ['c', '../2021-01-01'],
      ['d', '2021-04-13'],
      ['e', '2021-04-13'],
    ],
    ([, date]) => date!,
  );
  assert.deepEqual(
    sorted.map(([id]) => id),
    ['c', 'd', 'e', 'b', 'a'],
  );
});

const amounts: [figure: Parameters<typeof formatAmount>[0], words: string][] = [
  [{ comparator: 'more_than', value: 92000, min: null, max: null }, 'more than 92,000'],
  [{ comparator: 'exact', value: 26, min: null, max: null }, '26'],
  [{ comparator: 'about', value: 1200, min: null, max: null }, 'about 1,200'],
  [{ comparator: 'less_than', value: 5, min: null, max: null }, 'fewer than 5'],
  [{ comparator: 'range', value: null, min: 95000, max: 100000 }, '95,000 to 100,000'],
  [{ comparator: 'vague', value: null, min: 1000, max: null }, 'no number'],
  [{ comparator: 'exact', value: null, min: null, max: null }, 'no number'],
];
const counted: [figure: Parameters<typeof countedWords>[0], words: string][] = [
  [{ kind: 'personnel', unit: 'troops' }, 'troops'],
  [{ kind: 'equipment', unit: 'tanks' }, 'tanks'],
  [{ kind: 'killed', unit: 'soldiers' }, 'soldiers killed'],
  [{ kind: 'killed', unit: 'deaths' }, 'deaths'],
  [{ kind: 'wounded', unit: 'wounded' }, 'wounded'],
  [{ kind: 'missing', unit: '' }, 'missing'],
];
for (const [figure, words] of counted)
  test(`counted: ${figure.unit || 'no noun'} ${figure.kind} is ${words}`, () =>
    assert.equal(countedWords(figure), words));

for (const [figure, words] of amounts) test(`amount ${words}`, () => assert.equal(formatAmount(figure), words));

test('digits in threes, whatever the number', () => {
  assert.equal(formatNumber(1234567), '1,234,567');
  assert.equal(formatNumber(2.5), '2.5');
  assert.equal(formatNumber(999), '999');
  fc.assert(fc.property(fc.nat(), (number) => Number(formatNumber(number).replaceAll(',', '')) === number));
});

test('two translations: what is put otherwise is told from what is not quoted', () => {
  const [full, part] = compareWords([
    'The build-up is unwarranted, inexplicable and deeply worrying. It must end and stop.',
    'unjustified, unexplained and concerning',
  ]);
  assert.deepEqual(full, [
    { text: 'The build-up is ', as: 'beyond' },
    { text: 'unwarranted, inexplicable ', as: 'other' },
    { text: 'and ', as: 'same' },
    { text: 'deeply worrying. ', as: 'other' },
    { text: 'It must end and stop.', as: 'beyond' },
  ]);
  assert.deepEqual(part, [
    { text: 'unjustified, unexplained ', as: 'other' },
    { text: 'and ', as: 'same' },
    { text: 'concerning', as: 'other' },
  ]);
});

test('the same words, otherwise spelt and marked, are the same', () => {
  assert.deepEqual(
    compareWords(['Stop it, now!', '“stop it now”'])
      .flat()
      .map(({ as }) => as),
    ['same', 'same'],
  );
});

test('any versions: the runs give back the text', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 60 }), { maxLength: 4 }), (versions) => {
      assert.deepEqual(
        compareWords(versions).map((runs) => runs.map(({ text }) => text).join('')),
        versions,
      );
    }),
  );
});

test('Markdown: markup of a writer shows as text, images become links, headings find their level', () => {
  assert.equal(markdownHtml('# A\n\n## B\n', 3), '<h3>A</h3>\n<h4>B</h4>\n');
  assert.match(markdownHtml('a <b onclick="x()">c</b>'), /&#x3C;b onclick="x\(\)">c&#x3C;\/b>/);
  assert.match(markdownHtml('<script>alert(1)</script>'), /&#x3C;script>/);
  assert.doesNotMatch(markdownHtml('![x](https://example.org/a.png)'), /<img/);
  assert.match(markdownHtml('![x](https://example.org/a.png)'), /<a href="https:\/\/example.org\/a.png">x<\/a>/);
  assert.doesNotMatch(markdownHtml('[x](javascript:alert(1))'), /javascript/);
  assert.match(markdownHtml('| a | b |\n|---|---:|\n| 1 | <i> |'), /<table>[\s\S]*<td>&#x3C;i><\/td>/);
});

for (const [name, hard] of [
  ['quotes', '>'.repeat(5000)],
  ['stars', '**a*'.repeat(20_000)],
  ['lists', `${'  '.repeat(60)}- a\n`.repeat(40)],
  ['text', 'a '.repeat(60_000)],
  ['brackets', '['.repeat(5000)],
] as const) {
  test(`Markdown that would be hard to parse stays plain text: ${name}`, () =>
    assert.match(markdownHtml(hard), /^<p>[\s\S]*<\/p>$/));
}
