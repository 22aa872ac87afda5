/**
 * The index as it lies in files: what `index-files.ts` writes and `browser/` reads. All of it JSON; short names, for it
 * is sent often.
 */
import { foldWord } from './fold.js';
import type { NamedEntity, SearchRecord } from './record.js';
import { type ShardFacts, factsOf, type Postings } from './shard.js';

/** `search/index.idx`: the way to everything else. */
export interface IndexManifest {
  readonly actors: StoredNames;
  readonly sources: StoredNames;
  /** Shards of quotes and figures: their folders below `search/`. */
  readonly shards: readonly string[];
  /** Folders of Pagefind's bundles of articles, the first one with its engine. */
  readonly articles: readonly string[];
  /** Changes with the index; Pagefind's requests carry it. */
  readonly version: string;
}

/** Actors or sources as columns. */
export interface StoredNames {
  readonly names: readonly string[];
  /** 0 where the id is the name's words, joined by hyphens. */
  readonly ids: readonly (string | 0)[];
  /** By number, of those that have any. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  /** A digit for each: 1 where its words name it, and 2 more where it has no page of its own. */
  readonly marks: string;
}

// "Ukraine’s" → "Ukraine", "s"
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;
const plainId = (name: string): string => name.split(BETWEEN_WORDS).map(foldWord).filter(Boolean).join('-');

export const storeNames = (all: readonly NamedEntity[]): StoredNames => ({
  names: all.map(({ name }) => name),
  ids: all.map(({ id, name }) => (id === plainId(name) ? 0 : id)),
  aliases: Object.fromEntries(all.flatMap(({ aliases }, i) => (aliases.length > 0 ? [[i, aliases]] : []))),
  marks: all.map(({ byWord, page }) => (byWord ? 1 : 0) + (page === false ? 2 : 0)).join(''),
});

/** The actors or sources as they were put in. */
export function readStoredNames({ names, ids, aliases, marks }: StoredNames): NamedEntity[] {
  return names.map((name, i) => {
    const mark = Number(marks[i]);
    return {
      id: ids[i] || plainId(name),
      name,
      aliases: aliases[i] ?? [],
      byWord: mark % 2 === 1,
      ...(mark >= 2 && { page: false as const }),
    };
  });
}

/** One filter of all records of a shard: the values, and which one each record has. */
export interface StoredColumn<Value> {
  readonly values: readonly Value[];
  readonly at: readonly number[];
}

export interface Head {
  readonly lengths: readonly number[];
  readonly columns: Columns;
  /** Last days by record number, where they are not the first days. */
  readonly lasts: Readonly<Record<string, string>>;
  readonly common: readonly string[];
  /** For each file of terms the first term in it, without accents. */
  readonly terms: readonly string[];
}

export const termsFile = (number: number): string => `t${number}`;
/** A file of records, `TEXTS_EACH` of them. */
export const textsFile = (number: number): string => `r${number}`;

/** Records in a file: every hit that is shown costs one. */
export const TEXTS_EACH = 16;
/**
 * What a record has of each filter, as it is stored: speakers and their roles as one, for the one mostly tells the
 * other.
 */
const STORED = {
  type: ({ type }: SearchRecord) => type,
  first: ({ first }: SearchRecord) => first,
  who: ({ speakers, roles }: SearchRecord) => [speakers, roles] as const,
  side: ({ side }: SearchRecord) => side,
  about: ({ about }: SearchRecord) => about,
  source: ({ source }: SearchRecord) => source,
  kind: ({ kind }: SearchRecord) => kind,
  stance: ({ stance }: SearchRecord) => stance,
  basis: ({ basis }: SearchRecord) => basis,
};
export type ColumnName = keyof typeof STORED;
export const COLUMNS = Object.keys(STORED) as readonly ColumnName[];
export type Columns = Readonly<Record<ColumnName, StoredColumn<unknown>>>;

/**
 * A term and where it stands: for each record the distance from the one before, how many places, and their distances.
 */
export type StoredTerm = readonly [key: string, ...numbers: number[]];

export type StoredRecord = Pick<
  SearchRecord,
  'id' | 'article' | 'title' | 'text' | 'cue' | 'date' | 'when' | 'dated' | 'confidence'
> & { readonly marks?: SearchRecord['marks'] };

export function storeTerm(key: string, postings: Postings): StoredTerm {
  const numbers: number[] = [];
  let before = 0;
  for (const [number, positions] of postings) {
    numbers.push(
      number - before,
      positions.length,
      ...positions.map((position, i) => position - (positions[i - 1] ?? 0)),
    );
    before = number;
  }
  return [key, ...numbers];
}

export function readTerm([, ...numbers]: StoredTerm): Postings {
  const postings: [number, number[]][] = [];
  let record = 0;
  for (let i = 0; i < numbers.length; ) {
    record += numbers[i++]!;
    const count = numbers[i++]!;
    let position = 0;
    const positions: number[] = [];
    for (let n = 0; n < count; n++) positions.push((position += numbers[i++]!));
    postings.push([record, positions]);
  }
  return postings;
}

/** The columns of all filters. What records of one day share comes next to each other, so differences are small. */
export const storeColumns = (records: readonly SearchRecord[]): Columns =>
  Object.fromEntries(COLUMNS.map((name) => [name, storeColumn(records, name)])) as Columns;

function storeColumn(records: readonly SearchRecord[], name: ColumnName): StoredColumn<unknown> {
  const places = new Map<string, number>();
  const values: unknown[] = [];
  const at = records.map((record) => {
    const value = STORED[name](record);
    const key = JSON.stringify(value);
    if (!places.has(key)) {
      places.set(key, values.length);
      values.push(value);
    }
    return places.get(key)!;
  });
  return { values, at: name === 'first' ? at.map((place, i) => place - (at[i - 1] ?? 0)) : at };
}

/** The facts of all records of a shard. */
export function readFacts({ lengths, columns, lasts }: Pick<Head, 'lengths' | 'columns' | 'lasts'>): ShardFacts[] {
  const read = Object.fromEntries(
    COLUMNS.map((name) => {
      const { values, at } = columns[name];
      let sum = 0;
      return [name, name === 'first' ? at.map((step) => values[(sum += step)]) : at.map((place) => values[place])];
    }),
  ) as Record<ColumnName, unknown[]>;
  return lengths.map((length, i) => {
    const { who, ...facts } = Object.fromEntries(
      COLUMNS.map((name) => [name, read[name][i]]),
    ) as unknown as SearchRecord & { who: [SearchRecord['speakers'], SearchRecord['roles']] };
    return factsOf({ ...facts, speakers: who[0], roles: who[1], last: lasts[i] ?? facts.first }, length);
  });
}

export const storeRecord = ({
  id,
  article,
  title,
  text,
  cue,
  date,
  when,
  dated,
  confidence,
  marks,
}: SearchRecord): StoredRecord => ({
  id,
  article,
  title,
  text,
  cue,
  date,
  when,
  dated,
  confidence,
  ...(marks.length > 0 && { marks }),
});

/** A record put together again from what is stored of it and its facts. */
export function readRecord(stored: StoredRecord, { length: _, ...facts }: ShardFacts): SearchRecord {
  return { marks: [], ...stored, ...facts, path: `/articles/${stored.article}/#${stored.id}` };
}
