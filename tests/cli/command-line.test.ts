import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT, workspace } from './workspace.js';

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

test('the version and the help are printed with status 0', async (t) => {
  const { run } = workspace(t, {});
  assert.deepEqual(await run('--version'), { status: 0, signal: null, out: `${version}\n`, err: '' });
  const help = await run('--help');
  assert.equal(help.status, 0);
  for (const command of ['build', 'serve', 'check', 'extract'])
    assert.match(help.out, new RegExp(`^  ${command} `, 'm'));
  const buildHelp = await run('build', '--help');
  assert.equal(buildHelp.status, 0);
  assert.match(buildHelp.out, /--path-prefix PATH/);
  assert.doesNotMatch(buildHelp.out, /--port/);
});

test('a wrong command line says what is wrong, with status 2 and nothing on standard output', async (t) => {
  const { run, input } = workspace(t);
  const cases: [words: string[], message: RegExp][] = [
    [['bild'], /no command "bild"/],
    [['build', '--inptu', 'x'], /Unknown option '--inptu'/],
    [['build', 'stray'], /does not know what to do with "stray"/],
    [['serve', '--port', '99999'], /--port takes a whole number from 0 to 65535/],
    [['serve', '--port', '-1'], /--port/],
    [['build', '--max-bytes', 'lots'], /--max-bytes takes a whole number/],
    [['extract'], /needs FILES/],
    [['extract', 'nowhere.txt'], /There is no file/],
    [['extract', input], /is a folder/],
    [['extract', join(input, 'bridge.txt'), '--format', 'xml'], /--format is ndjson or json/],
    [['build', '--input', 'nowhere'], /There is no folder .*nowhere/],
  ];
  for (const [words, message] of cases) {
    const { status, out, err } = await run(...words);
    assert.equal(status, 2, words.join(' '));
    assert.equal(out, '');
    assert.match(err, message);
    assert.doesNotMatch(err, /\n {4}at /, 'a stack trace');
    assert.equal(err.trim().split('\n').length, 1);
  }
});

test('extract prints one record a line, or one array, and what the archivist wrote beside the file applies', async (t) => {
  const { run, input, write } = workspace(t);
  write('bridge.meta.yaml', 'source: The Velmora Herald\n');
  const lines = await run('extract', join(input, 'bridge.txt'), join(input, 'harbour.txt'));
  assert.equal(lines.status, 0, lines.err);
  const records = lines.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { file: string; source: { name: string; basis: string } });
  assert.deepEqual(
    records.map(({ file }) => file),
    ['bridge.txt', 'harbour.txt'],
  );
  assert.deepEqual([records[0]!.source.name, records[0]!.source.basis], ['The Velmora Herald', 'curated']);
  const array = await run('extract', join(input, 'bridge.txt'), '--format', 'json');
  assert.equal((JSON.parse(array.out) as unknown[]).length, 1);
});
