import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { parse } from 'yaml';
import { serving } from '../cli/serving.js';
import { ended, until, type Workspace, workspace } from '../cli/workspace.js';
import { startChromium } from './chromium.js';

/** Every fact is asked about: the mark that doubt begins at is set to the top. */
const ASK_ALL = 'doubtBelow: 1\n';
const EACH = 10;

const people = ['Ivo Marant', 'Lena Orsk', 'Petra Lindqvist', 'Josef Hahn'];
const article = (number: number): string => `Talks on the border go on, day ${number}

${1 + number} March 2019

"We will hold bridge number ${number} until the talks end," ${people[number % 4]} told reporters.

"Nobody has fired shot ${number} here," ${people[(number + 1) % 4]} said.

"They were warned ${number} times in vain," ${people[(number + 2) % 4]} said.

"The road to post ${number} is open," ${people[(number + 3) % 4]} said.
`;

let browser: Browser;
let page: Page;
let space: Workspace;
let child: ChildProcess;
let address: string;
const cleanings: (() => void)[] = [];

before(async () => {
  browser = await startChromium();
  const articles = Object.fromEntries(
    Array.from({ length: EACH }, (_, number) => [`day-${number}.txt`, article(number)]),
  );
  space = workspace(
    { after: (clean) => void cleanings.push(clean as () => void) },
    { ...articles, 'undated.txt': article(77).replace('78 March 2019\n\n', '') },
  );
  space.write('archive.yaml', ASK_ALL);
  space.write('day-0.meta.yaml', '# The archivist\'s own remark.\nsource: "The Herald"   # as printed\n');
  ({ child, url: address } = await serving(space, 'review'));
  page = await browser.newPage();
});
after(async () => {
  child?.kill('SIGTERM');
  if (child) await ended(child);
  await browser?.close();
  for (const clean of cleanings) clean();
});

const metaOf = (
  file: string,
): {
  quotes?: { change?: { text: string; speakers?: string[]; accepted?: boolean }[]; remove?: { text: string }[] };
  published?: string;
} => parse(readFileSync(join(space.input, file.replace('.txt', '.meta.yaml')), 'utf8'));

/** Goes to the first question about these words. */
async function askedAbout(words: string): Promise<string> {
  for (let at = 1; ; at++) {
    const html = await (await page.request.get(`${address}?at=${at}`)).text();
    if (
      Array.from(html.matchAll(/<mark class="fact">([^<]*)/g), ([, text]) => text)
        .join('')
        .includes(words)
    ) {
      await page.goto(`${address}?at=${at}`);
      return (await page.locator('.about code').textContent())!;
    }
    assert.ok(at < 80, `nothing asks about "${words}"`);
  }
}

/** Waits until the site shows what is expected. */
const siteShows = (path: string, expected: (html: string) => boolean): Promise<void> =>
  until(() => {
    try {
      return expected(readFileSync(join(space.site, path), 'utf8'));
    } catch {
      // The first site is still being made, or a new one is swapped in just now.
      return false;
    }
  }, `the site does not show the answers at ${path}`);

