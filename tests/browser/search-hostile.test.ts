import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { generateArchive } from '../../scripts/bench/generate-archive.js';
import type { Archive } from '../../src/archive/index.js';
import { VECTORS } from '../hostile/payloads.js';
import { makeSite } from '../search/made-site.js';
import { serveFolder, startChromium } from './chromium.js';
import { opened } from './search-driver.js';

const PAYLOADS = Array.from({ length: 200 }, (_, i) => `${VECTORS[i % VECTORS.length]} alert ${i}`);

/** An archive in which every quote, name, headline and outlet is an attack. */
function attack(): Archive {
  const made = generateArchive({ quotes: PAYLOADS.length, quotesEach: 1 });
  const articles = made.articles.map((article, i) => ({
    ...article,
    title: { ...article.title, text: PAYLOADS[i]! },
    source: { ...article.source, id: `outlet-${i % 60}`, name: PAYLOADS[i % 60]! },
    quotes: article.quotes.map((quote) => ({ ...quote, text: PAYLOADS[i]! })),
  }));
  const sources = Array.from({ length: 60 }, (_, i) => ({ id: `outlet-${i}`, name: PAYLOADS[i]!, articles: [] }));
  return {
    ...made,
    articles,
    sources,
    actors: made.actors.map((actor, i) => ({ ...actor, name: PAYLOADS[i % PAYLOADS.length]!, aliases: [] })),
  };
}

/** Counts what runs, and what the policy had to stop. */
async function watch(page: Page): Promise<() => Promise<number>> {
  let dialogs = 0;
  page.on('dialog', (dialog) => {
    dialogs++;
    void dialog.dismiss();
  });
  await page.addInitScript(() => {
    const counted = globalThis as unknown as { ran: number; alert(): void };
    counted.ran = 0;
    counted.alert = () => void counted.ran++;
    addEventListener('securitypolicyviolation', () => void counted.ran++);
  });
  return async () => dialogs + (await page.evaluate(() => (globalThis as unknown as { ran: number }).ran));
}

/** Shows every hit, and gives the words of each. */
async function showAll(page: Page): Promise<string[]> {
  for (let shown = 10; shown < PAYLOADS.length; shown += 10) {
    await page.click('#more');
    await page.waitForFunction(
      (wanted) => document.querySelectorAll('#results > li').length >= wanted,
      Math.min(shown + 10, PAYLOADS.length),
    );
  }
  return page.locator('#results .words').evaluateAll((items) => items.map((item) => item.textContent!));
}

test('200 attacks in quotes, names, headlines and outlets are shown as text, on the site and in quotes.html', async (t) => {
  const [browser, site] = await Promise.all([startChromium(), makeSite(attack(), ({ kind }) => kind === 'search')]);
  const served = await serveFolder(site.folder);
  const stick = mkdtempSync(join(tmpdir(), 'onrecord-stick-'));
  t.after(async () => {
    await browser.close();
    await served.close();
    site.remove();
    rmSync(stick, { recursive: true });
  });
  writeFileSync(join(stick, 'quotes.html'), site.files.get('quotes.html')!);
  const addresses = [`${served.url}search/?q=alert`, `${pathToFileURL(join(stick, 'quotes.html')).href}#?q=alert`];
  for (const address of addresses) {
    const page = await browser.newPage();
    const ran = await watch(page);
    await page.goto(address);
    await opened(page);
    const words = await showAll(page);
    for (const payload of PAYLOADS)
      assert.ok(
        words.some((text) => text.includes(payload)),
        `${payload} is not shown whole on ${address}`,
      );
    assert.equal(await ran(), 0, address);
    assert.equal(
      await page.locator('#results script, #results img, #results svg, #results iframe, #facets img').count(),
      0,
    );
    await page.close();
  }
  const page = await browser.newPage();
  const ran = await watch(page);
  for (const payload of PAYLOADS.slice(0, VECTORS.length)) {
    await page.goto(
      `${served.url}search/?q=${encodeURIComponent(payload)}&tab=articles&speaker=${encodeURIComponent(payload)}`,
    );
    await page.waitForFunction(() => document.querySelector('#search-status')!.textContent !== 'Reading the index …');
  }
  assert.equal(await ran(), 0, 'in the address');
  t.diagnostic(`${PAYLOADS.length} attacks shown as text in two pages, ${VECTORS.length} in the address, 0 executed`);
});
