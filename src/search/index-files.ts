/**
 * Shards → the files of the index of quotes and figures. Folders carry a hash of the contents, so a page never mixes
 * two builds.
 */
import { createHash } from 'node:crypto';
import { foldWord } from './fold.js';
import type { SearchRecord } from './record.js';
import type { RecordShard } from './shards.js';
import { postingsOf } from './shard.js';
import {
  type Head,
  type StoredTerm,
  storeColumns,
  storeRecord,
  storeTerm,
  TEXTS_EACH,
  termsFile,
  textsFile,
} from './stored.js';

/** One file of the index. */
export interface IndexFile {
  /** Path below `search/`. */
  readonly path: string;
  /** JSON. */
  readonly contents: string;
}

/** Characters of JSON in a file of terms: small, for a query fetches one a word and shard. */
const TERMS_SIZE = 6_000;

/** The files of one shard, all in one folder that is named after their contents. */
export function shardFiles({ id, records }: RecordShard<SearchRecord>): {
  readonly folder: string;
  readonly files: readonly IndexFile[];
} {
  const { terms, lengths } = postingsOf(records);
  const blocks = blocksOf([...terms].map(([key, postings]) => storeTerm(key, postings)));
  const head: Head = {
    lengths,
    columns: storeColumns(records),
    lasts: Object.fromEntries(records.flatMap(({ first, last }, number) => (last === first ? [] : [[number, last]]))),
    common: blocks.filter(({ common }) => common).map(({ first }) => first),
    terms: blocks.map(({ first }) => foldWord(first)),
  };
  const named = [
    { name: 'head', contents: JSON.stringify(head) },
    ...blocks.map(({ parts }, i) => ({ name: termsFile(i), contents: `[${parts.join(',')}]` })),
    ...groupsOf(records, TEXTS_EACH).map((group, i) => ({
      name: textsFile(i),
      contents: JSON.stringify(group.map(storeRecord)),
    })),
  ];
  const hash = createHash('sha256');
  for (const { contents } of named) hash.update(contents);
  const folder = `${id}-${hash.digest('hex').slice(0, 12)}`;
  return { folder, files: named.map(({ name, contents }) => ({ path: `${folder}/${name}.idx`, contents })) };
}

const groupsOf = (records: readonly SearchRecord[], each: number): SearchRecord[][] =>
  Array.from({ length: Math.ceil(records.length / each) }, (_, i) => records.slice(i * each, (i + 1) * each));

interface Block {
  /** The first term. */
  readonly first: string;
  /** Each term as JSON. */
  readonly parts: string[];
  /** Whether its one term fills it. */
  readonly common: boolean;
}

/** Terms, in order, in files of about one size; a term that fills a file by itself has one by itself. */
function blocksOf(terms: readonly StoredTerm[]): readonly Block[] {
  const blocks: Block[] = [];
  let size = 0;
  for (const term of terms) {
    const part = JSON.stringify(term);
    const common = part.length > TERMS_SIZE;
    const last = blocks.at(-1);
    if (common || !last || last.common || size + part.length > TERMS_SIZE) {
      blocks.push({ first: term[0], parts: [part], common });
      size = part.length;
    } else {
      last.parts.push(part);
      size += part.length;
    }
  }
  return blocks;
}
