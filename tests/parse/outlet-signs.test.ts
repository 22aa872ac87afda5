/**
 * Where a page says which outlet it is from: everything that is told of the source, with the words that tell it between
 * "⟦⟧".
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArticle } from '../../src/parse/index.js';
import { markedArticle, textInput } from './article.js';
import { CREWS, ICE, LEAD, NEXT, TITLE } from './pages.js';

const NONE = 'Nothing in the file names the outlet.';

/** The source of an article of `lines`; its evidence is what stands between "⟦⟧". */
function sourceOf(...lines: string[]) {
  const { article, spans } = markedArticle(...lines);
  const { id, name, basis, byline, bylineSpan, agencies, evidence, why } = article.source;
  assert.deepEqual(
    evidence,
    spans,
    `${lines.join(' / ')}: ${evidence.map(({ start, end }) => article.text.slice(start, end)).join(' | ')}`,
  );
  return {
    id,
    name,
    basis,
    byline: bylineSpan ? `${byline} < ${article.text.slice(bylineSpan.start, bylineSpan.end)}` : byline,
    agencies,
    why,
  };
}

/** A name, stated and nothing else; what is not given is empty. */
const stated = (id: string, name: string, byline = '', agencies: readonly string[] = []) => ({
  id,
  name,
  basis: 'stated',
  byline,
  agencies,
  why: '',
});
const unknown = (byline = '', agencies: readonly string[] = [], why = NONE) => ({
  id: '',
  name: '',
  basis: 'unknown',
  byline,
  agencies,
  why,
});
/** The same, inferred from a rights line. */
const ofRights = (source: ReturnType<typeof stated>) => ({
  ...source,
  basis: 'inferred',
  why: 'The rights line names it, which may be the owner and not the paper.',
});
const COURIER = stated('lakeside-courier', 'Lakeside Courier');

test('a label names it', () => {
  for (const label of [
    'Source',
    'Publisher',
    'Publication',
    'Outlet',
    'Newspaper',
    'Website',
    'Site',
    'Source ',
    'SOURCE',
  ]) {
    assert.deepEqual(sourceOf(TITLE, 'Share', `${label}: ⟦Lakeside Courier⟧`, 'Share', LEAD, CREWS), COURIER, label);
    assert.deepEqual(sourceOf(TITLE, 'Share', `${label}:  ⟦Lakeside Courier⟧`, 'Share', LEAD, CREWS), COURIER, label);
  }
  assert.deepEqual(
    sourceOf(TITLE, 'Share', 'Source: ⟦NYT⟧', 'Share', LEAD, CREWS),
    stated('the-new-york-times', 'The New York Times'),
  );
  assert.deepEqual(sourceOf(TITLE, 'Share', 'Source: ⟦Riga 24⟧', 'Share', LEAD, CREWS), stated('riga-24', 'Riga 24'));
  for (const words of [
    ' and agencies',
    ' and news agencies',
    ', with wire agencies',
    ' with agencies',
    ', and agencies',
  ])
    assert.deepEqual(sourceOf(TITLE, LEAD, CREWS, `Source: ⟦Lakeside Courier⟧${words}`), COURIER, words);
  assert.deepEqual(sourceOf(TITLE, LEAD, CREWS, 'Source: ⟦Lakeside Courier⟧, agencies'), COURIER);
});

test('a label of another kind, a small name or a wire service is none', () => {
  for (const line of [
    'Open source: Lakeside Courier',
    'Source: lakeside courier',
    'Sources: Lakeside Courier',
    'Source: L',
    'Source:Lakeside Courier',
    'Source: Lakeside Courier!',
    'Source: L'.padEnd(60, 'a'),
    'Source: lakeside Courier',
  ])
    assert.deepEqual(sourceOf(TITLE, 'Share', line, 'Share', LEAD, CREWS), unknown(), line);
  assert.deepEqual(
    sourceOf(TITLE, 'Share', 'Source: Reuters', 'Share', LEAD, CREWS),
    unknown('', ['Reuters'], 'Nothing in the file names the outlet: a credit to Reuters names a wire service.'),
  );
  assert.deepEqual(sourceOf(TITLE, LEAD, CREWS, NEXT, 'Source: Lakeside Courier and ships', ICE), unknown());
});

