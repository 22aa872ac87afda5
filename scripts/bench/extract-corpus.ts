/**
 * Scores the extractor on one corpus: `node dist/scripts/bench/extract-corpus.js
 * seeds|ukraine90|polnear-dev|polnear-train [--misses] [--out FILE]`.
 * Records go to FILE (default: a temporary file); the scorer's figures are printed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractArticle } from '../../src/pipeline.js';
import { type CorpusName, readCorpus, scorer } from './corpora.js';

const [name, ...flags] = process.argv.slice(2);
const corpus = readCorpus(name as CorpusName);
if (!corpus) {
  console.log(`${name}: corpus not present beside the repository, skipped`);
} else {
  const out = flags.includes('--out')
    ? flags[flags.indexOf('--out') + 1]!
    : join(mkdtempSync(join(tmpdir(), 'onrecord-')), 'records.ndjson');
  const started = performance.now();
  const records = corpus.inputs.map((input) => {
    const { file, title, actors, quotes, figures } = extractArticle(input);
    return JSON.stringify({ file, title, actors, quotes, figures });
  });
  const seconds = (performance.now() - started) / 1000;
  writeFileSync(out, `${records.join('\n')}\n`);
  const result = spawnSync(
    process.execPath,
    [scorer, corpus.mode, out, corpus.gold, ...flags.filter((flag) => flag === '--misses')],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  console.log(result.stdout + result.stderr);
  console.log(`${records.length} articles in ${seconds.toFixed(2)} s`);
}
