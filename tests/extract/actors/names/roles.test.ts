/** What sentences say that their people are, and what of it other words can be known by. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markTokens, plural } from '../../../../src/extract/actors/names/lexicon.js';
import { findNames } from '../../../../src/extract/actors/names/find-names.js';
import { type RolePhrase, RoleReader, singular } from '../../../../src/extract/actors/names/roles.js';
import { documentOf } from '../cast.js';

/**
 * "[Estonian Foreign Minister → minister · foreign · @ Estonia] Juhan Tamm": the role's words, its noun, its other
 * words, its states.
 */
function rolesIn(sentence: string): string[] {
  const document = documentOf(`A headline\n${sentence}`);
  const { text, tokens } = document;
  const marks = markTokens(document);
  const reader = new RoleReader(document, marks);
  const told = ({ start, end, head, words, states }: RolePhrase): string => {
    const others = [...words].filter((word) => word !== head).join(' ');
    return `[${[`${text.slice(start, end)} → ${head}`, others, states.size > 0 && `@ ${[...states].join(' ')}`].filter(Boolean).join(' · ')}]`;
  };
  return findNames(document, marks)
    .filter(({ kind }) => kind === 'person')
    .map((name) => {
      const [before, behind] = [reader.before(name), reader.behind(name)];
      return [
        before && told(before),
        text.slice(tokens[name.from]!.start, tokens[name.to - 1]!.end),
        behind && told(behind),
      ]
        .filter(Boolean)
        .join(' ');
    });
}

