import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { renderSite } from '../site/rendered.js';
import { repositoryFile } from '../site/repository.js';
import { type ServedFolder, serveFolder, startChromium } from './chromium.js';
import { layoutShift } from './layout-shift.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const all = renderSite({ url: '', pathPrefix: '/archive/', assets: {} });
/** Without the search page: that needs its index, and has tests of its own. */
const site = { ...all, pages: new Map([...all.pages].filter(([path]) => all.kinds.get(path) !== 'search')) };
/** One page of each kind, the fullest. */
const samples = [
  ...new Map(
    [...site.pages].sort((a, b) => a[1].length - b[1].length).map(([path]) => [site.kinds.get(path)!, path]),
  ).values(),
];
const article = samples.find((path) => site.kinds.get(path) === 'article')!;

let folder: string;
let browser: Browser;
let served: ServedFolder;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-site-'));
  for (const [path, contents] of [...site.pages, ...site.files]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), contents);
  }
  cpSync(repositoryFile('templates/assets'), join(folder, 'assets'), { recursive: true });
  served = await serveFolder(folder, '/archive/');
  browser = await startChromium();
});

after(async () => {
  await browser?.close();
  await served?.close();
  rmSync(folder, { recursive: true, force: true });
});

const address = (path: string): string => served.url + path.replace(/index\.html$/, '');

/** Opens pages, gathering what no page may do. */
async function watchedPage(options: {
  width: number;
  scheme?: 'light' | 'dark';
  scripts?: boolean;
  motion?: 'reduce';
}): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({
    viewport: { width: options.width, height: 900 },
    colorScheme: options.scheme ?? 'light',
    javaScriptEnabled: options.scripts ?? true,
    reducedMotion: options.motion ?? 'no-preference',
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(served.url)) faults.push(`asks for ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  return { page, faults };
}

for (const width of [390, 1280]) {
  for (const scheme of ['light', 'dark'] as const) {
    test(
      `axe finds nothing on any kind of page, ${width} wide, ${scheme}; no policy report, no request elsewhere, ` +
        'nothing shifts or sticks out',
      async () => {
        const { page, faults } = await watchedPage({ width, scheme });
        for (const path of samples) {
          await page.goto(address(path));
          const shift = await layoutShift(page);
          assert.equal(shift, 0, `${path} shifts`);
          assert.ok(
            await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
            `${path} is wider than ${width}`,
          );
          for (const summary of await page.locator('summary').all()) await summary.click();
          assert.deepEqual(faults, []);
          await page.evaluate(axe);
          const violations = await page.evaluate(async () => {
            const run = (
              window as unknown as {
                axe: {
                  run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
                };
              }
            ).axe.run();
            return (await run).violations.map(
              ({ id, nodes }) =>
                `${id}: ${nodes
                  .map(({ html, failureSummary }) => `${html} ${failureSummary}`)
                  .slice(0, 3)
                  .join(' | ')}`,
            );
          });
          assert.deepEqual(violations, [], path);
        }
        await page.context().close();
      },
    );
  }
}

test('a full crawl: every page loads with its style and without a fault', async () => {
  const { page, faults } = await watchedPage({ width: 1280 });
  for (const path of site.pages.keys()) {
    const response = await page.goto(address(path));
    assert.equal(response?.status(), 200, path);
    assert.equal(await page.evaluate(() => document.styleSheets.length), 1, path);
  }
  assert.deepEqual(faults, []);
  await page.context().close();
});

test('keyboard: skip link first, then all of the navigation; a number leads to its note and back', async () => {
  const { page } = await watchedPage({ width: 1280, motion: 'reduce' });
  await page.goto(address(article));
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await page.keyboard.press('Tab');
  assert.equal(await focused(), 'Skip to content');
  const box = await page.locator('.skip').boundingBox();
  assert.ok(box && box.y >= 0, 'the skip link shows when it has the focus');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'main');
  await page.goto(address(article));
  const seen: string[] = [];
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('Tab');
    seen.push(await focused());
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
    assert.notEqual(outline, 'none', `${seen.at(-1)} shows that it has the focus`);
  }
  for (const section of [
    'Articles',
    'People & organisations',
    'Quotes',
    'Figures',
    'Timeline',
    'Sources',
    'Search',
    'About',
  ])
    assert.ok(seen.includes(section), section);
  const number = page.locator('.article-body .ref a').first();
  await number.focus();
  await page.keyboard.press('Enter');
  const note = await page.evaluate(() => document.querySelector(':target')?.id ?? '');
  assert.match(note, /^n-[qf]-/);
  await page.keyboard.press('Tab');
  assert.equal(
    await page.evaluate(() => document.activeElement?.className),
    'note-number',
    'the next stop is in the note',
  );
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.querySelector(':target')?.id), note.slice(2));
  await page.context().close();
});

test('on a phone a note shows when its number is followed; without JavaScript too', async () => {
  const { page } = await watchedPage({ width: 390, scripts: false });
  await page.goto(address(article));
  const number = page.locator('.article-body .ref a').first();
  const note = page.locator(`[id="${(await number.getAttribute('href'))!.slice(1)}"]`);
  assert.equal(await note.isVisible(), false);
  await number.click();
  assert.equal(await note.isVisible(), true);
  await page.context().close();
});

test('what may be pressed is large enough for a finger, or stands in a line of text', async () => {
  const { page } = await watchedPage({ width: 390 });
  await page.goto(address('index.html'));
  const small = await page
    .locator('.masthead a, .masthead button, .masthead input, .colophon a')
    .evaluateAll((elements) =>
      elements
        .map((element) => ({ text: element.textContent, height: element.getBoundingClientRect().height }))
        .filter(({ height }) => height < 24),
    );
  assert.deepEqual(small, []);
  await page.context().close();
});

test('zoomed to 200 %, a page of 1280 is one of 640: nothing sticks out', async () => {
  const { page } = await watchedPage({ width: 640 });
  for (const path of samples) {
    await page.goto(address(path));
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), path);
  }
  await page.context().close();
});

test('an article page is light: at most 60 kB with its style', () => {
  const bytes =
    Buffer.byteLength(site.pages.get(article)!) +
    readFileSync(repositoryFile('templates/assets/site.css')).length +
    readFileSync(repositoryFile('templates/assets/icon.svg')).length;
  assert.ok(bytes <= 60_000, `${bytes} bytes`);
});
