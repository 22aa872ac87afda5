/** The archive's tables as an SQLite database: the one download that has to be a file while it is made. */
import { rmSync } from 'node:fs';
import sqlite from 'node-sqlite3-wasm';
import type { Column, Table } from '../site/index.js';

const TYPES: Readonly<Record<Column['type'], string>> = { string: 'TEXT', integer: 'INTEGER', number: 'REAL' };

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Writes the database at `path`, over whatever is there. The same tables give the same bytes. */
export function writeSqlite(path: string, tables: readonly Table[]): void {
  rmSync(path, { force: true });
  const database = new sqlite.Database(path);
  try {
    // No journal file beside it, and no waiting for the disk: a build that stops half way begins anew.
    database.exec(
      'PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA page_size = 4096; PRAGMA encoding = "UTF-8"; PRAGMA foreign_keys = OFF; BEGIN',
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
  database.exec(`CREATE TABLE ${quoted(name)} (${lines.join(', ')}, PRIMARY KEY (${primaryKey.map(quoted).join(', ')}))`);
  const insert = database.prepare(`INSERT INTO ${quoted(name)} VALUES (${columns.map(() => '?').join(', ')})`);
  try {
    for (const row of rows()) insert.run([...row]);
  } finally {
    insert.finalize();
  }
}
