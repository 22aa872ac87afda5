/** A large archive's first build is made by two processes, and is the same. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build, type BuildRequest } from '../../src/cli/build.js';
import { DEFAULT_MAX_BYTES } from '../../src/cli/read-file.js';
import { silentTerminal } from '../../src/cli/terminal.js';
import { BRIDGE, difference, tree, workspace } from './workspace.js';

/** Builds, and gives the stages that it went through. */
async function stagesOf(request: Pick<BuildRequest, 'input' | 'output'> & Partial<BuildRequest>): Promise<string[]> {
  const stages: string[] = [];
  const result = await build({
    pathPrefix: undefined, maxBytes: DEFAULT_MAX_BYTES, terminal: silentTerminal, ...request,
    stage: (name) => {
      stages.push(name);
      request.stage?.(name);
    },
  });
  assert.ok(result.published);
  return stages;
}

test('two processes make the site that one makes, and leave nothing behind', async (t) => {
  const { input, folder, site } = workspace(t);
  const alone = join(folder, 'alone');
  assert.ok((await stagesOf({ input, output: alone })).includes('search'));
  const stages = await stagesOf({ input, output: site, secondFrom: 0 });
  assert.ok(stages.includes('second process') && !stages.includes('search'), `all was made by one process: ${stages}`);
  assert.deepEqual(difference(tree(site), tree(alone)), []);
  assert.deepEqual(readdirSync(join(folder, '.onrecord/site')).filter((name) => name.includes('second')), []);
  // A site that is there already is made anew by one process, of what it has.
  assert.ok(!(await stagesOf({ input, output: site, secondFrom: 0 })).includes('second process'));
});

test('a second process that read something else is not listened to', async (t) => {
  const { input, folder, site, write } = workspace(t);
  const alone = join(folder, 'alone');
  await stagesOf({ input, output: alone });
  const later = `${BRIDGE}\n“The bridge stays shut,” Anna Berg said.\n`;
  const stages = await stagesOf({ input, output: site, secondFrom: 0, stage: (name) => name === 'archive' && write('bridge.txt', later) });
  assert.ok(stages.includes('second process') && stages.includes('search'), `the change was not noticed: ${stages}`);
  assert.deepEqual(difference(tree(site), tree(alone)), []);
});
