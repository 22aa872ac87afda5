/** Every kind of passage, reference and stretch that the gate looks at, each spoilt by itself. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ArticleRecord, checkRecord, passage } from '../../src/record/index.js';

const INPUT =
  'Ferry stops\nBy Ann Lee\nKarl Lund said “we stay” and 300 soldiers came, 200 of them by train.\nShare this\n';
const span = (words: string) => ({ start: INPUT.indexOf(words), end: INPUT.indexOf(words) + words.length });
const at = (words: string) => passage(INPUT, span(words).start, span(words).end);
const FIGURE = {
  value: 300,
  min: null,
  max: null,
  comparator: 'exact',
  kind: 'personnel',
  unit: 'soldiers',
  side: 'karl',
  claimant: 'karl',
  status: 'present',
  confidence: 1,
} as const;

const record = (): ArticleRecord => ({
  id: 'ferry',
  file: 'a.txt',
  title: at('Ferry stops'),
  published: { edtf: '', basis: 'unknown', evidence: [], why: '' },
  tags: [],
  language: 'en',
  related: [],
  source: {
    id: '',
    name: '',
    basis: 'unknown',
    byline: 'By Ann Lee',
    bylineSpan: span('By Ann Lee'),
    agencies: [],
    evidence: [],
    why: '',
  },
  body: [{ ...span('Karl Lund said “we stay” and 300 soldiers came, 200 of them by train.'), kind: 'text' }],
  dropped: [{ ...span('Share this'), reason: 'share bar' }],
  actors: [
    {
      id: 'karl',
      kind: 'person',
      name: 'Karl Lund',
      aliases: [],
      roles: [],
      mentions: [{ ...at('Karl Lund'), via: 'name' }],
    },
  ],
  quotes: [
    {
      id: 'q-1',
      kind: 'mixed',
      ...at('we stay'),
      spans: [],
      speakers: ['karl'],
      speakerMention: at('Karl Lund'),
      cue: at('said'),
      stance: 'asserts',
      confidence: 1,
      in: 'body',
      variants: [],
    },
  ],
  figures: [
    { id: 'f-1', ...at('300 soldiers'), ...FIGURE, quoteId: 'q-1' },
    { id: 'f-2', ...at('200'), ...FIGURE, value: 200, partOf: 'f-1' },
  ],
  fixity: { bytes: 1, sha256: '0'.repeat(64), encoding: 'utf-8' },
});
const faultsOf = (spoil: (copy: ArticleRecord) => void): string[] => {
  const copy = structuredClone(record());
  spoil(copy);
  return checkRecord(copy, INPUT);
};

test('a record with all of them passes', () => assert.deepEqual(checkRecord(record(), INPUT), []));

const SPOILED: [name: string, spoil: (copy: ArticleRecord) => void, faults: string[]][] = [
  [
    'a cue',
    ({ quotes }) => {
      quotes[0]!.cue!.text = 'sang';
    },
    [`cue of q-1 is not verbatim at ${span('said').start}-${span('said').end}`],
  ],
  [
    'a speaker mention',
    ({ quotes }) => {
      quotes[0]!.speakerMention!.text = 'Karl';
    },
    [`speaker mention of q-1 is not verbatim at ${span('Karl Lund').start}-${span('Karl Lund').end}`],
  ],
  [
    'a figure',
    ({ figures }) => {
      figures[0]!.text = '400 soldiers';
    },
    [`figure f-1 is not verbatim at ${span('300 soldiers').start}-${span('300 soldiers').end}`],
  ],
  [
    'a mention',
    ({ actors }) => {
      actors[0]!.mentions[0]!.text = 'Karl Lunt';
    },
    [`mention of karl is not verbatim at ${span('Karl Lund').start}-${span('Karl Lund').end}`],
  ],
  [
    'a speaker',
    ({ quotes }) => {
      quotes[0]!.speakers = ['karl', 'nobody'];
    },
    ['quote q-1 names "nobody", which this record does not have'],
  ],
  [
    'a part of another record',
    ({ figures }) => {
      figures[1]!.partOf = 'f-3';
    },
    ['partOf of f-2 names "f-3", which this record does not have'],
  ],
  [
    'a quote of another record',
    ({ figures }) => {
      figures[0]!.quoteId = 'q-2';
    },
    ['quoteId of f-1 names "q-2", which this record does not have'],
  ],
  [
    'a byline that is nowhere',
    ({ source }) => {
      source.bylineSpan = null;
    },
    [`the file's text at ${span('Ferry stops').end}-${span('Karl Lund').start} is in no part of the record`],
  ],
  [
    'a byline in the title',
    ({ source }) => {
      source.bylineSpan = { start: 0, end: span('By Ann Lee').end };
    },
    ['two parts of the file overlap at 0'],
  ],
  [
    'a stretch at the end',
    ({ dropped }) => {
      dropped.length = 0;
    },
    [`the file's text from ${span('train.').end} on is in no part of the record`],
  ],
  [
    'a field deep inside',
    ({ published }) => {
      published.basis = 'guessed' as 'stated';
    },
    ['published.basis: Invalid option: expected one of "stated"|"inferred"|"curated"|"unknown"'],
  ],
];
for (const [name, spoil, faults] of SPOILED)
  test(`the gate names ${name} that is wrong, and nothing else`, () => assert.deepEqual(faultsOf(spoil), faults));

test("empty stretches cover nothing and are in nobody's way, and the order of parts makes no difference", () => {
  assert.deepEqual(
    faultsOf(({ dropped }) => dropped.unshift({ start: 3, end: 3, reason: 'navigation' })),
    [],
  );
  assert.deepEqual(
    faultsOf(({ body }) => body.unshift({ start: 40, end: 40, kind: 'text' })),
    [],
  );
  assert.deepEqual(
    faultsOf((copy) => {
      copy.dropped.push({ ...copy.title, reason: 'repeated title' });
      copy.title = { start: 0, end: 0, text: 'Set by the archivist' };
    }),
    [],
  );
});
