import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleOf } from '../article.js';

const TITLE = 'Talks end in Riga after a long night';
const PROSE = 'The minister said the talks had ended well and that more would follow soon.';
const sourceOf = (...lines: string[]) => {
  const { source, text } = articleOf(TITLE, ...lines);
  return { ...source, words: source.evidence.map(({ start, end }) => text.slice(start, end)) };
};
const named = (name: string, basis: string, ...lines: string[]) => {
  const { name: found, basis: by, words } = sourceOf(...lines);
  assert.deepEqual([found, by], [name, basis], lines.join(' / '));
  assert.ok(words.length > 0 && words.every((word) => word === name), `${words.join()} for ${name}`);
};
const unknown = (...lines: string[]) => {
  const { name, basis, why } = sourceOf(...lines);
  assert.deepEqual([name, basis], ['', 'unknown'], lines.join(' / '));
  assert.match(why, /^Nothing in the file names the outlet/);
};

test('an outlet is stated by byline, furniture or its own voice, and inferred from rights, known or not', () => {
  named('Euronews', 'stated', 'By Euronews with AP', PROSE);
  named('Lakeside Courier', 'stated', 'By Lakeside Courier staff', PROSE);
  named('Lakeside Courier', 'inferred', PROSE, '© 2022 Lakeside Courier. All rights reserved.');
  named('Lakeside Courier', 'inferred', PROSE, 'Copyright 2022 Lakeside Courier');
  named('Kyiv Post', 'stated', 'Share', 'Kyiv Post', 'Share', PROSE);
  named('Lakeside Courier', 'stated', PROSE, 'As Lakeside Courier reported earlier, the talks had begun in May.');
  named('Lakeside Courier', 'stated', PROSE, 'Source: Lakeside Courier and agencies');
  named('Lakeside Courier', 'stated', PROSE, 'Lakeside Courier’s Jane Doe contributed to this report.');
  named(
    'Ukrinform',
    'stated',
    'The talks ended, an Ukrinform correspondent reports.',
    PROSE,
    'As reported by Ukrinform, the talks had begun in May.',
  );
});

test('an outlet that tells of its own work is inferred, and why', () => {
  named(
    'Lakeside Courier',
    'inferred',
    PROSE,
    'Lakeside Courier journalists visited the port and saw ten ships.',
    PROSE,
  );
  named(
    'Lakeside Courier',
    'inferred',
    PROSE,
    'Listen to Lakeside Courier’s interview with the minister by clicking on the media player above.',
  );
  assert.match(
    sourceOf(PROSE, 'Lakeside Courier journalists visited the port and saw ten ships.', PROSE).why,
    /an outlet speaks so of its own work/,
  );
});

test('others who are cited, credited or told something are not the outlet', () => {
  unknown(`RIGA (Reuters) - ${PROSE}`);
  unknown('A ship leaves the port. (AP Photo/Jane Doe)', PROSE);
  unknown('The talks ended well, The Guardian reports.', PROSE);
  unknown('The minister told Lakeside Courier that the talks had ended well.', PROSE);
  unknown('The Washington Post wrote that the talks had ended well.', PROSE);
  unknown('An Associated Press reporter saw ten ships leave the port on Tuesday.', PROSE);
  unknown('By Jane Doe', PROSE);
  unknown(PROSE, 'Reporting by Jane Doe; Editing by John Roe');
  unknown(PROSE, '(Reuters, AFP)');
  unknown(PROSE, 'As the ministry reported earlier, the talks had begun in May.');
});

test('wire services are credited from byline, dateline, credits and sign-off, in order, and not from prose', () => {
  assert.deepEqual(sourceOf(`RIGA (AFP) - ${PROSE}`, PROSE, 'With reporting by Reuters and dpa').agencies, [
    'AFP',
    'Reuters',
    'dpa',
  ]);
  assert.deepEqual(sourceOf('By Jane Doe, Associated Press', PROSE).agencies, ['AP']);
  assert.deepEqual(sourceOf('A ship leaves the port – Jane Doe / POOL / AFP', PROSE).agencies, ['AFP']);
  assert.deepEqual(sourceOf('The minister told Reuters that TASS had it wrong.', PROSE).agencies, []);
});