/** A sentence, its people with their roles before and behind. */
const ROLES: readonly (readonly [sentence: string, people: readonly string[]])[] = [
  // before the name
  [
    'Estonian Foreign Minister Juhan Tamm came.',
    ['[Estonian Foreign Minister → minister · foreign · @ Estonia] Juhan Tamm'],
  ],
  [
    'We saw US Secretary of State John Harmon.',
    ['[US Secretary of State → secretary · state · @ United States] John Harmon'],
  ],
  [
    'We saw Secretary John Harmon and minister Anna Berg.',
    ['[Secretary → secretary] John Harmon', '[minister → minister] Anna Berg'],
  ],
  ["Ukraine's president, Vasyl Ivashko, came.", ["[Ukraine's president → president · @ Ukraine] Vasyl Ivashko"]],
  ['We saw Gov. Arlo Bridge.', ['[Gov. → gov] Arlo Bridge']],
  ['We saw it. Ardo Bridge left.', []],
  [
    'The head of the regional hospital Oksana Bilyk came.',
    ['[head of the regional hospital → head · regional hospital] Oksana Bilyk'],
  ],
  ['We met the adviser, to whom Oksana Bilyk spoke.', ['Oksana Bilyk']],
  ['The head of a well-known - and old & tired - Baltic bank Oksana Bilyk left.', ['Baltic', 'Oksana Bilyk']],
  ['The head of some very old grey house Oksana Bilyk came.', ['Oksana Bilyk']],
  ['The head of the club said that Oksana Bilyk came.', ['Oksana Bilyk']],
  ['The head of the club, it is Oksana Bilyk.', ['Oksana Bilyk']],
  ['The lawyer who met Oksana Bilyk left.', ['Oksana Bilyk']],
  ['The lawyer of Oksana Bilyk left.', ['Oksana Bilyk']],
  ['Foreign ministers Le Drian and Maas met.', ['[Foreign ministers → minister · foreign ministers] Le Drian', 'Maas']],
  ['EU leaders Merkel and Hollande met.', ['Merkel', 'Hollande']],
  ['Its supporters Merkel and Hollande met.', ['Merkel', 'Hollande']],
  ['We met spokesmen Tom Hart and Jan Kral.', ['[spokesmen → spokesman · spokesmen] Tom Hart', 'Jan Kral']],
  ['We met allies Tom Hart and Jan Kral.', ['[allies → ally · allies] Tom Hart', 'Jan Kral']],
  ['We met coaches Tom Hart and Jan Kral.', ['[coaches → coach · coaches] Tom Hart', 'Jan Kral']],
  ['The Bank and Trust chairman Tom Hart left.', ['[Bank and Trust chairman → chairman · bank trust] Tom Hart']],
  ['The Bank & Trust chairman Tom Hart left.', ['[Bank & Trust chairman → chairman · bank trust] Tom Hart']],
  ['The lawyer and banker Tom Hart left.', ['[banker → banker] Tom Hart']],
  ['We met Denmark’s and Sweden’s envoy Tom Hart.', ['[Sweden’s envoy → envoy · @ Sweden] Tom Hart']],
  ['The house’s chief Tom Hart left.', ['[house’s chief → chief · house] Tom Hart']],
  ["The club's chief Tom Hart left.", ['[chief → chief] Tom Hart']],
  ['The president’s chief Tom Hart left.', ['[president’s chief → chief · president] Tom Hart']],
  [
    'We saw conservative presidential candidate Tom Hart.',
    ['[conservative presidential candidate → candidate · conservative presidential] Tom Hart'],
  ],
  ['We saw Oslo-based lawyer Tom Hart.', ['[Oslo-based lawyer → lawyer · oslo-based] Tom Hart']],
  [
    'We saw his lawyer Tom Hart and the lawyer Anna Berg.',
    ['[lawyer → lawyer] Tom Hart', '[lawyer → lawyer] Anna Berg'],
  ],
  ['Today President Tom Hart left.', ['[President → president] Tom Hart']],
  ['Military police chief Tom Hart left.', ['[Military police chief → chief · military police] Tom Hart']],
  ['He says President Tom Hart left.', ['[President → president] Tom Hart']],
  ['We saw tall lawyer Tom Hart.', ['[lawyer → lawyer] Tom Hart']],
  ['We saw it, lawyer Tom Hart said.', ['[lawyer → lawyer] Tom Hart']],
  [
    'We saw prosecutor general Tom Hart and Secretary General Anna Berg.',
    [
      '[prosecutor general → general · prosecutor] Tom Hart',
      '[Secretary General → secretary-general · secretary general] Anna Berg',
    ],
  ],
  [
    'We saw deputy secretary general Tom Hart.',
    ['[deputy secretary general → secretary-general · deputy secretary general] Tom Hart'],
  ],
  ['We saw Vice-President Tom Hart.', ['[Vice-President → vice-president · vice president] Tom Hart']],
  ['We saw ex-minister Tom Hart.', ['[ex-minister → minister · former] Tom Hart']],
  // behind the name
  [
    "Denys Ivashko, Ukraine's Prime Minister, told reporters.",
    ["Denys Ivashko [Ukraine's Prime Minister → minister · prime · @ Ukraine]"],
  ],
  ['Denys Ivashko of Ukraine told reporters.', ['Denys Ivashko']],
  ['Denys Ivashko, 43, a nurse from Riga, left.', ['Denys Ivashko [nurse from Riga → nurse · @ Latvia]']],
  ['Denys Ivashko, who is the mayor of Riga, left.', ['Denys Ivashko [mayor of Riga → mayor · @ Latvia]']],
  ['Denys Ivashko, speaking to a group of teachers, left.', ['Denys Ivashko']],
  ['Denys Ivashko, acting mayor of Riga, left.', ['Denys Ivashko [acting mayor of Riga → mayor · acting · @ Latvia]']],
  [
    'Denys Ivashko, a Baltic Bank and Hart Group chairman, left.',
    ['Denys Ivashko [Baltic Bank and Hart Group chairman → chairman · baltic bank hart group]'],
  ],
  ['Denys Ivashko, lawyer and banker, left.', ['Denys Ivashko [lawyer → lawyer]']],
  ['Denys Ivashko, lawyer Said Bank, left.', ['Denys Ivashko [lawyer Said Bank → lawyer · said bank]']],
  ['Denys Ivashko, a lawyer said, left.', ['Denys Ivashko [lawyer → lawyer]']],
  [
    'Denys Ivashko, a reporter for USA Today spotted there, left.',
    ['Denys Ivashko [reporter for USA Today → reporter · today · @ United States]'],
  ],
  ['Denys Ivashko, a lawyer speaking to us, left.', ['Denys Ivashko [lawyer → lawyer]']],
  ['Denys Ivashko, a lawyer who left, came.', ['Denys Ivashko [lawyer → lawyer]']],
  [
    'Denys Ivashko, chairman of the Bank and Trust Company, left.',
    ['Denys Ivashko [chairman of the Bank and Trust Company → chairman · bank trust company]'],
  ],
  ['Denys Ivashko, chairman of the bank and he, left.', ['Denys Ivashko [chairman of the bank → chairman · bank]']],
  ['Denys Ivashko, once a so very tall young lawyer, left.', ['Denys Ivashko']],
  [
    'Denys Ivashko, deputy foreign minister, left.',
    ['Denys Ivashko [deputy foreign minister → minister · deputy foreign]'],
  ],
  ['Denys Ivashko, a man of means and mayor, left.', ['Denys Ivashko [man of means → man · means]']],
  ['Denys Ivashko, the lawyers, left.', ['Denys Ivashko']],
  ['Denys Ivashko,\na lawyer, left.', ['Denys Ivashko']],
  ['Denys Ivashko,', ['Denys Ivashko']],
  ['Denys Ivashko, a', ['Denys Ivashko']],
  [
    'Denys Ivashko, chief of staff of the office of the president of the club of friends of Denmark and of Sweden and of Norway, left.',
    [
      'Denys Ivashko [chief of staff of the office of the president of the club of friends of Denmark → chief · staff office president club friends · @ Denmark]',
    ],
  ],
  ['We met deputies Tom Hart and Jan Kral.', ['[deputies → deputy · deputies] Tom Hart', 'Jan Kral']],
  [
    'Denys Ivashko, vice-chairman & chief of Riga, left.',
    ['Denys Ivashko [vice-chairman & chief of Riga → vice-chairman · vice chairman chief · @ Latvia]'],
  ],
  ['Denys Ivashko, a big wall, left.', ['Denys Ivashko']],
  ['We met vice-presidents Tom Hart.', ['[vice-presidents → vice-president · vice presidents] Tom Hart']],
  ['We met foreign-policy chief Tom Hart.', ['[chief → chief] Tom Hart']],
];
for (const [sentence, people] of ROLES)
  test(`roles in: ${sentence}`, () => assert.deepEqual(rolesIn(sentence), people));

