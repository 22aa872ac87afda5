/** A real browser and a small static server, for the tests that need the site in one. */
import { execFile } from 'node:child_process';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, extname, join, normalize, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';
import { ROOT } from '../hostile/root.js';

/** Nothing that phones home, and the web's own security left on. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const packageVersion = (): string =>
  (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { devDependencies: Record<string, string> })
    .devDependencies['@sparticuz/chromium']!;

/**
 * The browser's program, unpacked from its package where that was not done before. Test files run side by side, and a
 * program that another one still writes can't be started, so it is unpacked in a folder of its own and renamed when
 * whole.
 */
export async function browserProgram(
  unpacked = join(tmpdir(), `onrecord-chromium-${packageVersion()}`),
): Promise<string> {
  const program = join(unpacked, 'chromium');
  if (existsSync(program)) return program;
  const own = await mkdtemp(`${unpacked}-`);
  // The package unpacks into the folder for temporary files, which is this whole process's: hence one more process.
  const unpack = "import chromium from '@sparticuz/chromium'; console.log(await chromium.executablePath());";
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', unpack], {
    env: { ...process.env, TMPDIR: own },
    cwd: ROOT,
  });
  try {
    await rename(own, unpacked);
  } catch (error) {
    await rm(own, { recursive: true });
    if (!existsSync(program)) throw error;
  }
  return join(unpacked, basename(stdout.trim()));
}

/** Starts Chromium with a fresh profile; the caller closes it. */
export async function startChromium(): Promise<Browser> {
  const packaged = chromium.args.filter(
    (flag) =>
      !/^--(?:disable-web-security|headless|single-process|no-zygote|disable-features|enable-features)/.test(flag),
  );
  return playwright.launch({
    executablePath: await browserProgram(),
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

/**
 * Serves `folder` under `prefix` ("/" or "/archive/") as a static host would: index files, and 404.html for what is not
 * there.
 */
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
