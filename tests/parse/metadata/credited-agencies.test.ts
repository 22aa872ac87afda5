/** Which wire services an article credits: a whole article each, and what nearly credits one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleOf } from '../article.js';
import { CREWS, ICE, LEAD, NEXT, TITLE } from '../pages.js';

const agencies = (...lines: string[]): readonly string[] => articleOf(TITLE, ...lines).source.agencies;

test('a dateline names its agency behind the place', () => {
  for (const [dateline, agency] of [
    ['RIGA (AFP) - ', 'AFP'],
    ['RIGA (AFP) – ', 'AFP'],
    ['RIGA (AFP) — ', 'AFP'],
    ['RIGA (AFP)- ', 'AFP'],
    ['(ANSA) - Rome, January 24 - ', 'ANSA'],
    ['WARSAW, Sept. 26 (UPI) — ', 'UPI'],
    ['Riga, Latvia (AP Photo) - ', 'AP'],
    ["L'Viv/Riga (dpa) - ", 'dpa'],
    ['São Paulo, 3 May 2021 (EFE) - ', 'EFE'],
    ['“RIGA (Reuters) - ', 'Reuters'],
    ['İzmir (AA) - ', 'Anadolu Agency'],
  ] as const)
    assert.deepEqual(agencies(dateline + LEAD, CREWS), [agency], dateline);
});

test('brackets elsewhere do not', () => {
  for (const line of [
    `RIGA (AFP) ${LEAD}`,
    `RIGA (AFP): ${LEAD}`,
    `RIGA (Latvia) - ${LEAD}`,
    `He said: (AFP) - ${LEAD}`,
    `The talks; in Riga (AFP) - ${LEAD}`,
    `RIGA (A) - ${LEAD}`,
    `RIGA (AFP, Reuters) - ${LEAD}`,
    `${LEAD} (AFP) - ${CREWS}`,
    `A Long Name Of A Town In The North Of The Land Of Ice And Of Ships (AFP) - ${LEAD}`,
  ])
    assert.deepEqual(agencies(line, CREWS), [], line);
});

test('only the first three paragraphs have a dateline, and no heading has one', () => {
  assert.deepEqual(agencies(LEAD, CREWS, `RIGA (AFP) - ${NEXT}`), ['AFP']);
  assert.deepEqual(agencies(LEAD, CREWS, NEXT, `RIGA (AFP) - ${ICE}`), []);
  assert.deepEqual(
    agencies('FILE - Ships leave the port of Riga', LEAD, 'What comes next', CREWS, `RIGA (AFP) - ${NEXT}`),
    ['AFP'],
  );
  assert.deepEqual(agencies(LEAD, 'RIGA (AFP) - What comes next', CREWS), []);
});

test('byline, date line, credits and sign-offs name agencies, each once, in the order of the file', () => {
  assert.deepEqual(
    agencies(
      'By Jane Doe and Reuters',
      LEAD,
      'Photo: John Roe/AFP',
      CREWS,
      'With reporting by AFP, dpa and the Associated Press',
    ),
    ['Reuters', 'AFP', 'dpa', 'AP'],
  );
  assert.deepEqual(agencies('AFP, 30 November 2021', LEAD, CREWS), ['AFP']);
  assert.deepEqual(agencies('By Jane Doe', 'By Reuters', LEAD, CREWS), ['Reuters']);
  assert.deepEqual(agencies(LEAD, CREWS, 'Photo: Jane Doe/AFP via Getty Images'), ['AFP', 'Getty Images']);
});

test('the longest name that is listed counts: Interfax-Ukraine is not Interfax, nor does a part of a word count', () => {
  for (const [credit, ...names] of [
    ['With reporting by Interfax-Ukraine', 'Interfax-Ukraine'],
    ['With reporting by Interfax', 'Interfax'],
    ['With reporting by AP Photo', 'AP'],
    ['With reporting by Deutsche Presse-Agentur', 'dpa'],
    ['With reporting by Tribune News Service and TNS', 'Tribune News Service'],
    ['With reporting by Press Trust of India', 'PTI'],
    ['With reporting by Press Trust of Ireland'],
    ['With reporting by AFPX and XAP'],
    ['With reporting by the Associated'],
    ['With reporting by Kyodo News', 'Kyodo'],
    ['With reporting by AFP'.padEnd(250, ' and Jane Doe'), 'AFP'],
  ] as const)
    assert.deepEqual(agencies(LEAD, CREWS, credit), names, credit);
});
