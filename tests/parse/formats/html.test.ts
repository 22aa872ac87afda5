import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArticle, readHtml } from '../../../src/parse/index.js';
import { bodyWords, partFaults, textInput } from '../article.js';

const SENTENCE =
  'The minister said on Tuesday that the talks, which had begun in the spring, had ended well, and that more of them would follow.';
const DATA =
  '{"@context":"https://schema.org","@graph":[{"@type":"WebPage","name":"x"},{"@type":["NewsArticle"],"headline":"Talks end in Riga","author":[{"name":"Jane Doe"},{"name":"John Roe"}],"publisher":{"name":"Baltic Daily"},"datePublished":"2021-11-30T23:30:00+02:00","inLanguage":"lv","url":"https://example.org/talks"}]}';
const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en-GB"><head><title>Talks | Baltic Daily</title>${head}</head><body>${body}</body></html>`;
const article = (extra = ''): string =>
  `<nav><a href="/">Home</a> <a href="/w">World</a></nav><main><article><h1>Talks end in Riga</h1><p>By Jane Doe</p>${extra}${`<p>${SENTENCE}</p>`.repeat(6)}<h2>What comes next</h2><p>${SENTENCE}</p></article></main><footer>About us</footer>`;

const read = (html: string) => {
  const found = readHtml(html);
  assert.ok('text' in found, 'fault' in found ? found.fault : '');
  return found;
};
const parsed = (html: string) => {
  const { text, page: data } = read(html);
  return parseArticle({ ...textInput(text, 'a.html', 'html'), page: data });
};

test("a saved page becomes its article's text, with headline, source and date as it states them", () => {
  const found = parsed(page(`<script type="application/ld+json">${DATA}</script>`, article()));
  assert.equal(found.title.text, 'Talks end in Riga');
  assert.ok(found.title.end > found.title.start);
  assert.deepEqual(
    [found.source.name, found.source.basis, found.source.byline],
    ['Baltic Daily', 'stated', 'Jane Doe, John Roe'],
  );
  assert.deepEqual([found.published.edtf, found.published.basis], ['2021-11-30', 'stated']);
  assert.deepEqual([found.url, found.language], ['https://example.org/talks', 'en-GB']);
  assert.deepEqual(bodyWords(found, 'heading'), ['What comes next']);
  assert.equal(bodyWords(found, 'text').length, 7);
  assert.deepEqual(partFaults(found), []);
});

test('meta tags speak where JSON-LD is broken or silent', () => {
  const head =
    '<script type="application/ld+json">{"@type": broken</script><meta property="og:title" content="Talks end in Riga"><meta property="og:site_name" content="Baltic Daily"><meta property="article:published_time" content="2021-11-30"><meta name="author" content="Jane Doe">';
  const { page: data } = read(page(head, article()));
  assert.deepEqual(data, {
    title: 'Talks end in Riga',
    byline: 'Jane Doe',
    siteName: 'Baltic Daily',
    published: '2021-11-30',
    time: '',
    url: '',
    language: 'en-GB',
  });
});

test('a page that says nothing of itself leaves source and date unknown', () => {
  const found = parsed(`<body>${article()}</body>`);
  assert.deepEqual([found.source.basis, found.published.basis], ['unknown', 'unknown']);
  assert.equal(found.title.text, 'Talks end in Riga');
});

test('scripts, handlers and styles never run and never show; text in them is not lost around them', () => {
  const html = page(
    '<style>p{}</style><script>globalThis.ran = 1</script>',
    article(
      '<p onclick="globalThis.ran=1">Before <script>globalThis.ran = 1; "inner"</script>and after the script stands this long and readable text, he said.</p><img src=x onerror="globalThis.ran=1"><svg onload="globalThis.ran=1"></svg>',
    ),
  );
  const { text } = read(html);
  assert.equal((globalThis as { ran?: number }).ran, undefined);
  assert.match(text, /Before and after the script/);
  assert.doesNotMatch(text, /globalThis|inner|p\{\}/);
});

test('odd data in JSON-LD is no data', () => {
  for (const data of [
    '[]',
    'null',
    '"x"',
    '{"@type":"NewsArticle","headline":{"a":1},"author":[1,null],"publisher":[],"datePublished":5,"url":"javascript:alert(1)"}',
    '['.repeat(50_000),
    '{"__proto__":{"@type":"NewsArticle"}}',
  ]) {
    const { page: found } = read(page(`<script type="application/ld+json">${data}</script>`, article()));
    assert.deepEqual(
      [found.byline, found.siteName, found.published, found.url],
      ['Jane Doe', '', '', ''].map((value, i) => (i === 0 ? found.byline : value)),
      data.slice(0, 30),
    );
  }
});

