import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateArchive, randomFrom } from '../../scripts/bench/generate-archive.js';
import { checkRecord } from '../../src/record/index.js';
import { foldExact } from '../../src/search/fold.js';
import { openSearch, searchRecords } from '../../src/search/index.js';

const ARCHIVE = generateArchive({ quotes: 1200 });
const RECORDS = searchRecords(ARCHIVE, { text: 'full' });
const QUOTES = RECORDS.filter(({ type }) => type === 'quote');
const random = randomFrom(7);
const pick = <Value>(list: readonly Value[]): Value => list[Math.floor(random() * list.length)]!;
const search = openSearch(ARCHIVE);

test('the made archive keeps the gate, and every fact has its record', () => {
  for (const { record, text } of ARCHIVE.articles.map(({ id }) => ARCHIVE.whole(id)))
    assert.deepEqual(checkRecord(record, text), []);
  const facts = ARCHIVE.articles.reduce((sum, { quotes, figures }) => sum + quotes.length + figures.length, 0);
  assert.equal(RECORDS.length, ARCHIVE.articles.length + facts);
  assert.equal(new Set(RECORDS.map(({ path }) => path)).size, RECORDS.length);
});

test('records do not depend on the order of articles', () => {
  const turned = { ...ARCHIVE, articles: [...ARCHIVE.articles].reverse() };
  assert.deepEqual(searchRecords(turned, { text: 'full' }), RECORDS);
});

test('where only facts are published, an article is its sentences with facts', () => {
  const facts = searchRecords(ARCHIVE, { text: 'facts' }).filter(({ type }) => type === 'article');
  const full = RECORDS.filter(({ type }) => type === 'article');
  assert.ok(facts.every(({ text }, i) => text.length < full[i]!.text.length));
});

test('a quote is the first hit for its own words, with marks and without', async () => {
  for (let i = 0; i < 60; i++) {
    const quote = pick(QUOTES);
    assert.equal((await search(`"${quote.text}"`)).records[0]?.text, quote.text);
    assert.equal((await search(quote.text)).records[0]?.text, quote.text);
  }
});

test('a phrase anywhere in the query: every hit holds it, and every record that holds it is a hit', async () => {
  for (let i = 0; i < 60; i++) {
    const words = pick(QUOTES).text.replace('.', '').split(' ');
    const from = Math.floor(random() * (words.length - 3));
    const phrase = words.slice(from, from + 2 + Math.floor(random() * 2)).join(' ');
    const other = words.at(-1)!;
    const holds = (text: string, sought: string) =>
      new RegExp(`(?<![a-z])${sought}(?![a-z])`).test(foldExact(text).text);
    const { records } = await search(`${other} "${phrase}" in:quotes`);
    const wanted = QUOTES.filter(({ text }) => holds(text, phrase.toLowerCase()) && holds(text, other.toLowerCase()));
    assert.deepEqual(new Set(records.map(({ id }) => id)), new Set(wanted.map(({ id }) => id)), phrase);
  }
});

test('a speaker filter gives that speaker and nobody else', async () => {
  for (let i = 0; i < 60; i++) {
    const quote = pick(QUOTES);
    const word = pick(quote.text.replace('.', '').split(' '));
    const { records } = await search(`${word} speaker:${quote.speakers[0]} in:quotes`);
    assert.ok(records.some(({ id }) => id === quote.id));
    assert.ok(records.every(({ speakers }) => speakers.includes(quote.speakers[0]!)));
  }
});

test('counts are what choosing the value gives', async () => {
  const before = await search('border in:quotes');
  for (const [speaker, count] of [...before.counts.speaker].slice(0, 10))
    assert.equal((await search(`border speaker:${speaker} in:quotes`)).records.length, count);
  for (const [month, count] of [...before.months].slice(0, 10))
    assert.equal((await search(`border month:${month} in:quotes`)).records.length, count);
  // A chosen value leaves the other values of its own filter standing
  const [[first]] = [...before.counts.kind] as [[string, number]];
  assert.equal((await search(`border kind:${first} year:2015 in:quotes`)).counts.kind.size, 1);
  assert.ok((await search(`border speaker:${[...before.counts.speaker][0]![0]} in:quotes`)).counts.speaker.size > 1);
});

