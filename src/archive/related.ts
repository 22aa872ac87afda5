/** Articles that belong together: near copies, translations, reports of the same statements. */
import type { LocalHead } from '../extract/index.js';
import type { Related } from '../record/index.js';
import type { Sketch } from '../text/index.js';
import type { ArticleHead, Statement } from './archive.js';
import { type CopyLink, originalsOf } from './copies.js';
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
export function relateArticles(articles: readonly ArticleHead[], traces: Traces, statements: readonly Statement[]): Relations {
  const links: CopyLink[] = [];
  const related = new Map<string, Map<string, Related>>();
  const add = (from: string, to: string, score: number, why: Related['why']): void => {
    for (const [a, b] of [[from, to], [to, from]] as const) {
      const list = related.get(a) ?? new Map<string, Related>();
      if ((list.get(b)?.score ?? -1) < score) list.set(b, { id: b, score, why });
      related.set(a, list);
    }
  };
  for (const { a, b, shared } of sharedSequences(new Map([...traces].map(([id, { sketch }]) => [id, sketch.hashes])))) {
    const [ofA, ofB] = sharesOf(shared, traces.get(a)!.sketch, traces.get(b)!.sketch);
    if (ofA >= NEAR_COPY) links.push({ copy: a, of: b });
    if (ofB >= NEAR_COPY) links.push({ copy: b, of: a });
    const score = Math.max(ofA, ofB);
    if (score >= NEAR_COPY) add(a, b, round(score), Math.min(ofA, ofB) > SAME_TEXT ? 'same text' : 'near duplicate');
  }
  const translatable = articles.map(({ id, language }) => ({ id, language, anchors: traces.get(id)!.anchors }));
  for (const { a, b, share } of findTranslations(translatable)) {
    links.push({ copy: a, of: b }, { copy: b, of: a });
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
    related: new Map([...related].map(([id, list]) => [id, [...list.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))])),
    originals: originalsOf(articles, links),
  };
}

/** The share of each of two texts that the other has, too, as far as both were sampled. */
function sharesOf(shared: number, one: Sketch, two: Sketch): [ofOne: number, ofTwo: number] {
  const step = Math.max(one.step, two.step);
  const sampled = ({ hashes, step: own }: Sketch): number => (own === step ? hashes.length : hashes.filter((hash) => hash % step === 0).length);
  return [shared / sampled(one), shared / sampled(two)];
}

const round = (share: number): number => Math.round(Math.min(1, share) * 100) / 100;
