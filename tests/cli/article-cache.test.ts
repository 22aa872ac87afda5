import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { openArticleCache } from '../../src/cli/article-cache.js';

const article = (text: string): string => JSON.stringify({ file: 'a.txt', text, problems: [{ severity: 'warning', file: 'a.txt', line: 1, message: 'odd' }] });
const textOf = (cache: ReturnType<typeof openArticleCache>, key: string) => cache.get(key, 'b.txt')?.text ?? null;

function folderOf(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-cache-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function fill(folder: string, entries: Readonly<Record<string, string>>, version = 'v1'): void {
  const cache = openArticleCache(folder, version);
  for (const [key, text] of Object.entries(entries)) cache.put(key, article(text));
  cache.close();
}

test('what one build puts away the next ones find, under the name of the file as it is then', (t) => {
  const folder = folderOf(t);
  fill(folder, { aa: 'One “été” of two\nlines', bb: 'Two' });
  fill(folder, { cc: 'Three' });
  const cache = openArticleCache(folder, 'v1');
  assert.deepEqual(['aa', 'bb', 'cc', 'dd'].map((key) => textOf(cache, key)), ['One “été” of two\nlines', 'Two', 'Three', null]);
  assert.deepEqual(cache.get('aa', 'b.txt')?.problems.map(({ file }) => file), ['b.txt']);
  cache.close();
});

test('an article that was cut short, or whose bytes are spoilt, is not found; those before it are', (t) => {
  const folder = folderOf(t);
  fill(folder, { aa: 'One', bb: 'Two' });
  const file = join(folder, 'v1', readdirSync(join(folder, 'v1'))[0]!);
  const whole = readFileSync(file);
  for (let bytes = whole.length - 1; bytes > whole.length - 40; bytes--) {
    truncateSync(file, bytes);
    const cache = openArticleCache(folder, 'v1');
    assert.deepEqual([textOf(cache, 'aa'), textOf(cache, 'bb')], ['One', null]);
    cache.close();
    writeFileSync(file, whole);
  }
  writeFileSync(file, whole.toString().replace('{"file"', '{"fi"e"'));
  appendFileSync(file, 'no head at all');
  const cache = openArticleCache(folder, 'v1');
  assert.deepEqual([textOf(cache, 'aa'), textOf(cache, 'bb')], [null, 'Two']);
  cache.close();
});

test('many files become one that holds what was asked for', (t) => {
  const folder = folderOf(t);
  for (let i = 0; i < 12; i++) fill(folder, { [`a${i}`]: `Text ${i}` });
  const cache = openArticleCache(folder, 'v1');
  for (let i = 0; i < 11; i++) assert.equal(textOf(cache, `a${i}`), `Text ${i}`);
  cache.close();
  assert.equal(readdirSync(join(folder, 'v1')).length, 1);
  const after = openArticleCache(folder, 'v1');
  assert.deepEqual([textOf(after, 'a0'), textOf(after, 'a10'), textOf(after, 'a11')], ['Text 0', 'Text 10', null]);
  after.close();
});

test('another version finds nothing, and takes away what is there', (t) => {
  const folder = folderOf(t);
  fill(folder, { aa: 'One' });
  mkdirSync(join(folder, 'v0'));
  fill(folder, {}, 'v2');
  assert.deepEqual(readdirSync(folder), ['v2']);
});

test('a folder that an earlier layout left among the files is taken away', (t) => {
  const folder = folderOf(t);
  fill(folder, { aa: 'One' });
  mkdirSync(join(folder, 'v1', '1b'));
  const cache = openArticleCache(folder, 'v1');
  assert.equal(textOf(cache, 'aa'), 'One');
  cache.close();
  assert.deepEqual(readdirSync(join(folder, 'v1')).filter((name) => name === '1b'), []);
});
