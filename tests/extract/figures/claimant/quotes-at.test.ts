/** Which quotes stand at a place, who spoke last, and whose police "police" are. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findActors } from '../../../../src/extract/actors/index.js';
import { Heard } from '../../../../src/extract/figures/claimant/quotes-at.js';
import { homeStateOf } from '../../../../src/extract/figures/side/home-state.js';
import type { LocalQuote } from '../../../../src/extract/facts.js';
import { documentOf } from '../read.js';

const quote = (id: string, spans: readonly (readonly [number, number])[], ...speakers: string[]): LocalQuote =>
  ({
    id,
    kind: 'direct',
    start: spans[0]![0],
    end: spans[0]![1],
    spans: spans.map(([from, to]) => [from, to] as [number, number]),
    text: '',
    speakers,
    speakerMention: null,
    cue: null,
    stance: 'asserts',
    confidence: 1,
    in: 'body',
  }) as unknown as LocalQuote;

test('the quotes at a place are those that may cover it', () => {
  const heard = new Heard([
    quote('a', [[10, 20]]),
    quote('b', [
      [300, 310],
      [700, 710],
    ]),
    quote('c', [[900, 1024]]),
  ]);
  const at = (offset: number) => heard.around(offset).map(({ id }) => id);
  assert.deepEqual([15, 305, 600, 705, 900, 1023, 1024, 5000].map(at), [
    ['a'],
    ['b'],
    ['b'],
    ['b'],
    ['c'],
    ['c'],
    [],
    [],
  ]);
});

test('a quote counts from its first stretch to its last, whatever their order', () => {
  const heard = new Heard([
    quote('a', [
      [600, 610],
      [10, 20],
    ]),
  ]);
  assert.deepEqual(
    [15, 300, 605].map((offset) => heard.around(offset).length),
    [1, 1, 1],
  );
});

test('who spoke last is the speaker of the last quote that names one', () => {
  const heard = new Heard([quote('a', [[10, 20]], 'anna'), quote('b', [[30, 40]]), quote('c', [[50, 60]], 'olav')]);
  assert.deepEqual(
    [5, 15, 35, 55].map((offset) => heard.lastSpeaker(offset)),
    [undefined, 'anna', 'anna', 'olav'],
  );
  assert.equal(new Heard([]).lastSpeaker(10), undefined);
});

function home(text: string): string {
  const document = documentOf(text);
  const resolver = findActors(document, '2021-12-01');
  const side = homeStateOf(document, resolver).side();
  return side ? `${side.form}: ${resolver.actors().find(({ id }) => id === side.actor)!.name}` : '';
}

const HOMES: readonly (readonly [text: string, home: string])[] = [
  ['Syrian police came. Syrian authorities spoke.', 'home: Syria'],
  ['Syria’s police came. Syrian security authorities spoke.', 'home: Syria'],
  ['Syria’s interim government spoke. Syria’s new police came.', 'home: Syria'],
  ['Turkish police came. Syrian police came. Syrian authorities spoke.', 'home: Syria'],
  ['Syrian police came.', ''],
  ['Syrian police came. Syrian authorities spoke. Turkish police came. Turkish authorities spoke.', ''],
  [
    'Syrian police came. Syrian authorities spoke. Syrian army units left. Turkish police came. Turkish authorities spoke.',
    '',
  ],
  ['The police came. Syrian farmers spoke. The authorities spoke.', ''],
  ['Police came. Authorities spoke.', ''],
];
for (const [text, wanted] of HOMES)
  test(`reads whose police they are: ${text}`, () => assert.equal(home(text), wanted));

test('states, groups and armies can have troops, companies and persons cannot', () => {
  const document = documentOf(
    'Denmark spoke. The Taliban spoke. NATO spoke. The Danish Navy spoke. Siemens spoke. Reuters spoke. Peter Guard, a Danish minister, spoke.',
  );
  const resolver = findActors(document, '2021-12-01');
  const parties = homeStateOf(document, resolver);
  const told = resolver
    .actors()
    .map(({ id, name }) => `${name}: ${parties.isParty(id)}`)
    .sort();
  assert.deepEqual(told, [
    'Danish Navy: true',
    'Denmark: true',
    'NATO: true',
    'Peter Guard: false',
    'Reuters: false',
    'Siemens: false',
    'Taliban: true',
  ]);
  assert.equal(parties.isParty('nobody'), false);
});
