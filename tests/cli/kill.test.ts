import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { randomNumbers } from './random-edits.js';
import { BRIDGE, difference, ended, tree, workspace } from './workspace.js';

/** `npm run test:kill` asks for 200. */
const POINTS = Number(process.env.ONRECORD_KILL_POINTS ?? 8);

test(`killed at a random moment, the site is the old one or the new one, and the next build succeeds (${POINTS} times)`, async (t) => {
  const random = randomNumbers(7);
  const { write, start, build, input, site } = workspace(t);
  await build();
  const began = performance.now();
  await build();
  const whole = performance.now() - began;
  let old = tree(site);
  for (let point = 0; point < POINTS; point++) {
    write('bridge.txt', `${BRIDGE}\nThe river rose by ${point} metres.\n`);
    const child = start('build', '--input', input, '--output', site);
    const end = ended(child);
    await new Promise((resume) => setTimeout(resume, random() * whole * 1.1));
    child.kill('SIGKILL');
    await end;
    const found = tree(site);
    const next = await build();
    assert.equal(next.status, 0, next.err);
    const made = tree(site);
    assert.ok(difference(found, old).length === 0 || difference(found, made).length === 0, `half a site after kill ${point}`);
    old = made;
  }
});

test('killed between the two renames, the next build finishes with the new site', async (t) => {
  const { write, build, folder, site } = workspace(t);
  await build();
  const work = join(folder, '.onrecord/site');
  const old = tree(site);
  // The moment between the renames: the old site set aside, the new one staged and verified, the journal written.
  renameSync(site, join(work, 'spare'));
  mkdirSync(join(work, 'staging'));
  for (const [path, contents] of old) {
    mkdirSync(join(work, 'staging', path, '..'), { recursive: true });
    writeFileSync(join(work, 'staging', path), Buffer.from(contents, 'latin1'));
  }
  writeFileSync(join(work, 'journal.json'), JSON.stringify({ path: join(folder, 'articles/published.json'), contents: readFileSync(join(folder, 'articles/published.json'), 'utf8') }));
  write('empty.txt', '');
  assert.equal((await build()).status, 1);
  assert.deepEqual(difference(tree(site), old), []);
  assert.deepEqual([...tree(work).keys()].filter((path) => !/^(?:search|spare)\b/.test(path)), ['manifest']);
});
