import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findActors } from '../../../../src/extract/actors/index.js';
import { tokenizeArticle } from '../../../../src/text/index.js';
import { tell } from '../cast.js';

/** A sentence, the people it names, in order. */
const FOUND: [sentence: string, people: string[]][] = [
  // titles
  ['Prime Minister Maria Lindqvist met Estonian President Juhan Tamm on Friday.', ['Maria Lindqvist', 'Juhan Tamm']],
  ['US Secretary of State John Harmon arrived with Gen. Peter J. Wells.', ['John Harmon', 'Peter J. Wells']],
  ['Mr. Okonkwo declined to answer.', ['Okonkwo']],
  ['President Barzan said that talks would go on.', ['Barzan']],
  ['Retired Admiral Igor Morozov disagreed.', ['Igor Morozov']],
  ['The mayor of Brest, Pierre Kervran, agreed.', ['Pierre Kervran']],
  ['The head of the regional hospital Oksana Bilyk confirmed the number.', ['Oksana Bilyk']],
  // forms of names
  ['Herman Van Acker and Ursula von der Heide spoke.', ['Herman Van Acker', 'Ursula von der Heide']],
  ['Jean-Pierre Le Goff, a retired judge, was there.', ['Jean-Pierre Le Goff']],
  ["Sean O'Malley told reporters nothing.", ["Sean O'Malley"]],
  ['Łukasz Wiśniewski, 43, runs the bakery.', ['Łukasz Wiśniewski']],
  ['“It is over,” said (Barack) Hale in his letter to President (Marie) Dupont.', ['Barack Hale', 'Marie Dupont']],
  ['Germany’s Karl-Heinz Brandt and Norway’s Ingrid Solberg signed it.', ['Karl-Heinz Brandt', 'Ingrid Solberg']],
  ['Former leader Theresa May said no.', ['Theresa May']],
  // surnames and given names that mean something else, too
  ['Anna Berg White came late. Ms. White had been held up.', ['Anna Berg White']],
  ['Mr. King said that Mr. Prince would leave.', ['King', 'Prince']],
  ['Gov. Arlo Bridge has vowed to stay.', ['Arlo Bridge']],
  ['Mark Dane, the owner of the mill, refused. Dane said so.', ['Mark Dane']],
  ['Will Orsini, the chairman of the club, said no.', ['Will Orsini']],
  ['Dottie Deans, the chairwoman of the club, is sure.', ['Dottie Deans']],
  ['The alliance’s secretary general, Oddvar Grell, has warned them. Grell said so.', ['Oddvar Grell']],
  ['Dr. Anna Berg of Riga University agreed.', ['Anna Berg']],
  ['Brigadier-General Kiril Budan and Vice-Admiral Una Moss agreed.', ['Kiril Budan', 'Una Moss']],
  // evidence behind the name
  ['Oazin Dromov, a Moldovan analyst, warned of it.', ['Oazin Dromov']],
  ['Petra, who declined to give her surname, had fled.', ['Petra']],
  ['“We will stay,” says Marchuk.', ['Marchuk']],
  ["People's Governor of Dorset Region Pavel Hubenko left.", ['Pavel Hubenko']],
  ['The mayor of Slovyansk Vyacheslav Pomarev resigned.', ['Vyacheslav Pomarev']],
  ['Refat Chubar and Maksym Hora fled.', ['Refat Chubar', 'Maksym Hora']],
  ['A young activist from the harbour, Maxim, says no.', ['Maxim']],
  ['A neighbour, who gave her name only as Lotte, had fled.', ['Lotte']],
  // short forms and spellings are one person
  ['Dmytro Horbenko spoke first. Horbenko then left, and Dmitri Horbenko returned.', ['Dmytro Horbenko']],
  ['Arseniy Yatsko and his party. Yatsko said no. Mr Yatsko left.', ['Arseniy Yatsko']],
  ['Enrique Peña Ruiz came. Later Peña Ruiz left.', ['Enrique Peña Ruiz']],
  ['Igor Maltsev said the real danger is Anna Berg.', ['Igor Maltsev', 'Anna Berg']],
  ['Igor Maltsev, better known by his assumed name Belov, led them. Belov said so.', ['Igor Maltsev']],
  ['Harry B. Lund Jr. spoke. Lund said no.', ['Harry B. Lund Jr']],
  ['Mr. Hale met Anna Hale. Mr. Hale smiled.', ['Anna Hale', 'Hale']],
];
for (const [sentence, people] of FOUND) {
  test(`people in: ${sentence}`, () =>
    assert.deepEqual(tell(`A headline\n${sentence}`).names('person').sort(), [...people].sort()));
}

