/** A shard of the index, read from files as they are needed. */
import { foldWord } from '../fold.js';
import { type Postings, type Shard, termsFrom } from '../shard.js';
import {
  type Head,
  readFacts,
  readRecord,
  readTerm,
  type StoredRecord,
  type StoredTerm,
  TEXTS_EACH,
  termsFile,
  textsFile,
} from '../stored.js';

/** Gives the JSON in a file of the index, by its path below `search/`. */
export type ReadIndexFile = (path: string) => Promise<unknown>;

export async function fileShard(read: ReadIndexFile, folder: string): Promise<Shard> {
  const head = (await read(`${folder}/head.idx`)) as Head;
  const facts = readFacts(head);
  const terms = remember(async (number) => keyed((await read(`${folder}/${termsFile(number)}.idx`)) as StoredTerm[]));
  const texts = remember(async (number) => (await read(`${folder}/${textsFile(number)}.idx`)) as StoredRecord[]);
  const common = new Set(head.common.map(foldWord));
  return {
    facts,
    common: new Set(head.common),
    lookup: async (folded, open, accepts) => {
      // A common term has a file by itself, and often a large one
      const blocks = await Promise.all(
        filesFor(head.terms, folded, open)
          .filter((i) => !accepts || !common.has(head.terms[i]!) || accepts(head.terms[i]!))
          .map(terms),
      );
      const found = new Map<string, Postings>();
      for (const block of blocks)
        for (const key of termsFrom([...block.keys()], folded, open, accepts)) found.set(key, block.get(key)!());
      return found;
    },
    read: (numbers) =>
      Promise.all(
        numbers.map(async (number) => {
          const stored = await texts(Math.floor(number / TEXTS_EACH));
          return readRecord(stored[number % TEXTS_EACH]!, facts[number]!);
        }),
      ),
  };
}

/**
 * Numbers of the files that may hold a term: several where the terms of one spelling, or of one beginning, run over the
 * end of a file.
 */
function filesFor(firsts: Head['terms'], folded: string, open: boolean): number[] {
  return [...firsts.keys()].filter((i) => {
    const next = firsts[i + 1];
    return (firsts[i]! <= folded || (open && firsts[i]!.startsWith(folded))) && (next === undefined || next >= folded);
  });
}

/** The postings of each term of a file, unpacked when first asked for. */
function keyed(terms: readonly StoredTerm[]): ReadonlyMap<string, () => Postings> {
  const unpacked = new Map<string, Postings>();
  return new Map(
    terms.map((term) => [
      term[0],
      () => {
        const postings = unpacked.get(term[0]) ?? readTerm(term);
        unpacked.set(term[0], postings);
        return postings;
      },
    ]),
  );
}

/** Asks once for each file; asks again after a failure. */
function remember<Value>(load: (file: number) => Promise<Value>): (file: number) => Promise<Value> {
  const known = new Map<number, Promise<Value>>();
  return (file) => {
    const asked = known.get(file) ?? load(file);
    known.set(file, asked);
    asked.catch(() => known.delete(file));
    return asked;
  };
}
