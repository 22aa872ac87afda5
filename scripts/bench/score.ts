/** Calls the scorer that stands beside the corpora. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Corpus, scorer } from './corpora.js';

export interface Share {
  precision: number;
  recall: number;
  f1: number;
  tp: number;
  predicted: number;
  gold: number;
}
/** What `score.mjs --json` prints. */
export type Score = Record<string, number | Share>;

/** Scores records against the corpus' gold; `misses`: the lines that name every miss. */
export function scoreRecords(records: readonly object[], corpus: Corpus): { score: Score; misses: string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  const path = join(folder, 'records.ndjson');
  writeFileSync(path, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  const run = spawnSync(process.execPath, [scorer, corpus.mode, path, corpus.gold, '--json', '--misses'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  rmSync(folder, { recursive: true });
  if (run.status !== 0) throw new Error(`the scorer failed: ${run.stderr}`);
  const lines = run.stdout.trim().split('\n');
  return { score: JSON.parse(lines.pop()!) as Score, misses: lines };
}
