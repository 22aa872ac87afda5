import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { articlesOf, extractAll } from '../../src/input/extract-all.js';
import { silentTerminal } from '../../src/system/terminal.js';
import { BRIDGE } from '../cli/workspace.js';

/** A folder with one article, and its reading. */
function folderOf(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-extraction-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'bridge.txt');
  const cache = join(folder, 'cache');
  writeFileSync(path, BRIDGE);
  const read = async (kept: string | null = cache) => {
    const { readings, close } = await extractAll({
      articles: [{ file: 'bridge.txt', path, format: 'text' }],
      cache: kept,
      maxBytes: 10_000,
      terminal: silentTerminal,
    });
    return { input: articlesOf(readings)[0]!, close };
  };
  return { path, cache, read };
}

/** Changes a character of the article in the cache, behind its head. */
function spoil(cache: string): void {
  const [version] = readdirSync(cache);
  const [name] = readdirSync(join(cache, version!));
  const file = join(cache, version!, name!);
  const bytes = readFileSync(file);
  bytes[bytes.lastIndexOf('"sketch"')] = 0x5b;
  writeFileSync(file, bytes);
}

test('an article is the same read anew, out of the cache, and without one', async (t) => {
  const { read } = folderOf(t);
  const all = [await read(), await read(), await read(null)];
  const [first, ...others] = all.map(({ input: { head, load } }) => [head, load()] as const);
  assert.equal(first![1].text, BRIDGE);
  for (const other of others) assert.deepEqual(other, JSON.parse(JSON.stringify(first)));
  for (const { close } of all) close();
});

test('an article that the cache has lost behind its head is read again, but not from another text', async (t) => {
  const { path, cache, read } = folderOf(t);
  const first = await read();
  const article = first.input.load();
  first.close();
  spoil(cache);
  const { input, close } = await read();
  assert.deepEqual(JSON.parse(JSON.stringify(input.load())), JSON.parse(JSON.stringify(article)));
  writeFileSync(path, `${BRIDGE} And more.`);
  assert.throws(
    input.load,
    /bridge\.txt was changed while the site was being made from it\. Run the same command again\./,
  );
  close();
});
