/** A real browser and a small static server, for the tests that need the site in one. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve, sep } from 'node:path';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** Nothing that phones home, and the web's own security left on. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts Chromium with a fresh profile; the caller closes it. */
export async function startChromium(): Promise<Browser> {
  const packaged = chromium.args.filter(
    (flag) => !/^--(?:disable-web-security|headless|single-process|no-zygote|disable-features|enable-features)/.test(flag),
  );
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [...new Set([...packaged, ...FLAGS])],
    headless: true,
  });
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/** A folder, served on loopback. */
export interface ServedFolder {
  /** With the prefix and a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves `folder` under `prefix` ("/" or "/archive/") as a static host would: index files, and 404.html for what is not there. */
export async function serveFolder(folder: string, prefix = '/'): Promise<ServedFolder> {
  const root = resolve(folder);
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const found = path.startsWith(prefix) ? await fileFor(root, path.slice(prefix.length)) : null;
    const file = found ?? join(root, '404.html');
    response.writeHead(found ? 200 : 404, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file)
      .on('error', () => response.end())
      .pipe(response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

async function fileFor(root: string, path: string): Promise<string | null> {
  const file = normalize(join(root, path.endsWith('/') || path === '' ? `${path}index.html` : path));
  if (file !== root && !file.startsWith(root + sep)) return null;
  const known = await stat(file).catch(() => null);
  return known?.isFile() ? file : null;
}
