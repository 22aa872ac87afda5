/** The five real articles, all the way to the archive: what must be found in them, and what must not. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { repositoryRoot } from '../scripts/bench/corpora.js';
import { buildArchive, NOTHING_PUBLISHED } from '../src/archive/index.js';
import { readArchive } from '../src/input/read-archive.js';
import { checkRecord } from '../src/record/index.js';
import { headOf } from '../src/extract/index.js';

const nothing = () => undefined;
const silent = { progress: nothing, note: nothing, print: nothing, problem: nothing, warn: nothing };
const read = await readArchive({
  input: join(repositoryRoot(), 'seeds'),
  output: join(repositoryRoot(), '_site'),
  cache: null,
  maxBytes: 5_000_000,
  terminal: silent,
});
const { archive } = read;
const byFile = (start: string) => archive.articles.find(({ file }) => file.startsWith(start))!;
const nameOf = new Map(archive.actors.map(({ id, name }) => [id, name]));

test('all five are published, and nothing is wrong with them', () => {
  assert.deepEqual(read.problems, []);
  assert.deepEqual(read.quarantined, []);
  assert.equal(archive.articles.length, 5);
  for (const { record, text } of archive.articles.map(({ id }) => archive.whole(id)))
    assert.deepEqual(checkRecord(record, text), []);
});

test('their dates say how they were come by', () => {
  const dates = ['000', '001', '002', '003', '004'].map((file) => [
    byFile(file).published.edtf,
    byFile(file).published.basis,
  ]);
  assert.deepEqual(dates, [
    ['2021-11-30', 'inferred'],
    ['2021-11-15', 'inferred'],
    ['2021-04-13', 'curated'],
    ['2021-11-26/..', 'inferred'],
    ['2021-04-13', 'curated'],
  ]);
});

test('nobody is invented: related headlines and photo credits name no actors', () => {
  const people = archive.actors.filter(({ kind }) => kind === 'person').map(({ name }) => name);
  assert.deepEqual(people, [
    'Antony Blinken',
    'Boris Johnson',
    'Denys Shmyhal',
    'Dmytro Kuleba',
    'Heiko Maas',
    'Jean-Yves Le Drian',
    'Jens Stoltenberg',
    'Kyrylo Budanov',
    'Lloyd Austin',
    'Ned Price',
    'Oleksiy Danilov',
    'Sergei Shoigu',
    'Vladimir Putin',
    'Volodymyr Zelenskyy',
  ]);
});

test('one statement of 13 April 2021 in two translations is one, and the like words of November are not', () => {
  const quote = (file: string, words: string) =>
    byFile(file).quotes.find(({ text, kind }) => kind !== 'indirect' && text.includes(words))!;
  const [title, translated, november] = [
    quote('002', 'unjustified, unexplained'),
    quote('004', 'unwarranted, inexplicable'),
    quote('000', 'unprovoked and unexplained'),
  ];
  assert.ok(title.variants.includes(translated.id) && translated.variants.includes(title.id));
  assert.deepEqual(november.variants, []);
});

test('who counted what, and whose', () => {
  const ledger = archive.ledgers.find(({ id }) => id === 'russia-personnel')!;
  const rows = ledger.figures.map(({ figure }) => [figure.text, nameOf.get(figure.claimant)]);
  for (const row of [
    ['more than 92,000 troops', 'Kyrylo Budanov'],
    ['more than 100,000 Russian troops', 'Denys Shmyhal'],
    ['thousands of combat troops', 'Jens Stoltenberg'],
  ]) {
    assert.ok(
      rows.some(([text, claimant]) => text === row[0] && claimant === row[1]),
      row.join(' by '),
    );
  }
  assert.equal(
    rows.filter(([text, claimant]) => text === 'more than 80,000 troops' && claimant === 'Ukraine').length,
    2,
  );
});

test('words in the right mouth, also where only "he", a role or a capital names the speaker', () => {
  const CASES: [file: string, words: string, speakers: string[]][] = [
    ['000', 'unprovoked and unexplained', ['Jens Stoltenberg']],
    ['000', 'represents a ‘red line’', ['Vladimir Putin']],
    ['001', 'Any new attempt to undermine', ['Jean-Yves Le Drian', 'Heiko Maas']],
    ['003', 'defend all allies', ['Jens Stoltenberg']],
    ['004', 'We must avoid the mistake', ['Dmytro Kuleba']],
    ['004', 'powder keg', ['Russia']],
  ];
  for (const [file, words, speakers] of CASES) {
    const quote = byFile(file).quotes.find(({ text, kind }) => kind !== 'indirect' && text.includes(words))!;
    assert.deepEqual(
      quote.speakers.map((id) => nameOf.get(id)),
      speakers,
      words,
    );
  }
});

test("without the archivist's word the same is found, but for what the text alone cannot tell", () => {
  const alone = buildArchive(
    read.files.map((file) => ({
      head: headOf(read.asExtracted(file)!),
      load: () => assert.fail('no article has to be read'),
    })),
    { identities: null, curations: new Map(), published: NOTHING_PUBLISHED },
  );
  assert.deepEqual(
    alone.articles
      .filter(({ published }) => published.basis === 'unknown')
      .map(({ file }) => file.slice(0, 3))
      .sort(),
    ['002', '004'],
  );
  assert.equal(
    alone.articles.flatMap(({ figures }) => figures).length,
    archive.articles.flatMap(({ figures }) => figures).length,
  );
});
