/**
 * The whole way, from hostile files to pages in a real browser: nothing runs, nothing is asked for elsewhere, and every
 * word is there.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before } from 'node:test';
import type { Browser } from 'playwright-core';
import { serveFolder, startChromium } from '../browser/chromium.js';
import { opened } from '../browser/search-driver.js';
import { type Ended, type Workspace, workspace } from '../cli/workspace.js';
import { hostileFiles, hostileIdentities, hostileSettings, templateTexts } from './attack-archive.js';
import { VECTORS } from './payloads.js';
import { FULL, threat } from './tally.js';

const files = hostileFiles();
const templates = templateTexts(1_000);
const cleanUp: (() => void)[] = [];
let space: Workspace;
let built: Ended;
let browser: Browser;

before(async () => {
  space = workspace({ after: (work) => void cleanUp.push(work as () => void) }, {});
  for (const { file, contents } of files) space.write(file, contents);
  space.write('actors.yaml', hostileIdentities());
  space.write('archive.yaml', hostileSettings());
  for (const kind of ['txt', 'md']) {
    const own = templates.filter((_, i) => (i % 2 === 0) === (kind === 'txt'));
    const paragraphs = Array.from(
      { length: own.length / 10 },
      (_, i) => `Somebody said this and more: ${own.slice(i * 10, i * 10 + 10).join(' ; ')} and so on.`,
    );
    space.write(
      `templates.${kind}`,
      `Templates in ${kind}\n\nBy Ana Berg\n2 March 2021\n\n${paragraphs.join('\n\n')}\n`,
    );
  }
  built = await space.build();
  if (!existsSync(join(space.input, 'published.json'))) throw new Error(`nothing was published: ${built.err}`);
  browser = await startChromium();
});
after(async () => {
  await browser?.close();
  for (const work of cleanUp) work();
});

/** Every page of the site, by its path. */
const pages = (): string[] =>
  readdirSync(space.site, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .sort();

/** The text that a page's HTML shows, without the numbers of its notes. */
const shownText = (html: string): string =>
  html
    .replace(/<script[^>]*>[\s\S]*?<\/script>|<sup class="ref">.*?<\/sup>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(?:lt|gt|amp|quot|#39|#34);/g,
      (entity) => ({ '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#34;': '"', '&#39;': "'" })[entity]!,
    )
    .replace(/\s+/g, ' ');

/** The page of each file. */
function pageOf(file: string): string {
  const { articles } = JSON.parse(readFileSync(join(space.input, 'published.json'), 'utf8')) as {
    articles: { id: string; file: string }[];
  };
  const found = articles.find((article) => article.file === file);
  return found ? readFileSync(join(space.site, 'articles', found.id, 'index.html'), 'utf8') : '';
}

threat('template syntax in text is shown letter by letter', 1_000, (cases) => {
  const shown = { txt: shownText(pageOf('templates.txt')), md: shownText(pageOf('templates.md')) };
  templates.forEach((text, i) =>
    cases.holds(shown[i % 2 === 0 ? 'txt' : 'md'].includes(text), `${text} is not on its page`),
  );
});

threat('XSS: the words are kept', 100, (cases) => {
  cases.holds(
    built.signal === null && built.status !== null && built.status <= 1,
    `the build ended with ${built.status}: ${built.err.slice(0, 1_000)}`,
  );
  for (const { file, shown } of files) {
    const text = shownText(pageOf(file));
    for (const words of shown) cases.holds(text.includes(words.trim()), `${file}: ${words} is not on its page`);
  }
  for (const { file } of files.filter((one) => one.file.endsWith('.html') && !one.swallowed))
    cases.holds(pageOf(file).includes('After-'), `${file} is not in the archive, or lost its end`);
});

const encodePart = (part: string): string => (part.startsWith('?') ? part : encodeURIComponent(part));

/** Opens pages with a browser in which `alert` tells the test, and says what went wrong on each. */
async function visit(paths: readonly string[], policy: boolean, isSearch = false): Promise<Map<string, string>> {
  const served = await serveFolder(space.site);
  const context = await browser.newContext({ bypassCSP: !policy, serviceWorkers: 'block' });
  const faults = new Map(paths.map((path) => [path, '']));
  let current = '';
  const fault = (what: string) => faults.set(current, what);
  await context.addInitScript(
    'window.ran = 0; window.alert = window.print = window.confirm = window.prompt = () => { window.ran++; }; ' +
      'addEventListener("securitypolicyviolation", (event) => { window.broken = `${event.violatedDirective} ' +
      '${event.blockedURI} ${event.sample}`; });',
  );
  const page = await context.newPage();
  page.on('dialog', (dialog) => {
    fault('opened a dialog');
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(served.url) && !/^(?:data|blob|about):/.test(request.url()))
      fault(`asked for ${request.url()}`);
  });
  for (const path of paths) {
    current = path;
    await page.goto(
      `${served.url}${path
        .replace(/index\.html$/, '')
        .split('/')
        .map(encodePart)
        .join('/')}`,
      { waitUntil: 'load' },
    );
    if (isSearch) {
      await opened(page);
      // What an attack would run in a picture that came in with the results, it runs when that is loaded or failed.
      await page.waitForFunction('[...document.images].every((image) => image.complete)');
    }
    const { ran, broken, frames } = (await page.evaluate(
      '({ ran: window.ran, broken: window.broken, frames: document.querySelectorAll("iframe, object, embed, ' +
        'base, form[action^=javascript], a[href^=javascript], [onerror], [onload], [onfocus]").length })',
    )) as { ran: number; broken?: string; frames: number };
    if (ran) fault(`ran ${ran} times`);
    else if (policy && broken) fault(`broke the policy: ${broken}`);
    else if (frames) fault('has an element that nobody of ours wrote');
  }
  await context.close();
  await served.close();
  return faults;
}

const everyFew = <Item>(items: readonly Item[], most: number): Item[] =>
  FULL ? [...items] : items.filter((_, i) => i % Math.ceil(items.length / most) === 0);

threat('XSS: nothing runs in Chromium, even without the policy', 300, async (cases) => {
  const all = pages();
  // What runs must be seen to run, or the count below says nothing.
  writeFileSync(join(space.site, 'control.html'), '<!doctype html><title>x</title><img src=x onerror=alert(1)>');
  const seen = await visit(['control.html'], false);
  rmSync(join(space.site, 'control.html'));
  cases.holds(seen.get('control.html') !== '', 'the browser does not see what runs');
  const articles = all.filter((path) => path.startsWith('articles/') && path.split('/').length === 3);
  const others = all.filter((path) => !articles.includes(path));
  const faults = await visit([...everyFew(articles, 60), ...everyFew(others, 60)], false);
  for (const [path, fault] of faults) {
    // A case is one vector on one page, so that a page without any counts for nothing.
    const text = shownText(readFileSync(join(space.site, path), 'utf8'));
    for (const vector of VECTORS)
      if (text.includes(vector.replace(/\s+/g, ' '))) cases.count(fault && `${path} ${fault}`);
  }
});

threat('XSS: nothing runs in search results', 6, async (cases) => {
  const queries = files.filter(({ shown }) => shown.length > 0).map(({ shown }) => shown[0]!);
  const asked = everyFew(queries, 8).map((query) => `search/?q=${encodeURIComponent(query)}`);
  for (const [path, fault] of await visit(asked, false, true)) cases.count(fault && `${path} ${fault}`);
});

threat('the policy: no page breaks it', 20, async (cases) => {
  const kinds = new Map(
    pages().map((path) => [path.replace(/[^/]+\/index\.html$/, '*/index.html').replace(/pages\/.*/, 'pages'), path]),
  );
  for (const [path, fault] of await visit([...kinds.values()], true)) cases.count(fault && `${path} ${fault}`);
  const hosts = existsSync(join(space.site, '_headers')) ? readFileSync(join(space.site, '_headers'), 'utf8') : '';
  cases.holds(
    hosts.includes("\n/articles/*\n  content-security-policy: default-src 'none';"),
    'hosts are not told the policy',
  );
  for (const path of pages())
    cases.holds(
      /<meta http-equiv="Content-Security-Policy" content="default-src 'none';/.test(
        readFileSync(join(space.site, path), 'utf8').slice(0, 2_000),
      ) || path === 'quotes.html',
      `${path} has no policy`,
    );
});
