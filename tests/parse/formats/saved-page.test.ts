/** What of a saved page is its article, and what its elements say. Words and sites are made up. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeText, type ParsedArticle, parseArticle, readHtml } from '../../../src/parse/index.js';
import { bodyWords, droppedWords, partFaults, textInput } from '../article.js';

const PROSE = [
  'The harbour master said on Tuesday that the old crane would be moved to the northern quay before the winter storms.',
  'Workers had asked for the move since the spring, when a cable broke and a load of timber fell beside the office.',
  'The port will pay for it from the fees of the summer, which were higher than those of the two years before.',
  'A second crane, bought from a yard that has closed, is to follow as soon as the quay has been made wide enough.',
];
const paragraphs = (lines: readonly string[] = PROSE): string => lines.map((line) => `<p>${line}</p>`).join('');

const parsed = (html: string): ParsedArticle => {
  const read = readHtml(html);
  assert.ok('text' in read, 'fault' in read ? read.fault : '');
  const article = parseArticle({ ...textInput(read.text, 'a.html', 'html'), ...read });
  assert.deepEqual(partFaults(article), []);
  return article;
};
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Crane moves north | Quay Post</title>${head}</head><body>${body}</body></html>`;
const whole = (extra = '', lead = ''): string =>
  `<main><article><h1>Crane moves north</h1>${lead}${paragraphs(PROSE.slice(0, 2))}${extra}${paragraphs(PROSE.slice(2))}</article></main>`;

test('templates, scripts, frames and data addresses are passed over, wherever they stand', () => {
  const template = `<template><div>${paragraphs()}<template><p>Inner.</p></template></div></template>`;
  const picture = `<img src="data:image/png;base64,${'iVBORw0KGgo'.repeat(200_000)}">`;
  for (const html of [
    page(whole(), template.repeat(3)),
    page(whole(template + picture)),
    page(picture.repeat(5) + whole()),
  ])
    assert.deepEqual(bodyWords(parsed(html)), PROSE);
});

test('a page nested deep is read, one nested without end is refused with what to do', () => {
  const deep = (depth: number): string => '<div>'.repeat(depth) + whole() + '</div>'.repeat(depth);
  for (const depth of [1, 150, 1_000]) assert.deepEqual(bodyWords(parsed(page(deep(depth)))), PROSE, `${depth}`);
  const refused = readHtml(page(deep(20_000)));
  assert.ok('fault' in refused && /nested/.test(refused.fault) && /\.txt file/.test(refused.fault));
});

test('the words under a picture are a caption, those under the picture above the text are left out', () => {
  const figure = '<figure><img src="a.jpg"><figcaption>The crane in the rain on Sunday</figcaption></figure>';
  assert.deepEqual(bodyWords(parsed(page(whole(figure))), 'caption'), ['The crane in the rain on Sunday']);
  const lead = parsed(page(whole('', figure)));
  assert.deepEqual(
    [bodyWords(lead, 'caption'), droppedWords(lead)],
    [[], ['picture: The crane in the rain on Sunday']],
  );
  assert.deepEqual(bodyWords(lead, 'text'), PROSE);
});

test('subheadings are headings; a list of the article stays, one of links goes', () => {
  const list =
    '<h2>What the port will pay for</h2><ul><li>a new rail along the quay, and its foundations</li><li>two winches of forty tons</li></ul>';
  const found = parsed(page(whole(list)));
  assert.deepEqual(bodyWords(found, 'heading'), ['What the port will pay for']);
  assert.ok(bodyWords(found, 'text').includes('two winches of forty tons'));
  const links =
    '<div class="related"><h3>Read more</h3><ul><li><a href="/a">Pilot boat sold to a museum</a></li><li><a href="/b">Fish market opens at five</a></li></ul></div>';
  const without = parsed(page(whole(links)));
  assert.deepEqual(bodyWords(without), PROSE);
  assert.ok(
    droppedWords(without).includes('related links: Pilot boat sold to a museum'),
    droppedWords(without).join('\n'),
  );
});

test('comments, newsletters and consent forms are no article, however long', () => {
  const comments = `<section id="comments" class="comments">${Array.from({ length: 30 }, (_, i) => `<div class="comment"><p>${PROSE[i % 4]} I was there myself, number ${i}, and saw all of it.</p></div>`).join('')}</section>`;
  const box =
    '<div class="newsletter-signup"><p>Our letter brings the news of the quay to you each morning, free of charge. Sign up here.</p></div>';
  const consent = `<div id="cookie-consent">${'<p>We and our partners keep data on your device, such as cookies, to show you what you may like, and to count readers.</p>'.repeat(6)}</div>`;
  assert.deepEqual(bodyWords(parsed(page(`${consent}${whole(box)}${comments}`))), PROSE);
});

test('the headline is the one that readers see; without one, that of the page without the name of its site', () => {
  const og = (title: string): string =>
    `<meta property="og:title" content="${title}"><meta property="og:site_name" content="Quay Post">`;
  const title = (body: string, head: string): string => parsed(page(body, head)).title.text;
  assert.equal(title(whole(), og('Crane moves: what you must know')), 'Crane moves north');
  assert.equal(title(whole().replace('Crane moves north', 'Quay Post'), og('Storm &amp;#8217;s end')), 'Storm ’s end');
  for (const known of [
    'Crane moves north - Quay Post',
    'Crane moves north | Quay Post',
    'Quay Post: Crane moves north',
  ])
    assert.ok(
      ['Crane moves north', 'Quay Post: Crane moves north'].includes(title(`<div>${paragraphs()}</div>`, og(known))),
      known,
    );
  assert.equal(
    title(`<div>${paragraphs()}</div>`, og('Crane - and a winch - moves north')),
    'Crane - and a winch - moves north',
  );
});

test('JSON-LD is read in every shape, and broken', () => {
  const data = (json: string) => {
    const read = readHtml(page(whole(), `<script type="application/ld+json">${json}</script>`));
    assert.ok('page' in read);
    return [read.page.published, read.page.byline, read.page.siteName];
  };
  const want = ['2024-03-12T07:00:00+01:00', 'Ida Voss', 'Quay Post'];
  const fields =
    '"datePublished":"2024-03-12T07:00:00+01:00","author":{"@type":"Person","name":"Ida Voss"},"publisher":{"name":"Quay Post"}';
  for (const json of [
    `{"@type":"NewsArticle",${fields}}`,
    `[{"@type":"BreadcrumbList"},{"@type":["Article","NewsArticle"],${fields}}]`,
    `{"@graph":[{"@type":"WebSite","name":"x"},{"@type":"WebPage",${fields}}]}`,
    `{"@type":"NewsArticle",${fields},}`,
    `{"@type":"NewsArticle", // by the system\n${fields}}`,
    `{"@type":"NewsArticle","description":"two\nlines\tand a tab",${fields}}`,
    `<!-- {"@type":"NewsArticle",${fields}} -->`,
    `//<![CDATA[\n{"@type":"NewsArticle",${fields}}\n//]]>`,
    `{"@type":"ClaimReview",${fields}}`,
    `{"@graph":[{"@type":"Article","datePublished":"2024-03-12T07:00:00+01:00","author":{"@id":"#ida"},"publisher":{"@id":"#us"}},{"@type":"Person","@id":"#ida","name":"Ida Voss"},{"@type":"Organization","@id":"#us","name":"Quay Post"}]}`,
  ])
    assert.deepEqual(data(json), want, json);
  for (const json of ['{{{{', 'null', '{"@type":"Person","datePublished":"2024-03-12"}', '['.repeat(90_000)])
    assert.equal(data(json)[0], '', json.slice(0, 40));
});

test('the date beside the headline is the article’s; those of comments, teasers and embeds are not', () => {
  const time = (day: string): string => `<time datetime="${day}">then</time>`;
  const date = (body: string): string => parsed(page(body)).published.edtf;
  assert.equal(date(whole('', time('2024-03-12'))), '2024-03-12');
  for (const other of [
    `<blockquote class="twitter-tweet"><p>The crane moves.</p>${time('2023-01-02')}</blockquote>`,
    `<ul class="teasers"><li><a href="/a">Pilot boat sold</a> ${time('2023-01-02')}</li></ul>`,
    `<div class="comments"><p>So it is.</p>${time('2023-01-02')}</div>`,
  ])
    assert.equal(date(whole('', other)), '', other);
});

test('the day is the paper’s own, as readers see it: not that of universal time, nor of the system', () => {
  const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
  const date = (head: string, line: string, url = '') => {
    const { published } = parsed(page(whole('', line), head + url));
    return `${published.edtf} ${published.basis}`;
  };
  const published = 'article:published_time';
  const seen = '<p>12 March 2024, 7:10 am</p>';
  for (const [content, want] of [
    ['2024-03-11T23:10:00Z', '2024-03-12 stated'],
    ['2024-03-11T23:10:00+00:00', '2024-03-12 stated'],
    ['2024-03-11T23:10:00+01:00', '2024-03-11 stated'],
    ['2024-03-09T23:10:00Z', '2024-03-09 stated'],
    ['20240311T231000+0100', '2024-03-11 stated'],
  ] as const)
    assert.equal(date(meta(published, content), seen), want, content);
  assert.equal(date(meta(published, '2024-03-09') + meta('publishdate', '2024-03-12'), seen), '2024-03-12 stated');
  assert.equal(date(meta('date', '2024-04-01'), seen), '2024-03-12 stated');
  assert.equal(date(meta('date', '2024-04-01'), ''), '2024-04-01 stated');
  const address = (path: string) => `<link rel="canonical" href="https://quay.example/${path}/crane">`;
  assert.equal(date('', '', address('2024/03/12')), '2024-03-12 inferred');
  assert.equal(date('', '', address('2024/13/12')), ' unknown');
  assert.equal(date('', seen, address('2024/03/11')), '2024-03-12 stated');
});

test('people stand above desks, and who took a picture is no author', () => {
  const byline = (data: string, body: string): string => {
    const read = readHtml(
      page(body, `<script type="application/ld+json">{"@type":"Article","author":${data}}</script>`),
    );
    assert.ok('page' in read);
    return read.page.byline;
  };
  const visible = whole('', '<p><a rel="author" href="/ida">Ida Voss<span></span></a></p>');
  assert.equal(byline('{"@type":"Organization","name":"Quay Agency"}', visible), 'Ida Voss');
  assert.equal(byline('{"@type":"Organization","name":"Quay Agency"}', whole()), 'Quay Agency');
  assert.equal(byline('{"@type":"Person","name":"Ole Brandt"}', visible), 'Ole Brandt');
  const follow = whole('', '<p><span itemprop="author">Ida Voss<a href="/f">Follow</a></span></p>');
  assert.equal(byline('[]', follow), 'Ida Voss');
  const picture = whole('', '<figure><img src="a.jpg"><span itemprop="author">Ole Brandt</span></figure>');
  assert.equal(byline('[]', picture), '');
});

test('the name that the site gives itself stands above its owner’s, and what has no id is nobody else', () => {
  const site = (head: string, data: string): string =>
    parsed(page(whole(), `${head}<script type="application/ld+json">${data}</script>`)).source.name;
  const owner = '{"@type":"Article","publisher":{"@type":"Organization","name":"Harbour Holding Ltd"}}';
  assert.equal(site('<meta property="og:site_name" content="Quay Post">', owner), 'Quay Post');
  assert.equal(site('', owner), 'Harbour Holding Ltd');
  assert.equal(
    site('', '[{"@type":"Article","publisher":{"@type":"Organization"}},{"@type":"WebPage","name":"Crane moves"}]'),
    '',
  );
});

test('a kicker before the headline is no part of it where the page’s data have it without', () => {
  const body = whole().replace('<h1>Crane', '<h1><span>Harbour:</span> Crane');
  assert.equal(
    parsed(page(body, '<meta property="og:title" content="Crane moves north">')).title.text,
    'Crane moves north',
  );
  assert.equal(
    parsed(page(body, '<meta property="og:title" content="Harbour: Crane moves north">')).title.text,
    'Harbour: Crane moves north',
  );
});

test('an author is a person’s name: never an address, the site, or a system’s word', () => {
  const byline = (head: string, body = whole()): string => {
    const read = readHtml(page(body, `<meta property="og:site_name" content="Quay Post">${head}`));
    assert.ok('page' in read);
    return read.page.byline;
  };
  for (const name of ['Quay Post', 'https://quay.example/ida', 'ida@quay.example', 'admin', '2024'])
    assert.equal(byline(`<meta name="author" content="${name}">`), '', name);
  const visible = whole('', '<p class="byline">By <a rel="author" href="/ida">Ida Voss</a></p>');
  assert.equal(byline('<meta name="author" content="Quay Post">', visible), 'Ida Voss');
  assert.equal(byline('<meta property="article:author" content="https://quay.example/ida">', visible), 'Ida Voss');
});

test('bytes are believed before the page, then what the page declares', () => {
  const told = (html: string, encoding: 'utf8' | 'latin1', ...bytes: number[]) => {
    const read = decodeText(Uint8Array.from([...Buffer.from(html, encoding), ...bytes]), 'html');
    return 'fault' in read
      ? 'fault'
      : `${read.encoding} ${read.text.slice(-4)} ${read.warning === '' ? '' : 'warned'}`.trim();
  };
  assert.equal(told('<meta charset="iso-8859-2">Küstenwächter', 'utf8'), 'utf-8 hter');
  assert.equal(told('<meta charset="windows-1251">abc', 'latin1', 0xcf, 0xee, 0xf0, 0xf2), 'windows-1251 Порт');
  assert.equal(
    told("<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-2'>abc", 'latin1', 0xb3),
    'iso-8859-2 abcł',
  );
  assert.equal(told('<?xml version="1.0" encoding="euc-kr"?>abc', 'latin1', 0xc7, 0xd7, 0xb1, 0xb8), 'euc-kr bc항구');
  assert.equal(
    told(`<meta charset="utf-8">${'Küstenwächter grüßen früh. '.repeat(3)}abc`, 'utf8', 0xff),
    'utf-8 abc\ufffd warned',
  );
  assert.equal(told('<meta charset="nonsense">caf', 'latin1', 0xe9), 'windows-1252 café warned');
});
