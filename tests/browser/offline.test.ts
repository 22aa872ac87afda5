import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { generateArchive } from '../../scripts/bench/generate-archive.js';
import { searchRecords } from '../../src/search/index.js';
import { sitePages } from '../../src/site/index.js';
import { type MadeSite, makeSite, SETTINGS } from '../search/made-site.js';
import { type ServedFolder, serveFolder, startChromium } from './chromium.js';
import { askAll, opened } from './search-driver.js';

const PREFIX = '/archive/';
const ARCHIVE = generateArchive({ quotes: 120, years: 3 });
const QUOTES = searchRecords(ARCHIVE, { text: 'full' }).filter(({ type }) => type === 'quote');
const FIGURE = ARCHIVE.articles[0]!.figures[0]!;
const HUNDREDS = `in:figures ${FIGURE.value! / 1000}k`;
const SEARCHES = [
  'border',
  'troops',
  '"the border"',
  'talks -border',
  HUNDREDS,
  `speaker:${QUOTES[0]!.speakers[0]}`,
  'year:2015',
  'sanctio',
  `"${QUOTES[3]!.text}"`,
  'basis:inferred',
];

let browser: Browser;
let site: MadeSite;
before(async () => {
  [browser, site] = await Promise.all([startChromium(), makeSite(ARCHIVE, () => true, { pathPrefix: PREFIX })]);
});
after(async () => {
  await browser?.close();
  site?.remove();
});

/** A server and a browser profile of their own, gone after the test. */
async function open(t: Pick<TestContext, 'after'>): Promise<{ served: ServedFolder; context: BrowserContext }> {
  const served = await serveFolder(site.folder, PREFIX);
  const context = await browser.newContext();
  t.after(async () => {
    await context.close();
    await served.close();
  });
  return { served, context };
}

