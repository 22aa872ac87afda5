/**
 * A part of the index: some records, their filters as columns, and where each term stands. In memory here; `browser/`
 * reads it from files.
 */
import { foldWord } from './fold.js';
import type { RecordType, SearchRecord } from './record.js';
import { termsOf } from './terms.js';

/** Records that hold a term, ascending, and the places of the term in each. */
export type Postings = readonly (readonly [record: number, positions: readonly number[]])[];

/** What filters and sorting need of one record. */
export interface ShardFacts {
  readonly type: RecordType;
  /** Terms in the text. */
  readonly length: number;
  readonly first: string;
  readonly last: string;
  readonly speakers: readonly string[];
  readonly side: string;
  readonly roles: readonly string[];
  readonly about: readonly string[];
  readonly source: string;
  readonly kind: string;
  readonly stance: SearchRecord['stance'];
  readonly basis: string;
}

/** Whether a term, without accents, is one that is looked for. */
export type Accepts = (folded: string) => boolean;

export interface Shard {
  readonly facts: readonly ShardFacts[];
  /** Terms so common here that looking them up costs more than reading the few texts that are left without them. */
  readonly common: ReadonlySet<string>;
  /** Terms that without accents are `folded`, or start with it; of these only what `accepts` says yes to. */
  lookup(folded: string, open: boolean, accepts?: Accepts): Promise<ReadonlyMap<string, Postings>>;
  /** The records with these numbers, in the same order. */
  read(numbers: readonly number[]): Promise<readonly SearchRecord[]>;
}

export function factsOf(record: SearchRecord, length: number): ShardFacts {
  const { type, first, last, speakers, side, roles, about, source, kind, stance, basis } = record;
  return { type, length, first, last, speakers, side, roles, about, source, kind, stance, basis };
}

/** Each term of the records, in the order of an index, with where it stands. */
export function postingsOf(records: readonly SearchRecord[]): {
  readonly terms: ReadonlyMap<string, Postings>;
  readonly lengths: readonly number[];
} {
  const found = new Map<string, [number, number[]][]>();
  const lengths = records.map((record, number) => {
    const terms = termsOf(record.text);
    for (const { key, position } of terms) {
      const postings = found.get(key);
      const last = postings?.at(-1);
      if (!postings) found.set(key, [[number, [position]]]);
      else if (last![0] === number) last![1].push(position);
      else postings.push([number, [position]]);
    }
    return terms.length;
  });
  const folded = new Map([...found.keys()].map((key) => [key, foldWord(key)]));
  const keys = [...found.keys()].sort((a, b) => compare(folded.get(a)!, folded.get(b)!) || compare(a, b));
  return { terms: new Map(keys.map((key) => [key, found.get(key)!])), lengths };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A shard that holds everything in memory. Records keep the order they are given in. */
export function memoryShard(records: readonly SearchRecord[]): Shard {
  const { terms, lengths } = postingsOf(records);
  const keys = [...terms.keys()];
  return {
    facts: records.map((record, number) => factsOf(record, lengths[number]!)),
    common: new Set(),
    lookup: async (folded, open, accepts) =>
      new Map(termsFrom(keys, folded, open, accepts).map((key) => [key, terms.get(key)!])),
    read: async (numbers) => numbers.map((number) => records[number]!),
  };
}

/**
 * The keys, out of a list in the order of an index, that without accents are `folded` or start with it, and that
 * `accepts` takes.
 */
export function termsFrom(
  keys: readonly string[],
  folded: string,
  open: boolean,
  accepts: Accepts = () => true,
): string[] {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (foldWord(keys[middle]!) < folded) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let i = low; i < keys.length; i++) {
    const here = foldWord(keys[i]!);
    if (open ? !here.startsWith(folded) : here !== folded) break;
    if (accepts(here)) found.push(keys[i]!);
  }
  return found;
}
