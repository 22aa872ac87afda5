/** Copies and translations: found, linked, one of them the original; other reports of the same event are none. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import type { Archive, ArticleHead } from '../../src/archive/index.js';
import { archiveFromTexts } from '../../src/pipeline.js';
import { madeArticle, type MadeArticle, wordOf } from './made-articles.js';
import { buildArchive } from '../../src/archive/index.js';
import { TRANSLATED } from './translated-news.js';
import { inputOf } from '../../src/extract/article.js';

/** The archive of these texts, through parsing and extraction. */
const archiveOfTexts = (texts: Readonly<Record<string, string>>): Archive =>
  archiveFromTexts(
    Object.entries(texts).map(([name, text]) => ({
      file: `${name}.txt`,
      format: 'text' as const,
      text: `${text}\n`,
      fixity: {
        bytes: text.length,
        sha256: createHash('sha256').update(text).digest('hex'),
        encoding: 'utf-8' as const,
      },
    })),
    wordOf(),
  );
const build = (articles: MadeArticle[]): Archive => buildArchive(articles.map(madeArticle).map(inputOf), wordOf());

/** "a.txt < b.txt": a is a copy of b. */
function copiesIn({ articles }: Archive): string[] {
  const fileOf = new Map(articles.map(({ id, file }) => [id, file.replace('.txt', '')]));
  return articles
    .flatMap(({ id, copyOf }) => (copyOf === undefined ? [] : [`${fileOf.get(id)} < ${fileOf.get(copyOf)}`]))
    .sort();
}
const why = ({ articles }: Archive, one: string, other: string): string | undefined => {
  const byFile = new Map(articles.map((article): [string, ArticleHead] => [article.file, article]));
  return byFile.get(`${one}.txt`)!.related.find(({ id }) => id === byFile.get(`${other}.txt`)!.id)?.why;
};

test('translations are found between languages and scripts, other reports of the same event are none', () => {
  const archive = archiveOfTexts(TRANSLATED);
  const found = Object.keys(TRANSLATED).flatMap((one, at, all) =>
    all
      .slice(at + 1)
      .filter((other) => why(archive, one, other) === 'translation')
      .map((other) => `${one} ${other}`),
  );
  assert.deepEqual(found, [
    'ferryEnglish ferryGerman',
    'ferryEnglish ferryFrench',
    'ferryEnglish ferryRussian',
    'ferryGerman ferryFrench',
    'ferryGerman ferryRussian',
    'ferryFrench ferryRussian',
    'talksEnglish talksSpanish',
    'talksEnglish talksUkrainian',
    'talksSpanish talksUkrainian',
  ]);
  assert.deepEqual(
    copiesIn(archive).map((pair) => pair.slice(0, 4)),
    ['ferr', 'ferr', 'ferr', 'talk', 'talk'],
  );
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

const bulletin = (day: string, numbers: readonly number[]): string => `Ferries on ${day}

On ${day} the ferries of the Kattle line carried ${numbers[0]} passengers between Sandhaven and Hirtshals and ${numbers[1]} between Sandhaven and Bergen, the line said.
It took ${numbers[2]} cars and ${numbers[3]} lorries on board. In the port of Stavanger ${numbers[4]} passengers waited, in the port of Oslo ${numbers[5]}.
All ships of the Kattle line were in time, but for the Marga, which came ${numbers[6]} minutes late to Gdansk.`;
const bulletinInGerman = (day: string, numbers: readonly number[]): string => `Fähren am ${day}

Am ${day} haben die Fähren der Kattle-Linie ${numbers[0]} Passagiere zwischen Sandhaven und Hirtshals befördert und ${numbers[1]} zwischen Sandhaven und Bergen, wie die Linie mitteilte.
Sie nahm ${numbers[2]} Autos und ${numbers[3]} Lastwagen an Bord. Im Hafen von Stavanger warteten ${numbers[4]} Passagiere, in dem von Oslo ${numbers[5]}.
Alle Schiffe der Kattle-Linie waren pünktlich, nur die Marga kam mit ${numbers[6]} Minuten Verspätung in Danzig an.`;
const MONDAY = [412, 318, 97, 44, 123, 61, 35];
const TUESDAY = [398, 305, 88, 51, 140, 72, 18];

test('bulletins of two days in one form are neither copies nor translations, those of one day are', () => {
  const archive = archiveOfTexts({
    monday: bulletin('Monday', MONDAY),
    tuesday: bulletin('Tuesday', TUESDAY),
    montag: bulletinInGerman('Montag', MONDAY),
    dienstag: bulletinInGerman('Dienstag', TUESDAY),
  });
  assert.deepEqual(copiesIn(archive), ['monday < montag', 'tuesday < dienstag']);
  assert.equal(why(archive, 'monday', 'dienstag'), undefined);
  assert.equal(why(archive, 'monday', 'tuesday'), 'near duplicate', 'nearly the same words all the same');
});

test('the same names in the same order, or the same years, are no translation', () => {
  const archive = archiveOfTexts({
    sworn:
      'New cabinet sworn in\n\nThe new cabinet was sworn in by the president: Ingrid Solberg, Lars Haugen, Kari ' +
      'Bruun, Rakesh Menon, Amara Diallo, Dana Whitlock and Petra Lindqvist.',
    gone:
      'Regierung tritt zurück\n\nDie Regierung ist am Montag zurückgetreten, und mit ihr gehen: Ingrid Solberg, ' +
      'Lars Haugen, Kari Bruun, Rakesh Menon, Amara Diallo, Dana Whitlock und Petra Lindqvist.',
    tram:
      'How the tram came and went\n\nThe line was built in 1881, made longer in 1896, 1904 and 1912, bombed in ' +
      '1943, opened again in 1947, cut in 1961 and closed in 1974, when the last car went.',
    pool:
      'Wie das Schwimmbad entstand\n\nDas Bad wurde 1881 gebaut, 1896, 1904 und 1912 erweitert, 1943 zerstört, ' +
      '1947 wieder eröffnet, 1961 verkleinert und 1974 für immer geschlossen, als die Stadt kein Geld mehr hatte.',
  });
  assert.deepEqual(
    archive.articles.map(({ related }) => related),
    [[], [], [], []],
  );
});

const words = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, at) => `word${from + at}`).join(' ');

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
    {
      file: 'a.txt',
      title: 'A',
      body: `${body} one`,
      published: '2021-11-29',
      source: 'The Herald',
      agencies: ['Reuters'],
    },
    { file: 'b.txt', title: 'B', body: `${body} two`, published: '2021-11-30', source: 'Reuters' },
    { file: 'c.txt', title: 'C', body: `${body} three`, published: '2021-11-28', source: 'The Bugle' },
  ]);
  assert.deepEqual(copiesIn(archive), ['a < b', 'c < b']);
});

test('a report that eighty papers print has one original; what they all print below every article makes no copies', () => {
  const footer = words(1000, 1040);
  const papers = Array.from({ length: 80 }, (_, at) => ({
    file: `p${at}.txt`,
    title: `Paper ${at}`,
    body: `${words(0, 200)} end${at}`,
    published: '2021-11-30',
  }));
  const others = Array.from({ length: 120 }, (_, at) => ({
    file: `q${at}.txt`,
    title: `Other ${at}`,
    body: `${words(2000 + 30 * at, 2030 + 30 * at)} ${footer}`,
  }));
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
