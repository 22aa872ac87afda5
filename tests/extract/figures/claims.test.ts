import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresOf } from './find.js';

/** "side < claimant" of each figure; "" is the article's own voice or a side not said. */
const told = (text: string): string[] =>
  figuresOf(text).map(({ sideName, claimantName }) => `${sideName} < ${claimantName}`);

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['India accused Pakistan of sending 300 soldiers across the line.', ['Pakistan < India']],
  ['According to Seoul, North Korea has moved 10,000 troops to the border.', ['North Korea < South Korea']],
  ['Some 1,500 North Korean soldiers arrived by train, Seoul said on Friday.', ['North Korea < South Korea']],
  ['Israel has 170,000 soldiers and 2,200 tanks.', ['Israel < ', 'Israel < ']],
  ['Turkey said it would send 400 soldiers to Somalia.', ['Turkey < Turkey']],
  ['“Our army lost 19 soldiers,” Sudan said.', ['Sudan < Sudan']],
  ['Two Indian soldiers were killed and five wounded.', ['India < ', 'India < ']],
  ['Russian losses amount to 150 killed, NATO said.', ['Russia < NATO']],
  [
    'The Syrian Observatory for Human Rights (SOHR) reported 20 Russian tanks.',
    ['Russia < Syrian Observatory for Human Rights'],
  ],
  [
    'A spokesman for the pro-Russian rebels said six of his men had died and 11 had been injured.',
    [
      'pro-Russian rebels < A spokesman for the pro-Russian rebels',
      'pro-Russian rebels < A spokesman for the pro-Russian rebels',
    ],
  ],
  // no civilians
  ['The Donetsk People’s Republic has 900 soldiers.', [' < ']],
  ['Another 8,000 people have been wounded, U.N. figures show.', [' < United Nations']],
  ['U.N. figures show that 8,000 people have been wounded.', [' < United Nations']],
  ['Rebel spokeswoman Stella Holm said eight people were killed on her side.', ['rebels < Stella Holm']],
  ['Rebel spokeswoman Stella Holm said eight people were killed on his street.', [' < Stella Holm']],
  ['The boats show that 8,000 people have been wounded.', [' < ']],
  ['Ukraine’s border service said three soldiers were injured.', ['Ukraine < Ukraine’s border service']],
];

for (const [text, wanted] of CASES)
  test(`tells side and claimant: ${text}`, () => assert.deepEqual(told(text), wanted));

const OWN_VOICE: readonly string[] = [
  // What the article takes for known is no claim of who speaks of it.
  'Turkey condemned the attack and said the bombing that killed 40 people was barbaric.',
  'Turkey said it would hold talks after 40 people were killed.',
  'Concern rose in Ankara over reports that 40 people were killed.',
  'A video showed 40 soldiers killed in the raid.',
  'The blast claimed 40 lives.',
  'Turkey, Iran said Monday, after 40 people were killed, must act.',
];

for (const text of OWN_VOICE) {
  test(`nobody claims: ${text}`, () =>
    assert.deepEqual(
      figuresOf(text).map(({ claimantName }) => claimantName),
      [''],
    ));
}

test('a company in the sentence is not whose soldiers they are', () => {
  assert.deepEqual(
    told('Siemens was near when 40 soldiers marched.').map((line) => line.split(' < ')[0]),
    [''],
  );
});

test('a people that no list knows is not whoever else the sentence names', () => {
  assert.deepEqual(
    told('Turkey feared that 92,000 Lunian soldiers were near.').map((line) => line.split(' < ')[0]),
    [''],
  );
});

test('a general’s or secretary general’s title makes nobody’s soldiers of those in the next sentence', () => {
  const [figure] = figuresOf(
    'NATO Secretary General Oddvar Grell spoke in Riga. The mayor said that 900 troops were at the border.',
  );
  assert.equal(figure!.sideName, '');
});

test('the army of the sentence before is not the fighters’ of the next', () => {
  assert.deepEqual(
    told('The Syrian army has lost three tanks. Some 1,200 fighters are in Homs.').map((line) => line.split(' < ')[0]),
    ['Syria', ''],
  );
  assert.deepEqual(
    told('The Syrian army has lost three tanks. Some 1,200 soldiers are in Homs.').map((line) => line.split(' < ')[0]),
    ['Syria', 'Syria'],
  );
  assert.deepEqual(
    told('A spokesman for the Syrian army said six of his sons had died.').map((line) => line.split(' < ')[0]),
    [''],
  );
});

const side = (text: string): string[] => figuresOf(text).map(({ sideName }) => sideName);

test('the same count of soldiers, and more of them right behind, have one side', () => {
  assert.deepEqual(
    side('Seven soldiers killed near Homs.\nSeven Syrian soldiers were killed near Homs. Eight soldiers were wounded.'),
    ['Syria', 'Syria', 'Syria'],
  );
  assert.deepEqual(
    side('Nine soldiers killed near Homs.\nSeven Syrian soldiers were killed near Homs. Eight miners were wounded.'),
    ['', 'Syria', ''],
  );
});

