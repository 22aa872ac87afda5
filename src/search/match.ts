/**
 * Which records of a shard hold what a query asks for, and how well. Filters come after: counts need what they leave
 * out too.
 */
import { foldWord } from './fold.js';
import { phrasePlaces, sequencesOf, wordPlaces } from './spans.js';
import type { Plan, PlannedWord } from './plan.js';
import type { Sought } from './query.js';
import type { SearchRecord } from './record.js';
import { type ScoredHit, scoreAll } from './score.js';
import type { Postings, Shard } from './shard.js';
import { termsOf } from './terms.js';

/** How a term is looked up: the terms that count for it. */
export type WordLookup = (key: string, open: boolean) => Promise<ReadonlyMap<string, Postings>>;

export interface Matches {
  /** Score by record number. */
  readonly scores: ReadonlyMap<number, number>;
  /** For each word of the plan: whether any record has it as it is written. */
  readonly seen: readonly boolean[];
}

/** Words or phrases enough to leave the common ones to the reading of what is left. */
const RARE_ENOUGH = 3;
/** More words than this are a sentence that was pasted. */
const MANY = 5;

/** The records of `shard` that hold every word and phrase of the plan; `alike` lists the words to be taken by sound. */
export async function matchShard(plan: Plan, shard: Shard, alike: ReadonlySet<Sought>): Promise<Matches> {
  const wanted = plan.words.filter((word) => !word.not);
  const later = leftForReading(wanted, shard);
  const [words, phrases] = await Promise.all([
    Promise.all(plan.words.map((word) => (later.has(word) ? null : findWord(word, shard.lookup, shard, alike)))),
    Promise.all(plan.query.phrases.map((phrase) => findPhrase(phrase, shard))),
  ]);
  const found = [
    ...plan.words.map((word, i) => ({ sought: word, found: words[i]! })),
    ...plan.query.phrases.map((phrase, i) => ({ sought: phrase, found: phrases[i]! })),
  ];
  const scores = scoreAll(
    found.filter((each) => each.found),
    shard.facts,
  );
  const unsure = plan.query.phrases.filter((_, i) => !phrases[i]!.sure);
  if (scores.size > 0 && (unsure.length > 0 || later.size > 0)) {
    const numbers = [...scores.keys()];
    const records = await shard.read(numbers);
    records.forEach((record, i) => {
      if (!holdsAll(record, unsure, [...later])) scores.delete(numbers[i]!);
    });
  }
  return { scores, seen: words.map((found) => !found || found.literal) };
}

/**
 * The words that are left to the reading of what the others find: the common ones, and of a pasted sentence all but the
 * longest.
 */
function leftForReading(words: readonly PlannedWord[], shard: Shard): ReadonlySet<PlannedWord> {
  const plain = words.filter((word) => !word.open && word.actors.size === 0);
  const rare = plain
    .filter((word) => !shard.common.has(foldWord(word.text)))
    .sort((a, b) => b.text.length - a.text.length);
  const looked = new Set(rare.slice(0, MANY));
  return new Set(
    words.length - plain.length + looked.size < RARE_ENOUGH ? [] : plain.filter((word) => !looked.has(word)),
  );
}

/** The records in which `word` stands, or that are by or about whom it names. */
export async function findWord(
  word: PlannedWord,
  lookup: WordLookup,
  { facts }: Shard,
  alike: ReadonlySet<Sought>,
): Promise<ScoredHit> {
  const times = new Map<number, number>();
  for (const { keys, offsets } of sequencesOf(word.text)) {
    const terms = await Promise.all(keys.map((key, i) => lookup(key, word.open && i === keys.length - 1)));
    for (const [number, n] of adjacent(
      terms.map((found) => joinPostings([...found.values()])),
      offsets,
    ))
      times.set(number, (times.get(number) ?? 0) + n);
  }
  const literal = times.size > 0;
  const actors = alike.has(word) ? word.alike : word.actors;
  if (actors.size > 0) {
    facts.forEach(({ speakers, about, side }, number) => {
      if (
        !times.has(number) &&
        (actors.has(side) || speakers.some((id) => actors.has(id)) || about.some((id) => actors.has(id)))
      )
        times.set(number, 1);
    });
  }
  return { times, sure: true, literal };
}

async function findPhrase(phrase: Sought, shard: Shard): Promise<ScoredHit> {
  const all = termsOf(phrase.text).filter((term) => !term.joined);
  const rare = all.filter((term) => !shard.common.has(term.key));
  // The longest words are the rarest, near enough
  const picked =
    rare.length >= RARE_ENOUGH
      ? new Set([...rare].sort((a, b) => b.key.length - a.key.length).slice(0, RARE_ENOUGH))
      : new Set(all);
  const terms = all.filter((term) => picked.has(term));
  if (terms.length === 0)
    return { times: new Map(shard.facts.map((_, number) => [number, 1])), sure: false, literal: true };
  const postings = await Promise.all(
    terms.map(async (term) => {
      const open = phrase.open && term === all.at(-1);
      const found = await shard.lookup(foldWord(term.key), open);
      return joinPostings(
        [...found]
          .filter(([key]) => (open ? key.startsWith(term.key) : key === term.key))
          .map(([, postings]) => postings),
      );
    }),
  );
  const sure = terms.length === all.length && /^[\p{L}\p{M}\p{N}\s]+$/u.test(phrase.text);
  return {
    times: adjacent(
      postings,
      terms.map((term) => term.position - terms[0]!.position),
    ),
    sure,
    literal: true,
  };
}

/** The records in which the terms stand at these distances from the first, and how often. */
function adjacent(terms: readonly Postings[], offsets: readonly number[]): Map<number, number> {
  const [first, ...others] = terms;
  const maps = others.map((postings) => new Map(postings));
  const times = new Map<number, number>();
  for (const [number, positions] of first!) {
    const there = maps.map((map) => map.get(number));
    if (there.some((list) => !list)) continue;
    const n = positions.filter((position) =>
      there.every((list, i) => list!.includes(position + offsets[i + 1]!)),
    ).length;
    if (n > 0) times.set(number, n);
  }
  return times;
}

function joinPostings(lists: readonly Postings[]): Postings {
  if (lists.length < 2) return lists[0] ?? [];
  const all = new Map<number, number[]>();
  for (const postings of lists)
    for (const [number, positions] of postings) all.set(number, (all.get(number) ?? []).concat(positions));
  return [...all].sort((a, b) => a[0] - b[0]);
}

/** Whether the record's own text holds what the index could not vouch for. */
function holdsAll(record: SearchRecord, phrases: readonly Sought[], words: readonly PlannedWord[]): boolean {
  if (!phrases.every((phrase) => phrasePlaces(record.text, phrase).length > 0 !== phrase.not)) return false;
  if (words.length === 0) return true;
  const terms = termsOf(record.text);
  return words.every((word) => wordPlaces(terms, word).length > 0);
}
