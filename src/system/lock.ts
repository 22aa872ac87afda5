/** One build at a time for each output: the second says so and goes. */
import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
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
  clearLeft(path);
  return () => rmSync(path, { force: true });
}

/**
 * Puts a lock there with its words, in one step: one that is there without them, since its writer was killed in that
 * moment, would keep others waiting.
 */
function create(path: string): boolean {
  const words = JSON.stringify({ pid: process.pid, host: hostname(), started: startOf(process.pid) } satisfies Holder);
  const own = `${ownStart(path)}${process.pid}`;
  try {
    writeFileSync(own, words);
    linkSync(own, path);
    return true;
  } catch (error) {
    if (isSystemError(error, 'EEXIST')) return false;
    if (isSystemError(error, 'EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP')) return createInSteps(path, words);
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** A lock of this machine that is not in its place yet is called so, and by its process: "lock.reading-room.4711". */
const ownStart = (path: string): string => `${path}.${hostname()}.`;

/** For disks without hard links. */
function createInSteps(path: string, words: string): boolean {
  try {
    writeFileSync(path, words, { flag: 'wx' });
    return true;
  } catch (error) {
    if (isSystemError(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Takes away what processes left that were killed while they put their lock there. */
function clearLeft(path: string): void {
  for (const name of readdirSync(dirname(path))) {
    const start = basename(ownStart(path));
    const pid = name.startsWith(start) ? Number(name.slice(start.length)) : Number.NaN;
    if (Number.isInteger(pid) && !isAlive(pid)) rmSync(join(dirname(path), name), { force: true });
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
  // A lock without words is one that is being written in steps, or whose writer was killed in that moment.
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
