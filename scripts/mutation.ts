/**
 * Mutation tests: changes the compiled code of one part in small ways, and tells which changes no test notices.
 * `npm run test:mutation -- record`, or `parse`, `extract/quotes` and so on; with `--quick` without the code that runs once at the start.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ROOT } from '../tests/hostile/root.js';

const [part = 'record', ...more] = process.argv.slice(2);
const isFile = existsSync(join(ROOT, `dist/src/${part}.js`));
if (!isFile && !existsSync(join(ROOT, 'dist/src', part))) {
  process.stderr.write(`There is no src/${part}. Name a part of src, or a file without its ending: record, parse, extract/quotes, parse/decode.\n`);
  process.exit(2);
}
/** The tests of a folder; of a file those named after it, or else all of its folder. */
function testsOf(folder: string, name: string): string[] {
  const tests = existsSync(join(ROOT, 'dist/tests', folder)) ? readdirSync(join(ROOT, 'dist/tests', folder), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.test.js')) : [];
  const named = tests.filter((file) => name !== '' && basename(file).startsWith(`${name}.`));
  return (named.length > 0 ? named : tests).map((file) => `dist/tests/${folder}/${file}`);
}
const own = isFile ? testsOf(dirname(part), basename(part)) : testsOf(part, '');
const reports = join(ROOT, 'reports/mutation', part);
mkdirSync(reports, { recursive: true });
const configuration = {
  mutate: [isFile ? `dist/src/${part}.js` : `dist/src/${part}/**/*.js`, '!dist/src/**/*.table.js'],
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
