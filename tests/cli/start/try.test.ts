import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { looseLinks } from '../../../src/cli/start/loose-links.js';
import { BRIDGE, ended, ONRECORD, ROOT, workspace } from '../workspace.js';

test('try writes one valid page with every quote and figure of the article, and leaves nothing else', async (t) => {
  const { run, folder } = workspace(t);
  const made = await run('try', 'articles/bridge.txt');
  const path = join(folder, 'bridge.onrecord.html');
  assert.deepEqual([made.status, made.err, made.out], [0, '', `${path}\n`]);
  const html = readFileSync(path, 'utf8');
  for (const words of ['We will hold the bridge until the talks end,', '4,000 soldiers', 'Ivo Marant', 'Lena Orsk'])
    assert.ok(html.includes(words), words);
  assert.match(html, /<h2 id="all-quotes">Quotes \(\d+\)<\/h2>/);
  const rules = JSON.parse(readFileSync(join(ROOT, '.htmlvalidate.json'), 'utf8')) as { rules: object };
  const { results } = await new HtmlValidate({
    ...rules,
    rules: { ...rules.rules, 'no-inline-style': 'off' },
  } as never).validateString(html);
  assert.deepEqual(
    results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`)),
    [],
  );
});

test('every link of the page leads to a place on it', async (t) => {
  const { run } = workspace(t);
  const { out } = await run('try', 'articles/bridge.txt', '--to', '-');
  const places = new Set([...out.matchAll(/ id="([^"]+)"/g)].map(([, id]) => `#${id}`));
  const links = [...out.matchAll(/ href="([^"]+)"/g)].map(([, href]) => href!);
  assert.ok(links.length > 5);
  assert.deepEqual(
    links.filter((href) => !places.has(href)),
    [],
  );
  assert.ok(!/ src=|<link|<script(?! type="application\/ld)/.test(out), 'it loads and runs nothing');
});

test('a pasted article is read from standard input', async (t) => {
  const { folder } = workspace(t, {});
  const child = spawn(process.execPath, [ONRECORD, 'try', '-'], { cwd: folder, stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.end(BRIDGE);
  assert.equal((await ended(child)).status, 0);
  assert.match(readFileSync(join(folder, 'article.onrecord.html'), 'utf8'), /We will hold the bridge/);
});

test('try replaces its own pages only, and says what is wrong with a file in one line', async (t) => {
  const { run, folder, write } = workspace(t);
  write('own.html', '<p>mine');
  const refused = await run('try', 'articles/bridge.txt', '--to', 'articles/own.html');
  assert.equal(refused.status, 2);
  assert.match(refused.err, /not from "onrecord try"/);
  assert.equal(readFileSync(join(folder, 'articles/own.html'), 'utf8'), '<p>mine');
  await run('try', 'articles/bridge.txt');
  assert.equal((await run('try', 'articles/bridge.txt')).status, 0);
  writeFileSync(join(folder, 'picture.txt'), Buffer.from([0, 1, 2, 3, 0, 0, 7]));
  const picture = await run('try', 'picture.txt');
  assert.deepEqual([picture.status, picture.err.trim().split('\n').length], [1, 1]);
  assert.match(picture.err, /is no text/);
});

test('markup in an article is shown as text', async (t) => {
  const { run, write } = workspace(t, {});
  write('x.txt', '<script>alert(1)</script> in the headline\n\n"It <b>stands</b>," Ivo Marant said on Monday.\n');
  const { out } = await run('try', 'articles/x.txt', '--to', '-');
  assert.ok(out.includes('&lt;script') && !out.includes('<script>alert') && !out.includes('<b>stands'));
});

test('links inside the page and to other hosts stay, links to the site around it become text', () => {
  const html =
    '<a class="name" href="/articles/x/#a-ivo"><bdi>Ivo</bdi></a> <a href="/actors/lena/">Lena</a> <a class="note-more" href="/figures/x/">all counts</a> <a href="#n-1">1</a> <a href="https://example.org/" rel="external">there</a>';
  assert.equal(
    looseLinks(html, '/articles/x/'),
    '<a class="name" href="#a-ivo"><bdi>Ivo</bdi></a> <span>Lena</span> <a href="#n-1">1</a> <a ' +
      'href="https://example.org/" rel="external">there</a>',
  );
});
