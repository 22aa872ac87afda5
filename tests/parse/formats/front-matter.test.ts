import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArticle, readFrontMatter } from '../../../src/parse/index.js';
import { bodyWords, droppedWords, partFaults, textInput } from '../article.js';

const ARTICLE = 'Talks end in Riga after a long night\n\nThe minister said the talks had ended well.\n';
const read = (text: string) => parseArticle(textInput(text));
const problemsOf = (text: string) =>
  read(text).problems.map(({ severity, file, line, message }) => `${file}:${line}: ${severity}: ${message}`);

test("YAML between two lines of dashes is the archivist's word", () => {
  const article = read(
    `---\nsource: Baltic Daily\npublished: 2021-11-30\ntags: [talks, riga]\nquotes:\n  change:\n    - text: ended well\n      speakers: The minister\n---\n${ARTICLE}`,
  );
  assert.deepEqual(article.problems, []);
  assert.deepEqual(article.frontMatter, {
    source: 'Baltic Daily',
    published: '2021-11-30',
    tags: ['talks', 'riga'],
    quotes: { change: [{ text: 'ended well', speakers: ['The minister'] }] },
  });
  assert.equal(article.title.text, 'Talks end in Riga after a long night');
  assert.deepEqual(partFaults(article), []);
  assert.match(droppedWords(article)[0]!, /^front matter: ---/);
});

test('the same holds for "---yaml", a byte of white space behind the dashes, and other line ends', () => {
  for (const text of [
    `---yaml\nsource: A\n---\n${ARTICLE}`,
    `--- \nsource: A\n---  \n${ARTICLE}`,
    `---\nsource: A\n---\n${ARTICLE}`.replaceAll('\n', '\r\n'),
  ]) {
    assert.deepEqual(read(text).frontMatter, { source: 'A' }, JSON.stringify(text.slice(0, 20)));
    assert.deepEqual(read(text).problems, []);
  }
});

test("a headline in front matter is the file's own line where it stands there, else its place in the front matter", () => {
  const own = read(`---\ntitle: Talks end in Riga after a long night\n---\n${ARTICLE}`);
  assert.ok(own.title.start > 50);
  const other = read(`---\ntitle: "A night in Riga"\n---\n${ARTICLE}`);
  assert.deepEqual(
    [other.title.text, other.text.slice(other.title.start, other.title.end)],
    ['A night in Riga', 'A night in Riga'],
  );
  assert.ok(droppedWords(other).includes('repeated title: Talks end in Riga after a long night'));
  assert.deepEqual(partFaults(other), []);
  const escaped = read(`---\ntitle: "A \\u0041 night"\n---\nThe minister said the talks had ended well.\n`);
  assert.deepEqual(escaped.title, { start: 0, end: 0, text: 'A A night' });
  assert.deepEqual(partFaults(escaped), []);
});

test('a sentence at the top stays in the body where the headline is set', () => {
  const article = read('---\ntitle: A night in Riga\n---\nThe minister said the talks had ended well.\nHe left.\n');
  assert.deepEqual(bodyWords(article), ['The minister said the talks had ended well.', 'He left.']);
});

test('any other opener is refused with its line, and nothing of it runs', () => {
  const words = [
    'js',
    'javascript',
    'JS',
    ' js',
    '  JS ',
    'JavaScript',
    'json',
    'coffee',
    'cson',
    'toml',
    'constructor',
    'toString',
    '__proto__',
    'hasOwnProperty',
    'yml',
    'YAML ',
    'yaml2',
    'js\t',
    '\tjs',
    'js:',
    '{}',
    'yaml js',
  ];
  for (const word of words) {
    for (const end of ['\n', '\r\n']) {
      const text = `---${word}${end}{ get a() { globalThis.ran = true; return 1; } }, globalThis.ran = true${end}---${end}${ARTICLE}`;
      const article = read(text);
      if (word === 'YAML ') continue;
      assert.equal(article.problems[0]?.severity, 'error', word);
      assert.equal(article.problems[0]?.line, 1);
      assert.deepEqual([article.body, article.frontMatter], [[], null]);
      assert.deepEqual(partFaults(article), []);
    }
  }
  assert.equal((globalThis as { ran?: boolean }).ran, undefined);
  assert.match(problemsOf('---js\n1\n---\n')[0]!, /^a\.txt:1: error: Front matter of the kind "js" is not read/);
});

