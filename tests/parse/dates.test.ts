/** The grammar of written dates: each form, what stands too close to one to be it, and what it says. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDates } from '../../src/parse/dates.js';

/** "2021-11-30": year, month and day as numbers, 0 where not told; "?" where it can be read two ways. */
const read = (text: string): string[] =>
  findDates(text).map(({ year, month, day, ambiguous }) => `${year}-${month}-${day}${ambiguous ? '?' : ''}`);

const MONTHS: readonly (readonly [number, ...string[]])[] = [
  [1, 'Jan', 'January', 'Jan.'],
  [2, 'Feb', 'February', 'Feb.'],
  [3, 'Mar', 'March'],
  [4, 'Apr', 'April'],
  [5, 'May'],
  [6, 'Jun', 'June'],
  [7, 'Jul', 'July'],
  [8, 'Aug', 'August'],
  [9, 'Sep', 'Sept', 'September', 'Sept.'],
  [10, 'Oct', 'October'],
  [11, 'Nov', 'November'],
  [12, 'Dec', 'December', 'DECEMBER'],
];

test('every month is known by its names, before and behind the day', () => {
  for (const [month, ...names] of MONTHS) {
    for (const name of names) {
      assert.deepEqual(read(`on ${name} 7, 2021`), [`2021-${month}-7`], name);
      assert.deepEqual(read(`on 17 ${name} 2021`), [`2021-${month}-17`], name);
      assert.deepEqual(read(`in ${name} 2021`), [`2021-${month}-0`], name);
    }
  }
});

test('a date is read in every form that news gives it', () => {
  for (const [text, ...dates] of [
    ['November 15, 2021', '2021-11-15'],
    ['Nov. 28 2021', '2021-11-28'],
    ['March 3rd, 2014', '2014-3-3'],
    ['March 1st', '0-3-1'],
    ['March 22nd', '0-3-22'],
    ['March 4th', '0-3-4'],
    ['November 15', '0-11-15'],
    ['15 November 2021', '2021-11-15'],
    ['15th of November, 2021', '2021-11-15'],
    ['3 March', '0-3-3'],
    ['3-March-2021', '2021-3-3'],
    ['15 Nov, 2021', '2021-11-15'],
    ['1st March 2021', '2021-3-1'],
    ['November 2021', '2021-11-0'],
    ['April, 2021', '2021-4-0'],
    ['2021-11-30', '2021-11-30'],
    ['2021/11/30', '2021-11-30'],
    ['2021.11.30', '2021-11-30'],
    ['2021-11-30T10:00:00Z', '2021-11-30'],
    ['2021-11-30T10:00+02:00', '2021-11-30'],
    ['1999-1-2', '1999-1-2'],
    ['30/11/2021', '2021-11-30'],
    ['30.11.2021', '2021-11-30'],
    ['30-11-2021', '2021-11-30'],
    ['11/30/2021', '2021-11-30'],
    ['3/4/2021', '2021-4-3?'],
    ['3.4.2021', '2021-4-3'],
    ['4/4/2021', '2021-4-4'],
    ['12/12/2021', '2021-12-12'],
    ['12/11/2021', '2021-11-12?'],
    ['29 February 2021', '2021-2-29'],
    ['31 January 2021', '2021-1-31'],
    ['30 April 2021', '2021-4-30'],
    ['from 3 March to 5 April 2021', '0-3-3', '2021-4-5'],
    ['March 3, 2014 and April 2014', '2014-3-3', '2014-4-0'],
    ['02/15/2022February 15, 2022', '2022-2-15'],
  ] as const)
    assert.deepEqual(read(text), dates, text);
});

test('what only looks like a date is none', () => {
  for (const text of [
    'may 5 times',
    'March on',
    'marched 20',
    '30 February',
    '31 April 2021',
    '0 March',
    '2021-13-10',
    '2021-00-10',
    '2021-11-32',
    '2021-11/30',
    '1/2021',
    '3.4.2',
    '10:30',
    'Section 2.11.20211',
    '12/2021-11-30',
    'Novella 5',
    'Mayor 5',
    'March 5%',
    'March 5:30',
    '2021-11-30a',
    '1821-11-30',
    'Marched 5',
    '1,5',
    'Decree 5',
    '12021-11-30',
    '13/13/2021',
    'November',
    '2021',
    '',
  ])
    assert.deepEqual(read(text), [], text);
});

test('a date stands where its words stand', () => {
  const words = (text: string) => findDates(text).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(words('It ended on Nov. 28, 2021, he said, not on 3 March, as told.'), ['Nov. 28, 2021', '3 March']);
  assert.deepEqual(words('(2021-11-30T10:00:00Z)'), ['2021-11-30T10:00:00Z']);
  assert.deepEqual(words(`${'word '.repeat(50)}15th of November, 2021${' word'.repeat(50)}`), [
    '15th of November, 2021',
  ]);
  assert.deepEqual(words(`5${' '.repeat(30)}Nov. 28, 2021`), ['Nov. 28, 2021']);
});

test('of dates that overlap the first counts, of those that begin together the longer', () => {
  const words = (text: string) => findDates(text).map(({ start, end }) => text.slice(start, end));
  for (const [text, ...dates] of [
    ['12 May 2021', '12 May 2021'],
    ['May 12 May 2021', 'May 12'],
    ['2021-11-30, March 2021', '2021-11-30', 'March 2021'],
    ['30 March 12', '30 March'],
    ['3 March 2021-11-30', '3 March 2021'],
    ['5 May 2021 and 30/11/2021, then April 2020', '5 May 2021', '30/11/2021', 'April 2020'],
    ['April 2020, 30/11/2021 and 5 May 2021', 'April 2020', '30/11/2021', '5 May 2021'],
    ['30/11/2021 to 15 November 2021 or 2021-12-01', '30/11/2021', '15 November 2021', '2021-12-01'],
  ] as const)
    assert.deepEqual(words(text), dates, text);
});

test('digits from 0 to 9 begin and end dates, no other signs', () => {
  assert.deepEqual(read('09 May 1990, 10/09/1990'), ['1990-5-9', '1990-9-10?']);
  for (const text of [
    ':0 May 2021',
    'a/0 May 2021',
    '3/3/202',
    '3 May 20211',
    '3 May 2021a',
    'May 2021é',
    '31 May2021',
    '3 Mayor',
    '3.May.2021',
  ])
    assert.deepEqual(
      read(text).filter((date) => date.startsWith('2021')),
      [],
      text,
    );
  assert.deepEqual(read('12/12/2021 and 13/12/2021 and 12/13/2021'), ['2021-12-12', '2021-12-13', '2021-12-13']);
});

test('dates far apart and near each other are read the same', () => {
  for (const gap of [1, 5, 13, 14, 25, 26, 27, 39, 40, 41, 60]) {
    const text = `Nov. 28, 2021${' '.repeat(gap)}15th of September, 2020${' '.repeat(gap)}30/11/2019`;
    assert.deepEqual(read(text), ['2021-11-28', '2020-9-15', '2019-11-30'], `${gap}`);
  }
});
