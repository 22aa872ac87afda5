/** Copies and translations: found, linked, one of them the original; other reports of the same event are none. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import type { Archive, ArticleHead } from '../../src/archive/index.js';
import { archiveOf } from '../../src/pipeline.js';
import { madeArticle, type MadeArticle, wordOf } from './made-articles.js';
import { buildArchive } from '../../src/archive/index.js';
import { inputOf } from '../../src/pipeline.js';
import { TRANSLATED } from './translated-news.js';

/** The archive of these texts, through parsing and extraction. */
const archiveOfTexts = (texts: Readonly<Record<string, string>>): Archive =>
  archiveOf(
    Object.entries(texts).map(([name, text]) => ({
      file: `${name}.txt`, format: 'text' as const, text: `${text}\n`,
      fixity: { bytes: text.length, sha256: createHash('sha256').update(text).digest('hex'), encoding: 'utf-8' as const },
    })),
    wordOf(),
  );
const build = (articles: MadeArticle[]): Archive => buildArchive(articles.map(madeArticle).map(inputOf), wordOf());

/** "a.txt < b.txt": a is a copy of b. */
function copiesIn({ articles }: Archive): string[] {
  const fileOf = new Map(articles.map(({ id, file }) => [id, file.replace('.txt', '')]));
  return articles.flatMap(({ id, copyOf }) => (copyOf === undefined ? [] : [`${fileOf.get(id)} < ${fileOf.get(copyOf)}`])).sort();
}
const why = ({ articles }: Archive, one: string, other: string): string | undefined => {
  const byFile = new Map(articles.map((article): [string, ArticleHead] => [article.file, article]));
  return byFile.get(`${one}.txt`)!.related.find(({ id }) => id === byFile.get(`${other}.txt`)!.id)?.why;
};

test('translations are found between languages and scripts, other reports of the same event are none', () => {
  const archive = archiveOfTexts(TRANSLATED);
  const found = Object.keys(TRANSLATED).flatMap((one, at, all) => all.slice(at + 1).filter((other) => why(archive, one, other) === 'translation').map((other) => `${one} ${other}`));
  assert.deepEqual(found, [
    'ferryEnglish ferryGerman', 'ferryEnglish ferryFrench', 'ferryEnglish ferryRussian', 'ferryGerman ferryFrench', 'ferryGerman ferryRussian', 'ferryFrench ferryRussian',
    'talksEnglish talksSpanish', 'talksEnglish talksUkrainian', 'talksSpanish talksUkrainian',
  ]);
  assert.deepEqual(copiesIn(archive).map((pair) => pair.slice(0, 4)), ['ferr', 'ferr', 'ferr', 'talk', 'talk']);
});

test('nothing in one language is called a translation', () => {
  const { ferryEnglish } = TRANSLATED;
  const archive = archiveOfTexts({ a: ferryEnglish, b: ferryEnglish.replace('out by 06:15', 'out by 06:20') });
  assert.equal(why(archive, 'a', 'b'), 'near duplicate');
});

const SHORT = `Ferry crew rescued after fire off Sandhaven

A fire broke out on the ferry Marga in the early hours of Tuesday, some 14 kilometres off Sandhaven, the coast guard said.

"We heard a bang, then the lights went out," said Ingrid Solberg, a teacher from Oslo.`;

test('a short article with other text around it is known again', () => {
  const archive = archiveOfTexts({ a: SHORT, b: `Home\nNews\nSport\n\n${SHORT}\n\nSubscribe to our newsletter` });
  assert.equal(why(archive, 'a', 'b'), 'same text');
  assert.equal(copiesIn(archive).length, 1);
});

test('a short article on the same matter is no copy', () => {
  const archive = archiveOfTexts({
    a: SHORT,
    b: `Minister promises inquiry into ferry fire

An inquiry into the fire on the ferry Marga was promised by the minister of transport on Wednesday, a day after 14 people were hurt off Sandhaven.

"We heard a bang, then the lights went out," said Ingrid Solberg, a teacher from Oslo.`,
  });
  assert.equal(why(archive, 'a', 'b'), 'same event');
  assert.deepEqual(copiesIn(archive), []);
});

const words = (from: number, to: number): string => Array.from({ length: to - from }, (_, at) => `word${from + at}`).join(' ');

test('the original is the earliest, and undated ones come last', () => {
  const body = words(0, 200);
  const archive = build([
    { file: 'a.txt', title: 'A', body: `${body} one` },
    { file: 'b.txt', title: 'B', body: `${body} two`, published: '2021-11-30' },
    { file: 'c.txt', title: 'C', body: `${body} three`, published: '2021-11-29' },
  ]);
  assert.deepEqual(copiesIn(archive), ['a < c', 'b < c']);
});

test('the original is the article of the agency that the others credit', () => {
  const body = words(0, 200);
  const archive = build([
    { file: 'a.txt', title: 'A', body: `${body} one`, published: '2021-11-29', source: 'The Herald', agencies: ['Reuters'] },
    { file: 'b.txt', title: 'B', body: `${body} two`, published: '2021-11-30', source: 'Reuters' },
    { file: 'c.txt', title: 'C', body: `${body} three`, published: '2021-11-28', source: 'The Bugle' },
  ]);
  assert.deepEqual(copiesIn(archive), ['a < b', 'c < b']);
});

test('a report that eighty papers print has one original; what they all print below every article makes no copies', () => {
  const footer = words(1000, 1040);
  const papers = Array.from({ length: 80 }, (_, at) => ({ file: `p${at}.txt`, title: `Paper ${at}`, body: `${words(0, 200)} end${at}`, published: '2021-11-30' }));
  const others = Array.from({ length: 120 }, (_, at) => ({ file: `q${at}.txt`, title: `Other ${at}`, body: `${words(2000 + 30 * at, 2030 + 30 * at)} ${footer}` }));
  const archive = build([...papers, ...others]);
  const originals = new Set(archive.articles.flatMap(({ copyOf }) => copyOf ?? []));
  assert.equal(archive.articles.filter(({ copyOf }) => copyOf !== undefined).length, 79);
  assert.equal(originals.size, 1);
});

test('neither of a brief and the later article that has it in the midst of more is a copy', () => {
  const archive = build([
    { file: 'a.txt', title: 'A', body: words(0, 100), published: '2021-11-29' },
    { file: 'b.txt', title: 'B', body: words(0, 400), published: '2021-11-30' },
  ]);
  assert.equal(why(archive, 'a', 'b'), 'near duplicate');
  assert.deepEqual(copiesIn(archive), []);
});

test('a brief that is taken from an earlier article is a copy of it', () => {
  const archive = build([
    { file: 'a.txt', title: 'A', body: words(0, 100), published: '2021-11-30' },
    { file: 'b.txt', title: 'B', body: words(0, 400), published: '2021-11-29' },
  ]);
  assert.deepEqual(copiesIn(archive), ['a < b']);
});
