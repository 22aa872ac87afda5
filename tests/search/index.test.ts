import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { generateArchive, randomFrom } from '../../scripts/bench/generate-archive.js';
import { fileShard } from '../../src/search/browser/file-shard.js';
import { answer, readCorpus } from '../../src/search/evaluate.js';
import { addressOf, excerptOf } from '../../src/search/excerpt.js';
import { namesById, recordsToCsv, recordsToJson } from '../../src/search/export.js';
import { foldExact } from '../../src/search/fold.js';
import { parseQuery } from '../../src/search/query.js';
import type { NamedEntity, SearchRecord } from '../../src/search/record.js';
import { readStoredNames, storeNames } from '../../src/search/stored.js';
import { searchDirectory, searchRecords } from '../../src/search/records.js';
import { memoryShard } from '../../src/search/shard.js';
import { shardsOf } from '../../src/search/shards.js';
import { shardFiles } from '../../src/search/index-files.js';
import { phrasePlaces } from '../../src/search/spans.js';

const ARCHIVE = generateArchive({ quotes: 900 });
const FACTS = searchRecords(ARCHIVE, { text: 'full' }).filter(({ type }) => type !== 'article');
const DIRECTORY = searchDirectory(ARCHIVE);

/** The shards as the page has them: out of files. */
async function fromFiles(most: number) {
  const made = shardsOf(FACTS, most).map(shardFiles);
  const files = new Map(made.flatMap((each) => each.files).map(({ path, contents }) => [path, contents]));
  return {
    shards: await Promise.all(
      made.map(({ folder }) => fileShard(async (path) => JSON.parse(files.get(path)!), folder)),
    ),
    files,
  };
}

test('one shard, many shards and memory answer alike', async () => {
  const random = randomFrom(3);
  const texts = FACTS.map(({ text }) => text.replace('.', '').split(' '));
  const queries = Array.from({ length: 150 }, () => {
    const words = texts[Math.floor(random() * texts.length)]!;
    const at = Math.floor(random() * (words.length - 3));
    const forms = [
      words[at]!,
      `"${words.slice(at, at + 3).join(' ')}"`,
      `${words[at]} -${words[at + 1]}`,
      `${words[at]!.slice(0, 3)}*`,
      words.slice(at).join(' '),
      `"${words[at]} ${words[at + 1]!.slice(0, 2)}`,
      `${words[at]} year:2016`,
    ];
    return forms[Math.floor(random() * forms.length)]!;
  });
  const corpora = [[memoryShard(FACTS)], (await fromFiles(20_000)).shards, (await fromFiles(150)).shards].map(
    (shards) => readCorpus(DIRECTORY, shards),
  );
  for (const query of queries) {
    const found = await Promise.all(
      corpora.map(async (corpus) => {
        const { hits, types, counts } = await answer(corpus, parseQuery(query), 'oldest');
        const records = (await Promise.all(hits.map(({ shard, number }) => shard.read([number])))).flat();
        return { ids: records.map(({ id }) => id).sort(), types, speakers: [...counts.speaker].sort() };
      }),
    );
    assert.deepEqual(found[1], found[0], query);
    assert.deepEqual(found[2], found[0], query);
  }
});

test('records come out of the files as they went in', async () => {
  const { shards } = await fromFiles(400);
  const read = (await Promise.all(shards.map((shard) => shard.read(shard.facts.map((_, number) => number))))).flat();
  assert.deepEqual(read.map(({ id }) => id).sort(), FACTS.map(({ id }) => id).sort());
  for (const record of read)
    assert.deepEqual(
      record,
      FACTS.find(({ id }) => id === record.id),
    );
});

test('names come out of the index as they went in, whatever their ids', () => {
  const named = (id: string, name: string, more: Partial<NamedEntity> = {}): NamedEntity => ({
    id,
    name,
    aliases: [],
    byWord: true,
    ...more,
  });
  const names = [
    named('ana-lindqvist', 'Ana Lindqvist', { aliases: ['Lindqvist', 'Minister Lindqvist'] }),
    named('a-449c2b', 'A', { byWord: false, page: false }),
    named('lodz', 'Łódź'),
    named('ana-lindqvist-2', 'Ana Lindqvist', { page: false }),
    named('group-d0d6d5', "'s", { byWord: false }),
    named('yuliya', 'Юлия'),
    named('x', ''),
  ];
  assert.deepEqual(readStoredNames(JSON.parse(JSON.stringify(storeNames(names)))), names);
  const { actors } = DIRECTORY;
  const stored = storeNames(actors);
  assert.deepEqual(readStoredNames(stored), actors);
  assert.ok(stored.ids.filter((id) => id === 0).length > actors.length / 2, 'most ids are the words of the name');
});

test('a shard is a stretch of the calendar: a new article changes only its own', () => {
  const before = shardsOf(FACTS, 200);
  const added = { ...FACTS[0]!, id: 'q-new', first: '2017-05-01', last: '2017-05-01' };
  const after = shardsOf([...FACTS, added], 200);
  const changed = after.filter(
    ({ id, records }) => JSON.stringify(before.find((shard) => shard.id === id)?.records) !== JSON.stringify(records),
  );
  assert.deepEqual(
    changed.map(({ id }) => id),
    ['2017'],
  );
  assert.ok(before.every(({ records }) => records.length <= 200));
  assert.equal(
    before.reduce((sum, { records }) => sum + records.length, 0),
    FACTS.length,
  );
  assert.equal(shardsOf([{ ...FACTS[0]!, first: '', last: '' }, ...FACTS], 200)[0]!.id, 'undated');
  assert.deepEqual(shardsOf([], 200), []);
});

