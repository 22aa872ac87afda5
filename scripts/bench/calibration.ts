/** Whether a confidence means what it says: of the findings at 0.9 and above, how many are right. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ArticleRecord, overlap, type Span } from '../../src/record/index.js';
import type { Corpus, CorpusName } from './corpora.js';

/** A finding that gold speaks of: how sure we were, and whether it is right. */
interface Judged {
  confidence: number;
  right: boolean;
}

const BINS = [0.9, 0.8, 0.7, 0.5, 0] as const;

/** Markdown lines: for quotes' speakers, and for figures where the corpus has them, the share right by confidence. */
export function calibrationTable(
  name: CorpusName,
  corpus: Corpus,
  records: readonly ArticleRecord[],
  misses: readonly string[],
): string[] {
  const judged =
    corpus.mode === 'attributions'
      ? { speakers: judgeAttributions(corpus, records), figures: [] }
      : judgeArticles(corpus, records, misses);
  const lines = [
    `Confidence on ${name}: share right of the findings that the gold judges.`,
    '',
    '| confidence | speakers right | of | whole figures right | of |',
    '|---|---|---|---|---|',
  ];
  BINS.forEach((least, i) => {
    const most = i === 0 ? 1.01 : BINS[i - 1]!;
    const within = (list: readonly Judged[]) =>
      list.filter(({ confidence }) => confidence >= least && confidence < most);
    const share = (list: readonly Judged[]) =>
      list.length ? (list.filter(({ right }) => right).length / list.length).toFixed(3) : '-';
    const [speakers, figures] = [within(judged.speakers), within(judged.figures)];
    lines.push(
      `| ${i === 0 ? '0.9 and above' : `${least} to ${most}`} | ${share(speakers)} | ${speakers.length} | ` +
        `${share(figures)} | ${figures.length} |`,
    );
  });
  return lines;
}

/** Ukraine-90 and seeds: the scorer names each wrong speaker and each wrong field by the gold's span. */
function judgeArticles(
  corpus: Corpus,
  records: readonly ArticleRecord[],
  misses: readonly string[],
): { speakers: Judged[]; figures: Judged[] } {
  const wrongSpeakers = new Set(
    misses.flatMap((line) => /^(\S+)\.json speaker of (\d+-\d+):/.exec(line)?.slice(1, 3).join(' ') ?? []),
  );
  const wrongFigures = new Set(
    misses.flatMap(
      (line) =>
        /^(\S+)\.json (?:value|kind|side|claimant) of figure (\d+-\d+):/.exec(line)?.slice(1, 3).join(' ') ?? [],
    ),
  );
  const speakers: Judged[] = [];
  const figures: Judged[] = [];
  for (const record of records) {
    const stem = record.file.replace(/\.[^.]+$/, '');
    const gold = JSON.parse(readFileSync(join(corpus.gold, `${stem}.json`), 'utf8')) as {
      quotes: (Span & { speakers: string[] })[];
      figures: Span[];
    };
    for (const { start, end, speakers: wanted } of gold.quotes) {
      const quote = record.quotes.find(
        (one) =>
          one.kind !== 'indirect' &&
          overlap(one, { start, end }) >= 0.8 * (Math.max(one.end, end) - Math.min(one.start, start)),
      );
      // Where gold names no speaker the scorer does not judge; naming one there is wrong all the same.
      if (quote?.speakers.length)
        speakers.push({
          confidence: quote.confidence,
          right: Boolean(wanted[0]) && !wrongSpeakers.has(`${stem} ${start}-${end}`),
        });
    }
    for (const figure of record.figures) {
      const match = gold.figures.find(
        (one) => overlap(one, figure) >= 0.5 * Math.min(one.end - one.start, figure.end - figure.start),
      );
      figures.push({
        confidence: figure.confidence,
        right: match !== undefined && !wrongFigures.has(`${stem} ${match.start}-${match.end}`),
      });
    }
  }
  return { speakers, figures };
}

/** PolNeAR: a quote in marks inside a marked content is right where its speaker's words touch the marked source. */
function judgeAttributions(corpus: Corpus, records: readonly ArticleRecord[]): Judged[] {
  interface Attribution {
    source: [number, number][];
    content: [number, number][];
  }
  const golds = readFileSync(corpus.gold, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string; attributions: Attribution[] });
  const byId = new Map(golds.map((gold) => [gold.id, gold.attributions]));
  const span = ([start, end]: [number, number]): Span => ({ start, end });
  return records.flatMap((record) => {
    const attributions = byId.get(record.file.replace(/\.txt$/, '')) ?? [];
    return record.quotes.flatMap((quote): Judged[] => {
      if (quote.kind === 'indirect' || !quote.speakerMention || !quote.speakers.length) return [];
      const gold = attributions.find(
        ({ source, content }) =>
          source.length && content.some((part) => overlap(span(part), quote) >= 0.7 * (quote.end - quote.start)),
      );
      return gold
        ? [
            {
              confidence: quote.confidence,
              right: gold.source.some((part) => overlap(span(part), quote.speakerMention!) > 0),
            },
          ]
        : [];
    });
  });
}
