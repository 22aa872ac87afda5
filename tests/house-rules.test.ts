/** The rules that hold the house up, checked on the sources. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = (() => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
})();

/** Every file below `folder`, relative to the repository. */
function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [relative(root, join(root, folder, entry.name))],
  );
}
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const sources = filesBelow('src').filter((file) => /\.tsx?$/.test(file));
/** Browser code runs where there is no Node, and has the browser's clock and locale. */
// src/index.ts, the typed face, is above core and shell: it offers both.
const SHELL = /^src\/(?:(?:system|input|publish|cli)\/|index\.ts$)/;
const core = sources.filter((file) => !SHELL.test(file) && !file.includes('/browser/'));

test('the core is pure: no files, clock, chance, locale or printing outside the shell', () => {
  const IMPURE =
    /from 'node:(?!crypto')|Math\.random|Date\.now|new Date\(\)|performance\.|process\.|console\.|localeCompare|toLocale|\bIntl\.|\bfetch\(/;
  // Fails on `import { readFileSync } from 'node:fs'`, not on node:crypto's hashes.
  assert.match("import { readFileSync } from 'node:fs';", IMPURE);
  assert.doesNotMatch("import { createHash } from 'node:crypto';", IMPURE);
  const impure = core.filter((file) =>
    read(file)
      .split('\n')
      .some((line) => IMPURE.test(line) && !/^\s*(?:\/\/|\/?\*)/.test(line)),
  );
  assert.deepEqual(impure, []);
});

test('the core never reaches into the shell', () => {
  assert.deepEqual(
    core.filter((file) => /from '(?:\.\.\/)+(?:system|input|publish|cli)\//.test(read(file))),
    [],
  );
});

test('no word list has a double or an empty entry', () => {
  for (const file of sources.filter((name) => name.endsWith('.table.ts'))) {
    for (const [list] of read(file).matchAll(/new Set\(\[([^\]]*)\]/g)) {
      // Matches "'s", 'near' and 'near at of'.split(' ').
      const ENTRY = /(["'])((?:(?!\1)[^\\\n]|\\.)*)\1(\s*\.split\(\s*' ',?\s*\))?/g;
      const words = [...list.matchAll(ENTRY)].flatMap(([, , entry, split]) => (split ? entry!.split(' ') : [entry!]));
      const doubles = words.filter((word, i) => words.indexOf(word) !== i);
      assert.deepEqual(doubles, [], `${file} has doubles`);
      assert.ok(
        words.every((word) => word.trim() === word && word),
        `${file} has an empty entry or stray spaces`,
      );
    }
  }
});

test('nothing is left open, skipped or tied to one machine', () => {
  const LEFT = new RegExp(
    ['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'not impl' + 'emented', '\\.(?:sk' + 'ip|on' + 'ly)\\('].join('|'),
  );
  const own = [
    ...sources,
    ...filesBelow('templates'),
    ...filesBelow('scripts'),
    ...filesBelow('tests').filter((file) => /\.tsx?$/.test(file)),
  ];
  assert.deepEqual(
    own.filter((file) => LEFT.test(read(file))),
    [],
  );
});

test('the map in docs/architecture.md names every folder of src', () => {
  const map = read('docs/architecture.md');
  const folders = readdirSync(join(root, 'src')).filter((name) => statSync(join(root, 'src', name)).isDirectory());
  assert.deepEqual(
    folders.filter((name) => !map.includes(`src/${name}/`)),
    [],
  );
});

test('every package has an exact version, a reason in docs/dependencies.md, and no install script', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const reasons = read('docs/dependencies.md');
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    assert.match(version, /^\d+\.\d+\.\d+$/, name);
    assert.ok(reasons.includes(`\`${name}\``), `docs/dependencies.md does not say what ${name} is for`);
  }
  const lock = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { hasInstallScript?: boolean; version?: string; link?: boolean }>;
  };
  const scripted = Object.entries(lock.packages)
    .filter(([, entry]) => entry.hasInstallScript)
    .map(([name]) => name);
  assert.deepEqual(scripted, []);
});
