/** Which names are organisations, and which of them are one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tell } from '../cast.js';

/**
 * "organization NATO | also North Atlantic Alliance | NATO / North Atlantic Alliance": the name, other forms, each
 * mention.
 */
const othersIn = (text: string): string[] =>
  tell(`A headline\n${text}`)
    .resolver.actors()
    .filter(({ kind }) => kind !== 'person')
    .map(({ kind, name, aliases, mentions }) =>
      [
        `${kind} ${name}`,
        aliases.length > 0 && `also ${aliases.join(', ')}`,
        mentions.map((mention) => mention.text).join(' / '),
      ]
        .filter(Boolean)
        .join(' | '),
    );

const ORGANIZATIONS: readonly (readonly [text: string, organizations: readonly string[]])[] = [
  [
    'The Foreign Ministry was silent. Russia’s Foreign Ministry spoke; the Russian Foreign Ministry said so. The Foreign Ministry slept.',
    [
      'organization Russia’s Foreign Ministry | also Foreign Ministry, Russian Foreign Ministry | Foreign Ministry / Russia’s Foreign Ministry / Russian Foreign Ministry / Foreign Ministry',
    ],
  ],
  [
    'The Ukrainian Foreign Ministry met the Russian Foreign Ministry. The Foreign Ministry slept.',
    [
      'organization Ukrainian Foreign Ministry | Ukrainian Foreign Ministry',
      'organization Russian Foreign Ministry | also Foreign Ministry | Russian Foreign Ministry / Foreign Ministry',
    ],
  ],
  [
    "The Russian Foreign Ministry met the Ukrainian Foreign Ministry. The Foreign Ministry slept. Russia's Foreign Ministry woke.",
    [
      "organization Russian Foreign Ministry | also Russia's Foreign Ministry | Russian Foreign Ministry / Russia's Foreign Ministry",
      'organization Ukrainian Foreign Ministry | also Foreign Ministry | Ukrainian Foreign Ministry / Foreign Ministry',
    ],
  ],
  [
    'The Foreign Ministry slept. The Foreign Ministry woke.',
    ['organization Foreign Ministry | Foreign Ministry / Foreign Ministry'],
  ],
  [
    'The Baltic Bank slept. The BALTIC BANK woke.',
    ['organization Baltic Bank | also BALTIC BANK | Baltic Bank / BALTIC BANK'],
  ],
  [
    "The Foreign Ministry slept. Denmark's Foreign Ministry woke. Sweden's Foreign Ministry rose.",
    [
      "organization Denmark's Foreign Ministry | also Foreign Ministry | Foreign Ministry / Denmark's Foreign Ministry",
      "organization Sweden's Foreign Ministry | Sweden's Foreign Ministry",
    ],
  ],
  ['The Danish Baltic Bank fell. The Danish fell.', ['organization Danish Baltic Bank | Danish Baltic Bank']],
  [
    'NATO rose. The North Atlantic Alliance fell. Moscow and the Russian Federation slept.',
    [
      'organization NATO | also North Atlantic Alliance | NATO / North Atlantic Alliance',
      'state Russia | also Russian Federation | Moscow / Russian Federation',
    ],
  ],
  // capitals of no list
  ['A news portal CityNet said so. CityNet slept.', ['organization CityNet | CityNet / CityNet']],
  ['A news portal, CityNet, said so.', ['organization CityNet | CityNet']],
  ['A News Portal CityNet came.', []],
  ['A wall CityNet came.', []],
  ['MTS, a mobile operator, said so. MTS fell.', ['organization MTS | MTS / MTS']],
  ['MTS, a Mobile Operator, fell.', []],
  ['ASCE said so. Here ASCE fell. So said ABCE.', ['organization ASCE | ASCE / ASCE', 'organization ABCE | ABCE']],
  ['ASCE fell. Here ASCE fell.', []],
  ['Ab said so. AB said so. ABCDEFG said so. ABCDEF said so. WAR said so.', ['organization ABCDEF | ABCDEF']],
  ['Zubr, a company, fell. Zubrik fell.', ['organization Zubr | Zubr']],
];
for (const [text, organizations] of ORGANIZATIONS)
  test(`organisations in: ${text}`, () => assert.deepEqual(othersIn(text), organizations));
