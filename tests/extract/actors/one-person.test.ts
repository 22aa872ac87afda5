/** Which names in an article are one person's, under which name, and where. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tell } from './cast.js';

/** "Anna Berg | also Berg | Anna Berg / Berg": the fullest name, other forms, each mention. */
const peopleIn = (text: string): string[] =>
  tell(`A headline\n${text}`)
    .resolver.actors()
    .filter(({ kind }) => kind === 'person')
    .map(({ name, aliases, mentions }) =>
      [name, aliases.length > 0 && `also ${aliases.join(', ')}`, mentions.map((mention) => mention.text).join(' / ')]
        .filter(Boolean)
        .join(' | '),
    );

const PEOPLE: readonly (readonly [text: string, people: readonly string[]])[] = [
  // grouping
  [
    'Anna Berg came. Berg left. Anna slept. J. Berg ran.',
    ['Anna Berg | also Berg, Anna | Anna Berg / Berg / Anna', 'J. Berg | J. Berg'],
  ],
  ['Anna Berg came. Tom Berg came. Berg left.', ['Anna Berg | Anna Berg', 'Tom Berg | also Berg | Tom Berg / Berg']],
  [
    'Anna Berg came. Tom Berg came. Mr. Berg left. Ms. Berg ran.',
    ['Anna Berg | also Berg | Anna Berg / Berg', 'Tom Berg | also Berg | Tom Berg / Berg'],
  ],
  [
    'Tom Berg came. Anna Berg came. Mr. Berg left. Berg ran.',
    ['Tom Berg | also Berg | Tom Berg / Berg / Berg', 'Anna Berg | Anna Berg'],
  ],
  ['Ardo Berg came. Mr. Ardo Berg left. Ms. Berg ran.', ['Ardo Berg | also Berg | Ardo Berg / Ardo Berg / Berg']],
  [
    'Anna Maria Berg came. Maria Berg left. Maria ran.',
    ['Anna Maria Berg | also Maria Berg | Anna Maria Berg / Maria Berg'],
  ],
  ['Maria Berg left. Anna Maria Berg came.', ['Anna Maria Berg | also Maria Berg | Maria Berg / Anna Maria Berg']],
  [
    'J. Berg came. Jan Berg left. Jan Maria Berg ran.',
    ['Jan Maria Berg | also J. Berg, Jan Berg | J. Berg / Jan Berg / Jan Maria Berg'],
  ],
  ['Anna Berg came. B. Berg left. Anna Berg ran.', ['Anna Berg | Anna Berg / Anna Berg', 'B. Berg | B. Berg']],
  [
    'Enrique Peña Ruiz came. Later Peña Ruiz left.',
    ['Enrique Peña Ruiz | also Peña Ruiz | Enrique Peña Ruiz / Peña Ruiz'],
  ],
  [
    'Later Peña Ruiz left. Enrique Peña Ruiz came.',
    ['Enrique Peña Ruiz | also Peña Ruiz | Peña Ruiz / Enrique Peña Ruiz'],
  ],
  ['Maria Peña Ruiz came. Later Peña Ruiz left.', ['Maria Peña Ruiz | also Peña Ruiz | Maria Peña Ruiz / Peña Ruiz']],
  [
    'Herman van Rompuy came. Here Rompuy left and van Rompuy slept.',
    ['Herman van Rompuy | also Rompuy, van Rompuy | Herman van Rompuy / Rompuy / van Rompuy'],
  ],
  [
    'Tom Hart Jr. came. Tom Hart left. Hart slept.',
    ['Tom Hart Jr | also Tom Hart, Hart | Tom Hart Jr / Tom Hart / Hart'],
  ],
  ['Mr. Okon and Mr. Obon came. Okon left.', ['Okon | Okon / Okon', 'Obon | Obon']],
  ['The USS Tom Hart sailed. Tom Hart was slow.', []],
  ['Tom Hart came. The USS Tom Hart sailed.', []],
  ['The HMCS Tom Hart sailed. Tom Hartman was slow.', ['Tom Hartman | Tom Hartman']],
  ['“Yes,” said Zubrek. Zubrek left.', ['Zubrek | Zubrek / Zubrek']],
  ['“Yes,” said Zubrek. “No,” said Zubrek.', ['Zubrek | Zubrek / Zubrek']],
  ['“Yes,” said Zubrek. We met Zubrek. Here Zubrek wept.', ['Zubrek | Zubrek / Zubrek / Zubrek']],
  ['“Yes,” said Zubrek. “No,” said Hubrik.', []],
  // Arabic articles, initials, numerals
  [
    'President Adil al-Zubri came. Then al-Zubri left and Zubri slept.',
    ['Adil al-Zubri | also al-Zubri, Zubri | Adil al-Zubri / al-Zubri / Zubri'],
  ],
  ['We met Anna Berg and Minister R.K. Zubrek.', ['Anna Berg | Anna Berg', 'R.K. Zubrek | R.K. Zubrek']],
  ['We met the coach, Anna Berg III, here.', ['Anna Berg III | Anna Berg III']],
  // cities and capitals, and people called like them
  ['He flew from Abu Dhabi to Rio de Janeiro.', []],
  ['Police named Oscar Amman, 20. Later Amman fled.', ['Oscar Amman | also Amman | Oscar Amman / Amman']],
  ['Police named Oscar Weber, 20. He fled from Amman.', ['Oscar Weber | Oscar Weber']],
  ['The envoy to Siberia Oleg Berg spoke.', ['Oleg Berg | Oleg Berg']],
  // lists
  ['The squad - Anna Berg, Ardo Zubrek.', ['Anna Berg | Anna Berg', 'Ardo Zubrek | Ardo Zubrek']],
  ['The squad - Ardo Zubrek.', []],
  ['We met Ardo Zubrek. “Yes,” said Zubrek.', ['Ardo Zubrek | also Zubrek | Ardo Zubrek / Zubrek']],
  ['We met Ardo Zubrek. Here Zubrek left.', ['Ardo Zubrek | also Zubrek | Ardo Zubrek / Zubrek']],
  ['We met Ardo Zubrek.', []],
  [
    'Gen. Ardo Zubrek came. Ardo Zubrek left. Zubrek slept.',
    ['Ardo Zubrek | also Zubrek | Ardo Zubrek / Ardo Zubrek / Zubrek'],
  ],
  // aliases
  [
    'Igor Maltsev, better known by his assumed name Belov, led them. “Yes,” said Belov, who left.',
    ['Igor Maltsev | also Belov | Igor Maltsev / Belov / Belov'],
  ],
  [
    'Igor Maltsev, better known as “Belov”, led them. “Yes,” said Mr. Belov.',
    ['Igor Maltsev | also Belov | Igor Maltsev / Belov / Belov'],
  ],
  ['Igor Maltsev (nom de guerre Mr. Belov) led them.', ['Igor Maltsev | Igor Maltsev', 'Belov | Belov']],
  [
    'Igor Maltsev, whose real name is Ivan Kral, led them. Kral left.',
    ['Igor Maltsev | also Ivan Kral, Kral | Igor Maltsev / Ivan Kral / Kral'],
  ],
  ['Igor Maltsev came as Ivan Kral left.', ['Igor Maltsev | Igor Maltsev', 'Ivan Kral | Ivan Kral']],
  ['Igor Maltsev is known. Ivan Kral left.', ['Igor Maltsev | Igor Maltsev', 'Ivan Kral | Ivan Kral']],
  ['It is known. Igor Maltsev is not as Ivan Kral is.', ['Igor Maltsev | Igor Maltsev', 'Ivan Kral | Ivan Kral']],
  ['Igor Maltsev is known. As Ivan Kral left, we slept.', ['Igor Maltsev | Igor Maltsev', 'Ivan Kral | Ivan Kral']],
  ['Tom Hart, nicknamed Ivan Kralenko, left.', ['Tom Hart | also Ivan Kralenko | Tom Hart / Ivan Kralenko']],
  ['Tom Hart is Ivan Kralenko.', ['Tom Hart | Tom Hart', 'Ivan Kralenko | Ivan Kralenko']],
  [
    'Tom Hart is well known here in the wide world and far off as Ivan Kralenko.',
    ['Tom Hart | Tom Hart', 'Ivan Kralenko | Ivan Kralenko'],
  ],
  [
    'Tom Hart, born in the old house as Ivan Kralenko, left.',
    ['Tom Hart | also Ivan Kralenko | Tom Hart / Ivan Kralenko'],
  ],
  [
    'Tom Hart, who was born here in the big old wide house as Ivan Kralenko, left.',
    ['Tom Hart | Tom Hart', 'Ivan Kralenko | Ivan Kralenko'],
  ],
  [
    'Tom Hart, so it has been told to us again, is known as Ivan Kralenko.',
    ['Tom Hart | Tom Hart', 'Ivan Kralenko | Ivan Kralenko'],
  ],
  ['Tom Hart, it is told to us, is known as Ivan Kralenko.', ['Tom Hart | Tom Hart', 'Ivan Kralenko | Ivan Kralenko']],
  [
    'Igor Maltsev, alias Tom Hart Kralenko, left. Kralenko slept.',
    ['Tom Hart Kralenko | also Igor Maltsev, Kralenko | Igor Maltsev / Tom Hart Kralenko / Kralenko'],
  ],
  [
    'Igor Maltsev, alias Ivan Kral, alias Tom Hart, left.',
    ['Igor Maltsev | also Ivan Kral, Tom Hart | Igor Maltsev / Ivan Kral / Tom Hart'],
  ],
  ['The man alias Ivan Kral left.', ['Ivan Kral | Ivan Kral']],
  [
    'Igor Maltsev, alias Ivan Kral, left. Kral slept, and Mr. Maltsev wept.',
    ['Igor Maltsev | also Maltsev, Ivan Kral, Kral | Igor Maltsev / Ivan Kral / Kral / Maltsev'],
  ],
  [
    'Dmytro Zubrenko came. Dmitri Zubrenko left. Here Dmytro slept.',
    ['Dmytro Zubrenko | also Dmitri Zubrenko | Dmytro Zubrenko / Dmitri Zubrenko'],
  ],
];
for (const [text, people] of PEOPLE) test(`who is one in: ${text}`, () => assert.deepEqual(peopleIn(text), people));

test('a name without end is nobody’s', () => {
  const long = `Anna A${'bo'.repeat(24)} K${'lo'.repeat(22)}`;
  assert.deepEqual(peopleIn(`Here ${long} left.`), [`${long} | ${long}`]);
  assert.deepEqual(peopleIn(`Here ${long}k left.`), []);
});