test('a byline is a name, not a sentence that begins with "By"', () => {
  const bylineOf = (line: string) => sourceOf(line, PROSE).byline;
  assert.equal(bylineOf('By Jane Doe'), 'Jane Doe');
  assert.equal(bylineOf('By  Jane Doe and John Roe, Riga'), 'Jane Doe and John Roe, Riga');
  assert.equal(bylineOf('BY JANE DOE | 15 November 2021'), 'JANE DOE');
  for (const sentence of [
    'By Monday the troops had left the town.',
    'By The Time It Was Over, Nobody Was Left',
    'By law',
    'Byelorussia Today',
    'By noon the port was empty.',
  ])
    assert.equal(bylineOf(sentence), '', sentence);
});

test("an editor's initials end some agencies' copy", () => {
  const article = articleOf(TITLE, PROSE, PROSE, 'im');
  assert.equal(article.source.byline, 'im');
  const both = articleOf(TITLE, 'By Jane Doe', PROSE, PROSE, 'im');
  assert.deepEqual([both.source.byline, both.dropped.map(({ reason }) => reason)], ['Jane Doe', ['editor initials']]);
});

test("the site's name behind a headline is no part of it, and says where the article is from", () => {
  for (const [line, outlet] of [
    ['Bridge to be repaired | Reuters', 'Reuters'],
    ['Bridge to be repaired - BBC News', 'BBC'],
    ['Bridge to be repaired - what we know — The Guardian', 'The Guardian'],
  ] as const) {
    const article = articleOf(line, '30 November 2021', PROSE, PROSE);
    assert.equal(article.title.text, line.slice(0, line.search(/ [|—-] \p{Lu}[^-|—]*$/u)));
    assert.deepEqual([article.source.name, article.source.basis], [outlet, 'stated']);
    assert.deepEqual(
      article.dropped.map(({ reason }) => reason),
      ['site name', 'date line'],
    );
  }
  for (const line of [
    'Bridge to be repaired - and soon',
    'Reuters reporter freed in Lunia',
    'The Guardian | of the bridge',
  ]) {
    const article = articleOf(line, '30 November 2021', PROSE, PROSE);
    assert.deepEqual([article.title.text, article.source.name], [line, ''], line);
  }
});

test('lines with labels above the text: headline, author, source', () => {
  const article = articleOf(
    'Title: Bridge to be repaired',
    'Author: Jane Doe',
    'Source: Lunia Herald',
    'Date: 2021-11-30',
    PROSE,
    PROSE,
  );
  assert.deepEqual(
    [article.title.text, article.source.byline, article.source.name, article.published.edtf],
    ['Bridge to be repaired', 'Jane Doe', 'Lunia Herald', '2021-11-30'],
  );
  assert.equal(article.body.length, 2);
  assert.equal(articleOf(TITLE, 'Source: AFP', PROSE, PROSE).source.name, '');
});

test('a writer without "by": beside a date, an outlet or a trade', () => {
  for (const [lines, byline, outlet] of [
    [['Jane Doe, The Guardian', 'Tue 30 Nov 2021'], 'Jane Doe, The Guardian', 'The Guardian'],
    [['Jane Doe for CNN', '30.11.2021'], 'Jane Doe for CNN', 'CNN'],
    [['Jane Doe', 'The Kyiv Independent', 'November 30, 2021'], 'Jane Doe', 'The Kyiv Independent'],
    [['Jane Doe, staff writer', '30 Nov 2021'], 'Jane Doe, staff writer', ''],
    [['Jane Doe', '3 min read', '30 Nov 2021'], 'Jane Doe', ''],
    [
      ['Jane Doe in Kyiv and John Roe in New York', 'Tue 30 Nov 2021 14.05 GMT'],
      'Jane Doe in Kyiv and John Roe in New York',
      '',
    ],
    [['Jane Doe and John Roe in Kyiv', '30 Nov 2021'], 'Jane Doe and John Roe in Kyiv', ''],
    [['By the Associated Press', '30 Nov 2021'], 'Associated Press', ''],
    [['By AFP', 'Text by: FRANCE 24', '30 Nov 2021'], 'AFP', 'France 24'],
  ] as const) {
    const { source, body } = articleOf(TITLE, ...lines, PROSE, PROSE);
    assert.deepEqual([source.byline, source.name, body.length], [byline, outlet, 2], lines.join(' / '));
  }
  assert.equal(articleOf(TITLE, PROSE, 'Jane Doe, mayor', PROSE).source.byline, '');
});

