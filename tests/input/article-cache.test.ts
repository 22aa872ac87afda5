import assert from 'node:assert/strict';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { type ArticleCache, type ArticleJson, openArticleCache } from '../../src/input/article-cache.js';

const problems = [{ severity: 'warning', file: 'a.txt', line: 1, message: 'odd' }];
const article = (text: string): ArticleJson => ({
  head: JSON.stringify({ file: 'a.txt', title: text, problems }),
  whole: JSON.stringify({ file: 'a.txt', text, problems }),
});
const textOf = (cache: ArticleCache, key: string) => cache.get(key, 'b.txt')?.read()?.text ?? null;

function folderOf(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-cache-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function fill(folder: string, entries: Readonly<Record<string, string>>, version = 'v1'): void {
  const cache = openArticleCache(folder, version);
  for (const [key, text] of Object.entries(entries)) cache.put(key, 'a.txt', article(text));
  cache.settle();
  cache.close();
}

test('what one build puts away the next ones find, under the name of the file as it is then', (t) => {
  const folder = folderOf(t);
  fill(folder, { aa: 'One “été” of two\nlines', bb: 'Two' });
  fill(folder, { cc: 'Three' });
  const cache = openArticleCache(folder, 'v1');
  assert.deepEqual(
    ['aa', 'bb', 'cc', 'dd'].map((key) => textOf(cache, key)),
    ['One “été” of two\nlines', 'Two', 'Three', null],
  );
  const { head, read } = cache.get('aa', 'b.txt')!;
  for (const { file, problems } of [head, read()!])
    assert.deepEqual([file, problems.map((problem) => problem.file)], ['b.txt', ['b.txt']]);
  assert.equal(head.title as unknown, 'One “été” of two\nlines');
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
  for (const [from, found] of [
    [0, false],
    [whole.indexOf('"text"') - 20, true],
  ] as const) {
    const at = whole.indexOf('{"file"', from);
    writeFileSync(file, Buffer.concat([whole.subarray(0, at), Buffer.from('{"fi"e"'), whole.subarray(at + 7)]));
    appendFileSync(file, 'no line at all');
    const cache = openArticleCache(folder, 'v1');
    assert.deepEqual(
      [cache.get('aa', 'b.txt') !== null, textOf(cache, 'aa'), textOf(cache, 'bb')],
      [found, null, 'Two'],
    );
    cache.close();
  }
});

test('many files become one that holds what was asked for', (t) => {
  const folder = folderOf(t);
  for (let i = 0; i < 12; i++) fill(folder, { [`a${i}`]: `Text ${i}` });
  const cache = openArticleCache(folder, 'v1');
  for (let i = 0; i < 11; i++) assert.equal(textOf(cache, `a${i}`), `Text ${i}`);
  const { read } = cache.get('a0', 'a.txt')!;
  cache.settle();
  assert.equal(read()?.text, 'Text 0', 'what was found before can still be read');
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
  assert.deepEqual(
    readdirSync(join(folder, 'v1')).filter((name) => name === '1b'),
    [],
  );
});