/** Sentences that name nobody. */
const NOBODY: string[] = [
  'The clerk gave the name of the boat as Harbinger, and left.',
  'The nearest town to the harbour, Victoria, says no.',
  'The Geneva Convention and the Budapest Memorandum forbid it.',
  'The destroyer USS Walter Pike left the Black Sea.',
  'He spoke at the Reagan Library and the Kennedy School near Victoria Station.',
  'The Foreign Ministry and the Ministry of Internal Affairs issued statements.',
  'Novaya Gazeta and The New York Times reported it on Monday, March 3.',
  'Right Sector and the Supreme Court are at odds.',
  'In Slavyansk and Kramatorsk, shelling went on. Donetsk was calm.',
  'Exercise Steel Falcon begins in May.',
  'Protesters gathered on Independence Square. Police said little.',
  'South Korea and Saudi Arabia abstained.',
  'The MTS network was down, SMS did not work, and MTS said why.',
  'Hispanics and Catholics vote Democratic. Americans agree.',
  'The Nobel Peace Prize went to nobody. Crimean Tatars mourned.',
];
for (const sentence of [
  ...NOBODY,
  'But Orsini, the river, is wide.',
  'Will the mayor come? The Will Foundation, a friend of the town, pays.',
])
  test(`nobody in: ${sentence}`, () => assert.deepEqual(tell(`A headline\n${sentence}`).names('person'), []));

test('a headline of capitals makes no people of its verbs', () => {
  const { names } = tell(
    'Marta Kovacs Warns Rivals, Kovacs Says Vote Was Fair\nFinance Minister Marta Kovacs warned her rivals on Monday.',
  );
  assert.deepEqual(names('person'), ['Marta Kovacs']);
});

test('a photo credit names nobody, a caption does', () => {
  const text = 'Title\nLukas Petkus at work. Lukas Petkus';
  const people = (kind: 'credit' | 'caption'): string[] => {
    const resolver = findActors(
      tokenizeArticle(text, { start: 0, end: 5 }, [{ start: 6, end: text.length, kind }]),
      '',
    );
    return resolver.actors().map(({ name }) => name);
  };
  assert.deepEqual(people('credit'), []);
  assert.deepEqual(people('caption'), ['Lukas Petkus']);
});

/** A sentence, a person, the roles the sentence gives him. */
const ROLES: [sentence: string, person: string, roles: string[]][] = [
  ['Estonian Foreign Minister Juhan Tamm came.', 'Juhan Tamm', ['Estonian Foreign Minister']],
  ["Denys Ivashko, Ukraine's Prime Minister, told reporters.", 'Denys Ivashko', ["Ukraine's Prime Minister"]],
  ['Ukraine’s president, Vasyl Ivashko, says so.', 'Vasyl Ivashko', ['Ukraine’s president']],
  [
    'Secretary of the National Security and Defense Council, Oleh Ivashko, said so.',
    'Oleh Ivashko',
    ['Secretary of the National Security and Defense Council'],
  ],
  ['The head of Ukrainian diplomacy Oleh Ivashko is due in Brussels.', 'Oleh Ivashko', ['head of Ukrainian diplomacy']],
  [
    'But Attorney General Paul Reed, a former prosecutor, left.',
    'Paul Reed',
    ['Attorney General', 'former prosecutor'],
  ],
  ['Paul Reed, speaking to a group of teachers, left.', 'Paul Reed', []],
  ['The candidate’s response to Paul Reed was short.', 'Paul Reed', []],
];
for (const [sentence, person, roles] of ROLES) {
  test(`roles in: ${sentence}`, () => {
    const { resolver, text } = tell(`A headline\n${sentence}`);
    const actor = resolver.actors().find(({ name }) => name === person);
    assert.deepEqual(
      actor?.roles.map((role) => role.text),
      roles,
    );
    for (const { text: words, span, asOf } of actor?.roles ?? []) {
      assert.equal(text.slice(span!.start, span!.end), words);
      assert.equal(asOf, '2021-11-30');
    }
  });
}

test('a Russian name in French letters is known by its English spelling, too; a Spanish one keeps its own', () => {
  const aliasesOf = (text: string): readonly string[] => tell(`A headline\n${text}`).resolver.actors()[0]!.aliases;
  assert.deepEqual(aliasesOf('Sergueï Choïkov left.'), ['Sergei Shoikov']);
  assert.deepEqual(aliasesOf('Miguel Rodriguez left.'), []);
});

test('many people of one surname, and names without end, are read in one go', () => {
  const names = Array.from(
    { length: 3000 },
    (_, i) => `Ivan Petrov${String.fromCodePoint(97 + (i % 26))}${i % 7} Smith`,
  ).join(' said. ');
  assert.ok(tell(`A headline\n${names}`).names('person').length > 0);
  assert.deepEqual(tell(`A headline\n${'Ivan-'.repeat(5000)}`).names('person'), []);
});
