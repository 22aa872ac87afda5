import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotesOf, withBody } from './article.js';

/** Stance, cue and words of what the paragraph reports. */
const readingOf = (paragraph: string): string[] =>
  quotesOf(withBody(paragraph)).map(({ stance, cue, text }) => `${stance} | ${cue?.text ?? ''} | ${text}`);

const stanceOf = (paragraph: string): string => quotesOf(withBody(paragraph))[0]?.stance ?? 'nothing found';

for (const [stance, paragraphs] of Object.entries({
  asserts: [
    'Mayor Anna Berg said that the bridge was not safe.',
    'Mayor Anna Berg warned that the bridge would fall.',
    'Mayor Anna Berg promised that the bridge would be mended.',
    'Mayor Anna Berg confirmed that the bridge was shut.',
    'Mayor Anna Berg accused the builders of theft.',
    'Mayor Anna Berg has no doubt that the bridge will stand.',
    'Mayor Anna Berg denied it: “The bridge was never shut by us.”',
  ],
  denies: [
    'Mayor Anna Berg denied that the bridge was shut.',
    'Mayor Anna Berg has repeatedly denied that the bridge was shut.',
    'Mayor Anna Berg dismissed suggestions that the bridge had been sold.',
    'Mayor Anna Berg ruled out that the bridge would be sold.',
    'Mayor Anna Berg does not believe that the bridge will fall.',
    'Mayor Anna Berg denied having “emptied the till twice.”',
  ],
  doubts: [
    'Mayor Anna Berg doubted that the bridge would open in May.',
    'Mayor Anna Berg cast doubt on the claim that the bridge would open in May.',
    'Mayor Anna Berg questioned whether the bridge was safe.',
  ],
  asks: ['Mayor Anna Berg asked whether the bridge was safe.', 'Mayor Anna Berg wondered why the bridge was shut.'],
  demands: [
    'Mayor Anna Berg demanded that the bridge be opened.',
    'Mayor Anna Berg called on the builders to open the bridge.',
    'Mayor Anna Berg urged the builders to open the bridge.',
    'Mayor Anna Berg asked the builders to open the bridge.',
  ],
  unsaid: [
    'Mayor Anna Berg did not say that the bridge was safe.',
    'Mayor Anna Berg refused to say whether the bridge was safe.',
    'Mayor Anna Berg declined to comment on the state of the bridge.',
    'Mayor Anna Berg did not deny that the bridge was shut.',
  ],
}))
  for (const paragraph of paragraphs)
    test(`${stance}: ${paragraph}`, () => {
      assert.equal(stanceOf(paragraph), stance);
    });

test('the cue holds what negates it', () => {
  assert.deepEqual(readingOf('Mayor Anna Berg would not say whether the bridge was safe.'), [
    'unsaid | would not say | whether the bridge was safe',
  ]);
  assert.deepEqual(readingOf('Mayor Anna Berg said the bridge was not safe.'), [
    'asserts | said | the bridge was not safe',
  ]);
});

test('a denial beside another saying is its own', () => {
  const [first] = readingOf(
    'Mayor Anna Berg said the bridge was safe, although the builders denied that it was paid for.',
  );
  assert.equal(first, 'asserts | said | the bridge was safe');
});

test('what is called something is no demand', () => {
  assert.equal(stanceOf('Mayor Anna Berg called the bridge “a gift to the town.”'), 'asserts');
  assert.equal(stanceOf('Mayor Anna Berg called for a new bridge over the river.'), 'demands');
});

test('a question between marks asks', () => {
  assert.equal(stanceOf('“Who will pay for the bridge?” Mayor Anna Berg said.'), 'asks');
  assert.equal(stanceOf('“We will pay for the bridge,” Mayor Anna Berg said.'), 'asserts');
});
