/** Who is named or described where in a sentence, and with what part. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markTokens } from '../../../../src/extract/actors/names/lexicon.js';
import { findNames } from '../../../../src/extract/actors/names/find-names.js';
import { Registry } from '../../../../src/extract/actors/names/registry.js';
import { RoleReader } from '../../../../src/extract/actors/names/roles.js';
import { type ResolvedName, ReferenceIndex } from '../../../../src/extract/actors/references/reference-index.js';
import { documentOf } from '../cast.js';

function sceneOf(text: string): { index: ReferenceIndex; named: ResolvedName[] } {
  const document = documentOf(text);
  const marks = markTokens(document);
  const reader = new RoleReader(document, marks);
  const registry = new Registry(text);
  const named = findNames(document, marks).map((name): ResolvedName => {
    const start = document.tokens[name.from]!.start;
    const end = document.tokens[name.to - 1]!.end;
    return {
      name,
      start,
      end,
      actor: registry.actor('person', text.slice(start, end)),
      phraseFrom: reader.before(name)?.from ?? name.from,
    };
  });
  return { index: new ReferenceIndex(document, marks, named), named };
}

/** "subject Anna Berg speaks", "object the minister (described) quoted". */
function partsIn(sentence: string): string[] {
  const { index } = sceneOf(`A headline\n${sentence}`);
  return index.referents.map((referent) =>
    [
      referent.part,
      index.textOf(referent),
      !referent.actor && '(described)',
      referent.speaks && 'speaks',
      referent.quoted && 'quoted',
    ]
      .filter(Boolean)
      .join(' '),
  );
}

const PARTS: readonly (readonly [sentence: string, parts: readonly string[]])[] = [
  // parts
  ['Anna Berg saw Tom Hart, and Jan Kral left.', ['subject Anna Berg', 'object Tom Hart', 'subject Jan Kral']],
  ["Anna Berg’s dog bit Boris Hart' dog and Jan Kral’ dog.", ['owner Anna Berg', 'owner Boris Hart', 'owner Jan Kral']],
  [
    'He saw the Kremlin. The Kremlin knew that NATO and the Pentagon knew.',
    ['object Kremlin', 'subject Kremlin', 'subject NATO', 'subject Pentagon'],
  ],
  ['We know that Anna Berg left for Tom Hart.', ['subject Anna Berg', 'object Tom Hart']],
  ['President Anna Berg saw President Tom Hart.', ['subject Anna Berg', 'object Tom Hart']],
  [
    'Acting Danish envoy Anna Berg left; a red Tom Hart and a foreign Jan Kral stayed.',
    ['subject Anna Berg', 'object Tom Hart', 'object Jan Kral'],
  ],
  ['It was so: Anna Berg left.', ['subject Anna Berg']],
  ['Danish officials left.', []],
  // who speaks
  ['Anna Berg has also said no.', ['subject Anna Berg speaks']],
  ['Anna Berg reportedly said no.', ['subject Anna Berg speaks']],
  ['Anna Berg likes what Tom Hart said.', ['subject Anna Berg', 'subject Tom Hart speaks']],
  [
    'Anna Berg, a nurse from Riga, said no.',
    ['subject Anna Berg speaks', 'subject a nurse (described)', 'object Riga'],
  ],
  [
    'Anna Berg, a nurse from Riga, has also said no.',
    ['subject Anna Berg speaks', 'subject a nurse (described)', 'object Riga'],
  ],
  ['Anna Berg, a nurse from Riga, saw no one.', ['subject Anna Berg', 'subject a nurse (described)', 'object Riga']],
  [
    'Anna Berg, a nurse from Riga. It, said the nurse, was late.',
    ['subject Anna Berg', 'subject a nurse (described)', 'object Riga', 'subject the nurse (described) speaks'],
  ],
  ['Anna Berg, a nurse said no.', ['subject Anna Berg', 'subject a nurse (described) speaks']],
  [
    'Anna Berg, who once was a nurse in one of the many big and old houses of Riga, said no.',
    ['subject Anna Berg speaks', 'object a nurse (described)', 'object Riga'],
  ],
  ['We saw Anna Berg. Said is said.', ['object Anna Berg']],
  ['“Yes,” said Anna Berg.', ['subject Anna Berg speaks']],
  ['“Yes,” said Anna Berg on Monday.', ['subject Anna Berg speaks']],
  ['“Yes,” said Anna Berg and left.', ['subject Anna Berg speaks']],
  ['“Yes” said Anna Berg proudly.', ['subject Anna Berg speaks']],
  ['«Yes» said Anna Berg proudly.', ['subject Anna Berg speaks']],
  ['It was late, said Anna Berg on Monday.', ['subject Anna Berg speaks']],
  ['It was late, told Anna Berg the truth.', ['object Anna Berg']],
  ['Tom Hart told Anna Berg to leave.', ['subject Tom Hart speaks', 'object Anna Berg']],
  // descriptions
  [
    'A senior EU diplomat spoke to another lawyer.',
    ['object EU', 'subject A senior EU diplomat (described) speaks', 'object another lawyer (described)'],
  ],
  [
    'The minister and the spokesman said no.',
    ['subject The minister (described)', 'subject the spokesman (described) speaks'],
  ],
  [
    'The president of Riga and the minister Anna Berg left.',
    ['subject The president (described)', 'object Riga', 'subject Anna Berg'],
  ],
  ['The police officer left. The ministers left. The Minister left.', ['subject The police officer (described)']],
  ['His tall, well-known lawyer left.', ['subject His tall, well-known lawyer (described)']],
  ['The (big) lawyer left.', []],
  ['The man said lawyer left.', ['subject The man (described) speaks']],
  ['One of lawyer and one to lawyer left.', []],
  ['The very very very very big lawyer left.', ['subject The very very very very big lawyer (described)']],
  ['The very very very very very big lawyer left.', []],
  ['Yes. Lawyer left, lawyer left.', []],
  ['We saw the lawyer. Anna Berg left.', ['object the lawyer (described)', 'subject Anna Berg']],
  ['We saw the lawyer. Officers left.', ['object the lawyer (described)']],
  ['We saw a lawyer', ['object a lawyer (described)']],
  [
    'This actor and that actor and their actor and her actor and its actor left.',
    [
      'subject This actor (described)',
      'subject that actor (described)',
      'subject their actor (described)',
      'subject her actor (described)',
      'subject its actor (described)',
    ],
  ],
  // quoted
  ['“I saw Anna Berg,” Tom Hart said.', ['object Anna Berg quoted', 'subject Tom Hart speaks']],
  [
    'Tom Hart said: “I saw the minister and Anna Berg.”',
    ['subject Tom Hart speaks', 'object the minister (described) quoted', 'subject Anna Berg quoted'],
  ],
];
for (const [sentence, parts] of PARTS) test(`parts in: ${sentence}`, () => assert.deepEqual(partsIn(sentence), parts));

