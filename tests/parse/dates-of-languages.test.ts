/** Written dates in the languages news comes in. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDates } from '../../src/parse/dates.js';
import { MONTH_NAMES } from '../../src/parse/month-names.table.js';

const read = (text: string): string[] =>
  findDates(text).map(({ start, end, year, month, day }) => `${text.slice(start, end)} = ${year}-${month}-${day}`);

test('each language has twelve months, and each of their names is read behind a day', () => {
  for (const [language, names] of Object.entries(MONTH_NAMES)) {
    const months = names.split('|');
    assert.equal(months.length, 12, language);
    for (const [i, forms] of months.entries())
      for (const form of forms.split(' ')) {
        const written = `7 ${form.replace('_', ' ')} 2019`;
        assert.deepEqual(read(written), [`${written} = 2019-${i + 1}-7`], language);
      }
  }
});

test('a day is read as each language writes it', () => {
  for (const [text, date] of [
    ['Stand: 9. Juli 2018, 17:30 Uhr', '9. Juli 2018 = 2018-7-9'],
    ['Publié le 1er août 2017 à 8h', '1er août 2017 = 2017-8-1'],
    ['viernes, 9 de julio de 2018', '9 de julio de 2018 = 2018-7-9'],
    ['9 de julio del 2018', '9 de julio del 2018 = 2018-7-9'],
    ['9 lipca 2018 r.', '9 lipca 2018 = 2018-7-9'],
    ['9. 7. 2018 17:30', '9. 7. 2018 = 2018-7-9'],
    ['9 июля 2018 года', '9 июля 2018 = 2018-7-9'],
    ['٩ يوليو ٢٠١٨', '٩ يوليو ٢٠١٨ = 2018-7-9'],
    ['9 كانون الأول 2018', '9 كانون الأول 2018 = 2018-12-9'],
    ['2018年7月9日 月曜日', '2018年7月9日 = 2018-7-9'],
    ['2018년 7월 9일', '2018년 7월 9일 = 2018-7-9'],
    ['2018. 7. 9. 오전', '2018. 7. 9 = 2018-7-9'],
    ['09.07.18, 17:30', '09.07.18 = 2018-7-9'],
  ] as const)
    assert.deepEqual(read(text), [date]);
});

test('a word that names no month makes no date, nor does a number with points', () => {
  for (const text of [
    '9 Häuser 2018',
    '9 de pueblos de 2018',
    'Version 10.11.12.13',
    '2018年7月',
    '9 dom 2018',
    '31 lutego 2018',
  ])
    assert.deepEqual(read(text), [], text);
});
