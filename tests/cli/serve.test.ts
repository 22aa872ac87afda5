import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { serving } from './serving.js';
import { BRIDGE, ended, until, workspace } from './workspace.js';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** One request as it is given, with nothing normalised on the way. */
function ask(port: number, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      let body = '';
      response
        .setEncoding('utf8')
        .on('data', (text: string) => (body += text))
        .on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    outgoing.on('error', reject).end();
  });
}

test('serve answers its own machine as a static host would, and refuses the rest', async (t) => {
  const { child, port } = await serving(workspace(t), 'serve', '--path-prefix', '/archive/');
  const home = await ask(port, '/archive/');
  assert.equal(home.status, 200);
  assert.match(String(home.headers['content-type']), /^text\/html; charset=utf-8$/);
  assert.match(String(home.headers['content-security-policy']), /default-src 'none'.*frame-ancestors 'none'/);
  assert.match(home.body, /\/__onrecord\/reload\.js/);
  assert.equal((await ask(port, '/')).headers.location, '/archive/');
  assert.equal((await ask(port, '/archive/articles')).headers.location, '/archive/articles/');
  assert.match(String((await ask(port, '/archive/assets/site.css')).headers['content-type']), /^text\/css/);
  assert.equal((await ask(port, '/archive/nowhere/')).status, 404);
  assert.equal((await ask(port, '/archive/', { host: `evil.example:${port}` })).status, 403);
  assert.equal((await ask(port, '/archive/', { host: '127.0.0.1' })).status, 403);
  assert.equal((await ask(port, '/archive/', {}, 'POST')).status, 405);
  for (const path of [
    '/archive/.onrecord-site',
    '/archive/../articles/bridge.txt',
    '/archive/..%2farticles%2fbridge.txt',
    '/archive/%2e%2e/articles/bridge.txt',
    '/archive/a%00b',
    '/archive/%zz',
    '/archive//etc/passwd',
  ]) {
    const { status, body } = await ask(port, path);
    assert.ok(status >= 400, `${path}: ${status}`);
    assert.doesNotMatch(body, /Made by onrecord|river border|root:/);
  }
  child.kill('SIGTERM');
  assert.equal((await ended(child)).status, 0);
});

test('serve listens on loopback only', async (t) => {
  const { child, port } = await serving(workspace(t), 'serve');
  const { networkInterfaces } = await import('node:os');
  const other = Object.values(networkInterfaces())
    .flat()
    .find((one) => one && !one.internal && one.family === 'IPv4');
  if (other) {
    await assert.rejects(
      new Promise((resolve, reject) => connect(port, other.address, () => resolve('connected')).on('error', reject)),
      /ECONNREFUSED/,
    );
  }
  child.kill('SIGINT');
  await ended(child);
});

/** An open page: resolves when the server listens to it, with what it is told next. */
const openPage = (port: number): Promise<{ readonly told: Promise<string> }> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: '/__onrecord/events' }, (response) => {
      const told = new Promise<string>((tell) =>
        response
          .setEncoding('utf8')
          .on('data', (text: string) => text.includes('event:') && tell(text))
          .on('error', () => {}),
      );
      resolve({ told });
    })
      .on('error', reject)
      .end();
  });

test('serve makes the site again when an article comes in, and tells the open pages', {
  timeout: 120_000,
}, async (t) => {
  const space = workspace(t);
  const { child, port } = await serving(space, 'serve');
  const { told } = await openPage(port);
  space.write('ferry.txt', FERRY);
  assert.match(await told, /^event: reload\n/m);
  assert.match((await ask(port, '/articles/')).body, /Ferry carries the last passengers/);
  child.kill('SIGTERM');
  await ended(child);
});

test('an article that comes in while serve makes its first site is on the next one', {
  timeout: 120_000,
}, async (t) => {
  const space = workspace(t);
  const starting = serving(space, 'serve');
  await until(() => existsSync(join(space.folder, '.onrecord/site/lock')), 'the first build never began');
  space.write('ferry.txt', FERRY);
  const { child } = await starting;
  await until(() => isOnSite(space.site, 'Ferry carries the last passengers'), 'the article never came onto the site');
  child.kill('SIGTERM');
  await ended(child);
});

const FERRY = BRIDGE.replace(
  'Army sends more troops to the river border',
  'Ferry carries the last passengers across',
).replace('4,000', '5,000');

/** Whether the list of articles has the words; false while there is none. */
function isOnSite(site: string, words: string): boolean {
  try {
    return readFileSync(join(site, 'articles/index.html'), 'utf8').includes(words);
  } catch {
    return false;
  }
}