/** Opens the search page and keeps the archive. */
async function keep(context: BrowserContext, served: ServedFolder): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${served.url}search/`);
  await page.locator('#keep-start').waitFor();
  assert.match((await page.locator('#keep-status').textContent())!, /[\d.]+ (?:MB|kB) in \d+ files/);
  await page.click('#keep-start');
  await page.locator('#keep-remove').waitFor({ timeout: 60_000 });
  return page;
}

test('kept by the browser: with the server gone every page type and ten searches work', async (t) => {
  const { served, context } = await open(t);
  const page = await keep(context, served);
  const before = await askAll(page, SEARCHES);
  assert.ok(before.filter(({ ids }) => ids.length > 0).length >= 9, 'the searches find something to begin with');
  await served.close();

  const pages = new Map(sitePages(ARCHIVE, { ...SETTINGS, pathPrefix: PREFIX }).map((each) => [each.kind, each.path]));
  for (const [kind, path] of pages) {
    const response = await page.goto(served.url + path.slice(1));
    assert.ok(response?.fromServiceWorker(), `${kind} came from the worker`);
    assert.equal(await page.locator('h1').count(), 1, kind);
    assert.ok(
      (await page.evaluate(() => getComputedStyle(document.querySelector('.masthead')!).display)) === 'grid',
      `${kind} has its style`,
    );
  }
  const missing = await page.goto(`${served.url}no-such-page/`);
  assert.equal(missing?.status(), 404);

  await page.goto(`${served.url}search/`);
  await opened(page);
  const afterwards = await askAll(page, SEARCHES);
  assert.deepEqual(
    afterwards.map(({ ids, status }) => ({ ids, status })),
    before.map(({ ids, status }) => ({ ids, status })),
  );
  await page.goto(`${served.url}search/?q=border&tab=articles`);
  await page.waitForFunction(() =>
    /[1-9]\d* articles? found/.test(document.querySelector('#search-status')!.textContent!),
  );
  t.diagnostic(`${pages.size} page types and ${SEARCHES.length} searches without a server`);
});

test('a hit opens its article at the sentence', async (t) => {
  const { served, context } = await open(t);
  const page = await context.newPage();
  for (const quote of [QUOTES[5]!, QUOTES[50]!]) {
    await page.goto(`${served.url}search/?q=${encodeURIComponent(`"${quote.text}"`)}`);
    await page.locator('#results .where').first().click();
    await page.waitForLoadState();
    assert.equal(new URL(page.url()).pathname, `${PREFIX}articles/${quote.article}/`);
    assert.equal(await page.locator(':target').getAttribute('id'), quote.id);
    assert.equal((await page.locator(':target').textContent())!.replace(/\s+/g, ' ').trim(), quote.text);
  }
});

test('an update is told and taken on a click; what is the same is not fetched again; all of it can be removed', async (t) => {
  const { served, context } = await open(t);
  const page = await keep(context, served);
  const newer = await makeSite(ARCHIVE, () => true, { pathPrefix: PREFIX, title: 'Newer archive' });
  for (const [path, contents] of newer.files) writeFileSync(join(site.folder, path), contents);
  newer.remove();

  await page.goto(`${served.url}search/`);
  await page.locator('#keep-update').waitFor();
  assert.match(await page.title(), /Made archive/, 'the kept archive stays as it is');
  const fetched: string[] = [];
  context.on('request', (request) => void fetched.push(request.url()));
  await page.click('#keep-update');
  await page.waitForFunction(
    () =>
      /is kept in this browser/.test(document.querySelector('#keep-status')!.textContent!) &&
      document.querySelector<HTMLElement>('#keep-update')!.hidden,
  );
  assert.deepEqual(
    fetched.filter((url) => /\.pf_|site\.css/.test(url)).slice(0, 5),
    [],
    'index and styles are the same and stay',
  );
  await page.reload();
  assert.match(await page.title(), /Newer archive/);

  await page.click('#keep-remove');
  await page.locator('#keep-start').waitFor();
  assert.deepEqual(await page.evaluate(() => caches.keys()), []);
  assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
});

test('a file that changes while the archive is taken is told, and the archive is not taken for whole', async (t) => {
  const { served, context } = await open(t);
  const page = await context.newPage();
  await page.goto(`${served.url}search/`);
  await page.locator('#keep-start').waitFor();
  const icon = join(site.folder, 'assets/icon.svg');
  writeFileSync(icon, '<svg xmlns="http://www.w3.org/2000/svg"/>');
  t.after(() => writeFileSync(icon, site.files.get('assets/icon.svg')!));
  await page.locator('#keep-start').click();
  await page.waitForFunction(() =>
    /Not all of the archive could be taken/.test(document.querySelector('#keep-status')!.textContent!),
  );
  assert.ok(await page.locator('#keep-start').isVisible());
});

test('quotes.html opens from a file, searches, and asks the network for nothing', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-stick-'));
  writeFileSync(join(folder, 'quotes.html'), site.files.get('quotes.html')!);
  const { context } = await open(t);
  const page = await context.newPage();
  const asked: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => void asked.push(request.url()));
  page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())));
  page.on('pageerror', (error) => void faults.push(String(error)));
  const address = pathToFileURL(join(folder, 'quotes.html')).href;
  await page.goto(address);
  await opened(page);
  const seen = await askAll(page, SEARCHES);
  for (const [i, { ids }] of seen.entries()) assert.ok(ids.length > 0, SEARCHES[i]);
  assert.equal(seen[8]!.ids[0], QUOTES[3]!.id);
  await page.fill('#q', 'border');
  const count = Number(await page.locator('#facets .facet-count').first().textContent());
  await page.locator('#facets input').first().check();
  await page.waitForFunction(
    (wanted) => document.querySelector('#search-status')!.textContent!.startsWith(`${wanted} quote`),
    count,
  );
  await page.reload();
  await page.waitForFunction(
    (wanted) => document.querySelector('#search-status')!.textContent!.startsWith(`${wanted} quote`),
    count,
  );
  assert.deepEqual(
    asked.filter((url) => !url.startsWith(address)),
    [],
  );
  assert.deepEqual(faults, []);
  rmSync(folder, { recursive: true });
});
