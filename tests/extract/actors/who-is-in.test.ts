/** Sentences with all the actors in them: kind, name, other names, and what the sentence says they are. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tell } from './cast.js';

/** "person Tom Hart | also Hart | is Defence Minister". */
const lines = (sentence: string): string[] =>
  tell(`A headline\n${sentence}`)
    .resolver.actors()
    .map(({ kind, name, aliases, roles }) =>
      [
        `${kind} ${name}`,
        aliases.length > 0 && `also ${aliases.join(', ')}`,
        roles.length > 0 && `is ${roles.map(({ text }) => text).join(', ')}`,
      ]
        .filter(Boolean)
        .join(' | '),
    );

const CASTS: readonly (readonly [sentence: string, actors: readonly string[]])[] = [
  [
    'Danish Prime Minister Anna Berg met her Swedish counterpart Tom Hart in Riga.',
    ['person Anna Berg | is Danish Prime Minister', 'person Tom Hart | is Swedish counterpart', 'state Latvia'],
  ],
  ['Anna Berg, 43, a nurse from Riga, lost her house.', ['person Anna Berg | is nurse from Riga', 'state Latvia']],
  [
    'Defence Minister Tom Hart resigned. Hart had been in office for a year.',
    ['person Tom Hart | also Hart | is Defence Minister'],
  ],
  ['The United Nations (UN) sent help. The UN said so.', ['organization United Nations | also UN']],
  ['NATO Secretary-General Tom Hart spoke.', ['organization NATO', 'person Tom Hart | is NATO Secretary-General']],
  ['Gen. Tom Hart commands the 3rd Brigade.', ['person Tom Hart | is Gen.']],
  [
    'Tom Hart, head of the Baltic Institute, disagreed.',
    ['person Tom Hart | is head of the Baltic Institute', 'organization Baltic Institute'],
  ],
  ['Tom Hart of the Baltic Institute disagreed.', ['person Tom Hart', 'organization Baltic Institute']],
  ['The Baltic Institute published a report.', ['organization Baltic Institute']],
  ['The Riga Post reported it.', ['organization Riga Post']],
  [
    'A spokeswoman for the Baltic Institute, Anna Berg, declined to comment.',
    ['organization Baltic Institute', 'person Anna Berg | is spokeswoman for the Baltic Institute'],
  ],
  ['Denmark and Sweden signed. The Danes were glad.', ['state Denmark', 'state Sweden']],
  ['The Kremlin denied it. Moscow was silent.', ['state Russia']],
  ['The White House and the State Department said no.', ['state United States', 'organization State Department']],
  ['Queen Anna opened the bridge.', ['person Anna | is Queen']],
  ['Pope Francis prayed in Rome.', ['person Francis | is Pope', 'state Italy']],
  ['President-elect Anna Berg waited.', ['person Anna Berg | is President-elect']],
  ['Former President Tom Hart was jailed.', ['person Tom Hart | is Former President']],
  [
    'Defence Minister Tom Hart, Interior Minister Igor Holm and Anna Berg came.',
    ['person Tom Hart | is Defence Minister', 'person Igor Holm | is Interior Minister', 'person Anna Berg'],
  ],
  ['Acting Mayor Anna Berg took over.', ['person Anna Berg | is Acting Mayor']],
  ['Deputy Foreign Minister Anna Berg travelled.', ['person Anna Berg | is Deputy Foreign Minister']],
  ['Anna Berg’s husband, Tom, wept.', ['person Anna Berg']],
  ['Tom Hart Jr. spoke. Hart left.', ['person Tom Hart Jr | also Hart']],
  ['The Taliban took the town. The militants said so.', ['organization Taliban']],
  ['Hezbollah leader Tom Hart hid.', ['organization Hezbollah', 'person Tom Hart | is Hezbollah leader']],
  ['The Ministry of Defence of Denmark said so.', ['organization Ministry of Defence of Denmark']],
  ["Denmark's Ministry of Defence said so.", ["organization Denmark's Ministry of Defence"]],
  [
    'The European Union’s foreign policy chief, Anna Berg, spoke.',
    ['organization European Union', 'person Anna Berg | is European Union’s foreign policy chief'],
  ],
  ['The EU and the European Union are one.', ['organization European Union | also EU']],
  [
    'Company director Tom Hart sold Hart Steel Ltd.',
    ['person Tom Hart | is Company director', 'organization Hart Steel Ltd'],
  ],
  ['Google and Apple disagreed.', ['organization Google', 'organization Apple']],
  ['The Supreme Court ruled on Monday.', ['organization Supreme Court']],
  ['Police in Riga held Tom Hart.', ['state Latvia', 'person Tom Hart']],
  [
    'Lawmaker Anna Berg and analyst Tom Hart agreed.',
    ['person Anna Berg | is Lawmaker', 'person Tom Hart | is analyst'],
  ],
];

for (const [sentence, actors] of CASTS)
  test(`tells who is in: ${sentence}`, () => assert.deepEqual(lines(sentence), actors));
