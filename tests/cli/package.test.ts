/** The package as npm packs it, unpacked into a folder that has nothing to do with the clone. */
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, after, test } from 'node:test';
import { ended, ROOT } from './workspace.js';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'onrecord-package-')));
const installed = join(folder, 'node_modules/onrecord');
const onrecord = (cwd: string, ...words: string[]) =>
  ended(spawn(process.execPath, [join(installed, 'scripts/onrecord.mjs'), ...words], { cwd }));
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
const tarball = join(folder, `onrecord-${version}.tgz`);

before(() => {
  mkdirSync(installed, { recursive: true });
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['pack', '--ignore-scripts=false', '--json', '--pack-destination', folder];
  const packed = spawnSync(npm, args, { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' });
  assert.equal(packed.status, 0, packed.stderr);
  execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components', '1']);
  // The versions that the lock names are installed already.
  symlinkSync(join(ROOT, 'node_modules'), join(installed, 'node_modules'), 'junction');
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('the package has what it runs and its types, no tests, no set-up, and is small', () => {
  const names = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).split('\n');
  for (const name of ['dist/src/index.js', 'dist/src/index.d.ts', 'dist/record.schema.json', 'npm-shrinkwrap.json'])
    assert.ok(names.includes(`package/${name}`), name);
  assert.deepEqual(
    names.filter(
      (name) =>
        /^package\/(?:tests|src|seeds|dist\/(?:tests|scripts)|scripts\/setup)|\.tsx?$/.test(name) &&
        !name.endsWith('.d.ts'),
    ),
    [],
  );
  assert.ok(statSync(tarball).size < 5_000_000, `${statSync(tarball).size} bytes`);
  const lock = readFileSync(join(installed, 'npm-shrinkwrap.json'), 'utf8');
  assert.doesNotMatch(lock, /"resolved"|"dev": true/);
  assert.ok(!existsSync(join(ROOT, 'npm-shrinkwrap.json')), 'the clone keeps one lock');
});

test('the record has its types written out, with what each field means, and they are those of the schema', () => {
  const declared = readFileSync(join(installed, 'dist/src/record/schema.d.ts'), 'utf8');
  assert.match(declared, /\/\*\* That the speaker is right \*\/\s+"confidence": number;/);
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(
    join(folder, 'probe.ts'),
    `import { type ArticleRecord, articleRecordSchema } from 'onrecord';
const parsed = articleRecordSchema.parse({});
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
export const same: Same<ArticleRecord, typeof parsed> = true;
export const strict: Same<ArticleRecord, { id: string }> = false;
`,
  );
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const options = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2023', '--types', ''];
  const { status, stdout } = spawnSync(process.execPath, [tsc, ...options, join(folder, 'probe.ts')], {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout);
});

test('installed, it makes an archive, builds its site, and tries one article, without compiling', async () => {
  assert.equal((await onrecord(folder, 'init', 'a')).status, 0);
  const archive = join(folder, 'a');
  const built = await onrecord(archive, 'build');
  assert.deepEqual([built.status, built.err], [0, '']);
  assert.match(readFileSync(join(archive, '_site/index.html'), 'utf8'), /Karsa/);
  assert.ok(existsSync(join(archive, '_site/pagefind/articles-all/pagefind.js')));
  const tried = await onrecord(archive, 'try', 'articles/2024-05-16-families-to-leave-sports-hall.md');
  assert.equal(tried.status, 0, tried.err);
  assert.ok(!existsSync(join(installed, 'dist/.stamp')), 'nothing was compiled');
});

test('installed and in the clone it makes the same pages', async () => {
  const archive = join(folder, 'a');
  const page = readFileSync(join(archive, '_site/index.html'), 'utf8');
  const clone = spawn(process.execPath, [join(ROOT, 'scripts/onrecord.mjs'), 'build', '--output', '_clone'], {
    cwd: archive,
  });
  assert.equal((await ended(clone)).status, 0);
  assert.equal(readFileSync(join(archive, '_clone/index.html'), 'utf8'), page);
});

test('it serves, and builds in a process of its own', async () => {
  const server = spawn(process.execPath, [join(installed, 'scripts/onrecord.mjs'), 'serve', '--port', '0'], {
    cwd: join(folder, 'a'),
  });
  const exit = ended(server);
  try {
    const address = await new Promise<string>((resolve, reject) => {
      server.stdout.on('data', (text: Buffer) => {
        // "Serving /x/_site at http://127.0.0.1:8080/"
        const found = /http:\S+/.exec(String(text));
        if (found) resolve(found[0]);
      });
      void exit.then(({ err }) => reject(new Error(err)));
    });
    assert.match(await (await fetch(address)).text(), /Karsa/);
  } finally {
    server.kill();
    await exit;
  }
});
