/**
 * Mutation tests: changes the compiled code of one part in small ways, and tells which changes no test notices.
 * `npm run test:mutation -- record`, or `parse`, `extract/quotes` and so on; with `--quick` without the code that runs once at the start.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../tests/hostile/root.js';

const [part = 'record', ...more] = process.argv.slice(2);
if (!existsSync(join(ROOT, 'dist/src', part))) {
  process.stderr.write(`There is no folder src/${part}. Name a part of src: record, parse, extract/quotes.\n`);
  process.exit(2);
}
/** Tests of the part itself, and those that try any text on all parts. */
const folder = join(ROOT, 'dist/tests', part);
const own = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.test.js')).map((file) => `dist/tests/${part}/${file}`) : [];
const reports = join(ROOT, 'reports/mutation', part);
mkdirSync(reports, { recursive: true });
const configuration = {
  mutate: [`dist/src/${part}/**/*.js`, '!dist/src/**/*.table.js'],
  testRunner: 'tap',
  tap: { testFiles: own, nodeArgs: ['--test-reporter=tap', '-r', '{{hookFile}}', '{{testFile}}'] },
  plugins: ['@stryker-mutator/tap-runner'],
  coverageAnalysis: 'perTest',
  ignoreStatic: more.includes('--quick'),
  concurrency: 2,
  // A mutant that goes on for ever is found by its time: on a busy machine tests take long, too.
  timeoutMS: 20_000,
  // Stryker reads a tsconfig.json with TypeScript's former interface, which the compiler no longer has.
  ignorePatterns: ['tsconfig.json', 'reports', '_site', '.onrecord', 'seeds/.onrecord', 'docs'],
  tempDirName: '.stryker-tmp',
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: join(reports, 'mutation.json') },
  allowConsoleColors: false,
};
const file = join(reports, 'stryker.json');
writeFileSync(file, JSON.stringify(configuration, null, 2));
spawn(process.execPath, [join(ROOT, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', file], { cwd: ROOT, stdio: 'inherit' }).on('exit', (status) => {
  process.exitCode = status ?? 1;
});
