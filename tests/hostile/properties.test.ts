/** What holds for any text whatsoever. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { buildArchive, NOTHING_PUBLISHED } from '../../src/archive/index.js';
import { extractArticle } from '../../src/pipeline.js';
import { checkRecord } from '../../src/record/index.js';
import { HONEST, readFile, shortest, timeOf } from './read.js';
import { ROOT } from './root.js';
import { FULL, threat } from './tally.js';
import { type ExtractedArticle, inputOf } from '../../src/extract/article.js';

const SEEDS = readdirSync(join(ROOT, 'seeds'))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(ROOT, 'seeds', name), 'utf8'));
const NO_WORD = { identities: null, curations: new Map(), published: NOTHING_PUBLISHED };
const RUNS = FULL ? 5_000 : 250;

/** Pieces that finders look for, and pieces that get in their way. */
const PIECES = [
  '"',
  '“',
  '”',
  '‘',
  '’',
  '«',
  '»',
  '„',
  "'",
  ' said',
  ' told reporters',
  'According to ',
  'Anna Berg',
  'President ',
  'U.S.',
  'NATO',
  ' the Kremlin',
  'Mr. ',
  '100,000 troops',
  '2.5 million',
  'dozens of tanks',
  ' killed',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  '. ',
  ', ',
  ' – ',
  '—',
  '(',
  ')',
  '[',
  '14 March 2021',
  'By ',
  'AP',
  'Reuters',
  '\u0000',
  '\ufeff',
  '\u202e',
  '\u200b',
  '\ud83d\ude00',
  '\ud83d',
  '\u0130',
  'ß',
  'Київ',
  '習近平',
  '<script>',
  '{{ x }}',
  '---',
  '# ',
  '> ',
  '* ',
  '`',
  '&amp;',
  '1',
  '0',
  '9'.repeat(40),
  'a',
  'A',
  ' ',
  'É',
  '\u0301',
  '%',
  '$5bn',
  '1,2,3',
  'and ',
  'he ',
  'she ',
  'who ',
  ' that ',
  'Reads: ',
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
  // A seed article with a stretch cut out, doubled or replaced.
  fc
    .tuple(fc.constantFrom(...SEEDS), fc.nat(8_000), fc.nat(400), fc.constantFrom('', ...PIECES), fc.boolean())
    .map(
      ([seed, at, length, piece, twice]) =>
        seed.slice(0, at) + piece + (twice ? seed.slice(at, at + length) : '') + seed.slice(at + length),
    ),
);
const anyFormat = fc.constantFrom('text' as const, 'markdown' as const);

const extracted = (file: string, format: 'text' | 'markdown', text: string): ExtractedArticle =>
  extractArticle({ file, format, text, fixity: { bytes: text.length, sha256: '0'.repeat(64), encoding: 'utf-8' } });

