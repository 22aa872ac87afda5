/** Query and shards → hits and counts. The same code answers on the page, in quotes.html and in the terminal. */
import { matchShard } from './match.js';
import { type Names, nearestName, readNames } from './names.js';
import { type Plan, planQuery } from './plan.js';
import { type Query, type Sought, VALUE_FILTERS, type ValueFilter } from './query.js';
import type { Directory, RecordType, SearchRecord } from './record.js';
import type { ShardFacts, Shard } from './shard.js';

export interface Hit {
  readonly shard: Shard;
  /** Number of the record in its shard. */
  readonly number: number;
  readonly score: number;
}

/** The records of hits, in the same order. */
export const readHits = async (hits: readonly Hit[]): Promise<readonly SearchRecord[]> =>
  (await Promise.all(hits.map(({ shard, number }) => shard.read([number])))).flat();

/** For each value of a filter, how many hits it would leave. */
export type Counts = ReadonlyMap<string, number>;

export interface SearchAnswer {
  readonly query: Query;
  /** Hits of every type that the query's own `type` allows, best or latest first. */
  readonly hits: readonly Hit[];
  /** Hits by type, whatever type the query asks for. */
  readonly types: Readonly<Record<RecordType, number>>;
  /** Counts by filter: hits under all other filters. */
  readonly counts: Readonly<Record<ValueFilter, Counts>>;
  /** Hits by month under all filters but those of date: "2021-11". */
  readonly months: Counts;
  /** A better query where a name was misspelt. */
  readonly suggestion: { readonly written: string; readonly meant: string } | null;
}

export interface Corpus {
  readonly shards: readonly Shard[];
  readonly actors: Names;
  readonly sources: Names;
}

export const readCorpus = (directory: Directory, shards: readonly Shard[]): Corpus => ({
  shards,
  actors: readNames(directory.actors),
  sources: readNames(directory.sources),
});

export type Sort = 'relevance' | 'newest' | 'oldest';

/** Letters that a word has to be begun with: fewer begin half of all words. */
const BEGINNING = 2;

/** Answers `query`. A last word that is nowhere is taken as the beginning of one. */
export async function answer(corpus: Corpus, query: Query, sort: Sort): Promise<SearchAnswer> {
  const given = await evaluate(corpus, query, sort);
  const last = query.words.at(-1);
  if (given.found > 0 || !last || last.open || last.not || last.text.length < BEGINNING) return given.answer;
  const opened = { ...query, words: [...query.words.slice(0, -1), { ...last, open: true }] };
  const wider = await evaluate(corpus, opened, sort);
  return wider.found > 0 ? wider.answer : given.answer;
}

async function evaluate(corpus: Corpus, query: Query, sort: Sort): Promise<{ answer: SearchAnswer; found: number }> {
  const plan = planQuery(query, corpus.actors, corpus.sources);
  const matches = await matchAll(plan, corpus.shards);
  const tally = {
    types: { quote: 0, figure: 0, article: 0 },
    counts: emptyCounts(),
    months: new Map<string, number>(),
  };
  const hits: Hit[] = [];
  let found = 0;
  corpus.shards.forEach((shard, i) => {
    for (const [number, score] of matches.scores[i]!) {
      found++;
      const facts = shard.facts[number]!;
      if (count(plan, facts, tally) && (!query.type || facts.type === query.type)) hits.push({ shard, number, score });
    }
  });
  const order = new Map(corpus.shards.map((shard, i) => [shard, i]));
  hits.sort((a, b) => compareHits(a, b, sort) || order.get(a.shard)! - order.get(b.shard)! || a.number - b.number);
  return { found, answer: { query, hits, ...tally, suggestion: suggestionFor(plan, matches.missing, corpus) } };
}

/** Matches in every shard. Names that only sound alike count where no shard has a word as it is written. */
async function matchAll(
  plan: Plan,
  shards: readonly Shard[],
): Promise<{ scores: ReadonlyMap<number, number>[]; missing: readonly Sought[] }> {
  const first = await Promise.all(shards.map((shard) => matchShard(plan, shard, new Set())));
  const missing = plan.words.filter(
    (word, i) => !word.not && word.actors.size === 0 && first.every(({ seen }) => !seen[i]),
  );
  const alike = new Set(missing.filter((word) => word.alike.size > 0));
  if (alike.size === 0) return { scores: first.map(({ scores }) => scores), missing };
  const second = await Promise.all(shards.map((shard) => matchShard(plan, shard, alike)));
  return { scores: second.map(({ scores }) => scores), missing: missing.filter((word) => !alike.has(word)) };
}

function compareHits(a: Hit, b: Hit, sort: Sort): number {
  const [left, right] = [a.shard.facts[a.number]!.first, b.shard.facts[b.number]!.first];
  const later = left < right ? 1 : left > right ? -1 : 0;
  if (sort === 'relevance') return b.score - a.score || later;
  // What has no date comes last, whichever way it is sorted
  if (left === '' || right === '') return later;
  return sort === 'newest' ? later : -later;
}

type Tally = {
  types: Record<RecordType, number>;
  counts: Record<ValueFilter, Map<string, number>>;
  months: Map<string, number>;
};

const emptyCounts = (): Tally['counts'] => ({
  speaker: new Map(),
  role: new Map(),
  side: new Map(),
  source: new Map(),
  kind: new Map(),
  stance: new Map(),
  basis: new Map(),
});

/** The values that a record has for a filter. */
export function valuesOf(facts: ShardFacts, filter: ValueFilter): readonly string[] {
  if (filter === 'speaker') return facts.speakers;
  if (filter === 'role') return facts.roles;
  return facts[filter] ? [facts[filter]] : [];
}

/** Counts a match under each filter but the one that it fails; whether it fails none. */
function count(plan: Plan, facts: ShardFacts, tally: Tally): boolean {
  let only: ValueFilter | 'date' | undefined;
  for (const [filter, test] of plan.filters) {
    if (test(facts)) continue;
    if (only) return false;
    only = filter;
  }
  if (!only) tally.types[facts.type]++;
  if (plan.query.type && facts.type !== plan.query.type) return false;
  for (const filter of VALUE_FILTERS) {
    if (only && only !== filter) continue;
    const counts = tally.counts[filter];
    for (const value of valuesOf(facts, filter)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  if ((!only || only === 'date') && facts.first)
    tally.months.set(facts.first.slice(0, 7), (tally.months.get(facts.first.slice(0, 7)) ?? 0) + 1);
  return !only;
}

function suggestionFor(
  plan: Plan,
  missing: readonly Sought[],
  { actors, sources }: Corpus,
): SearchAnswer['suggestion'] {
  for (const { filter, value } of plan.unknown) {
    const meant = nearestName(filter === 'source' ? sources : actors, value);
    if (meant) return { written: value, meant };
  }
  for (const { text } of missing) {
    const meant = nearestName(actors, text);
    if (meant) return { written: text, meant };
  }
  return null;
}
