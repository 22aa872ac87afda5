import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byDate, edtfBounds, isEdtf } from '../../src/record/index.js';

const DATES: [edtf: string, earliest: string, latest: string][] = [
  ['2021-11-30', '2021-11-30', '2021-11-30'],
  ['2021-04', '2021-04-01', '2021-04-30'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['2021', '2021-01-01', '2021-12-31'],
  ['2021-04~', '2021-04-01', '2021-04-30'],
  ['2021-11-26/..', '2021-11-26', ''],
  ['2021-04-01/2021-04-09', '2021-04-01', '2021-04-09'],
  ['../2021-04', '', '2021-04-30'],
];
for (const [edtf, earliest, latest] of DATES) {
  test(`${edtf} is a date with bounds`, () => {
    assert.ok(isEdtf(edtf));
    assert.deepEqual(edtfBounds(edtf), { earliest, latest });
  });
}

for (const text of [
  '',
  '2021-02-30',
  '30 November 2021',
  '11/30/2021',
  '2021-13',
  'yesterday',
  '2021-11-30T10:00',
  '2021-11-30; rm',
]) {
  test(`"${text}" is no date`, () => {
    assert.equal(isEdtf(text), false);
    assert.deepEqual(edtfBounds(text), { earliest: '', latest: '' });
  });
}

test('what only level 2 knows is no date', () => {
  for (const text of ['2021-XX-XX/2022', '{2021,2022}', '[2021,2022]', '2021-XX-15', 'Y2021E3'])
    assert.equal(isEdtf(text), false, text);
});

test('dates are compared by the earliest day that they may mean', () => {
  assert.equal(byDate('2021-04', '2021-04-01'), 0);
  assert.equal(byDate('', ''), 0);
  assert.equal(byDate('2021-04-01', '2021-04-02'), -1);
  assert.equal(byDate('2021-04-02', '2021-04-01'), 1);
  assert.equal(byDate('', '2021-04-01'), 1);
  assert.equal(byDate('2021-04-01', ''), -1);
});

test('unknown dates come last', () => {
  assert.deepEqual(['', '2021-11-30', '2021-04', '2021-11-26/..'].sort(byDate), [
    '2021-04',
    '2021-11-26/..',
    '2021-11-30',
    '',
  ]);
});
