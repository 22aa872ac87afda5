/** Child processes that read articles, each under a limit of time and memory. */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { RawArticle, Reading } from './read-article.js';

/** How long one file may take, in milliseconds. */
const TIME_LIMIT = 5_000;
/** Heap of a child in megabytes; with Node's own memory a child stays under 512. */
const HEAP_LIMIT = 384;

/** Reads articles elsewhere; `close` when done. */
export interface ExtractPool {
  read(raw: RawArticle): Promise<Reading>;
  close(): void;
}

/** A pool of at most `size` processes, started as they are needed. */
export function openExtractPool(size: number): ExtractPool {
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const waiting: (() => void)[] = [];
  let busy = 0;

  async function read(raw: RawArticle): Promise<Reading> {
    while (busy >= size) await new Promise<void>((resume) => waiting.push(resume));
    busy++;
    const worker = idle.pop() ?? startWorker();
    all.add(worker);
    const answer = await worker.read(raw);
    busy--;
    if (worker.alive) idle.push(worker);
    else all.delete(worker);
    waiting.shift()?.();
    return typeof answer === 'string' ? { problem: { severity: 'error', file: raw.file, line: 0, message: answer } } : answer;
  }
  return { read, close: () => all.forEach((worker) => worker.stop()) };
}

interface Worker {
  readonly alive: boolean;
  /** The reading, or why there is none. */
  read(raw: RawArticle): Promise<Reading | string>;
  stop(): void;
}

function startWorker(): Worker {
  const child: ChildProcess = fork(fileURLToPath(new URL('./extract-child.js', import.meta.url)), [], {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${HEAP_LIMIT}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  let alive = true;
  const ready = new Promise<void>((resolve) => {
    child.once('message', () => resolve());
    child.once('exit', () => resolve());
  });
  child.once('exit', () => {
    alive = false;
  });
  return {
    get alive() {
      return alive;
    },
    stop: () => void child.kill('SIGKILL'),
    async read(raw) {
      await ready;
      return new Promise((resolve) => {
        const settle = (answer: Reading | string) => {
          clearTimeout(timer);
          child.off('message', settle).off('exit', died);
          resolve(answer);
        };
        const died = () => settle('Reading this file ended the reader (too much memory, or too deeply nested). Simplify it, or save the article as plain text.');
        const timer = setTimeout(() => {
          alive = false;
          child.kill('SIGKILL');
          settle(`Reading this file took more than ${TIME_LIMIT / 1000} seconds. Simplify it, or save the article as plain text.`);
        }, TIME_LIMIT);
        child.on('message', settle).on('exit', died);
        if (!alive || !child.connected) died();
        else child.send(raw);
      });
    },
  };
}
