/** A child process that reads articles, one after the other, each under a limit of time and memory. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { processorTime } from '../system/processor-time.js';
import type { Problem } from '../record/index.js';
import type { ArticleJson } from './article-cache.js';
import type { RawArticle } from './read-article.js';

/** How long one file may take, in milliseconds of the processor's time: on a busy machine the clock says little. */
const TIME_LIMIT = 5_000;
/** So often that time may pass on the clock before the file is given up all the same: its reader hangs. */
const MOST_WAITS = 3;
/** The share of the limit from which on it counts as used up: the system counts in ticks. */
const NEARLY = 0.9;
/** Heap of a child in megabytes; with Node's own memory a child stays under 512. */
const HEAP_LIMIT = 384;

/** What a child answers: the article as JSON, or why there is none. */
export type WorkerAnswer = { readonly json: ArticleJson } | { readonly problem: Problem };

/** Why a file was not read: what was wrong with it; or nothing, for the reader ended over another one. */
export type Unread = string | null;

export interface Reader {
  readonly alive: boolean;
  /** How many files it has, the one that it reads among them. */
  readonly load: number;
  /** Reads a file when those before it are done. */
  read(raw: RawArticle): Promise<WorkerAnswer | Unread>;
  stop(): void;
}

interface Job {
  readonly settle: (answer: WorkerAnswer | Unread) => void;
}

/** Starts a reader. */
export function startReader(): Reader {
  const child = fork(fileURLToPath(new URL('./extract-worker-main.js', import.meta.url)), [], {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${HEAP_LIMIT}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  /** In the order of their answers: the first is being read. */
  const jobs: Job[] = [];
  let [alive, ready] = [true, false];
  let timer: NodeJS.Timeout | undefined;
  const end = (why: string): void => {
    alive = false;
    clearTimeout(timer);
    for (const [i, { settle }] of jobs.splice(0).entries()) settle(i === 0 ? why : null);
  };
  /** Gives the first file its time, once there is a reader. */
  const watch = (waits = 1, from = processorTime(child.pid)): void => {
    clearTimeout(timer);
    const job = jobs[0];
    if (!job || !ready) return;
    // This process may itself have been busy for so long: an answer that has come meanwhile is taken first.
    timer = setTimeout(
      () =>
        setImmediate(() => {
          if (jobs[0] !== job) return;
          const now = processorTime(child.pid);
          const isBehind = from !== null && now !== null && now - from < TIME_LIMIT * NEARLY;
          if (isBehind && waits < MOST_WAITS) return watch(waits + 1, from);
          child.kill('SIGKILL');
          end(
            `Reading this file took more than ${TIME_LIMIT / 1000} seconds. Simplify it, or save the article as ` +
              'plain text.',
          );
        }),
      TIME_LIMIT,
    );
  };
  child.on('message', (answer: WorkerAnswer | 'ready') => {
    if (answer === 'ready') ready = true;
    else jobs.shift()?.settle(answer);
    watch();
  });
  const died = (): void =>
    end(
      'Reading this file ended the reader (too much memory, or too deeply nested). Simplify it, or save the ' +
        'article as plain text.',
    );
  child.on('exit', died);
  child.on('error', died);
  return {
    get alive() {
      return alive && child.connected;
    },
    get load() {
      return jobs.length;
    },
    stop: () => void child.kill('SIGKILL'),
    read: (raw) =>
      new Promise((settle) => {
        jobs.push({ settle });
        child.send(raw);
        if (jobs.length === 1) watch();
      }),
  };
}
