/**
 * Speed and memory of one extractor in a process of its own: `node dist/scripts/bench/speed.js onrecord|baseline`.
 * One thread, warm, over PolNeAR train; prints one line of JSON.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { extractArticle } from '../../src/pipeline.js';
import { type Corpus, readCorpus } from './corpora.js';

/** Whose speed is measured. */
export type Extractor = 'onrecord' | 'baseline';

export interface Speed {
  readonly articles: number;
  readonly megabytes: number;
  readonly articlesPerSecond: number;
  /** Most memory that the process ever held, in megabytes. */
  readonly peakMegabytes: number;
}

type Work = (input: Corpus['inputs'][number]) => unknown;

/** How many of the articles are read, and how often: the baseline takes minutes for all of them. */
const PLANS: Readonly<
  Record<Extractor, { readonly work: () => Promise<Work>; readonly most: number; readonly passes: number }>
> = {
  onrecord: { work: async () => extractArticle, most: Number.POSITIVE_INFINITY, passes: 5 },
  // Loaded here only, for it fills memory of its own.
  baseline: { work: async () => (await import('./baseline.js')).baselineRecord, most: 60, passes: 1 },
};

/** Articles a second, warm: one pass unmeasured, then the median of `passes`. */
function articlesPerSecond(inputs: Corpus['inputs'], work: Work, passes: number): number {
  for (const input of inputs) work(input);
  const rates = Array.from({ length: passes }, () => {
    const started = performance.now();
    for (const input of inputs) work(input);
    return inputs.length / ((performance.now() - started) / 1000);
  });
  return rates.sort((a, b) => a - b)[Math.floor(passes / 2)]!;
}

/** Measures in a process of its own, so that nothing else is in its memory; null where the corpus is not there. */
export function measureSpeed(extractor: Extractor): Speed | null {
  const { status, stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), extractor], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`measuring the speed of ${extractor} failed: ${stderr}`);
  return JSON.parse(stdout) as Speed | null;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { work, most, passes } = PLANS[process.argv[2] as Extractor];
  const inputs = readCorpus('polnear-train')?.inputs.slice(0, most);
  const speed: Speed | null = inputs
    ? {
        articles: inputs.length,
        megabytes: inputs.reduce((sum, { fixity }) => sum + fixity.bytes, 0) / 1e6,
        articlesPerSecond: articlesPerSecond(inputs, await work(), passes),
        peakMegabytes: (process.resourceUsage().maxRSS * 1024) / 1e6,
      }
    : null;
  console.log(JSON.stringify(speed));
}
