import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findMarked } from '../../../../src/extract/quotes/marks/quotation-marks.js';
import { documentOf, withBody } from '../article.js';

/** The stretches between marks of one body. */
function marked(...paragraphs: string[]): string[] {
  const document = withBody(...paragraphs);
  return findMarked(document).map(({ start, end }) => document.text.slice(start, end));
}

const STYLES: readonly [string, string, string[]][] = [
  ['straight', '"We will stay," she said. "All of us."', ['We will stay,', 'All of us.']],
  ['curly', '“We will stay,” she said. “All of us.”', ['We will stay,', 'All of us.']],
  ['low and high', '„We will stay“, she said.', ['We will stay']],
  ['low and high, other closing', '„We will stay”, she said.', ['We will stay']],
  ['guillemets', '«We will stay», she said.', ['We will stay']],
  ['guillemets with spaces', '« We will stay », she said.', [' We will stay ']],
  ['guillemets turned inwards', '»We will stay«, she said.', ['We will stay']],
  ['two closing curly marks', '”We will stay”, she said.', ['We will stay']],
  ['doubled single marks', "''We will stay,'' she said.", ['We will stay,']],
  ['backticks', "``We will stay,'' she said.", ['We will stay,']],
  ['single curly', '‘We will stay,’ she said.', ['We will stay,']],
  ['single straight', "'We will stay,' she said.", ['We will stay,']],
  [
    'single with apostrophes inside',
    "'We won't leave the Smiths' house,' she said.",
    ["We won't leave the Smiths' house,"],
  ],
  ['fragment', 'He spoke of a "grave mistake" on Monday.', ['grave mistake']],
  [
    'nested marks stay inside',
    '“They told me ‘never again’ and left,” she said.',
    ['They told me ‘never again’ and left,'],
  ],
  [
    'nested straight marks',
    '"They told me \'never again\' and left," she said.',
    ["They told me 'never again' and left,"],
  ],
  [
    'nested curly marks of one kind',
    '“They told me “never again” and left,” she said.',
    ['They told me “never again” and left,'],
  ],
  [
    'double inside single',
    '‘They told me “never again” and left,’ she said.',
    ['They told me “never again” and left,'],
  ],
  ['brackets', '"[The law] is good (mostly)," she said.', ['[The law] is good (mostly),']],
  ['in brackets', 'The plan (a "first step") failed.', ['first step']],
];

for (const [name, text, expected] of STYLES) {
  test(`marks: ${name}`, () => assert.deepEqual(marked(text), expected));
}

const ACCIDENTS: readonly [string, string[], string[]][] = [
  ['a space before the closing mark', ['“It must stop at once, ”he said.'], ['It must stop at once, ']],
  [
    'a straight mark with the space on the wrong side',
    ['"It must stop at once, "he said.'],
    ['It must stop at once, '],
  ],
  ['curly opened, straight closed', ['“It must stop," he said.'], ['It must stop,']],
  ['straight opened, curly closed', ['"It must stop,” he said.'], ['It must stop,']],
  ['a closing mark that nothing opened', ['They will get help very soon ”from him.'], []],
  ['never closed', ['“It must stop, he said.'], ['It must stop, he said.']],
  [
    'never closed, then a new one',
    ['“It must stop. He left. “Now go,” he said.'],
    ['It must stop. He left.', 'Now go,'],
  ],
  [
    'a straight mark never closed, then a pair',
    ['"It must stop. He left. "Now go," he said.'],
    ['It must stop. He left.', 'Now go,'],
  ],
  ['paragraphs that open anew', ['“First point.', '“Second point,” she said.'], ['First point.\n“Second point,']],
  ['lines under one pair of marks', ['“First point.', 'Second point,” she said.'], ['First point.\nSecond point,']],
  ['an empty pair', ['He wrote "" and left.'], []],
  ['only dots', ['He wrote "..." and left.'], []],
];

for (const [name, paragraphs, expected] of ACCIDENTS) {
  test(`accident: ${name}`, () => assert.deepEqual(marked(...paragraphs), expected));
}

const NO_MARKS: readonly [string, string][] = [
  ['possessives', "The ministers' plan and the council's answer"],
  ['decades', "Back in the '90s and the '80s things were better"],
  ['elisions', "Rock 'n' roll, 'twas said, is for 'em all"],
  ['feet and inches', 'He is 6\'2" tall'],
  ['names', "O'Brien and D'Angelo met in Coeur d'Alene"],
];

for (const [name, text] of NO_MARKS) test(`no quotation: ${name}`, () => assert.deepEqual(marked(text), []));

test('a single mark that only looks like an opening one does not swallow the marks behind it', () => {
  assert.deepEqual(marked('It was \'cause of rain. "We left," he said. The dogs\' owner came.'), ['We left,']);
});

test('a quotation over paragraphs tells its first and last block', () => {
  const document = documentOf('Title\n“First point.\n“Second point,” she said.');
  const [quote] = findMarked(document);
  assert.equal(quote!.block, 1);
  assert.equal(quote!.lastBlock, 2);
});

test('a quotation does not run on through a heading', () => {
  const text = 'Title\n“First point.\nA heading\nSecond point,” she said.';
  const document = documentOf(text);
  const blocks = document.blocks.map((block) =>
    text.startsWith('A heading', block.start) ? { ...block, kind: 'heading' as const } : block,
  );
  assert.deepEqual(
    findMarked({ ...document, blocks }).map(({ start, end }) => text.slice(start, end)),
    ['First point.'],
  );
});
