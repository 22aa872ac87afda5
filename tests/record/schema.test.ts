import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  actorKindSchema,
  actorSchema,
  articleRecordSchema,
  basisSchema,
  comparatorSchema,
  dropReasonSchema,
  figureKindSchema,
  figureSchema,
  fixitySchema,
  mentionSchema,
  paragraphSchema,
  quoteKindSchema,
  quoteSchema,
  RECORD_VERSION,
  recordJsonSchema,
  relatedSchema,
} from '../../src/record/index.js';

test('the vocabulary of a record is the one that is published: others read it', () => {
  assert.equal(RECORD_VERSION, 1);
  assert.deepEqual(basisSchema.options, ['stated', 'inferred', 'curated', 'unknown']);
  assert.deepEqual(actorKindSchema.options, ['person', 'organization', 'state', 'group', 'unnamed']);
  assert.deepEqual(quoteKindSchema.options, ['direct', 'mixed', 'indirect']);
  assert.deepEqual(comparatorSchema.options, [
    'exact',
    'about',
    'more_than',
    'at_least',
    'up_to',
    'less_than',
    'range',
    'vague',
  ]);
  assert.deepEqual(figureKindSchema.options, [
    'personnel',
    'killed',
    'wounded',
    'captured',
    'missing',
    'displaced',
    'equipment',
  ]);
  assert.deepEqual(paragraphSchema.shape.kind.options, ['text', 'heading', 'caption', 'credit']);
  assert.deepEqual(mentionSchema.shape.via.options, ['name', 'role', 'pronoun', 'metonym']);
  assert.deepEqual(quoteSchema.shape.in.options, ['title', 'body', 'heading']);
  assert.deepEqual(figureSchema.shape.status.options, ['present', 'past', 'planned']);
  assert.deepEqual(relatedSchema.shape.why.options, [
    'same file',
    'same text',
    'near duplicate',
    'translation',
    'same event',
  ]);
  for (const [encoding, good] of [
    ['utf-8', true],
    ['shift_jis', true],
    ['windows-1251', true],
    ['UTF-8', false],
    ['', false],
  ] as const)
    assert.equal(fixitySchema.shape.encoding.safeParse(encoding).success, good, encoding);
  assert.deepEqual(dropReasonSchema.options, [
    'front matter',
    'navigation',
    'breadcrumb',
    'share bar',
    'advertisement',
    'related links',
    'comment form',
    'subscription',
    'image name',
    'picture',
    'repeated caption',
    'repeated title',
    'date line',
    'media player',
    'author box',
    'editor initials',
    'legal notice',
    'site name',
    'page furniture',
  ]);
});

test('the published schema says its name, and no description in it is empty', () => {
  const schema = recordJsonSchema();
  assert.equal(schema.title, 'Onrecord article record');
  const descriptions: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'description' && typeof inner === 'string') descriptions.push(inner);
      else walk(inner);
    }
  };
  walk(schema);
  assert.ok(descriptions.length >= 40, String(descriptions.length));
  assert.deepEqual(
    descriptions.filter((text) => text.length < 5),
    [],
  );
});

const ACTOR = { id: 'a-1', kind: 'person', name: 'A', aliases: [], roles: [], mentions: [] };

test('ids are words in small letters joined by hyphens', () => {
  for (const id of ['a', 'a-b', 'q-12ab', '習近平', '7'])
    assert.ok(actorSchema.safeParse({ ...ACTOR, id }).success, id);
  for (const id of ['', 'A', 'a-', '-a', 'a--b', 'a b', 'a/b', '../a', 'a.b', 'a\n', 'a-B', 'a_b'])
    assert.ok(!actorSchema.safeParse({ ...ACTOR, id }).success, JSON.stringify(id));
});

test('names, quotes and figures are never empty; shares lie between 0 and 1; offsets are whole', () => {
  assert.ok(!actorSchema.safeParse({ ...ACTOR, name: '' }).success);
  for (const wikidata of ['Q', 'Q0', 'xQ1', 'Q1x', 'Q1 '])
    assert.ok(!actorSchema.safeParse({ ...ACTOR, wikidata }).success, wikidata);
  for (const wikidata of ['Q1', 'Q7747']) assert.ok(actorSchema.safeParse({ ...ACTOR, wikidata }).success, wikidata);
  const quote = {
    id: 'q',
    kind: 'direct',
    start: 0,
    end: 1,
    spans: [[0, 1]],
    text: 'x',
    speakers: [],
    speakerMention: null,
    cue: null,
    stance: 'asserts',
    confidence: 1,
    in: 'body',
    variants: [],
  };
  assert.ok(quoteSchema.safeParse(quote).success);
  for (const bad of [
    { text: '' },
    { confidence: -0.1 },
    { confidence: 1.1 },
    { start: -1 },
    { end: 0.5 },
    { end: -1 },
    { spans: [[0]] },
    { spans: [[-1, 1]] },
    { spans: [[0, -1]] },
  ])
    assert.ok(!quoteSchema.safeParse({ ...quote, ...bad }).success, JSON.stringify(bad));
  const figure = {
    id: 'f',
    start: 0,
    end: 1,
    text: '1 x',
    value: 1,
    min: null,
    max: null,
    comparator: 'exact',
    kind: 'killed',
    unit: 'x',
    side: '',
    claimant: '',
    status: 'past',
    confidence: 0,
  };
  assert.ok(figureSchema.safeParse(figure).success);
  for (const bad of [{ text: '' }, { start: -1 }, { end: -1 }, { value: '1' }, { confidence: 2 }])
    assert.ok(!figureSchema.safeParse({ ...figure, ...bad }).success, JSON.stringify(bad));
  assert.ok(
    !relatedSchema.safeParse({ id: 'a', score: 1.1, why: 'same text' }).success &&
      !relatedSchema.safeParse({ id: 'a', score: -0.1, why: 'same text' }).success &&
      relatedSchema.safeParse({ id: 'a', score: 1, why: 'same text' }).success,
  );
});

test('a file is known by 64 hexadecimal digits and its length', () => {
  const fixity = { bytes: 1, sha256: 'a'.repeat(64), encoding: 'utf-8' };
  assert.ok(fixitySchema.safeParse(fixity).success);
  for (const sha256 of ['', 'a'.repeat(63), 'a'.repeat(65), `${'a'.repeat(63)}G`, 'A'.repeat(64)])
    assert.ok(!fixitySchema.safeParse({ ...fixity, sha256 }).success, sha256);
  assert.ok(!fixitySchema.safeParse({ ...fixity, bytes: -1 }).success);
});

test('a record names all its fields, and the file it is made from', () => {
  const { required } = recordJsonSchema() as { required: string[] };
  assert.deepEqual([...required].sort(), [
    'actors',
    'body',
    'dropped',
    'figures',
    'file',
    'fixity',
    'id',
    'language',
    'published',
    'quotes',
    'related',
    'source',
    'tags',
    'title',
  ]);
  const faults = articleRecordSchema.safeParse({ file: '' }).error!.issues.map(({ path }) => path.join('.'));
  assert.ok(faults.includes('file') && faults.includes('id'));
});
