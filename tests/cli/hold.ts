/**
 * Loaded into a command before everything else: holds it at the place that `ONRECORD_TEST_HOLD` names, and says so,
 * until a test ends it. Nothing else is changed, and nothing depends on how fast the machine is.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';
import type { HoldMessage, HoldPlace } from './workspace.js';

/** Calls that change what is on the disk. */
const CHANGING = [
  'writeFileSync',
  'writeSync',
  'mkdirSync',
  'renameSync',
  'linkSync',
  'copyFileSync',
  'rmSync',
  'utimesSync',
] as const;

/** A command that nobody ends goes on after so many milliseconds. */
const FORGOTTEN = 120_000;

const place = JSON.parse(process.env.ONRECORD_TEST_HOLD ?? 'null') as HoldPlace | null;
const send = process.send?.bind(process);

/** Blocks the thread, as work would that is all in one piece. */
function hold(): void {
  send?.({ held: true } satisfies HoldMessage);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, FORGOTTEN);
}

/** Only the command itself is held, not the processes and threads that it starts. */
if (place && send && isMainThread) {
  delete process.env.ONRECORD_TEST_HOLD;
  if ('stage' in place) holdAtStage(place.stage, send);
  else holdAtCall(place.call, place.below);
}

function holdAtStage(stage: string, pass: NonNullable<typeof send>): void {
  process.send = ((message: { readonly stage?: string }, ...more: []) => {
    const sent = pass(message, ...more);
    if (message.stage === stage) hold();
    return sent;
  }) as NonNullable<typeof process.send>;
}

/** Holds the command before its `wanted`th changing call, and tells at its end how many there were. */
function holdAtCall(wanted: number, below: string): void {
  const paths = new Map<number, string>();
  let calls = 0;
  const { openSync } = fs;
  fs.openSync = (path, ...more) => {
    const file = openSync(path, ...more);
    paths.set(file, String(path));
    return file;
  };
  for (const name of CHANGING) {
    const native = fs[name] as (...parts: unknown[]) => unknown;
    const watched = (...parts: unknown[]): unknown => {
      const path = typeof parts[0] === 'number' ? (paths.get(parts[0]) ?? '') : String(parts[0]);
      if (path.startsWith(below) && ++calls === wanted) hold();
      return native(...parts);
    };
    Object.assign(fs, { [name]: Object.assign(watched, native) });
  }
  syncBuiltinESMExports();
  process.on('exit', () => send?.({ calls } satisfies HoldMessage));
}
