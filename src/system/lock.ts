/** One build at a time for each output: the second says so and goes. */
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { EXIT, isSystemError, UserError } from './exit.js';

/** Who holds a lock. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /**
   * When the process began, in the system's own ticks: tells it from a later one with the same number; "" where the
   * system does not tell.
   */
  readonly started: string;
}

/** Takes the lock at `path`, one left by a process that is gone included, and gives back what releases it. */
export function acquireLock(path: string): () => void {
  mkdirSync(dirname(path), { recursive: true });
  if (!create(path) && !(takeOver(path) && create(path))) {
    const holder = holderOf(path);
    // Whether a process of another machine lives can't be told from here.
    const foreign =
      holder && holder.host !== hostname() ? ` If nothing runs on ${holder.host} any more, take ${path} away.` : '';
    throw new UserError(
      `Another build is writing this site${holder ? ` (process ${holder.pid})` : ''}. Wait for it, then try ` +
        `again.${foreign}`,
      EXIT.busy,
    );
  }
  return () => rmSync(path, { force: true });
}

function create(path: string): boolean {
  // Told before the file is there: a lock whose writer is killed before it has its words keeps others waiting.
  const words = JSON.stringify({ pid: process.pid, host: hostname(), started: startOf(process.pid) } satisfies Holder);
  try {
    const fd = openSync(path, 'wx');
    writeSync(fd, words);
    closeSync(fd);
    return true;
  } catch (error) {
    if (isSystemError(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Takes a lock away whose holder is gone; only one of several that try at once succeeds. */
function takeOver(path: string): boolean {
  const guard = `${path}.takeover`;
  if (isOlderThan(guard, 10_000)) rmSync(guard, { force: true });
  if (!create(guard)) return false;
  try {
    if (!isStale(path)) return false;
    rmSync(path, { force: true });
    return true;
  } finally {
    rmSync(guard, { force: true });
  }
}

function isStale(path: string): boolean {
  const holder = holderOf(path);
  // A lock without words is one that is being written just now, or whose writer was killed in that moment.
  if (!holder) return isOlderThan(path, 2_000);
  if (holder.host !== hostname()) return false;
  return !isAlive(holder.pid) || startOf(holder.pid) !== holder.started;
}

function holderOf(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

function isOlderThan(path: string, milliseconds: number): boolean {
  try {
    return Date.now() - statSync(path).mtimeMs > milliseconds;
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isSystemError(error, 'EPERM');
  }
}

/** The start time of a process as Linux tells it in /proc/PID/stat; "" elsewhere. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The command's name, in brackets, may hold spaces; the start time is the 20th word behind it.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