test('dates: from and to include, after and before do not', async () => {
  const days = async (filter: string) => (await search(`${filter} in:quotes`)).records.map(({ first }) => first).sort();
  assert.ok((await days('from:2015-03 to:2015-04')).every((day) => day >= '2015-03-01' && day <= '2015-04-30'));
  assert.equal((await days('after:2015-03 before:2015-05')).length, (await days('month:2015-04')).length);
  assert.equal((await days('after:2014 before:2016')).length, (await days('year:2015')).length);
  assert.ok((await days('year:2015')).length > 50);
});

test('sorted by date either way', async () => {
  const newest = (await search('border in:quotes', 'newest')).records.map(({ first }) => first);
  assert.deepEqual(newest, [...newest].sort().reverse());
  const oldest = (await search('border in:quotes', 'oldest')).records.map(({ first }) => first);
  assert.deepEqual(oldest, [...oldest].sort());
});

test('numbers match in any writing, and only themselves', async () => {
  const figure = RECORDS.find(({ type, text }) => type === 'figure' && /\d{3},000/.test(text))!;
  const written = /\d{3},000/.exec(figure.text)![0];
  const value = written.replace(',', '');
  const found = await Promise.all(
    [written, value, written.replace(',', ' '), `${value.slice(0, 3)}k`, `${value.slice(0, 3)} thousand`].map((word) =>
      search(`${word} in:figures`),
    ),
  );
  for (const { records } of found) {
    assert.ok(records.some(({ id }) => id === figure.id));
    assert.deepEqual(
      records.map(({ id }) => id),
      found[0]!.records.map(({ id }) => id),
    );
    assert.ok(records.every(({ text }) => text.includes(written)));
  }
});

test('without: -word and -"phrase"', async () => {
  const all = (await search('border in:quotes')).records;
  const [word] = all[0]!.text
    .toLowerCase()
    .split(' ')
    .filter((each) => /^[a-z]+$/.test(each) && each !== 'border') as [string];
  const left = (await search(`border -${word} in:quotes`)).records;
  assert.ok(
    left.length < all.length &&
      left.every(
        ({ text }) =>
          !text
            .toLowerCase()
            .split(/[^a-z]+/)
            .includes(word),
      ),
  );
  const pair = all[0]!.text.toLowerCase().replace('.', '').split(' ').slice(0, 2).join(' ');
  assert.ok(
    (await search(`border -"${pair}" in:quotes`)).records.every(({ text }) => !text.toLowerCase().startsWith(pair)),
  );
});

test('a misspelt name is told, and finds nothing by itself', async () => {
  const last = ARCHIVE.actors.map(({ name }) => name.split(' ')[1]!).find((name) => name.length > 8)!;
  const wrong = `${last.slice(0, 3)}${last[4]}${last[3]}${last.slice(5)}`;
  const found = await search(wrong);
  assert.deepEqual(found.suggestion, { written: wrong, meant: last });
  assert.equal(found.records.length, 0);
  assert.equal((await search(`speaker:${wrong}`)).suggestion?.meant, last);
  assert.equal((await search('border')).suggestion, null);
});

test('a last word that is nowhere is taken for the beginning of one', async () => {
  assert.ok((await search('sanctio')).records.every(({ text }) => /sanctio/i.test(text)));
  assert.ok((await search('sanctio')).records.length > 0);
  assert.equal((await search('sanctio border')).records.length, 0);
  assert.equal((await search('"the sanctio"')).records.length, 0);
  assert.ok((await search('"the sanctio')).records.every(({ text }) => /the sanctio/i.test(text)));
});

test('articles are found by their text when asked for', async () => {
  const { records } = await search('border in:articles');
  assert.ok(records.length > 0 && records.every(({ type }) => type === 'article'));
});
