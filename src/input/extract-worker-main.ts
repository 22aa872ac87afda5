/** A process that reads articles for another one: what hangs, grows or aborts here costs one article, not the build. */
import type { WorkerAnswer } from './extract-worker.js';
import { jsonOf, type RawArticle, readArticle } from './read-article.js';

process.on('message', (raw: RawArticle) => {
  const reading = readArticle(raw);
  // Long texts are handed over sooner than a thousand small objects, and are what the cache keeps.
  process.send?.(('article' in reading ? { json: jsonOf(reading.article) } : reading) satisfies WorkerAnswer);
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
