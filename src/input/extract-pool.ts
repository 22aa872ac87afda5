/** Child processes that read articles beside this one. */
import { type WorkerAnswer, type Reader, startReader } from './extract-worker.js';
import type { RawArticle } from './read-article.js';

/**
 * How many files a reader has at most: it goes on with the next while this process takes in an answer or reads a file
 * of its own.
 */
const MOST_LOAD = 8;

/** Reads articles elsewhere; `close` when done. */
export interface ExtractPool {
  /** Has a file read by one of `readers` processes, all where it is not told. */
  read(raw: RawArticle, readers?: number): Promise<WorkerAnswer>;
  /** Whether one of `readers` processes would take a file now. */
  hasRoom(readers: number): boolean;
  close(): void;
}

/** A pool of at most `size` processes, started as they are needed. */
export function openExtractPool(size: number): ExtractPool {
  const all = new Set<Reader>();
  const waiting: (() => void)[] = [];

  /** The reader with the least to do; undefined where none has room. */
  function leastLoaded(): Reader | undefined {
    let least: Reader | undefined;
    for (const reader of all) {
      if (!reader.alive) all.delete(reader);
      else if (reader.load < (least?.load ?? MOST_LOAD)) least = reader;
    }
    return least;
  }

  /** The least loaded reader, a new one rather than one that is at work. */
  function readerFor(readers: number): Reader | undefined {
    const least = leastLoaded();
    if (least?.load === 0 || all.size >= readers) return least;
    const made = startReader();
    all.add(made);
    return made;
  }

  async function read(raw: RawArticle, readers = size): Promise<WorkerAnswer> {
    let reader = readerFor(readers);
    while (!reader) {
      await new Promise<void>((resume) => waiting.push(resume));
      reader = readerFor(readers);
    }
    const answer = await reader.read(raw);
    waiting.shift()?.();
    if (answer === null) return read(raw, readers);
    if (typeof answer === 'string') return { problem: { severity: 'error', file: raw.file, line: 0, message: answer } };
    return answer;
  }

  return {
    read,
    hasRoom: (readers) => leastLoaded() !== undefined || all.size < readers,
    close: () => all.forEach((reader) => reader.stop()),
  };
}
