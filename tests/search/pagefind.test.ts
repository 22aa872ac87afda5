import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { generateArchive } from '../../scripts/bench/generate-archive.js';
import { closePagefind, makeBundle } from '../../src/publish/pagefind.js';
import { pageAnchorsOf } from '../../src/search/anchors.js';
import { openRecordMaker, searchDirectory, searchEntries, searchRecords } from '../../src/search/index.js';
import { pagefindArticle } from '../../src/search/pagefind-records.js';

after(closePagefind);
const ARCHIVE = generateArchive({ quotes: 80 });
const RECORDS = searchRecords(ARCHIVE, { text: 'full' });
const MAKER = openRecordMaker(ARCHIVE, { text: 'full' });
const PLACES = new Map(searchEntries(ARCHIVE).map((entry) => [entry.article, MAKER.placesOf(entry)]));
const NAMES = new Map(searchDirectory(ARCHIVE).actors.map(({ id, name, aliases }) => [id, [name, ...aliases]]));
const ARTICLES = RECORDS.filter(({ type }) => type === 'article').map((record) =>
  pagefindArticle({ record, names: record.about.flatMap((id) => NAMES.get(id)!), places: PLACES.get(record.id)! }),
);

test('the same records give the same bytes, though Pagefind lists filters in any order', async () => {
  const [first, second, third] = [
    await makeBundle(ARTICLES, false),
    await makeBundle(ARTICLES, false),
    await makeBundle(ARTICLES, false),
  ];
  assert.deepEqual(second, first);
  assert.deepEqual(third, first);
});

test('every record has an entry; the engine comes only with the bundle that is loaded first', async () => {
  const plain = await makeBundle(ARTICLES, false);
  assert.equal(plain.filter(({ path }) => path.endsWith('.pf_fragment')).length, ARTICLES.length);
  assert.ok(!plain.some(({ path }) => /\.js$|wasm|\.css$/.test(path)));
  const engine = (await makeBundle(ARTICLES, true))
    .map(({ path }) => path)
    .filter((path) => /\.js$|wasm|\.css$/.test(path));
  assert.deepEqual(engine, ['pagefind.js', 'wasm.en.pagefind']);
});

test('a record that Pagefind cannot take is an error, not a hole', async () => {
  await assert.rejects(makeBundle([ARTICLES[0]!, ARTICLES[0]!], false), /1 entries of 2 records/);
});

test('every quote and figure is a part of its article in Pagefind, with its own words and no others', async () => {
  const facts = new Map(RECORDS.filter(({ type }) => type !== 'article').map((record) => [record.id, record]));
  const parts = new Map<string, string>();
  for (const { path, contents } of await makeBundle(ARTICLES, false)) {
    if (!path.endsWith('.pf_fragment')) continue;
    const page = JSON.parse(gunzipSync(contents).subarray('pagefind_dcd'.length).toString('utf8')) as {
      url: string;
      content: string;
      anchors: { id: string; text: string; location: number }[];
    };
    const words = page.content.split(/\s+/);
    page.anchors.forEach(({ id, text, location }, i) => {
      if (id === '') return;
      parts.set(id, words.slice(location, page.anchors[i + 1]?.location).join(' '));
      assert.equal(text, facts.get(id)!.text);
      assert.equal(page.url, `/articles/${facts.get(id)!.article}/`);
    });
  }
  assert.equal(parts.size, facts.size);
  for (const [id, words] of parts) {
    const {
      text,
      marks: [mark],
    } = facts.get(id)!;
    assert.equal(words.replace(/^“|”$/g, ''), mark ? text.slice(...mark) : text);
  }
});

test('of parts within each other the inner one counts, and a word belongs to the quote that it ends in', () => {
  const text = 'He said: “We want ‘peace’-talks now.” Then he left.';
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const anchors = pageAnchorsOf(text, 'Headline', [
    { id: 'q-outer', words: 'We want', ...at('We want ‘peace’-talks now.') },
    { id: 'q-inner', words: 'peace', ...at('peace') },
  ]);
  assert.deepEqual(
    anchors.map(({ id, location }) => [id, location]),
    [
      ['q-outer', 2],
      ['q-inner', 4],
      ['q-outer', 5],
      ['', 6],
    ],
  );
  assert.equal(anchors.at(-1)!.text, 'Headline');
  assert.deepEqual(pageAnchorsOf(text, 'Headline', []), []);
});
