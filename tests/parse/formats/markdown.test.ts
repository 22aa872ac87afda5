import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArticle } from '../../../src/parse/index.js';
import { readMarkdown } from '../../../src/parse/formats/markdown.js';
import { bodyWords, droppedWords, partFaults, textInput } from '../article.js';

const read = (...lines: string[]) => parseArticle(textInput(lines.join('\n'), 'a.md', 'markdown'));
const LEAD = 'The minister said the talks had ended well and that more would follow soon.';

test('headings, paragraphs, items and quotes are where they stand in the file', () => {
  const article = read(
    '# Talks end in Riga',
    '',
    'By Jane Doe',
    '15 November 2021',
    '',
    LEAD,
    '',
    '## What comes *next*',
    '',
    '> “We will see,” he said.',
    '',
    '- Ten ships stay in the port.',
    '- Two leave on Monday.',
    '',
    '1. The last one goes home.',
  );
  assert.equal(article.title.text, 'Talks end in Riga');
  assert.deepEqual([article.source.byline, article.published.edtf], ['Jane Doe', '2021-11-15']);
  assert.deepEqual(bodyWords(article, 'heading'), ['What comes *next*']);
  assert.deepEqual(bodyWords(article, 'text'), [
    LEAD,
    '“We will see,” he said.',
    'Ten ships stay in the port.',
    'Two leave on Monday.',
    'The last one goes home.',
  ]);
  assert.deepEqual(partFaults(article), []);
});

test('pictures are dropped, raw HTML stays as text, bare tags go', () => {
  const article = read(
    '# Talks end in Riga',
    '',
    '![Tanks](tanks.jpg)',
    '',
    LEAD,
    '',
    'He left ![x](y.png) for Riga on Tuesday, he said.',
    '',
    '<div class="ad">',
    '',
    'Text with <b>bold</b> and <script>alert(1)</script> words.',
    '',
    '<p>Told in HTML that the talks go on.</p>',
    '',
    '<!-- hidden -->',
  );
  assert.deepEqual(
    droppedWords(article).filter((words) => words.startsWith('image name')),
    ['image name: ![Tanks](tanks.jpg)', 'image name: ![x](y.png)'],
  );
  const words = bodyWords(article).join('\n');
  assert.match(words, /Text with <b>bold<\/b> and <script>alert\(1\)<\/script> words\./);
  assert.match(words, /Told in HTML/);
  assert.doesNotMatch(words, /hidden|class="ad"/);
  assert.deepEqual(partFaults(article), []);
});

test('front matter stands above Markdown', () => {
  const article = read('---', 'title: Talks end in Riga', '---', '', '# Talks end in Riga', '', LEAD);
  assert.equal(article.title.start, article.text.lastIndexOf('Talks end'));
  assert.deepEqual([article.frontMatter, bodyWords(article)], [{ title: 'Talks end in Riga' }, [LEAD]]);
});

test('Markdown that would choke the parser is refused with its line', () => {
  const hostile: [string, string, number][] = [
    ['block quotes', '>'.repeat(5_000), 3],
    ['block quotes with spaces', '> '.repeat(5_000), 3],
    ['emphasis', '**a*'.repeat(20_000), 3],
    ['backticks', Array.from({ length: 900 }, (_, i) => '`'.repeat(i + 1)).join('a'), 3],
    ['links', '[a]('.repeat(20_000), 3],
    ['tags', '<a '.repeat(20_000), 3],
    ['nested lists', Array.from({ length: 1_000 }, (_, i) => `${' '.repeat(i * 2)}- a`).join('\n'), 0],
    ['list marks', '- '.repeat(5_000), 3],
    ['underlined headings', 'a\n==\n'.repeat(20_000), 0],
    ['size', 'The talks ended. '.repeat(40_000), 3],
  ];
  for (const [name, text, line] of hostile) {
    const article = read('# Talks', '', text);
    const [problem] = article.problems;
    assert.equal(problem?.severity, 'error', name);
    assert.ok(
      problem!.line >= 1 && (line === 0 || problem!.line === line || name === 'size'),
      `${name} ${problem!.line}`,
    );
    assert.deepEqual(article.body, [], name);
    assert.deepEqual(partFaults(article), [], name);
  }
});

