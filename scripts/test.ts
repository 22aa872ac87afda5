/**
 * Runs every test, or those whose path contains one of the words given: `npm test -- cli`. Prints at the end how long
 * each folder's tests took, and then Node's counts.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = dirname(dirname(fileURLToPath(import.meta.url)));
const words = process.argv.slice(2);
const files = readdirSync(join(dist, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.js') && (words.length === 0 || words.some((word) => file.includes(word))))
  .sort()
  .map((file) => relative(dirname(dist), join(dist, 'tests', file)));

if (files.length === 0) {
  process.stderr.write(`No test has ${words.map((word) => `"${word}"`).join(' or ')} in its path.\n`);
  process.exit(2);
}
const notes = mkdtempSync(join(tmpdir(), 'onrecord-test-times-'));
const times = new URL('./test-times.js', import.meta.url).href;
const runner = spawn(
  process.execPath,
  ['--test', '--import', times, `--test-reporter=${times}`, '--test-concurrency=2', ...files],
  {
    cwd: dirname(dist),
    stdio: 'inherit',
    env: { ...process.env, ONRECORD_TEST_TIMES: join(notes, 'times') },
  },
);
runner.on('exit', (status) => {
  rmSync(notes, { recursive: true, force: true });
  process.exitCode = status ?? 1;
});
