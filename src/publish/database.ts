/** The database among the downloads, made of the CSV files by a thread of its own while the build goes on. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { hashFile, sha256 } from '../system/read-file.js';
import type { Table } from '../site/index.js';
import type { Staging } from './staging.js';
import type { BackgroundTask } from '../system/background-task.js';

/** A table as the thread is told of it. */
export type TablePlan = Pick<Table, 'name' | 'columns' | 'primaryKey'> & {
  /** Where its CSV file lies. */
  readonly csv: string;
};

export interface DatabaseRequest {
  /** Path of the database to be written. */
  readonly file: string;
  readonly tables: readonly TablePlan[];
}

/** What the thread answers: null, or a fault with what the system told of it. */
export type DatabaseAnswer = {
  readonly message: string;
  readonly code?: string;
  readonly syscall?: string;
  readonly path?: string;
} | null;

const PATH = 'data/archive.sqlite';

/**
 * Begins the database of `tables`, whose CSV files are staged. It is taken over from the last site where those are the
 * same. `program` names the program's version.
 */
export function beginDatabase(tables: readonly Table[], staging: Staging, program: string): BackgroundTask {
  const plans = tables.map(({ name, columns, primaryKey }) => ({
    name,
    columns,
    primaryKey,
    csv: join(staging.folder, csvPath(name)),
  }));
  const hashes = tables.map(({ name }) => staging.made.get(csvPath(name))!.sha256);
  const key = sha256([program, ...hashes].join('\n'));
  if (staging.reuse(PATH, key)) return { finish: async () => {}, close: async () => {} };
  const folder = staging.openFolder('database');
  const file = join(folder, 'file');
  const worker = new Worker(new URL('./database-worker.js', import.meta.url), {
    workerData: { file, tables: plans } satisfies DatabaseRequest,
  });
  const answered = new Promise<DatabaseAnswer>((resolve) => {
    worker.once('message', resolve);
    worker.once('error', (error) => resolve({ message: error.message }));
    worker.once('exit', () => resolve({ message: 'the thread that writes the database ended' }));
  });
  return {
    async finish() {
      const fault = await answered;
      if (fault) throw Object.assign(new Error(fault.message), fault);
      staging.adopt(PATH, file, hashFile(file), { key });
      rmSync(folder, { recursive: true });
    },
    close: async () => void (await worker.terminate()),
  };
}

const csvPath = (table: string): string => `data/${table}.csv`;
