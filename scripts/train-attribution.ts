/**
 * Learns who reports what from PolNeAR's training part and writes the weights: `node dist/scripts/train-attribution.js [ROUNDS]`.
 * The same corpus gives the same file, bit for bit. What it learned holds hashed features only, no word of the corpus.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packed } from '../src/extract/quotes/packing.js';
import { readCorpus, repositoryRoot } from './bench/corpora.js';
import { lessonOf, type MarkedArticle } from './train-lessons.js';
import { learn } from './train-weights.js';

const CUE_BITS = 17;
const BOUNDARY_BITS = 18;

const corpus = readCorpus('polnear-train');
if (!corpus) {
  console.log('polnear-train: corpus not present beside the repository, nothing learned');
} else {
  const articles = readFileSync(corpus.gold, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as MarkedArticle);
  const model = learn(articles.map(lessonOf), CUE_BITS, BOUNDARY_BITS, Number(process.argv[2] ?? 4), (line) => console.log(line));
  const file = join(repositoryRoot(), 'src/extract/quotes/weights.table.ts');
  const names = { cues: packed(model.cues), boundaries: packed(model.boundaries) };
  const lines = Object.entries(names).map(([name, { scale, bytes }]) => `export const ${name.toUpperCase()} = { scale: ${scale}, bytes: '${bytes}' };\n`);
  writeFileSync(file, `/** Weights learned by scripts/train-attribution.ts: one signed byte each, in base64; never edited by hand. */\n${lines.join('')}`);
  console.log(`${file} written`);
}
