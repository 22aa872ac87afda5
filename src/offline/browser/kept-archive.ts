/** The archive in the browser's own storage: taken, brought up to date, removed. */
import type { KeptFiles, KeptSummary } from '../kept-files.js';

/** What was kept, as it was told when it was taken. */
export type Kept = KeptSummary;

/** Tells the service worker to let a request through to the server. */
const PAST_WORKER = { 'x-onrecord-take': '1' };

/** So many files are fetched at once. */
const AT_ONCE = 8;

export interface KeptArchive {
  /** What is kept whole; null where nothing is. */
  kept(): Promise<Kept | null>;
  /** What the server has; null without a connection. */
  offered(): Promise<KeptSummary | null>;
  /** Takes what the server has; files that are kept already are not fetched again. */
  take(offered: KeptSummary, told: (bytes: number) => void, stopped: AbortSignal): Promise<void>;
  /** Bytes that `take` would fetch. */
  missing(): Promise<number>;
  remove(): Promise<void>;
}

/** The archive below `root`, a full address with a slash at the end. */
export function keptArchive(root: string): KeptArchive {
  const stateCache = `onrecord kept ${root}`;
  const archiveCache = (version: string) => `onrecord archive ${root} ${version}`;
  const listAddress = `${root}offline-files.json`;

  const kept = async (): Promise<Kept | null> => {
    const state = await caches.match(root, { cacheName: stateCache });
    return state ? ((await state.json()) as Kept) : null;
  };
  const offeredFiles = async (): Promise<KeptFiles> => (await (await fetched(listAddress)).json()) as KeptFiles;
  const keptHashes = async (): Promise<{ cache: Cache | null; hashes: ReadonlyMap<string, string> }> => {
    const now = await kept();
    const cache = now && (await caches.open(archiveCache(now.version)));
    const list = await cache?.match(listAddress);
    return {
      cache,
      hashes: new Map(list ? ((await list.json()) as KeptFiles).map(([path, , sha256]) => [path, sha256]) : []),
    };
  };

  return {
    kept,
    offered: async () => {
      const response = await fetch(`${root}offline.json`, { cache: 'no-cache', headers: PAST_WORKER }).catch(
        () => null,
      );
      return response?.ok ? ((await response.json()) as KeptSummary) : null;
    },
    missing: async () => {
      const { hashes } = await keptHashes();
      return (await offeredFiles()).reduce(
        (sum, [path, bytes, sha256]) => sum + (hashes.get(path) === sha256 ? 0 : bytes),
        0,
      );
    },
    take: async (offered, told, stopped) => {
      const files = await offeredFiles();
      const { cache: old, hashes } = await keptHashes();
      const cache = await caches.open(archiveCache(offered.version));
      const waiting = [...files];
      let done = 0;
      let failed = false;
      const work = async () => {
        for (let file = waiting.shift(); file; file = waiting.shift()) {
          stopped.throwIfAborted();
          // Where one file fails the others are not gone on with
          if (failed) return;
          const [path, bytes, sha256] = file;
          const address = addressOf(root, path);
          if (!(await cache.match(address))) {
            const same = hashes.get(path) === sha256 ? await old?.match(address) : undefined;
            await cache.put(address, same ?? (await verified(address, sha256, stopped)));
          }
          done += bytes;
          if (!failed) told(done);
        }
      };
      const workers = Array.from({ length: AT_ONCE }, () =>
        work().catch((error: unknown) => {
          failed = true;
          throw error;
        }),
      );
      await Promise.all(workers);
      await cache.put(listAddress, new Response(JSON.stringify(files)));
      await (await caches.open(stateCache)).put(root, new Response(JSON.stringify(offered)));
      for (const name of await caches.keys())
        if (name.startsWith(archiveCache('')) && name !== archiveCache(offered.version)) await caches.delete(name);
    },
    remove: async () => {
      await caches.delete(stateCache);
      for (const name of await caches.keys()) if (name.startsWith(archiveCache(''))) await caches.delete(name);
      const registration = await navigator.serviceWorker.getRegistration(root);
      await registration?.unregister();
    },
  };
}

/** A folder's page is asked for by the folder: servers send "index.html" on to it. */
const addressOf = (root: string, path: string): string =>
  root +
  path
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/(^|\/)index\.html$/, '$1');

async function fetched(address: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(address, { cache: 'no-cache', headers: PAST_WORKER, ...init });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/** The file as the list has it; an error where the server has another one by now. */
async function verified(address: string, sha256: string, signal: AbortSignal): Promise<Response> {
  const response = await fetched(address, { signal });
  const bytes = await response.arrayBuffer();
  const hash = [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  if (hash !== sha256) throw new Error(`${address} is not the file that was told of`);
  const headers = new Headers(response.headers);
  // The body is unpacked by now
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  return new Response(bytes, { headers });
}
