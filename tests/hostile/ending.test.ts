/** Told to stop, or left by its reader, the program ends at once and leaves nothing half done. */
import type { ChildProcess } from 'node:child_process';
import { difference, ended, tree, workspace } from '../cli/workspace.js';
import { serving } from '../cli/serving.js';
import { FULL, threat } from './tally.js';

/**
 * How soon the program must have ended, in milliseconds: `npm test` runs on busy machines, too, and shows only that it
 * ends.
 */
const SOON = FULL ? 2_000 : 15_000;

/** Stages of a build, in which it is interrupted. */
const STAGES = FULL
  ? ['extract', 'archive', 'assets', 'downloads', 'render', 'search', 'offline', 'list', 'verify', 'publish']
  : ['render', 'publish'];

/** Milliseconds until the process ends; gives up on it after a while. */
async function timeToEnd(child: ChildProcess, work: () => void): Promise<number> {
  const end = ended(child);
  const began = performance.now();
  work();
  const stop = setTimeout(() => child.kill('SIGKILL'), 20_000);
  await end;
  clearTimeout(stop);
  return performance.now() - began;
}

/** The exit status; null for a process that had to be killed. */
async function statusAtEnd(child: ChildProcess): Promise<number | null> {
  const stop = setTimeout(() => child.kill('SIGKILL'), 120_000);
  const { status } = await ended(child);
  clearTimeout(stop);
  return status;
}

threat('SIGINT and SIGTERM end a build within 2 s, the site old or new', 4, async (cases, t) => {
  const space = workspace(t);
  await space.build();
  let old = tree(space.site);
  for (const stage of STAGES) {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      space.write(
        'bridge.txt',
        `Ferry stops\n\n“We will not sail,” Anna Berg said on the day of ${stage} and ${signal}.\n`,
      );
      const { child, reached } = await space.heldBuild({ stage });
      const took = await timeToEnd(child, () => child.kill(signal));
      const found = tree(space.site);
      const next = await space.build();
      const made = tree(space.site);
      const whole = difference(found, old).length === 0 || difference(found, made).length === 0;
      cases.count(
        !reached
          ? `the build never said that it was at ${stage}`
          : took > SOON
            ? `${signal}: ended after ${Math.round(took)} ms`
            : !whole
              ? `${signal} left half a site`
              : next.status !== 0
                ? `the next build failed: ${next.err}`
                : '',
      );
      old = made;
    }
  }
});

threat('SIGINT and SIGTERM end a server within 2 s', 2, async (cases, t) => {
  const space = workspace(t);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const { child, url } = await serving(space, 'serve');
    // A reader that holds its connection open must not hold the server.
    await (await fetch(url)).arrayBuffer();
    const took = await timeToEnd(child, () => child.kill(signal));
    cases.holds(took <= SOON, `${signal}: ended after ${Math.round(took)} ms`);
  }
});

threat('a closed pipe ends no build halfway, and none goes on for ever', 4, async (cases, t) => {
  const space = workspace(t);
  for (const words of [['build'], ['check'], ['build', '--strict-nonsense']]) {
    const [command = '', ...more] = words;
    const child = space.start(command, '--input', space.input, '--output', space.site, ...more);
    child.stdout!.destroy();
    child.stderr!.destroy();
    const status = await statusAtEnd(child);
    cases.holds(status === (more.length > 0 ? 2 : 0), `${words.join(' ')} ended with ${status}`);
  }
  const many = space.start('extract', ...Array.from({ length: 40 }, () => `${space.input}/bridge.txt`));
  many.stdout!.once('data', () => many.stdout!.destroy());
  const status = await statusAtEnd(many);
  cases.holds(status === 0, `extract ended with ${status}`);
});
