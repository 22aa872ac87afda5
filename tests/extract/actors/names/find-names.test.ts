/** Sentences with the stretches of capitals that are names, and what their words alone make of them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markTokens } from '../../../../src/extract/actors/names/lexicon.js';
import { findNames } from '../../../../src/extract/actors/names/find-names.js';
import { type TokenizedArticle, tokenizeArticle } from '../../../../src/text/index.js';
import { documentOf } from '../cast.js';

/**
 * "state Moscow = Russia (metonym)": kind, the words, the actor that a list knows, the form where it is no name.
 * "person" is whatever may be one. "~" where a capital says little: first in a sentence, behind an opening mark.
 */
function namesIn(document: TokenizedArticle): string[] {
  const { text, tokens } = document;
  return findNames(document, markTokens(document)).map(
    ({ from, to, kind, canonical, form, weak }) =>
      `${weak ? '~' : ''}${kind} ${text.slice(tokens[from]!.start, tokens[to - 1]!.end)}${canonical && ` = ${canonical}`}${form === 'name' ? '' : ` (${form})`}`,
  );
}

/** A sentence, the names in it. */
const NAMES: readonly (readonly [sentence: string, names: readonly string[]])[] = [
  // people, organisations, states
  ['Anna Berg met Tom Hart.', ['~person Anna Berg', 'person Tom Hart']],
  [
    'Yesterday Anna met the Danes and Danish officials in Copenhagen, Denmark.',
    [
      'person Anna',
      'state Danes = Denmark (people)',
      'state Danish = Denmark (demonym)',
      'state Copenhagen = Denmark (metonym)',
      'state Denmark = Denmark',
    ],
  ],
  [
    'NATO and the European Union agreed with the Pentagon.',
    ['~organization NATO = NATO', 'organization European Union = European Union', 'organization Pentagon = Pentagon'],
  ],
  [
    'The NATO Military Committee met the EU Council of Ministers.',
    ['organization NATO Military Committee', 'organization EU Council of Ministers'],
  ],
  [
    "Here Russian Foreign Ministry officials met; Russia's Foreign Ministry and Russia’s Energy spoke.",
    ['organization Russian Foreign Ministry', "organization Russia's Foreign Ministry", 'state Russia = Russia'],
  ],
  [
    'The Moscow Old Ship River froze, the Moscow River froze, and the Minsk Agreement failed.',
    ['thing Moscow Old Ship River', 'thing Moscow River', 'thing Minsk Agreement'],
  ],
  ['The Polish Black River froze.', ['state Polish = Poland (demonym)', 'thing Black River']],
  ['The USS Anna Berg and HMS Tom Hart sailed.', ['thing USS Anna Berg', 'thing HMS Tom Hart']],
  // brackets and nicknames
  ['(Barack) Hale and Igor “Wolf” Marlin spoke.', ['~person (Barack) Hale', 'person Igor “Wolf” Marlin']],
  ["Later Igor (Wolf) Marlin and Igor 'Wolf' Marlin came.", ['person Igor (Wolf) Marlin', "person Igor 'Wolf' Marlin"]],
  ['Later Igor (the Wolf) Marlin came.', ['person Igor', 'person Wolf', 'person Marlin']],
  ['Later Igor (Wolf) the smith came.', ['person Igor', '~person Wolf']],
  ['Later Igor (Wolf) President Marlin came.', ['person Igor', '~person Wolf', 'person Marlin']],
  ['Later Igor “Wolf, Marlin came.', ['person Igor', '~person Wolf', 'person Marlin']],
  ['(Sources) Hale said no.', ['person Hale']],
  // particles
  [
    'On Monday van Rompuy and al-Assad met von der Leyen.',
    ['person van Rompuy', 'person al-Assad', 'person von der Leyen'],
  ],
  ['The paper la Repubblica wrote of the van President Hart drove.', ['person Repubblica', 'person Hart']],
  ['He saw de Gaulle and de la Rue.', ['person de Gaulle', 'person Rue']],
  ['Herman van der Berg and Ursula von Berg left.', ['~person Herman van der Berg', 'person Ursula von Berg']],
  ['Here Anna van left.', ['person Anna']],
  // given names that are states or peoples
  ['Here Georgia Berg and Jordan Smith came.', ['person Georgia Berg', 'person Jordan Smith']],
  ['Here Georgia President Tom Hart came.', ['state Georgia = Georgia', 'person Tom Hart']],
  ['Here Georgia and Jordan came.', ['state Georgia = Georgia', 'state Jordan = Jordan']],
  ['Here India NATO friends came.', ['state India = India', 'organization NATO = NATO']],
  ['Here Mark Pole said so.', ['person Mark Pole']],
  [
    'A letter to Mark Polish President Jan Nowak tore up.',
    ['person Mark', 'state Polish = Poland (demonym)', 'person Jan Nowak'],
  ],
  [
    'A letter to Mark Polish president Nowak tore up.',
    ['person Mark', 'state Polish = Poland (demonym)', 'person Nowak'],
  ],
  // addresses on the web
  ['The site Stormfront.org and Vesti.ru said so.', ['organization Stormfront.org', 'organization Vesti.ru']],
  ['The site Stormfront. Org said so.', ['person Stormfront', '~person Org']],
  ['The site Stormfront.Com said so.', ['person Stormfront', 'person Com']],
  ['The site stormfront.org said so.', []],
  ['The site Stormfront.org', ['organization Stormfront.org']],
  // shapes
  ['Moscow-backed men and Siberian-born Kral met Soviet-era Hart.', ['person Kral', 'person Hart']],
  ['Thirty-seven men and American-Serbian Berg met.', ['person Berg']],
  ['Here Smith-Jones met Ninety-Hart and Oslo-led men.', ['person Smith-Jones']],
  ['Here AG Anna Berg and Vermonter Tom Hart came.', ['person Anna Berg', 'person Tom Hart']],
  ['Here Assemblywoman Anna Berg and Kentuckian Tom Hart came.', ['person Anna Berg', 'person Tom Hart']],
  ['Here AG Anna Foundation paid.', ['organization AG Anna Foundation']],
  ['Here Anna and AG Anna left.', ['person Anna', 'person AG Anna']],
  ["I'm here and Don't call Anna Berg. We'll see. He's Tom Hart.", ['person Anna Berg', 'person Tom Hart']],
  // May
  ['Theresa May said no in May, but May 2014 was cold.', ['~person Theresa May']],
  ["Here May said so. May's party left.", ['person May', '~person May']],
  // whose person
  ['Dr. Anna Berg of Riga University agreed.', ['person Anna Berg', 'organization Riga University']],
  ['Anna Berg of Riga left.', ['~person Anna Berg', 'state Riga = Latvia (metonym)']],
  // things
  ['Ned Price and the Ford Foundation agreed.', ['~person Ned Price', 'organization Ford Foundation']],
  ['Gov. Nathan Bridge and Gov Nathan Hill spoke.', ['person Nathan Bridge', 'person Nathan Hill']],
  ['Here Nathan Bridge fell ill.', ['person Nathan Bridge']],
  ['The Nathan Bridge fell.', ['thing Nathan Bridge']],
  ['At Victoria Station he left.', ['thing Victoria Station']],
  ['Here Nathan Bridge of Oslo fell.', ['thing Nathan Bridge', 'state Oslo = Norway (metonym)']],
  ['The Old Stone Bridge fell.', ['thing Old Stone Bridge']],
  // forms of address
  ['Mr. White met Ms. King and Mr. President.', ['person White', 'person King']],
  ['Here Mr White met Mrs Prince.', ['person White', 'person Prince']],
  ['Here Mr. white met Prince.', []],
  // everyday words that are given names
  ['Will Orsini, the chairman, left.', ['~person Will Orsini']],
  ['Will Orsini, a tall old chairman of the club, left.', ['~person Will Orsini']],
  ['Will Orsini, the big, old chairman, left.', ['person Orsini']],
  ['Will Orsini, his chairman, left.', ['person Orsini']],
  ['Will Orsini came. Will the chairman come?', ['person Orsini']],
  ['Will Anna, the chairman, left.', ['person Anna']],
  // where a name ends
  ['Here Anna Berg President Tom Hart came.', ['person Anna Berg', 'person Tom Hart']],
  ['Here Anna Berg Monday Tom came.', ['person Anna Berg', 'person Tom']],
  ['Here Anna Berg NATO came.', ['person Anna Berg', 'organization NATO = NATO']],
  ['Here Anna Berg Denmark came.', ['person Anna Berg', 'state Denmark = Denmark']],
  ['Here Anna J. Berg and J. P. Hart came.', ['person Anna J. Berg', 'person J. P. Hart']],
  ['Here Anna J Berg came.', ['person Anna J Berg']],
  ['Here Anna Berg Mr. Hart came.', ['person Anna Berg', 'person Hart']],
  ['Here Anna Berg\nTom Hart came.', ['person Anna Berg', '~person Tom Hart']],
  ['I saw Anna Berg. Tom came.', ['person Anna Berg', '~person Tom']],
  [
    'Here Aa Bb Cc Dd Ee Ff Gg Hh Jj Kk Ll Mm Nn Oo came.',
    ['person Aa Bb Cc Dd Ee Ff Gg Hh Jj Kk Ll Mm', 'person Nn Oo'],
  ],
  // what begins a name
  [
    'Here Hart came. Hart left. In Hart rooms sat Another Hart. Foreign Hart left.',
    ['person Hart', '~person Hart', 'person Hart', 'person Another Hart', 'person Hart'],
  ],
  ['Yesterday Hart came. Said Hart yes. Here Said Hart came.', ['person Hart', 'person Hart', 'person Said Hart']],
  ['The cat sat. Cat sat. He saw Cat.', ['person Cat']],
  [
    'Monday Hart came. Christian Berg came. Christian President left. Christian came.',
    ['person Hart', '~person Christian Berg'],
  ],
  [
    'Rose Berg came. Rose came. Rose van Berg came. Rose B. Hart came.',
    ['~person Rose Berg', '~person Rose', '~person Rose van Berg', '~person Rose B. Hart'],
  ],
  ['Prince Hart left. King left.', ['person Hart']],
  ['He met Ministers and Officials.', []],
  // behind marks that open something
  [
    '“Petrov came,” he said. He saw: Petrov. «Petrov» and (Petrov) and [Petrov].',
    ['~person Petrov', '~person Petrov', '~person Petrov', '~person Petrov', '~person Petrov'],
  ],
  [
    'A - Petrov – Petrov — Petrov • Petrov „Petrov” ‘Petrov’ "Petrov".',
    [
      '~person Petrov',
      '~person Petrov',
      '~person Petrov',
      '~person Petrov',
      '~person Petrov',
      '~person Petrov',
      '~person Petrov',
    ],
  ],
  ['Yes, Petrov came; later Petrov left. Petrov slept.', ['person Petrov', 'person Petrov', '~person Petrov']],
  // near twins of all of these
  ['Later “Barack” Hale came.', ['~person Barack', 'person Hale']],
  ['Here was Mark Pole\npresident Nowak left.', ['person Mark Pole', 'person Nowak']],
  ['Here Mark Poland said so.', ['person Mark', 'state Poland = Poland']],
  ['Here Anna den lille Berg slept.', ['person Anna', 'person Berg']],
  [
    'Here Anna Berg Foundation paid. The Anna Foundation paid.',
    ['organization Anna Berg Foundation', 'organization Anna Foundation'],
  ],
  ['Will Orsini and the chairman leave?', ['person Orsini']],
  ['Well Orsini, the chairman, left.', ['person Orsini']],
  ['Will Orsini, the\nchairman left.', ['person Orsini']],
  ["He saw Denmark's big Baltic Bank.", ['state Denmark = Denmark', 'organization Baltic Bank']],
  ['Serbian-minded Berg met Anglo-American Hart.', ['person Berg', 'person Hart']],
  [
    'The site Stormfront .org and Stormfront. org said so, as did Stormfront,org.',
    ['person Stormfront', 'person Stormfront', 'person Stormfront'],
  ],
  ['Here Zubr Anna Berg came.', ['person Zubr Anna Berg']],
  ['Here Manfredo Anna Berg came.', ['person Manfredo Anna Berg']],
  ['Dr. Anna Maria Berg of Riga University agreed.', ['person Anna Maria Berg', 'organization Riga University']],
  ['Here Anna Berg of the Baltic Bank left.', ['person Anna Berg', 'organization Baltic Bank']],
  ['Here Anna Berg of University left.', ['person Anna Berg']],
  ['Bill van Berg came. Guy J. Hart came. Bill came due.', ['~person Bill van Berg', '~person Guy J. Hart']],
];

