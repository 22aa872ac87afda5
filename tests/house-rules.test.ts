/** The rules that hold the house up, checked on the sources. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import {
  arrowsUp,
  certaintiesOutsideTables,
  circlesOf,
  crowdedRooms,
  deadPaths,
  exportedTwice,
  importsOf,
  longFiles,
  longLines,
  roomsOf,
  type Tree,
  wordSetsOutsideTables,
} from './house/rules.js';

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
  // The tagger's weights are data of the program, which Node 20 cannot import without a warning.
  const impure = core
    .filter((file) => file !== 'src/extract/quotes/model/load-weights.ts')
    .filter((file) =>
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

/** Every source text of the house, by path. */
const tree: Tree = new Map(
  ['src', 'templates'].flatMap((folder) =>
    filesBelow(folder)
      .filter((file) => /\.tsx?$/.test(file))
      .map((file): [string, string] => [file, read(file)]),
  ),
);
const imports = importsOf(tree);
/** A tree with one file more or changed, to see a rule fail. */
const broken = (file: string, text: string): Tree => new Map([...tree, [file, text]]);

test('no file imports itself through others: what two files exchange stands in a file without imports of either', () => {
  assert.deepEqual(circlesOf(imports), []);
  const circle = importsOf(broken('src/record/span.ts', "import type { Token } from '../text/tokens.js';"));
  assert.notDeepEqual(circlesOf(circle), []);
});

test('no room uses itself through others, so that each can be read by itself; its index stands above it', () => {
  assert.deepEqual(circlesOf(roomsOf(imports)), []);
  const circle = importsOf(broken('src/text/new.ts', "import { parseLines } from '../parse/lines.js';"));
  assert.notDeepEqual(circlesOf(roomsOf(circle)), []);
});

/** Which floor may use which: all arrows run downhill. A new arrow is a decision, made here. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  record: [],
  text: ['record'],
  parse: ['text', 'record'],
  extract: ['parse', 'text', 'record'],
  archive: ['extract', 'parse', 'text', 'record'],
  'pipeline.ts': ['archive', 'extract', 'parse', 'text'],
  // The site's page of searching needs no search, but search shows dates, amounts and addresses as the site does.
  site: ['archive', 'extract', 'text', 'record'],
  search: ['site', 'archive', 'extract', 'text', 'record'],
  templates: ['site', 'archive', 'record'],
  offline: ['search', 'site'],
  // A problem is written the same everywhere.
  system: ['record'],
  input: ['pipeline.ts', 'site', 'archive', 'extract', 'parse', 'text', 'record', 'system'],
  publish: ['input', 'templates', 'offline', 'search', 'site', 'archive', 'record', 'system'],
  cli: ['publish', 'input', 'templates', 'search', 'site', 'archive', 'extract', 'parse', 'text', 'record', 'system'],
  // The face shows every floor to other programs.
  'index.ts': ['publish', 'input', 'archive', 'extract', 'parse', 'text', 'record', 'system', 'pipeline.ts'],
};

test('arrows run downhill: a floor uses only the floors that its row of ALLOWED lists', () => {
  assert.deepEqual(arrowsUp(imports, ALLOWED), []);
  const up = importsOf(broken('src/archive/new.ts', "import { archiveFromTexts } from '../pipeline.js';"));
  assert.deepEqual(arrowsUp(up, ALLOWED), ['src/archive/new.ts → src/pipeline.ts']);
});

test('an exported name is exported by one file: a name has one meaning', () => {
  // Every template exports a `page`: that is how they are found.
  const source = new Map([...tree].filter(([file]) => file.startsWith('src/')));
  assert.deepEqual(exportedTwice(source), []);
  const twice = new Map([...source, ['src/text/new.ts', 'export interface Span {}']]);
  assert.deepEqual(exportedTwice(twice), ['Span: src/record/span.ts, src/text/new.ts']);
});

/** Rooms that are one subject of more files than others. */
const LARGE_ROOMS: Readonly<Record<string, number>> = {
  'src/archive': 28,
  'src/extract/actors/names': 18,
  'src/parse/page': 18,
  'src/search': 26,
  'src/publish': 28,
  'src/text': 20,
};

test('a room has at most 16 files, so that it can be seen at a glance', () => {
  assert.deepEqual(crowdedRooms(tree, 16, LARGE_ROOMS), []);
  const crowd = new Map(Array.from({ length: 17 }, (_, i) => [`src/new/file-${i}.ts`, '']));
  assert.deepEqual(crowdedRooms(crowd, 16, LARGE_ROOMS), ['src/new: 17']);
});

/** A reader that is yet to be cut. */
const STILL_LONG = /^src\/extract\/actors\/names\/find-names\.ts/;

test('a file has at most 300 lines and a line 120 characters, so that both can be read', () => {
  assert.deepEqual(
    longFiles(tree, 300).filter((file) => !STILL_LONG.test(file)),
    [],
  );
  assert.deepEqual(longFiles(new Map([['src/a.ts', '\n'.repeat(300) + '1']]), 300), ['src/a.ts: 301']);
  const scripts = new Map(filesBelow('scripts').map((file) => [file, read(file)]));
  assert.deepEqual(longLines(new Map([...tree, ...scripts]), 120), []);
  assert.deepEqual(longLines(new Map([['src/a.ts', `\n// ${'x'.repeat(118)}`]]), 120), ['src/a.ts:2']);
});

/** Tables of words outside extract/english: parsing reads pages of every language, search stems English. */
const WORDS_ELSEWHERE = /^src\/(?:text|parse|archive|search)\/|^src\/extract\/english\//;

test('words of a language stand in tables: another language is a room beside extract/english', () => {
  const extraction = new Map([...tree].filter(([file]) => file.startsWith('src/extract/')));
  assert.deepEqual(wordSetsOutsideTables(extraction), []);
  assert.deepEqual(wordSetsOutsideTables(new Map([['src/a.ts', "new Set(['near', 'at', 'of'])"]])), ['src/a.ts']);
  const strays = [...tree.keys()].filter((file) => file.startsWith('src/extract/') && file.endsWith('.table.ts'));
  // What is measured, not worded: certainties and weights.
  const MEASURED = /(?:confidence|certainty|weights|trust|parties)[\w-]*\.table\.ts$/;
  assert.deepEqual(
    strays.filter((file) => !WORDS_ELSEWHERE.test(file) && !MEASURED.test(file)),
    [],
  );
});

test('certainties come from tables, where they can be measured and compared', () => {
  const extraction = new Map([...tree].filter(([file]) => file.startsWith('src/extract/')));
  assert.deepEqual(certaintiesOutsideTables(extraction), []);
  const broken = new Map([['src/a.ts', "return answer([actor], phrase, 'role', 0.75);"]]);
  assert.deepEqual(certaintiesOutsideTables(broken), ['src/a.ts']);
});

test('every path that docs and comments name exists', () => {
  const exists = (path: string): boolean =>
    existsSync(join(root, path)) || existsSync(join(root, path.replace(/\.js$/, '.ts')));
  const docs = [
    'README.md',
    'SECURITY.md',
    'CONTRIBUTING.md',
    ...filesBelow('docs').filter((file) => file.endsWith('.md')),
  ];
  const texts = new Map([
    ...tree,
    ...docs.filter((file) => existsSync(join(root, file))).map((file) => [file, read(file)] as const),
  ]);
  assert.deepEqual(deadPaths(texts, exists), []);
  assert.deepEqual(deadPaths(new Map([['docs/a.md', 'See src/text/gone.ts.']]), exists), [
    'docs/a.md: src/text/gone.ts',
  ]);
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