test('Markdown as people write it is far from the limits', () => {
  const article = read(
    '# Talks',
    '',
    ...Array.from(
      { length: 300 },
      (_, i) => `${LEAD} *Item* **${i}** of [the list](https://example.org/${i}) \`code\` & more.\n`,
    ),
    '* * *',
    '',
    '- a list\n    - inside a list\n        - inside a list, as it goes on.',
  );
  assert.deepEqual(article.problems, []);
  assert.ok(article.body.length > 300);
});

test('what readers do not see of emphasis and links is told as markup; code, raw tags and signs inside words are shown', () => {
  const markup = (line: string) => {
    const article = read('# Talks', '', line);
    return (article.markup ?? []).map(({ start, end }) => article.text.slice(start, end));
  };
  assert.deepEqual(markup('He *left* the **big** town, he said.'), ['*', '*', '**', '**']);
  assert.deepEqual(markup('He left [the town](https://example.org/a) today, he said.'), [
    '[',
    '](https://example.org/a)',
  ]);
  assert.deepEqual(markup('He left `the town` today, he said.'), []);
  assert.deepEqual(markup('He left <b>the town</b> today, he said.'), []);
  assert.deepEqual(markup('It is 7*7 and 8*8 together, he said.'), []);
  assert.deepEqual(markup('He left ***the* town** today, he said.'), ['**', '*', '*', '**']);
  assert.deepEqual(markup('He left the town today, he said.'), []);
});

