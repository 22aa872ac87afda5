import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { BRIDGE, ended, HARBOUR, ONRECORD, workspace } from './workspace.js';
import { spawn } from 'node:child_process';

test('new puts a file in place under its date and headline, byte for byte, with a .meta.yaml that says nothing yet', async (t) => {
  const { run, input, folder, build } = workspace(t, {});
  const bytes = Buffer.from(`\uFEFF${BRIDGE.replaceAll('\n', '\r\n')}`);
  writeFileSync(join(folder, 'download (3).txt'), bytes);
  const { status, out, err } = await run('new', 'download (3).txt', '--input', input);
  assert.equal(status, 0, err);
  const [article, meta] = out.trim().split('\n') as [string, string];
  assert.match(article, /\/2019-03-12-army-sends-more-troops-to-the-river-border\.txt$/);
  assert.deepEqual(readFileSync(article), bytes);
  assert.equal(meta, article.replace('.txt', '.meta.yaml'));
  assert.ok(
    readFileSync(meta, 'utf8')
      .split('\n')
      .every((line) => line === '' || line.startsWith('#')),
  );
  assert.equal((await build()).status, 0);
});

test('what the archivist knows is written down, and a wrong date refused before anything is', async (t) => {
  const { run, input, folder, build } = workspace(t, {});
  writeFileSync(join(folder, 'a.txt'), HARBOUR.replace('14 March 2019\n\n', ''));
  for (const wrong of [
    ['--url', 'javascript:alert(1)'],
    ['--published', '14.3.2019'],
    ['--title', ' '],
  ]) {
    const { status, err } = await run('new', 'a.txt', '--input', input, ...wrong);
    assert.equal(status, 2, wrong.join(' '));
    assert.match(err, new RegExp(wrong[0]!));
  }
  assert.deepEqual(existsSync(input) ? readdirSync(input) : [], []);
  const right = await run(
    'new',
    'a.txt',
    '--input',
    input,
    '--published',
    '2019-03-14',
    '--source',
    'The Hallen "Post": late',
    '--why',
    'on the\nback',
  );
  assert.equal(right.status, 0, right.err);
  assert.match(right.out, /2019-03-14-harbour-strike/);
  assert.equal((await build()).status, 0);
  const check = await run('check', '--input', input, '--output', join(folder, 'site'));
  assert.match(check.out, /source and date curated/);
});

test('pasted text comes from standard input', async (t) => {
  const { input, folder } = workspace(t, {});
  const child = spawn(process.execPath, [ONRECORD, 'new', '-', '--input', input], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(BRIDGE);
  const { status, out } = await ended(child);
  assert.equal(status, 0);
  assert.equal(readFileSync(out.split('\n')[0]!, 'utf8'), BRIDGE);
});

test('the same article is not taken in twice, and one of the same name does not replace another', async (t) => {
  const { run, input, folder } = workspace(t, {});
  writeFileSync(join(folder, 'a.txt'), BRIDGE);
  writeFileSync(join(folder, 'b.txt'), `${BRIDGE}\nThe talks went on.\n`);
  await run('new', 'a.txt', '--input', input);
  const again = await run('new', 'a.txt', '--input', input);
  assert.equal(again.status, 1);
  assert.match(again.err, /in the archive already/);
  const other = await run('new', 'b.txt', '--input', input);
  assert.match(other.out, /river-border-2\.txt/);
  assert.equal(readdirSync(input).filter((name) => name.endsWith('.txt')).length, 2);
});

test('an empty or unreadable article is refused and leaves nothing behind', async (t) => {
  const { run, input, folder } = workspace(t, {});
  writeFileSync(join(folder, 'empty.txt'), ' \n');
  writeFileSync(join(folder, 'binary.txt'), Buffer.from([0, 1, 2, 3, 0, 0, 0, 9]));
  for (const file of ['empty.txt', 'binary.txt', 'nowhere.txt']) {
    const { status, err } = await run('new', file, '--input', input);
    assert.notEqual(status, 0);
    assert.match(err, new RegExp(file));
    assert.doesNotMatch(err, /\n {4}at /);
  }
  assert.deepEqual(existsSync(input) ? readdirSync(input) : [], []);
});
