/**
 * Makes a fresh clone ready: installs what the lock file names and compiles the TypeScript, each only where needed.
 * Plain JavaScript on Node's own modules, since it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeFault } from './node-version.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const DIST = join(ROOT, 'dist');
const STAMP = join(DIST, '.stamp');
const LOCK = join(DIST, '.lock');
/** What TypeScript compiles. */
const SOURCE_FOLDERS = ['src', 'templates', 'scripts', 'tests'];
/** What is compiled: the core by itself, where no browser's names are known, then everything. */
const PROJECTS = ['tsconfig.core.json', 'tsconfig.json'];
const CONFIGURATION = [...PROJECTS, 'package-lock.json'];

/** Installs and compiles what is missing or out of date. Tells what it does on standard error only. */
export function setUp() {
  try {
    const fault = nodeFault();
    if (fault) throw new SetUpError(fault);
    if (!isInstalled()) install();
    if (!isCompiled()) withLock(() => isCompiled() || compile());
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

/** What the person at the keyboard has to mend. */
class SetUpError extends Error {}

/** Whether node_modules holds what the lock file names. A linked node_modules is its owner's business. */
function isInstalled() {
  const modules = join(ROOT, 'node_modules');
  if (!existsSync(modules)) return false;
  if (lstatSync(modules).isSymbolicLink()) return true;
  const wanted = packagesOf(join(ROOT, 'package-lock.json'));
  const found = packagesOf(join(modules, '.package-lock.json'));
  if (!wanted || !found) return wanted === null;
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    const here = found[path];
    return path === '' || (here ? here.version === version && here.integrity === integrity : optional === true);
  });
}

function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  } catch {
    return null;
  }
}

function install() {
  process.stderr.write('Installing the packages that Onrecord needs (once) ...\n');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'];
  // Standard output belongs to the command's own results, so npm talks on standard error.
  const options = { cwd: ROOT, stdio: ['ignore', 2, 2] };
  const run = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (run.error)
    throw new SetUpError(`npm could not be started (${run.error.message}). Install npm, then run the command again.`);
  if (run.status !== 0)
    throw new SetUpError('npm ci failed; what it says stands above. Mend that, then run the command again.');
}

/** Whether dist/ was made from the sources as they are now. */
function isCompiled() {
  try {
    return readFileSync(STAMP, 'utf8') === signature();
  } catch {
    return false;
  }
}

/** Path, size and time of every file that the compiled code depends on. */
function signature() {
  const files = [
    ...SOURCE_FOLDERS.flatMap((folder) => filesBelow(join(ROOT, folder))),
    ...CONFIGURATION.map((name) => join(ROOT, name)),
  ];
  return files
    .filter((file) => !file.endsWith('.mjs') && existsSync(file))
    .map((file) => {
      const { size, mtimeMs } = statSync(file);
      return `${relative(ROOT, file)} ${size} ${mtimeMs}\n`;
    })
    .join('');
}

function compile() {
  const made = signature();
  if (process.stderr.isTTY) process.stderr.write('Compiling ...\n');
  for (const project of PROJECTS) {
    const args = [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', join(ROOT, project)];
    const run = spawnSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 2, 2] });
    if (run.status !== 0) throw new SetUpError('The sources do not compile; the errors stand above.');
  }
  removeStale();
  writeFileSync(STAMP, made);
}

/** Takes compiled files away whose source is gone, so that a deleted test does not go on running. */
function removeStale() {
  for (const file of filesBelow(DIST)) {
    const source = join(ROOT, relative(DIST, file));
    const candidates = file.endsWith('.js')
      ? [source.replace(/\.js$/, '.ts'), source.replace(/\.js$/, '.tsx')]
      : [source];
    if (file !== STAMP && file !== LOCK && !candidates.some((candidate) => existsSync(candidate))) rmSync(file);
  }
}

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) =>
    entry.isDirectory() ? filesBelow(folder + sep + entry.name) : [folder + sep + entry.name],
  );
}

/** Runs `work` while no other process of this clone compiles. */
function withLock(work) {
  const until = Date.now() + 60_000;
  mkdirSync(DIST, { recursive: true });
  for (;;) {
    try {
      const lock = openSync(LOCK, 'wx');
      writeSync(lock, String(process.pid));
      closeSync(lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw new SetUpError(`${LOCK} cannot be written: ${error.message}`);
      if (Date.now() > until || !isAlive(holderOfLock())) rmSync(LOCK, { force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }
  }
  try {
    work();
  } finally {
    rmSync(LOCK, { force: true });
  }
}

/** The process that compiles; this one itself while the other has not written its number yet. */
function holderOfLock() {
  try {
    return Number(readFileSync(LOCK, 'utf8')) || process.pid;
  } catch {
    return process.pid;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) setUp();
