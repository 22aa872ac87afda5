import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from '../../src/publish/build.js';
import { report } from '../../src/cli/build-command.js';
import { silentTerminal } from '../../src/system/terminal.js';
import { BRIDGE, difference, ended, HARBOUR, tree, workspace } from '../cli/workspace.js';

test('a build in a pipe says nothing, makes the site, and remembers the addresses', async (t) => {
  const { build, site, input } = workspace(t);
  assert.deepEqual(await build(), { status: 0, signal: null, out: '', err: '' });
  assert.ok(existsSync(join(site, '404.html')));
  const published = JSON.parse(readFileSync(join(input, 'published.json'), 'utf8')) as { articles: { file: string }[] };
  assert.deepEqual(published.articles.map(({ file }) => file).sort(), ['bridge.txt', 'harbour.txt']);
});

test('two builds of one input are byte-identical under another time zone, language and directory order', async (t) => {
  const first = workspace(t, {
    'a/bridge.txt': BRIDGE,
    'Ä.txt': HARBOUR,
    'z.txt': `${BRIDGE}\nThe bridge stayed open.\n`,
  });
  const second = workspace(t, {
    'z.txt': `${BRIDGE}\nThe bridge stayed open.\n`,
    'Ä.txt': HARBOUR,
    'a/bridge.txt': BRIDGE,
  });
  assert.equal((await first.build()).status, 0);
  const before = { TZ: process.env.TZ, LANG: process.env.LANG, LC_ALL: process.env.LC_ALL };
  Object.assign(process.env, { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
  const status = (await second.build()).status;
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  assert.equal(status, 0);
  assert.deepEqual(difference(tree(first.site), tree(second.site)), []);
  assert.deepEqual(difference(tree(first.input), tree(second.input)), []);
});

test('a second build makes no page again and gives the same bytes', async (t) => {
  const { build, site } = workspace(t);
  await build();
  const before = tree(site);
  const page = join(site, '404.html');
  const { ino } = statSync(page);
  assert.equal((await build()).status, 0);
  assert.deepEqual(difference(before, tree(site)), []);
  assert.equal(statSync(page).ino, ino, 'the page was written again');
});

test('a page that somebody changed on the site is made again', async (t) => {
  const { build, site } = workspace(t);
  await build();
  const before = tree(site);
  const page = join(site, '404.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('<h1', '<h2'));
  utimesSync(page, new Date(0), new Date(0));
  await build();
  assert.deepEqual(difference(before, tree(site)), []);
});

test('what somebody puts into the site, or changes or takes away there, is undone by the next build and stays so', async (t) => {
  const { build, write, site } = workspace(t);
  await build();
  await build();
  const before = tree(site);
  write('bridge.txt', BRIDGE.replace('4,000', '5,000'));
  await build();
  const page = join(site, '404.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('<h1', '<h2'));
  rmSync(join(site, 'about/index.html'));
  rmSync(join(site, 'data'), { recursive: true });
  mkdirSync(join(site, 'mine/own'), { recursive: true });
  for (const stray of ['notes.txt', 'articles/notes.txt', 'mine/own/notes.txt'])
    writeFileSync(join(site, stray), 'mine');
  write('bridge.txt', BRIDGE);
  for (const _ of [1, 2, 3]) {
    assert.equal((await build()).status, 0);
    assert.deepEqual(difference(before, tree(site)), []);
    assert.equal(existsSync(join(site, 'mine')), false);
  }
});

test('a build without changes writes no file of the site anew', async (t) => {
  const { build, site } = workspace(t);
  await build();
  const times = () => new Map([...tree(site).keys()].map((path) => [path, String(statSync(join(site, path)).mtimeMs)]));
  const before = times();
  for (const _ of [1, 2]) {
    await build();
    assert.deepEqual(difference(before, times()), []);
  }
});

test('a build leaves no other folder than the site and its own working folder', async (t) => {
  const { build, folder } = workspace(t);
  await build();
  assert.deepEqual(readdirSync(folder).sort(), ['.onrecord', 'articles', 'site']);
  assert.deepEqual(
    readdirSync(join(folder, '.onrecord/site')).filter((name) => /lock|staging|journal|tmp/.test(name)),
    [],
  );
});

test('a folder that onrecord did not make is never replaced', async (t) => {
  const { build, site, run, input, folder } = workspace(t);
  mkdirSync(site);
  writeFileSync(join(site, 'thesis.doc'), 'years of work');
  const refused = await build();
  assert.equal(refused.status, 2);
  assert.match(refused.err, /holds files that onrecord did not make/);
  assert.equal(readFileSync(join(site, 'thesis.doc'), 'utf8'), 'years of work');
  const over = await run('build', '--input', input, '--output', folder);
  assert.equal(over.status, 2);
  assert.match(over.err, /holds the input folder/);
  assert.ok(existsSync(join(input, 'bridge.txt')));
});

test('an output folder that is a link stays one', async (t) => {
  const { build, site, folder } = workspace(t);
  mkdirSync(join(folder, 'real'));
  symlinkSync(join(folder, 'real'), site);
  assert.equal((await build()).status, 0);
  assert.ok(existsSync(join(folder, 'real/404.html')));
  assert.equal((await build()).status, 0);
});

test('a build ends what one began that was killed while the target of its output link was swapped', async (t) => {
  const { build, site, folder } = workspace(t);
  mkdirSync(join(folder, 'www'));
  symlinkSync('www/real', site);
  assert.equal((await build()).status, 0);
  assert.ok(
    existsSync(join(folder, 'www/real/404.html')) && existsSync(join(folder, 'www/.onrecord/real')),
    'the link was not followed to a folder that was not there yet',
  );
  // As between the two renames of a swap: the old site is away, the new one is not there.
  const work = join(folder, 'www/.onrecord/real');
  rmSync(join(work, 'spare'), { recursive: true, force: true });
  renameSync(join(folder, 'www/real'), join(work, 'staging'));
  writeFileSync(
    join(work, 'journal.json'),
    JSON.stringify({
      path: join(folder, 'articles/published.json'),
      contents: readFileSync(join(folder, 'articles/published.json'), 'utf8'),
      spare: null,
    }),
  );
  const next = await build();
  assert.equal(next.status, 0, next.err);
  assert.ok(existsSync(join(folder, 'www/real/404.html')));
});

test('a site in the folder of articles that another build made is passed over, and told', async (t) => {
  const { run, input, folder } = workspace(t);
  assert.equal((await run('build', '--input', input, '--output', join(input, 'old'))).status, 0);
  const { status, err } = await run('build', '--input', input, '--output', join(folder, 'new'));
  assert.equal(status, 0);
  assert.match(err, /^old: warning: This folder is a site that onrecord made/m);
  assert.doesNotMatch(err, /old\//);
  assert.equal(
    (JSON.parse(readFileSync(join(input, 'published.json'), 'utf8')) as { articles: unknown[] }).articles.length,
    2,
  );
});

test('an output folder inside the input folder is not read as articles', async (t) => {
  const { run, input } = workspace(t);
  const words = ['build', '--input', input, '--output', join(input, 'site')];
  assert.equal((await run(...words)).status, 0);
  assert.equal((await run(...words)).status, 0);
  const published = JSON.parse(readFileSync(join(input, 'published.json'), 'utf8')) as { articles: unknown[] };
  assert.equal(published.articles.length, 2);
});

test('a renamed file keeps its address, and a deleted one leaves a tombstone', async (t) => {
  const { build, run, input, site, remove } = workspace(t);
  const ids = () =>
    Object.fromEntries(
      (
        JSON.parse(readFileSync(join(input, 'published.json'), 'utf8')) as { articles: { id: string; file: string }[] }
      ).articles.map(({ id, file }) => [file, id]),
    );
  await build();
  const before = ids();
  renameSync(join(input, 'bridge.txt'), join(input, 'crossing.txt'));
  assert.equal((await build()).status, 0);
  assert.equal(ids()['crossing.txt'], before['bridge.txt']);
  assert.doesNotMatch((await run('check', '--input', input, '--output', site)).out, /gone|lost/);
  remove('harbour.txt');
  assert.equal((await build()).status, 0);
  assert.equal(ids()['harbour.txt'], before['harbour.txt']);
  const { out } = await run('check', '--input', input, '--output', site);
  assert.match(out, /^1 published article lost its file\.$/m);
  assert.match(out, new RegExp(`^harbour\\.txt: gone, was ${before['harbour.txt']}$`, 'm'));
});

test('a reader that closes the pipe early does not keep the program from ending', async (t) => {
  const { start, input, site } = workspace(t);
  for (const words of [
    ['build', '--input', input, '--output', site],
    ['extract', join(input, 'bridge.txt')],
    ['--help'],
  ]) {
    const child = start(...words);
    child.stdout!.destroy();
    child.stderr!.destroy();
    const { status, signal } = await ended(child);
    assert.deepEqual({ status, signal }, { status: 0, signal: null }, words.join(' '));
  }
  assert.ok(existsSync(join(site, '404.html')));
});

test('SIGINT and SIGTERM end a build at once, and the next one succeeds', async (t) => {
  const { heldBuild, build } = workspace(t);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const { child, reached } = await heldBuild({ stage: 'render' });
    assert.ok(reached, 'the build does not say when it renders');
    child.kill(signal);
    // How soon that is, the campaign of tests/hostile/ending.test.ts measures.
    assert.equal((await ended(child)).signal, signal);
    assert.equal((await build()).status, 0);
  }
});

test('a build tells the terminal of each new or changed article, of many only so many, and of none a second time', async (t) => {
  const { input, site, write } = workspace(t);
  const told = async (): Promise<string[]> => {
    const notes: string[] = [];
    const terminal = { ...silentTerminal, note: (text: string) => void notes.push(text) };
    const request = { input, output: site, pathPrefix: undefined, maxBytes: 5_000_000, terminal };
    report(await build(request), request);
    return notes.filter((note) => /published as|more new/.test(note)).map((note) => /^[^:;]+/.exec(note)![0]);
  };
  assert.deepEqual(await told(), ['bridge.txt', 'harbour.txt']);
  assert.deepEqual(await told(), []);
  write('bridge.txt', BRIDGE.replace('river', 'stream'));
  assert.deepEqual(await told(), ['bridge.txt']);
  for (let n = 0; n < 25; n++) write(`new-${n}.txt`, BRIDGE.replace('river', `river ${n}`));
  const many = await told();
  assert.equal(many.length, 21);
  assert.match(many.at(-1)!, /and 5 more new articles/);
});
