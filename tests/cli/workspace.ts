/** A folder of made-up articles, and the real command run over it. */
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
import { fileURLToPath } from 'node:url';

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
  const start = (...words: string[]) =>
    spawn(process.execPath, [ONRECORD, ...words], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
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
  };
  for (const [file, text] of Object.entries(articles)) space.write(file, text);
  return space;
}

/** What a process printed, and how it ended. */
export function ended(child: ChildProcess): Promise<Ended> {
  let out = '';
  let err = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text));
  return new Promise((resolve) => child.on('close', (status, signal) => resolve({ status, signal, out, err })));
}

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
