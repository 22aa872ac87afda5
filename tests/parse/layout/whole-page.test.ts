/**
 * The article on a page copied whole, in a language of which no word is listed: invented words in the shape of news.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLines } from '../../../src/parse/lines.js';
import { readLayout } from '../../../src/parse/layout/layout.js';

const MENU = [
  'Velo',
  'Tarsi',
  'Mondek',
  'Kulto',
  'Sporen',
  'Reis',
  'Merkat',
  'Buroj',
  'Foro',
  'Konto',
  'Serĉi',
  'Helpo',
];
const TEXT = [
  'La velka ponto super la Merna estos fermita dum tri semajnoj, diris la konsilio, ĉar la fostoj de la ponto krakis.',
  'Inĝeniero Tolvar raportis al la konsilio, ke la fostoj staras en molta sablo, kaj ke la ponto sinkis je du manlarĝoj.',
  '«Ni aŭdis la ponton ĝemi dum la nokto», diris Tolvar, kaj montris al la fostoj sub la meza arko de la ponto.',
  'La konsilio volas pagi la laboron per imposto, sed la komercistoj ĉe la Merna postulas pramon ĝis la fino de la laboro.',
  'La unuaj fostoj estos metitaj en aprilo, laŭ la konsilio, kaj la ponto malfermiĝos por ĉaroj antaŭ la granda foiro.',
];
const HEADLINE = 'Ponto super la Merna fermita dum tri semajnoj';
const BELOW = [
  'Nova pramo kosta',
  'Sablo forportita',
  'Kvin vojoj',
  'Pri ni',
  'Kontakto',
  'Laborlokoj',
  'Reguloj',
  'Privateco',
];

const told = (lines: readonly string[]) => {
  const text = lines.join('\n');
  return readLayout(readLines(text), '').map(({ start, end, role }) => [role, text.slice(start, end)] as const);
};
const those = (lines: readonly string[], role: string) =>
  told(lines).flatMap(([is, words]) => (is === role ? [words] : []));

test('headline and text are found between a menu and teasers, whatever their language', () => {
  const page = [...MENU, HEADLINE, ...TEXT, ...BELOW];
  assert.deepEqual(those(page, 'title'), [HEADLINE]);
  assert.deepEqual(those(page, 'text'), TEXT);
  assert.deepEqual(those(page, 'heading'), []);
});

test('a label that leads elsewhere drops itself where the article goes on', () => {
  const prose = Array.from(
    { length: 9 },
    (_, i) => `In week ${i + 1} the council heard why the quay had sunk by another ${i + 1} inches.`,
  );
  const lines = [
    'Council meets on quay',
    ...prose,
    'READ MORE: What the quay would cost',
    'The mayor said that he knew of no meeting.',
    'He will ask.',
  ];
  assert.deepEqual(those(lines, 'text'), [...prose, 'The mayor said that he knew of no meeting.', 'He will ask.']);
  assert.deepEqual(those(lines, 'related links'), ['READ MORE: What the quay would cost']);
});

test('a label alone, with links below it, still ends the article', () => {
  const prose = Array.from(
    { length: 9 },
    (_, i) => `In week ${i + 1} the council heard why the quay had sunk by another ${i + 1} inches.`,
  );
  const lines = [
    'Council meets on quay',
    ...prose,
    'Related',
    'Spire to be painted in May',
    'Hedges cut too early again',
  ];
  assert.deepEqual(those(lines, 'text'), prose);
});