/** Organisations by their head nouns. */
const ORGANIZATIONS: readonly (readonly [sentence: string, names: readonly string[]])[] = [
  // heads and what goes on behind them
  [
    'The Ministry of Foreign Affairs and the Institute for the Study of War met the Commission on Presidential Debates.',
    [
      'organization Ministry of Foreign Affairs',
      'organization Institute for the Study of War',
      'organization Commission on Presidential Debates',
    ],
  ],
  ['Here the Baltic Defense and Culture Council met.', ['organization Baltic Defense and Culture Council']],
  ['The Baltic Institute on Monday met.', ['organization Baltic Institute']],
  ['The Baltic Bank on Berg met.', ['organization Baltic Bank', 'person Berg']],
  ['The Baltic Council on Migration met.', ['organization Baltic Council on Migration']],
  [
    'The Committee of Ministers and Deputies of Europe met.',
    ['organization Committee of Ministers and Deputies of Europe'],
  ],
  ['The Committee of Ministers and left.', ['organization Committee of Ministers']],
  ['The Baltic Bank and Hart Group met.', ['organization Baltic Bank', 'organization Hart Group']],
  ['The Bank of the Monday club and the Bank of of left.', []],
  [
    'The Bank of Anna Berg met the Bank of President Berg.',
    ['organization Bank of Anna Berg', 'organization Bank of President Berg'],
  ],
  ['The Bank of Baltic Anna Berg closed.', ['organization Bank of Baltic', 'person Anna Berg']],
  ['Here Hart & Berg Bank closed.', ['organization Hart & Berg Bank']],
  ['Here Ministry for Baltic Affairs and Hart closed.', ['organization Ministry for Baltic Affairs and Hart']],
  [
    'The Hart Bank of Riga of Oslo of Rome of Bern closed.',
    ['organization Hart Bank of Riga of Oslo of Rome', 'state Bern = Switzerland (metonym)'],
  ],
  // what ends them
  ['The Baltic Monday Bank closed.', ['person Baltic']],
  ['The Baltic Mr Bank closed.', ['person Baltic']],
  ['The Baltic President Bank closed.', ['person Baltic']],
  ['The Baltic Minister Press Bank closed.', ['person Baltic', 'organization Press Bank']],
  ['The State Bank Department closed.', ['organization State Bank Department']],
  ['The State Bank closed. The Bank closed. Bank closed. In Bank rooms.', ['organization State Bank']],
  ['The Military Bank Hart left.', ['person Hart']],
  ['The Baltic\nBank closed.', ['person Baltic']],
  ['The bank of Hart Bank closed.', ['organization Hart Bank']],
  ['Here Aa Bb Cc Dd Ee Ff Gg Hh Jj Kk Ll Bank closed.', ['organization Aa Bb Cc Dd Ee Ff Gg Hh Jj Kk Ll Bank']],
  ['Here Aa Bb Cc Dd Ee Ff Gg Hh Jj Kk Ll Mm Bank closed.', ['person Aa Bb Cc Dd Ee Ff Gg Hh Jj Kk Ll Mm']],
  [
    'The Bank of Aa Bb Cc Dd Ee Ff Gg Hh Jj Kk Ll Mm closed.',
    ['organization Bank of Aa Bb Cc Dd Ee Ff Gg Hh Jj Kk Ll', 'person Mm'],
  ],
  // owners
  [
    "Here Denmark's bank met Denmark's Bank and Denmark's Baltic Bank.",
    ['state Denmark = Denmark', 'state Denmark = Denmark', "organization Denmark's Baltic Bank"],
  ],
  ["He saw Denmark's. Baltic Bank closed.", ['state Denmark = Denmark', '~organization Baltic Bank']],
  // first words
  [
    'The Hart Group met. In Hart Group rooms sat Another Hart Group.',
    ['organization Hart Group', 'organization Hart Group', 'organization Another Hart Group'],
  ],
  [
    'Military Hart Group met. Union Bank closed. Defence Bank closed. Prince Group met.',
    ['~organization Military Hart Group', '~organization Union Bank', '~organization Defence Bank'],
  ],
  ['Amid Baltic Bank fears, he left.', ['organization Baltic Bank']],
  ['Parliament met. Police came. Riga Police came. In Police hands.', ['~organization Riga Police']],
];
for (const [sentence, names] of [...NAMES, ...ORGANIZATIONS])
  test(`names in: ${sentence}`, () => assert.deepEqual(namesIn(documentOf(`A headline\n${sentence}`)), names));