test('a page too deep, too large or with too many tags is refused and says what to do', () => {
  for (const html of [
    '<div>'.repeat(20_000),
    '<'.repeat(1_000_000),
    '<span>a</span>'.repeat(101_000),
    `<p>${'x'.repeat(8_100_000)}`,
  ]) {
    const found = readHtml(html);
    assert.ok('fault' in found && /\.txt file/.test(found.fault), html.slice(0, 20));
  }
});

test('pieces of pages and rubbish give a text, if an empty one', () => {
  for (const html of [
    '',
    'plain words',
    '<p>One.<p>Two.',
    '<html></html>',
    '<!-- never closed',
    '<script>never closed',
    '<table><td>a',
    '</div></div><p>x',
    '<p>\ud800</p>',
  ])
    assert.ok('text' in readHtml(html), html);
  assert.match(read('<p>One.<p>Two.').text, /One\.\n\nTwo\./);
});

test('each name that sites give their data is read', () => {
  const data = (head: string, body = article()) => read(`<html><head>${head}</head><body>${body}</body></html>`).page;
  for (const name of ['og:title', 'twitter:title'])
    assert.equal(data(`<meta property="${name}" content="Talks  end\nin Riga">`).title, 'Talks end in Riga', name);
  for (const name of ['author', 'article:author', 'parsely-author', 'byl'])
    assert.equal(data(`<meta name="${name}" content="Jane Roe">`).byline, 'Jane Roe', name);
  for (const name of ['og:site_name', 'application-name'])
    assert.equal(data(`<meta name="${name}" content="Baltic Daily">`).siteName, 'Baltic Daily', name);
  for (const name of [
    'article:published_time',
    'og:published_time',
    'datePublished',
    'parsely-pub-date',
    'pubdate',
    'date',
    'dc.date',
    'DC.date.issued',
  ]) {
    for (const key of ['name', 'property', 'itemprop'])
      assert.equal(data(`<meta ${key}="${name}" content="2021-11-30">`).published, '2021-11-30', name);
  }
  assert.equal(data('', article('<time datetime="2021-11-30">Tuesday</time>')).time, '2021-11-30');
  assert.equal(data('<link rel="canonical" href="https://example.org/a">').url, 'https://example.org/a');
  assert.equal(data('<meta property="og:url" content="https://example.org/b">').url, 'https://example.org/b');
  assert.equal(data('<meta property="og:url" content="ftp://example.org/b">').url, '');
  assert.equal(data('<title>Talks | Baltic Daily</title>', '<p>A line.</p>').title, 'Talks');
});

test('every kind of article that schema.org has is read, and no other thing', () => {
  const headline = (data: unknown) =>
    read(
      `<html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><p>${SENTENCE}</p></body></html>`,
    ).page.title;
  for (const type of [
    'Article',
    'NewsArticle',
    'ReportageNewsArticle',
    'AnalysisNewsArticle',
    'OpinionNewsArticle',
    'BackgroundNewsArticle',
    'ReviewNewsArticle',
    'BlogPosting',
    'LiveBlogPosting',
  ]) {
    assert.equal(headline({ '@type': type, headline: 'Talks end' }), 'Talks end', type);
  }
  for (const type of ['Articles', 'NotArticle', 'BlogPostings', 'Person', ''])
    assert.equal(headline({ '@type': type, headline: 'Talks end' }), '', type);
  assert.equal(headline([{ '@type': 'WebPage' }, { '@type': 'Article', headline: 'Talks end' }]), 'Talks end');
  assert.equal(
    headline({ '@type': 'WebPage', mainEntity: { '@type': 'Article', headline: 'Talks end' } }),
    'Talks end',
  );
  assert.equal(headline({ '@graph': [[[[[[[{ '@type': 'Article', headline: 'Too deep' }]]]]]]] }), '');
  assert.equal(
    headline([
      { '@type': 'WebPage', headline: 'Site' },
      { '@type': 'Article', headline: 'Talks end' },
    ]),
    'Talks end',
  );
});

