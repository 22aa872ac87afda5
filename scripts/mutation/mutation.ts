/**
 * Mutation tests: changes the compiled code of one part in small ways, and tells which changes no test notices.
 * `npm run test:mutation -- record`, or `parse`, `extract/quotes`, `parse/decode` and so on;
 * with `--sample 10` one of ten mutants, with `--quick` without the code that runs once at the start, with `--again`
 * only what no test noticed in the last run of the same part: after more tests, not after a change of the code.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../tests/hostile/root.js';
import type { WarmOptions } from './runner.js';
import { noticedLines, scoresOf, survivorsOf } from './scores.js';

/** The tests that a part is held to, below `tests`: folders and files. */
const TESTS: Readonly<Record<string, readonly string[]>> = {
  record: ['record'],
  parse: ['parse', 'hostile/front-matter.test.js', 'hostile/encodings.test.js'],
  extract: ['extract', 'seeds.test.js'],
};

const [part = 'record', ...more] = process.argv.slice(2);
const isFile = existsSync(join(ROOT, `dist/src/${part}.js`));
const held = TESTS[part.split('/')[0]!];
if (!held || (!isFile && !existsSync(join(ROOT, 'dist/src', part)))) {
  process.stderr.write(
    `${part} has no mutation tests. Name a part of src, or a file without its ending: ` +
      `${Object.keys(TESTS).join(', ')}, extract/quotes, parse/decode.\n`,
  );
  process.exit(2);
}
/**
 * Megabytes at a time, or hundreds of random texts: too slow to be run for each mutant, and others find what they find.
 */
const TOO_SLOW = /properties\.test\.js$|\/hostile\.test\.js$/;
const testFiles = held
  .flatMap((path) => (path.endsWith('.js') ? [path] : testsBelow(path)))
  .filter((path) => !TOO_SLOW.test(path))
  .map((path) => `dist/tests/${path}`);
const reports = join(ROOT, 'reports/mutation', part);
const results = join(reports, 'mutants.ndjson');
mkdirSync(reports, { recursive: true });
writeFileSync(results, more.includes('--again') ? noticedLines(results) : '');
const configuration = {
  // In a word list a mutant is another word: it says nothing about the code. The same holds for trained weights.
  // What a limit lets through keeps a parser busy for minutes: limits are measured one by one, by their names.
  mutate: isFile
    ? [`dist/src/${part}.js`]
    : [`dist/src/${part}/**/*.js`, '!dist/src/**/*.table.js', '!dist/src/**/*-limits.js'],
  testRunner: 'warm',
  warm: {
    testFiles,
    results,
    sample: more.includes('--sample') ? 1 / Number(more[more.indexOf('--sample') + 1]) : 1,
  } satisfies WarmOptions,
  plugins: [join(ROOT, 'dist/scripts/mutation/runner.js')],
  coverageAnalysis: 'perTest',
  ignoreStatic: more.includes('--quick'),
  concurrency: 2,
  // A mutant that goes on for ever is found by its time: on a busy machine tests take long, too.
  timeoutMS: 5_000,
  timeoutFactor: 1,
  dryRunTimeoutMinutes: 10,
  // Code that is loaded anew stays in memory.
  maxTestRunnerReuse: 200,
  // Stryker reads a tsconfig.json with TypeScript's former interface, which the compiler no longer has.
  ignorePatterns: ['tsconfig.json', 'reports', '_site', '.onrecord', 'seeds/.onrecord', 'docs'],
  tempDirName: '.stryker-tmp',
  reporters: ['lines', 'progress-append-only'],
  allowConsoleColors: false,
  warnings: { unknownOptions: false, slow: false },
};
const file = join(reports, 'stryker.json');
writeFileSync(file, JSON.stringify(configuration, null, 2));
const stryker = spawn(
  process.execPath,
  [join(ROOT, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', file],
  { cwd: ROOT, stdio: 'inherit' },
);
stryker.on('exit', (status) => {
  process.exitCode = status ?? 1;
  if (!existsSync(results)) return;
  process.stdout.write(`\n${scoresOf(results)}`);
  writeFileSync(join(reports, 'survivors.txt'), survivorsOf(results, ROOT));
  process.stdout.write(`\nWhat no test noticed: ${join(reports, 'survivors.txt')}\n`);
});

/** The test files of a folder of tests, and of the folders in it. */
function testsBelow(folder: string): string[] {
  return readdirSync(join(ROOT, 'dist/tests', folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.js'))
    .sort()
    .map((name) => `${folder}/${name}`);
}
