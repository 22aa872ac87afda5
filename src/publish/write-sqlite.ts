/** The archive's tables as an SQLite database: the one download that has to be a file while it is made. */
import { rmSync } from 'node:fs';
import sqlite from 'node-sqlite3-wasm';
import type { Cell, TableColumn, Table } from '../site/index.js';

const TYPES: Readonly<Record<TableColumn['type'], string>> = { string: 'TEXT', integer: 'INTEGER', number: 'REAL' };

/** So many rows go into the database with one call, as far as they have no more values than this. */
const ROWS_A_CALL = 50;
const VALUES_A_CALL = 900;

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Writes the database at `path`, over whatever is there. The same tables give the same bytes. */
export function writeSqlite(path: string, tables: readonly Table[]): void {
  rmSync(path, { force: true });
  const database = new sqlite.Database(path);
  try {
    // No journal file beside it, and no waiting for the disk: a build that stops half way begins anew.
    database.exec(
      'PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA page_size = 4096; PRAGMA encoding = "UTF-8"; ' +
        'PRAGMA foreign_keys = OFF; BEGIN',
    );
    for (const table of tables) fill(database, table);
    database.exec('COMMIT');
  } finally {
    database.close();
  }
}

function fill(database: InstanceType<typeof sqlite.Database>, { name, columns, primaryKey, rows }: Table): void {
  const lines = columns.map((column) => {
    const refers = column.refers ? ` REFERENCES ${quoted(column.refers[0])} (${quoted(column.refers[1])})` : '';
    return `${quoted(column.name)} ${TYPES[column.type]}${refers}`;
  });
  database.exec(`CREATE TABLE ${quoted(name)} (${lines.join(', ')})`);
  const most = Math.max(1, Math.min(ROWS_A_CALL, Math.floor(VALUES_A_CALL / columns.length)));
  const row = `(${columns.map(() => '?').join(', ')})`;
  const prepare = (count: number) =>
    database.prepare(`INSERT INTO ${quoted(name)} VALUES ${Array.from({ length: count }, () => row).join(', ')}`);
  const insert = prepare(most);
  try {
    let waiting: Cell[] = [];
    for (const cells of rows()) {
      for (const cell of cells) waiting.push(cell);
      if (waiting.length < most * columns.length) continue;
      insert.run(waiting);
      waiting = [];
    }
    if (waiting.length > 0) prepare(waiting.length / columns.length).run(waiting);
  } finally {
    insert.finalize();
  }
  // A key declared with the table would be sorted in row by row, which takes three times as long as all else.
  database.exec(
    `CREATE UNIQUE INDEX ${quoted(`${name}_key`)} ON ${quoted(name)} (${primaryKey.map(quoted).join(', ')})`,
  );
}