/** Headlines: where all words have capitals, a capital says nothing. */
const HEADLINES: readonly (readonly [headline: string, names: readonly string[]])[] = [
  ['Marta Kovacs Warns Rivals Before Long Vote', ['~person Marta Kovacs']],
  ['Marta Kovacs warns her rivals before long vote', ['~person Marta Kovacs']],
  ['President Kovacs Warns Rivals Before Long Vote', ['~person Kovacs']],
  ['Marta J. Kovacs Warns Rivals Before Long Vote', ['~person Marta J. Kovacs']],
  ['Marta J. van Kovacs Warns Rivals Before Long Vote', ['~person Marta J. van Kovacs']],
  ['Minister Marta Warns Rivals Before Long Vote', ['~person Marta']],
  ['the minister Kovacs Warns Rivals Before Vote', ['~person Kovacs']],
  ['Denmark Warns Rivals Before the Long Vote', ['~state Denmark = Denmark']],
  ['Hart Mobile Warns Rivals Before Long Vote', ['~person Hart', '~person Mobile']],
  ['Riga Court Says Vote Must Stop Today', ['~state Riga = Latvia (metonym)']],
  ['Baltic Court Says Vote Must Stop Today', ['~person Baltic']],
  ['Baltic Says Court Vote Must Stop Today', ['~person Baltic']],
  ['Baltic State Bank Says Vote Must Stop Today', ['~person Baltic']],
  ['Mark Pole Warns Rivals Before Long Vote', ['~person Mark', '~state Pole = Poland (demonym)']],
  ['Will Orsini, the Chairman, Warns Rivals Before Vote', ['~person Orsini']],
  ['Marta Kovacs Wins', ['~person Marta Kovacs Wins']],
  ['Rivals Fear a vote by long lost Kovacs', ['person Fear', 'person Kovacs']],
  ['Hart to be at the top of it as Anna Kovacs Warns Rivals', ['~person Hart', '~person Anna Kovacs']],
  ['Marta Kovacs Warns 1000 2000 3000 Rivals', ['~person Marta Kovacs']],
  ['President Zubr Kovacs Warns Rivals Before Vote', ['~person Zubr Kovacs']],
  ['Zubr Kovacs Warns Rivals Before Long Vote', ['~person Zubr', '~person Kovacs']],
  ['the president Zubr Kovacs Warns Rivals Before Long Vote', ['~person Zubr', '~person Kovacs']],
  ['Baltic Says Institute Must Stop Long Vote', ['~person Baltic']],
  ['Baltic Institute Says Bank Must Stop Long Vote', ['~organization Baltic Institute']],
];
for (const [headline, names] of HEADLINES)
  test(`names in the headline: ${headline}`, () =>
    assert.deepEqual(namesIn(tokenizeArticle(headline, { start: 0, end: headline.length }, [])), names));

