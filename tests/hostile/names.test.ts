/** Names that collide, vanish, grow too long or pass for others: every article keeps a page of its own. */
import { buildArchive, NOTHING_PUBLISHED } from '../../src/archive/index.js';
import { extractArticle } from '../../src/pipeline.js';
import { outputOf, sitePages } from '../../src/site/index.js';
import { madeArticle } from '../archive/made-articles.js';
import { SETTINGS } from '../site/fixture.js';
import { workspace } from '../cli/workspace.js';
import { threat } from './tally.js';
import { inputOf } from '../../src/extract/article.js';

/** Names that pass for "Jane Doe" or hide something; all of them have to be flagged. */
const DECEPTIVE = [
  'J\u0430ne Doe',
  'Jane D\u043e\u0435',
  'J\u0251\u0430ne',
  '\u0408ane Doe',
  'J\u03b1ne Doe',
  'Jan\u0435 Doe',
  'Jane\u200b Doe',
  'Ja\u200dne Doe',
  'Ja\u200cne Doe',
  '\u202eeoD enaJ',
  'Jane \u202dDoe',
  '\u2066Jane\u2069 Doe',
  'Jane\u00ad Doe',
  'Jane\ufeff Doe',
  'Jane \u2060Doe',
  'Ja\u034fne Doe',
  'Jane\u3164Doe',
  'Jane \u{e0041}Doe',
  'Jane\u200f Doe',
  'Jane\u200e Doe',
  'Jane\u061c Doe',
  'Jane\u180e Doe',
  '\u0555ane Doe',
  'J\u13aane Doe',
  'NAT\u041e',
  '\u0420utin',
  'Put\u0456n',
  'Zel\u0435nskyy',
  'K\u0443iv',
  'D\u03bfe',
];
/** Names that are what they are; none may be flagged. */
const HONEST = [
  'Jane Doe',
  'Володимир Зеленський',
  '習近平',
  'Björk Guðmundsdóttir',
  'Αλέξης Τσίπρας',
  'محمد بن سلمان',
  'O’Brien',
  'Jean-Luc Ængström',
  'Nguyễn Phú Trọng',
  'TASS / ТАСС',
  'नरेंद्र मोदी',
  '김정은',
];

const ODD = [
  '',
  '...',
  '—',
  '???',
  '🙂🙂',
  '\u0301',
  'CON',
  'con',
  'PRN',
  'AUX',
  'NUL',
  'COM1',
  'LPT9',
  'nul.txt',
  'index',
  'INDEX',
  '404',
  '.',
  '..',
  '../..',
  '/',
  '\\',
  'a/b',
  'C:\\x',
  '%2e%2e',
  '-',
  '--',
  '-rf',
  '~',
  '$HOME',
  '`id`',
  '|',
  '*',
  '?',
  '"',
  '<',
  '>',
  ':',
  'a\u0009b',
  'Straße',
  'STRASSE',
  'strasse',
  'Ⅷ',
  'VIII',
  'ﬁ',
  'fi',
  'Å',
  'A\u030a',
  '\u212b',
  'İstanbul',
  'istanbul',
  'ISTANBUL',
  'ıstanbul',
  'ß',
  'ẞ',
  'ς',
  'σ',
  'Σ',
  'x'.repeat(300),
  'X'.repeat(300),
  '習'.repeat(300),
  'é'.repeat(300),
  'a '.repeat(150),
  '🙂'.repeat(300),
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'prototype',
  'valueOf',
  'undefined',
  'null',
  'NaN',
  'true',
  '0',
  '-0',
  '1e9',
  'pages',
  'assets',
  'data',
  'search',
  'sw.js',
  'feed.xml',
  'quotes.html',
  '{{ x }}',
  '<script>',
  '&amp;',
  '%00',
  '#',
  '?q=1',
  ';',
  ',',
  "'",
];
/** Five hundred different names, many of which fold to one. */
const NAMES = [
  ...DECEPTIVE,
  ...HONEST,
  ...ODD,
  ...Array.from(
    { length: 500 },
    (_, i) =>
      ['Jane Doe', 'JANE DOE', 'jane doe', 'Jane  Doe', 'Jané Doe', 'Jane\u00a0Doe'][i % 6]! +
      '!'.repeat(Math.floor(i / 6)),
  ),
].slice(0, 500);

