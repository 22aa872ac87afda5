import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { processorTime } from '../../src/system/processor-time.js';

test('the time of a process grows with its work and not with the clock; of no process it is not told', async () => {
  assert.equal(processorTime(undefined), null);
  if (!existsSync('/proc/self/stat')) return;
  const before = processorTime(process.pid)!;
  await new Promise((resolve) => setTimeout(resolve, 400));
  const idle = processorTime(process.pid)! - before;
  assert.ok(idle < 300, `${idle} ms of work in 400 ms of waiting`);
  const began = process.cpuUsage();
  while (process.cpuUsage(began).user < 200_000);
  assert.ok(processorTime(process.pid)! - before - idle >= 150);
});
