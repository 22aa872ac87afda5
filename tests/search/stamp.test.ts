import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateArchive } from '../../scripts/bench/generate-archive.js';
import type { ArticleRecord } from '../../src/record/index.js';
import { openRecordMaker, searchEntries } from '../../src/search/records.js';
import { stampOf } from '../../src/search/stamp.js';

const ARCHIVE = generateArchive({ quotes: 3, quotesEach: 3 });
const ARTICLE = withDates(ARCHIVE.articles[0]!);

/** The article with every optional field that a record may depend on. */
function withDates(article: ArticleRecord): ArticleRecord {
  return {
    ...article,
    quotes: article.quotes.map((quote) => ({ ...quote, said: '2014-05-06' })),
    figures: article.figures.map((figure) => ({ ...figure, asOf: '2014-05-05', side: article.actors[0]!.id })),
  };
}

/** What the index makes of an article; the fault where it cannot. */
function madeOf(article: ArticleRecord): string {
  try {
    const archive = { ...ARCHIVE, articles: [article], texts: new Map([[article.id, ARCHIVE.texts.get(ARTICLE.id)!]]) };
    const maker = openRecordMaker(archive, { text: 'full' });
    return JSON.stringify(searchEntries(archive).map((entry) => [maker.recordOf(entry), entry.type === 'article' ? maker.placesOf(entry) : []]));
  } catch (error) {
    return String(error);
  }
}

/** Every change of one value somewhere in `value`. */
function* changed(value: unknown, path = ''): Generator<{ readonly path: string; readonly value: unknown }> {
  if (typeof value === 'string') yield { path, value: /^\d{4}-/.test(value) ? '1999-01-02' : `${value}x` };
  else if (typeof value === 'number') yield { path, value: value === 1 ? 0.5 : value + 1 };
  else if (Array.isArray(value)) {
    if (value.length > 0) yield { path, value: value.slice(1) };
    for (const [i, each] of value.entries()) for (const change of changed(each, `${path}[]`)) yield { path: change.path, value: value.with(i, change.value) };
  } else if (value && typeof value === 'object') {
    for (const [key, each] of Object.entries(value)) for (const change of changed(each, `${path}.${key}`)) yield { path: change.path, value: { ...value, [key]: change.value } };
  }
}

test('whatever changes the records of an article changes its stamp', () => {
  const [before, stamp] = [madeOf(ARTICLE), stampOf(ARTICLE)];
  const noticed = new Set<string>();
  const ignored = new Set<string>();
  for (const { path, value } of changed(ARTICLE)) {
    // The words are the file's at these offsets: the gate holds them together
    if (path === '.quotes[].text' || path === '.title.text') continue;
    const article = value as ArticleRecord;
    if (madeOf(article) !== before) {
      noticed.add(path);
      assert.notEqual(stampOf(article), stamp, `${path} changes the records and not the stamp`);
    } else if (stampOf(article) === stamp) ignored.add(path);
  }
  for (const path of ['.published.edtf', '.quotes[].speakers[]', '.quotes[].said', '.figures[].side', '.actors[].roles[].text', '.actors[].id', '.body[].end']) assert.ok(noticed.has(path), path);
  for (const path of ['.quotes[].cue.start', '.published.why', '.language']) assert.ok(ignored.has(path), `${path} makes a shard anew for nothing`);
});

test('another file with the same offsets has another stamp', () => {
  assert.notEqual(stampOf({ ...ARTICLE, fixity: { ...ARTICLE.fixity, sha256: '0'.repeat(64) } }), stampOf(ARTICLE));
});
