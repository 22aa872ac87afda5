import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type ParsedArticle, parseArticle } from '../../src/parse/index.js';
import { partFaults, textInput } from './article.js';
import { repositoryRoot } from './root.js';

interface Expected {
  readonly file: string;
  readonly title: string;
  readonly body: readonly [start: number, end: number];
  readonly source: {
    readonly name: string;
    readonly basis: string;
    readonly byline: string;
    readonly agencies: readonly string[];
  };
  readonly date: { readonly edtf: string; readonly basis: string };
  /** Words that belong to the page, not to the article. */
  readonly notBody: readonly string[];
}

const EXPECTED: readonly Expected[] = [
  {
    file: '000_0903e22b461e99b1.txt',
    title: "Russian military build-up near Ukraine is 'unprovoked and unexplained': NATO chief",
    body: [609, 6437],
    source: { name: 'Euronews', basis: 'stated', byline: 'Euronews with AP', agencies: ['AP'] },
    date: { edtf: '2021-11-30', basis: 'inferred' },
    notBody: [
      'Find Us',
      'Share this articleComments',
      'Copy/paste',
      'You might also like',
      'Modi',
      'WATCH',
      'Mindaugas Kulbis',
    ],
  },
  {
    file: '001_210b629a4d3f4f98.txt',
    title: 'NATO Chief, Alliance Heavyweights Warn Russia Over Troop Buildup Near Ukraine',
    body: [231, 3028],
    source: { name: 'RFE/RL', basis: 'stated', byline: 'RFE/RL', agencies: ['Reuters', 'AP', 'AFP', 'dpa'] },
    date: { edtf: '2021-11-15', basis: 'inferred' },
    notBody: ['Accessibility links', 'where a free press is banned', 'undesirable organization', 'click here'],
  },
  {
    file: '002_1baa27c32a156945.txt',
    title: 'NATO says Russia’s military buildup at Ukraine’s border is ‘unjustified, unexplained and concerning’',
    body: [279, 2881],
    source: { name: 'Euronews', basis: 'inferred', byline: '', agencies: ['AFP'] },
    date: { edtf: '', basis: 'unknown' },
    notBody: ['Listen to Euronews', 'Bruno Lété', 'Copyright'],
  },
  {
    file: '003_70e68fd428cc63c6.txt',
    title: 'NATO chief warns Moscow of consequences of invading Ukraine',
    body: [60, 2103],
    source: { name: 'Ukrinform', basis: 'stated', byline: 'im', agencies: [] },
    date: { edtf: '2021-11-26/..', basis: 'inferred' },
    notBody: ['\nim'],
  },
  {
    file: '004_8ee1d2e5487640d6.txt',
    title: 'NATO calls on Moscow to “immediately cease” its troop movements',
    body: [305, 1950],
    source: { name: '', basis: 'unknown', byline: '', agencies: ['AFP'] },
    date: { edtf: '', basis: 'unknown' },
    notBody: ['Advertisment', '648x415', 'Please enter your comment', 'Recommended to you', 'Francisco Seco'],
  },
];

const readSeed = (file: string): ParsedArticle =>
  parseArticle(textInput(readFileSync(`${repositoryRoot}/seeds/${file}`, 'utf8'), file));

for (const expected of EXPECTED) {
  test(`seed ${expected.file.slice(0, 3)}: title, body, source and date are as an archivist reads them`, () => {
    const article = readSeed(expected.file);
    const { name, basis, byline, agencies } = article.source;
    const prose = article.body.filter(({ kind }) => kind === 'text' || kind === 'heading');
    assert.equal(article.title.text, expected.title);
    assert.deepEqual([prose[0]!.start, prose.at(-1)!.end], expected.body);
    assert.deepEqual({ name, basis, byline, agencies }, expected.source);
    assert.deepEqual({ edtf: article.published.edtf, basis: article.published.basis }, expected.date);
    assert.deepEqual(partFaults(article), []);
  });

  test(`seed ${expected.file.slice(0, 3)}: nothing of the page around it is in the body`, () => {
    const article = readSeed(expected.file);
    const prose = article.body
      .filter(({ kind }) => kind === 'text' || kind === 'heading')
      .map(({ start, end }) => `\n${article.text.slice(start, end)}\n`)
      .join('');
    for (const words of expected.notBody) assert.ok(!prose.includes(words), words);
    for (const { start, end } of article.dropped) assert.ok(start >= 0 && end > start && end <= article.text.length);
  });
}

test('a date that is inferred or unknown says why, and points to the words it was read from', () => {
  for (const { file, date } of EXPECTED) {
    const { published } = readSeed(file);
    assert.notEqual(published.why, '');
    assert.equal(published.evidence.length > 0, date.basis === 'inferred');
  }
});

test('a photographer is told only in a credit', () => {
  for (const [file, name] of [
    ['000_0903e22b461e99b1.txt', 'Mindaugas Kulbis'],
    ['004_8ee1d2e5487640d6.txt', 'Francisco Seco'],
  ] as const) {
    const article = readSeed(file);
    const kinds = article.body
      .filter(({ start, end }) => article.text.slice(start, end).includes(name))
      .map(({ kind }) => kind);
    assert.deepEqual(kinds, ['credit'], 'one credit for one picture, however often the page has it');
  }
});
