import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotedTokens } from '../../../../src/extract/actors/references/quoted.js';
import { documentOf } from '../cast.js';

/** A text, and its words between quotation marks. */
const QUOTED: readonly (readonly [text: string, quoted: string])[] = [
  ['He said “I go now” and left.', 'I go now'],
  ['He said "I go now" and left.', 'I go now'],
  ['He said «I go now» and left.', 'I go now'],
  ['Er sagte: „Ich gehe“ und ging', 'Ich gehe und ging'],
  ["''I go,'' he said.", 'I go'],
  ["He said ''I go'' and left.", 'I go'],
  ["He said 'I go' and left.", ''],
  ["The rebels' 'friend' left.", ''],
  ['("I go") he said (“I come”).', 'I go I come'],
  ['So -"I go"- he said.', 'I go'],
  ['A 20" screen and a 30" screen.', ''],
  ['He left" and came.', ''],
  ['He left” and came.', ''],
  ['He left» and “came».', 'came'],
  ['He said " I go and left.', ''],
  ['He said “I go', 'I go'],
  ['He said “I go”', 'I go'],
  ['"I go"', 'I go'],
  ['He “said “I go” and” left.', 'said I go'],
  // over paragraphs
  ['He said “I go\nand come” and left.', 'I go and come'],
  ['He said “I go\n“and come” and left.', 'I go and come'],
  ['He said “I go\nand come.', 'I go'],
  ['“I go 1\n2\n3\n4\n5\n6\n7\n8\n9” he said.', 'I go 1 2 3 4 5 6 7 8 9'],
  ['“I go 1\n2\n3\n4\n5\n6\n7\n8\n9\n10” he said.', 'I go 1'],
];
for (const [text, words] of QUOTED) {
  test(`quoted in: ${text}`, () => {
    const document = documentOf(`A headline\n${text}`);
    const quoted = quotedTokens(document);
    assert.equal(
      document.tokens
        .filter(({ kind }, i) => quoted[i] === 1 && kind !== 'mark')
        .map((token) => token.text)
        .join(' '),
      words,
    );
  });
}
