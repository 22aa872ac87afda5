/** Builds in a process of its own: a server answers meanwhile, and changed program files take effect. */
import { type ChildProcess, spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { EXIT } from '../../system/exit.js';
import { PROGRAM_ROOT } from '../../system/program.js';

export interface RebuildRequest {
  readonly input: string;
  readonly output: string;
  readonly pathPrefix: string | undefined;
  readonly maxBytes: number;
}

export interface Rebuilder {
  /** Builds once; the exit status. */
  build(): Promise<number>;
  /** Builds, and tells whether there is a new site. A call during a build leads to one more build. */
  rebuild(): Promise<boolean>;
  stop(): void;
}

/** How long to wait for another build of the same site. Milliseconds. */
const BUSY_WAIT = 500;

export function openRebuilder(request: RebuildRequest): Rebuilder {
  let child: ChildProcess | null = null;
  let running = false;
  let again = false;
  const args = [
    join(PROGRAM_ROOT, 'scripts/onrecord.mjs'),
    'build',
    '--input',
    request.input,
    '--output',
    request.output,
    '--max-bytes',
    String(request.maxBytes),
    ...(request.pathPrefix === undefined ? [] : ['--path-prefix', request.pathPrefix]),
  ];
  const build = (): Promise<number> =>
    new Promise((resolve) => {
      child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
      child.once('error', () => resolve(EXIT.input));
      child.once('exit', (status) => resolve(status ?? EXIT.input));
    });
  // Two folders take turns as the site: a number alone may come back.
  const identity = () => {
    const found = statSync(request.output, { throwIfNoEntry: false });
    return found && `${found.ino} ${found.ctimeMs}`;
  };
  return {
    build,
    async rebuild() {
      again = true;
      if (running) return false;
      running = true;
      const before = identity();
      while (again) {
        again = false;
        if ((await build()) !== EXIT.busy) continue;
        again = true;
        await new Promise((resume) => setTimeout(resume, BUSY_WAIT));
      }
      running = false;
      return identity() !== before;
    },
    stop: () => void child?.kill('SIGTERM'),
  };
}
