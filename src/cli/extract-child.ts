/** A process that reads articles for another one: what hangs, grows or aborts here costs one article, not the build. */
import type { Answer } from './extract-reader.js';
import { type RawArticle, readArticle } from './read-article.js';

process.on('message', (raw: RawArticle) => {
  const reading = readArticle(raw);
  // One long text is handed over sooner than a thousand small objects, and is what the cache keeps.
  process.send?.(('article' in reading ? { json: JSON.stringify(reading.article) } : reading) satisfies Answer);
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
