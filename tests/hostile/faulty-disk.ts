/** A disk that fails at one call, for a process that loads this before everything else. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** How the disk fails. */
export interface DiskFault {
  /** Which call fails, counted from 1. */
  readonly at: number;
  readonly code: 'ENOSPC' | 'EIO' | 'EACCES';
  /** Whether all calls of its kind after that one fail, too, as on a full disk. */
  readonly lasting: boolean;
}

/** Calls that a full disk refuses; other faults meet every call. */
const WRITING = [
  'openSync',
  'writeSync',
  'writeFileSync',
  'mkdirSync',
  'renameSync',
  'linkSync',
  'copyFileSync',
  'fsyncSync',
] as const;
const OTHER = [
  'readSync',
  'readFileSync',
  'readdirSync',
  'statSync',
  'lstatSync',
  'fstatSync',
  'realpathSync',
  'rmSync',
  'closeSync',
  'utimesSync',
] as const;
type Call = (typeof WRITING)[number] | (typeof OTHER)[number];

const native = Object.fromEntries([...WRITING, ...OTHER].map((name) => [name, fs[name]])) as unknown as Record<
  Call,
  (...parts: unknown[]) => unknown
>;
const paths = new Map<number, string>();
let under = '';
let fault: DiskFault | null = null;
let calls = 0;
let fired = false;

/** Counts calls below `folder` from now on, and fails at the one told. */
export function breakDisk(folder: string, how: DiskFault | null): void {
  under = folder;
  fault = how;
  calls = 0;
  fired = false;
}

/** The disk is whole again; gives the number of calls counted, and whether one failed. */
export function mendDisk(): { readonly calls: number; readonly fired: boolean } {
  under = '';
  fault = null;
  return { calls, fired };
}

for (const name of [...WRITING, ...OTHER]) {
  const call = (...parts: unknown[]): unknown => {
    const path = typeof parts[0] === 'number' ? (paths.get(parts[0]) ?? '') : String(parts[0]);
    const counted = under !== '' && path.startsWith(under) && isMet(name, parts);
    if (counted) {
      calls++;
      if (fault && (calls === fault.at || (fault.lasting && fired))) {
        fired = true;
        // A close that fails has closed all the same.
        if (name === 'closeSync') native.closeSync(...parts);
        throw Object.assign(new Error(`${fault.code}: injected, ${name} '${path}'`), {
          code: fault.code,
          syscall: name,
          path,
        });
      }
    }
    const result = native[name](...parts);
    if (name === 'openSync') paths.set(result as number, path);
    return result;
  };
  Object.assign(fs, { [name]: Object.assign(call, native[name]) });
}
syncBuiltinESMExports();

/** Whether the fault meets this call: a full disk does not refuse to open a file for reading. */
function isMet(name: Call, parts: readonly unknown[]): boolean {
  if (fault?.code !== 'ENOSPC') return true;
  if (name === 'openSync') return typeof parts[1] === 'string' && parts[1] !== 'r';
  return (WRITING as readonly string[]).includes(name);
}
