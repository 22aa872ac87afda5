/** Articles that belong together: near copies, translations, reports of the same statements. */
import type { LocalHead } from '../extract/index.js';
import type { Related } from '../record/index.js';
import { hashesOf, readAnchors } from '../text/index.js';
import type { ArticleHead, Statement } from './types.js';
import { type CopyLink, originalsOf } from './copies.js';
import { isToldIn } from './same-report.js';
import { sharedSequences } from './shared-sequences.js';
import { findTranslations } from './translations.js';

/** Share of the shorter article's sampled word sequences that a near copy has. */
const NEAR_COPY = 0.5;
/** Share of the longer one's that the same text has. */
const SAME_TEXT = 0.98;

/** How the articles of an archive belong together. */
export interface Relations {
  /** The related articles of each article, nearest first. */
  readonly related: ReadonlyMap<string, readonly Related[]>;
  /** The original of each copy and translation. */
  readonly originals: ReadonlyMap<string, string>;
}

/** What near copies and translations are found by. */
export type Traces = ReadonlyMap<string, Pick<LocalHead, 'sketch' | 'anchors'>>;

/** `traces`: by article id. */
export function relateArticles(
  articles: readonly ArticleHead[],
  traces: Traces,
  statements: readonly Statement[],
): Relations {
  const links: CopyLink[] = [];
  const related = new Map<string, Map<string, Related>>();
  const add = (from: string, to: string, score: number, why: Related['why']): void => {
    for (const [a, b] of [
      [from, to],
      [to, from],
    ] as const) {
      const list = related.get(a) ?? new Map<string, Related>();
      if ((list.get(b)?.score ?? -1) < score) list.set(b, { id: b, score, why });
      related.set(a, list);
    }
  };
  const sketches = new Map([...traces].map(([id, { sketch }]) => [id, hashesOf(sketch)]));
  for (const { a, b, shared } of sharedSequences(sketches)) {
    const step = Math.max(traces.get(a)!.sketch.step, traces.get(b)!.sketch.step);
    const [ofA, ofB] = [a, b].map((id) => shared / sketches.get(id)!.filter((hash) => hash % step === 0).length) as [
      number,
      number,
    ];
    const score = Math.max(ofA, ofB);
    if (score < NEAR_COPY) continue;
    add(a, b, round(score), Math.min(ofA, ofB) > SAME_TEXT ? 'same text' : 'near duplicate');
    const [inA, inB] = [readAnchors(traces.get(a)!.anchors), readAnchors(traces.get(b)!.anchors)];
    if (ofA >= NEAR_COPY && isToldIn(inA, inB)) links.push({ copy: a, original: b });
    if (ofB >= NEAR_COPY && isToldIn(inB, inA)) links.push({ copy: b, original: a });
  }
  const translatable = articles.map(({ id, language }) => ({ id, language, anchors: traces.get(id)!.anchors }));
  for (const { a, b, share } of findTranslations(translatable)) {
    links.push({ copy: a, original: b }, { copy: b, original: a });
    add(a, b, round(share), 'translation');
  }
  const told = new Set(statements.flatMap(({ quotes }) => quotes));
  const articleOf = new Map<string, ArticleHead>();
  for (const article of articles) for (const { id } of article.quotes) if (told.has(id)) articleOf.set(id, article);
  for (const statement of statements) {
    const ids = [...new Set(statement.quotes.map((quote) => articleOf.get(quote)!.id))];
    ids.forEach((a, i) => ids.slice(i + 1).forEach((b) => add(a, b, 0.4, 'same event')));
  }
  return {
    related: new Map(
      [...related].map(([id, list]) => [
        id,
        [...list.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)),
      ]),
    ),
    originals: originalsOf(articles, links),
  };
}

const round = (share: number): number => Math.round(Math.min(1, share) * 100) / 100;
