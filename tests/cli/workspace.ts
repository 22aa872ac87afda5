/** A folder of made-up articles, and the real command run over it. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The repository. */
export const ROOT = (() => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
})();
export const ONRECORD = join(ROOT, 'scripts/onrecord.mjs');

/** How a run of the command ended. */
export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** Where a held command stops: at a stage of its build, or before a call that changes a file below a folder. */
export type HoldPlace = { readonly stage: string } | { readonly call: number; readonly below: string };

/** A command that was held, or ended without coming to the place. */
export interface HeldRun {
  readonly child: ChildProcess;
  readonly reached: boolean;
  /** After its end: how many calls changed a file below the folder of its place. */
  calls(): number;
}

/** What a held command says of itself, besides the stages that it announces. */
export interface HoldMessage {
  readonly held?: true;
  readonly calls?: number;
}

/** A temporary folder with an input folder in it; gone after the test. */
export interface Workspace {
  readonly folder: string;
  readonly input: string;
  readonly site: string;
  /** Writes a file of the input folder. */
  write(file: string, contents: string | Uint8Array): void;
  remove(file: string): void;
  /** Runs `onrecord build` on the folder. */
  build(...more: string[]): Promise<Ended>;
  run(...words: string[]): Promise<Ended>;
  start(...words: string[]): ChildProcess;
  /** Runs `onrecord build` on the folder to `place`, where it does nothing until it is killed. */
  heldBuild(place: HoldPlace): Promise<HeldRun>;
}

export function workspace(
  t: Pick<TestContext, 'after'>,
  articles: Readonly<Record<string, string>> = { 'bridge.txt': BRIDGE, 'harbour.txt': HARBOUR },
): Workspace {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'onrecord-test-')));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const input = join(folder, 'articles');
  const site = join(folder, 'site');
  mkdirSync(input);
  const start = (...words: string[]) => {
    const child = spawn(process.execPath, [ONRECORD, ...words], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    // Listened to from the first moment on: it may end before the test asks how it did.
    void ended(child);
    return child;
  };
  const space: Workspace = {
    folder,
    input,
    site,
    start,
    write(file, contents) {
      mkdirSync(dirname(join(input, file)), { recursive: true });
      writeFileSync(join(input, file), contents);
    },
    remove: (file) => rmSync(join(input, file)),
    run: (...words) => ended(start(...words)),
    build: (...more) => ended(start('build', '--input', input, '--output', site, ...more)),
    heldBuild(place) {
      const child = spawn(process.execPath, ['--import', HOLD, ONRECORD, 'build', '--input', input, '--output', site], {
        cwd: folder,
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
        env: { ...process.env, ONRECORD_TEST_HOLD: JSON.stringify(place) },
      });
      return heldRun(child);
    },
  };
  for (const [file, text] of Object.entries(articles)) space.write(file, text);
  return space;
}

const HOLD = pathToFileURL(join(ROOT, 'dist/tests/cli/hold.js')).href;

async function heldRun(child: ChildProcess): Promise<HeldRun> {
  const end = ended(child);
  let calls = 0;
  const held = new Promise<boolean>((resolve) =>
    child.on('message', (message: HoldMessage) => {
      calls = message.calls ?? calls;
      if (message.held) resolve(true);
    }),
  );
  return { child, reached: await Promise.race([held, end.then(() => false)]), calls: () => calls };
}

const ends = new WeakMap<ChildProcess, Promise<Ended>>();

/**
 * What a process printed, and how it ended; the same answer however often and however late it is asked for. What a
 * process prints before it is asked about for the first time may be lost.
 */
export function ended(child: ChildProcess): Promise<Ended> {
  const known = ends.get(child);
  if (known) return known;
  let out = '';
  let err = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text));
  const end = new Promise<Ended>((resolve) => {
    const settle = () => resolve({ status: child.exitCode, signal: child.signalCode, out, err });
    child.once('close', settle);
    // It has ended: "close" may have come already, and does not come twice.
    if (child.exitCode !== null || child.signalCode !== null) settle();
  });
  ends.set(child, end);
  return end;
}

/** Waits until `holds`, which is asked again and again; fails with `what` where it never does. */
export async function until(holds: () => boolean, what: string): Promise<void> {
  for (let asked = 0; !holds(); asked++) {
    assert.ok(asked < MOST_ASKED, what);
    await setTimeout(ASK_AGAIN);
  }
}
/** Milliseconds, and how often: two minutes, which nothing takes on the slowest machine. */
const ASK_AGAIN = 50;
const MOST_ASKED = 2_400;

/** Every file below `folder` with its contents, dot files included. */
export function tree(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath ?? entry.path, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]));
}

/** The paths at which two trees differ. */
export const difference = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path)).sort();

export const BRIDGE = `Army sends more troops to the river border

By Anna Kessler
12 March 2019

The army of Velmora has moved 4,000 soldiers to the river, Defence Minister Ivo Marant said on Tuesday.

"We will hold the bridge until the talks end," Marant told reporters in the capital.

The neighbouring government denied that it had crossed the line. "Nobody has fired a shot," its spokeswoman Lena Orsk said.
`;

export const HARBOUR = `Harbour strike enters its third week

14 March 2019

Dock workers in Port Hallen voted on Thursday to continue their strike.

"We have waited long enough," union leader Petra Lindqvist said after the vote.

Mayor Josef Hahn said that the city would bring in 300 soldiers to guard the fuel depot.
`;
