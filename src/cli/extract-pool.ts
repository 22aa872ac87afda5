/** Child processes that read articles, each under a limit of time and memory. */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ExtractedArticle } from '../pipeline.js';
import type { Problem } from '../record/index.js';
import type { RawArticle, Reading } from './read-article.js';

/** How long one file may take, in milliseconds. */
const TIME_LIMIT = 5_000;
/** Heap of a child in megabytes; with Node's own memory a child stays under 512. */
const HEAP_LIMIT = 384;

/** What a child answers: the article as JSON, or why there is none. */
export type Answer = { readonly json: string } | { readonly problem: Problem };

/** Reads articles elsewhere; `close` when done. */
export interface ExtractPool {
  /** The reading, and for an article its JSON. */
  read(raw: RawArticle): Promise<Reading & { readonly json?: string }>;
  close(): void;
}

/** A pool of at most `size` processes, started as they are needed. */
export function openExtractPool(size: number): ExtractPool {
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const waiting: (() => void)[] = [];
  let busy = 0;

  async function read(raw: RawArticle): ReturnType<ExtractPool['read']> {
    while (busy >= size) await new Promise<void>((resume) => waiting.push(resume));
    busy++;
    const worker = idle.pop() ?? startWorker();
    all.add(worker);
    const answer = await worker.read(raw);
    busy--;
    if (worker.alive) idle.push(worker);
    else all.delete(worker);
    waiting.shift()?.();
    if (typeof answer === 'string') return { problem: { severity: 'error', file: raw.file, line: 0, message: answer } };
    return 'json' in answer ? { article: JSON.parse(answer.json) as ExtractedArticle, json: answer.json } : answer;
  }
  return { read, close: () => all.forEach((worker) => worker.stop()) };
}

interface Worker {
  readonly alive: boolean;
  /** Its answer, or why there is none. */
  read(raw: RawArticle): Promise<Answer | string>;
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
        const settle = (answer: Answer | string) => {
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
