/**
 * How well records answer: Okapi BM25 with its usual constants, doubled for a record that the query is the whole of.
 */
import type { Sought } from './query.js';
import type { ShardFacts } from './shard.js';
import { termsOf } from './terms.js';

/** Records that hold one thing sought. */
export interface ScoredHit {
  /** How often, by record number. */
  readonly times: ReadonlyMap<number, number>;
  /** Whether the index alone can tell; else the texts have to be read. */
  readonly sure: boolean;
  /** Whether any record has it as it is written, and not only by way of a name. */
  readonly literal: boolean;
}

/**
 * The records that hold all that is wanted and nothing that is surely unwanted, with their scores; all of them where
 * nothing is wanted.
 */
export function scoreAll(
  all: readonly { readonly sought: Sought; readonly found: ScoredHit }[],
  facts: readonly ShardFacts[],
): Map<number, number> {
  const excluded = new Set(
    all.filter(({ sought, found }) => sought.not && found.sure).flatMap(({ found }) => [...found.times.keys()]),
  );
  const wanted = all
    .filter(({ sought }) => !sought.not)
    .map(({ sought, found }) => ({ times: found.times, terms: termsOf(sought.text).length }));
  const rarest = wanted.reduce<ReadonlyMap<number, number> | null>(
    (least, { times }) => (!least || times.size < least.size ? times : least),
    null,
  );
  const soughtTerms = wanted.reduce((sum, { terms }) => sum + terms, 0);
  const average = Math.max(1, facts.reduce((sum, { length }) => sum + length, 0) / facts.length);
  const scores = new Map<number, number>();
  for (const number of rarest ? rarest.keys() : facts.keys()) {
    if (excluded.has(number) || wanted.some(({ times }) => !times.has(number))) continue;
    const length = Math.max(1, facts[number]!.length);
    let score = 0;
    for (const { times, terms } of wanted) {
      const n = times.get(number)!;
      const rarity = Math.log(1 + (facts.length - times.size + 0.5) / (times.size + 0.5));
      score += (terms * rarity * n * 2.2) / (n + 1.2 * (0.25 + (0.75 * length) / average));
    }
    scores.set(number, score * (1 + Math.min(1, soughtTerms / length)));
  }
  return scores;
}