test('a language is a tag, a byline no address', () => {
  const page = (lang: string, author: unknown) =>
    read(
      `<html lang="${lang}"><head><script type="application/ld+json">${JSON.stringify({ '@type': 'Article', author, inLanguage: 'fr' })}</script></head><body><p>${SENTENCE}</p></body></html>`,
    ).page;
  assert.deepEqual(
    ['en', 'en-GB', 'zh-Hans-CN', 'pt_BR', 'x', 'english language', ''].map((lang) => page(lang, '').language),
    ['en', 'en-GB', 'zh-Hans-CN', 'pt-BR', 'fr', 'fr', 'fr'],
  );
  assert.equal(
    page('en', ['Jane Doe', { name: 'John Roe' }, 'https://example.org/jane', 5, null]).byline,
    'Jane Doe, John Roe',
  );
});

test('words that no reader sees are not read, and each block is a paragraph', () => {
  const silent =
    '<select><option>Latvia</option></select><button>Share it</button><textarea>Write here</textarea><svg><text>Logo</text></svg><noscript>Turn it on</noscript>';
  const { text } = read(
    `<body><article><h1>Talks end</h1>${silent}<p>${SENTENCE}</p><ul><li>One ship</li><li>Two ships</li></ul><p>First ${SENTENCE}<br>second <i>${SENTENCE}</i></p>${`<p>${SENTENCE}</p>`.repeat(3)}</article></body>`,
  );
  assert.deepEqual(text.split('\n\n'), [
    'Talks end',
    SENTENCE,
    'One ship',
    'Two ships',
    `First ${SENTENCE}`,
    `second ${SENTENCE}`,
    SENTENCE,
    SENTENCE,
    SENTENCE,
  ]);
});

test('each block begins a paragraph of its own, other elements stay in the line, silent ones are left out', () => {
  // A quotation alone may be told for the article: paragraphs around it are.
  const text = (tag: string) =>
    read(`<body><p>${SENTENCE}</p>one <${tag}>two</${tag}> three<p>${SENTENCE}</p></body>`)
      .text.replaceAll(SENTENCE, '')
      .trim();
  for (const tag of [
    'address',
    'article',
    'blockquote',
    'dd',
    'details',
    'div',
    'dl',
    'dt',
    'figcaption',
    'figure',
    'form',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
    'li',
    'main',
    'nav',
    'ol',
    'p',
    'pre',
    'section',
    'summary',
    'table',
    'ul',
  ])
    assert.equal(text(tag), 'one\n\ntwo\n\nthree', tag);
  for (const tag of ['b', 'i', 'em', 'a', 'span', 'cite', 'q', 'time']) assert.equal(text(tag), 'one two three', tag);
  for (const tag of [
    'script',
    'style',
    'noscript',
    'iframe',
    'object',
    'svg',
    'canvas',
    'audio',
    'video',
    'select',
    'textarea',
    'button',
  ])
    assert.equal(text(tag), 'one three', tag);
  assert.equal(
    read('<body><p>one</p><!-- two --><p>three<br>four<hr>five</p></body>').text,
    'one\n\nthree\n\nfour\n\nfive',
  );
});

test('the headline stands first, once: where the page shows it near the top it is not put there', () => {
  const text = (title: string, body: string) =>
    read(`<html><head><meta property="og:title" content="${title}"></head><body>${body}</body></html>`).text.split(
      '\n\n',
    );
  assert.deepEqual(text('Talks end', '<p>One.</p><p>Two.</p>'), ['Talks end', 'One.', 'Two.']);
  assert.deepEqual(text('Talks end', '<p>Home</p><p>Sport</p><p>TALKS END</p><p>One.</p>'), [
    'Home',
    'Sport',
    'TALKS END',
    'One.',
  ]);
  assert.deepEqual(text('Talks end', '<p>Home</p><p><a href="/t">Talks end</a></p><p>One.</p>'), [
    'Talks end',
    'Home',
    'Talks end',
    'One.',
  ]);
  assert.deepEqual(text('', '<p>One.</p>'), ['One.']);
});

test("a byline that only the text has is the page's, where its data has none", () => {
  const byline = (head: string) =>
    read(
      `<html><head>${head}</head><body><article><h1>Talks end</h1><p class="byline" rel="author">Jane  Roe</p>${`<p>${SENTENCE}</p>`.repeat(6)}</article></body></html>`,
    ).page.byline;
  assert.equal(byline(''), 'Jane Roe');
  assert.equal(byline('<meta name="author" content="Jane Doe">'), 'Jane Doe');
});

