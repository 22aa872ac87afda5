/** A disk that is full or broken: never a false success, never a hang, and the old site stays. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { difference, ended, tree, workspace } from '../cli/workspace.js';
import type { FaultOutcome } from './disk-campaign.js';
import { ROOT } from './root.js';
import { FULL, threat } from './tally.js';

threat('disk full, EIO, EACCES at file-system calls in turn', 20, async (cases, t) => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-disk-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const { out, err, status } = await ended(
    spawn(process.execPath, [join(ROOT, 'dist/tests/hostile/disk-campaign.js'), folder, FULL ? '100' : '6'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  );
  for (const line of out.trim().split('\n').filter(Boolean)) {
    const { fault, wrong } = JSON.parse(line) as FaultOutcome;
    cases.count(wrong && `${fault.code}${fault.lasting ? ' from' : ' at'} call ${fault.at}: ${wrong}`);
  }
  cases.holds(status === 0, `the campaign ended with ${status}: ${err.slice(-500)}`);
});

threat('a disk that is really full', 0, async (cases, t) => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-full-'));
  const mounted =
    process.platform === 'linux' &&
    spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1200k', 'tmpfs', folder]).status === 0;
  t.after(() => {
    if (mounted) spawnSync('umount', [folder]);
    rmSync(folder, { recursive: true, force: true });
  });
  if (!mounted) return t.diagnostic('this machine lets nobody mount a small disk: not tried');
  const space = workspace(t);
  mkdirSync(join(folder, 'web'));
  const site = join(folder, 'web/site');
  const build = () => space.run('build', '--input', space.input, '--output', site);
  const first = await build();
  if (first.status === 0) {
    const old = tree(site);
    for (let i = 0; i < 12; i++)
      space.write(
        `more-${i}.txt`,
        `Ferry number ${i} stops\n\n“We will not sail ${i},” Anna Berg said.\n${'The pier was quiet. '.repeat(600)}\n`,
      );
    const second = await build();
    cases.holds(second.status !== 0 && second.signal === null, 'a build on a full disk said that it had succeeded');
    cases.holds(/full/.test(second.err), `the full disk was not named: ${second.err}`);
    cases.holds(difference(tree(site), old).length === 0, 'the old site is not whole');
  } else {
    cases.holds(
      /full/.test(first.err) && tree(site).size === 0,
      `the full disk was not named, or half a site is there: ${first.err}`,
    );
  }
});
