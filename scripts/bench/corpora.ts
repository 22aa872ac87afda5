/**
 * The measuring corpora, read in place from `../shared` beside the repository; absent ones are `null`. Their text never
 * enters the project.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { InputText } from '../../src/parse/index.js';

export type CorpusName = 'seeds' | 'ukraine90' | 'polnear-dev' | 'polnear-train';

export interface Corpus {
  readonly inputs: readonly InputText[];
  /** What `score.mjs` is called with. */
  readonly mode: 'articles' | 'attributions';
  readonly gold: string;
}

/** The folder that holds package.json. */
export function repositoryRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

const shared = join(repositoryRoot(), '..', 'shared');

/** The scorer beside the corpora. */
export const scorer = join(shared, 'bench', 'score.mjs');

function inputText(file: string, bytes: Buffer): InputText {
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file, format: 'text', text, fixity: { bytes: bytes.length, sha256, encoding: 'utf-8' } };
}

function folderOf(folder: string): InputText[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  return files.map((name) => inputText(name, readFileSync(join(folder, name))));
}

/** Reads one corpus; `null` where it is not there. */
export function readCorpus(name: CorpusName): Corpus | null {
  const gold = {
    seeds: join(shared, 'gold/seeds'),
    ukraine90: join(shared, 'corpora/ukraine90/gold'),
    'polnear-dev': join(shared, 'corpora/polnear/dev.ndjson'),
    'polnear-train': join(shared, 'corpora/polnear/train.ndjson'),
  }[name];
  if (!existsSync(gold)) return null;
  if (name === 'seeds') return { inputs: folderOf(join(repositoryRoot(), 'seeds')), mode: 'articles', gold };
  if (name === 'ukraine90') return { inputs: folderOf(join(shared, 'corpora/ukraine90/text')), mode: 'articles', gold };
  const lines = readFileSync(gold, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string; text: string });
  return { inputs: lines.map(({ id, text }) => inputText(`${id}.txt`, Buffer.from(text))), mode: 'attributions', gold };
}
