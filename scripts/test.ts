/** Runs every test, or those whose path contains one of the words given: `npm test -- cli`. */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
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
const runner = spawn(process.execPath, ['--test', '--test-reporter=spec', '--test-concurrency=2', ...files], {
  cwd: dirname(dist),
  stdio: 'inherit',
});
runner.on('exit', (status) => {
  process.exitCode = status ?? 1;
});
