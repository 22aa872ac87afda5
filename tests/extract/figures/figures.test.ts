import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { figuresOf, shortly } from './find.js';

const FOUND: readonly (readonly [string, readonly string[]])[] = [
  ['The army has moved thousands of combat troops to the border.', ['thousands of combat troops: 1000.. personnel']],
  ['Officials say 26 Sudanese soldiers have died this year.', ['26 Sudanese soldiers: 26 killed']],
  ['The war has claimed more than 13,200 lives since April.', ['more than 13,200 lives: 13200 killed']],
  ['Seventeen killed and 20 wounded in a market blast.', ['Seventeen: 17 killed', '20 wounded: 20 wounded']],
  ['Medics reported the deaths of four people from the village.', ['four people: 4 killed']],
  ['The blast left dozens dead and hundreds injured.', ['dozens dead: 24.. killed', 'hundreds injured: 100.. wounded']],
  ['A new count gave a death toll of five.', ['death toll of five: 5 killed']],
  ['Two of the pilots were captured by the rebels.', ['Two of the pilots: 2 captured']],
  [
    'The column had 30 tanks and 150 armoured vehicles.',
    ['30 tanks: 30 equipment', '150 armoured vehicles: 150 equipment'],
  ],
  ['About 400,000 people have been displaced in Darfur.', ['About 400,000 people: 400000 displaced']],
  ['Ten people were killed, including three soldiers.', ['Ten people: 10 killed', 'three soldiers: 3 killed']],
  ['30 soldiers and five civilians were killed near Srinagar.', ['30 soldiers: 30 killed', 'five civilians: 5 killed']],
  ['The raid killed one policeman and about 20 pupils.', ['one policeman: 1 killed', 'about 20 pupils: 20 killed']],
  ['Forty soldiers killed three villagers.', ['Forty soldiers: 40 personnel', 'three villagers: 3 killed']],
  ['One officer was killed and five others were wounded.', ['One officer: 1 killed', 'five others: 5 wounded']],
  [
    'North Korea showed six T-72 tanks and two Il-76 planes.',
    ['six T-72 tanks: 6 equipment', 'two Il-76 planes: 2 equipment'],
  ],
  ['Sudan crisis: Three dead as crowds gather', ['Three dead: 3 killed']],
  ['Five UN monitors freed after a month.', ['Five UN monitors: 5 captured']],
  ['Two Su-27 fighters took off.', ['Two Su-27 fighters: 2 equipment']],
  ['Two hundred were injured over Easter.', ['Two hundred: 200 wounded']],
  ['Troops rescued 10 wounded soldiers.', ['10 wounded soldiers: 10 wounded']],
  ['The number of people killed in clashes between miners and police has risen to 82.', ['82: 82 killed']],
  ['Police said seven of their officers had been shot.', ['seven of their officers: 7 wounded']],
  ['Nine soldiers were shot dead.', ['Nine soldiers: 9 killed']],
  ['Nine soldiers were shot and killed.', ['Nine soldiers: 9 killed']],
  ['The miners handed over 198 bodies.', ['198 bodies: 198 killed']],
  ['Toll now 47 in Lunia.', ['47: 47 killed']],
  ['Death toll passes 3,000.', ['3,000: 3000 killed']],
  ['Four of its officers died and 39 suffered gunshot wounds.', ['Four of its officers: 4 killed', '39: 39 wounded']],
  ['NATO says “well over 1,000” Russian troops are there.', ['well over 1,000” Russian troops: 1000 personnel']],
  ['His unit of 33 men had come by lorry.', ['33 men: 33 personnel']],
  ['He had 60 men under him.', ['60 men: 60 personnel']],
  ['Another 20,000 are massed near the border.', ['20,000: 20000 personnel']],
  [
    'At least 25 wounded militia members were killed in the hospital.',
    ['At least 25 wounded militia members: 25 killed'],
  ],
  [
    'At least 25 wounded militia members were flown to the hospital.',
    ['At least 25 wounded militia members: 25 wounded'],
  ],
  ['The hall holds over 198 bodies.', ['over 198 bodies: 198 killed']],
  [
    'Norway is sending 12 fighter jets and 200 service members.',
    ['12 fighter jets: 12 equipment', '200 service members: 200 personnel'],
  ],
];