threat('hostile names: no page lost, no two at one address', 500, (cases) => {
  const asTitle = NAMES.map((name, i) =>
    extractArticle({
      file: `t${i}.txt`,
      format: 'text',
      text: `${name}\n\nThe harbour of town ${i} is closed, it was said.\n`,
      fixity: { bytes: 1, sha256: i.toString(16).padStart(64, '0'), encoding: 'utf-8' },
    }),
  );
  const asActor = NAMES.filter((name) => name.trim() !== '' && !/[\n:(]/.test(name)).map((name, i) =>
    madeArticle({ file: `a${i}.txt`, title: `Town ${i}`, body: `Words number ${i}.`, actors: [name] }),
  );
  const archive = buildArchive([...asTitle, ...asActor].map(inputOf), {
    identities: null,
    curations: new Map(),
    published: NOTHING_PUBLISHED,
  });
  const files = new Set([...archive.articles.map(({ file }) => file), ...archive.duplicates.map(({ file }) => file)]);
  for (const { file, title } of [...asTitle, ...asActor])
    cases.holds(files.has(file), `${JSON.stringify(title.text.slice(0, 40))} was lost`);
  const taken = new Map<string, string>();
  for (const { path } of sitePages(archive, SETTINGS)) {
    const output = outputOf(path);
    const folded = decodeURIComponent(output).normalize('NFKC').toLowerCase();
    const parts = output.split('/');
    const bad = taken.has(folded)
      ? `is also ${taken.get(folded)}`
      : parts.some((part) => Buffer.byteLength(part) > 200)
        ? 'is too long'
        : parts.some(
              (part) =>
                part === '' ||
                part.startsWith('.') ||
                /[<>:"|?*\\\u0000-\u001f]|[. ]$/.test(part) ||
                /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(part),
            )
          ? 'is no name for a file'
          : '';
    taken.set(folded, output);
    cases.holds(bad === '', `${output} ${bad}`);
  }
});

threat('names that deceive are flagged, and no others', 40, (cases) => {
  const flagged = (name: string) =>
    buildArchive([inputOf(madeArticle({ file: 'a.txt', body: 'Words.', actors: [name] }))], {
      identities: null,
      curations: new Map(),
      published: NOTHING_PUBLISHED,
    }).problems.some(({ severity, message }) => severity === 'warning' && message.includes(name));
  for (const name of DECEPTIVE) cases.holds(flagged(name), `${JSON.stringify(name)} is not flagged`);
  for (const name of HONEST) cases.holds(!flagged(name), `${name} is flagged`);
});

threat('file names of every kind are built', 20, async (cases, t) => {
  const space = workspace(t, {});
  const names = [
    'a',
    'A',
    'é',
    'e\u0301',
    'CON',
    'nul',
    'name with spaces',
    "quote'",
    'quote"',
    'percent%20',
    '%2e%2e',
    'hash#',
    'q?',
    'star*',
    'semi;colon',
    '-rf',
    '--help',
    '$(id)',
    '`id`',
    '&amp;',
    '<b>',
    '{{x}}',
    '\u202etxt',
    '\u200b',
    '習近平',
    '🙂',
    'x'.repeat(200),
    'back\\slash',
    'new\nline',
    '__proto__',
    'index',
    '404',
  ];
  names.forEach((name, i) =>
    space.write(
      `${name}.txt`,
      `Harbour number ${i} is closed\n\nThe harbour of town ${i} is closed, Anna Berg said.\n`,
    ),
  );
  const { err, status } = await space.build();
  cases.holds(status === 0, `the build ended with ${status}: ${err.slice(0, 500)}`);
  const { out } = await space.run('check', '--input', space.input, '--output', space.site);
  const counted = /(\d+) files: (\d+) published/.exec(out);
  for (let i = 0; i < names.length; i++)
    cases.holds(Number(counted?.[2]) > i, `only ${counted?.[2]} of ${names.length} were published`);
});
