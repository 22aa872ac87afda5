/**
 * Writes what the search page reads: Pagefind's bundles and the index of quotes and figures, only those anew that
 * changed.
 */
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Archive, ArticleHead } from '../archive/index.js';
import { shardFiles } from '../search/index-files.js';
import { type Entry, openRecordMaker, type RecordMaker, searchDirectory, searchEntries } from '../search/index.js';
import type { PagefindSource } from '../search/pagefind-records.js';
import { type RecordShard, SHARD_SIZE, shardsOf } from '../search/shards.js';
import { type IndexManifest, storeNames } from '../search/stored.js';
import type { SiteSettings } from '../site/index.js';
import { keyOf } from '../site/keys.js';
import { sha256 } from '../system/read-file.js';
import { openPagefindPool, type PagefindPool } from './pagefind-pool.js';
import type { BackgroundTask } from '../system/background-task.js';

/** Where the files go: the site while it is made. */
export interface SearchTarget {
  write(path: string, contents: string | Uint8Array, made: { readonly key: string }): void;
  /**
   * Takes a folder directly in `parent` over from the last site, if all files in it were made from the same (`key`);
   * its name, or null.
   */
  reuseFolder(parent: string, key: string): string | null;
}

/** What the parts of the work share. */
interface Work {
  readonly target: SearchTarget;
  readonly maker: RecordMaker;
  /** Tells all that an article's records are made from. */
  stamp(article: ArticleHead): string;
  /** Hash of what a folder is made from: its name and parts, by this program with these settings. */
  keyOf(name: string, parts: readonly string[]): string;
}

/**
 * Begins `search/` and `pagefind/`: Pagefind's bundles are under way at once, the index of quotes and figures is made
 * at the end. `program` names the program's version.
 */
export function beginSearchIndex(
  archive: Archive,
  settings: SiteSettings,
  target: SearchTarget,
  program: string,
  entries: readonly Entry[] = searchEntries(archive),
): BackgroundTask {
  const work: Work = {
    target,
    maker: openRecordMaker(archive, settings),
    stamp: ({ id }) => archive.ownStamps.get(id) ?? '',
    keyOf: (name, parts) => keyOf([`${program} ${settings.text} ${name}`, ...parts]),
  };
  const directory = searchDirectory(archive);
  const bundles = shardsOf(
    entries.filter(({ type }) => type === 'article'),
    SHARD_SIZE.articles,
  );
  const facts = shardsOf(
    entries.filter(({ type }) => type !== 'article'),
    SHARD_SIZE.facts,
  );
  const pool = openPagefindPool(Math.min(2, availableParallelism()));
  const names = new Map(directory.actors.map(({ id, name, aliases }) => [id, [name, ...aliases]]));
  const written = writeBundles(bundles, names, pool, work);
  // Told at the end: nobody waits for it yet
  written.catch(() => {});
  return {
    async finish() {
      const [shards] = await Promise.all([writeShards(facts, work), written]);
      const manifest = {
        actors: storeNames(directory.actors),
        sources: storeNames(directory.sources),
        shards,
        articles: bundles.map(bundleFolder),
      };
      const version = sha256(JSON.stringify(manifest)).slice(0, 12);
      target.write('search/index.idx', await packed(JSON.stringify({ ...manifest, version } satisfies IndexManifest)), {
        key: '',
      });
    },
    close: () => pool.close(),
  };
}

/** Packs beside this thread. */
const packed = (contents: string): Promise<Buffer> => promisify(gzip)(contents, { level: 9 });

/** Writes the index of quotes and figures; gives the folders of its shards. */
async function writeShards(
  shards: readonly RecordShard<Entry>[],
  { target, maker, stamp, keyOf }: Work,
): Promise<string[]> {
  const folders: string[] = [];
  // Of one shard at a time, while the next is made
  let writing: Promise<unknown> = Promise.resolve();
  for (const { id, records: inside } of shards) {
    // Which facts of an article stand here follows from the name of the shard and from what they are.
    const key = keyOf(`search ${id}`, [...new Set(inside.map(({ head }) => head))].map(stamp));
    let folder = target.reuseFolder('search', key);
    if (folder === null) {
      const made = shardFiles({ id, records: inside.map(maker.recordOf) });
      folder = made.folder;
      await writing;
      writing = Promise.all(
        made.files.map(async ({ path, contents }) => target.write(`search/${path}`, await packed(contents), { key })),
      );
      // Told when all are written
      writing.catch(() => {});
    }
    folders.push(folder);
    // Pagefind's answers wait
    await setImmediate();
  }
  await writing;
  return folders;
}

const bundleFolder = ({ id }: RecordShard<Entry>): string => `articles-${id}`;

/** Writes Pagefind's bundles. */
async function writeBundles(
  shards: readonly RecordShard<Entry>[],
  names: ReadonlyMap<string, readonly string[]>,
  pool: PagefindPool,
  { target, maker, stamp, keyOf }: Work,
): Promise<void> {
  const under: Promise<void>[] = [];
  const joined = new Map([...names].map(([id, forms]) => [id, forms.join('\n')]));
  for (const [i, shard] of shards.entries()) {
    await pool.free();
    const folder = bundleFolder(shard);
    const namesIn = ({ head }: Entry): string[] => head.actors.flatMap(({ id }) => names.get(id) ?? []);
    const key = keyOf(
      `pagefind ${folder} ${i === 0}`,
      shard.records.map(
        (entry) => `${stamp(entry.head)} ${entry.head.actors.map(({ id }) => joined.get(id) ?? '').join('\n')}`,
      ),
    );
    if (target.reuseFolder('pagefind', key) !== null) continue;
    const articles = shard.records.map(
      (entry): PagefindSource => ({
        record: maker.recordOf(entry),
        names: namesIn(entry),
        places: maker.placesOf(entry),
      }),
    );
    const write = async () => {
      for (const { path, contents } of await pool.make({ articles, engine: i === 0 }))
        target.write(`pagefind/${folder}/${path}`, contents, { key });
    };
    const writing = write();
    // Told when all are written
    writing.catch(() => {});
    under.push(writing);
  }
  await Promise.all(under);
}