for (const [text, wanted] of FOUND) test(`finds figures: ${text}`, () => assert.deepEqual(shortly(text), wanted));

test('a bare number takes its noun from what was counted before, or from its toll', () => {
  assert.deepEqual(
    figuresOf('Two hundred soldiers died and 13 were wounded.').map(({ unit }) => unit),
    ['soldiers', 'soldiers'],
  );
  assert.deepEqual(
    figuresOf('A count gave a death toll of five.').map(({ unit }) => unit),
    ['death toll'],
  );
  assert.deepEqual(
    figuresOf('At least 12 Syrian army officers died.').map(({ unit }) => unit),
    ['army officers'],
  );
  assert.deepEqual(
    figuresOf('Seventeen were killed.').map(({ unit }) => unit),
    [''],
  );
});

const NOT_FIGURES: readonly string[] = [
  'According to one officer, the boats were late.',
  'About 60 men under the bridge were fishing.',
  'Another 20,000 are invited to the fair.',
  'Of the boats 39 suffered in the storm.',
  'The number of people in the queue at the mill has risen to 82.',
  'About 300 health service members met in Aston.',
  'About 10,000 people joined the march in Seoul.',
  'The city has 360,000 residents.',
  'The package is worth $500 million.',
  'The village lies 30 kilometres from the front.',
  'Ivan Petrov, 39, was killed on Monday.',
  'On May 9 protesters marched, and in 2014 officers joined them.',
  'Some 40 percent of soldiers agree.',
  'The bill won 300 votes from 12 parties.',
  'Seven ministers met in three cities.',
  'Many soldiers and a number of tanks remain; another soldier left.',
  'At 8:30 soldiers came, and on 9/11 soldiers left.',
  'A 30-year-old soldier spoke to us.',
  'One soldier told Reuters that he was tired.',
  'The 20th brigade and the 2S1 stand there.',
  'Nobody saved 20 lives that day.',
  'They visited three heavy weapons holding areas.',
  'Malik, one of the attackers, was a nurse; he was one of the victims.',
  'The police seized two firearms licenses and four police reports.',
  'Turkey will deploy laws to jobs in 12 of its 81 provinces.',
  'Three rebel groups and four NATO members signed.',
  'The 30,000 emails went missing and 20 flights were cancelled.',
  'They put the lives of millions at risk.',
  'Nine coal mines and five cargo trucks were seen.',
];

for (const text of NOT_FIGURES) test(`finds none: ${text}`, () => assert.deepEqual(shortly(text), []));

test('a sentence that begins with a comma or with "who" has figures like any other', () => {
  for (const text of [', said 20 soldiers', 'who said 20 soldiers'])
    assert.deepEqual(
      figuresOf(text).map(({ value }) => value),
      [20],
    );
});

test('figures are verbatim, in order and apart, whatever the text', () => {
  const piece = fc.constantFrom(
    ...[
      '20 soldiers',
      'at least',
      'killed',
      'one',
      'of whom',
      '“',
      '”',
      ',',
      '.',
      '\n',
      '13,200 lives',
      'said',
      'Kyiv',
      'according to',
      'tanks',
    ],
    ...['hundreds', 'the', 'more than', '10-12', '…', '’s', 'wounded', 'and'],
  );
  const made = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '));
  const text = fc.oneof(made, fc.string({ unit: 'binary', maxLength: 200 }));
  fc.assert(
    fc.property(text, (input) => {
      let last = 0;
      for (const { start, end, text: written, id } of figuresOf(input)) {
        assert.ok(start >= last && end > start, id);
        assert.equal(written, input.slice(start, end));
        last = end;
      }
    }),
  );
});