test('a headline says little by its capitals, whatever the text below; so does a heading, but no paragraph', () => {
  const title = 'Marta Kovacs Warns Rivals Before Long Vote';
  const text = `${title}\nthis is what was said today in a long letter of some pages, which nobody knew before it was sent.`;
  const line = { start: 0, end: title.length };
  const rest = { start: title.length + 1, end: text.length };
  assert.deepEqual(namesIn(tokenizeArticle(text, line, [{ ...rest, kind: 'text' }])), ['~person Marta Kovacs']);
  assert.deepEqual(
    namesIn(
      tokenizeArticle(text, { start: 0, end: 0 }, [
        { ...line, kind: 'heading' },
        { ...rest, kind: 'text' },
      ]),
    ),
    ['~person Marta Kovacs'],
  );
  // where a capital says much, the run of capitals goes on
  assert.equal(
    namesIn(tokenizeArticle(text, { start: 0, end: 0 }, [{ ...line, kind: 'text' }]))[0],
    '~person Marta Kovacs Warns',
  );
  assert.equal(namesIn(tokenizeArticle(text, { start: 0, end: text.length }, []))[0], '~person Marta Kovacs Warns');
});

test('no name goes on over the end of a line, though the paragraph does', () => {
  const read = (text: string): string[] =>
    namesIn(tokenizeArticle(text, { start: 0, end: 0 }, [{ start: 0, end: text.length, kind: 'caption' }]));
  assert.deepEqual(read('We saw Anna Berg\nTom Hart'), ['person Anna Berg', 'person Tom Hart']);
  assert.deepEqual(read('We saw Baltic\nHart Bank'), ['person Baltic', 'organization Hart Bank']);
  assert.deepEqual(read('We saw Anna Berg Tom Hart'), ['person Anna Berg Tom Hart']);
});
