import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPagefindPool } from '../../src/publish/pagefind-pool.js';

const threadOf = (code: string): URL =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort } from 'node:worker_threads'; parentPort.on('message', (asked) => { ${code} });`)}`,
  );

// One that is asked again after its end never answers, or tells of its end only.
for (const [name, code, told] of [
  ['ends', 'process.exit(1);', /ended/],
  ['fails', 'throw new Error("spoilt");', /spoilt/],
] as const) {
  test(`a thread that ${name} is told, and the next bundle is given to another`, { timeout: 20_000 }, async () => {
    const pool = openPagefindPool(1, threadOf(code));
    for (let bundle = 0; bundle < 2; bundle++) {
      await pool.free();
      await assert.rejects(pool.make({ articles: [], engine: true }), told);
    }
    await pool.close();
  });
}

test('a thread that answers is asked again', { timeout: 20_000 }, async () => {
  const pool = openPagefindPool(
    1,
    threadOf(
      'if (!asked) return parentPort.close(); globalThis.count = (globalThis.count ?? 0) + 1; ' +
        'parentPort.postMessage({ files: [{ path: String(globalThis.count), contents: new Uint8Array() }] });',
    ),
  );
  for (const path of ['1', '2']) {
    await pool.free();
    assert.deepEqual(
      (await pool.make({ articles: [], engine: true })).map((file) => file.path),
      [path],
    );
  }
  await pool.close();
});
