/** Lines that hold a date and nothing else, and lines of an article that begin with one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDateLine } from '../../../src/parse/layout/date-only-line.js';
import { lineOf } from '../../../src/parse/lines.js';

const is = (text: string): boolean => isDateLine(lineOf(text, 0, text.length, false)!);

test('a date, a time and the words that announce them are a date line', () => {
  for (const text of [
    '3 March 2021',
    'Published on Tuesday, 3 March 2021, and updated at 2:05 p.m. GMT on Wednesday, 4 March 2021',
    'Posted 3 March 2021 by admin',
    'Posted 3 March 2021 by editor',
    'Posted on 3 March 2021 by staff',
    '3 March 2021 by webmaster',
    '3 March 2021 by Jane Doe',
    '3 March 2021 by Jane',
    '3 March 2021 by J.R. Doe-Loe O’Hara',
    '14:05',
    '(14:05)',
    '9.30',
    '15h30',
    '14:05 GMT',
    '14:05 NZDT',
    '3 March 2021 NZDT',
    '3 March 2021 | 5 min read',
    '3 March 2021 (2 hours ago)',
    '3rd of March 2021',
    '3 March 2021, 15h30',
    'Kyiv, 3 March 2021, local time',
    '2021-03-03, 10.12 a.m.',
    '3 March 2021 abc',
    'Tues 3 Mar 2021',
    'Thurs 3 Mar',
    'Sat 13 Sept',
    'Published 3/3/2021 Updated 4/3/2021',
    `3 March 2021${' 1'.repeat(15)}`,
    `3 March 2021${' - '.repeat(32)}1`.padEnd(110, '-'),
  ])
    assert.ok(is(text), text);
});

test('other words make it a line of the article', () => {
  for (const text of [
    '3 March 2021 abcd',
    'On 3 March 2021 talks ended',
    '3 March 2021 by jane',
    '3 March 2021 by Jane Doe of Riga',
    '3 March 2021 by Jane Mary Ann Sue',
    '3 March 2021 nearby Jane',
    'by Jane Doe 3 March 2021',
    '3 March 2021 TOOLONGNAME',
    '3 March 2021 NZDx',
    'March',
    'Tuesday',
    'Published',
    '14',
    '14:5',
    'A 14:05 train',
    'abcd 14:05',
    '14:05 train',
    '14:055',
    'Riga 3 March 2021 Corley 4 March 2021',
    `3 March 2021${' 1'.repeat(16)}`,
    '3 March 2021'.padEnd(111, '-'),
    'Monk 3 March 2021',
  ])
    assert.ok(!is(text), text);
});
