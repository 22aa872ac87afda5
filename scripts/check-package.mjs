/**
 * What a stranger meets: packs, installs the tarball into an empty folder with an empty npm cache, makes an archive and
 * builds it, type-checks the examples, has publint and attw look, and builds again on newer versions of Node.js.
 *
 *     node scripts/check-package.mjs [NODE_VERSION...]
 *
 * Needs the registry. Prints what each step took, and ends with 1 where one fails.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const { version, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const PUBLINT = 'publint@0.3.25';
const ATTW = '@arethetypeswrong/cli@0.18.5';
/** From the install to the built site, seconds. */
const MOST_SECONDS = 60;

const folder = mkdtempSync(join(tmpdir(), 'onrecord-check-'));
const isWindows = process.platform === 'win32';

function run(title, command, args, options = {}) {
  const from = performance.now();
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    shell: isWindows,
    ...options,
  });
  const seconds = (performance.now() - from) / 1000;
  process.stdout.write(`${status === 0 ? 'ok  ' : 'FAIL'} ${seconds.toFixed(1).padStart(6)} s  ${title}\n`);
  if (status === 0) return { seconds, stdout };
  process.stdout.write(`${error?.message ?? ''}${stdout}${stderr}\n`);
  throw new Failed();
}

class Failed extends Error {}

function check() {
  run('npm pack', 'npm', ['pack', '--ignore-scripts=false', '--pack-destination', folder], { cwd: ROOT });
  const tarball = join(folder, `onrecord-${version}.tgz`);
  process.stdout.write(`             ${(statSync(tarball).size / 1e6).toFixed(2)} MB\n`);

  const home = join(folder, 'home');
  mkdirSync(home);
  const at = (cwd) => ({ cwd, env: { ...process.env, npm_config_cache: join(folder, 'cache') } });
  const install = run('npm install, empty cache', 'npm', ['install', '--no-audit', '--no-fund', tarball], at(home));
  const init = run('npx onrecord init a', 'npx', ['onrecord', 'init', 'a'], at(home));
  const archive = join(home, 'a');
  const build = run('npx onrecord build', 'npx', ['onrecord', 'build'], at(archive));
  const seconds = install.seconds + init.seconds + build.seconds;
  process.stdout.write(`${seconds <= MOST_SECONDS ? 'ok  ' : 'FAIL'} ${seconds.toFixed(1).padStart(6)} s  together\n`);
  if (seconds > MOST_SECONDS) process.exitCode = 1;
  run(
    'npx onrecord try',
    'npx',
    ['onrecord', 'try', 'articles/2024-05-16-families-to-leave-sports-hall.md'],
    at(archive),
  );

  typeCheck(home, at);
  run(PUBLINT, 'npx', ['--yes', PUBLINT, 'run', tarball, '--strict']);
  run(ATTW, 'npx', ['--yes', ATTW, tarball, '--profile', 'esm-only']);
  const made = digest(join(archive, '_site'));
  for (const node of process.argv.slice(2)) onNode(node, join(home, 'node_modules/onrecord'), archive, made);
}

/** The examples against the installed types, with nothing skipped. */
function typeCheck(home, at) {
  const typed = join(home, 'typed');
  cpSync(join(ROOT, 'docs/examples'), typed, { recursive: true });
  const compilerOptions = { target: 'es2023', module: 'nodenext', strict: true, noEmit: true, types: ['node'] };
  writeFileSync(join(home, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  writeFileSync(join(typed, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
  const needed = ['typescript', '@types/node'].map((name) => `${name}@${devDependencies[name]}`);
  run(
    'npm install typescript',
    'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', ...needed, join(folder, `onrecord-${version}.tgz`)],
    at(home),
  );
  run('tsc on docs/examples', process.execPath, [join(home, 'node_modules/typescript/bin/tsc'), '-p', typed], {
    shell: false,
  });
}

/** The same archive, built by another version of Node.js: its binary comes in an npm package. */
function onNode(wanted, installed, archive, made) {
  const name = `node-${isWindows ? 'win' : process.platform}-${process.arch}`;
  const place = join(folder, `node-${wanted}`);
  mkdirSync(place);
  run(`npm install ${name}@${wanted}`, 'npm', ['install', '--no-audit', '--no-fund', `${name}@${wanted}`], {
    cwd: place,
  });
  const binary = join(place, 'node_modules', name, 'bin', isWindows ? 'node.exe' : 'node');
  const { stdout } = run(`node ${wanted} --version`, binary, ['--version'], { shell: false });
  const words = [join(installed, 'scripts/onrecord.mjs'), 'build', '--output', `_site-${wanted}`];
  run(`onrecord build on ${stdout.trim()}`, binary, words, { cwd: archive, shell: false });
  const isSame = digest(join(archive, `_site-${wanted}`)) === made;
  process.stdout.write(`${isSame ? 'ok  ' : 'FAIL'}           the same bytes as on ${process.version}\n`);
  if (!isSame) process.exitCode = 1;
}

/** A hash of all files below `path`. */
function digest(path) {
  const hash = createHash('sha256');
  for (const name of readdirSync(path, { recursive: true, encoding: 'utf8' }).sort())
    if (statSync(join(path, name)).isFile()) hash.update(`${name}\n`).update(readFileSync(join(path, name)));
  return hash.digest('hex');
}

try {
  check();
} catch (error) {
  if (!(error instanceof Failed)) throw error;
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
