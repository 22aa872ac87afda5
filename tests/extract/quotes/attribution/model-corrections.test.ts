/**
 * What the words tell plainly where a model misread them: "[who says]", "{the verb}", "<what is said>", and whose words
 * they are.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correctedByWording, subjectBetween } from '../../../../src/extract/quotes/attribution/model-corrections.js';
import { writtenAttribution } from '../written-attribution.js';

/** "Anna Berg: it was safe | …", the source and the parts of what is said; "as it was" where nothing is changed. */
function mended(sentence: string): string {
  const { text, attribution } = writtenAttribution(sentence);
  const { source, content, ...rest } = correctedByWording(text, attribution);
  if (source === attribution.source && content === attribution.content) return 'as it was';
  const { source: _source, content: _content, ...before } = attribution;
  assert.deepEqual(rest, before);
  return `${source ? text.slice(source.start, source.end) : 'nobody'}: ${content.map(({ start, end }) => text.slice(start, end)).join(' | ')}`;
}

const MENDED: readonly (readonly [sentence: string, mended: string])[] = [
  // Who quotes is not who says.
  ['[The paper] {quoted} Anna Berg as saying <that it was safe>.', 'Anna Berg: it was safe'],
  ['[The paper] {quoted} Anna Berg as saying that <it was safe>.', 'Anna Berg: it was safe'],
  ['[The paper] {quoted} <Anna Berg as saying that it was safe>.', 'Anna Berg: it was safe'],
  ['[The paper] {quotes} <Anna Berg as having said> <it was safe>.', 'Anna Berg: it was safe'],
  ['<It was safe>, [the paper] {cited} Anna Berg as telling reporters.', 'Anna Berg: It was safe'],
  ['<It was safe>, [the paper] {is citing} Anna Berg as writing.', 'Anna Berg: It was safe'],
  ['[The paper] quoted Anna Berg as {saying} <it was safe>.', 'Anna Berg: it was safe'],
  ['[The paper] quotes Anna Berg as having {said} <it was safe>.', 'Anna Berg: it was safe'],
  ['[The paper] cites Lind and quotes Anna Berg as {telling} <it was safe>.', 'Anna Berg: it was safe'],
  ['The paper {quoted} Anna Berg as saying <it was safe>.', 'as it was'],
  ['[The paper] {quoted} Anna, Berg as saying <it was safe>.', 'as it was'],
  ['[The paper] {quoted} Anna Berg as a mayor <it was safe>.', 'as it was'],
  ['[The paper] {said} Anna Berg as saying <it was safe>.', 'as it was'],
  ['[The paper] {misquoted} Anna Berg as saying <it was safe>.', 'as it was'],
  ['[The paper] quoted Anna, Berg as {saying} <it was safe>.', 'as it was'],
  ['[The paper] met Anna Berg as {saying} <it was safe>.', 'as it was'],
  ['[The paper] quoted Anna Berg {saying} <it was safe>.', 'as it was'],
  [`[The paper] quoted ${'A'.repeat(90)} as {saying} <it was safe>.`, 'as it was'],
  // Who is told does not tell.
  ['[Anna Berg] {was told} <it was safe>.', 'nobody: it was safe'],
  ['[Anna Berg] {has been openly accused} <of it>.', 'nobody: of it'],
  ['[Anna Berg] was {blamed} <for it>.', 'nobody: for it'],
  ['[Anna Berg] was openly {warned} <of it>.', 'nobody: of it'],
  ['[Anna Berg] was {said} <to be safe>.', 'as it was'],
  ['[Anna Berg] has {told} <it all>.', 'as it was'],
  ['[Anna Berg, who was told so,] {said} <it was safe>.', 'as it was'],
  ['<It was safe>, {said} [Anna Berg], who was told.', 'as it was'],
  // Words between marks are no speaker.
  ['[“We stay,”] {read} <a banner>.', 'a banner: '],
  ['[«We stay»] {read} <a banner> <and more>.', 'a banner: and more'],
  ['<He saw it:> [„We stay“] {read} <a banner>.', 'a banner: He saw it:'],
  ['<before> [“We stay,”] {read}.', 'nobody: before'],
  [`[‘We stay’] {read} <${'a'.repeat(89)}>.`, `${'a'.repeat(89)}: `],
  [`[‘We stay’] {read} <${'a'.repeat(90)}>.`, 'nobody: '],
  ['[The “We stay”] {read} <a banner>.', 'as it was'],
  // As who stands before the verb and who stands before that.
  ['[Tom Hart listened as Anna Berg] {said} <it was safe>.', 'Anna Berg: it was safe'],
  ['[Tom Hart left when Anna Berg] {said} <it was safe>.', 'Anna Berg: it was safe'],
  ['As [Tom Hart listened, Anna Berg] {said} <it was safe>.', 'Anna Berg: it was safe'],
  ['He left. While [Tom Hart listened, the mayor] {said} <it was safe>.', 'the mayor: it was safe'],
  ['“It is.” If [Tom Hart listened, she] {said} <it was safe>.', 'she: it was safe'],
  ['[countries such as Lunia] {said} <it was safe>.', 'as it was'],
  ['[a woman known as Lunia] {said} <it was safe>.', 'as it was'],
  ['[He as Anna Berg] {said} <it was safe>.', 'as it was'],
  ['[the men listened as the mayor] {said} <it was safe>.', 'as it was'],
  ['Then as [Tom Hart listened, Anna Berg] {said} <it was safe>.', 'as it was'],
  ['As [Tom Hart listened, old Anna Berg] {said} <it was safe>.', 'as it was'],
  ['[Tom Hart, Anna Berg] {said} <it was safe>.', 'as it was'],
  // The name before the verb speaks, and what is stated behind it is reported.
  ['<Anna Berg> {said} [the mill has agreed to close].', 'Anna Berg: the mill has agreed to close'],
  ['<Anna Berg> {said} [the mill was “in touch”].', 'Anna Berg: the mill was “in touch”'],
  ['<Anna Berg> {said} [the mill has not agreed] <to close>.', 'Anna Berg: the mill has not agreed | to close'],
  ['<to close> <Anna Berg> {said} [the mill has agreed to it].', 'Anna Berg: the mill has agreed to it'],
  ['<to close> and <Anna Berg> {said} [the mill has agreed to it].', 'Anna Berg: the mill has agreed to it'],
  [`<${'A'.repeat(90)}> {said} [the mill was closed].`, `${'A'.repeat(90)}: the mill was closed`],
  [`<${'A'.repeat(91)}> {said} [the mill was closed].`, 'as it was'],
  ['<Anna Berg> {said} [the old mill].', 'as it was'],
  ['<Anna Berg> {said} [the mill has Berg].', 'as it was'],
  ['<The mill was old, Berg> {said} [the mill was closed].', 'as it was'],
  ['<“We stay here> {said} [the mill was closed].', 'as it was'],
  ['<We stay here,> {said} [the mill was closed].', 'as it was'],
  ['<We stay here”> {said} [the mill was closed].', 'as it was'],
  ['<Anna Berg> then {said} [the mill was closed].', 'as it was'],
  ['{said} <Anna Berg> [the mill was closed].', 'as it was'],
  // Who stands between a quotation and the verb.
  ['“[we told him],” a clerk who asked not to be named {said}.', 'a clerk who asked not to be named: “we told him,”'],
  ['“[we told him]” Anna Berg {said}.', 'Anna Berg: “we told him”'],
  ['“[we told him]!”  Anna Berg, {said}.', 'Anna Berg: “we told him!” '],
  ['“[we told him],” he left. Anna Berg {said}.', 'as it was'],
  ['“[we told him],” Anna Berg and others {who said} <it>.', 'Anna Berg and others: “we told him,”'],
  [`“[we told him],” ${'a'.repeat(81)} {said}.`, `${'a'.repeat(81)}: “we told him,”`],
  [`“[we told him],” ${'a'.repeat(82)} {said}.`, 'as it was'],
  ['“[we told him],” {said}.', 'as it was'],
  ['[we told him],” Anna Berg {said}.', 'as it was'],
  // What was taken for a speaker is what somebody states, and who.
  ['[The mill is “in good order”, Anna Berg] {said} at noon.', 'Anna Berg: The mill is “in good order”'],
  ['[The mill is closed, the mayor] {said} at noon.', 'the mayor: The mill is closed'],
  ['[The mill is closed, he] {said} at noon.', 'he: The mill is closed'],
  ['[The mill, the mayor] {said} at noon.', 'as it was'],
  ['[The clerk, who was ill on Monday, the mayor] {said} it.', 'as it was'],
  ['[The mill is closed, old Berg] {said} at noon.', 'as it was'],
  // Half a clause speaks nothing.
  ['[he was from] {said} <it>.', 'nobody: it'],
  ['[they had about] {said} <it>.', 'nobody: it'],
  ['[he was a man] {said} <it>.', 'as it was'],
  ['[when he was from] {said} <it>.', 'as it was'],
];

