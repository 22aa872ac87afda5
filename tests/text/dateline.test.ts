import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datelineLength } from '../../src/text/dateline.js';

const length = (text: string) => datelineLength(text, 0, text.length);

const DATELINES = [
  'ASTON — ',
  'ASTON, Lunia (AP) — ',
  'NEW ASTON, Lun., Dec. 8 (UPI) — ',
  'ASTON -- ',
  'ASTON, November 29. /TASS/. ',
  'Aston (CNN)',
  'ASTON (Reuters) - ',
  'Aston (AFP) – ',
];
for (const dateline of DATELINES)
  test(`dateline: ${dateline}`, () => assert.equal(length(`${dateline}The mayor of Aston spoke.`), dateline.length));

const NONE = [
  'NATO — The alliance of which NATO people speak — met.',
  'The mayor — Anna Weber — spoke.',
  'ASTON — and the rest of the country — slept.',
  'ASTON IS CLOSED',
  'A - B',
  '',
  'Aston (pop. 900) — The town slept.',
  'WE WILL WIN',
];
for (const text of NONE) test(`no dateline: ${text}`, () => assert.equal(length(text), 0));
