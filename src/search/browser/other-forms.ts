/** Quotes and figures that hold the query's words in other forms ("negotiate", "negotiations"), found by Pagefind. */
import type { Corpus } from '../evaluate.js';
import { planQuery } from '../plan.js';
import type { Query, ValueFilter } from '../query.js';
import type { SearchRecord } from '../record.js';
import { wordPlaces } from '../spans.js';
import { idTerm } from '../stored.js';
import { termsOf } from '../terms.js';
import { findNamed } from '../names.js';
import type { Bundles } from './pagefind.js';

/** Hits looked at in search of ones that are not among the literal hits. */
const LOOKED_AT = 60;

/** Up to `count` records that Pagefind finds, that pass every filter, and that do not hold all words as they are written. */
export async function otherForms(bundles: Bundles, query: Query, corpus: Corpus, count: number): Promise<readonly SearchRecord[]> {
  const wanted = query.words.filter(({ not }) => !not);
  const plan = planQuery(query, corpus.actors, corpus.sources);
  const { hits } = await bundles.search(wanted.map(({ text }) => text).join(' '), filtersOf(query, corpus), 'relevance');
  const found: SearchRecord[] = [];
  for (let at = 0; at < Math.min(hits.length, LOOKED_AT) && found.length < count; at += count) {
    const batch = await Promise.all(hits.slice(at, at + count).map(async (hit) => recordAt(corpus, (await hit.data()).url)));
    for (const each of batch) {
      if (!each || found.length === count) continue;
      const { record, passes } = each;
      const terms = termsOf(record.text);
      const literal = wanted.every((word) => wordPlaces(terms, word).length > 0);
      const ruledOut = query.words.some((word) => word.not && wordPlaces(terms, word).length > 0);
      if (!literal && !ruledOut && passes(plan)) found.push(record);
    }
  }
  return found;
}

/** Filters that Pagefind may apply too; all of them are tested again on the record. */
function filtersOf({ values, type }: Query, { actors, sources }: Corpus): Record<string, readonly string[] | { any: readonly string[] }> {
  const filters: Record<string, readonly string[] | { any: readonly string[] }> = type ? { type: [type] } : {};
  const narrow = (filter: ValueFilter, ids: readonly string[]) => {
    if (values[filter].length > 0) filters[filter] = { any: [...ids, ''] };
  };
  narrow('speaker', values.speaker.flatMap((value) => [...findNamed(actors, value)]));
  narrow('side', values.side.flatMap((value) => [...findNamed(actors, value)]));
  narrow('source', values.source.flatMap((value) => [...findNamed(sources, value)]));
  narrow('kind', values.kind.map((value) => value.toLowerCase()));
  narrow('basis', values.basis.map((value) => value.toLowerCase()));
  return filters;
}

type Plan = ReturnType<typeof planQuery>;

/** The record with this address, and whether it passes the filters of a plan. */
async function recordAt({ shards }: Corpus, url: string): Promise<{ record: SearchRecord; passes(plan: Plan): boolean } | null> {
  const id = url.slice(url.indexOf('#') + 1);
  for (const shard of shards) {
    const postings = [...(await shard.lookup(idTerm(id), false)).values()][0];
    const number = postings?.[0]?.[0];
    if (number === undefined) continue;
    const [record] = await shard.read([number]);
    const facts = shard.facts[number]!;
    return { record: record!, passes: ({ query, filters }) => (!query.type || facts.type === query.type) && [...filters.values()].every((test) => test(facts)) };
  }
  return null;
}
