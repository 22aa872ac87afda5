/**
 * Measures how often the words that name a speaker are right, by evidence and strength: `node
 * dist/scripts/train-confidence.js`.
 * Its rows are what src/extract/quotes/confidence.table.ts holds. Right: they overlap the annotated source of that
 * quotation
 * (PolNeAR dev; for indirect speech also its content), or the annotated mention, or repeat its last word (Ukraine-90
 * dev).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Evidence } from '../src/extract/quotes/confidence.table.js';
import { evidenceOf } from '../src/extract/quotes/confidence.js';
import { type SpokenSpan, findSpoken } from '../src/extract/quotes/spoken-span.js';
import { readCorpus } from './bench/corpora.js';
import { documentOf, type MarkedArticle } from './train-lessons.js';

const BINS = [0.98, 0.95, 0.9, 0.8, 0.7, 0.5, 0];
const counts = new Map<string, { right: number; all: number }>();

function count(found: SpokenSpan, right: boolean): void {
  const { evidence, strength } = evidenceOf(found);
  if (evidence === 'none') return;
  const key = `${evidence} ${BINS.find((least) => strength >= least)}`;
  const entry = counts.get(key) ?? { right: 0, all: 0 };
  entry.all++;
  if (right) entry.right++;
  counts.set(key, entry);
}

const shared = (a: { start: number; end: number }, [start, end]: readonly [number, number]): number =>
  Math.max(0, Math.min(a.end, end) - Math.max(a.start, start));

function measureAttributions(articles: readonly MarkedArticle[]): void {
  for (const { text, attributions } of articles) {
    for (const found of findSpoken(documentOf(text))) {
      const source = found.link.attribution?.source;
      if (!source) continue;
      const reporting = attributions.filter((gold) =>
        gold.content.some((part) => shared(found, part) >= 0.5 * Math.min(found.end - found.start, part[1] - part[0])),
      );
      const named = reporting.filter((gold) => gold.source.length > 0);
      if (found.kind !== 'indirect' && named.length === 0) continue;
      count(
        found,
        named.some((gold) => gold.source.some((part) => shared(source, part) > 0)),
      );
    }
  }
}

interface GoldQuote {
  readonly start: number;
  readonly end: number;
  readonly speakerMention: readonly [number, number] | null;
}

function measureArticles(folder: string, texts: ReadonlyMap<string, string>): void {
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    const text = texts.get(basename(file, '.json'))!;
    const { quotes } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { quotes: GoldQuote[] };
    for (const found of findSpoken(documentOf(text))) {
      const source = found.link.attribution?.source;
      const gold = quotes.find(({ start, end }) => start === found.start && end === found.end);
      if (!source || found.kind === 'indirect' || !gold?.speakerMention) continue;
      const [start, end] = gold.speakerMention;
      const lastWord = text.slice(start, end).split(/\s+/).at(-1)!;
      count(
        found,
        shared(source, [start, end]) > 0 ||
          text
            .slice(source.start, source.end)
            .split(/[\s,]+/)
            .includes(lastWord),
      );
    }
  }
}

const polnear = readCorpus('polnear-dev');
const ukraine = readCorpus('ukraine90');
if (!polnear || !ukraine) {
  console.log('polnear-dev and ukraine90: corpora not present beside the repository, nothing measured');
} else {
  measureAttributions(
    readFileSync(polnear.gold, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as MarkedArticle),
  );
  measureArticles(ukraine.gold, new Map(ukraine.inputs.map(({ file, text }) => [basename(file, '.txt'), text])));
  const names: Evidence[] = [
    'direct',
    'mixed',
    'beside',
    'led',
    'signed',
    'near',
    'verb',
    'continued',
    'continued over paragraphs',
    'document',
    'echo',
    'indirect',
  ];
  for (const name of names) {
    for (const least of BINS) {
      const entry = counts.get(`${name} ${least}`);
      if (entry)
        console.log(
          `${name.padEnd(26)} from ${least.toFixed(2)}  ${entry.right} of ${entry.all}  ` +
            `${(entry.right / entry.all).toFixed(3)}`,
        );
    }
  }
}
