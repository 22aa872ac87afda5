import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildArchive } from '../../src/archive/index.js';
import { type ArticleRecord, checkRecord, recordJsonSchema } from '../../src/record/index.js';
import { madeArticle, wordOf } from '../archive/made-articles.js';
import { inputOf } from '../../src/extract/article.js';

const article = madeArticle({
  file: 'a.txt',
  published: '2021-04-13',
  body: 'Ann Lee said “we stay here today” and 300 troops came.',
  actors: ['Ann Lee', 'Utopia (state)'],
  quotes: [['we stay here today', 'Ann Lee']],
  figures: [{ text: '300 troops', value: 300, side: 'Utopia', claimant: 'Ann Lee' }],
});
const archive = buildArchive([inputOf(article)], wordOf());
const { record, text } = archive.whole(archive.articles[0]!.id);
/** The faults of the record after `spoil` changed a copy of it. */
const faultsOf = (spoil: (copy: ArticleRecord) => void): string[] => {
  const copy = structuredClone(record);
  spoil(copy);
  return checkRecord(copy, text);
};

test('a true record passes the gate', () => assert.deepEqual(checkRecord(record, text), []));

const SPOILED: [name: string, spoil: (copy: ArticleRecord) => void, fault: RegExp][] = [
  [
    'a quote with a changed letter',
    (copy) => {
      copy.quotes[0]!.text = 'we stay here todaY';
    },
    /quote .* is not verbatim/,
  ],
  [
    'a quote moved by one',
    (copy) => {
      copy.quotes[0]!.start += 1;
    },
    /quote .* is not verbatim/,
  ],
  [
    'a title that the file does not have',
    (copy) => {
      copy.title.text = 'Another';
    },
    /title is not verbatim/,
  ],
  [
    'a speaker nobody knows',
    (copy) => {
      copy.quotes[0]!.speakers = ['nobody'];
    },
    /names "nobody"/,
  ],
  [
    'a claimant nobody knows',
    (copy) => {
      copy.figures[0]!.claimant = 'nobody';
    },
    /claimant of .* names "nobody"/,
  ],
  [
    'a side nobody knows',
    (copy) => {
      copy.figures[0]!.side = 'nobody';
    },
    /side of .* names "nobody"/,
  ],
  [
    'a part of no figure',
    (copy) => {
      copy.figures[0]!.partOf = 'f-0';
    },
    /partOf of/,
  ],
  [
    'a quote id of no quote',
    (copy) => {
      copy.figures[0]!.quoteId = 'q-0';
    },
    /quoteId of/,
  ],
  [
    'two facts with one id',
    (copy) => {
      copy.figures[0]!.id = copy.quotes[0]!.id;
    },
    /share one id/,
  ],
  [
    'a stretch of the file in no part',
    (copy) => {
      copy.body[0]!.end -= 5;
    },
    /is in no part of the record/,
  ],
  [
    'two parts that overlap',
    (copy) => {
      copy.dropped.push({ start: 0, end: 3, reason: 'navigation' });
    },
    /overlap at 0/,
  ],
  [
    'a confidence above one',
    (copy) => {
      copy.quotes[0]!.confidence = 1.1;
    },
    /confidence/,
  ],
  [
    'an id with capitals',
    (copy) => {
      copy.id = 'Not-A-Slug';
    },
    /^id: expected lower-case/,
  ],
];
for (const [name, spoil, fault] of SPOILED) {
  test(`the gate stops ${name}`, () =>
    assert.ok(
      faultsOf(spoil).some((message) => fault.test(message)),
      faultsOf(spoil).join('\n'),
    ));
}

test('a title set by the archivist may stand nowhere in the file', () => {
  const { articles, whole } = buildArchive(
    [inputOf(article)],
    wordOf({ curations: { 'a.txt': { title: 'Another headline' } } }),
  );
  assert.equal(articles[0]!.title.text, 'Another headline');
  assert.deepEqual(checkRecord(whole(articles[0]!.id).record, text), []);
});

test('the JSON Schema is made from the same definition', () => {
  const schema = recordJsonSchema() as { $schema: string; required: string[]; properties: Record<string, unknown> };
  assert.match(schema.$schema, /2020-12/);
  assert.deepEqual(
    Object.keys(record).filter((key) => !(key in schema.properties)),
    [],
  );
  assert.ok(schema.required.includes('fixity') && !schema.required.includes('url'));
});
