/** Files of Nexis, Factiva and ProQuest: as many articles as they hold, each with what the file says of it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { findSeveralArticles } from '../../../src/parse/index.js';
import { documentXml, FACTIVA_CODES, FACTIVA_SHOWN, NEXIS_OLD, NEXIS_UNI, PROQUEST, rtfOf } from './made-exports.js';
import { readEntries } from './reading.js';

const FIRST =
  /^Dock workers in Port Hallen voted on Thursday to continue\s+their strike\.\n+["“]We have waited long enough,["”] union leader Petra Lindqvist said\.$/;
const SECOND = 'Mayor Josef Hahn said that the city would bring in 300 soldiers.';
const docx = (paragraphs: readonly string[]) => zipSync({ 'word/document.xml': strToU8(documentXml(paragraphs)) });
const page = (text: string) =>
  `<html><head><title>x</title></head><body>${text
    .split('\n')
    .map((line) => `<div>${line.replaceAll('<', '&lt;')}</div>`)
    .join('\n')}</body></html>`;

const FILES: readonly (readonly [name: string, contents: string | Uint8Array, byline: string])[] = [
  ['nexis.txt', NEXIS_OLD, 'Ann Roe'],
  ['nexis-uni.txt', NEXIS_UNI.join('\n\n'), 'Ann Roe'],
  ['nexis.docx', docx(NEXIS_UNI), 'Ann Roe'],
  ['nexis.rtf', rtfOf(NEXIS_UNI), 'Ann Roe'],
  ['factiva.txt', FACTIVA_CODES, 'Ann Roe'],
  ['factiva-shown.txt', FACTIVA_SHOWN, 'Ann Roe'],
  ['factiva.html', page(FACTIVA_CODES), 'Ann Roe'],
  ['proquest.txt', PROQUEST, 'Roe, Ann'],
  ['proquest.html', page(PROQUEST), 'Roe, Ann'],
];

for (const [name, contents, byline] of FILES) {
  test(`${name}: two articles with headline, outlet, day and author as the file states them`, async () => {
    const { items, faults } = await readEntries(name, contents);
    assert.deepEqual(faults, []);
    assert.equal(items.length, 2);
    const [one, two] = items;
    assert.match(one!.fields.title!, /^Dock workers vote to go on with their strike/);
    assert.equal(one!.fields.source, 'The Hallen Post');
    assert.match(one!.fields.published!, /^(?:March 4, 2021|4 March 2021|04 Mar 2021|Mar 4, 2021)/);
    assert.equal(one!.fields.byline, byline);
    assert.match(String(one!.text), FIRST);
    assert.equal(two!.fields.title, 'City brings in soldiers to guard the fuel depot');
    assert.equal(two!.fields.source, 'The Lindholm Courier');
    assert.equal(two!.text, SECOND);
    assert.equal(two!.fields.byline, undefined);
  });
}

test('a file that was cut short gives its whole articles, and names the half one', async () => {
  const long = NEXIS_UNI.map((line) => (line.startsWith('Mayor') ? `${line} `.repeat(12) : line)).slice(0, -1);
  const { items, faults } = await readEntries('nexis.txt', long.join('\n\n'));
  assert.equal(items.length, 1);
  assert.match(faults.join(), /^2 Behind the last article stands more/);
});

test('the mark that shows several articles is found; an article that only speaks of documents is none', () => {
  assert.deepEqual(findSeveralArticles(NEXIS_OLD)?.count, 2);
  assert.equal(findSeveralArticles(NEXIS_OLD)?.mark, '2 of 2 DOCUMENTS');
  assert.equal(findSeveralArticles(PROQUEST)?.name, 'ProQuest');
  for (const text of [
    'He read 1 of 10 documents.\n\nShe read 2 of 10 documents, and then Document 3 of 10.\n',
    'End of Document\n',
    `${NEXIS_UNI.slice(0, 12).join('\n')}`,
  ])
    assert.equal(findSeveralArticles(text), null);
});

test('Word and RTF files that are spoilt, cut, empty or a bomb are refused in a sentence, and nothing is expanded', async () => {
  // The list of the ZIP says that 2 GB come out.
  const bomb = Buffer.from(docx(NEXIS_UNI));
  bomb.writeUInt32LE(0x7fffffff, bomb.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24);
  const entities =
    '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><w:document><w:p><w:t>&b;</w:t></w:p></w:document>';
  for (const [what, bytes] of [
    ['cut', docx(NEXIS_UNI).slice(0, 200)],
    ['empty', new Uint8Array()],
    ['no Word file', zipSync({ 'a.txt': strToU8('x') })],
    ['entities', zipSync({ 'word/document.xml': strToU8(entities) })],
    ['broken', zipSync({ 'word/document.xml': strToU8('<w:document><w:p>') })],
    ['deep', zipSync({ 'word/document.xml': strToU8('<w:p>'.repeat(10_000)) })],
    ['bomb', bomb],
  ] as const) {
    const { items, faults } = await readEntries('a.docx', bytes);
    assert.deepEqual(items, [], what);
    assert.equal(faults.length, 1, what);
  }
  const { items } = await readEntries(
    'a.rtf',
    `{\\rtf1 {\\object{\\objdata 0102}}{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt Shown}} text\\par${'{'.repeat(5_000)}`,
  );
  assert.equal(items[0]!.text, 'Shown text');
});
