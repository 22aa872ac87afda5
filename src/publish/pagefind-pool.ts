/**
 * Threads that drive Pagefind, a program of its own each: they go on while this thread makes the index of quotes and
 * figures.
 */
import { Worker } from 'node:worker_threads';
import type { PagefindSource } from '../search/pagefind-records.js';
import type { BundleFile } from './pagefind-bundle.js';

/** A bundle to be made. */
export interface BundleRequest {
  readonly articles: readonly PagefindSource[];
  /** Whether it is the bundle that is loaded first and holds the engine. */
  readonly engine: boolean;
}

/** What a thread answers: the files, or why there are none. */
export type BundleAnswer = { readonly files: readonly BundleFile[] } | { readonly fault: string };

export interface PagefindPool {
  /** Settles when a thread has nothing to do. */
  free(): Promise<void>;
  /** Makes a bundle; call it when a thread is free. */
  make(request: BundleRequest): Promise<readonly BundleFile[]>;
  close(): Promise<void>;
}

/** A pool of at most `size` threads, started as they are needed. `program` is what they run; for tests. */
export function openPagefindPool(
  size: number,
  program = new URL('./pagefind-worker.js', import.meta.url),
): PagefindPool {
  const idle: Worker[] = [];
  /** Settle when a thread has ended, by itself or not. */
  const ends: Promise<unknown>[] = [];
  const all: Worker[] = [];
  const start = (): Worker => {
    const worker = new Worker(program);
    all.push(worker);
    ends.push(new Promise((ended) => worker.once('exit', ended)));
    return worker;
  };
  const waiting: (() => void)[] = [];
  let busy = 0;
  return {
    async free() {
      while (busy >= size) await new Promise<void>((resume) => waiting.push(resume));
    },
    async make(request) {
      busy++;
      const worker = idle.pop() ?? start();
      try {
        const files = await asked(worker, request);
        // One that did not answer may be about to end: it is not asked again.
        idle.push(worker);
        return files;
      } finally {
        busy--;
        waiting.shift()?.();
      }
    },
    async close() {
      for (const worker of all) worker.postMessage(null);
      await Promise.all(ends);
    },
  };
}

function asked(worker: Worker, request: BundleRequest): Promise<readonly BundleFile[]> {
  return new Promise<readonly BundleFile[]>((resolve, reject) => {
    const settle = (answer: BundleAnswer) => {
      worker.off('error', reject).off('exit', ended);
      if ('files' in answer) resolve(answer.files);
      else reject(new Error(answer.fault));
    };
    const ended = () => reject(new Error('the thread that drives Pagefind ended'));
    worker.once('message', settle).once('error', reject).once('exit', ended).postMessage(request);
  });
}
