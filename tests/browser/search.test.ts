import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { generateArchive, randomFrom } from '../../scripts/bench/generate-archive.js';
import { foldExact } from '../../src/search/fold.js';
import { openSearch, searchRecords } from '../../src/search/index.js';
import { type MadeSite, makeSite } from '../search/made-site.js';
import { type ServedFolder, serveFolder, startChromium } from './chromium.js';
import { layoutShift } from './layout-shift.js';
import { askAll, opened, spread } from './search-driver.js';

const ARCHIVE = generateArchive({ quotes: 10_000 });
const RECORDS = new Map(searchRecords(ARCHIVE, { text: 'full' }).map((record) => [record.id, record]));
const QUOTES = [...RECORDS.values()].filter(({ type }) => type === 'quote');
const random = randomFrom(11);
const pick = <Value>(list: readonly Value[]): Value => list[Math.floor(random() * list.length)]!;
const wordsOf = (text: string) => text.replace('.', '').split(' ');

let browser: Browser;
let site: MadeSite;
let served: ServedFolder;
let page: Page;

before(async () => {
  [browser, site] = await Promise.all([
    startChromium(),
    makeSite(ARCHIVE, ({ kind }) => kind === 'search' || kind === 'missing'),
  ]);
  served = await serveFolder(site.folder);
  // A small window: painting is most of the time that hundreds of queries take
  page = await browser.newPage({ viewport: { width: 1100, height: 300 } });
  await page.goto(`${served.url}search/`);
  await opened(page);
});
after(async () => {
  await browser?.close();
  await served?.close();
  site?.remove();
});

test('300 random quotes are the first hit for their exact words', async (t) => {
  const sample = Array.from({ length: 300 }, () => pick(QUOTES));
  const seen = await askAll(
    page,
    sample.map(({ text }) => `"${text}"`),
  );
  const missed = sample.filter(({ text }, i) => RECORDS.get(seen[i]!.ids[0] ?? '')?.text !== text);
  assert.deepEqual(
    missed.map(({ id }) => id),
    [],
  );
  t.diagnostic(`a whole quote typed: ${spread(seen.map(({ time }) => time))}`);
});

test('200 phrases beside other words and filters: no hit without those characters', async (t) => {
  const asked = Array.from({ length: 200 }, () => {
    const quote = pick(QUOTES);
    const words = wordsOf(quote.text);
    const from = Math.floor(random() * (words.length - 4));
    const phrase = words.slice(from, from + 2 + Math.floor(random() * 2)).join(' ');
    return { quote, phrase, query: `${words.at(-1)} "${phrase}" from:${quote.first.slice(0, 4)}` };
  });
  const seen = await askAll(
    page,
    asked.map(({ query }) => query),
  );
  let hits = 0;
  asked.forEach(({ quote, phrase }, i) => {
    assert.ok(seen[i]!.ids.length === 10 || seen[i]!.ids.includes(quote.id), phrase);
    for (const id of seen[i]!.ids) {
      hits++;
      assert.ok(
        foldExact(RECORDS.get(id)!.text).text.includes(phrase.toLowerCase()),
        `${id} does not hold "${phrase}"`,
      );
    }
  });
  t.diagnostic(`${hits} hits for 200 phrases, 0 false`);
});

test('200 pairs of a speaker and a word: no hit with another speaker', async (t) => {
  const asked = Array.from({ length: 200 }, () => {
    const quote = pick(QUOTES);
    return { quote, query: `${pick(wordsOf(quote.text))} speaker:${quote.speakers[0]}` };
  });
  const seen = await askAll(
    page,
    asked.map(({ query }) => query),
  );
  let hits = 0;
  asked.forEach(({ quote }, i) => {
    assert.ok(seen[i]!.ids.length === 10 || seen[i]!.ids.includes(quote.id));
    for (const id of seen[i]!.ids) {
      hits++;
      assert.ok(RECORDS.get(id)!.speakers.includes(quote.speakers[0]!));
    }
  });
  t.diagnostic(`${hits} hits for 200 pairs, 0 with another speaker`);
});

