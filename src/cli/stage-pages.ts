/** Pages into the new site: taken over where nothing changed that they are made from, else rendered. */
import { createHash } from 'node:crypto';
import { outputOf, type Page, type SiteSettings } from '../site/index.js';
import { renderPages } from './eleventy.js';
import { readLinks } from './links.js';
import { programHash } from './root.js';
import type { Staging } from './staging.js';
import type { Terminal } from './terminal.js';

/** So many pages are rendered at once: enough to spread Eleventy's start, few enough to fit in memory. */
const BATCH = 1_000;

/** Stages every page: taken over where nothing changed that it was made from, else rendered. Gives the number rendered. */
export async function stagePages(pages: readonly Page[], site: SiteSettings, staging: Staging, terminal: Terminal): Promise<number> {
  const base = `${programHash('src', 'templates')} ${JSON.stringify(site)}`;
  let batch: { page: Page; key: string }[] = [];
  let done = 0;
  let rendered = 0;
  const render = async () => {
    if (batch.length === 0) return;
    const html = await renderPages(batch.map(({ page }) => page), site);
    for (const { page, key } of batch) {
      const path = outputOf(page.path);
      const text = html.get(path);
      if (!text?.endsWith('</html>\n')) throw new Error(`the page ${page.path} was not rendered whole`);
      staging.write(path, text, { key, ...readLinks(text, path, site.pathPrefix) });
    }
    rendered += batch.length;
    batch = [];
    terminal.progress(`Rendering pages: ${done} of ${pages.length}`);
  };
  for (const page of pages) {
    const key = createHash('sha256').update(`${base} ${page.kind} ${page.path} `).update(page.key ? page.key() : JSON.stringify(page.view())).digest('base64url');
    done++;
    if (staging.reuse(outputOf(page.path), key)) continue;
    batch.push({ page, key });
    if (batch.length === BATCH) await render();
  }
  await render();
  return rendered;
}