for (const [sentence, expected] of MENDED)
  test(`as written: ${sentence.slice(0, 80)}`, () => assert.equal(mended(sentence), expected));

test('an attribution that cuts what it reports: the words before the speaker are reported, too, and not only quotations', () => {
  const cut = (sentence: string) => {
    const { text, attribution } = writtenAttribution(sentence);
    const { source, content, onlyQuotes } = correctedByWording(text, { ...attribution, onlyQuotes: true });
    return [
      source && text.slice(source.start, source.end),
      content.map(({ start, end }) => text.slice(start, end)),
      onlyQuotes,
    ];
  };
  assert.deepEqual(cut('[Tom Hart, Anna Berg] {said}, <was ill>.'), ['Anna Berg', ['Tom Hart', 'was ill'], false]);
  assert.deepEqual(cut('<x> [The old bridge, he] {said}, <was safe>.'), ['he', ['The old bridge', 'was safe'], false]);
  assert.deepEqual(cut('[The bridge, Anna Maria von Berg] {said}, <was safe>.'), [
    'The bridge, Anna Maria von Berg',
    ['was safe'],
    true,
  ]);
  assert.deepEqual(cut('[Tom Hart, Anna Berg], {said}, <was ill>.'), ['Tom Hart, Anna Berg', ['was ill'], true]);
  assert.deepEqual(cut('[Tom Hart, Anna Berg] {said} <was ill>.'), ['Tom Hart, Anna Berg', ['was ill'], true]);
  assert.deepEqual(cut('[Tom Hart, the mayor] {said}, <was ill>.'), ['Tom Hart, the mayor', ['was ill'], true]);
  assert.deepEqual(cut('[Tom Hart, she] {said},<was ill>.'), ['Tom Hart, she', ['was ill'], true]);
});