test('a subject follows words that begin a clause, an object does not', () => {
  const starts =
    'that but and as when while because if although though after before since where which what whether than so or yet also';
  for (const word of starts.split(' '))
    assert.deepEqual(partsIn(`We left ${word} Anna Berg slept.`), ['subject Anna Berg'], word);
  for (const word of ['for', 'to', 'with'])
    assert.deepEqual(partsIn(`We left ${word} Anna Berg.`), ['object Anna Berg'], word);
});

test('a verb of saying may stand a little behind its subject', () => {
  for (const word of 'also has had have later then earlier himself herself reportedly'.split(' '))
    assert.deepEqual(partsIn(`Anna Berg ${word} said no.`), ['subject Anna Berg speaks'], word);
  for (const word of ['never,', 'lyre', 'now'])
    assert.deepEqual(partsIn(`Anna Berg ${word} said no.`), ['subject Anna Berg'], word);
});

test('a verb of saying stands before its subject where nothing that it rules follows', () => {
  const next = 'in on at to who during after before when while as and from of last this late earlier by with adding';
  for (const word of next.split(' '))
    assert.deepEqual(partsIn(`It was late, told Anna Berg ${word} us.`), ['subject Anna Berg speaks'], word);
  for (const word of ['us', 'everything', 'there'])
    assert.deepEqual(partsIn(`It was late, told Anna Berg ${word}.`), ['object Anna Berg'], word);
});

test('a description begins with an article or a pronoun', () => {
  for (const word of ['a', 'one', 'another', 'the', 'this', 'that', 'his', 'her', 'its', 'their'])
    assert.deepEqual(partsIn(`Here ${word} tall lawyer slept.`), [`object ${word} tall lawyer (described)`], word);
  assert.deepEqual(partsIn('Here an old lawyer slept.'), ['object an old lawyer (described)']);
  for (const word of ['no', 'some', 'every', 'my'])
    assert.deepEqual(partsIn(`Here ${word} tall lawyer slept.`), [], word);
});

test('a scene tells where somebody was named last and first, and what stands before a place', () => {
  const { index, named } = sceneOf(
    'A headline\nAnna Berg saw the lawyer. Tom Hart saw Anna Berg.\nAnna Berg left. The lawyer stayed.',
  );
  const [anna, tom] = [named[0]!.actor, named[1]!.actor];
  const places = named.map(({ name }) => name.from);
  assert.deepEqual(
    places.map((place) => index.lastMention(anna, place)),
    [-1, places[0], places[0], places[2]],
  );
  assert.equal(index.lastMention(anna, places[3]! + 1), places[3]);
  assert.equal(index.lastMention(tom, places[1]!), -1);
  assert.deepEqual([index.firstSentence(anna), index.firstSentence(tom)], [1, 2]);
  assert.deepEqual(
    index.referents.map(({ from }) => index.before(from)),
    [-1, 0, 1, 2, 3, 4],
  );
  assert.deepEqual(
    index.referents.map(({ from }) => index.startsBlock(from)),
    [true, false, false, false, true, false],
  );
  assert.deepEqual(
    index.referents.map(({ sentence }) => sentence),
    [1, 1, 2, 2, 3, 4],
  );
  assert.deepEqual(
    index.referents.map((referent) => index.isDefinite(referent)),
    [false, true, false, false, false, true],
  );
  assert.ok(index.startsBlock(0));
});