test('the page and the terminal give the same answers', async () => {
  const terminal = openSearch(ARCHIVE);
  const queries = [
    'border troops',
    '"the border"',
    'sanctio',
    '100,000',
    '100k troops',
    '-border "to the"',
    `speaker:${QUOTES[0]!.speakers[0]}`,
    'year:2016 talks',
    'basis:inferred border',
  ];
  const seen = await askAll(page, queries);
  for (const [i, query] of queries.entries()) {
    const { records } = await terminal(`${query} in:quotes`, /^\w+:\S+$/.test(query) ? 'newest' : 'relevance');
    assert.equal(seen[i]!.status.match(/^[\d,]+/)?.[0].replace(',', ''), String(records.length), query);
    assert.deepEqual(new Set(seen[i]!.ids), new Set(records.slice(0, 10).map(({ id }) => id)), query);
  }
});

test('a keystroke at a time, and what the first query sends over the wire', async (t) => {
  const typed = ['sanctions', 'troops border', 'ceasefire talks'].flatMap((query) =>
    [...query].map((_, i) => query.slice(0, i + 1)),
  );
  const warm = await askAll(page, typed);
  t.diagnostic(`10,000 quotes, warm page, each keystroke: ${spread(warm.map(({ time }) => time))}`);

  for (const query of ['border', 'troops talks', '"the border"', '100k troops', 'the border "to the"']) {
    const context = await browser.newContext();
    const fresh = await context.newPage();
    const asked: string[] = [];
    fresh.on('request', (request) => void asked.push(new URL(request.url()).pathname.slice(1)));
    await fresh.goto(`${served.url}search/?q=${encodeURIComponent(query)}`);
    await opened(fresh);
    await fresh.waitForLoadState('networkidle');
    await context.close();
    const index = asked
      .filter((path) => path.endsWith('.idx'))
      .reduce((sum, path) => sum + site.files.get(path)!.length, 0);
    const scripts = asked
      .filter((path) => path.endsWith('.js'))
      .reduce((sum, path) => sum + gzipSync(site.files.get(path)!).length, 0);
    t.diagnostic(
      `first query ${query}: ${kB(index)} of index and ${kB(scripts)} of scripts (gzipped), in ${asked.length} ` +
        'requests',
    );
    assert.ok(index + scripts < 150_000, `a first query sends ${index + scripts} bytes`);
    assert.ok(!asked.some((path) => path.startsWith('pagefind/')), 'Pagefind is fetched only when it is asked for');
  }
});

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;

test('results come without moving what is read', async () => {
  const fresh = await browser.newPage();
  await fresh.goto(`${served.url}search/?q=border`);
  await opened(fresh);
  await fresh.waitForLoadState('networkidle');
  const shift = await layoutShift(fresh);
  assert.ok(shift < 0.01, `layout shift ${shift}`);
  await fresh.close();
});

test('articles are found by Pagefind; exact phrases in them are checked', async () => {
  const article = ARCHIVE.articles[100]!;
  const phrase = wordsOf(article.quotes[0]!.text).slice(1, 5).join(' ');
  await page.goto(`${served.url}search/?tab=articles&q=${encodeURIComponent(`"${phrase}" border`)}`);
  await opened(page);
  const ids = await page
    .locator('#results > li')
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.id!));
  for (const id of ids) assert.ok(ARCHIVE.whole(id).text.toLowerCase().includes(phrase.toLowerCase()));
  await page.goto(`${served.url}search/?tab=articles&q=${encodeURIComponent(`"${phrase}"`)}`);
  await opened(page);
  assert.equal(await page.locator('#results > li').first().getAttribute('data-id'), article.id);
  // Pagefind's part of the page is the quote, at its own address
  const within = page.locator('#results > li').first().locator('.result-within a');
  assert.equal(await within.count(), 1);
  assert.match((await within.getAttribute('href'))!, new RegExp(`/articles/${article.id}/#${article.quotes[0]!.id}$`));
  assert.ok(article.quotes[0]!.text.startsWith((await within.textContent())!.replace(/ …$/, '')));
});

