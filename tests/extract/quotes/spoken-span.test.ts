/** Quotes as they are found and published: the whole of each, with all that is told of it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoteConfidence } from '../../../src/extract/quotes/confidence.js';
import { asSubject, findSpoken } from '../../../src/extract/quotes/spoken-span.js';
import type { TokenizedArticle } from '../../../src/text/index.js';
import { documentOf, quotesOf, withBody } from './article.js';
import { writtenAttribution } from './written-attribution.js';

/** "mixed by content 0.95: words [all that is reported] | speaker | verb". */
const spoken = (document: TokenizedArticle): string[] =>
  findSpoken(document).map((found) => {
    const { kind, start, end, spans, link } = found;
    const words = (from: number, to: number) => document.text.slice(from, to);
    const { source, cue } = link.attribution ?? {};
    return [
      `${kind} by ${link.kind} ${quoteConfidence(found, 1)}: ${words(start, end)} [${spans.map(([from, to]) => words(from, to)).join(' … ')}]`,
      source && words(source.start, source.end),
      cue && words(cue.start, cue.end),
    ]
      .filter(Boolean)
      .join(' | ');
  });

const SPOKEN: readonly (readonly [paragraphs: string, spoken: readonly string[]])[] = [
  [
    'Anna Berg said the bridge was “safe and sound” after the storm.',
    [
      'indirect by content 0.91: the bridge was “safe and sound” after the storm [the bridge was “safe and sound” after the storm] | Anna Berg | said',
      'mixed by content 0.95: safe and sound [the bridge was “safe and sound” after the storm] | Anna Berg | said',
    ],
  ],
  [
    '“It is safe here,” Anna Berg said, adding that she was tired.',
    [
      'direct by content 0.98: It is safe here, [“It is safe here,”] | Anna Berg | said',
      'indirect by content 0.91: that she was tired [that she was tired] | Anna Berg | adding',
    ],
  ],
  [
    'Tom Hart, Anna Berg said, was ill.',
    ['indirect by content 0.91: Tom Hart, Anna Berg said, was ill [Tom Hart … was ill] | Anna Berg | said'],
  ],
  [
    'It was “a very grave mistake for all of us”.',
    ['mixed by none 0: a very grave mistake for all of us [“a very grave mistake for all of us”]'],
  ],
  [
    '“We all stay in this town.” It rained.',
    ['direct by none 0: We all stay in this town. [“We all stay in this town.”]'],
  ],
  ['It was “a grave mistake”.', []],
  ['The mayor met “Anna Berg” there.', []],
  [
    '“Golden Lion!” shouted the mayor.',
    ['direct by content 0.98: Golden Lion! [“Golden Lion!”] | the mayor | shouted'],
  ],
  ['“Golden Lion,” the mayor said.', ['direct by content 0.95: Golden Lion, [“Golden Lion,”] | the mayor | said']],
  [
    'The mayor said the “Golden Lion” was closed.',
    ['indirect by content 0.91: the “Golden Lion” was closed [the “Golden Lion” was closed] | The mayor | said'],
  ],
  ['The United States has shared intelligence saying that the bridge was safe.', []],
  ['Nobody said that the bridge was safe.', []],
  ['“No,” said Peter Lind.', ['direct by content 0.95: No, [“No,”] | Peter Lind | said']],
];

for (const [paragraphs, expected] of SPOKEN)
  test(`spoken: ${paragraphs}`, () => assert.deepEqual(spoken(withBody(...paragraphs.split('\n'))), expected));

/** `text` as a document in which the paragraph that begins with `words` is of the kind given. */
function withKind(text: string, words: string, kind: 'heading' | 'credit' | 'caption'): TokenizedArticle {
  const document = documentOf(text);
  return {
    ...document,
    blocks: document.blocks.map((block) => (text.startsWith(words, block.start) ? { ...block, kind } : block)),
  };
}

test('nobody is quoted in the credits of pictures, and words of nobody in nothing but running text', () => {
  const text = 'Council meets\nIt rained. Lind said that the bridge was safe. “We all stay in this town.”';
  assert.equal(spoken(documentOf(text)).length, 2);
  assert.deepEqual(spoken(withKind(text, 'It rained', 'credit')), []);
  const alone = 'Council meets\n“We all stay in this town.”';
  assert.equal(spoken(documentOf(alone)).length, 1);
  assert.deepEqual(spoken(withKind(alone, '“We', 'heading')), []);
  assert.deepEqual(spoken(documentOf('‘We all stay in this town.’\nIt rained.')), []);
});

test('words of the body are repeated in its headline and its text, not in a caption', () => {
  const text =
    'Bridge ‘utterly safe’\nAnna Berg said the bridge was “utterly safe”.\nShe said it was “very old indeed”.\nThe “very old indeed” bridge';
  const kinds = (document: TokenizedArticle) =>
    findSpoken(document)
      .filter(({ kind }) => kind !== 'indirect')
      .map(({ link, block }) => `${block} ${link.kind}`);
  assert.deepEqual(kinds(documentOf(text)), ['0 echo', '1 content', '2 content', '3 echo']);
  assert.deepEqual(kinds(withKind(text, 'The “', 'caption')), ['0 echo', '1 content', '2 content']);
});

/**
 * What speaks for a verb: its attribution, the speaker and the verb before it in the sentence, and the speaker that it
 * is given.
 */
