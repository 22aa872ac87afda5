import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateArchive } from '../../scripts/bench/generate-archive.js';
import { fileShard } from '../../src/search/browser/file-shard.js';
import { answer, readCorpus, readHits } from '../../src/search/evaluate.js';
import { shardFiles } from '../../src/search/index-files.js';
import { findOtherForms } from '../../src/search/other-forms.js';
import { parseQuery } from '../../src/search/query.js';
import { searchDirectory, searchRecords } from '../../src/search/records.js';
import { memoryShard } from '../../src/search/shard.js';
import { shardsOf } from '../../src/search/shards.js';
import { beginningsOf, stemOf } from '../../src/search/stem.js';
import { termsOf } from '../../src/search/terms.js';

/** Words by the stem that Snowball's "English" gives them. */
const STEMS: Readonly<Record<string, string>> = {
  negoti: 'negotiate negotiated negotiating negotiation negotiations',
  border: 'border borders bordered',
  exercis: 'exercise exercises exercising',
  hope: 'hope hopes hoped hoping',
  plan: 'plan plans planned planning',
  countri: 'country countries',
  agre: 'agree agreed agrees agreeing',
  feed: 'feed feeds',
  die: 'die dies died dying',
  vie: 'vie vying',
  add: 'add adding added',
  sky: 'sky skies',
  news: 'news',
  general: 'general generally',
  generat: 'generate generation',
  generous: 'generous generously',
  univers: 'universe universes',
  universiti: 'university universities',
  sensibl: 'sensible sensibility sensibly',
  respons: 'responsible responsibility',
  creat: 'create created',
  nation: 'nation national nationalism nationally',
  geolog: 'geologist geology geological',
  past: 'past',
  proceed: 'proceed proceeded proceeding',
  say: 'say says saying',
  by: 'by',
  us: 'us',
  use: 'use uses used using',
  зеленський: 'зеленський',
  łódź: 'łódź',
};

test('forms of a word share a stem, and the stem leads back to each of them', () => {
  for (const [stem, words] of Object.entries(STEMS)) {
    for (const word of words.split(' ')) {
      assert.equal(stemOf(word), stem, word);
      assert.ok(
        beginningsOf(stemOf(word)).some((beginning) => word.startsWith(beginning)),
        `${word} is not reached from ${stem}`,
      );
    }
  }
  assert.notEqual(stemOf('border'), stemOf('board'));
  assert.notEqual(stemOf('university'), stemOf('universe'));
});

const ARCHIVE = generateArchive({ quotes: 900 });
const RECORDS = searchRecords(ARCHIVE, { text: 'full' }).filter(({ type }) => type !== 'article');
const DIRECTORY = searchDirectory(ARCHIVE);

async function corpora() {
  const made = shardsOf(RECORDS, 200).map(shardFiles);
  const files = new Map(made.flatMap((each) => each.files).map(({ path, contents }) => [path, contents]));
  const fromFiles = await Promise.all(
    made.map(({ folder }) => fileShard(async (path) => JSON.parse(files.get(path)!), folder)),
  );
  return [readCorpus(DIRECTORY, [memoryShard(RECORDS)]), readCorpus(DIRECTORY, fromFiles)] as const;
}

test('what holds the words in other forms is found, whole, in memory and in files, and nothing else', async () => {
  for (const corpus of await corpora()) {
    for (const words of [
      ['exercises'],
      ['exercising'],
      ['sanction', 'border'],
      ['talk', 'troop'],
      ['exercises', 'talks'],
    ]) {
      const query = parseQuery(`${words.join(' ')} in:quotes`);
      const { hits } = await answer(corpus, query, 'relevance');
      const asWritten = new Set((await readHits(hits)).map(({ id }) => id));
      const found = await findOtherForms(corpus, query, hits, RECORDS.length);
      const expected = RECORDS.filter(({ id, type, text }) => {
        const keys = termsOf(text).map(({ key }) => key);
        return (
          type === 'quote' &&
          !asWritten.has(id) &&
          words.every((word) => keys.some((key) => stemOf(key) === stemOf(word)))
        );
      });
      assert.ok(expected.length > 0, words.join(' '));
      assert.deepEqual(new Set(found.map(({ id }) => id)), new Set(expected.map(({ id }) => id)), words.join(' '));
    }
  }
});

test('other forms pass every filter: no word of another speaker, none that is ruled out, none of another year or kind', async () => {
  const [corpus] = await corpora();
  let found = 0;
  for (const { id, first } of RECORDS.filter(({ type, text }) => type === 'quote' && / exercise /.test(text)).map(
    ({ speakers, first }) => ({ id: speakers[0]!, first }),
  )) {
    for (const query of [
      `exercises speaker:${id}`,
      `exercises -border speaker:${id}`,
      `exercises year:${first.slice(0, 4)}`,
      `exercises in:figures speaker:${id}`,
    ]) {
      const parsed = parseQuery(query);
      const { hits } = await answer(corpus, parsed, 'relevance');
      for (const record of await findOtherForms(corpus, parsed, hits, 50)) {
        found++;
        if (query.includes('speaker:')) assert.ok(record.speakers.includes(id), query);
        if (query.includes('-border')) assert.ok(!termsOf(record.text).some(({ key }) => key === 'border'), query);
        if (query.includes('year:')) assert.equal(record.first.slice(0, 4), first.slice(0, 4));
        if (query.includes('in:figures')) assert.equal(record.type, 'figure');
      }
    }
  }
  assert.ok(found > 100, `${found} are not enough to tell`);
});
