import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { generateArchive } from '../../scripts/bench/generate-archive.js';
import { closePagefind, makeBundle } from '../../src/cli/pagefind.js';
import { searchDirectory, searchRecords } from '../../src/search/index.js';
import { pagefindArticle } from '../../src/search/pagefind-records.js';

after(closePagefind);
const ARCHIVE = generateArchive({ quotes: 80 });
const RECORDS = searchRecords(ARCHIVE, { text: 'full' });
const NAMES = new Map(searchDirectory(ARCHIVE).actors.map(({ id, name, aliases }) => [id, [name, ...aliases]]));
const ARTICLES = RECORDS.filter(({ type }) => type === 'article').map((record) => pagefindArticle({ record, names: record.about.flatMap((id) => NAMES.get(id)!) }));

test('the same records give the same bytes, though Pagefind lists filters in any order', async () => {
  const [first, second, third] = [await makeBundle(ARTICLES, false), await makeBundle(ARTICLES, false), await makeBundle(ARTICLES, false)];
  assert.deepEqual(second, first);
  assert.deepEqual(third, first);
});

test('every record has an entry; the engine comes only with the bundle that is loaded first', async () => {
  const plain = await makeBundle(ARTICLES, false);
  assert.equal(plain.filter(({ path }) => path.endsWith('.pf_fragment')).length, ARTICLES.length);
  assert.ok(!plain.some(({ path }) => /\.js$|wasm|\.css$/.test(path)));
  const engine = (await makeBundle(ARTICLES, true)).map(({ path }) => path).filter((path) => /\.js$|wasm|\.css$/.test(path));
  assert.deepEqual(engine, ['pagefind.js', 'wasm.en.pagefind']);
});

test('a record that Pagefind cannot take is an error, not a hole', async () => {
  await assert.rejects(makeBundle([ARTICLES[0]!, ARTICLES[0]!], false), /1 entries of 2 records/);
});
