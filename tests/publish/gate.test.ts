/** A record that is not true to its file is never published, though it is only looked for when its article is read. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from '../../src/publish/build.js';
import { DEFAULT_MAX_BYTES } from '../../src/system/read-file.js';
import { silentTerminal } from '../../src/system/terminal.js';
import { UserError } from '../../src/system/exit.js';
import { BRIDGE, difference, tree, type Workspace, workspace } from '../cli/workspace.js';

/** Changes a letter of a quote in the cache, in the article's head, and forgets what was built and checked. */
function spoil({ folder, site }: Workspace): void {
  const kept = join(folder, '.onrecord/extracted');
  rmSync(join(kept, 'checked'));
  const version = readdirSync(kept)[0]!;
  const file = join(kept, version, readdirSync(join(kept, version))[0]!);
  const bytes = readFileSync(file);
  const at = bytes.indexOf('"text":"We will hold the bridge');
  assert.ok(at > 0);
  bytes.write('fold', bytes.indexOf('hold', at));
  writeFileSync(file, bytes);
  rmSync(site, { recursive: true });
  rmSync(join(folder, '.onrecord/site'), { recursive: true });
}

for (const secondFrom of [0, Number.POSITIVE_INFINITY]) {
  test(
    'a broken record is left out with its file and why, and all else is ' +
      `built${secondFrom === 0 ? ', also by two processes' : ''}`,
    async (t) => {
      const space = workspace(t);
      const { input, site, remove } = space;
      const made = () =>
        build({
          input,
          output: site,
          pathPrefix: undefined,
          maxBytes: DEFAULT_MAX_BYTES,
          terminal: silentTerminal,
          secondFrom,
        });
      assert.ok((await made()).published);
      spoil(space);
      const { problems, published, read } = await made();
      assert.deepEqual(
        problems
          .filter(({ severity }) => severity === 'error')
          .map(({ file, message }) => [file, message.replace(/q-\w+/, 'ID')]),
        [
          [
            'bridge.txt',
            'The record made from this file does not hold (quote ID is not verbatim at 181-225), so it is not ' +
              'published. This is a fault of the program: please report it.',
          ],
        ],
      );
      assert.deepEqual([published, read?.quarantined], [true, ['bridge.txt']]);
      const spoilt = tree(site);
      remove('bridge.txt');
      assert.ok((await made()).published);
      // The address of a published article stays: it says that the file can't be read, not that it is gone.
      const told = [...spoilt].filter(([path]) => path.startsWith('articles/army-')).map(([, page]) => `${page}`);
      assert.equal(told.length, 1);
      assert.match(told[0]!, /can(?:'|&#39;|’)t be read at present/);
      const apart = difference(spoilt, tree(site)).filter((path) => !/^(?:articles\/army-|offline)/.test(path));
      assert.deepEqual(apart, [], 'the site is that of the other article');
    },
  );
}

test(
  'an article that is lost from the cache and changed in its file while pages are made ends the build with a ' +
    'sentence',
  async (t) => {
    const { folder, input, site, write } = workspace(t);
    const kept = join(folder, '.onrecord/extracted');
    const stage = (name: string) => {
      if (name !== 'render') return;
      const version = readdirSync(kept).find((entry) => entry !== 'checked')!;
      const file = join(kept, version, readdirSync(join(kept, version))[0]!);
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('"sketch"', '[sketch"'));
      write('bridge.txt', `${BRIDGE} And more.`);
    };
    const made = build({
      input,
      output: site,
      pathPrefix: undefined,
      maxBytes: DEFAULT_MAX_BYTES,
      terminal: silentTerminal,
      stage,
      secondFrom: 0,
    });
    await assert.rejects(
      made,
      (error) =>
        error instanceof UserError &&
        /bridge\.txt was changed while the site was being made from it/.test(error.message),
    );
    assert.ok(!existsSync(site));
  },
);