test("the site's name behind the headline does", () => {
  assert.deepEqual(sourceOf(`${TITLE} | ⟦BBC News⟧`, LEAD, CREWS), stated('bbc', 'BBC'));
  assert.deepEqual(sourceOf(`${TITLE} – ⟦Reuters⟧`, LEAD, CREWS), stated('reuters', 'Reuters'));
  assert.deepEqual(
    sourceOf(`${TITLE} - ⟦The Kyiv Independent⟧`, LEAD, CREWS),
    stated('the-kyiv-independent', 'The Kyiv Independent'),
  );
  assert.deepEqual(sourceOf(`${TITLE} :: ⟦CNN⟧`, LEAD, CREWS), stated('cnn', 'CNN'));
  assert.deepEqual(sourceOf(`Headline: ${TITLE} -- ⟦CNN⟧`, LEAD, CREWS), stated('cnn', 'CNN'));
  for (const line of [`${TITLE} | Riverside Post`, `${TITLE} CNN`, `${TITLE}: CNN`, `${TITLE}|CNN`, `${TITLE} & CNN`])
    assert.deepEqual(sourceOf(line, LEAD, CREWS), unknown(), line);
});

test("an outlet's name in the byline does, a wire service's does not", () => {
  for (const [line, id, name, names] of [
    ['By Jane Doe, ⟦BBC⟧', 'bbc', 'BBC', 'Jane Doe, BBC'],
    ['By Jane Doe with ⟦CNN⟧', 'cnn', 'CNN', 'Jane Doe with CNN'],
    [
      'By Jane Doe and John Roe for ⟦The Guardian⟧',
      'the-guardian',
      'The Guardian',
      'Jane Doe and John Roe for The Guardian',
    ],
    ['By Jane Doe | ⟦CNN⟧', 'cnn', 'CNN', 'Jane Doe'],
    ['By ⟦CNN⟧,Jane Doe', 'cnn', 'CNN', 'CNN,Jane Doe'],
    ['By  ⟦Euronews⟧  with  Jane Doe', 'euronews', 'Euronews', 'Euronews with Jane Doe'],
    ['By Jane Doe at ⟦CNN⟧', 'cnn', 'CNN', 'Jane Doe at CNN'],
    ['By Jane Doe (⟦CNN⟧)', 'cnn', 'CNN', 'Jane Doe (CNN)'],
    ['By Jane Doe · ⟦CNN⟧', 'cnn', 'CNN', 'Jane Doe'],
    ['By Jane Doe from ⟦BBC News⟧', 'bbc', 'BBC', 'Jane Doe from BBC News'],
    ['Text by: ⟦FRANCE 24⟧', 'france-24', 'France 24', 'FRANCE 24'],
    ['By Jane Doe in Riga and ⟦CNN⟧', 'cnn', 'CNN', 'Jane Doe in Riga and CNN'],
    ['By Jane Doe via ⟦CNN⟧', 'cnn', 'CNN', 'Jane Doe via CNN'],
    ['By Jane Doe ; ⟦CNN⟧', 'cnn', 'CNN', 'Jane Doe ; CNN'],
    ['By Jane Doe/ ⟦CNN⟧', 'cnn', 'CNN', 'Jane Doe/ CNN'],
    ['By: ⟦BBC⟧', 'bbc', 'BBC', 'BBC'],
    ['By ⟦The  Guardian⟧', 'the-guardian', 'The Guardian', 'The Guardian'],
  ] as const)
    assert.deepEqual(
      sourceOf(TITLE, line, LEAD, CREWS),
      stated(id, name, `${names} < ${line.replace(/[⟦⟧]/gu, '')}`),
      line,
    );
  assert.deepEqual(
    sourceOf(TITLE, 'By  ⟦Euronews⟧  with  AP', LEAD, CREWS),
    stated('euronews', 'Euronews', 'Euronews with AP < By  Euronews  with  AP', ['AP']),
  );
  assert.deepEqual(
    sourceOf(TITLE, 'By Jane Doe via Reuters', LEAD, CREWS),
    unknown(
      'Jane Doe via Reuters < By Jane Doe via Reuters',
      ['Reuters'],
      'Nothing in the file names the outlet: a credit to Reuters names a wire service.',
    ),
  );
  assert.deepEqual(sourceOf(TITLE, '⟦CNN⟧, 30 November 2021', LEAD, CREWS), stated('cnn', 'CNN'));
  assert.deepEqual(sourceOf(TITLE, '30 November 2021 | ⟦BBC⟧', LEAD, CREWS), stated('bbc', 'BBC'));
  for (const line of ['By Jane Doe of CNNX', 'By Jane Doe Cnn', 'By Jane Doeand CNN', 'By Jane BBC Doe'])
    assert.deepEqual(sourceOf(TITLE, line, LEAD, CREWS).name, '', line);
});

