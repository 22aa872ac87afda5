/**
 * Texts that say something: which words name the text, by which verb it says what stands behind "|", and which text a
 * pronoun stands for.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentSubject } from '../../../../src/extract/quotes/attribution/document-speaker.js';
import { withBody } from '../article.js';

/**
 * "The law, bans", or "It = The law, bans", or "" where the subject is no text; "|" is where the words begin that it
 * says.
 */
function subject(written: string): string {
  const document = withBody(written.replace('|', ''));
  const at = document.text.length - written.length + written.indexOf('|') + 1;
  const index = document.sentences.findLastIndex(({ start, block }) => block > 0 && start < at);
  const found = documentSubject(document, index, at);
  if (!found) return '';
  const [source, antecedent, cue] = [found.source, found.antecedent, found.cue].map(
    (span) => span && document.text.slice(span.start, span.end),
  );
  return `${source}${antecedent ? ` = ${antecedent}` : ''}, ${cue}`;
}

const letters = (count: number): string =>
  Array.from({ length: count }, (_, i) => String.fromCharCode(97 + (i % 26))).join(' ');

const SUBJECTS: readonly (readonly [sentence: string, subject: string])[] = [
  ['The law bans | it.', 'The law, bans'],
  ['Rules specify | it.', 'Rules, specify'],
  ['Lunia’s new law bans | it.', 'Lunia’s new law, bans'],
  ["Lunia's new law bans | it.", "Lunia's new law, bans"],
  ['The pre - war treaty bans | it.', 'The pre - war treaty, bans'],
  ['A statement of the mayor read | it.', 'A statement of the mayor, read'],
  ['A draft of the harbour rules says | it.', 'A draft of the harbour rules, says'],
  [
    'The copy of Lunia’s old - time agreement on boats says | it.',
    'The copy of Lunia’s old - time agreement on boats, says',
  ],
  ['The reports on the war say | it.', 'The reports on the war, say'],
  ['The letter goes on: | it.', 'The letter, goes'],
  ['The law of the sea, signed in May, forbids | it.', 'The law of the sea, forbids'],
  ['The report, published in May, said | it.', 'The report, said'],
  ['That treaty | it.', ''],
  ['The very new and very long and old law bans | it.', 'The very new and very long and old law, bans'],
  // Adverbs and auxiliaries before the verb.
  ['The new law explicitly bans | it.', 'The new law, bans'],
  ['The law also does not ban | it.', 'The law, ban'],
  ['The law should then even ban | it.', 'The law, ban'],
  ['The law should then even now ban | it.', ''],
  ['The law would have | it.', ''],
  // Forms of the verb.
  ['The order forbade | it.', 'The order, forbade'],
  ['The order banned | it.', 'The order, banned'],
  ['The order specified | it.', 'The order, specified'],
  ['The order specifies | it.', 'The order, specifies'],
  ['The order outlawed | it.', 'The order, outlawed'],
  ['The order noted | it.', 'The order, noted'],
  ['The order addresses | it.', 'The order, addresses'],
  ['The order let | it.', 'The order, let'],
  ['The order planned | it.', ''],
  ['The order bansed | it.', ''],
  ['The order bies | it.', ''],
  ['The order Bans | it.', ''],
  // No text, or a text that is no subject.
  ['The river bans | it.', ''],
  ['The law carries | it.', ''],
  ['The law was | it.', ''],
  ['The law firm bans | it.', ''],
  ['The mayor of the law bans | it.', ''],
  ['The man says the law bans | it.', ''],
  ['rules specify | it.', ''],
  [', the law bans | it.', ''],
  ['The law - a good one - bans | it.', ''],
  ['The old (new) law bans | it.', ''],
  ['The report, published in May said | it.', ''],
  ['The very new and very long and old and dull law bans | it.', ''],
  [
    'A statement by Anna Berg and the town council on the new old bridge over the river read | it.',
    'A statement by Anna Berg and the town council on the new old bridge over the river, read',
  ],
  ['A statement by Anna Berg and the town council on the new old bridge over the old river read | it.', ''],
  [`The report, ${letters(14)}, said | it.`, 'The report, said'],
  [`The report, ${letters(15)}, said | it.`, ''],
  // Words that open the sentence before it.
  ['But in addition, the harbour law forbids | it.', 'the harbour law, forbids'],
  ['However, a draft would ban | it.', 'a draft, ban'],
  ['And so in the law bans | it.', 'the law, bans'],
  ['And so in for addition the law bans | it.', ''],
  ['Today, the law bans | it.', ''],
  // Where its verb stands to the words.
  ['The law | bans it.', ''],
  ['The law bans| it.', 'The law, bans'],
  ['The law ban|s it.', ''],
  [`The law bans ${letters(38)} | it.`, 'The law, bans'],
  [`The law bans ${letters(40)} | it.`, ''],
  // A pronoun for it.
  ['The law bans x. It also forbids | it.', 'It = The law, forbids'],
  ['The laws ban x. They forbid | it.', 'They = The laws, forbid'],
  ['The law bans x. And it forbids | it.', 'it = The law, forbids'],
  ['The law bans x. He forbids | it.', ''],
  ['The law bans x. Anna Berg left. It forbids | it.', ''],
  ['It forbids | it.', ''],
  ['The law bans x. It carries | it.', ''],
  [`The law bans x. ${'It lists y. '.repeat(5)}It forbids | it.`, 'It = The law, forbids'],
  [`The law bans x. ${'It lists y. '.repeat(6)}It forbids | it.`, ''],
];

for (const [sentence, expected] of SUBJECTS)
  test(`text: ${sentence.slice(0, 90)}`, () => assert.equal(subject(sentence), expected));

test('what may stand before a text’s noun, and what may open its sentence', () => {
  for (const word of 'the a an this that these those its their his her our one another'.split(' '))
    assert.equal(subject(`But ${word} law bans | it.`), `${word} law, bans`, word);
  for (const word of 'But And Yet However Meanwhile Instead Also Still Nor So In Addition Moreover Furthermore For Example'.split(
    ' ',
  ))
    assert.equal(subject(`${word} the law bans | it.`), 'the law, bans', word);
  for (const word of ['every', 'no', 'old', 'if']) assert.equal(subject(`But ${word} law bans | it.`), '', word);
});

test('what may stand between a text and its verb', () => {
  for (const word of 'also then further however even only later now would will does did do not should must may openly'.split(
    ' ',
  ))
    assert.equal(subject(`The law ${word} ban | it.`), 'The law, ban', word);
  for (const word of ['never', 'has', 'ly']) assert.equal(subject(`The law ${word} ban | it.`), '', word);
});
