/** What a contributor or a hosted workflow is told to run exists, and what is to be filled in is in one place. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import * as face from '../src/index.js';
import { ROOT } from './cli/workspace.js';

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const project = JSON.parse(read('package.json')) as { scripts: Record<string, string>; engines: { node: string } };
const workflows = readdirSync(join(ROOT, '.github/workflows')).map((name) => `.github/workflows/${name}`);
const guides = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`),
].filter((file) => file.endsWith('.md'));

/** Scripts of package.json and files that a text tells to run, which there are not. */
function missing(text: string): string[] {
  // npm run check:package, npm start
  const scripts = [...text.matchAll(/\bnpm (?:run )?(start|test|(?<=run )[\w:]+)/g)].map(([, name]) => name!);
  // node scripts/setup.mjs, node dist/scripts/test.js
  const files = [...text.matchAll(/\bnode (?:dist\/)?(scripts\/[\w/-]+)\.(m?js)/g)].map(
    ([, path, end]) => `${path}.${end}`,
  );
  return [
    ...scripts.filter((name) => !Object.hasOwn(project.scripts, name)),
    ...files.filter((file) => !existsSync(join(ROOT, file)) && !existsSync(join(ROOT, file.replace(/\.js$/, '.ts')))),
  ];
}

test('what workflows and guides tell to run exists', () => {
  assert.deepEqual(missing('npm run nothing && node scripts/none.mjs'), ['nothing', 'scripts/none.mjs']);
  for (const file of [...workflows, ...guides]) assert.deepEqual(missing(read(file)), [], file);
});

test('the parts of the tests that a workflow names have tests', () => {
  const tests = readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  const named = workflows.flatMap((file) =>
    [...read(file).matchAll(/node dist\/scripts\/test\.js (.+)/g)].flatMap(([, words]) => words!.split(' ')),
  );
  assert.ok(named.length > 5);
  assert.deepEqual(
    named.filter((word) => !tests.some((path) => path.endsWith('.test.ts') && path.includes(word))),
    [],
  );
});

test('the oldest Node.js that the package takes is tested, and .nvmrc names one that is', () => {
  const [, oldest] = /^>=(\d+)/.exec(project.engines.node)!;
  const { jobs } = parse(read('.github/workflows/check.yml')) as {
    jobs: { test: { strategy: { matrix: { node: number[]; os: string[] } } } };
  };
  const { node, os } = jobs.test.strategy.matrix;
  assert.equal(Math.min(...node), Number(oldest));
  assert.ok(node.includes(Number(read('.nvmrc'))));
  assert.equal(os.length, 3);
});

test('what has to be filled in before the project is published is in docs/contact.md alone', () => {
  const PLACEHOLDER = /\bOWNER\b|[A-Z]+-ADDRESS\b/;
  assert.match(read('docs/contact.md'), PLACEHOLDER);
  const hidden = readdirSync(join(ROOT, '.github'), { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const others = [...guides, 'CODE_OF_CONDUCT.md', 'package.json']
    .filter((file) => file !== 'docs/contact.md')
    .map((file) => join(ROOT, file));
  assert.deepEqual(
    [...hidden, ...others].filter((path) => PLACEHOLDER.test(readFileSync(path, 'utf8'))),
    [],
  );
});

test('docs/api.md names every value that other programs can import, and none that they cannot', () => {
  const named = new Set([...read('docs/api.md').matchAll(/`(\w+)(?:\(|`)/g)].map(([, name]) => name!));
  assert.deepEqual(
    Object.keys(face).filter((name) => !named.has(name)),
    [],
  );
  const calls = [...read('docs/api.md').matchAll(/^\| `(\w+)\(/gm)].map(([, name]) => name!);
  assert.ok(calls.length >= 7);
  assert.deepEqual(
    calls.filter((name) => !(name in face)),
    [],
  );
});
