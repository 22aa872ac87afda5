/** Writes what the search page reads: Pagefind's bundles and the index of quotes and figures, only those anew that changed. */
import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Archive } from '../archive/index.js';
import { shardFiles } from '../search/index-files.js';
import { type Entry, openRecordMaker, type RecordMaker, searchDirectory, searchEntries } from '../search/index.js';
import type { PagefindSource } from '../search/pagefind-records.js';
import { type RecordShard, SHARD_SIZE, shardsOf } from '../search/shards.js';
import { type Manifest, storeNames } from '../search/stored.js';
import type { SiteSettings } from '../site/index.js';
import { openPagefindPool, type PagefindPool } from './pagefind-pool.js';

/** Where the files go: the site while it is made. */
export interface SearchTarget {
  write(path: string, contents: string | Uint8Array, made: { readonly key: string }): void;
  /** Takes a folder directly in `parent` over from the last site, if all files in it were made from the same (`key`); its name, or null. */
  reuseFolder(parent: string, key: string): string | null;
}

export interface SearchReport {
  readonly records: number;
  /** Pagefind's bundles. */
  readonly bundles: number;
  /** Bundles that were made anew. */
  readonly made: number;
}

/** What the parts of the work share. */
interface Work {
  readonly target: SearchTarget;
  readonly maker: RecordMaker;
  /** Tells all that an article's records are made from. */
  stamp(entry: Entry): string;
  /** Hash of what a folder is made from: its name and parts, by this program with these settings. */
  keyOf(name: string, parts: readonly string[]): string;
}

/** Writes `search/` and `pagefind/`. `program` names the program's version. */
export async function writeSearchIndex(archive: Archive, settings: SiteSettings, target: SearchTarget, program: string, entries = searchEntries(archive)): Promise<SearchReport> {
  const work: Work = {
    target,
    maker: openRecordMaker(archive, settings),
    stamp: ({ article }) => archive.ownStamps.get(article) ?? '',
    keyOf: (name, parts) => hashOf([`${program} ${settings.text} ${name}`, ...parts]),
  };
  const directory = searchDirectory(archive);
  const bundles = shardsOf(entries.filter(({ type }) => type === 'article'), SHARD_SIZE.articles);
  const facts = shardsOf(entries.filter(({ type }) => type !== 'article'), SHARD_SIZE.facts);
  const pool = openPagefindPool(Math.min(2, availableParallelism()));
  try {
    const names = new Map(directory.actors.map(({ id, name, aliases }) => [id, [name, ...aliases]]));
    const [made, shards] = await Promise.all([writeBundles(bundles, names, pool, work), writeShards(facts, work)]);
    const manifest = { actors: storeNames(directory.actors), sources: storeNames(directory.sources), shards, articles: bundles.map(bundleFolder) };
    const version = createHash('sha256').update(JSON.stringify(manifest)).digest('hex').slice(0, 12);
    target.write('search/index.idx', gzipSync(JSON.stringify({ ...manifest, version } satisfies Manifest), { level: 9 }), { key: '' });
    return { records: entries.length, bundles: bundles.length, made };
  } finally {
    await pool.close();
  }
}

/** Writes the index of quotes and figures; gives the folders of its shards. */
async function writeShards(shards: readonly RecordShard<Entry>[], { target, maker, stamp, keyOf }: Work): Promise<string[]> {
  const folders: string[] = [];
  for (const { id, records: inside } of shards) {
    const key = keyOf(`search ${id}`, inside.map((entry) => `${stamp(entry)} ${entry.fact?.id}`));
    let folder = target.reuseFolder('search', key);
    if (folder === null) {
      const made = shardFiles({ id, records: inside.map(maker.recordOf) });
      folder = made.folder;
      for (const { path, contents } of made.files) target.write(`search/${path}`, gzipSync(contents, { level: 9 }), { key });
    }
    folders.push(folder);
    // Pagefind's answers wait
    await setImmediate();
  }
  return folders;
}

const bundleFolder = ({ id }: RecordShard<Entry>): string => `articles-${id}`;

/** Writes Pagefind's bundles; gives how many had to be made. */
async function writeBundles(shards: readonly RecordShard<Entry>[], names: ReadonlyMap<string, readonly string[]>, pool: PagefindPool, { target, maker, stamp, keyOf }: Work): Promise<number> {
  const under: Promise<void>[] = [];
  for (const [i, shard] of shards.entries()) {
    await pool.free();
    const folder = bundleFolder(shard);
    const namesIn = ({ head }: Entry): string[] => head.actors.flatMap(({ id }) => names.get(id) ?? []);
    const key = keyOf(`pagefind ${folder} ${i === 0}`, shard.records.map((entry) => `${stamp(entry)} ${namesIn(entry).join('\n')}`));
    if (target.reuseFolder('pagefind', key) !== null) continue;
    const articles = shard.records.map((entry): PagefindSource => ({ record: maker.recordOf(entry), names: namesIn(entry), places: maker.placesOf(entry) }));
    const write = async () => {
      for (const { path, contents } of await pool.make({ articles, engine: i === 0 })) target.write(`pagefind/${folder}/${path}`, contents, { key });
    };
    const writing = write();
    // Told at the end: nobody waits for it yet
    writing.catch(() => {});
    under.push(writing);
  }
  await Promise.all(under);
  return under.length;
}

const hashOf = (parts: readonly string[]): string => createHash('sha256').update(parts.join('\n')).digest('base64url');
