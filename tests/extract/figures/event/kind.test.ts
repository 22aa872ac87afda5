/** The quantities of a sentence that may be figures, with what each of them counts, and how the sentence tells it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classify } from '../../../../src/extract/figures/event/kind.js';
import { readSentence, wordsOf } from '../read.js';

/** "40 people: killed predicate"; "none" where a quantity is no figure, nothing where it is not even looked at. */
function kinds(text: string): string[] {
  const { tokens, sentence, candidates } = readSentence(text);
  return candidates.map((candidate) => {
    const { quantity, counted } = candidate;
    const found = classify(tokens, candidate, sentence.tokens[1]);
    return `${wordsOf(tokens, quantity.from, Math.max(counted.to, quantity.to))}: ${found ? `${found.kind} ${found.link}` : 'none'}`;
  });
}

const KINDS: readonly (readonly [sentence: string, kinds: readonly string[]])[] = [
  ['Rebels freed 40 wounded soldiers.', ['40 wounded soldiers: wounded noun']],
  ['40 trucks went missing.', ['40 trucks: none']],
  ['40 tanks went missing.', ['40 tanks: equipment noun']],
  ['The raid claimed 40 lives.', ['40 lives: killed noun']],
  ['The raid took one life.', ['one life: killed noun']],
  ['It saved 40 lives.', ['40 lives: none']],
  ['He lived one life.', ['one life: none']],
  ['40 victims died.', ['40 victims: killed noun']],
  ['40 hostages were killed.', ['40 hostages: killed predicate']],
  ['The raid killed 40 hostages.', ['40 hostages: killed object']],
  ['40 hostages were freed.', ['40 hostages: captured noun']],
  ['None of the 40 hostages was killed.', ['40 hostages: captured noun']],
  ['The raid killed 12 soldiers, as well as 40 people.', ['12 soldiers: killed object', '40 people: killed joined']],
  ['The raid killed 12 soldiers near 40 people.', ['12 soldiers: killed object', '40 people: none']],
  ['The raid killed 12 soldiers and 40 tanks.', ['12 soldiers: killed object', '40 tanks: equipment noun']],
  ['The raid killed 12 soldiers and 40 trucks.', ['12 soldiers: killed object', '40 trucks: none']],
  ['12 soldiers were killed and 40 people came.', ['12 soldiers: killed predicate', '40 people: none']],
  ['30 soldiers and 40 civilians were killed.', ['30 soldiers: killed joined', '40 civilians: killed predicate']],
  [
    '30 soldiers, 20 boys and 40 civilians were killed.',
    ['30 soldiers: killed joined', '20 boys: killed joined', '40 civilians: killed predicate'],
  ],
  ['30 soldiers and 40 dead lay there.', ['30 soldiers: personnel noun', '40 dead: killed noun']],
  ['30 soldiers and 40 of us were killed.', ['30 soldiers: personnel noun', '40: killed predicate']],
  ['30 soldiers killed 40 civilians.', ['30 soldiers: personnel noun', '40 civilians: killed object']],
  ['50 people were killed, including 40 children.', ['50 people: killed predicate', '40 children: killed object']],
  ['50 people were killed, among them 40 children.', ['50 people: killed predicate', '40 children: killed joined']],
  ['50 people were killed, of whom 40 were boys.', ['50 people: killed predicate', '40: killed joined']],
  [
    '50 people were wounded, which includes 40 children.',
    ['50 people: wounded predicate', '40 children: wounded object'],
  ],
  ['50 people were killed and near them 40 children slept.', ['50 people: killed predicate', '40 children: none']],
  ['80 troops, including 40 in Basra, left.', ['80 troops: personnel noun', '40: personnel noun']],
  ['80 troops, including 40 children, left.', ['80 troops: personnel noun', '40 children: none']],
  ['The unit lost 12 of its 40 soldiers.', ['12: killed object', '40 soldiers: personnel noun']],
  ['Nine of 40 came.', ['40: none']],
  ['40 battalions came.', ['40 battalions: personnel noun']],
  ['An army of 40 came.', ['40: personnel object']],
  ['An army of 40 men came.', ['40 men: personnel object']],
  ['An army near 40 men came.', ['40 men: none']],
  ['A force of 40 tanks came.', ['40 tanks: equipment noun']],
  ['The choir of 40 men left.', ['40 men: none']],
  ['The work force of 40 men left.', ['40 men: none']],
  ['The troop consists of 40 men.', ['40 men: personnel object']],
  ['The choir consists of 40.', ['40: none']],
  ['The king dreams of 40 men.', ['40 men: none']],
  ['He commands 40 men.', ['40 men: personnel object']],
  ['He commands 40 boats.', ['40 boats: none']],
  ['He commands 40.', ['40: none']],
  ['40 men came.', ['40 men: none']],
  ['40 people are fighting.', ['40 people: personnel object']],
  ['40 Danes fought.', ['40 Danes: personnel object']],
  ['40 people are under arms.', ['40 people: personnel object']],
  ['40 people are under bridges.', ['40 people: none']],
  ['40 people have strong arms.', ['40 people: none']],
  ['40 soldiers fought.', ['40 soldiers: personnel noun']],
  ['40 men laid down their arms.', ['40 men: personnel object']],
  ['40 turned in their weapons.', ['40: personnel object']],
  ['40 men laid down their tools.', ['40 men: none']],
  ['40 men sold their weapons.', ['40 men: none']],
  ['One soldier came.', ['One soldier: personnel noun']],
  ['One was killed.', ['One: killed predicate']],
  ['One soldier told us so.', ['One soldier: none']],
  ['One soldier who came left.', ['One soldier: none']],
  ['They saw one another killed.', ['one another: none']],
  ['That one soldier came.', ['one soldier: none']],
  ['One hundred soldiers told us so.', ['One hundred soldiers: personnel noun']],
  ['In Oslo one of the men was killed.', ['one of the men: killed predicate']],
  ['He was one of the men killed.', ['one of the men: none']],
  ['He was named as one of the men killed.', ['one of the men: none']],
  ['Olav, one of the men killed, was a boy.', ['one of the men: none']],
  ['40 villains were killed.', ['40 villains: killed predicate']],
  ['40 villains were wounded.', ['40 villains: wounded predicate']],
  ['40 bankers were arrested.', ['40 bankers: captured predicate']],
  ['40 Lunians were arrested.', ['40 Lunians: captured predicate']],
  ['40 of them from the village were killed.', ['40: killed distant']],
  ['In Basra dozens were killed.', ['dozens: killed predicate']],
  ['Today 17 were killed.', ['17: killed predicate']],
  ['They killed 40 at noon.', ['40: killed object']],
  ['The men (40 soldiers) came.', ['40 soldiers: personnel noun']],
  ['On the page about 40 soldiers smile.', ['about 40 soldiers: personnel noun']],
  ['In May three soldiers came.', ['three soldiers: personnel noun']],
  ['Rebels killed guards, 39 in all.', ['39: killed joined']],
  ['Rebels killed 40', ['40: killed object']],
  ['In 2100 soldiers it trusts.', ['2100 soldiers: personnel noun']],
  ['They met 2014 soldiers.', ['2014 soldiers: personnel noun']],
  ['In 2,014 soldiers it trusts.', ['2,014 soldiers: personnel noun']],
  ['In Oslo, 2014 soldiers came.', ['2014 soldiers: personnel noun']],
  ['From point 3, 2014 soldiers came.', ['3: none', '2014 soldiers: personnel noun']],
];