const records = () =>
  readFileSync(join(space.site, 'data/records.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map(
      (line) =>
        JSON.parse(line) as {
          file: string;
          published: { edtf: string };
          actors: { id: string; name: string }[];
          quotes: { text: string; speakers: string[]; confidence: number }[];
        },
    );

test("ten of each answer end up in the files and on the site, and the archivist's own words stay", async () => {
  for (let number = 0; number < EACH; number++) {
    const file = await askedAbout(`hold bridge number ${number} `);
    assert.equal(file, `day-${number}.txt`);
    await page.getByRole('button', { name: /^Accept/ }).click();
    await askedAbout(`fired shot ${number} `);
    await page.getByLabel(/^Speakers/).fill('Tamara Velk');
    await page.getByRole('button', { name: /^Correct/ }).click();
    await askedAbout(`warned ${number} times`);
    await page.getByRole('button', { name: /^Reject/ }).click();
  }
  for (let number = 0; number < EACH; number++) {
    const { quotes } = metaOf(`day-${number}.txt`);
    assert.ok(
      quotes?.change?.some(({ text, accepted }) => text.includes(`hold bridge number ${number} `) && accepted === true),
    );
    assert.ok(
      quotes?.change?.some(
        ({ text, speakers }) => text.includes(`fired shot ${number} `) && speakers?.[0] === 'Tamara Velk',
      ),
    );
    assert.ok(quotes?.remove?.some(({ text }) => text.includes(`warned ${number} times`)));
  }
  assert.match(
    readFileSync(join(space.input, 'day-0.meta.yaml'), 'utf8'),
    /^# The archivist's own remark\.\nsource: "The Herald" {3}# as printed\n/,
  );
  await siteShows(
    'data/records.ndjson',
    (text) => !text.includes(`warned ${EACH - 1} times in vain,"`) && (text.match(/Tamara Velk/g) ?? []).length >= EACH,
  );
  for (const record of records().filter(({ file }) => file.startsWith('day-'))) {
    const number = /\d+/.exec(record.file)![0];
    const name = (id: string | undefined) => record.actors.find((actor) => actor.id === id)?.name;
    const quote = (words: string) => record.quotes.find(({ text }) => text.includes(words));
    assert.equal(name(quote(`fired shot ${number} `)?.speakers[0]), 'Tamara Velk');
    assert.equal(quote(`hold bridge number ${number} `)?.confidence, 1);
    assert.equal(quote(`warned ${number} times`), undefined);
  }
});

test('an undated article gets its date, and a date that is none is refused in words', async () => {
  for (let at = 1; ; at++) {
    await page.goto(`${address}?at=${at}`);
    if ((await page.locator('h1').textContent())?.startsWith('When')) break;
    assert.ok(at < 80, 'nothing asks for the date');
  }
  await page.getByLabel(/^Date/).fill('last spring');
  await page.getByRole('button', { name: 'Set the date' }).click();
  assert.match((await page.getByRole('status').textContent())!, /"last spring" is no date/);
  await page.getByLabel(/^Date/).fill('2019-03-30');
  await page.getByLabel(/^How you know/).fill('Told by the editor: "it ran on a Saturday"');
  await page.getByRole('button', { name: 'Set the date' }).click();
  assert.equal(metaOf('undated.txt').published, '2019-03-30');
  await siteShows('data/records.ndjson', (text) => text.includes('"edtf":"2019-03-30"'));
});

test('two actors become one', async () => {
  await page.goto(`${address}actors`);
  await page.getByLabel('Keep').fill('Lena Orsk');
  await page.getByLabel('also called').fill('Josef Hahn');
  await page.getByRole('button', { name: 'Make them one' }).click();
  assert.match((await page.getByRole('status').textContent())!, /one actor now/);
  assert.deepEqual(parse(readFileSync(join(space.input, 'actors.yaml'), 'utf8')), [
    { name: 'Lena Orsk', kind: 'person', aliases: ['Josef Hahn'] },
  ]);
  await siteShows('data/records.ndjson', () =>
    records().every(({ actors }) => !actors.some(({ name }) => name === 'Josef Hahn')),
  );
});

test('without the token, from another origin or under another host name, the review answers 403 and writes nothing', async () => {
  const { port, pathname } = new URL(address);
  const ask = (path: string, headers: Record<string, string>, method = 'GET'): Promise<number> =>
    new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      })
        .on('error', reject)
        .end(method === 'POST' ? 'question=x&action=reject' : undefined);
    });
  const own = `http://127.0.0.1:${port}`;
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  assert.equal(await ask(pathname, {}), 200);
  assert.equal(await ask(pathname, { origin: own }), 200);
  for (const [path, headers, method] of [
    ['/', {}, 'GET'],
    ['/answer', form, 'POST'],
    [`${pathname.slice(0, -3)}xx/`, {}, 'GET'],
    [pathname, { origin: 'http://evil.example' }, 'GET'],
    [`${pathname}answer`, { ...form, origin: 'null' }, 'POST'],
    [`${pathname}answer`, { ...form, origin: 'http://127.0.0.1:1' }, 'POST'],
    [pathname, { host: `evil.example:${port}` }, 'GET'],
    [pathname, { 'sec-fetch-site': 'cross-site' }, 'GET'],
  ] as const)
    assert.equal(await ask(path, headers, method), 403, `${method} ${path} ${JSON.stringify(headers)}`);
});
