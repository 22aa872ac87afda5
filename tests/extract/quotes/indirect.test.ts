import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indirectQuotes, quotesOf, withBody } from './article.js';

/** Reported clause (its parts), source and cue of the indirect quotes. */
const reported = (...paragraphs: string[]): [string[], string, string][] => {
  const document = withBody(...paragraphs);
  return indirectQuotes(document).map(({ spans, speakerMention, cue }) => [
    spans.map(([start, end]) => document.text.slice(start, end)),
    speakerMention!.text,
    cue!.text,
  ]);
};

const CASES: readonly [string, string, [string[], string, string][]][] = [
  [
    'that',
    'The mayor said that the bridge would open in May.',
    [[['that the bridge would open in May'], 'The mayor', 'said']],
  ],
  [
    'without that',
    'The mayor said the bridge would open in May.',
    [[['the bridge would open in May'], 'The mayor', 'said']],
  ],
  ['behind', 'The bridge will open in May, the mayor said.', [[['The bridge will open in May'], 'the mayor', 'said']]],
  [
    'according to, behind',
    'The bridge will open in May, according to the ministry.',
    [[['The bridge will open in May'], 'the ministry', 'according to']],
  ],
  [
    'according to, before',
    'According to the ministry, the bridge will open in May.',
    [[['the bridge will open in May'], 'the ministry', 'According to']],
  ],
  [
    'behind, where much stands before',
    'Self-defense forces in the eastern Lunian town of Krasny Brill have repelled an attack by government boats, the press service of the Harbour Republic said Tuesday.',
    [
      [
        ['Self-defense forces in the eastern Lunian town of Krasny Brill have repelled an attack by government boats'],
        'the press service of the Harbour Republic',
        'said Tuesday',
      ],
    ],
  ],
  [
    'told somebody',
    'The mayor told reporters that the bridge would open in May.',
    [[['that the bridge would open in May'], 'The mayor', 'told']],
  ],
  [
    'cut by its attribution, a name before it',
    'Tom Hart, Anna Berg said, was ill.',
    [[['Tom Hart', 'was ill'], 'Anna Berg', 'said']],
  ],
  [
    'quoted as having said',
    'The paper quoted Anna Berg as having said that the bridge was safe.',
    [[['the bridge was safe'], 'Anna Berg', 'quoted']],
  ],
  [
    'cut by its attribution',
    'The bridge, the mayor said, will open in May.',
    [[['The bridge', 'will open in May'], 'the mayor', 'said']],
  ],
];

for (const [name, sentence, expected] of CASES)
  test(`indirect: ${name}`, () => assert.deepEqual(reported(sentence), expected));

const NOT_REPORTED: readonly string[] = [
  'The bridge was built in 1998 and closed last year.',
  'The flood has already claimed the lives of more than 1,100 sheep.',
  'Two men walked along the river on Monday.',
  'The train to the coast leaves at noon.',
  'The mayor signed a decree allowing boats to be sold more easily in the harbour.',
  'Lunia was told that 12 soldiers had died.',
  'Lunia has been accused of hiding the number of its soldiers.',
  'Nobody said that the bridge would open in May.',
  'Neither side said that the bridge would open in May.',
  'You said that the bridge would open in May.',
  'The mayor criticised Weber.',
  'He said this at a meeting in the old town hall.',
  'The council has shared plans with the builders warning of a possible flood.',
];

for (const sentence of NOT_REPORTED)
  test(`nobody reports: ${sentence}`, () => assert.deepEqual(reported(sentence), []));

test('what a quoted person reports stays inside the quote', () => {
  assert.deepEqual(reported('“My brother said the bridge was safe,” Weber said.'), []);
});

test('a clause that holds a fragment stands beside the fragment', () => {
  const [clause] = reported('The mayor said the bridge was “safe and sound” after the storm.');
  assert.deepEqual(clause![0], ['the bridge was “safe and sound” after the storm']);
});

test('a participle speaks for the subject of its sentence, not for the noun before it', () => {
  const quotes = reported(
    'The ministers called on Utopia to de-escalate, warning they stand in solidarity with the islanders.',
  );
  assert.deepEqual(
    quotes.map(([, source, cue]) => [source, cue]),
    [
      ['The ministers', 'called on'],
      ['The ministers', 'warning'],
    ],
  );
});

test('words between marks and nothing else are told once', () => {
  const kinds = (text: string) => quotesOf(withBody(text)).map(({ kind, text: words }) => [kind, words]);
  assert.deepEqual(
    kinds('“It is safe,” she answered.').map(([, words]) => words),
    ['It is safe,'],
  );
  assert.deepEqual(kinds('“No,” said Peter Lind.'), [['direct', 'No,']]);
  assert.deepEqual(
    kinds('The mayor said the bridge was “safe”.').map(([kind]) => kind),
    ['indirect', 'mixed'],
  );
});
