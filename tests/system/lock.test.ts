import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { workspace } from '../cli/workspace.js';

const startOf = (pid: number): string => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]!;
};

function holdLock(folder: string, holder: object): void {
  mkdirSync(join(folder, '.onrecord/site'), { recursive: true });
  writeFileSync(join(folder, '.onrecord/site/lock'), JSON.stringify(holder));
}

test('a build that finds another at work says so and exits 75', async (t) => {
  const { build, folder, site } = workspace(t);
  holdLock(folder, { pid: process.pid, host: hostname(), started: startOf(process.pid) });
  const { status, err } = await build();
  assert.equal(status, 75);
  assert.match(err, new RegExp(`Another build is writing this site \\(process ${process.pid}\\)`));
  assert.equal(existsSync(site), false);
});

test('a lock of another machine is left, and told where it lies', async (t) => {
  const { build, folder } = workspace(t);
  holdLock(folder, { pid: 7, host: 'container-0f3a', started: '1' });
  const { status, err } = await build();
  assert.equal(status, 75);
  assert.match(err, /If nothing runs on container-0f3a any more, take .*site\/lock away/);
});

test('a lock whose process is gone, or whose number another process has now, is taken over', async (t) => {
  const { build, folder } = workspace(t);
  for (const holder of [
    { pid: 2 ** 22 + 1, host: hostname(), started: '1' },
    { pid: process.pid, host: hostname(), started: '1' },
  ]) {
    holdLock(folder, holder);
    assert.equal((await build()).status, 0);
  }
});

test('of several builds at once one wins and the others exit 75', async (t) => {
  const { build, folder, site } = workspace(t);
  for (let trial = 0; trial < 3; trial++) {
    if (trial === 1) holdLock(folder, { pid: 2 ** 22 + 1, host: hostname(), started: '1' });
    const all = await Promise.all([build(), build(), build()]);
    const statuses = all.map(({ status }) => status);
    assert.ok(statuses.includes(0), all.map(({ err }) => err).join());
    assert.ok(
      statuses.every((status) => status === 0 || status === 75),
      all.map(({ err }) => err).join(),
    );
  }
  assert.ok(existsSync(join(site, '404.html')));
});

test('what a process left that was killed before its lock was in place is taken away; one that lives keeps its own', async (t) => {
  const { build, folder } = workspace(t);
  const work = join(folder, '.onrecord/site');
  mkdirSync(work, { recursive: true });
  const [gone, alive] = [2 ** 22 + 1, process.pid].map((pid) => `lock.${hostname()}.${pid}`);
  for (const name of [gone, alive]) writeFileSync(join(work, name!), '{}');
  assert.equal((await build()).status, 0);
  assert.deepEqual(
    readdirSync(work).filter((name) => name.startsWith('lock')),
    [alive],
  );
});