test(
  'what the calendar cannot cut is cut, too: no date, or one day; and there, too, an article changes only its own ' +
    'shard',
  () => {
    for (const day of ['', '2022-02-24']) {
      const records = FACTS.map((record) => ({ ...record, first: day, last: day }));
      const other = { ...FACTS[0]!, first: '2014-01-01', last: '2014-01-01' };
      const before = shardsOf([...records, other], 100);
      assert.ok(before.length > 10 && before.every((shard) => shard.records.length <= 100), `${before.length} shards`);
      assert.ok(
        before.every(({ id }) => id === '2014' || id === '2010s' || id.startsWith(day || 'undated')),
        before.map(({ id }) => id).join(),
      );
      assert.equal(
        before.reduce((sum, shard) => sum + shard.records.length, 0),
        records.length + 1,
      );
      const after = shardsOf([...records, other, { ...records[7]!, id: 'q-new' }], 100);
      const same = after.filter(
        ({ id, records: own }) =>
          JSON.stringify(before.find((shard) => shard.id === id)?.records) === JSON.stringify(own),
      );
      assert.equal(after.length - same.length, 1);
    }
  },
);

test('an exact hit holds the characters, whatever they are; what holds them is a hit', () => {
  const letters = fc.constantFrom(
    'a',
    'B',
    'é',
    'e\u0301',
    '“',
    '"',
    '’',
    "'",
    ' ',
    '\u00a0',
    '\n',
    '-',
    '–',
    '.',
    '1',
    '\u00ad',
    'İ',
    '💬',
    'ﬁ',
  );
  const text = fc.array(letters, { maxLength: 14 }).map((list) => list.join(''));
  fc.assert(
    fc.property(text, text, (whole, phrase) => {
      const sought = foldExact(phrase).text.trim();
      for (const [start, end] of phrasePlaces(whole, { text: phrase, not: false, open: false }))
        assert.ok(foldExact(whole.slice(start, end)).text.includes(sought));
      const around = `x ${phrase} y`;
      assert.equal(phrasePlaces(around, { text: phrase, not: false, open: false }).length > 0, sought !== '');
    }),
  );
});

const record = (changes: Partial<SearchRecord>): SearchRecord => ({ ...FACTS[0]!, marks: [], ...changes });

test('an excerpt is the text, cut only where it is long, with what is sought marked', () => {
  const pieces = excerptOf(record({ text: 'We will not move the “red line”.' }), parseQuery('"red line" move'));
  assert.equal(pieces.map(({ text }) => text).join(''), 'We will not move the “red line”.');
  assert.deepEqual(
    pieces.filter(({ sought }) => sought).map(({ text }) => text),
    ['move', 'red line'],
  );
  const long = excerptOf(record({ text: `${'word '.repeat(400)}needle ${'word '.repeat(400)}` }), parseQuery('needle'));
  assert.equal(long[0]!.text, '…');
  assert.equal(long.at(-1)!.text, '…');
  assert.ok(long.some(({ text, sought }) => sought && text === 'needle'));
  const figure = excerptOf(record({ text: 'about 90,000 troops came', marks: [[6, 19]] }), parseQuery('troops'));
  assert.deepEqual(
    figure.filter((piece) => piece.figure).map(({ text }) => text),
    ['90,000 ', 'troops'],
  );
});

test('the address leads to the fact by its anchor, and to the words', () => {
  const quote = record({
    path: '/articles/x/#q-1',
    text: 'We will not move, not for them - the red line stays where it is.',
  });
  assert.equal(
    addressOf(quote, parseQuery('move')),
    '/articles/x/#q-1:~:text=We%20will%20not%20move%2C,where%20it%20is.'.replace('where', 'stays%20where'),
  );
  assert.equal(addressOf(quote, parseQuery('"them - the red"')), '/articles/x/#q-1:~:text=them%20%2D%20the%20red');
  assert.doesNotThrow(() => addressOf(record({ text: '\ud800 lone' }), parseQuery('lone')));
});

test('CSV and JSON hold every record, and nothing that a spreadsheet would run', () => {
  const naming = {
    actors: namesById([{ id: 'a', name: '=HYPERLINK("x")', aliases: [], byWord: true }]),
    sources: namesById([]),
    pageless: new Set<string>(),
    base: 'https://example.org/',
    index: '' as const,
  };
  const records = ['=1+1', '+1', '-1', '@x', '\t=1', ' =1', 'plain, "quoted"\nline', '＝1'].map((text, i) =>
    record({ id: `q-${i}`, text, speakers: ['a'], title: '=cmd' }),
  );
  const rows = parse(recordsToCsv(records, naming), { columns: true }) as Record<string, string>[];
  assert.equal(rows.length, records.length);
  for (const row of rows)
    for (const value of Object.values(row)) assert.ok(!/^[\s\ufeff]*[=+\-@＝]/.test(value), value);
  assert.equal(rows[6]!.text, 'plain, "quoted"\nline');
  const json = JSON.parse(recordsToJson(records, naming)) as { text: string; citation: string }[];
  assert.equal(json[0]!.text, '=1+1');
  assert.ok(json.every(({ citation }) => citation.endsWith('#' + records[0]!.path.split('#')[1])));
});
