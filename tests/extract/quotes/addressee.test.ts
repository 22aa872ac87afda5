/** To whom something is said: "[who says]", "{the verb}", "<what is said>". */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addresseeOf } from '../../../src/extract/quotes/addressee.js';
import { writtenAttribution } from './written-attribution.js';

const TOLD: readonly (readonly [sentence: string, addressee: string | undefined])[] = [
  ['[Berg] {told} CNN <that it was safe>.', 'CNN'],
  ['[Berg] {told} CNN on Tuesday <it was safe>.', 'CNN'],
  ['[Berg] {tells} the town council <it is safe>.', 'the town council'],
  ['[They] {tell} Lind <it is safe>.', 'Lind'],
  ['[Berg], {telling} the North Post: <it is safe>', 'the North Post'],
  ['[Berg] {has told} Lind <it is safe>.', 'Lind'],
  ['[Berg] {later also told} Lind <it is safe>.', 'Lind'],
  ['[Berg] {informed} the council of Aston in May <that it was safe>.', 'the council of Aston'],
  ['[Berg] {informs} Lind <it is safe>.', 'Lind'],
  ['[Berg] {assured} voters <it was safe>.', 'voters'],
  ['[Berg] {assures} Anna <it is safe>.', 'Anna'],
  ['[Berg] {reminded} 12 voters <it was safe>.', '12 voters'],
  ['[Berg] {told} all of the seven members of council <that it was safe>.', 'all of the seven members of council'],
  ['[Berg] {told} Him and her <it was safe>.', 'Him and her'],
  ["[Berg] {told} Lind's paper – a good one – <it was safe>.", "Lind's paper"],
  ['[Berg] {told} a friend, a teacher, <it was safe>.', 'a friend'],
  ['[Berg] {told} “a friend” <it was safe>.', undefined],
  ['<“Why?”> [Anna Berg] {asked} Tom Hart, her friend.', 'Tom Hart'],
  ['<“Why?”> [Anna Berg] {asked} Tom Hart. He left.', 'Tom Hart'],
  ['<It is safe>, [Berg] {told} (Lind said) Hart.', undefined],
  ['[Berg] {TOLD} CNN <it was safe>.', 'CNN'],
  [`[Berg] {told} ${'a'.repeat(88)} on Monday`, 'a'.repeat(88)],
  // Nobody, or nobody by name.
  ['[Berg] {told} him <it was safe>.', undefined],
  ['[Berg] {tell} us, <it is safe>.', undefined],
  ['[Berg] {has told} the “North Post” <it is safe>.', undefined],
  ['[Berg] {told} <it was safe>.', undefined],
  ['[Berg] {told}.', undefined],
  ['[Berg] {told} all of the seven old members of council <that it was safe>.', undefined],
  ['<“Why?”> {asked} [Anna Berg] of Aston.', undefined],
  ['<“Why?”> [Anna Berg] {asked} (Tom Hart).', undefined],
  // No verb of telling.
  ['[Berg] {said} Tom Hart <was safe>.', undefined],
  ['[Berg] {foretold} Tom Hart <the end>.', undefined],
  ['[Berg] {told of} Tom Hart <in the town>.', undefined],
  ['[Berg] {told a long story of} Tom Hart <in the town>.', undefined],
];

for (const [sentence, addressee] of TOLD) {
  test(`told: ${sentence.slice(0, 80)}`, () => {
    const { text, attribution } = writtenAttribution(sentence);
    assert.equal(addresseeOf(text, attribution), addressee);
  });
}

test('no addressee goes on with a word that begins what is said, when, where or how', () => {
  const stops = (
    'that on in at during about how why what whether if to when where who he she they it there by as after before from for via last this earlier later yesterday today ' +
    'monday tuesday wednesday thursday friday saturday sunday is was are were had has have would will'
  ).split(' ');
  for (const word of stops) {
    const { text, attribution } = writtenAttribution(`[Berg] {told} Lind ${word} x <y>.`);
    assert.equal(addresseeOf(text, attribution), 'Lind', word);
  }
});

test('a pronoun alone is no name', () => {
  for (const word of ['him', 'her', 'them', 'me', 'us', 'you', 'himself', 'herself', 'themselves', 'Them', 'a', 'an']) {
    const { text, attribution } = writtenAttribution(`[Berg] {told} ${word} on Monday <y>.`);
    assert.equal(addresseeOf(text, attribution), undefined, word);
  }
});