test('other forms of words are found, under every filter', async () => {
  await page.goto(`${served.url}search/?q=exercises`);
  await opened(page);
  const others = page.locator('#other-results > li');
  await page.click('#other-button');
  await others.first().waitFor();
  assert.match((await others.first().textContent())!.toLowerCase(), /exercise\b/);
  const speaker = QUOTES.find(({ text }) => / exercise /.test(text))!.speakers[0]!;
  await page.goto(`${served.url}search/?q=exercises&speaker=${speaker}`);
  await page.click('#other-button');
  await others.first().waitFor();
  for (const id of await others.evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.id!)))
    assert.ok(RECORDS.get(id)!.speakers.includes(speaker));
});

test('query, filters, sort and tab live in the address; back and forward work', async () => {
  await page.goto(`${served.url}search/`);
  await opened(page);
  await page.fill('#q', 'border');
  await page.waitForFunction(() => document.querySelectorAll('#results > li').length === 10);
  await page.selectOption('#sort', 'oldest');
  const choice = page.locator('#facets input[type=checkbox]').first();
  const speaker = await choice.getAttribute('data-value');
  const counted = Number(await page.locator('#facets .facet-count').first().textContent());
  await choice.check();
  await page.waitForFunction(
    (wanted) => document.querySelector('#search-status')!.textContent!.startsWith(`${wanted} `),
    counted,
  );
  const address = new URL(page.url()).searchParams;
  assert.deepEqual([address.get('q'), address.get('sort'), address.get('speaker')], ['border', 'oldest', speaker]);
  await page.reload();
  await page.waitForFunction(
    (wanted) => document.querySelector('#search-status')!.textContent!.startsWith(`${wanted} `),
    counted,
  );
  assert.equal(await page.inputValue('#q'), 'border');
  await page.goBack();
  await page.waitForFunction(
    (wanted) => !document.querySelector('#search-status')!.textContent!.startsWith(`${wanted} `),
    counted,
  );
  assert.equal(new URL(page.url()).searchParams.get('speaker'), null);
  await page.goForward();
  await page.waitForFunction(
    (wanted) => document.querySelector('#search-status')!.textContent!.startsWith(`${wanted} `),
    counted,
  );
  await page.locator('[data-tab=figure]').click();
  await page.waitForFunction(() => /figures? found/.test(document.querySelector('#search-status')!.textContent!));
  assert.equal(new URL(page.url()).searchParams.get('tab'), 'figures');
});

test('all of it by keyboard: from the box to tabs, order, results and filters', async () => {
  await page.goto(`${served.url}search/?q=border`);
  await opened(page);
  await page.focus('#q');
  const met = new Set<string>();
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press('Tab');
    met.add(
      await page.evaluate(() => {
        const at = document.activeElement!;
        return (
          at.id.replace(/\d+$/, '') ||
          (at.closest('#results') ? 'result' : at.closest('.search-tabs') ? 'tab' : at.tagName)
        );
      }),
    );
  }
  for (const stop of ['tab', 'sort', 'result', 'more', 'download-csv', 'from', 'to', 'facet-speaker-', 'clear'])
    assert.ok(met.has(stop), `${stop} is not reached: ${[...met]}`);
  assert.equal(await page.locator('#search-status').getAttribute('role'), 'status');
});

test('results are taken away as CSV and JSON, each with a citation', async () => {
  await page.goto(`${served.url}search/?q=border+talks`);
  await opened(page);
  const total = Number((await page.locator('#search-status').textContent())!.match(/^[\d,]+/)![0].replace(',', ''));
  const take = async (id: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.click(id)]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString('utf8');
  };
  const json = JSON.parse(await take('#download-json')) as { id: string; citation: string; url: string }[];
  assert.equal(json.length, total);
  for (const { id, citation, url } of json)
    assert.ok(citation.includes(RECORDS.get(id)!.title) && citation.endsWith(url) && url.startsWith(served.url));
  const csv = await take('#download-csv');
  assert.equal(csv.split('\r\n').length, total + 2);
});

test('a near miss is told, and leads on', async () => {
  const last = ARCHIVE.actors[0]!.name.split(' ')[1]!;
  await page.goto(`${served.url}search/?q=${last.slice(0, -2)}${last.at(-1)}${last.at(-2)}`);
  await page.locator('#suggestion a').click();
  await page.waitForFunction(() => document.querySelectorAll('#results > li').length > 0);
  assert.equal(await page.inputValue('#q'), last);
});
