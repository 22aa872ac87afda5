/** The served site answers this machine's own browser with the site's own files, and nobody with anything else. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { connect } from 'node:net';
import { join } from 'node:path';
import { listen, siteHandler } from '../../src/cli/server/static-server.js';
import { workspace } from '../cli/workspace.js';
import { threat } from './tally.js';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A request exactly as told: `fetch` would tidy the path up. */
const ask = (port: number, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let body = '';
      response
        .setEncoding('utf8')
        .on('data', (text: string) => (body += text))
        .on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body }));
    });
    asked.on('error', reject).end();
  });

const SECRET = 'the secret of the folder above';
const TRAVERSALS = [
  '/../secret.txt',
  '/../../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/%2e%2e%2fsecret.txt',
  '/..%5csecret.txt',
  '/..\\secret.txt',
  '/a/../../secret.txt',
  '/a/..%2f..%2fsecret.txt',
  '//../secret.txt',
  '/./../secret.txt',
  '/%252e%252e%252fsecret.txt',
  '/..;/secret.txt',
  '/%c0%ae%c0%ae/secret.txt',
  '/link.txt',
  '/linked/secret.txt',
  '/index.html%00.txt',
  '/%00',
  '/secret.txt%00.html',
  '/....//secret.txt',
  '/.env',
  '/.onrecord-site',
  '/.git/config',
  '/a/.hidden/x.txt',
  '/%2eenv',
  '/file:///etc/passwd',
  '/etc/passwd',
  '/%',
  '/%zz',
  '/\u00e9',
  `/${'a/'.repeat(5_000)}`,
  `/${'a'.repeat(5_000)}`,
  '/aux',
  '/con.txt',
  '/index.html/',
  '/index.html/x',
  '/?../secret.txt',
  '/*',
  '/index.html::$DATA',
];
const HOSTS = [
  'attack.invalid',
  '127.0.0.1.attack.invalid',
  '127.0.0.1',
  '127.0.0.1:1',
  'localhost.attack.invalid',
  '0.0.0.0',
  '[::]',
  '192.168.0.1',
  'localhost:80',
  'LOCALHOST@attack.invalid',
  '127.1',
  '2130706433',
  'xn--localhost',
];

threat('the served site: traversal, dot files, foreign hosts, other methods', 55, async (cases, t) => {
  const { folder } = workspace(t);
  const site = join(folder, 'web');
  mkdirSync(join(site, 'a/.hidden'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), SECRET);
  for (const file of ['.env', '.onrecord-site', 'a/.hidden/x.txt']) writeFileSync(join(site, file), SECRET);
  writeFileSync(join(site, 'index.html'), '<!doctype html><title>Home</title>');
  writeFileSync(join(site, '404.html'), '<!doctype html><title>Not here</title>');
  symlinkSync(join(folder, 'secret.txt'), join(site, 'link.txt'));
  symlinkSync(folder, join(site, 'linked'));
  const { port, server } = await listen(
    0,
    siteHandler(site, '/', (html) => html),
  );
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const own = `127.0.0.1:${port}`;
  const home = await ask(port, '/', { host: own });
  cases.holds(home.status === 200 && home.body.includes('Home'), 'the site itself is not served');
  for (const path of TRAVERSALS) {
    const answer = await ask(port, encodeURI(path).replace(/%25/g, '%'), { host: own }).catch(() => null);
    cases.holds(
      !answer || (!answer.body.includes(SECRET) && !answer.body.includes('root:') && answer.status < 500),
      `${path.slice(0, 60)}: ${answer?.status} ${answer?.body.slice(0, 60)}`,
    );
  }
  for (const host of HOSTS)
    cases.holds([400, 403].includes((await ask(port, '/', { host })).status), `the host "${host}" was answered`);
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
    const { status } = await ask(port, '/', { host: own }, method);
    cases.holds(status === 405, `${method} was answered with ${status}`);
  }
  for (const header of ['content-security-policy', 'x-content-type-options', 'referrer-policy'])
    cases.holds(Boolean(home.headers[header]), `there is no ${header}`);
  cases.holds(!('access-control-allow-origin' in home.headers), 'other origins may read the site');
  for (const address of Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')) {
    const reached = await new Promise<boolean>((resolve) => {
      const socket = connect({ host: address.address, port }, () => resolve(true)).on('error', () => resolve(false));
      socket.setTimeout(1_000, () => resolve(false));
      socket.unref();
    });
    cases.holds(!reached, `the server answers at ${address.address}`);
  }
});
