import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPagefindPool } from '../../src/publish/pagefind-pool.js';

const threadOf = (code: string): URL =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort } from 'node:worker_threads'; parentPort.on('message', (asked) => { ${code} });`)}`,
  );

for (const [name, code] of [
  ['ends', 'process.exit(1);'],
  ['fails', 'throw new Error("spoilt");'],
] as const) {
  test(`a thread that ${name} is told, and the next bundle is given to another`, { timeout: 20_000 }, async () => {
    const pool = openPagefindPool(1, threadOf(code));
    for (let bundle = 0; bundle < 2; bundle++) {
      await pool.free();
      await assert.rejects(pool.make({ articles: [], engine: true }), /ended|spoilt/);
      // The thread has told of its fault, and ends now.
      await new Promise((resume) => setTimeout(resume, 200));
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