test("labels of an outlet's pages are no headline, and tell the outlet", () => {
  const article = articleOf(
    'The Guardian - Back to home',
    'News',
    TITLE,
    'Jane Doe in Kyiv',
    '30 Nov 2021',
    PROSE,
    PROSE,
  );
  assert.deepEqual(
    [article.title.text, article.source.name, article.source.byline],
    [TITLE, 'The Guardian', 'Jane Doe in Kyiv'],
  );
  assert.equal(articleOf('AP NEWS', TITLE, 'By JANE DOE', '30 Nov 2021', PROSE, PROSE).source.name, 'AP');
});

test('an address in a line of its own tells the outlet whose site it is on, one in a sentence does not', () => {
  for (const [line, outlet] of [
    ['https://www.bbc.co.uk/news/1', 'BBC'],
    ['URL: https://kyivindependent.com/a', 'The Kyiv Independent'],
    ['https://p.dw.com/p/4300', 'Deutsche Welle'],
  ] as const) {
    const { name, basis, why } = sourceOf('30 Nov 2021', line, PROSE, PROSE);
    assert.deepEqual([name, basis], [outlet, 'inferred']);
    assert.match(why, /^An address in the file is on /);
  }
  unknown('30 Nov 2021', 'https://bbc.onrecord.example/news', PROSE, PROSE);
  unknown('30 Nov 2021', 'The minister wrote on https://www.bbc.co.uk/news that the talks had ended well.', PROSE);
});

test("an outlet speaks of itself in one voice: two names tell nothing, an agency's own copy is no outlet's", () => {
  unknown(
    PROSE,
    'Lakeside Courier journalists visited the port and saw ten ships.',
    'Riverside Post reporters spoke to the crews.',
    PROSE,
  );
  unknown(PROSE, 'Reuters reporters spoke to the crews of ten ships.', PROSE);
  unknown(PROSE, 'An Example Agency correspondent reports from the port.', PROSE);
  unknown(PROSE, 'As reported by Example Agency, the talks had begun in May.');
  named('Lakeside Courier', 'inferred', PROSE, 'The Lakeside Courier team saw ten ships in the port.', PROSE);
  named('Lakeside Courier', 'inferred', PROSE, 'Lakeside Courier has contacted the ministry for comment.', PROSE);
  unknown(PROSE, 'Lakeside Courier has contacted the ministry.', PROSE);
  for (const what of ['report', 'video', 'conversation', 'long interview'])
    named(
      'Lakeside Courier',
      'inferred',
      PROSE,
      `Watch Lakeside Courier’s ${what} with the minister by clicking on the media player above.`,
    );
});

test('an outlet that calls a correspondent its own and is named again is the one that prints it', () => {
  named(
    'Example Agency',
    'stated',
    'The talks ended, an Example Agency correspondent reports.',
    PROSE,
    'As reported by Example Agency, the talks had begun in May.',
  );
  named(
    'Example Agency',
    'stated',
    'An Example Agency correspondent has learned that the talks ended.',
    PROSE,
    'As earlier reported by Example Agency, the talks had begun in May.',
  );
  named('Lakeside Courier', 'stated', PROSE, 'As previously reported by Lakeside Courier, the talks had begun in May.');
  named('Lakeside Courier', 'stated', PROSE, 'As Lakeside Courier wrote before, the talks had begun in May.');
  unknown(PROSE, 'As Lakeside Courier reported, the talks had begun in May.');
});

test("a site's portrait of itself names it", () => {
  named(
    'Lakeside Courier',
    'stated',
    PROSE,
    PROSE,
    'About the author',
    'Lakeside Courier is an independent news site, and we write what others do not.',
  );
});

test("nothing is a word of the rights' owner but its name", () => {
  for (const line of [
    '© 2022 Lakeside Courier Ltd. All rights reserved',
    '© Lakeside Courier 2022',
    '© 2019-2022 Lakeside Courier',
    'Copyright © 2022 Lakeside Courier Inc',
    'Copyright 2022 by Lakeside Courier',
    '© 2022 Lakeside Courier Media Group',
  ])
    named('Lakeside Courier', 'inferred', PROSE, line);
  // An owner that is no paper names none, and rights in another's language are no name.
  for (const line of ['© 2022 Harbour Mediengruppe', '© Tidewater Holdings 2022', '© 2022 Quay Entertainment Co'])
    unknown(PROSE, line);
  for (const line of ['© 2022 All rights reserved', 'Copyright 2022', 'All rights reserved']) unknown(PROSE, line);
});