test('what is stated before or behind a name is more than quotations', () => {
  for (const sentence of ['<Anna Berg> {said} [the mill was closed].', '[The mill is closed, the mayor] {said} it.']) {
    const { text, attribution } = writtenAttribution(sentence);
    const { quotes, onlyQuotes } = correctedByWording(text, { ...attribution, quotes: [0], onlyQuotes: true });
    assert.deepEqual([quotes, onlyQuotes], [[], false], sentence);
  }
});

test('who stands between one verb of saying and the next', () => {
  const between = (words: string): string | null => {
    const found = subjectBetween(`said${words}told`, 4, 4 + words.length);
    return found && `said${words}told`.slice(found.start, found.end);
  };
  const rows: readonly [words: string, subject: string | null][] = [
    [' Lind had ', 'Lind'],
    [' that Anna Berg ', 'Anna Berg'],
    [' he ', 'he'],
    [' she would ', 'she'],
    [' that they have ', 'they'],
    [' Hadrian had ', 'Hadrian'],
    [' Anna Maria O’Neil-Berg later ', 'Anna Maria O’Neil-Berg'],
    [' the mayor had ', null],
    [' Lind, had ', null],
    [' Lind never ', null],
    [' Lind had', null],
    ['Lind had ', null],
    [' and Lind ', null],
    [' A B C D E ', null],
    [' it ', null],
    [` ${'A'.repeat(20)} ${'B'.repeat(20)} ${'C'.repeat(20)} ${'D'.repeat(20)} would `, null],
  ];
  for (const [words, subject] of rows) assert.equal(between(words), subject, words);
});
