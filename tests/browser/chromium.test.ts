/** The browser of the tests starts whoever asks first, and however many do at once. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { browserProgram } from './chromium.js';

test('two that unpack the browser at once get one whole program, and leave nothing else', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-unpacking-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const [one, other] = await Promise.all([
    browserProgram(join(folder, 'browser')),
    browserProgram(join(folder, 'browser')),
  ]);
  assert.equal(one, other);
  assert.match(execFileSync(one, ['--version'], { encoding: 'utf8' }), /Chrom/);
  assert.deepEqual(readdirSync(folder), ['browser']);
});
