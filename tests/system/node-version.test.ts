import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'node:test';
import { ROOT } from '../cli/workspace.js';

/** What the program says when it is run by a Node.js of `version`. */
function faultOn(version: string): string {
  const module = pathToFileURL(join(ROOT, 'scripts/node-version.mjs')).href;
  const code = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } });
    console.log((await import('${module}')).nodeFault());`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }).trim();
}

test('a Node.js older than engines says is refused in one sentence, a newer one is not', () => {
  assert.equal(faultOn('20.18.3'), 'Onrecord needs Node.js 20.19 or newer; this is 20.18.3.');
  assert.match(faultOn('18.20.4'), /this is 18\.20\.4/);
  for (const version of ['20.19.0', '22.0.0', '26.12.1']) assert.equal(faultOn(version), '', version);
});
