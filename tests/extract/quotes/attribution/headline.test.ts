/** Headlines that end in who says so: "speaker | verb | what is said", or "" where they do not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type HeadlineSaying, sayingAtEnd } from '../../../../src/extract/quotes/attribution/headline.js';
import { findMarked } from '../../../../src/extract/quotes/marks/quotation-marks.js';
import { documentOf } from '../article.js';
import { encodeTokens } from '../../../../src/extract/quotes/model/encode-tokens.js';

function saying(headline: string, segment = 0): string {
  const document = documentOf(`${headline}\nBridge unsafe, says mayor`);
  const r = encodeTokens(document, findMarked(document));
  const words = ({ from, to }: HeadlineSaying['cue']) => document.text.slice(r.start[from]!, r.end[to - 1]!);
  const told = sayingAtEnd(r, r.segments[segment]!);
  return told ? [told.source, told.cue, told.content].map(words).join(' | ') : '';
}

const HEADLINES: readonly (readonly [headline: string, saying: string])[] = [
  ['Bridge unsafe for lorries, engineers warn', 'engineers | warn | Bridge unsafe for lorries'],
  ['Bridge unsafe, says mayor', 'mayor | says | Bridge unsafe'],
  ['Bridge ‘unsafe and ugly’, says mayor', 'mayor | says | Bridge ‘unsafe and ugly’'],
  ['Bridge unsafe, Anna Berg says', 'Anna Berg | says | Bridge unsafe'],
  ['Unsafe, says mayor', 'mayor | says | Unsafe'],
  ['We stay, he says', 'he | says | We stay'],
  ['Bridge unsafe, mayor of the old town of Aston says', 'mayor of the old town of Aston | says | Bridge unsafe'],
  ['Bridge unsafe, says mayor of the old town of Aston', 'mayor of the old town of Aston | says | Bridge unsafe'],
  ['Bridge, road unsafe, engineers warn', 'engineers | warn | Bridge, road unsafe'],
  ['Bridge unsafe, mayor claims', 'mayor | claims | Bridge unsafe'],
  ['‘Bridge unsafe, ugly’, says mayor', 'mayor | says | ‘Bridge unsafe, ugly’'],
  [`${'very '.repeat(56)}unsafe, says mayor`, `mayor | says | ${'very '.repeat(56)}unsafe`],
  // Not who says so, or not at the end.
  ['Bridge unsafe, says', ''],
  ['Unsafe, mayor', ''],
  ['Bridge unsafe says mayor', ''],
  ['Bridge unsafe, mayor walks', ''],
  ['Bridge unsafe, mayor says today', ''],
  ['Bridge unsafe, say', ''],
  [', says mayor today', ''],
  ['Bridge unsafe, claims rise', ''],
  ['Bridge unsafe, mayor and council say', ''],
  ['Bridge unsafe, says mayor: report', ''],
  ['Bridge unsafe, says mayor but stays', ''],
  ['Bridge unsafe, vows to build', ''],
  ['Bridge unsafe, says mayor who told council', ''],
  ['Bridge unsafe, says ‘Shorty’ Miller', ''],
  ['Bridge unsafe, says “We all stay in this town.”', ''],
  ['Bridge ‘unsafe, ugly’ says mayor', ''],
  ['Bridge unsafe, mayor of the very old town of Aston says', ''],
  ['Bridge unsafe, says mayor of the very old town of Aston', ''],
  ['Mayor, citing storm, warns foes', ''],
  ['Bridge, road unsafe, says mayor', ''],
  [`${'very '.repeat(57)}unsafe, says mayor`, ''],
];

for (const [headline, expected] of HEADLINES)
  test(`headline: ${headline.slice(-70)}`, () => assert.equal(saying(headline), expected));

test('a sentence of the body is no headline', () => assert.equal(saying('Council meets', 1), ''));
