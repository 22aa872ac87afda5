import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf, quotesOf, withBody } from './article.js';

/** What a paragraph is found to report, each with its speaker's words. */
const saidIn = (...paragraphs: string[]): string[] =>
  quotesOf(withBody(...paragraphs)).map(({ text, speakerMention }) => `${speakerMention?.text ?? ''}: ${text}`);

const SPEECH: readonly (readonly [paragraph: string, said: readonly string[]])[] = [
  ['Anna Berg found that the pumps had been sold.', ['Anna Berg: that the pumps had been sold']],
  ['Anna Berg denied any involvement in the sale.', ['Anna Berg: any involvement in the sale']],
  ['Anna Berg rejected the claim that she had lied.', ['Anna Berg: the claim that she had lied']],
  ['Anna Berg attacked the builders for wasting a year.', ['Anna Berg: the builders for wasting a year']],
  ['Anna Berg added that the bridge was shut.', ['Anna Berg: that the bridge was shut']],
  [
    'The river had risen by a metre, the harbour board said Oct. 4.',
    ['the harbour board: The river had risen by a metre'],
  ],
  [
    'According to the Lund Office for the Protection of Rivers (LOPR), some 200 boats have left the harbour.',
    ['the Lund Office for the Protection of Rivers (LOPR): some 200 boats have left the harbour'],
  ],
];
for (const [paragraph, said] of SPEECH)
  test(`speech: ${paragraph}`, () => {
    assert.deepEqual(saidIn(paragraph), said);
  });

for (const paragraph of [
  'Keeper Anna Berg denied the Rovers three times before the break.',
  'Rovers answered an hour later when Tom Lind hit the post.',
  'Anna Berg found his hat and ran to the quay.',
  'Anna Berg added the barge to her list.',
  'The Hill Army attacked two bridges and a mill.',
  'Both villages also oppose the army.',
  'Nobody can tell the sisters apart.',
  'A picture showed Anna Berg on the quay.',
  'The crew named their boat “Halcyon.”',
  'The lake used to be called “the eye of the hills.”',
  'The hearing, titled “Rivers and towns: what now,” was held in May.',
  'Tom Lind was humming the old tune “Green Hills.”',
  'He longed for his “palace”.',
])
  test(`no speech: ${paragraph}`, () => {
    assert.deepEqual(saidIn(paragraph), []);
  });

test('whose label it is stands behind it', () => {
  assert.deepEqual(saidIn('The “cleaning days,” as the council terms its raids, began.'), [
    'the council: cleaning days,',
  ]);
  assert.deepEqual(saidIn('Tales of a “great flood” are spread by boatmen.'), ['boatmen: great flood']);
});

test('a headline and a crosshead take a word from below', () => {
  const text = 'Boats leave amid ‘panic’ on quay\nBoats left today.\n“There is panic on the quay,” Anna Berg said.';
  const [first] = quotesOf(documentOf(text));
  assert.deepEqual([first?.text, first?.in, first?.speakerMention?.text], ['panic', 'title', 'Anna Berg']);
});

test('a quotation that opens its mark again is one, but not past somebody who speaks', () => {
  assert.deepEqual(
    saidIn('"We go to the coast.', 'There we rest.', '"Then we come home," Anna Berg said.').map(
      (said) => said.length > 50,
    ),
    [true],
  );
  assert.equal(
    saidIn('"We go to the coast.', 'Tom Lind said no more.', '"Then we rest," Anna Berg said.').length > 1,
    true,
  );
});
