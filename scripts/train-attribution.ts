/**
 * Learns who reports what from PolNeAR's training part and writes the weights: `node
 * dist/scripts/train-attribution.js`.
 * The same corpus gives the same file, bit for bit. What it learned holds hashed features only, no word of the corpus.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packed } from '../src/extract/quotes/model/packing.js';
import { readCorpus, repositoryRoot } from './bench/corpora.js';
import { lessonOf, type MarkedArticle } from './train-lessons.js';
import { learn } from './train-weights.js';

const CUE_BITS = 18;
const BOUNDARY_BITS = 19;
const ROUNDS = 8;

const corpus = readCorpus('polnear-train');
if (!corpus) {
  console.log('polnear-train: corpus not present beside the repository, nothing learned');
} else {
  const articles = readFileSync(corpus.gold, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as MarkedArticle);
  const model = learn(articles.map(lessonOf), CUE_BITS, BOUNDARY_BITS, ROUNDS, (line) => console.log(line));
  const header = {
    trained: new Date().toISOString().slice(0, 10),
    corpus: `PolNeAR, training part: ${articles.length} articles (Newell et al. 2018)`,
    licence: 'PolNeAR is for research use; hashed weights only, no word of it',
    command: 'node dist/scripts/train-attribution.js',
  };
  for (const name of ['cues', 'boundaries'] as const) {
    const file = join(repositoryRoot(), `src/extract/quotes/model/${name}.weights.json`);
    writeFileSync(file, `${JSON.stringify({ ...header, ...packed(model[name]) }, null, 2)}\n`);
    console.log(`${file}: ${model[name].length} weights`);
  }
}
