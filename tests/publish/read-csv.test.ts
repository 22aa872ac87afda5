import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { readCsv } from '../../src/publish/read-csv.js';
import { cellsOf, csvLines, csvSections } from '../../src/site/files/csv.js';
import { type Cell, siteTables, type Table } from '../../src/site/index.js';
import { fixtureArchive, SETTINGS } from '../site/fixture.js';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-csv-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** The rows of a CSV file that holds `text`. */
function rowsOf(text: string): string[][] {
  const path = join(folder, 'table.csv');
  writeFileSync(path, text);
  return [...readCsv(path)];
}

const COLUMNS: Table['columns'] = [
  { name: 'text', type: 'string', about: '' },
  { name: 'other', type: 'string', about: '', refers: ['t', 'id'] },
  { name: 'amount', type: 'number', about: '' },
];

test('any table is read back from its CSV, cell by cell', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.constantFrom("'", '=', '"', ',', '\r\n', '\r', ' ', '-', 'é', '＝')).map((parts) => parts.join('')),
  );
  const row = fc.tuple(
    text,
    fc.option(text.filter((id) => id !== '')),
    fc.option(fc.double({ noDefaultInfinity: true, noNaN: true })),
  );
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const read = rowsOf(
        [...csvLines({ name: 't', title: '', columns: COLUMNS, primaryKey: [], rows: () => rows })].join(''),
      );
      assert.deepEqual(
        read.slice(1).map((fields) => cellsOf(COLUMNS, fields)),
        rows.map((cells) => cells.map((cell) => (cell === 0 ? 0 : cell))),
      );
    }),
  );
});

test('rows and letters that lie across the pieces a file is read in come back whole', () => {
  const rows: Cell[][] = Array.from({ length: 4_000 }, (_, at) => [
    `${'é'.repeat(at % 700)}"\r\n,`,
    at % 3 === 0 ? null : `id-${at}`,
    at,
  ]);
  const table: Table = { name: 't', title: '', columns: COLUMNS, primaryKey: [], rows: () => rows };
  const text = [...csvLines(table)].join('');
  assert.ok(text.length > 1_000_000);
  assert.deepEqual(
    rowsOf(text)
      .slice(1)
      .map((fields) => cellsOf(COLUMNS, fields)),
    rows,
  );
});

test('a file that ends within a row is no table', () => {
  assert.throws(() => rowsOf('a,b\r\n1,2'), /ends within a row/);
  assert.throws(() => rowsOf('a,b\r\n1,"2\r\n'), /ends within a row/);
  assert.deepEqual(rowsOf('a,b\r\n1,"2"\r\n'), [
    ['a', 'b'],
    ['1', '2'],
  ]);
});

test('the tables of an archive are read back from their CSV as they are', () => {
  for (const table of siteTables(fixtureArchive(), SETTINGS)) {
    const text = csvSections(table)
      .map((section) => section.text())
      .join('');
    assert.equal(text, [...csvLines(table)].join(''), table.name);
    assert.deepEqual(
      rowsOf(text)
        .slice(1)
        .map((fields) => cellsOf(table.columns, fields)),
      [...table.rows()],
      table.name,
    );
  }
});
