/** Feeds and downloads of a hostile archive, read by strict parsers and as a spreadsheet would. */
import { parse } from 'csv-parse/sync';
import { buildArchive, NOTHING_PUBLISHED } from '../../src/archive/index.js';
import { siteFiles } from '../../src/site/index.js';
import { madeArticle } from '../archive/made-articles.js';
import { SETTINGS } from '../site/fixture.js';
import { checkXml } from '../site/strict-xml.js';
import { VECTORS } from './payloads.js';
import { threat } from './tally.js';
import { inputOf } from '../../src/extract/article.js';

/** What spreadsheets run, and what XML and CSV can't hold as it is. */
const TEXTS = [
  '=1+1',
  '=HYPERLINK("http://attack.invalid","x")',
  '+1',
  '-1',
  '@SUM(1)',
  '\t=1',
  '\r=1',
  "=cmd|' /C calc'!A0",
  '＝1',
  '＋1',
  '－1',
  '＠x',
  '"=1"',
  "'=1",
  'a,b',
  'a"b',
  'a\r\nb',
  ';=1',
  '|',
  '\u0001',
  '\u0008',
  '\u000b',
  '\u000c',
  '\u001f',
  '\ufffe',
  '\uffff',
  '\ud800',
  '\udc00',
  'a\ud83d',
  ']]>',
  '<!--',
  '&',
  '&#0;',
  '&#x1;',
  '<?xml?>',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '\u0085',
  '\u2028',
  '\u202e',
  ...VECTORS,
];

threat('CSV formulas and XML control characters', 300, (cases) => {
  const articles = TEXTS.map((text, i) =>
    madeArticle({
      file: `a${i}.txt`,
      title: `${text} title ${i}`,
      published: '2021-03-01',
      body: `${text} said and “${text} words ${i}” and 200 soldiers`,
      actors: [`${text.replace(/[\s:(]+/g, '')}x${i}`],
      quotes: [[`${text} words ${i}`]],
      figures: [{ text: '200 soldiers', value: 200 }],
    }),
  );
  const files = siteFiles(
    buildArchive(articles.map(inputOf), { identities: null, curations: new Map(), published: NOTHING_PUBLISHED }),
    { ...SETTINGS, title: TEXTS[1]!, publisher: '<&>\u0001' },
  );
  const textOf = (contents: string | Uint8Array): string =>
    typeof contents === 'string' ? contents : new TextDecoder('utf-8', { fatal: true }).decode(contents);
  for (const { path, contents } of files) {
    const text = textOf(contents());
    if (path.endsWith('.xml'))
      cases.holds(
        holds(() => checkXml(text)),
        `${path} is no XML`,
      );
    else if (path.endsWith('.json'))
      cases.holds(
        holds(() => JSON.parse(text)),
        `${path} is no JSON`,
      );
    else if (path.endsWith('.ndjson'))
      for (const line of text.trimEnd().split('\n'))
        cases.holds(
          holds(() => JSON.parse(line)),
          `${path} has a line that is no JSON`,
        );
    else if (path.endsWith('.csv')) {
      const rows = parse(text, {
        relax_quotes: false,
        relax_column_count: false,
        record_delimiter: '\r\n',
      }) as string[][];
      const wide = rows[0]!.length;
      for (const row of rows) {
        // A number is none that a spreadsheet runs.
        const formula = row.find((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell));
        cases.holds(row.length === wide && formula === undefined, `${path}: ${JSON.stringify(formula)} would be run`);
      }
    }
  }
});

function holds(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
