/** Whose troops, losses and equipment the words between asterisks speak of. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { castOfMarked } from '../cast.js';

/** "state Russia: Moscow (metonym)": the actor, and the words that became its mentions. */
function sidesIn(marked: string): string[] {
  const { resolver, phrases } = castOfMarked(marked);
  return phrases.map((phrase) => {
    const id = resolver.side(phrase);
    const actor = resolver.actors().find((other) => other.id === id);
    const inside = actor?.mentions
      .filter(({ start, end }) => start >= phrase.start && end <= phrase.end)
      .map(({ text: words, via }) => (via === 'name' ? words : `${words} (${via})`));
    return actor ? `${actor.kind} ${actor.name}: ${inside!.join(' / ')}` : 'nobody';
  });
}

const SIDES: readonly (readonly [text: string, sides: readonly string[]])[] = [
  [
    'About *900 Russian troops* met *the Danes* near *Moscow*.',
    ['state Russia: Russian', 'state Denmark: Danes', 'state Russia: Moscow (metonym)'],
  ],
  [
    '*Pro-Russian separatists* lost 12 men. *The rebels* and *a militant* denied it.',
    [
      'group pro-Russian separatists: Pro-Russian separatists',
      'group pro-Russian separatists: The rebels',
      'group pro-Russian separatists: a militant',
    ],
  ],
  [
    '*The rebels* lost 12 men. *A rebel* denied it. *Gunmen* came; *a militia* and *a militiaman* left. *Insurgents* slept.',
    [
      'group rebels: The rebels',
      'group rebels: A rebel',
      'group gunmen: Gunmen',
      'group militia: a militia',
      'group militiamen: a militiaman',
      'group insurgents: Insurgents',
    ],
  ],
  [
    '*Russian-backed gunmen* met *pro-Kremlin men* and *Russian-speaking men*. Later *the rebels* left.',
    [
      'group Russian-backed gunmen: Russian-backed gunmen',
      'group pro-Kremlin men: pro-Kremlin men',
      'nobody',
      'group Russian-backed gunmen: the rebels',
    ],
  ],
  [
    '*Saudi-backed militiamen* fought *Iran-aligned rebels*. *The rebels* lost 12 men.',
    [
      'group Saudi-backed militiamen: Saudi-backed militiamen',
      'group Iran-aligned rebels: Iran-aligned rebels',
      'group rebels: The rebels',
    ],
  ],
  [
    '*Pro-Danish rebels* fell, and *pro-Danish rebels* fled; *pro-Copenhagen gunmen* stayed.',
    [
      'group pro-Danish rebels: Pro-Danish rebels',
      'group pro-Danish rebels: pro-Danish rebels',
      'group pro-Danish rebels: pro-Copenhagen gunmen',
    ],
  ],
  ['*The Baltic League militants* lost 12 men.', ['organization Baltic League: Baltic League']],
  ['*The DPR* and *the LNR* lost 12 men.', ['nobody', 'nobody']],
  [
    '*Anti-government protesters* and *10 demonstrators* met *opposition protestors* and *protest leaders*.',
    [
      'group protesters: Anti-government protesters',
      'group protesters: 10 demonstrators',
      'group protesters: opposition protestors',
      'nobody',
    ],
  ],
  [
    '*Ten civilians* died. *Ten residents of a village* left. *Danish refugees* came. *Women and children* left. *Rebel women* slept.',
    [
      'group civilians: Ten civilians',
      'group civilians: Ten residents of a village',
      'state Denmark: Danish',
      'group civilians: Women and children',
      'group rebels: Rebel women',
    ],
  ],
  ['*Two chairs* broke. *Anna Berg* left. *Anna Berg and NATO* met.', ['nobody', 'nobody', 'organization NATO: NATO']],
  [
    '*The Pentagon* sent 20 jets. *The Black Sea Fleet* sent two ships. *the Royal Navy* too.',
    [
      'state United States: Pentagon (metonym)',
      'state Russia: Black Sea Fleet (metonym)',
      'state United Kingdom: Royal Navy (metonym)',
    ],
  ],
  [
    '*The Ukrainian Armed Forces* lost two tanks. *The Syrian Arab Army* too. *The Armed Forces of Ukraine* too. *The Danish Baltic Institute* too.',
    [
      'state Ukraine: Ukrainian',
      'state Syria: Syrian',
      'state Ukraine: Ukraine',
      'organization Danish Baltic Institute: Danish Baltic Institute',
    ],
  ],
  [
    '*The Danish Foreign Ministry* met *NATO* and *the European Union*.',
    ['state Denmark: Danish', 'organization NATO: NATO', 'organization European Union: European Union'],
  ],
  ['*Militia men* left. *The peacekeepers* slept.', ['group militia: Militia men', 'nobody']],
];
for (const [text, sides] of SIDES) test(`sides in: ${text}`, () => assert.deepEqual(sidesIn(text), sides));

test('every word for fighters, civilians and protesters tells its group', () => {
  const groups: readonly (readonly [words: string, group: string])[] = [
    ['separatist separatists', 'separatists'],
    ['rebel rebels', 'rebels'],
    ['militant militants', 'militants'],
    ['insurgent insurgents', 'insurgents'],
    ['gunmen gunman', 'gunmen'],
    ['guerrilla guerrillas', 'guerrillas'],
    ['militia', 'militia'],
    ['militias', 'militias'],
    ['militiamen militiaman', 'militiamen'],
    [
      'civilian civilians resident residents people refugee refugees citizen citizens villager villagers children women',
      'civilians',
    ],
    [
      'protester protesters protestors demonstrator demonstrators anti-government-protesters pro-democracy-demonstrators opposition-protesters',
      'protesters',
    ],
  ];
  for (const [words, group] of groups)
    for (const word of words.split(' '))
      assert.deepEqual(sidesIn(`Here *ten ${word} men* left.`), [`group ${group}: ten ${word} men`], word);
  for (const word of ['rebellious', 'peopled', 'protests', 'pro', 'well-backed-up', 'dprk'])
    assert.deepEqual(sidesIn(`Here *ten ${word} men* left.`), ['nobody'], word);
});

test('forces that bear a state’s name serve it', () => {
  for (const word of 'Force Forces Army Navy Fleet Guard Guards Police Military Troops Staff Ministry Government Marines Brigade Regiment Battalion Corps'.split(
    ' ',
  ))
    assert.deepEqual(sidesIn(`Here *the Danish Baltic ${word} Command* left.`), ['state Denmark: Danish'], word);
  assert.deepEqual(sidesIn('Here *the Danish Baltic Press Command* left.'), [
    'organization Danish Baltic Press Command: Danish Baltic Press Command',
  ]);
});
