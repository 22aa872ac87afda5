import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { BRIDGE, difference, type Ended, HARBOUR, tree, workspace } from './workspace.js';

/** The faults told, one a line; fails where something else was printed. */
function faults({ out, err, status }: Ended): string[] {
  assert.equal(out, '');
  assert.equal(status, 1);
  const lines = err.trim().split('\n');
  for (const line of lines) assert.match(line, /^\S.*?(?::\d+)?: (?:error|warning): .+/);
  return lines;
}

/** Files of the articles that have an address. */
const publishedFiles = (input: string): string[] =>
  (JSON.parse(readFileSync(join(input, 'published.json'), 'utf8')) as { articles: { file: string }[] }).articles
    .map(({ file }) => file)
    .sort();

test('an empty file is named, and the others are built', async (t) => {
  const { write, build, input } = workspace(t);
  write('empty.txt', '');
  write('blank.txt', ' \n\t\n');
  assert.deepEqual(
    faults(await build()).map((line) => line.slice(0, 36)),
    ['blank.txt: error: This file is empty', 'empty.txt: error: This file is empty'],
  );
  assert.deepEqual(publishedFiles(input), ['bridge.txt', 'harbour.txt']);
});

test('a binary is refused, and the others are built', async (t) => {
  const { write, build, input } = workspace(t);
  write(
    'photo.txt',
    Buffer.from([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0xff, 0xfe, 0x00, 0x81,
    ]),
  );
  const [fault, ...more] = faults(await build());
  assert.match(fault!, /^photo\.txt(?::1)?: error: /);
  assert.deepEqual(more, []);
  assert.deepEqual(publishedFiles(input), ['bridge.txt', 'harbour.txt']);
});

test('two files with one id: the second is named with the first, and left out', async (t) => {
  const { write, build, input } = workspace(t);
  write('bridge.meta.yaml', 'id: the-bridge\n');
  write('harbour.meta.yaml', 'id: the-bridge\n');
  const [fault] = faults(await build());
  assert.match(fault!, /^harbour.*"the-bridge".*bridge\.txt/);
  assert.deepEqual(publishedFiles(input), ['bridge.txt']);
});

test('a folder without articles makes no site and says so', async (t) => {
  const { build, site } = workspace(t, { 'notes.doc': 'no article' });
  const lines = faults(await build());
  assert.match(lines.join('\n'), /holds no articles/);
  assert.equal(existsSync(site), false);
});

test('a folder that lost its articles does not empty the site', async (t) => {
  const { build, site, remove } = workspace(t);
  await build();
  for (const file of ['bridge.txt', 'harbour.txt', 'published.json']) remove(file);
  assert.equal((await build()).status, 1);
  assert.ok(existsSync(join(site, '404.html')));
});

test('a file over the size limit is refused unread', async (t) => {
  const { write, build, input } = workspace(t);
  write('huge.txt', '');
  truncateSync(join(input, 'huge.txt'), 100_000_000);
  assert.match(faults(await build())[0]!, /^huge\.txt: error: This file has 100000000 bytes, more than the 5000000/);
});

test('links out of the folder, links to nowhere and pipes are refused and named', async (t) => {
  const { build, input, folder } = workspace(t);
  writeFileSync(join(folder, 'secret.txt'), BRIDGE.replace('river', 'secret'));
  symlinkSync(join(folder, 'secret.txt'), join(input, 'out.txt'));
  symlinkSync(folder, join(input, 'up'));
  symlinkSync('nowhere', join(input, 'lost.txt'));
  execFileSync('mkfifo', [join(input, 'pipe.txt')]);
  const lines = faults(await build());
  assert.deepEqual(
    lines.map((line) => line.split(':')[0]),
    ['lost.txt', 'out.txt', 'pipe.txt', 'up'],
  );
  assert.deepEqual(publishedFiles(input), ['bridge.txt', 'harbour.txt']);
});

test('a link to a file inside the folder is followed', async (t) => {
  const { build, input } = workspace(t);
  symlinkSync(join(input, 'bridge.txt'), join(input, 'again.txt'));
  assert.equal((await build()).status, 0);
});

