/** Serves a built site on loopback as a static host would, to this machine's own browser and nobody else. */
import { createReadStream, readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join, sep } from 'node:path';
import { SECURITY_HEADERS } from '../../site/content-policy.js';
import { isSystemError, UserError } from '../../system/exit.js';

/** Content types by file ending. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.ndjson': 'application/x-ndjson; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.sqlite': 'application/vnd.sqlite3',
  '.db': 'application/vnd.sqlite3',
  '.zip': 'application/zip',
  '.gz': 'application/gzip',
};

const HEADERS: Readonly<Record<string, string>> = { ...SECURITY_HEADERS, 'cache-control': 'no-cache' };

/**
 * Files of all quotes carry their own script, and a policy that names it by its hash: the site's policy above it would
 * stop it.
 */
const STANDALONE = /^quotes(?:-\w+)?\.html$/;
const STANDALONE_HEADERS: Readonly<Record<string, string>> = {
  ...HEADERS,
  'content-security-policy': "frame-ancestors 'none'",
};

/** A running server. */
export interface RunningServer {
  readonly port: number;
  readonly server: Server;
}

export type Handler = (request: IncomingMessage, response: ServerResponse, url: URL) => void | Promise<void>;

/**
 * Listens on 127.0.0.1; `port` 0 for any free one. Requests for another host name are refused: a page elsewhere may not
 * reach in by DNS.
 */
export async function listen(port: number, handler: Handler): Promise<RunningServer> {
  const server = createServer((request, response) => {
    void answer(request, response, handler, (server.address() as AddressInfo | null)?.port ?? 0);
  });
  server.headersTimeout = 10_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      reject(
        isSystemError(error, 'EADDRINUSE', 'EACCES')
          ? new UserError(`Port ${port} is not free. Name another with --port, or 0 for any free one.`)
          : error,
      );
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  return { server, port: (server.address() as AddressInfo).port };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  handler: Handler,
  port: number,
): Promise<void> {
  try {
    if (!isOwnHost(request.headers.host, port))
      return refuse(response, 403, 'This server answers only under its own address.');
    const url = new URL(request.url ?? '/', `http://127.0.0.1:${port}`);
    await handler(request, response, url);
  } catch (error) {
    if (!response.headersSent)
      refuse(
        response,
        error instanceof TypeError || error instanceof URIError ? 400 : 500,
        'This request could not be answered.',
      );
    else response.destroy();
  }
}

/** Whether a Host header names this very server. */
export const isOwnHost = (host: string | undefined, port: number): boolean =>
  host !== undefined &&
  ['127.0.0.1', 'localhost', '[::1]'].some(
    (name) => host.toLowerCase() === `${name}:${port}` || (port === 80 && host.toLowerCase() === name),
  );

/** Answers with a status and one line of plain text. */
export function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

/** Answers with contents of a known type. */
export function send(
  response: ServerResponse,
  status: number,
  type: string,
  contents: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { ...HEADERS, 'content-type': TYPES[type] ?? type, ...headers }).end(contents);
}

/** A handler that serves the site at `root` under `prefix`; `alter` may change pages on their way out. */
export function siteHandler(root: string, prefix: string, alter: (html: string) => string): Handler {
  return async (request, response, url) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return send(response, 405, 'text/plain; charset=utf-8', 'Only GET and HEAD.\n', { allow: 'GET, HEAD' });
    if (!url.pathname.startsWith(prefix)) {
      if (url.pathname === '/' || `${url.pathname}/` === prefix)
        response.writeHead(302, { ...HEADERS, location: prefix }).end();
      else refuse(response, 404, `The site lives under ${prefix}.`);
      return;
    }
    // While a new site is swapped in there is, for a moment, none.
    const site = (await onceThere(root)) ? root : null;
    if (!site)
      return refuse(response, 503, 'There is no site yet. What is wrong with the articles stands in the terminal.');
    const path = decodeURIComponent(url.pathname.slice(prefix.length));
    const found = fileAt(site, path);
    if (found === 'folder')
      return void response.writeHead(301, { ...HEADERS, location: `${url.pathname}/${url.search}` }).end();
    const file = found ?? fileAt(site, '404.html');
    if (!file) return refuse(response, 404, 'There is no page at this address.');
    sendFile(response, file, found ? 200 : 404, request.method === 'HEAD', alter);
  };
}

function sendFile(
  response: ServerResponse,
  file: string,
  status: number,
  headOnly: boolean,
  alter: (html: string) => string,
): void {
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  if (extname(file) === '.html') {
    const html = alter(readFileSync(file, 'utf8'));
    const headers = STANDALONE.test(basename(file)) ? STANDALONE_HEADERS : HEADERS;
    response.writeHead(status, { ...headers, 'content-type': type, 'content-length': Buffer.byteLength(html) });
    response.end(headOnly ? undefined : html);
    return;
  }
  response.writeHead(status, { ...HEADERS, 'content-type': type, 'content-length': statSync(file).size });
  if (headOnly) response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

/**
 * The file that `path` names below `root`; "folder" where the slash at the end is missing; null for what may not or
 * can't be served.
 */
function fileAt(root: string, path: string): string | 'folder' | null {
  if (path.includes('\0') || path.includes('\\') || path.split('/').some((part) => part.startsWith('.'))) return null;
  const file = join(root, path === '' || path.endsWith('/') ? `${path}index.html` : path);
  try {
    const real = realpathSync(file);
    if (!real.startsWith(realpathSync(root) + sep)) return null;
    const known = statSync(real);
    return known.isFile() ? real : known.isDirectory() && fileAt(root, `${path}/`) ? 'folder' : null;
  } catch {
    return null;
  }
}

async function onceThere(root: string): Promise<boolean> {
  for (let attempt = 0; attempt < 20; attempt++) {
    if (statSync(root, { throwIfNoEntry: false })) return true;
    await new Promise((resume) => setTimeout(resume, 10));
  }
  return false;
}
