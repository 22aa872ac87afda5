/**
 * A second process for the first build of a large archive: it stages what is no page while this one renders the pages,
 * and then a share of those.
 *
 * It is handed nothing. It reads the same articles, out of the cache that this process has just filled, while this one
 * joins them into an
 * archive, and does the same: two processors are busy, and neither process holds what the other makes. Whether both
 * read the same is
 * checked before anything is written; where they did not, or the process ended early, all is made here.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Archive } from '../archive/index.js';
import type { SiteSettings } from '../site/index.js';
import type { MadeFile } from './manifest.js';
import type { PageShare, SharedPages } from './page-queue.js';
import type { Staging } from './staging.js';
import type { WorkFolder } from '../system/work-folder.js';

/** What the process reads. */
export interface SecondReading {
  readonly input: string;
  readonly maxBytes: number;
  readonly work: WorkFolder;
  /** Where it works: nothing that it writes gets into the site but by `finish`. */
  readonly own: WorkFolder;
}

/** What it is told next: what was read here, and how the site is made of it. */
export interface SecondOrder {
  readonly seal: string;
  readonly site: SiteSettings;
}

/** The files in its folder by their paths; null where it read something else. */
export type SecondFiles = readonly (readonly [path: string, file: MadeFile])[] | null;

/**
 * What it says: that it has time for pages, which is answered with a `PageShare` or "none", and at last what it made.
 */
export type SecondMessage = 'idle' | { readonly files: SecondFiles };

export interface SecondProcess {
  /** Has the files made for `archive`, and gives it of its pages. */
  begin(archive: Archive, site: SiteSettings, pages: SharedPages): void;
  /** Takes the files over; false where they have to be made here. */
  finish(staging: Staging): Promise<boolean>;
  /** Ends it, whatever it is doing, and takes away what it left. */
  stop(): void;
}

/** Tells archives apart that differ in anything that is published. */
export function sealOf({ stamps, published, tombstones, goneActors, duplicates }: Archive): string {
  const hash = createHash('sha256');
  for (const [id, stamp] of stamps) hash.update(`${id} ${stamp}\n`);
  return hash.update(JSON.stringify([published, tombstones, goneActors, duplicates])).digest('hex');
}

/**
 * Megabytes of heap for a process that has little in mind, and bytes for each byte of the heads that it has: it needs
 * about half of that.
 * Without a bound, what it needs no more piles up to several times what it needs.
 */
const HEAP = { least: 400, perHeadByte: 8 };

/**
 * What this process has done by itself so far took about as long as all that the other one has to do: for so long, in
 * milliseconds, one
 * that says nothing is waited for, and not less than the bound. Then it hangs, or all is made here sooner.
 */
const patienceAfter = (workedMs: number): number => Math.max(60_000, workedMs);

/**
 * Starts the process. Call it when every article is in the cache, with the size of their heads. `patience` is for
 * tests.
 */
export function startSecondProcess(
  reading: Omit<SecondReading, 'own'>,
  headBytes: number,
  patience: (workedMs: number) => number = patienceAfter,
): SecondProcess {
  const { work } = reading;
  const began = performance.now();
  const own = ownFolders(work);
  const child: ChildProcess = fork(fileURLToPath(new URL('./helper-process-main.js', import.meta.url)), [], {
    serialization: 'advanced',
    execArgv: [
      ...process.execArgv,
      `--max-old-space-size=${Math.ceil(HEAP.least + (HEAP.perHeadByte * headBytes) / 1e6)}`,
    ],
    // What it has to say of its own end is nothing for who builds: what it has not made is made without it.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // One that has ended already shows in the answer.
  const tell = (message: SecondReading | SecondOrder | PageShare | 'none') =>
    void (child.connected && child.send(message, () => {}));
  let shared: SharedPages | null = null;
  const answer = new Promise<SecondFiles>((resolve) => {
    child.on('message', (message: SecondMessage) => {
      if (message === 'idle') tell(shared?.giveShare() ?? 'none');
      else resolve(message.files);
    });
    child.once('error', () => resolve(null));
    child.once('exit', () => resolve(null));
  });
  tell({ ...reading, own });
  return {
    begin(archive, site, pages) {
      shared = pages;
      tell({ seal: sealOf(archive), site });
    },
    async finish(staging) {
      const files = await within(patience(performance.now() - began), answer);
      if (files) staging.adoptFolder(own.staging, files);
      else child.kill('SIGKILL');
      return files !== null;
    },
    stop() {
      child.kill('SIGKILL');
      clear(work);
    },
  };
}

/** What `answer` gives; null where it takes longer than `ms`. */
async function within<Value>(ms: number, answer: Promise<Value>): Promise<Value | null> {
  const ended = new AbortController();
  const late = setTimeout(ms, null, { signal: ended.signal }).catch(() => null);
  try {
    return await Promise.race([answer, late]);
  } finally {
    ended.abort();
  }
}

/** Folders that no other process has: one whose build was killed may go on writing for a moment. */
function ownFolders(work: WorkFolder): WorkFolder {
  clear(work);
  const folder = `${work.staging}${OWN}${process.pid}`;
  mkdirSync(folder, { recursive: true });
  return {
    ...work,
    output: join(folder, 'none'),
    staging: join(folder, 'site'),
    spare: join(folder, 'spare'),
    spareNote: join(folder, 'spare.json'),
  };
}

const OWN = '.second-';

/** Takes away what this build's and earlier ones' second processes left. */
function clear({ staging }: WorkFolder): void {
  const folder = dirname(staging);
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(`${basename(staging)}${OWN}`)) continue;
    try {
      rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 3 });
    } catch {
      // A process that is about to end writes there still: the next build takes it away.
    }
  }
}