test('a broken NAME.meta.yaml holds its article back: without the corrections it would say what was taken back', async (t) => {
  const { write, build, input } = workspace(t);
  write('bridge.meta.yaml', 'title: x\nquotes:\n  remove:\n    - text: "We will hold\n');
  const lines = faults(await build());
  assert.match(lines[0]!, /^bridge\.meta\.yaml:\d+: error: /);
  assert.deepEqual(publishedFiles(input), ['harbour.txt']);
});

test('an article is not withdrawn without a reason, and not published as if nothing were said', async (t) => {
  const { write, build, input } = workspace(t);
  write('bridge.meta.yaml', 'note: x\nwithdrawn: " "\n');
  assert.match(faults(await build())[0]!, /^bridge\.meta\.yaml:2: error: .*say why/);
  assert.deepEqual(publishedFiles(input), ['harbour.txt']);
});

test('a review of a folder whose actors.yaml is broken tells the line', async (t) => {
  const { write, run, input, site } = workspace(t);
  write('actors.yaml', '- name: Ann Lee\n  wikidata: nonsense\n');
  const { status, err } = await run('review', '--input', input, '--output', site);
  assert.equal(status, 1);
  assert.match(err, /^actors\.yaml:2: error: /m);
  assert.doesNotMatch(err, /fault of the program/);
});

test('an unknown field of a NAME.meta.yaml is told with its line and the nearest name, and refuses nothing', async (t) => {
  const { write, build, input } = workspace(t);
  write('bridge.meta.yaml', '# a comment\ntitel: x\n');
  const { status, err } = await build();
  assert.equal(status, 0, err);
  assert.match(err, /^bridge\.meta\.yaml:2: warning: .*"titel".*"title"/m);
  assert.deepEqual(publishedFiles(input), ['bridge.txt', 'harbour.txt']);
});

test('a slip in the NAME.meta.yaml of a published article keeps its last good page, and says so', async (t) => {
  const { write, build, site, input } = workspace(t);
  write('bridge.meta.yaml', 'title: Bridge held\nquotes:\n  remove:\n    - text: Nobody has fired a shot,\n');
  assert.equal((await build()).status, 0);
  const [{ id }] = (JSON.parse(readFileSync(join(input, 'published.json'), 'utf8')) as { articles: [{ id: string }] })
    .articles;
  const page = () => readFileSync(join(site, `articles/${id}/index.html`), 'utf8');
  const good = page();
  assert.match(good, /Bridge held/);
  write('bridge.meta.yaml', 'title: Bridge held\nquotes:\n  remove: [\n');
  const [fault] = faults(await build());
  assert.match(fault!, /^bridge\.meta\.yaml:\d+: error: .*page stays as this file last made it/);
  assert.equal(page(), good);
  write('bridge.meta.yaml', 'title: Bridge lost\n');
  assert.equal((await build()).status, 0);
  assert.match(page(), /Bridge lost/);
});

test('a published article whose corrections were never read does not say that its file is gone', async (t) => {
  const { write, build, site, input, folder } = workspace(t);
  assert.equal((await build()).status, 0);
  const [{ id }] = (JSON.parse(readFileSync(join(input, 'published.json'), 'utf8')) as { articles: [{ id: string }] })
    .articles;
  rmSync(join(folder, '.onrecord'), { recursive: true });
  write('bridge.meta.yaml', 'title: [\n');
  assert.match(faults(await build())[0]!, /^bridge\.meta\.yaml/);
  const page = readFileSync(join(site, `articles/${id}/index.html`), 'utf8');
  assert.match(page, /can.{1,6}t be read at present/);
  assert.doesNotMatch(page, /The file of this article is no longer/);
});

test('corrections without an article are told', async (t) => {
  const { write, build } = workspace(t);
  write('brigde.meta.yaml', 'title: x\n');
  assert.match(faults(await build())[0]!, /^brigde\.meta\.yaml.*no article brigde/);
});

test('corrections that could be for two articles are told, and both are held back', async (t) => {
  const { write, build, input } = workspace(t, {
    'a.txt': BRIDGE,
    'a.md': HARBOUR,
    'b.txt': `${HARBOUR}\nThe vote was close.\n`,
  });
  write('a.meta.yaml', 'source: Herald\n');
  assert.match(faults(await build())[0]!, /^a\.meta\.yaml: error: .*a\.md or a\.txt/);
  assert.deepEqual(publishedFiles(input), ['b.txt']);
});

