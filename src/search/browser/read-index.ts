/** Fetches the index: small gzipped JSON files beside the page. */
import { type Corpus, readCorpus } from '../evaluate.js';
import type { Directory } from '../record.js';
import { type IndexManifest, readStoredNames } from '../stored.js';
import { fileShard } from './file-shard.js';

/** The JSON in a file that may be gzipped, whether or not the server has unpacked it. */
async function readJson(url: string, cache: RequestCache = 'default'): Promise<unknown> {
  const response = await fetch(url, { cache });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const plain = packed
    ? new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
    : new Blob([bytes]).stream();
  return new Response(plain).json();
}

/** The whole index, with the heads of its shards read. */
export async function readIndex(
  folder: string,
): Promise<{ readonly manifest: IndexManifest; readonly directory: Directory; readonly corpus: Corpus }> {
  // The one file whose name stays when the archive changes
  const manifest = (await readJson(`${folder}index.idx`, 'no-cache')) as IndexManifest;
  const shards = await Promise.all(manifest.shards.map((shard) => fileShard((path) => readJson(folder + path), shard)));
  const directory = { actors: readStoredNames(manifest.actors), sources: readStoredNames(manifest.sources) };
  return { manifest, directory, corpus: readCorpus(directory, shards) };
}