for (const [sentence, wanted] of KINDS)
  test(`tells the kind: ${sentence}`, () => assert.deepEqual(kinds(sentence), wanted));

const SOMETHING_ELSE: readonly string[] = [
  'The $40 soldiers earn is low.',
  'On page 40 soldiers smile.',
  'On May 3 soldiers came.',
  'On Sept. 3 soldiers came.',
  'On 3 May soldiers came.',
  'In 2014 soldiers came.',
  'On May 3, 2014 soldiers came.',
  'On Sept. 3, 2014 soldiers came.',
  'The raid killed 40 percent.',
  'The raid killed 40 % of it.',
  'They bury 9/11 victims.',
  'At 8:30 soldiers came.',
  'Police killed 40-year-old Olav.',
  'Police arrested 9am guests.',
  'The storm killed 40 oaks.',
  '40 villains were arrested.',
  'Ranked 40 in the town he was killed.',
  'The toll was moved to 40 Downing Street.',
  'The toll was moved to 40 Downing.',
  'Rebels killed Olav, 39, and his son.',
  'In 1900 soldiers came.',
  'Olav, 39, was killed.',
  'Those who came 2014 were killed.',
  'In Oslo Olav 17 was killed.',
  '40 of the',
  'The men spoke.',
];

for (const sentence of SOMETHING_ELSE) {
  test(`finds nothing that is counted: ${sentence}`, () =>
    assert.deepEqual(kinds(`${sentence} Then 40 tanks came.`), kinds('Then 40 tanks came.')));
}