test('an army at war is whose soldiers are lost; police are not its', () => {
  assert.deepEqual(side('Syrian forces fired. Syrian troops fled. Then 74 servicemen died.'), ['Syria']);
  assert.deepEqual(side('Syrian forces fired. Syrian troops fled. Then 74 policemen died.'), ['']);
});

test('a spokesman whose office was told before speaks of his own soldiers', () => {
  assert.deepEqual(side('Syrian military spokesman Anwar Holm was late. Holm said five servicemen were killed.'), [
    'Syria',
  ]);
  assert.deepEqual(side('Syrian singer Anwar Holm was late. Holm said five servicemen were killed.'), ['']);
});

test('rebels count the other side’s soldiers, a state its own', () => {
  assert.deepEqual(side('According to the militia, some 30 soldiers surrendered.'), ['']);
  assert.deepEqual(side('According to Syria, some 30 soldiers surrendered.'), ['Syria']);
});

test('the units of the sentence before have the tanks of the next', () => {
  assert.deepEqual(side('Syrian battalions began drills. The minister said that 160 tanks were there.'), ['Syria']);
  assert.deepEqual(side('Syrian singers began drills. The minister said that 160 tanks were there.'), ['']);
});

test('whom a flight carried are its passengers, whoever flew it', () => {
  assert.deepEqual(side('The 298 victims of Malaysian flight MH17 came from ten countries.'), ['MH17 passengers']);
  assert.deepEqual(side('Nine victims of the Malaysian army came from ten countries.'), ['Malaysia']);
});

test('no article gets the name of a group that it does not tell of', () => {
  const [rebels] = side('Saudi-backed gunmen waited. A spokesman for the rebels said six of his men had died.');
  assert.equal(rebels, 'Saudi-backed gunmen');
});

test('what stands before a colon is what a headline is about', () => {
  assert.deepEqual(
    told('Turkey crisis: 900 troops near border.').map((line) => line.split(' < ')[0]),
    [''],
  );
});

test('police belong to the state that the article is about, where it is one', () => {
  const one = 'Syrian police closed the road. The Syrian government spoke. Two policemen were killed.';
  assert.deepEqual(told(one), ['Syria < ']);
  const two = 'Syrian police closed the road. Turkish police opened it. Two policemen were killed.';
  assert.deepEqual(told(two), [' < ']);
});

test('time, place and plan come from the figure’s own clause', () => {
  const [past] = figuresOf('On 27 February 2014 about 50 Russian soldiers seized the parliament.');
  assert.deepEqual([past!.asOf, past!.status], ['2014-02-27', 'past']);
  const [since] = figuresOf('More than 13,000 people have been killed in Darfur since April 2014.');
  assert.deepEqual([since!.asOf, since!.status, since!.place], ['2014-04/..', 'present', 'Darfur']);
  const [planned] = figuresOf('NATO will send 4,000 soldiers to Latvia.');
  assert.equal(planned!.status, 'planned');
  const [present] = figuresOf('There are 4,000 troops in Crimea, which was annexed in 2014.');
  assert.deepEqual([present!.asOf, present!.status, present!.place], [undefined, 'present', 'Crimea']);
  const [held] = figuresOf(
    'According to Kyiv, Russia has 2,000 military advisers in the territory they have controlled since 2014.',
  );
  assert.equal(held!.asOf, undefined, 'the year is that of the control');
});

test('a part names the figure it is a part of', () => {
  const [whole, part] = figuresOf('There are 80,000 troops, of them 40,000 in Crimea.');
  assert.equal(part!.partOf, whole!.id);
  const [twelve, forty] = figuresOf('The unit lost 12 of its 40 soldiers.');
  assert.deepEqual([twelve!.value, twelve!.kind, twelve!.partOf], [12, 'killed', forty!.id]);
  const [a, b] = figuresOf('Ten soldiers died. Three tanks burned.');
  assert.deepEqual([a!.partOf, b!.partOf], [undefined, undefined]);
});

test('a figure in a quote names it', () => {
  const [figure] = figuresOf('“We counted 40 tanks,” Turkey said.');
  assert.match(figure!.quoteId!, /^q-/);
});

test('a side told beats one guessed, and confidence shows it', () => {
  const [sure] = figuresOf('NATO says there are 40,000 Russian troops near the border.');
  const [unsure] = figuresOf('There are 40,000 troops near the border.');
  assert.ok(sure!.confidence >= 0.9 && unsure!.confidence < 0.5, `${sure!.confidence} ${unsure!.confidence}`);
});

test('who destroys or takes equipment has none of it; who lost it had', () => {
  assert.deepEqual(side('The rebels said they had destroyed six tanks near Homs.'), ['']);
  assert.deepEqual(side('Syrian forces shot down two helicopter gunships near Homs.'), ['']);
  assert.deepEqual(side('Rebel fighters seized four Syrian tanks near Homs.'), ['Syria']);
  assert.deepEqual(side('Syria moved six tanks to Homs.'), ['Syria']);
});