test('so do its staff', () => {
  for (const staff of [
    'staff',
    'Staff',
    'STAFF',
    'Staff Writer',
    'newsroom',
    'Reporter',
    'Reporters',
    'correspondent',
    'correspondents',
    'News Desk',
    'editors',
    'Web Desk',
    'Editorial Team',
    ' staff',
  ])
    assert.deepEqual(
      sourceOf(TITLE, `By ⟦Lakeside Courier⟧ ${staff}`, LEAD, CREWS),
      { ...COURIER, byline: `Lakeside Courier ${staff.trim()} < By Lakeside Courier ${staff}` },
      staff,
    );
  assert.deepEqual(
    sourceOf(TITLE, 'By: ⟦Riga 24 News⟧ staff', LEAD, CREWS),
    stated('riga-24-news', 'Riga 24 News', 'Riga 24 News staff < By: Riga 24 News staff'),
  );
  assert.deepEqual(
    sourceOf(TITLE, 'By ⟦Al Jazeera English⟧ staff', LEAD, CREWS),
    stated('al-jazeera', 'Al Jazeera', 'Al Jazeera English staff < By Al Jazeera English staff'),
  );
  for (const names of [
    'Jane Doe Staff',
    'Staff Writer',
    'Jane Doe, reporter',
    'Lakeside Courier',
    'Lakeside Courier Staffing',
    'Jane Doe of Lakeside Courier',
  ])
    assert.deepEqual(sourceOf(TITLE, `By ${names}`, LEAD, CREWS), unknown(`${names} < By ${names}`), names);
});

test("a line that is a listed outlet's name does, above and below, but not among links or in the text", () => {
  assert.deepEqual(sourceOf('⟦Kyiv Post⟧', 'Share', TITLE, LEAD, CREWS), stated('kyiv-post', 'Kyiv Post'));
  assert.deepEqual(sourceOf(TITLE, '⟦Kyiv Post⟧', LEAD, CREWS), stated('kyiv-post', 'Kyiv Post'));
  assert.deepEqual(sourceOf(TITLE, LEAD, CREWS, '⟦BBC News⟧', 'Share'), stated('bbc', 'BBC'));
  assert.deepEqual(sourceOf('⟦Kyiv Post - News⟧', TITLE, LEAD, CREWS), stated('kyiv-post', 'Kyiv Post'));
  for (const lines of [
    [TITLE, LEAD, CREWS, NEXT, ICE, 'Related articles', 'Kyiv Post', 'BBC News'],
    [TITLE, LEAD, CREWS, 'Reuters', 'Share'],
    [TITLE, LEAD, CREWS, 'Kyiv Post', NEXT, ICE],
    [TITLE, LEAD, CREWS, 'Riverside Post', 'Share'],
    ['Riverside Post - News', TITLE, LEAD, CREWS],
    ['BBC', LEAD, CREWS],
    [TITLE, LEAD, CREWS, NEXT, 'BBC', ICE],
    [TITLE, LEAD, CREWS, 'Share', 'Kyiv Post - Talks end in Riga for all of them', 'Share', 'Tweet'],
  ])
    assert.deepEqual(sourceOf(...lines), unknown(), lines.join(' / '));
});