threat('any text: every record is true to its file', RUNS, (cases) => {
  fc.assert(
    fc.property(anyText, anyFormat, (text, format) => {
      const article = extracted('any.txt', format, text);
      if (article.problems.some(({ severity }) => severity === 'error')) return cases.count('');
      const { articles, whole } = buildArchive([inputOf(article)], NO_WORD);
      for (const { id } of articles) {
        const [fault = ''] = checkRecord(whole(id).record, text);
        cases.count(fault);
        if (fault) throw new Error(fault);
      }
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
});

threat('any text: the same again gives the same', RUNS / 5, (cases) => {
  fc.assert(
    fc.property(anyText, anyFormat, (text, format) => {
      const [once, again] = [1, 2].map(() => JSON.stringify(extracted('any.txt', format, text)));
      cases.holds(once === again, `two readings of ${JSON.stringify(text.slice(0, 80))} differ`);
    }),
    { numRuns: RUNS / 5, endOnFailure: true },
  );
});

threat('any order of files gives the same archive', RUNS / 10, (cases) => {
  const articles = [...SEEDS, HONEST, HONEST.replaceAll('Brandt', 'Brand'), ''].map((text, i) =>
    extracted(`${i}.txt`, 'text', text),
  );
  const told = (order: readonly ExtractedArticle[]): string => {
    const archive = buildArchive(order.map(inputOf), NO_WORD);
    return JSON.stringify([archive, archive.articles.map(({ id }) => archive.whole(id))]);
  };
  const wanted = told(articles);
  fc.assert(
    fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (order) => {
      cases.holds(told(order) === wanted, `the order ${order.map(({ file }) => file).join()} gives another archive`);
    }),
    { numRuns: RUNS / 10 },
  );
});

threat('any line ends and byte-order mark give the same facts', RUNS / 10, (cases) => {
  // A carriage return inside a text is a line end of its own, so only texts without one have twins.
  const plain = anyText
    .map((text) => text.replace(/[\r\0\ufeff]|^---/g, ''))
    .filter((text) => !/\p{Cs}/u.test(text) && text.trim() !== '');
  fc.assert(
    fc.property(plain, (text) => {
      const wanted = factsOf(text);
      for (const twin of [text.replaceAll('\n', '\r\n'), `\ufeff${text}`, text.replaceAll('\n', '\r')]) {
        cases.holds(factsOf(twin) === wanted, `a twin of ${JSON.stringify(text.slice(0, 200))} differs`);
      }
    }),
    { numRuns: RUNS / 10 },
  );
});

const flat = (text: string): string => text.replace(/\r\n?/g, '\n');
function factsOf(text: string): string {
  const reading = readFile('twin.txt', text);
  if ('problem' in reading) return reading.problem.message;
  const { article } = reading;
  return JSON.stringify([
    flat(article.title.text),
    article.body.map(({ start, end }) => flat(article.text.slice(start, end))),
    article.quotes.map((quote) => flat(quote.text)),
    article.figures.map(({ text: words, value }) => [flat(words), value]),
  ]);
}

/** Texts that are one thing over and over: what is quadratic in it takes four times as long for twice as much. */
const REPEATED = [
  'a',
  'A',
  ' ',
  '\n',
  '"',
  '“',
  '”',
  "'",
  '’',
  '.',
  ',',
  '-',
  '—',
  '(',
  '1',
  '1,',
  '1 ',
  'a ',
  'A ',
  'A. ',
  'a\n',
  'A\n\n',
  '"a" ',
  '“A” said ',
  '“A',
  'said ',
  'he said ',
  'Anna Berg ',
  'Anna Berg said. ',
  'Anna Berg, ',
  'president of ',
  'the Kremlin ',
  'NATO ',
  '100,000 troops ',
  '5 killed, ',
  'The army lost 1,200 soldiers and 300 tanks, officials said. ',
  'about ',
  'more than ',
  '14 March 2021 ',
  'By Anna Berg\n',
  'AP ',
  '“No,” Anna Berg said. “No.”\n\n',
  'that ',
  'and ',
  'Mr. ',
  'U.S. ',
  'é',
  '習',
  '\u0301',
  '> ',
  '* ',
  '“‘',
  '"a',
  '(a',
  'a: ',
  'Photo: ',
  '/ ',
  '> Home ',
  'x@y.z ',
  'http://a.b/ ',
  '5',
  '5.',
  '1-year war ',
  'due ',
  'is a news site-',
  'Ab',
  '\t',
  '\r',
  '\u00a0',
  '\u200b',
];

threat('any pattern over and over: the time grows with the length', REPEATED.length, (cases) => {
  const size = FULL ? 1_000_000 : 30_000;
  const read = (pattern: string, length: number) =>
    timeOf(() => void extracted('long.txt', 'text', pattern.repeat(Math.ceil(length / pattern.length))));
  read('warm ', size);
  for (const pattern of REPEATED) {
    const half = read(pattern, size / 2);
    // Short times are noise; what is quadratic is far above them.
    const limit = FULL ? 2_000 : Math.max(150, 3 * half);
    const whole = shortest(limit, () => read(pattern, size));
    cases.holds(
      whole <= limit,
      `${JSON.stringify(pattern)} over and over: ${Math.round(half)} ms, twice as much ${Math.round(whole)} ms`,
    );
  }
});
