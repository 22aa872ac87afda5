/** The thread of `database.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { cellsOf } from '../site/files/csv.js';
import type { Table } from '../site/index.js';
import type { DatabaseAnswer, DatabaseRequest, TablePlan } from './database.js';
import { readCsv } from './read-csv.js';
import { writeSqlite } from './write-sqlite.js';

const tableOf = (plan: TablePlan): Table => ({
  ...plan,
  title: plan.name,
  *rows() {
    let isHeader = true;
    for (const fields of readCsv(plan.csv)) {
      if (!isHeader) yield cellsOf(plan.columns, fields);
      isHeader = false;
    }
  },
});

function answer({ file, tables }: DatabaseRequest): DatabaseAnswer {
  try {
    writeSqlite(file, tables.map(tableOf));
    return null;
  } catch (error) {
    const { message, code, syscall, path } = error as NodeJS.ErrnoException;
    return { message, ...(code && { code }), ...(syscall && { syscall }), ...(path && { path }) };
  }
}

parentPort!.postMessage(answer(workerData as DatabaseRequest));
