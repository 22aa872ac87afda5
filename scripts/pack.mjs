/**
 * Before `npm pack`: compiles, writes what only a package has (declarations with their comments, the record's JSON
 * Schema, the locked versions of what it depends on). After it, with --undo: takes the lock away again.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { documentRecordTypes } from './record-types.mjs';
import { setUp } from './setup.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const SHRINKWRAP = join(ROOT, 'npm-shrinkwrap.json');

if (process.argv.includes('--undo')) rmSync(SHRINKWRAP, { force: true });
else await makeReady();

async function makeReady() {
  // A left-over shrinkwrap would stand above package-lock.json.
  rmSync(SHRINKWRAP, { force: true });
  setUp();
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const run = spawnSync(process.execPath, [tsc, '-p', join(ROOT, 'tsconfig.pack.json')], { stdio: ['ignore', 2, 2] });
  if (run.status !== 0) process.exit(1);
  await documentRecordTypes(ROOT);
  const { recordJsonSchema } = await import('../dist/src/record/schema.js');
  writeFileSync(join(ROOT, 'dist/record.schema.json'), `${JSON.stringify(recordJsonSchema(), null, 2)}\n`);
  writeFileSync(SHRINKWRAP, `${JSON.stringify(lockedForUse(), null, 2)}\n`);
  for (const file of ['dist/src/index.d.ts', 'dist/src/cli/main.js'])
    if (!existsSync(join(ROOT, file))) throw new Error(`${file} was not made`);
}

/** The lock without what only development needs, and without the addresses of a registry. */
function lockedForUse() {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  const { devDependencies, ...self } = lock.packages[''];
  const used = Object.entries(lock.packages).filter(([path, entry]) => path !== '' && !entry.dev);
  const packages = Object.fromEntries(used.map(([path, { resolved, ...entry }]) => [path, entry]));
  return { ...lock, packages: { '': self, ...packages } };
}
