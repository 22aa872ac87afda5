/**
 * Learns which blocks of a saved page are its article and writes the weights: `node dist/scripts/train-blocks.js
 * FOLDER`,
 * FOLDER with the unpacked pages of the corpus beside the repository. The same pages give the same file. What it
 * learned holds names of
 * features only, no word of a page. Prints first how right weights are on pages of outlets that they were not learned
 * from.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../src/parse/index.js';
import { featuresOf, type PageClues } from '../src/parse/page/features.js';
import { readPageData } from '../src/parse/page/page-words.js';
import { readSource } from '../src/parse/page/read-source.js';
import type { PageBlock } from '../src/parse/page/source.js';
import { type BlockModel, tagBlocks } from '../src/parse/page/tagger.js';
import { repositoryRoot } from './bench/corpora.js';
import { learnBlocks, type Lesson } from './train-block-weights.js';

interface GoldPage {
  readonly id: string;
  readonly set: string;
  readonly url?: string;
  readonly body?: string;
}

interface MarkedPage {
  readonly id: string;
  readonly fold: number;
  readonly blocks: readonly PageBlock[];
  readonly clues: PageClues;
  readonly gold: ReadonlyMap<string, number>;
  readonly lesson: Lesson;
}

const FOLDS = 5;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;
const wordsOf = (text: string): string[] => text.replace(UNSPACED, ' $& ').match(/[\p{L}\p{N}_]+/gu) ?? [];

/** Counts of the rows of four words in `text`. */
function shinglesOf(text: string): Map<string, number> {
  const words = wordsOf(text);
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const key = words.slice(i, i + 4).join(' ');
    if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Whether a block is of the marked article; null where that can't be told. */
function isMarked(text: string, gold: ReadonlyMap<string, number>, goldWords: string): boolean | null {
  const words = wordsOf(text);
  if (words.length < 2) return null;
  if (words.length < 4) return goldWords.includes(` ${words.join(' ')} `);
  const own = [...shinglesOf(text).keys()];
  const share = own.filter((key) => gold.has(key)).length / own.length;
  return share > 0.6 ? true : share < 0.3 ? false : null;
}

function readPage({ id, set, url = '', body = '' }: GoldPage, folder: string): MarkedPage[] {
  const decoded = decodeText(readFileSync(join(folder, `${id}.html`)), 'html');
  const source = 'text' in decoded ? readSource(decoded.text) : null;
  if (!source) return [];
  const { articleBody, headline } = readPageData(source);
  const clues = { articleBody, headline };
  const gold = shinglesOf(body);
  const goldWords = ` ${wordsOf(body).join(' ')} `;
  // "fundus__de_Onrecord_2024_01_01": an outlet's pages stay together.
  const host =
    set === 'fundus' ? id.replace(/_\d{4}_.*/, '') : url.replace(/^(?:https?:\/\/)?(?:www\.)?([^/]*).*$/, '$1');
  const { blocks } = source;
  const lesson: Lesson = {
    features: featuresOf(blocks, clues),
    marks: blocks.map(({ text }, i) => (i === headline ? null : isMarked(text, gold, goldWords))),
    words: blocks.map(({ text }) => wordsOf(text).length),
  };
  const fold = parseInt(createHash('sha256').update(host).digest('hex').slice(0, 6), 16) % FOLDS;
  return [{ id, fold, blocks, clues, gold, lesson }];
}

/** F1 of mean precision and mean recall in rows of four words. */
function rightness(pages: readonly MarkedPage[], modelOf: (page: MarkedPage) => BlockModel): string {
  let [precision, recall] = [0, 0];
  for (const page of pages) {
    const tags = tagBlocks(page.blocks, page.clues, modelOf(page));
    const kept = page.blocks.filter((_, i) => tags[i] && i !== page.clues.headline).map(({ text }) => text);
    const ours = shinglesOf(kept.join('\n'));
    let hits = 0;
    for (const [key, count] of page.gold) hits += Math.min(count, ours.get(key) ?? 0);
    const total = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0);
    precision += hits / Math.max(1, total(ours)) / pages.length;
    recall += hits / Math.max(1, total(page.gold)) / pages.length;
  }
  return (
    `F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)} ` +
    `(${precision.toFixed(3)}/${recall.toFixed(3)})`
  );
}

const NOTE =
  '/** Weights learned by scripts/train-blocks.ts: how much a feature of a block speaks for its being of the ' +
  'article. Never edited by hand. */';

const goldFile = join(repositoryRoot(), '..', 'shared', 'corpora', 'pages', 'gold.ndjson');
const [folder] = process.argv.slice(2);
if (!folder || !existsSync(goldFile)) {
  console.log('usage: train-blocks.js FOLDER (the pages of ../shared/corpora/pages, unpacked); nothing learned');
} else {
  const all = readFileSync(goldFile, 'utf8').split('\n').filter(Boolean);
  const marked = all.map((line) => JSON.parse(line) as GoldPage).filter(({ body }) => body);
  const pages = marked.flatMap((page) => readPage(page, folder));
  const without = Array.from({ length: FOLDS }, (_, fold) =>
    learnBlocks(pages.filter((page) => page.fold !== fold).map(({ lesson }) => lesson)),
  );
  console.log(`${pages.length} pages; on outlets not learned from: ${rightness(pages, ({ fold }) => without[fold]!)}`);
  const model = learnBlocks(pages.map(({ lesson }) => lesson));
  console.log(`on the pages learned from: ${rightness(pages, () => model)}`);
  const rows = Object.entries(model.weights).map(([name, weight]) => `  '${name}': ${weight},`);
  const table =
    `${NOTE}\nexport const BIAS = ${model.bias};\n\nexport const WEIGHTS: Readonly<Record<string, number>> = ` +
    `{\n${rows.join('\n')}\n};\n`;
  writeFileSync(join(repositoryRoot(), 'src/parse/page/weights.table.ts'), table);
}