test('what YAML may do to a program is refused with its line', () => {
  const cases: [string, number, RegExp][] = [
    ['a: &x [1]\ntitle: *x', 3, /alias/],
    ['title: a\ntitle: b', 3, /duplicated/],
    ['title: a\n__proto__: {polluted: true}', 3, /"__proto__" can't be a key/],
    ['quotes:\n  constructor: {}', 3, /"constructor" can't be a key/],
    ['title: !!js/function "function () {}"', 2, /unknown/],
    [`tags: ${'['.repeat(30)}${']'.repeat(30)}`, 2, /nesting/],
    ['title: a\ntitel: b', 3, /There is no field "titel"/],
    ['title: [a', 2, /YAML/],
    ['quotes:\n  change:\n    - text: ""', 4, /quotes\.change\.0\.text/],
    ['note: 2021', 2, /note: expected text\. Put it in quotation marks/],
    [`note: ${'x'.repeat(70_000)}`, 1, /longer/],
    ['title: a\n---js\nglobalThis.ran = true', 3, /three dashes/],
  ];
  for (const [yaml, line, message] of cases) {
    const [problem] = read(`---\n${yaml}\n---\n${ARTICLE}`).problems;
    assert.match(problem?.message ?? 'none', message, yaml.slice(0, 40));
    assert.equal(problem!.line, line, yaml.slice(0, 40));
  }
  assert.equal(({} as { polluted?: boolean }).polluted, undefined);
});

test('front matter that is never closed is told; two runs give the same answer', () => {
  const text = `---\ntitle: A night in Riga\n\n${ARTICLE}`;
  assert.match(problemsOf(text)[0]!, /^a\.txt:1: error: The front matter that begins here is never closed/);
  assert.deepEqual(problemsOf(text), problemsOf(text));
});

test('a rule of dashes above plain text is no front matter, and nothing is lost', () => {
  for (const text of [
    `---\n${ARTICLE}`,
    `---\n${ARTICLE}---\nHe left on Tuesday, and did not say a word to them.\n`,
    `-----\n${ARTICLE}`,
    `--- Riga, 30 November\n${ARTICLE}`,
  ]) {
    const article = read(text);
    assert.deepEqual(article.problems, []);
    assert.equal(article.frontMatter, null);
    assert.ok(bodyWords(article).includes('The minister said the talks had ended well.'), text);
    assert.deepEqual(partFaults(article), []);
  }
});

test('empty front matter says nothing', () => {
  for (const text of [`---\n---\n${ARTICLE}`, `---\n\n# a comment\n---\n${ARTICLE}`]) {
    assert.deepEqual([read(text).frontMatter, read(text).problems], [{}, []]);
    assert.equal(read(text).title.text, 'Talks end in Riga after a long night');
  }
});

/**
 * What becomes of a file's front matter: its value, where its headline stands, the first problem, and the article's own
 * words.
 */
const told = (text: string) => {
  const found = readFrontMatter(text, 'a.txt');
  return (
    found && {
      value: found.value,
      rest: text.slice(found.end),
      title: found.title && text.slice(found.title.start, found.title.end),
      problems: found.problems.map(({ line, message }) => `${line}: ${message}`),
    }
  );
};
const NEVER_CLOSED =
  '1: The front matter that begins here is never closed. Put a line of three dashes (---) behind it.';
const UNCLEAR =
  'This line begins with three dashes and has more, so that it is unclear where the front matter ends. Take the dashes out.';

test('front matter is what stands between two lines of three dashes, and begins with an entry', () => {
  for (const [text, value, rest, title] of [
    ['---\ntitle: A\n---\nB', { title: 'A' }, '\nB', 'A'],
    ['---\ntitle: A\n---', { title: 'A' }, '', 'A'],
    ['---yaml \t\n"title": A\n--- \nB', { title: 'A' }, '\nB', 'A'],
    ["---\r'title' : A\r---\rB", { title: 'A' }, '\rB', 'A'],
    ['---\n{title: A}\n---\nB', { title: 'A' }, '\nB', 'A'],
    ['---\n\n# note\n  \ntitle:\tA\n---\nB', { title: 'A' }, '\nB', 'A'],
    ['---\n---\nB', {}, '\nB', null],
    ['---\n# note\n---', {}, '', null],
    ['---\r\n\r\n---\r\nB', {}, '\r\nB', null],
    ['---\nnote:\n  A\n---\nB', { note: 'A' }, '\nB', null],
    ['---\ntitle: "A\\u0042"\n---\n', { title: 'AB' }, '\n', null],
    ['---\ntags: [a]\n---\nB\n---\nC', { tags: ['a'] }, '\nB\n---\nC', null],
  ] as const)
    assert.deepEqual(told(text), { value, rest, title, problems: [] }, JSON.stringify(text));
});

test('what begins otherwise is none', () => {
  for (const text of [
    '',
    'title: A',
    ' ---\ntitle: A\n---',
    'A\n---\ntitle: A\n---',
    '--\ntitle: A\n--',
    '---\nTalks end in Riga: a night\n---\nB',
    '---\nhttps://onrecord.example\n---',
    '---\n12: A\n---',
    '---\ntitle A\n---',
    '---\nsome key: A\n---',
    '----\ntitle: A\n----',
    '--- Riga, 30 November\nB',
    '---',
    '---\n',
    '---\nOther: A\n',
    '---\nx title: A\n---',
    '---\ntitle:A\n---',
  ])
    assert.equal(told(text), null, JSON.stringify(text));
});

test("what can't be read says where and why, and nothing of the file is the article", () => {
  for (const [text, problem] of [
    ['---\ntitle: A\n\nB', NEVER_CLOSED],
    ['---\ntitle : A', NEVER_CLOSED],
    ['---\ntags: A\n---x\n---\n', `3: ${UNCLEAR}`],
    ['---\na: b\n----\n---\n', `3: ${UNCLEAR}`],
    [
      '---js\n1\n---\nB',
      '1: Front matter of the kind "js" is not read: only YAML is, between two lines of three dashes (---). Nothing of it was run.',
    ],
    [
      '---  toml\na\n---',
      '1: Front matter of the kind "toml" is not read: only YAML is, between two lines of three dashes (---). Nothing of it was run.',
    ],
    [
      '---js',
      '1: Front matter of the kind "js" is not read: only YAML is, between two lines of three dashes (---). Nothing of it was run.',
    ],
    [
      `---two words\n---\n`,
      '1: Front matter of the kind "two words" is not read: only YAML is, between two lines of three dashes (---). Nothing of it was run.',
    ],
    [
      `---${'x'.repeat(50)}\n`,
      `1: Front matter of the kind "${'x'.repeat(40)}" is not read: only YAML is, between two lines of three dashes (---). Nothing of it was run.`,
    ],
  ] as const)
    assert.deepEqual(told(text), { value: null, rest: '', title: null, problems: [problem] }, JSON.stringify(text));
  assert.equal(told('---two words\nB'), null);
});
