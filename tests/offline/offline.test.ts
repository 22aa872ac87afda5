import assert from 'node:assert/strict';
import { runInNewContext } from 'node:vm';
import { test } from 'node:test';
import fc from 'fast-check';
import { generateArchive } from '../../scripts/bench/generate-archive.js';
import { inlineModules } from '../../src/offline/inline-modules.js';
import { keptFiles } from '../../src/offline/kept-files.js';
import { quotesData, quotesParts, readQuotes, scriptData } from '../../src/offline/quotes-file.js';
import { searchDirectory, searchEntries, searchRecords } from '../../src/search/index.js';

const ARCHIVE = generateArchive({ quotes: 300 });
const DIRECTORY = searchDirectory(ARCHIVE);
const FACTS = searchRecords(ARCHIVE, { text: 'full' }).filter(({ type }) => type !== 'article');

test('quotes.html holds the records as they are', () => {
  const data = JSON.parse(scriptData(quotesData(FACTS, DIRECTORY, { base: './', doubtBelow: 0.7 })));
  assert.deepEqual(readQuotes(data), FACTS);
});

test('past its size it is cut by year, with nothing lost and nothing doubled', () => {
  const entries = searchEntries(ARCHIVE).filter(({ fact }) => fact);
  assert.deepEqual(
    quotesParts(entries).map(({ path }) => path),
    ['quotes.html'],
  );
  const parts = quotesParts([{ ...entries[0]!, first: '' }, ...entries], 20_000);
  assert.ok(parts.length > 5 && parts.some(({ path }) => path === 'quotes-undated.html'));
  assert.equal(
    parts.reduce((sum, { facts }) => sum + facts.length, 0),
    FACTS.length + 1,
  );
  for (const { year, facts } of parts) assert.ok(facts.every(({ first }) => (first.slice(0, 4) || 'undated') === year));
});

test('one file is never larger than is allowed, by the estimate that decides it', () => {
  const entries = searchEntries(ARCHIVE).filter(({ fact }) => fact);
  const size = scriptData(quotesData(FACTS, DIRECTORY, { base: './', doubtBelow: 0 })).length;
  assert.ok(quotesParts(entries, size - 1).length > 1);
});

test('no text can end the script element that holds the data', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('</script>', '<!--', '<script', '\u2028', ']]>', '"', '\\', 'a')), (parts) => {
      const json = scriptData(parts.join(''));
      assert.ok(!/[<\u2028\u2029]/.test(json));
      assert.equal(JSON.parse(json), parts.join(''));
    }),
  );
});

test('modules become one script that does the same', () => {
  const modules = new Map([
    [
      'a/entry.js',
      "import { add, two as b } from './b.js';\nimport { name } from '../c.js';\nglobalThis.result = `${name}${add(1, b)}`;\nexport {};\n",
    ],
    [
      'a/b.js',
      "import { name } from '../c.js';\nexport const two = 2;\nexport function add(x, y) {\n  return x + y + name.length;\n}\n",
    ],
    ['c.js', 'const hidden = 1;\nexport const name = "n" + hidden;\n'],
  ]);
  const context: { result?: string } = {};
  const script = inlineModules(modules, 'a/entry.js');
  runInNewContext(script, context);
  assert.equal(context.result, 'n15');
  assert.equal(script.split('hidden = 1').length, 2, 'a module that two import stands once');
});

test('what cannot be put into one script is refused', () => {
  const refused = (code: string) => assert.throws(() => inlineModules(new Map([['a.js', code]]), 'a.js'));
  refused("import * as b from './b.js';\n");
  refused("import b from './b.js';\n");
  refused("export * from './b.js';\n");
  refused("const b = await import('./b.js');\n");
  refused("import { b } from './b.js';\n");
  assert.ok(
    !/<\/script|<!--/i.test(inlineModules(new Map([['a.js', "const a = '</script><!--<SCRIPT>';\n"]]), 'a.js')),
  );
});

test('the list of kept files names every file but what must be asked for, in any order the same', () => {
  const files = ['index.html', 'sw.js', 'offline.json', 'offline-files.json', '.onrecord-site', 'a/b.css'].map(
    (path, i) => ({ path, bytes: i + 1, sha256: String(i) }),
  );
  const made = (list: typeof files) => keptFiles(list).map(({ path, contents }) => [path, contents()]);
  assert.deepEqual(made([...files].reverse()), made(files));
  const [[, summary], [, list]] = made(files) as [[string, string], [string, string]];
  assert.deepEqual(JSON.parse(list), [
    ['a/b.css', 6, '5'],
    ['index.html', 1, '0'],
  ]);
  const { version, ...told } = JSON.parse(summary);
  assert.deepEqual(told, { files: 2, bytes: 7 });
  assert.notEqual(version, JSON.parse(made([{ ...files[0]!, sha256: 'x' }, files[5]!])[0]![1] as string).version);
});
