/** The review page shows strangers' words to the archivist, and takes answers from nobody else. */
import { request } from 'node:http';
import { startChromium } from '../browser/chromium.js';
import { tree, workspace } from '../cli/workspace.js';
import { hostileFiles } from './attack-archive.js';
import { VECTORS } from './payloads.js';
import { serving } from '../cli/serving.js';
import { FULL, threat } from './tally.js';

const statusOf = (url: string, headers: Record<string, string>, method = 'GET', body = ''): Promise<number> =>
  new Promise((resolve, reject) => {
    request(url, { method, headers }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode!));
    })
      .on('error', reject)
      .end(body);
  });

threat('the review page: nothing runs, and only its own forms are taken', 25, async (cases, t) => {
  const space = workspace(t, {});
  for (const { file, contents } of hostileFiles().filter((_, i) => FULL || i % 4 === 0 || i % 13 === 0))
    space.write(file, contents);
  const { child, url } = await serving(space, 'review');
  const browser = await startChromium();
  t.after(async () => {
    await browser.close();
    child.kill();
  });
  const context = await browser.newContext({ bypassCSP: true });
  await context.addInitScript(
    'window.ran = 0; window.alert = window.print = window.confirm = window.prompt = () => { window.ran++; };',
  );
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (each) => {
    if (!each.url().startsWith(new URL(url).origin)) asked.push(each.url());
  });
  const notices = VECTORS.slice(0, 5).map((vector) => `?notice=${encodeURIComponent(vector)}`);
  for (const path of [...Array.from({ length: FULL ? 200 : 12 }, (_, i) => `?at=${i + 1}`), 'actors', ...notices]) {
    await page.goto(url + path, { waitUntil: 'load' });
    const { ran, shown } = (await page.evaluate('({ ran: window.ran, shown: document.body.innerText.length })')) as {
      ran: number;
      shown: number;
    };
    cases.holds(ran === 0 && shown > 50 && asked.length === 0, `${path}: ran ${ran} times, asked for ${asked.join()}`);
  }
  const { origin, host } = new URL(url);
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const before = [...tree(space.input)].join();
  const refused: [name: string, url: string, headers: Record<string, string>, method: string][] = [
    ['no key', `${origin}/`, { host }, 'GET'],
    ['a wrong key', `${origin}/${'x'.repeat(24)}/`, { host }, 'GET'],
    ['no key in a form', `${origin}/answer`, { host, ...form }, 'POST'],
    ['another host', url, { host: 'attack.invalid' }, 'GET'],
    ['another port', url, { host: '127.0.0.1:1' }, 'GET'],
    ['another origin', `${url}answer`, { host, origin: 'https://attack.invalid', ...form }, 'POST'],
    ['no origin to name', `${url}answer`, { host, origin: 'null', ...form }, 'POST'],
    ['another site', `${url}merge`, { host, 'sec-fetch-site': 'cross-site', ...form }, 'POST'],
    ['another site of this machine', `${url}merge`, { host, 'sec-fetch-site': 'same-site', ...form }, 'POST'],
  ];
  for (const [name, address, headers, method] of refused) {
    const status = await statusOf(address, headers, method, method === 'POST' ? 'question=1&verdict=reject' : '');
    cases.holds(status === 403, `${name}: answered with ${status}`);
  }
  cases.holds([...tree(space.input)].join() === before, 'a refused form changed a file');
});
