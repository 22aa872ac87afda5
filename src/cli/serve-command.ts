/** `onrecord serve`: the site on this machine, made again whenever a file changes. */
import { existsSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { basename, join, sep } from 'node:path';
import { watch } from 'chokidar';
import { EXIT, type ExitStatus, systemMessage, UserError } from '../system/exit.js';
import { CURATION_FILES } from '../input/find-files.js';
import { openRebuilder } from './server/rebuild.js';
import { PROGRAM_ROOT } from '../system/program.js';
import { readSettings } from '../input/settings.js';
import { type Handler, listen, send, siteHandler } from './server/static-server.js';
import type { Terminal } from '../system/terminal.js';
import { workFolderOf } from '../system/work-folder.js';

export interface ServeRequest {
  readonly input: string;
  readonly output: string;
  readonly pathPrefix: string | undefined;
  readonly maxBytes: number;
  /** undefined: 8080, or any free one where that is taken. */
  readonly port: number | undefined;
  readonly terminal: Terminal;
}

const DEFAULT_PORT = 8080;
/** Changes come in bursts (an editor writes a file in steps): wait until they end. Milliseconds. */
const QUIET = 120;

/** Serves until the process is told to end. */
export async function runServe(request: ServeRequest): Promise<ExitStatus> {
  const builder = openRebuilder(request);
  const reloader = openReloader();
  // Watched before it is read: what changes while the first site is made is made next.
  let first: Promise<number> | null = null;
  const watcher = await watchInput(request, async () => {
    await first;
    if (await builder.rebuild()) reloader.reload();
  });
  first = builder.build();
  if ((await first) === EXIT.usage) {
    await watcher.close();
    return EXIT.usage;
  }
  const settings = readSettings(request.input, request.pathPrefix);
  const prefix = 'title' in settings ? settings.pathPrefix : '/';
  const site = siteHandler(workFolderOf(request.output).output, prefix, reloader.inject);
  const { port, server } = await listenSomewhere(request.port, (incoming, response, url) =>
    reloader.handle(url, response) ? undefined : site(incoming, response, url),
  );
  request.terminal.print(`Serving ${request.output} at http://127.0.0.1:${port}${prefix}`);
  request.terminal.note('It is made again when a file changes. Ctrl+C ends it.');
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        builder.stop();
        void watcher.close();
        server.closeAllConnections();
        server.close();
        resolve(EXIT.ok);
        // Nothing is lost by leaving at once: a build publishes in one step.
        process.exit(EXIT.ok);
      });
    }
  });
}

async function listenSomewhere(port: number | undefined, handler: Handler) {
  if (port !== undefined) return listen(port, handler);
  try {
    return await listen(DEFAULT_PORT, handler);
  } catch (error) {
    if (error instanceof UserError) return listen(0, handler);
    throw error;
  }
}

/**
 * Calls `changed` after a change to an article, to the archivist's word, or to the program itself; settles when
 * everything is watched.
 */
async function watchInput({ input, output, terminal }: ServeRequest, changed: () => void) {
  let timer: NodeJS.Timeout | undefined;
  let told = false;
  const program = ['src', 'templates']
    .map((folder) => join(PROGRAM_ROOT, folder))
    .filter((folder) => existsSync(folder));
  const ignored = (path: string) =>
    path === output ||
    path.startsWith(output + sep) ||
    basename(path) === CURATION_FILES.published ||
    (path !== input && /^\.|^node_modules$/.test(basename(path)));
  const watcher = watch([input, ...program], { ignoreInitial: true, ignored, followSymlinks: false })
    .on('all', () => {
      clearTimeout(timer);
      timer = setTimeout(changed, QUIET);
    })
    .on('error', (error) => {
      // A system that watches no more folders tells it of each one.
      if (!told)
        terminal.warn(
          `onrecord: not every folder can be watched (${systemMessage(error)}), so a change there shows only ` +
            'when the command is run again.',
        );
      told = true;
    });
  // A folder that can't be watched was told, and must not keep the site from being made.
  await new Promise<void>((ready) => watcher.once('ready', ready).once('error', () => ready()));
  return watcher;
}

const RELOAD_SCRIPT = "new EventSource('/__onrecord/events').addEventListener('reload', () => location.reload());\n";

/**
 * Tells open pages that there is a new site. The script is added to pages on their way out and never written to disk.
 */
function openReloader() {
  const listeners = new Set<ServerResponse>();
  return {
    inject: (html: string) =>
      html.replace('</body>', '<script type="module" src="/__onrecord/reload.js"></script></body>'),
    /** Answers the reloader's own addresses; whether this was one. */
    handle(url: URL, response: ServerResponse): boolean {
      if (url.pathname === '/__onrecord/reload.js') {
        send(response, 200, '.js', RELOAD_SCRIPT);
      } else if (url.pathname === '/__onrecord/events') {
        response
          .writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' })
          .write('retry: 500\n\n');
        listeners.add(response);
        response.once('close', () => listeners.delete(response));
      } else {
        return false;
      }
      return true;
    },
    reload: () => listeners.forEach((listener) => listener.write('event: reload\ndata: new\n\n')),
  };
}
