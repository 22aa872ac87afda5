/** What becomes of a whole file: the pieces that no other test looks at. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArticle } from '../../src/parse/index.js';
import { articleOf, droppedWords, partFaults, textInput } from './article.js';
import { CREWS, ICE, LEAD, NEXT, TITLE } from './pages.js';

test('an article is told whole', () => {
  const text = `Home\n${TITLE}\nBy Jane Doe\n\n${LEAD}\n`;
  const input = textInput(text);
  assert.deepEqual(parseArticle(input), {
    file: 'a.txt',
    text,
    fixity: input.fixity,
    title: { start: 5, end: 41, text: TITLE },
    source: {
      id: '',
      name: '',
      basis: 'unknown',
      byline: 'Jane Doe',
      bylineSpan: { start: 42, end: 53 },
      agencies: [],
      evidence: [],
      why: 'Nothing in the file names the outlet.',
    },
    published: { edtf: '', basis: 'unknown', evidence: [], why: 'No date in the text.' },
    body: [{ start: 55, end: 55 + LEAD.length, kind: 'text' }],
    dropped: [{ start: 0, end: 4, reason: 'navigation' }],
    language: 'en',
    url: '',
    frontMatter: null,
    problems: [],
  });
});

test('an empty file is an article of nothing', () => {
  const { title, body, dropped, language } = articleOf('');
  assert.deepEqual(
    { title, body, dropped, language },
    { title: { start: 0, end: 0, text: '' }, body: [], dropped: [], language: 'en' },
  );
});

test('the language is that of the body, not of the page around it', () => {
  const german = [
    'Der Minister ist mit den Gesprächen nicht zufrieden, und das wird auch nach dem Treffen so sein.',
    'Die Schiffe sind nicht im Hafen, und der Kapitän hat sich das auch so gedacht.',
  ];
  const english = [
    'Skip to content',
    'Find us on the web and follow us on all of the pages that we have',
    'About the author',
    'More on this story',
    'We use cookies, as this is the way in which we can find out who is on the site and what it is that they read.',
  ];
  const article = articleOf(
    ...english,
    'Gespräche in Riga enden nach langer Nacht',
    ...german,
    ...german,
    'Related articles',
    ...Array.from({ length: 30 }, () => 'The end of the talks in the port of Riga'),
  );
  assert.equal(article.language, 'de');
  const declared = (text: string, language: string): string =>
    parseArticle({
      ...textInput(text, 'a.html', 'html'),
      page: { title: '', byline: '', siteName: '', published: '', url: 'https://onrecord.example/a', language },
    }).language;
  // A page that is wrong about itself is read by its text; where the text is unclear, the page's word stands.
  assert.equal(declared(german.join('\n'), 'lv'), 'de');
  assert.equal(declared(german.join('\n'), 'de-AT'), 'de-AT');
  assert.equal(declared('Kuģi 1, 2, 3.', 'lv'), 'lv');
});

test('what a saved page says stands beside its text: a headline that is not there, an address; dashes are no front matter', () => {
  const page = {
    title: 'A night in Riga',
    byline: '',
    siteName: '',
    published: '',
    url: 'https://onrecord.example/a',
    language: '',
  };
  const article = parseArticle({
    ...textInput(['---', 'note: x', '---', `${LEAD} ${CREWS}`].join('\n'), 'a.html', 'html'),
    page,
  });
  assert.deepEqual([article.url, article.frontMatter, article.problems], ['https://onrecord.example/a', null, []]);
  assert.deepEqual(partFaults(article), []);
  const menu = parseArticle({ ...textInput(['Share', `${LEAD} ${CREWS}`, NEXT].join('\n'), 'a.html', 'html'), page });
  assert.deepEqual([menu.title.text, droppedWords(menu)], ['A night in Riga', ['share bar: Share']]);
});

test('front matter is one stretch, or two around its headline; what follows it is told apart', () => {
  const article = articleOf('---', 'title: A night in Riga', 'note: it was cold', '---', '', TITLE, LEAD, CREWS);
  assert.deepEqual(droppedWords(article), [
    'front matter: ---\ntitle:',
    'front matter: note: it was cold\n---',
    `repeated title: ${TITLE}`,
  ]);
  const marked = parseArticle(textInput(`---\nnote: it was cold\n---\n# ${TITLE}\n\n${LEAD}\n`, 'a.md', 'markdown'));
  assert.deepEqual(droppedWords(marked), ['front matter: ---\nnote: it was cold\n---', 'page furniture: #']);
});

test("second bylines are the first's company: three letters are an editor's, more are an author's", () => {
  assert.deepEqual(droppedWords(articleOf(TITLE, 'By Jane Doe', LEAD, CREWS, NEXT, 'abc')), ['editor initials: abc']);
  assert.deepEqual(droppedWords(articleOf(TITLE, 'By Jane Doe', 'By Ann Loe', LEAD, CREWS, NEXT, ICE)), [
    'author box: By Ann Loe',
  ]);
});
