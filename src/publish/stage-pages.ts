/** Pages into the new site: taken over where nothing changed that they are made from, else rendered. */
import { hash } from 'node:crypto';
import { outputOf, type Page, type SiteSettings } from '../site/index.js';
import { renderPages } from './eleventy.js';
import { readLinks } from './links.js';
import { sha256 } from '../system/read-file.js';
import { programHash } from '../system/program.js';
import type { Staging } from './staging.js';
import type { Terminal } from '../system/terminal.js';

/**
 * So many pages are rendered at once: enough to spread Eleventy's start (some 40 ms), few enough to fit in memory.
 * Between two batches another process may be given some of the pages: so they are smaller towards the end.
 */
const BATCH = { least: 200, most: 1_000, ofTheRest: 1 / 4 };

/**
 * Stages every page: taken over where nothing changed that it was made from, else rendered. Gives the number rendered.
 */
export async function stagePages(
  pages: Iterable<Page> & { readonly length: number },
  site: SiteSettings,
  staging: Staging,
  terminal: Terminal,
): Promise<number> {
  const base = sha256(`${programHash('src', 'templates')} ${JSON.stringify(site)}`);
  let batch = new Map<Page, string>();
  let done = 0;
  let rendered = 0;
  const render = async () => {
    if (batch.size === 0) return;
    const waiting = batch;
    batch = new Map();
    rendered += waiting.size;
    await renderPages([...waiting.keys()], site, (page, html) => {
      if (!html.endsWith('</html>\n')) return;
      const path = outputOf(page.path);
      staging.write(path, html, { key: waiting.get(page)!, ...readLinks(html, path, site.pathPrefix) });
      waiting.delete(page);
    });
    for (const { path } of waiting.keys()) throw new Error(`the page ${path} was not rendered whole`);
    terminal.progress(`Rendering pages: ${done} of ${pages.length}`);
  };
  for (const page of pages) {
    const key = hash(
      'sha256',
      `${base} ${page.kind} ${page.path} ${page.key ? page.key() : JSON.stringify(page.view())}`,
      'base64url',
    );
    done++;
    if (staging.reuse(outputOf(page.path), key)) continue;
    batch.set(page, key);
    if (batch.size >= Math.min(BATCH.most, Math.max(BATCH.least, (pages.length - done) * BATCH.ofTheRest)))
      await render();
  }
  await render();
  return rendered;
}
