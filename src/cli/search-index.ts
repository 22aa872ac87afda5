/** Writes what the search page reads: Pagefind's bundles and the index of quotes and figures, only those anew that changed. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Archive } from '../archive/index.js';
import { shardFiles } from '../search/index-files.js';
import { type SearchRecord, searchDirectory, searchRecords } from '../search/index.js';
import { pagefindArticle, pagefindFact } from '../search/pagefind-records.js';
import { type RecordShard, SHARD_SIZE, shardsOf } from '../search/shards.js';
import type { Manifest } from '../search/stored.js';
import type { SiteSettings } from '../site/index.js';
import { closePagefind, makeBundle } from './pagefind.js';

/** Where the files go: the site while it is made. */
export interface SearchTarget {
  write(path: string, contents: string | Uint8Array, made: { readonly key: string }): void;
  /** Takes all files below `folder` over from the last site, if they were made from the same; whether it did. */
  reuseFolder(folder: string, key: string): boolean;
}

export interface SearchReport {
  readonly records: number;
  readonly bundles: number;
  /** Bundles that were made anew. */
  readonly made: number;
}

/** Writes `search/` and `pagefind/`. `program` names the program's version: what another one made is never taken over. */
export async function writeSearchIndex(archive: Archive, settings: SiteSettings, target: SearchTarget, program: string): Promise<SearchReport> {
  const records = searchRecords(archive, settings);
  const articles = records.filter(({ type }) => type === 'article');
  const facts = records.filter(({ type }) => type !== 'article');
  const directory = searchDirectory(archive);
  const actors = new Map(directory.actors.map((actor) => [actor.id, actor]));
  const shards = shardsOf(facts, SHARD_SIZE.index).map((shard) => writeShard(shard, target, program));
  const bundles = [
    ...shardsOf(articles, SHARD_SIZE.articles).map((shard, i) => bundleOf('articles', shard, i === 0, (record) => pagefindArticle(record, actors))),
    ...shardsOf(facts, SHARD_SIZE.facts).map((shard, i) => bundleOf('facts', shard, i === 0, pagefindFact)),
  ];
  let made = 0;
  try {
    for (const bundle of bundles) if (await writeBundle(bundle, target, program)) made++;
  } finally {
    await closePagefind();
  }
  const folders = (family: string) => bundles.filter((bundle) => bundle.folder.startsWith(`${family}-`)).map(({ folder }) => folder);
  const manifest = { directory, shards, articles: folders('articles'), facts: folders('facts') };
  const version = createHash('sha256').update(JSON.stringify(manifest)).digest('hex').slice(0, 12);
  target.write('search/index.idx', gzipSync(JSON.stringify({ ...manifest, version } satisfies Manifest), { level: 9 }), { key: '' });
  return { records: records.length, bundles: bundles.length, made };
}

/** Writes one shard of the index of quotes and figures; gives its folder. */
function writeShard(shard: RecordShard, target: SearchTarget, program: string): string {
  const { folder, files } = shardFiles(shard);
  const key = keyOf(program, folder, files.map(({ contents }) => contents));
  if (!target.reuseFolder(`search/${folder}`, key)) for (const { path, contents } of files) target.write(`search/${path}`, gzipSync(contents, { level: 9 }), { key });
  return folder;
}

interface Bundle {
  readonly folder: string;
  readonly engine: boolean;
  readonly records: readonly ReturnType<typeof pagefindFact>[];
}

const bundleOf = (family: string, { id, records }: RecordShard, engine: boolean, toPagefind: (record: SearchRecord) => ReturnType<typeof pagefindFact>): Bundle => ({
  folder: `${family}-${id}`, engine, records: records.map(toPagefind),
});

/** Writes one of Pagefind's bundles; whether it had to be made. */
async function writeBundle({ folder, engine, records }: Bundle, target: SearchTarget, program: string): Promise<boolean> {
  const key = keyOf(program, `${folder} ${engine}`, records.map((record) => JSON.stringify(record)));
  if (target.reuseFolder(`pagefind/${folder}`, key)) return false;
  for (const { path, contents } of await makeBundle(records, engine)) target.write(`pagefind/${folder}/${path}`, contents, { key });
  return true;
}

function keyOf(program: string, name: string, parts: readonly string[]): string {
  const hash = createHash('sha256').update(`${program} ${name}\n`);
  for (const part of parts) hash.update(part).update('\n');
  return hash.digest('base64url');
}
