/** The programs in docs/examples/: each type-checks against the declarations of the package, and does what it says. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { BRIDGE, ended, HARBOUR, ROOT } from './cli/workspace.js';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'onrecord-examples-')));
const examples = readdirSync(join(ROOT, 'docs/examples')).filter((name) => name.endsWith('.ts'));
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');

/** What a user would write: strict, nothing skipped. */
const USER_CONFIG = {
  compilerOptions: {
    target: 'es2023',
    lib: ['es2023'],
    module: 'nodenext',
    strict: true,
    skipLibCheck: false,
    types: ['node'],
    outDir: 'out',
  },
  include: ['*.ts'],
};

const filter = (path: string): boolean => !/dist.(?:tests|scripts)$/.test(path);

const compile = (file: string): ReturnType<typeof spawnSync> =>
  spawnSync(process.execPath, [TSC, '-p', join(folder, file)], { encoding: 'utf8' });

before(() => {
  cpSync(join(ROOT, 'docs/examples'), folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(USER_CONFIG));
  for (const [name, text] of [
    ['bridge.txt', BRIDGE],
    ['harbour.txt', HARBOUR],
  ] as const) {
    mkdirSync(join(folder, 'articles'), { recursive: true });
    writeFileSync(join(folder, 'articles', name), text);
  }
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, '@types'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules/@types/node'), join(modules, '@types/node'), 'junction');
  symlinkSync(join(ROOT, 'node_modules/undici-types'), join(modules, 'undici-types'), 'junction');
  // The package with its declarations, as "npm pack" would have it: without the clone's sources beside them.
  const declared = spawnSync(process.execPath, [TSC, '-p', join(ROOT, 'tsconfig.pack.json')], { encoding: 'utf8' });
  assert.equal(declared.status, 0, declared.stdout);
  const installed = join(modules, 'onrecord');
  for (const name of ['package.json', 'package-lock.json', '.eleventy.js', 'templates/assets', 'docs', 'dist'])
    cpSync(join(ROOT, name), join(installed, name), { recursive: true, filter });
  symlinkSync(join(ROOT, 'node_modules'), join(installed, 'node_modules'), 'junction');
  const compiled = compile('tsconfig.json');
  assert.equal(compiled.status, 0, String(compiled.stdout));
});
after(() => rmSync(folder, { recursive: true, force: true }));

const run = async (example: string, ...words: string[]): Promise<string> => {
  const { status, out, err } = await ended(spawn(process.execPath, [join('out', example), ...words], { cwd: folder }));
  assert.equal(status, 0, err);
  return out;
};

test('extract: the facts of one article', async () => {
  const out = await run('extract.js', 'articles/bridge.txt');
  assert.match(out, /^Army sends more troops to the river border 2019-03-12\n/);
  assert.match(out, /Ivo Marant \(\d+ %\): We will hold the bridge until the talks end,/);
  assert.match(out, /counts 4,000 soldiers: personnel, 4000/);
});

test('archive: one person in two articles, one statement twice', async () => {
  const out = await run('archive.js');
  assert.match(out, /Ilse Brandt: in 2 article\(s\)/);
  assert.match(out, /said or printed 2 times: q-/);
  assert.doesNotMatch(out, /printed [13] times/);
});

test('site: a folder becomes a site under a path', async () => {
  assert.match(await run('site.js', 'articles', 'site'), /^\d+ pages in site\n$/);
  assert.match(readFileSync(join(folder, 'site/index.html'), 'utf8'), /href="\/archive\/articles\//);
});

test('check: what is doubtful in a folder, and why a file is refused', async () => {
  assert.match(await run('check.js', 'articles'), /picture\.txt .*is no text/);
});

test('every example is run here', () => {
  const tests = readFileSync(join(ROOT, 'tests/examples.test.ts'), 'utf8');
  for (const name of examples) assert.ok(tests.includes(`'${name.replace(/\.ts$/, '.js')}'`), name);
});

test('the types say what is wrong with a wrong program', () => {
  writeFileSync(
    join(folder, 'wrong.ts'),
    "import { extractArticle, readInput } from 'onrecord';\nconst kind: 'shout' = extractArticle(readInput('x')).quotes[0]!.kind;\nextractArticle('text');\nconsole.log(kind);\n",
  );
  const { status, stdout } = compile('tsconfig.json');
  rmSync(join(folder, 'wrong.ts'));
  assert.notEqual(status, 0);
  assert.match(String(stdout), /wrong\.ts\(2,7\)[\s\S]*wrong\.ts\(3,16\)/);
});
