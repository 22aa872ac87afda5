/** A thread that makes Pagefind's bundles for `pagefind-pool.ts`, until it is told null. */
import { parentPort } from 'node:worker_threads';
import { pagefindArticle } from '../search/pagefind-records.js';
import { closePagefind, makeBundle } from './pagefind.js';
import type { BundleAnswer, BundleRequest } from './pagefind-pool.js';

async function answerTo({ articles, engine }: BundleRequest): Promise<BundleAnswer> {
  try {
    return { files: await makeBundle(articles.map(pagefindArticle), engine) };
  } catch (error) {
    return { fault: (error as Error).message };
  }
}

parentPort!.on('message', async (request: BundleRequest | null) => {
  if (request) return parentPort!.postMessage(await answerTo(request));
  await closePagefind();
  parentPort!.close();
});
