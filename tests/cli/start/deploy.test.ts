import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { HOSTS } from '../../../src/cli/start/hosts.table.js';
import { recipeFor } from '../../../src/cli/start/recipes.js';
import { checkLimits, measureSite } from '../../../src/cli/start/site-size.js';
import { workspace } from '../workspace.js';

const FILES = {
  github: '.github/workflows/publish.yml',
  netlify: 'netlify.toml',
  cloudflare: 'wrangler.toml',
} as const;

test('deploy writes the file of each host, once, and never over other contents', async (t) => {
  const { run, folder } = workspace(t);
  for (const [host, file] of Object.entries(FILES)) {
    const first = await run('deploy', host);
    assert.equal(first.status, 0, first.err);
    assert.match(first.err, /There is no site in .* yet/);
    assert.ok(existsSync(join(folder, file)));
    assert.equal((await run('deploy', host)).status, 0, 'the same contents again are no fault');
    writeFileSync(join(folder, file), 'mine\n');
    const refused = await run('deploy', host);
    assert.equal(refused.status, 1);
    assert.match(refused.err, /says something else/);
    assert.equal(readFileSync(join(folder, file), 'utf8'), 'mine\n');
  }
});

test('the workflow runs a pinned version on the folders that were named, and keeps the addresses given out', () => {
  const { contents } = recipeFor('github', { version: '1.2.3', input: 'my texts', output: 'out' });
  const { jobs } = parse(contents) as { jobs: { publish: { steps: { run?: string; with?: { path?: string } }[] } } };
  const runs = jobs.publish.steps.flatMap(({ run = '' }) => run);
  assert.ok(runs.some((one) => one.startsWith("npx --yes onrecord@1.2.3 build --input 'my texts' --output out ")));
  assert.ok(runs.some((one) => one.includes("git add -- 'my texts/published.json'")));
  assert.ok(jobs.publish.steps.some((step) => step.with?.path === 'out'));
});

test('a site within the limits is said to fit, a host that nobody knows and folders elsewhere are refused', async (t) => {
  const { run, build, folder } = workspace(t);
  await build();
  const fits = await run('deploy', 'cloudflare', '--output', 'site');
  assert.equal(fits.status, 0, fits.err);
  assert.match(fits.out, /The site has \d+ files and \d+\.\d MB, which Cloudflare Pages takes\./);
  assert.equal((await run('deploy', 'moon')).status, 2);
  const elsewhere = await run('deploy', 'netlify', '--output', '../site');
  assert.equal(elsewhere.status, 2);
  assert.match(elsewhere.err, /--output has to be a folder below/);
  assert.ok(!existsSync(join(folder, 'netlify.toml')));
});

test('a file over 25 MiB is told for Cloudflare, and is nothing to GitHub', async (t) => {
  const { run, build, site } = workspace(t);
  await build();
  const large = join(site, 'data/large.bin');
  writeFileSync(large, '');
  truncateSync(large, 26 * 1024 ** 2);
  const refused = await run('deploy', 'cloudflare', '--output', 'site');
  assert.equal(refused.status, 1);
  assert.match(refused.err, /Its largest file has 27\.3 MB: 104 % of what Cloudflare Pages takes/);
  assert.equal((await run('deploy', 'github', '--output', 'site')).status, 0);
});

test('limits are counted by file, byte, largest file and largest folder', (t) => {
  const { folder } = workspace(t, {});
  mkdirSync(join(folder, 'x/y'), { recursive: true });
  for (const name of ['x/1', 'x/2', 'x/y/3']) writeFileSync(join(folder, name), 'abcd');
  assert.deepEqual(measureSite(folder), { files: 3, bytes: 12, 'largest file': 4, 'largest folder': 2 });
});

test('a limit is broken above it, near from four fifths on, and not told below', () => {
  const size = (files: number) => ({ files, bytes: 1, 'largest file': 1, 'largest folder': 1 });
  const broken = (files: number) => checkLimits(size(files), HOSTS.cloudflare).map(({ isBroken }) => isBroken);
  assert.deepEqual([broken(16_000), broken(16_001), broken(20_000), broken(20_001)], [[], [false], [false], [true]]);
});
