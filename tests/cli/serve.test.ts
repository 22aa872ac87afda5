import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { request } from 'node:http';
import { connect } from 'node:net';
import { test } from 'node:test';
import { BRIDGE, ended, workspace } from './workspace.js';

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

/** The port in the address that the server prints. */
const portOf = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    let out = '';
    child.stdout!.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      const found = /http:\/\/127\.0\.0\.1:(\d+)\//.exec(out);
      if (found) resolve(Number(found[1]));
    });
    child.on('exit', () => reject(new Error('the server ended')));
  });

test('serve answers its own machine as a static host would, and refuses the rest', async (t) => {
  const { start, input, site } = workspace(t);
  const child = start('serve', '--input', input, '--output', site, '--port', '0', '--path-prefix', '/archive/');
  const end = ended(child);
  const port = await portOf(child);
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
  assert.equal((await end).status, 0);
});

test('serve listens on loopback only', async (t) => {
  const { start, input, site } = workspace(t);
  const child = start('serve', '--input', input, '--output', site, '--port', '0');
  const port = await portOf(child);
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

test('serve makes the site again when an article comes in, and tells the open pages', async (t) => {
  const { start, input, site, write } = workspace(t);
  const child = start('serve', '--input', input, '--output', site, '--port', '0');
  const port = await portOf(child);
  let reloaded = false;
  request({ host: '127.0.0.1', port, path: '/__onrecord/events' }, (response) => {
    response
      .setEncoding('utf8')
      .on('data', (text: string) => void (reloaded ||= text.includes('event: reload')))
      .on('error', () => {});
  })
    .on('error', () => {})
    .end();
  const ferry = BRIDGE.replace(
    'Army sends more troops to the river border',
    'Ferry carries the last passengers across',
  ).replace('4,000', '5,000');
  // Again and again: on a busy machine the folder may not be watched yet when the first change comes.
  for (let time = 0; !reloaded; time++) {
    write('ferry.txt', `${ferry}\nIt was passage number ${time}.\n`);
    for (let wait = 0; wait < 100 && !reloaded; wait++) await new Promise((resume) => setTimeout(resume, 100));
  }
  assert.match((await ask(port, '/articles/')).body, /Ferry carries the last passengers/);
  child.kill('SIGTERM');
  await ended(child);
});