test('its portrait of itself does', () => {
  for (const portrait of [
    '⟦Lakeside Courier⟧ is an independent news site, and we write what others do not.',
    '⟦Lakeside Courier⟧ is a news site, and we write.',
    '⟦Lakeside Courier⟧ journalists report the news, and we pay them.',
  ])
    assert.deepEqual(sourceOf(TITLE, LEAD, CREWS, portrait), COURIER, portrait);
  assert.deepEqual(
    sourceOf(TITLE, LEAD, CREWS, '⟦Riga N24⟧ is a news site, and we write.'),
    stated('riga-n24', 'Riga N24'),
  );
  assert.deepEqual(
    sourceOf(TITLE, LEAD, CREWS, '⟦A1 News Of The North⟧ is a news site, and we write.'),
    stated('a1-news-of-the-north', 'A1 News Of The North'),
  );
  for (const portrait of [
    'The site of Lakeside is an independent news site, and we write.',
    'A News Of The North And South is a news site, and we write.',
    'Lakeside Courier is the leading news site, and we write.',
  ])
    assert.deepEqual(sourceOf(TITLE, LEAD, CREWS, portrait), unknown(), portrait);
});

test('the owner of the rights does', () => {
  for (const line of [
    '© 2022 ⟦Lakeside Courier⟧',
    '©2022 ⟦Lakeside Courier⟧',
    '© ⟦Lakeside Courier⟧ 2022',
    'Copyright 2022 ⟦Lakeside Courier⟧ All Rights Reserved',
    'Copyright (c) 2022 ⟦Lakeside Courier⟧',
    'Copyright © 2019–2022, ⟦Lakeside Courier⟧',
    '© 2019 - 2022 by ⟦Lakeside Courier⟧',
    '(c) 2022 ⟦Lakeside Courier⟧',
    'All content is © 2022 ⟦Lakeside Courier⟧',
    '© 2022 ⟦Lakeside Courier⟧ 1999',
    '© 2022 ⟦Lakeside Courier⟧ Ltd',
    '© 2022 ⟦Lakeside Courier⟧ LLC.',
    '© 2022 ⟦Lakeside Courier⟧ Inc',
    '© 2022 ⟦Lakeside Courier⟧ Limited',
    '© 2022 ⟦Lakeside Courier⟧ Media Group',
    '© 2022 ⟦Lakeside Courier⟧ Corporation',
    '© 2022 ⟦Lakeside Courier⟧ GmbH',
    '© 2022 ⟦Lakeside Courier⟧. Do not copy.',
  ])
    assert.deepEqual(sourceOf(TITLE, LEAD, CREWS, line), ofRights(COURIER), line);
  assert.deepEqual(
    sourceOf(TITLE, LEAD, CREWS, '© 2022 ⟦NYT⟧'),
    ofRights(stated('the-new-york-times', 'The New York Times')),
  );
  assert.deepEqual(
    sourceOf(TITLE, LEAD, CREWS, '© 2022 by ⟦Bread and Salt of the North⟧'),
    ofRights(stated('bread-and-salt-of-the-north', 'Bread and Salt of the North')),
  );
  assert.deepEqual(
    sourceOf(TITLE, LEAD, CREWS, '© 2022 ⟦Allgemeine Post⟧'),
    ofRights(stated('allgemeine-post', 'Allgemeine Post')),
  );
  assert.deepEqual(
    sourceOf(TITLE, LEAD, CREWS, '© 2022 ⟦Voters Rights Weekly⟧'),
    ofRights(stated('voters-rights-weekly', 'Voters Rights Weekly')),
  );
  for (const line of [
    '© 2022 The',
    '© 2022 All',
    '© 2022 Rights Reserved',
    '© 2022 All Rights',
    '© 2022 Copyright',
    '©2022 lakeside courier',
    '© 2022',
    '© 2022 lakeside Courier',
  ])
    assert.deepEqual(sourceOf(TITLE, LEAD, CREWS, line), unknown(), line);
  assert.deepEqual(
    sourceOf(TITLE, LEAD, CREWS, NEXT, 'He has the copyright of Lakeside Courier, he said.', ICE),
    unknown(),
  );
});

