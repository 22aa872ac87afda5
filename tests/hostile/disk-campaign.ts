/**
 * Run by itself: builds a site over and over, each time with the disk failing at another call, and prints what came of
 * it.
 */
import { breakDisk, type DiskFault, mendDisk } from './faulty-disk.js';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { difference, tree } from '../cli/workspace.js';
import { build } from '../../src/publish/build.js';
import { silentTerminal } from '../../src/system/terminal.js';

/** One build with one fault. */
export interface FaultOutcome {
  readonly fault: DiskFault;
  /** "": as it must be. */
  readonly wrong: string;
}

const [folder = '', text = '12'] = process.argv.slice(2);
/** How many calls of each kind of fault are tried; 0 for all. */
const SAMPLE = Number(text);
const ARTICLE =
  'Ferry stops for the winter\n\n12 March 2021\n\n“We will not sail again,” Anna Berg said. The town sent 200 ' +
  'soldiers to the pier.\n';
const saved = join(folder, 'saved');
const live = join(folder, 'live');
const request = {
  input: join(live, 'in'),
  output: join(live, 'site'),
  pathPrefix: undefined,
  maxBytes: 1_000_000,
  terminal: silentTerminal,
};
/** Longest that a build may take, in milliseconds. */
const HANG = 30_000;

mkdirSync(request.input, { recursive: true });
writeFileSync(join(request.input, 'ferry.txt'), ARTICLE);
await build(request);
const old = tree(request.output);
writeFileSync(join(request.input, 'ferry.txt'), `${ARTICLE}\n“Never again,” Karl Lund said.\n`);
writeFileSync(join(request.input, 'second.txt'), 'Council votes\n\n13 March 2021\n\n“We voted,” Lena Orsk said.\n');
cpSync(live, saved, { recursive: true, preserveTimestamps: true });

for (const [code, lasting] of [
  ['ENOSPC', true],
  ['ENOSPC', false],
  ['EIO', false],
  ['EACCES', false],
] as const) {
  restore();
  breakDisk(live, { at: 0, code, lasting });
  await build(request);
  const { calls } = mendDisk();
  const made = tree(request.output);
  const step = SAMPLE === 0 ? 1 : Math.max(1, Math.floor(calls / SAMPLE));
  for (let at = 1 + (code.length % step); at <= calls; at += step) {
    const fault: DiskFault = { at, code, lasting };
    process.stdout.write(`${JSON.stringify({ fault, wrong: await attempt(fault, made) } satisfies FaultOutcome)}\n`);
  }
}
process.exit(0);

/** Back to the old site, and to articles that have changed since. */
function restore(): void {
  rmSync(live, { recursive: true, force: true });
  cpSync(saved, live, { recursive: true, preserveTimestamps: true });
}

async function attempt(fault: DiskFault, made: ReadonlyMap<string, string>): Promise<string> {
  restore();
  breakDisk(live, fault);
  const ending = await Promise.race([
    build(request).then(
      (result) =>
        result.published && result.problems.every(({ severity }) => severity !== 'error') ? 'success' : 'told',
      (error: Error) => `threw ${error.message}`,
    ),
    new Promise<string>((resolve) => setTimeout(() => resolve('hang'), HANG).unref()),
  ]);
  const { fired } = mendDisk();
  if (ending === 'hang') return 'the build hung';
  const found = tree(request.output);
  const isOld = difference(found, old).length === 0;
  const isNew = difference(found, made).length === 0;
  if (ending === 'success' && fired && !isNew)
    return `the build said that it had succeeded, but the site lacks ${difference(found, made).slice(0, 3).join(', ')}`;
  // Between the two renames there is no site: the next build puts the new one there.
  if (!isOld && !isNew && found.size > 0 && ending !== 'told')
    return (
      `the site is neither the old one nor the new one after "${ending}": ` +
      `${difference(found, made).slice(0, 3).join(', ')}`
    );
  // A process that can't give its lock back ends all the same, and its lock with it; this one goes on.
  rmSync(join(live, '.onrecord/site/lock'), { force: true });
  const next = await build(request).catch((error: Error) => error);
  if (next instanceof Error) return `the next build failed: ${next.message}`;
  return difference(tree(request.output), made).length === 0
    ? ''
    : `the next build gave another site: ${difference(tree(request.output), made).slice(0, 3).join(', ')} (after ` +
        `"${ending}")`;
}
