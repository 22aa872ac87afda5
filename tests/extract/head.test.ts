import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headOf } from '../../src/extract/index.js';
import { extractArticle } from '../../src/pipeline.js';
import { passage } from '../../src/record/index.js';
import { madeArticle } from '../archive/made-articles.js';
import type { ExtractedArticle } from '../../src/extract/article.js';

const read = (text: string, format: 'text' | 'markdown' = 'text'): ExtractedArticle =>
  extractArticle({ file: 'a.txt', format, text, fixity: { bytes: 1, sha256: '0'.repeat(64), encoding: 'utf-8' } });

test('a head has everything of its article but the text and the places in it', () => {
  const article = madeArticle({
    file: 'a.txt',
    body: 'Ann Lee said “we stay here”. Then 300 troops came.',
    actors: ['Ann Lee: mayor'],
    quotes: [['we stay here', 'Ann Lee']],
    figures: [{ text: '300 troops', value: 300 }],
  });
  const { text, body, actors, quotes, figures, ...same } = article;
  const head = headOf(article);
  for (const [name, value] of Object.entries(same)) assert.deepEqual(head[name as keyof typeof head], value, name);
  assert.deepEqual(head.actors, [{ ...actors[0]!, mentions: 0 }]);
  const { spans: _, speakerMention: __, ...quote } = quotes[0]!;
  assert.deepEqual(head.quotes, [{ ...quote, cue: '', about: [], named: [], variants: [] }]);
  assert.deepEqual(head.figures, [{ ...figures[0]!, sentence: 'Then 300 troops came.', at: 5, named: [] }]);
  assert.equal(head.characters, text.length);
  assert.ok(!('body' in head) && !('text' in head) && body.length > 0);
});

test('who is named in the credits alone is known by that', () => {
  const text = [
    'Port shut\n',
    'Port minister Ann Lee said on Monday that the port would stay shut until the storm had passed and the pier was clear.\n',
    '(Reporting by Bob Ray; Editing by Cyd Poe)\n',
  ].join('\n');
  const { actors } = headOf(read(text));
  const credited = actors.filter((actor) => actor.credited).map(({ name }) => name);
  assert.deepEqual(
    [credited, actors.some(({ name, credited }) => name === 'Ann Lee' && !credited)],
    [['Bob Ray', 'Cyd Poe'], true],
  );
});

test('a quote is about whom its own words name, not whom they mean by a pronoun or name outside of them', () => {
  const text = 'T\nBob Ray and Cyd Poe came, he and Dee Fox said, and she left.\n';
  const at = (words: string, via: 'name' | 'pronoun' = 'name') => {
    const start = text.indexOf(words);
    return { ...passage(text, start, start + words.length), via };
  };
  const made = madeArticle({ file: 'a.txt', body: text, actors: ['Bob Ray', 'Cyd Poe', 'Dee Fox'] });
  const mentions = [[at('Bob Ray')], [at('Cyd Poe')], [at('Dee Fox'), at('she', 'pronoun')]];
  const actors = made.actors.map((actor, i) => ({ ...actor, mentions: mentions[i]! }));
  const [start, cut, on, end] = [
    text.indexOf('Bob'),
    text.indexOf(', he'),
    text.indexOf(', and she'),
    text.indexOf('.\n'),
  ] as const;
  const quote = {
    id: 'q-1',
    kind: 'indirect' as const,
    ...passage(text, start, end),
    spans: [
      [start, cut],
      [on, end],
    ] as [number, number][],
    speakers: ['dee-fox'],
    speakerMention: null,
    cue: null,
    stance: 'asserts' as const,
    confidence: 1,
    in: 'body' as const,
  };
  assert.deepEqual(
    headOf({ ...made, text, actors, quotes: [quote] }).quotes[0]!.about,
    ['bob-ray', 'cyd-poe'],
    'Dee Fox stands in the attribution',
  );
  assert.deepEqual(
    headOf({ ...made, text, actors, quotes: [{ ...quote, kind: 'direct' }] }).quotes[0]!.about,
    ['bob-ray', 'cyd-poe', 'dee-fox'],
    'between marks all words are the quote',
  );
  assert.deepEqual(
    headOf({ ...made, text, actors, quotes: [quote] }).quotes[0]!.named,
    ['bob-ray', 'cyd-poe', 'dee-fox'],
    'with its attribution it names her',
  );
  const unnamed = actors.map((actor) => ({
    ...actor,
    mentions: actor.mentions.map((mention) => ({ ...mention, via: 'role' as const })),
  }));
  assert.deepEqual(
    headOf({ ...made, text, actors: unnamed, quotes: [quote] }).quotes[0]!.named,
    [],
    'a role is no name',
  );
});

test('a figure has the sentence that it begins in, of the headline too, and itself where it stands in none', () => {
  const body = 'It began. Some 300 troops came, 40 of them by sea. It ended.';
  const made = madeArticle({ file: 'a.txt', title: '300 men go', body, figures: [{ text: '40 of them' }] });
  const inTitle = { ...made.figures[0]!, ...passage(made.text, 0, 7) };
  const outside = { ...made, body: [] };
  const sentences = (article: typeof made) => headOf(article).figures.map(({ sentence }) => sentence);
  assert.deepEqual(sentences(made), ['Some 300 troops came, 40 of them by sea.']);
  assert.deepEqual(sentences({ ...made, figures: [inTitle] }), ['300 men go']);
  assert.deepEqual(sentences(outside), ['40 of them']);
  const wired = headOf(
    madeArticle({
      file: 'a.txt',
      body: 'KARSK, June 2 (Wire) - Some 300 troops came. It ended.',
      figures: [{ text: '300 troops' }],
    }),
  ).figures[0]!;
  assert.deepEqual([wired.sentence, wired.at], ['Some 300 troops came.', 5], 'a dateline is no part of it');
});

test('signs of Markdown are left out of what is shown, and kept in what is verbatim', () => {
  const article = read(
    '# Bridge closed\n\nThe bridge at *Karsk* is closed. "We have **no choice** left today," said Ivo Marant, the mayor.\n\nSome **300 troops** came to the *old* town.\n',
    'markdown',
  );
  const { quotes, figures } = headOf(article);
  const quote = quotes.find(({ kind }) => kind === 'direct')!;
  assert.deepEqual([quote.text, quote.shown], ['We have **no choice** left today,', 'We have no choice left today,']);
  assert.equal(figures[0]?.sentence, 'Some **300 troops** came to the *old* town.');
  assert.deepEqual(figures[0]?.shown, {
    text: figures[0]!.text.replaceAll('*', ''),
    sentence: 'Some 300 troops came to the old town.',
  });
  const plain = headOf(
    read('Bridge closed\n\n"We have no choice left today," said Ivo Marant. Some 300 troops came.\n'),
  );
  assert.ok(
    [...plain.quotes, ...plain.figures].length > 1 &&
      [...plain.quotes, ...plain.figures].every(({ shown }) => shown === undefined),
  );
});

test('line ends and white space around make no other text, a letter does', () => {
  const key = (text: string) => headOf(read(text)).textKey;
  assert.equal(key('Title\n\nSome words.\n'), key('\r\nTitle\r\n\r\nSome words.'));
  assert.notEqual(key('Title\n\nSome words.\n'), key('Title\n\nSome word.\n'));
});
