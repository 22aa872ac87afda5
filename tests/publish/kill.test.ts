import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from '../../src/publish/build.js';
import { silentTerminal } from '../../src/system/terminal.js';
import { randomNumbers } from './random-edits.js';
import { BRIDGE, difference, ended, tree, workspace } from '../cli/workspace.js';

/** How many of a build's last calls are each tried in turn. */
const LAST_CALLS = 24;
/** `npm run test:kill` asks for 200. */
const POINTS = Number(process.env.ONRECORD_KILL_POINTS ?? 8);

test(`killed before any change to the disk, the site is the old one or the new one, and the next build succeeds (${POINTS} times)`, async (t) => {
  const random = randomNumbers(7);
  const space = workspace(t);
  const { write, heldBuild, input, site, folder } = space;
  // The builds that are not killed run in this process: starting one takes longer than the build.
  const whole = async () =>
    assert.ok(
      (await build({ input, output: site, pathPrefix: undefined, maxBytes: 1_000_000, terminal: silentTerminal }))
        .published,
    );
  await whole();
  write('bridge.txt', `${BRIDGE}\nThe river fell.\n`);
  await whole();
  write('bridge.txt', `${BRIDGE}\nThe river stood.\n`);
  const counted = await heldBuild({ call: Number.MAX_SAFE_INTEGER, below: folder });
  const { err } = await ended(counted.child);
  let calls = counted.calls();
  assert.ok(calls > 20, `a build changes the disk ${calls} times: ${err}`);
  let old = tree(site);
  const found = { old: 0, new: 0, notKilled: 0 };
  for (let point = 0; point < POINTS; point++) {
    write('bridge.txt', `${BRIDGE}\nThe river rose by ${point} metres.\n`);
    // The last calls swap the site in: as many points fall there as on all the others.
    const call = point % 2 ? 1 + Math.floor(random() * calls) : calls - (Math.floor(point / 2) % LAST_CALLS);
    const run = await heldBuild({ call, below: folder });
    if (run.reached) {
      run.child.kill('SIGKILL');
      assert.equal((await ended(run.child)).signal, 'SIGKILL');
    } else {
      // What is taken over from the site before last differs from build to build, by some calls.
      assert.equal((await ended(run.child)).status, 0);
      calls = run.calls();
      found.notKilled++;
    }
    const left = tree(site);
    await whole();
    const made = tree(site);
    const isOld = difference(left, old).length === 0;
    // Between the two renames of the swap there is no site, and the next build finishes it.
    assert.ok(
      isOld || left.size === 0 || difference(left, made).length === 0,
      `half a site after kill ${point}, before call ${call} of ${calls}: ${difference(left, made).slice(0, 5).join(', ')}`,
    );
    found[isOld ? 'old' : 'new']++;
    old = made;
  }
  assert.ok(found.notKilled <= POINTS / 2, `${found.notKilled} of ${POINTS} builds were not killed`);
  t.diagnostic(`${calls} calls; ${found.old} times the old site, ${found.new} times the new one`);
});

test('killed between the two renames, the next build finishes with the new site', async (t) => {
  const { write, build, folder, site } = workspace(t);
  await build();
  const work = join(folder, '.onrecord/site');
  const old = tree(site);
  // The moment between the renames: the old site set aside, the new one staged and verified, the journal written.
  rmSync(join(work, 'spare.json'));
  rmSync(join(work, 'spare'), { recursive: true });
  renameSync(site, join(work, 'spare'));
  mkdirSync(join(work, 'staging'));
  for (const [path, contents] of old) {
    mkdirSync(join(work, 'staging', path, '..'), { recursive: true });
    writeFileSync(join(work, 'staging', path), Buffer.from(contents, 'latin1'));
  }
  writeFileSync(
    join(work, 'journal.json'),
    JSON.stringify({
      path: join(folder, 'articles/published.json'),
      contents: readFileSync(join(folder, 'articles/published.json'), 'utf8'),
      spare: null,
    }),
  );
  write('empty.txt', '');
  assert.equal((await build()).status, 1);
  assert.deepEqual(difference(tree(site), old), []);
  assert.deepEqual(
    [...tree(work).keys()].filter((path) => !/^(?:search|spare)\b/.test(path)),
    ['manifest'],
  );
});

test('killed while the database is written, the next build succeeds, and nothing of it is left', async (t) => {
  const { build, folder, write } = workspace(t);
  await build();
  const work = join(folder, '.onrecord/site');
  // What the database's own lock looks like when its process is gone.
  mkdirSync(join(work, 'staging.part/file.lock'), { recursive: true });
  writeFileSync(join(work, 'staging.part/file'), 'half a database');
  write('bridge.txt', `${BRIDGE}\nThe river rose.\n`);
  const { status, err } = await build();
  assert.equal(status, 0, err);
  assert.equal(existsSync(join(work, 'staging.part')), false);
});