test('a whole page may say its body in any way', () => {
  for (const html of [
    '<html><body>one</body></html>',
    '<BODY class="a">one</BODY>',
    '<body\nid="a">one</body>',
    'one',
    '<p>one</p>',
    '<!doctype html><body>one',
    '<html lang="en"><body>one</body></html>',
    '<html><p>one</p></html>',
  ])
    assert.equal(read(html).text, 'one', html);
  for (const html of [
    '<title>Talks end</title><body>one',
    '<!DOCTYPE html><head><title>Talks end</title></head><body>one</body>',
    '<html><head><title>Talks end</title></head><body>one</body></html>',
  ])
    assert.equal(read(html).text, 'Talks end\n\none', html);
});

test("the page's data: the first that speaks, on one line, of a bounded length", () => {
  const data = (head: string, lang = '') =>
    read(`<html${lang}><head>${head}</head><body><p>One.</p></body></html>`).page;
  const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
  const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
  assert.equal(data(meta('twitter:title', 'B') + meta('og:title', 'A')).title, 'A');
  assert.equal(data(`${meta('twitter:title', 'B')}<title>C</title>`).title, 'B');
  assert.equal(
    read('<html><head><title>C</title></head><body><h1> One  two </h1><p>Three.</p></body></html>').page.title,
    'One two',
  );
  assert.equal(data(meta('article:author', 'B') + meta('author', 'A') + meta('parsely-author', 'C')).byline, 'A');
  assert.equal(data(meta('byl', 'B') + meta('parsely-author', 'A')).byline, 'A');
  assert.equal(data(ld({ '@type': 'Article', headline: '  A  b ' })).title, 'A b');
  assert.equal(data(ld({ '@type': 'Article', headline: 'a'.repeat(600) })).title.length, 500);
  assert.equal(
    data(ld({ '@type': 'Article', author: Array.from({ length: 12 }, (_, i) => `A${i}`) })).byline,
    'A0, A1, A2, A3, A4, A5, A6, A7, A8, A9',
  );
  assert.equal(
    data(
      ld({
        '@type': 'Article',
        author: [
          'http://onrecord.example',
          'www.onrecord.example',
          'Jane Doe',
          'jane@onrecord.example',
          '@jane',
          '/by/jane',
        ],
      }),
    ).byline,
    'Jane Doe',
  );
  assert.deepEqual(
    ['http://a.example', 'https://a.example', 'see https://a.example', '//a.example'].map(
      (url) => data(ld({ '@type': 'Article', url })).url,
    ),
    ['http://a.example', 'https://a.example', '', ''],
  );
  assert.deepEqual(
    ['de', 'de-AT', 'zh-Hans-CN', 'de-1996', 'de-a', 'd', 'deutsch', 'de-AT-1-2'].map(
      (lang) => data('', ` lang="${lang}"`).language,
    ),
    ['de', 'de-AT', 'zh-Hans-CN', 'de-1996', '', '', '', ''],
  );
});

test('an article is found up to six steps down, by any of its types', () => {
  const title = (value: unknown) =>
    read(
      `<html><head><script type="application/ld+json">${JSON.stringify(value)}</script></head><body><p>One.</p></body></html>`,
    ).page.title;
  const article = { '@type': 'Article', headline: 'A' };
  assert.deepEqual(
    [
      [[[[article]]]],
      [[[[[[[article]]]]]]],
      { '@graph': [{ '@graph': [article] }] },
      { mainEntity: { mainEntity: { mainEntity: { mainEntity: article } } } },
      {
        mainEntity: { mainEntity: { mainEntity: { mainEntity: { mainEntity: { mainEntity: { about: article } } } } } },
      },
    ].map(title),
    ['A', '', 'A', 'A', ''],
  );
  assert.deepEqual(
    [
      { ...article, '@type': ['Thing', 'NewsArticle'] },
      { ...article, '@type': [5, 'NewsArticle'] },
      { ...article, '@type': ['Thing', 5] },
      { ...article, '@type': 'MyBlogPosting' },
      { '@graph': [], mainEntity: article },
    ].map(title),
    ['A', 'A', '', '', 'A'],
  );
});