test('who contributed to it was theirs', () => {
  for (const line of [
    '⟦Lakeside Courier⟧’s Jane Doe contributed to this report.',
    "⟦Lakeside Courier⟧'s Jane Doe and John Roe in Corley contributed to this story.",
  ])
    assert.deepEqual(sourceOf(TITLE, LEAD, CREWS, line), COURIER, line);
  assert.deepEqual(
    sourceOf(TITLE, LEAD, CREWS, '⟦Riga 24 Times⟧’ Jane Doe contributed to this article.'),
    stated('riga-24-times', 'Riga 24 Times'),
  );
  assert.deepEqual(
    sourceOf(TITLE, LEAD, CREWS, 'Reuters’ Jane Doe contributed to this article.'),
    unknown('', ['Reuters'], 'Nothing in the file names the outlet: a credit to Reuters names a wire service.'),
  );
  for (const line of [
    'Jane Doe contributed to this report.',
    'Lakeside Courier’s Jane Doe contributed to this decline.',
  ])
    assert.deepEqual(sourceOf(TITLE, LEAD, CREWS, line), unknown(), line);
});

test('an address on its site makes it likely', () => {
  for (const [line, host] of [
    ['⟦https://www.bbc.co.uk/news/1⟧', 'www.bbc.co.uk'],
    ['⟦http://bbc.com⟧', 'bbc.com'],
    ['⟦https://bbc.com#top⟧', 'bbc.com'],
  ] as const) {
    assert.deepEqual(
      sourceOf(TITLE, LEAD, CREWS, line),
      { ...stated('bbc', 'BBC'), basis: 'inferred', why: `An address in the file is on ${host}.` },
      line,
    );
  }
  for (const label of ['URL: ', 'url:', 'URL : ', 'url:  '])
    assert.equal(sourceOf(TITLE, 'Share', `⟦${label}https://bbc.com/a⟧`, 'Share', LEAD, CREWS).name, 'BBC', label);
  assert.equal(sourceOf(TITLE, 'Share', '⟦HTTPS://BBC.COM?a=1⟧', 'Share', LEAD, CREWS).name, 'BBC');
  for (const line of [
    'https://bbc.com/a b',
    'https://bbc.com:80/a',
    'See https://bbc.com/a',
    'bbc.com',
    'https://lakeside.example/bbc.com',
    'https://',
  ])
    assert.deepEqual(sourceOf(TITLE, 'Share', line, 'Share', LEAD, CREWS), unknown(), line);
});

test('two agencies are named in one sentence, and one that is the outlet is no credit', () => {
  assert.deepEqual(
    sourceOf(TITLE, 'Photo: Jane Doe/AFP', LEAD, CREWS, 'With reporting by Reuters'),
    unknown(
      '',
      ['AFP', 'Reuters'],
      'Nothing in the file names the outlet: a credit to AFP, Reuters names a wire service.',
    ),
  );
  assert.deepEqual(
    sourceOf(`${TITLE} | ⟦Reuters⟧`, LEAD, CREWS, 'With reporting by Reuters and AFP'),
    stated('reuters', 'Reuters', '', ['AFP']),
  );
});

test("a saved page's own word stands above all", () => {
  const page = { title: '', byline: 'Jane Doe', siteName: ' Lakeside Courier ', published: '', url: '', language: '' };
  const { source } = parseArticle({
    ...textInput([TITLE, LEAD, CREWS, '© 2022 Riverside Post'].join('\n'), 'a.html', 'html'),
    page,
  });
  assert.deepEqual(source, {
    id: 'lakeside-courier',
    name: 'Lakeside Courier',
    basis: 'stated',
    byline: 'Jane Doe',
    bylineSpan: null,
    agencies: [],
    evidence: [],
    why: 'The saved page names its site.',
  });
  const sign = parseArticle({
    ...textInput([TITLE, LEAD, CREWS].join('\n'), 'a.html', 'html'),
    page: { ...page, siteName: '***', byline: '' },
  }).source;
  assert.deepEqual([sign.id, sign.name, sign.byline], ['source', '***', '']);
});
