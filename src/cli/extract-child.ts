/** A process that reads articles for another one: what hangs, grows or aborts here costs one article, not the build. */
import { type RawArticle, readArticle } from './read-article.js';

process.on('message', (raw: RawArticle) => process.send?.(readArticle(raw)));
process.on('disconnect', () => process.exit());
process.send?.('ready');