const SUBJECTS: readonly (readonly [
  sentence: string,
  main: readonly [source: string, cue: string],
  speaker: string,
])[] = [
  ['The ministers called on [Utopia], {warning} <it would pay>.', ['The ministers', 'called on'], 'The ministers'],
  ['The ministers called on [Utopia], {also warning} <it would pay>.', ['The ministers', 'called on'], 'The ministers'],
  ['The ministers called on [Utopia] {warning} <it would pay>.', ['The ministers', 'called on'], 'Utopia'],
  ['The ministers called on Lind, and [Utopia], {warned} <it would pay>.', ['The ministers', 'called on'], 'Utopia'],
  ['The ministers called on Lind, {warning}, said [Utopia], <it would pay>.', ['The ministers', 'called on'], 'Utopia'],
  // The speaker of the verb before is a part of what is taken for a name.
  ['[Weber says bridge safe], {vows} <to build>.', ['Weber', 'says'], 'Weber'],
  ['[Weber said Lind] {told} <him>.', ['Weber', 'said'], 'Lind'],
  ['[Weber said that Anna Maria Lind] {told} <him>.', ['Weber', 'said'], 'Anna Maria Lind'],
  ['[Weber said she] {told} <him>.', ['Weber', 'said'], 'she'],
  ['[Weber said Lind], who left, {told} <him>.', ['Weber', 'said'], 'Weber'],
  ['[Weber said Lind]; {told} <him>.', ['Weber', 'said'], 'Weber'],
  ['[Weber said the mayor] {told} <him>.', ['Weber', 'said'], 'Weber'],
  ['[Weber said] {told} <him>.', ['Weber', 'said'], 'Weber'],
  // A name between the two verbs.
  ['[Weber] said Lind had {told} <him>.', ['Weber', 'said'], 'Lind'],
  ['[Weber] said the mayor had {told} <him>.', ['Weber', 'said'], 'Weber'],
  ['[Weber] met and said he {told} <him>.', ['Weber', 'said'], 'he'],
];

for (const [sentence, [source, cue], speaker] of SUBJECTS) {
  test(`speaks: ${sentence}`, () => {
    const { text, attribution } = writtenAttribution(sentence);
    const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const main = { ...attribution, source: spanOf(source), cue: spanOf(cue) };
    const found = asSubject(text, attribution, main);
    assert.equal(text.slice(found.source!.start, found.source!.end), speaker);
    assert.deepEqual({ ...found, source: null }, { ...attribution, source: null });
    // Not where that one names nobody or stands in another sentence, or where there is none.
    for (const other of [undefined, { ...main, source: null }, { ...main, segment: 1 }])
      assert.equal(asSubject(text, attribution, other), attribution);
    assert.deepEqual(asSubject(text, { ...attribution, source: null }, main), { ...attribution, source: null });
  });
}

test('all that is told of a quote', () => {
  const text =
    'Bridge ‘utterly safe’\nThe council met. Anna Berg told reporters on Monday that the bridge was “utterly safe”.\n“We will stay in this town,” she said.';
  const at = (words: string, from = 0) => ({
    start: text.indexOf(words, from),
    end: text.indexOf(words, from) + words.length,
    text: words,
  });
  const clause = at('that the bridge was “utterly safe”');
  const she = text.indexOf('she said');
  const [berg, told] = [at('Anna Berg'), at('told')];
  const monday = {
    speakers: ['anna-berg'],
    speakerMention: berg,
    cue: told,
    stance: 'asserts' as const,
    said: '2021-11-29',
    to: 'reporters',
  };
  assert.deepEqual(quotesOf(documentOf(text), '2021-11-30'), [
    { id: 'q-1', kind: 'mixed', ...at('utterly safe'), spans: [[7, 21]], confidence: 0.39, in: 'title', ...monday },
    {
      id: 'q-2',
      kind: 'indirect',
      ...clause,
      spans: [[clause.start, clause.end]],
      confidence: 0.97,
      in: 'body',
      ...monday,
    },
    {
      id: 'q-3',
      kind: 'mixed',
      ...at('utterly safe', 22),
      spans: [[clause.start, clause.end]],
      confidence: 0.93,
      in: 'body',
      ...monday,
    },
    {
      id: 'q-4',
      kind: 'direct',
      ...at('We will stay in this town,'),
      spans: [[text.indexOf('“We'), text.indexOf('” she') + 1]],
      speakers: ['anna-berg'],
      speakerMention: at('she', she),
      cue: at('said', she),
      stance: 'asserts' as const,
      confidence: 0.93,
      in: 'body',
    },
  ]);
});

test('a heading’s quote stands in a heading', () => {
  const [quote] = quotesOf(withKind('Council meets\n“It is all safe here,” says Lind', '“It', 'heading'));
  assert.equal(quote!.in, 'heading');
});

const PUBLISHED: readonly (readonly [sentence: string, quotes: readonly string[]])[] = [
  ['Berg said the bridge was safe.', ['the bridge was safe']],
  ['Berg believes the bridge is safe.', ['the bridge is safe']],
  // What tells nothing without the words around it.
  ['Berg said so.', []],
  ['Berg said as much.', []],
  ['Berg said it at a press conference in Aston.', []],
  ['Berg wanted Lunia.', []],
  ['Berg said nothing.', []],
  // Fighting claims lives; people say what they like of them.
  ['The fighting claimed the lives of more than 40 miners.', []],
  ['Berg said lives were at risk.', ['lives were at risk']],
];

test('a headline’s own “we” is nobody’s', () => {
  const said = (headline: string) =>
    findSpoken(documentOf(`${headline}\nIt rained.`)).filter(({ kind }) => kind !== 'indirect').length;
  assert.equal(said('What we say about the ‘lost ship’'), 0);
  assert.equal(said('We call it a ‘lost ship’'), 0);
  assert.equal(said('Mayors call it a ‘lost ship’'), 1);
  assert.equal(said('Berg says much about the ‘lost ship’'), 1);
});

for (const [sentence, expected] of PUBLISHED)
  test(`published: ${sentence}`, () =>
    assert.deepEqual(
      quotesOf(withBody(sentence)).map(({ text }) => text),
      expected,
    ));