test('rules and definitions are no words; a link alone is its words; labels stay lines of their own', () => {
  const rule = read('# Talks end in Riga', '', LEAD, '', '***', '', LEAD, '', '[a]: https://example.org', '');
  assert.deepEqual(bodyWords(rule), [LEAD, LEAD]);
  assert.deepEqual(
    droppedWords(rule)
      .slice(-2)
      .map((words) => words.replace(/^.*: (?=[*[])/, '')),
    ['***', '[a]: https://example.org'],
  );
  assert.deepEqual(partFaults(rule), []);
  const link = read('# Talks end in Riga', '', LEAD, '', '[Read more: a storm ends](https://example.org)', '', LEAD);
  assert.ok(droppedWords(link).includes('related links: Read more: a storm ends'), droppedWords(link).join('|'));
  const labels = read('# Talks end in Riga', '', 'Share', 'Facebook', '', LEAD);
  assert.deepEqual(droppedWords(labels).slice(1), ['share bar: Share', 'share bar: Facebook']);
  const wrapped = read(
    '# Talks end in Riga',
    '',
    'The minister said the talks had ended',
    'well and that more would follow.',
    '',
    LEAD,
  );
  assert.deepEqual(bodyWords(wrapped), [
    'The minister said the talks had ended\nwell and that more would follow.',
    LEAD,
  ]);
  const linked = read('# Talks end in Riga', '', '[![Tanks](a.jpg)](https://example.org)', '', LEAD);
  assert.deepEqual(droppedWords(linked).slice(1), ['image name: [![Tanks](a.jpg)](https://example.org)']);
  const reference = read('# Talks end in Riga', '', '![Tanks][a]', '', LEAD, '', '[a]: a.jpg', '');
  assert.ok(droppedWords(reference).includes('image name: ![Tanks][a]'));
});

/** The lines of a Markdown text as they are told apart: what the format says, and the words. */
const linesOf = (text: string): string[] => {
  const found = readMarkdown(text, 0);
  assert.ok('lines' in found);
  return found.lines.map(({ markup, gap, text: words }) => `${gap ? '' : 'no gap '}${markup}: ${words}`);
};
const markupOf = (text: string): string[] => {
  const found = readMarkdown(text, 0);
  assert.ok('markup' in found);
  return found.markup.map(({ start, end }) => text.slice(start, end));
};

test('each kind of block is a line of its kind', () => {
  for (const [text, ...lines] of [
    ['# Talks *end*', 'heading: Talks *end*'],
    ['Talks\n===', 'heading: Talks'],
    ['#', ...[]],
    ['***', 'rule: ***'],
    ['[a]: https://onrecord.example', 'rule: [a]: https://onrecord.example'],
    ['<!-- a -->', 'rule: <!-- a -->'],
    ['<hr>', 'rule: <hr>'],
    ['<div>\n  <br>\n</div>', 'rule: <div>\n  <br>\n</div>'],
    ['<div>\nTalks end\n</div>', ': <div>\nTalks end\n</div>'],
    ['<!-- a > b --><br>', 'rule: <!-- a > b --><br>'],
    ['<div\n', ': <div'],
    ['<!-- a', ': <!-- a'],
    ['<br> <hr> x', ': <br> <hr> x'],
    ['    Talks end', ': Talks end'],
    ['```\nTalks end\n```', ': ```\nTalks end\n```'],
    ['> Talks end', ': Talks end'],
    ['- Talks\n- end', ': Talks', ': end'],
    ['> - Talks', ': Talks'],
    ['![a](b.jpg)', 'image: ![a](b.jpg)'],
    ['[![a](b.jpg)](c)', 'image: [![a](b.jpg)](c)'],
    ['[![a](b.jpg) words](c)', ': ![a](b.jpg) words'],
    ['[words](c)', ': words'],
    ['[](c)', ': [](c)'],
    ['[a](b) [c](d)', ': [a](b) [c](d)'],
    ['Talks ![a](b.jpg) end', ': Talks', 'image: ![a](b.jpg)', ': end'],
    ['![a](b.jpg)![c](d.jpg)', 'image: ![a](b.jpg)', 'image: ![c](d.jpg)'],
    ['[![a][b]](c)\n\n[b]: d.jpg', 'image: [![a][b]](c)', 'rule: [b]: d.jpg'],
  ] as const)
    assert.deepEqual(linesOf(text), lines, text);
});

test('short rows without a stop are labels, each a line; rows of a sentence are one', () => {
  assert.deepEqual(linesOf('Share\nFacebook\nTwitter'), [': Share', ': Facebook', ': Twitter']);
  for (const text of [
    'Share it.\nFacebook',
    'Share it!\nFacebook',
    'Share it,\nFacebook',
    'Share it;\nFacebook',
    '“Share it.”\nFacebook',
    'Share it?\nFacebook',
    `${'a'.repeat(91)}\nFacebook`,
  ])
    assert.deepEqual(linesOf(text), [`: ${text}`], text);
  assert.deepEqual(linesOf(`${'a'.repeat(90)}\nSt. Riga`), [`: ${'a'.repeat(90)}`, ': St. Riga']);
  assert.deepEqual(linesOf('Share (it)\nFacebook:'), [': Share (it)', ': Facebook:']);
});

test('signs of emphasis and links around whole words are markup, at the ends of a text, too', () => {
  for (const [text, ...marks] of [
    ['*a*', '*', '*'],
    ['**a** b', '**', '**'],
    ['_a_', '_', '_'],
    ['[a](b)', '[', '](b)'],
    ['[a][b]\n\n[b]: c', '[', '][b]'],
    ['[a]\n\n[a]: c', '[', ']'],
    ['(*a*)', '*', '*'],
    ['a*b*', ...[]],
    ['*a*b', ...[]],
    ['1*a*', ...[]],
    ['`*a*`', ...[]],
    ['<https://onrecord.example>', '<', '>'],
    ['- *a*\n- b', '*', '*'],
    ['# *a*', '*', '*'],
    ['*[a](b)*', '*', '[', '](b)', '*'],
    ['![a](b)', ...[]],
  ] as const)
    assert.deepEqual(markupOf(text), marks, text);
});