test('a role goes on behind its noun with some words, and ends with others', () => {
  for (const word of ['of', 'for', 'to', 'at', 'in', 'on'])
    assert.deepEqual(
      rolesIn(`We saw the adviser ${word} the club Oksana Bilyk.`),
      [`[adviser ${word} the club → adviser · club] Oksana Bilyk`],
      word,
    );
  for (const word of ['with', 'from', 'near'])
    assert.deepEqual(rolesIn(`We saw the adviser ${word} the club Oksana Bilyk.`), ['Oksana Bilyk'], word);
  for (const word of ['of', 'for', 'to', 'at', 'in', 'on', 'with', 'the', 'from', '&', '’s'])
    assert.deepEqual(
      rolesIn(`Oksana Bilyk, adviser of club ${word} house, left.`),
      [`Oksana Bilyk [adviser of club ${word} house → adviser · club house]`],
      word,
    );
  assert.deepEqual(rolesIn('Oksana Bilyk, adviser of Club and House, left.'), [
    'Oksana Bilyk [adviser of Club and House → adviser · club house]',
  ]);
  assert.deepEqual(rolesIn('Oksana Bilyk, adviser of club and house, left.'), [
    'Oksana Bilyk [adviser of club → adviser · club]',
  ]);
  const stops =
    'with that by who he she they it we i is was are were be has had have will would could as why when where not but his her than if because after before against between';
  for (const word of stops.split(' '))
    assert.deepEqual(rolesIn(`We saw the head of the club ${word} Oksana Bilyk.`), ['Oksana Bilyk'], word);
  for (const word of 'who which that had has was is but whose as will would'.split(' '))
    assert.deepEqual(rolesIn(`Oksana Bilyk, a lawyer ${word} left, slept.`), ['Oksana Bilyk [lawyer → lawyer]'], word);
});

test('several people before a name are not his office', () => {
  for (const word of 'women men executives supporters voters people officials leaders colleagues rebels writers observers'.split(
    ' ',
  ))
    assert.deepEqual(rolesIn(`We saw ${word} Oksana Bilyk met.`), ['Oksana Bilyk'], word);
});

test('adjectives belong to a role, articles do not', () => {
  for (const word of 'presidential colonial imperial mondial federal regional capital medical conservative historic arctic military Oslo-based Riga-born'.split(
    ' ',
  ))
    assert.deepEqual(
      rolesIn(`We saw a very ${word} lawyer Oksana Bilyk.`),
      [`[${word} lawyer → lawyer · ${word.toLowerCase()}] Oksana Bilyk`],
      word,
    );
  for (const word of ['grey', 'liable', 'tactful'])
    assert.deepEqual(rolesIn(`We saw a very ${word} lawyer Oksana Bilyk.`), ['[lawyer → lawyer] Oksana Bilyk'], word);
  for (const word of ['The', 'A', 'An', 'His', 'Her', 'Its', 'Their'])
    assert.equal(rolesIn(`So ${word} lawyer Oksana Bilyk left.`).at(-1), '[lawyer → lawyer] Oksana Bilyk', word);
});

test('a role noun is known in the singular and the plural', () => {
  const nouns = {
    minister: 'ministers',
    spokesman: 'spokesmen',
    housewife: 'housewives',
    ally: 'allies',
    attorney: 'attorneys',
    witness: 'witnesses',
    coach: 'coaches',
    chief: 'chiefs',
    hoax: 'hoaxes',
    sheikh: 'sheikhs',
    dish: 'dishes',
  };
  for (const [one, several] of Object.entries(nouns)) assert.equal(plural(one), several);
  for (const one of ['minister', 'spokesman', 'ally', 'attorney', 'witness', 'coach', 'chief']) {
    assert.equal(singular(plural(one)), one);
    assert.equal(singular(one), one);
  }
  // words of no list stay as they are
  for (const word of ['houses', 'omen', 'series', 'shoes', 'wish']) assert.equal(singular(word), word);
});
