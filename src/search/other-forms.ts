/**
 * Quotes and figures that hold the query's words in other forms ("negotiate", "negotiations"). The same code answers on
 * the page and in quotes.html.
 */
import { type Corpus, type Hit, readHits } from './evaluate.js';
import { findWord, type WordLookup } from './match.js';
import { type Plan, planQuery } from './plan.js';
import type { Query } from './query.js';
import type { SearchRecord } from './record.js';
import { scoreAll } from './score.js';
import type { Shard } from './shard.js';
import { beginningsOf, stemOf } from './stem.js';

/**
 * Up to `count` records, best first, that hold all words in one form or another, pass every filter, and are not among
 * the hits as written.
 */
export async function findOtherForms(
  corpus: Corpus,
  query: Query,
  asWritten: readonly Hit[],
  count: number,
): Promise<readonly SearchRecord[]> {
  const plan = planQuery(query, corpus.actors, corpus.sources);
  const known = new Map(corpus.shards.map((shard) => [shard, new Set<number>()]));
  for (const { shard, number } of asWritten) known.get(shard)!.add(number);
  const found = await Promise.all(
    corpus.shards.map(async (shard) => {
      const passes = (number: number) => {
        const facts = shard.facts[number]!;
        return (!query.type || facts.type === query.type) && [...plan.filters.values()].every((test) => test(facts));
      };
      const scores = await matchForms(plan, shard);
      return [...scores].flatMap(([number, score]): Hit[] =>
        known.get(shard)!.has(number) || !passes(number) ? [] : [{ shard, number, score }],
      );
    }),
  );
  // A stable sort: hits alike stay in the order of the shards
  return readHits(
    found
      .flat()
      .sort((a, b) => b.score - a.score)
      .slice(0, count),
  );
}

/** The records of `shard` that hold each word of the plan in one form or another, with their scores. */
async function matchForms(plan: Plan, shard: Shard): Promise<ReadonlyMap<number, number>> {
  const byForm: WordLookup = async (key) => {
    const stem = stemOf(key);
    const found = await Promise.all(
      beginningsOf(stem).map((beginning) => shard.lookup(beginning, true, (term) => stemOf(term) === stem)),
    );
    return new Map(found.flatMap((terms) => [...terms]));
  };
  const words = plan.words.map(async (word) => ({
    sought: word,
    found: await findWord(word, word.not || word.open ? shard.lookup : byForm, shard, new Set()),
  }));
  return scoreAll(await Promise.all(words), shard.facts);
}
