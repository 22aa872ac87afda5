/** Articles that belong together: near copies, translations, reports of the same statements. */
import type { Related } from '../record/index.js';
import type { ArticleHead, Statement } from './archive.js';

/** Share of the shorter article's sampled word sequences that a near copy has. */
const NEAR_COPY = 0.5;
/** Fewer sampled sequences in common prove nothing. */
const LEAST_SHARED = 4;
/** A sequence in more articles than this is boilerplate or a formula. */
const MOST_OWNERS = 30;

/** The related articles of each article, nearest first. `sketches`: by article id, see `sketchOf`. */
export function relateArticles(
  articles: readonly ArticleHead[],
  sketches: ReadonlyMap<string, readonly number[]>,
  statements: readonly Statement[],
): Map<string, Related[]> {
  const related = new Map<string, Map<string, Related>>();
  const add = (from: string, to: string, score: number, why: Related['why']): void => {
    for (const [a, b] of [[from, to], [to, from]] as const) {
      const list = related.get(a) ?? new Map<string, Related>();
      if ((list.get(b)?.score ?? -1) < score) list.set(b, { id: b, score, why });
      related.set(a, list);
    }
  };
  for (const { a, b, shared } of sharedSequences(sketches)) {
    const [one, two] = [sketches.get(a)!.length, sketches.get(b)!.length];
    const score = shared / Math.min(one, two);
    const same = shared / Math.max(one, two) > 0.98;
    if (score >= NEAR_COPY) add(a, b, round(score), same ? 'same text' : 'near duplicate');
  }
  const told = new Set(statements.flatMap(({ quotes }) => quotes));
  const articleOf = new Map<string, ArticleHead>();
  for (const article of articles) for (const { id } of article.quotes) if (told.has(id)) articleOf.set(id, article);
  for (const statement of statements) {
    const ids = [...new Set(statement.quotes.map((quote) => articleOf.get(quote)!.id))];
    ids.forEach((a, i) => ids.slice(i + 1).forEach((b) => add(a, b, 0.4, 'same event')));
  }
  return new Map([...related].map(([id, list]) => [id, [...list.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))]));
}

const round = (share: number): number => Math.round(Math.min(1, share) * 100) / 100;

/** Pairs of articles that share sampled sequences, and how many; one article after the other, since most pairs share too few to be remembered. */
function* sharedSequences(sketches: ReadonlyMap<string, readonly number[]>): Generator<{ a: string; b: string; shared: number }> {
  const ids = [...sketches.keys()].sort();
  const shared = ownersOfShared(ids.map((id) => sketches.get(id)!));
  const counts = new Int32Array(ids.length);
  for (const [article, id] of ids.entries()) {
    const others: number[] = [];
    for (const owners of shared[article] ?? []) {
      for (const other of owners) if (other > article && counts[other]!++ === 0) others.push(other);
    }
    for (const other of others) {
      if (counts[other]! >= LEAST_SHARED) yield { a: id, b: ids[other]!, shared: counts[other]! };
      counts[other] = 0;
    }
  }
}

/** Hashes have 32 bits; with the number of an article behind them they are still whole numbers. */
const ARTICLES = 2 ** 20;

/** For each sketch the owners of its sequences, by number: of those that others have too, and not too many. Sorted, not looked up: most sequences are one article's. */
function ownersOfShared(sketches: readonly (readonly number[])[]): (Uint32Array[] | undefined)[] {
  const all = new Float64Array(sketches.reduce((sum, { length }) => sum + length, 0));
  let size = 0;
  for (const [article, sketch] of sketches.entries()) for (const hash of sketch) all[size++] = hash * ARTICLES + article;
  all.sort();
  const shared: (Uint32Array[] | undefined)[] = new Array(sketches.length);
  for (let from = 0, to = 0; from < all.length; from = to) {
    const hash = Math.floor(all[from]! / ARTICLES);
    for (to = from + 1; to < all.length && all[to]! < (hash + 1) * ARTICLES; ) to++;
    if (to - from < 2 || to - from > MOST_OWNERS) continue;
    const owners = Uint32Array.from(all.subarray(from, to), (each) => each % ARTICLES);
    for (const owner of owners) (shared[owner] ??= []).push(owners);
  }
  return shared;
}
