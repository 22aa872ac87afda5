import assert from 'node:assert/strict';
import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { tree, workspace } from '../workspace.js';

test('init makes a folder that builds as it is, with nothing of the program in it', async (t) => {
  const { run, folder } = workspace(t, {});
  const made = await run('init', 'river archive');
  assert.deepEqual([made.status, made.err, made.out], [0, '', `${join(folder, 'river archive')}\n`]);
  const files = [...tree(join(folder, 'river archive')).keys()];
  assert.deepEqual(files, [
    '.github/workflows/publish.yml',
    '.gitignore',
    'README.md',
    'articles/2024-05-14-troops-leave-the-karsa-bridge.meta.yaml',
    'articles/2024-05-14-troops-leave-the-karsa-bridge.txt',
    'articles/2024-05-16-families-to-leave-sports-hall.md',
    'articles/actors.yaml',
    'articles/archive.yaml',
  ]);
  const input = join(folder, 'river archive/articles');
  const checked = await run('check', '--strict', '--input', input);
  assert.deepEqual([checked.status, checked.err], [0, '']);
  assert.match(checked.out, /2 files: 2 published, 0 duplicates, 0 left out/);
  assert.match(checked.out, /0 articles without a date, 0 without a source/);
});

test('where there is a folder articles, it is read without --input; where there is none, seeds is', async (t) => {
  const { run, folder } = workspace(t);
  assert.match((await run('check')).out, /2 files: 2 published/);
  renameSync(join(folder, 'articles'), join(folder, 'seeds'));
  assert.match((await run('check')).out, /2 files: 2 published/);
  renameSync(join(folder, 'seeds'), join(folder, 'texts'));
  const nowhere = await run('check');
  assert.equal(nowhere.status, 2);
  assert.match(nowhere.err, /There is no folder .*seeds/);
});

test('the name of the folder is the title of the archive, whatever signs it has', async (t) => {
  const { run, folder } = workspace(t, {});
  await run('init', 'a: "b" #c');
  const settings = parse(readFileSync(join(folder, 'a: "b" #c', 'articles/archive.yaml'), 'utf8')) as { title: string };
  assert.equal(settings.title, 'a: "b" #c');
});

test('init writes into no folder that holds something', async (t) => {
  const { run, folder } = workspace(t);
  const before = tree(folder);
  const refused = await run('init', 'articles');
  assert.equal(refused.status, 2);
  assert.match(refused.err, /is not empty/);
  assert.deepEqual(tree(folder), before);
});