test('a broken actors.yaml, archive.yaml or published.json stops the build, and the old site stays', async (t) => {
  const { write, build, site, remove } = workspace(t);
  await build();
  const page = readFileSync(join(site, '404.html'), 'utf8');
  for (const [file, text, message] of [
    ['actors.yaml', '- name: Ivo Marant\n  kind: wizard\n', /actors\.yaml:2: error: /],
    ['archive.yaml', 'title: x\ntext: everything\n', /archive\.yaml:2: error: /],
    ['published.json', '{', /published\.json can't be read/],
  ] as const) {
    write(file, text);
    const { status, err } = await build();
    assert.equal(status, 1);
    assert.match(err, message);
    assert.equal(readFileSync(join(site, '404.html'), 'utf8'), page);
    remove(file);
  }
});

test('a file name cannot send control characters to the terminal', async (t) => {
  const { write, build } = workspace(t);
  write('a\u001b[31mred.txt', '');
  const { err } = await build();
  assert.ok(!err.includes('\u001b'));
  assert.match(err, /a\\u001b\[31mred\.txt/);
});

test('a correction that matches nothing is an error with file and line', async (t) => {
  const { write, build } = workspace(t);
  write('bridge.meta.yaml', 'quotes:\n  remove:\n    - text: These words stand nowhere\n');
  assert.match(faults(await build())[0]!, /^bridge\.meta\.yaml:3: error: /);
});

test('check reports the same without making a site; with --strict warnings count', async (t) => {
  const { write, run, input, site } = workspace(t);
  const check = (...more: string[]) => run('check', '--input', input, '--output', site, ...more);
  const good = await check();
  assert.equal(good.status, 0, good.err);
  assert.match(good.out, /^2 files: 2 published, 0 duplicates, 0 left out\.$/m);
  write('picture.jpg', 'x');
  assert.equal((await check()).status, 0);
  assert.equal((await check('--strict')).status, 1);
  write('empty.txt', '');
  write('copy.txt', BRIDGE);
  const bad = await check();
  assert.equal(bad.status, 1);
  assert.match(bad.out, /^4 files: 2 published, 1 duplicate, 1 left out\.$/m);
  symlinkSync('nowhere', join(input, 'lost.txt'));
  symlinkSync('.', join(input, 'loop'));
  const linked = await check();
  assert.match(
    linked.out,
    /^5 files: 2 published, 1 duplicate, 2 left out\.$/m,
    'an article file that leads nowhere is one of them',
  );
  assert.match(linked.err, /^loop: error: This link leads to no file/m);
  assert.equal(existsSync(site), false);
});

test('broken front matter is told with its line, and nothing in it runs', async (t) => {
  const { write, build, input, folder } = workspace(t);
  write('broken.md', '---\ntitle: x\nsource: [y\n---\n\n# A headline\n\nSome text that goes on for a sentence.\n');
  write(
    'code.md',
    `---js\n{ title: require('fs').writeFileSync(${JSON.stringify(join(folder, 'ran'))}, 'x') }\n---\n\nSome text.\n`,
  );
  const lines = faults(await build());
  assert.match(lines.join('\n'), /^broken\.md:\d+: error: .*$/m);
  assert.match(lines.join('\n'), /^code\.md:1: error: .*"js" is not read/m);
  assert.equal(existsSync(join(folder, 'ran')), false);
  assert.deepEqual(publishedFiles(input), ['bridge.txt', 'harbour.txt']);
});

test('a page that chokes the reader is left out in time, and the site is as if it were not there', async (t) => {
  const plain = workspace(t);
  const hostile = workspace(t);
  hostile.write('deep.html', `<html><body>${'<div>'.repeat(20_000)}text${'</div>'.repeat(20_000)}</body></html>`);
  hostile.write('stars.md', `# Headline\n\n${'**a*'.repeat(20_000)}\n`);
  hostile.write('quotes.md', `${'>'.repeat(5_000)} text\n`);
  await plain.build();
  const lines = faults(await hostile.build());
  assert.deepEqual(
    lines.map((line) => line.split(':')[0]),
    ['deep.html', 'quotes.md', 'stars.md'],
  );
  assert.deepEqual(difference(tree(plain.site), tree(hostile.site)), []);
});
