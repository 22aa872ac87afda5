/**
 * Runs the attacks and prints a table of what was tried and what held: `npm run test:hostile`; with `--full` the long
 * campaigns.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ThreatReport } from '../tests/hostile/tally.js';
import { ROOT } from '../tests/hostile/root.js';

const full = process.argv.includes('--full');
const words = process.argv.slice(2).filter((word) => word !== '--full');
const folder = join(ROOT, 'dist/tests/hostile');
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.test.js') && (words.length === 0 || words.some((word) => name.includes(word))))
  .sort();
const notes = mkdtempSync(join(tmpdir(), 'onrecord-hostile-'));
const report = join(notes, 'report.ndjson');
const env = { ...process.env, ONRECORD_HOSTILE_REPORT: report, ONRECORD_HOSTILE: full ? 'full' : 'short' };
const args = ['--test', '--test-reporter=spec', '--test-concurrency=2', ...files.map((name) => join(folder, name))];

const status = await new Promise<number>((resolve) => {
  spawn(process.execPath, args, { cwd: ROOT, env, stdio: 'inherit' }).on('exit', (code) => resolve(code ?? 1));
});
const lines = existsSync(report) ? readFileSync(report, 'utf8').trim().split('\n') : [];
rmSync(notes, { recursive: true, force: true });
const reports = lines
  .filter(Boolean)
  .map((line) => JSON.parse(line) as ThreatReport)
  .sort((a, b) => (a.threat < b.threat ? -1 : 1));
const width = Math.max(6, ...reports.map(({ threat }) => threat.length));
const row = (name: string, ...counts: (string | number)[]) =>
  `${name.padEnd(width)}  ${counts.map((count) => String(count).padStart(6)).join('  ')}\n`;
process.stdout.write(`\n${row('threat', 'tried', 'held', 'fell')}`);
for (const { threat, tried, held, fell } of reports) process.stdout.write(row(threat, tried, held, fell.length));
process.exitCode = status;
