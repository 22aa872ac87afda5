/** What each line of a page is told to be, by what stands around it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleOf, droppedWords } from '../article.js';

const TITLE = 'Talks end in Riga after a long night';
const PROSE = 'The minister said the talks had ended well and that more would follow soon.';
const MORE = 'The crews of ten ships had waited for the end of the talks in the port.';

/** The kind of each line that has one, in the order of the file. */
function kinds(...lines: string[]): string[] {
  const { title, body, dropped, source } = articleOf(...lines);
  const parts = [
    { ...title, kind: 'title' },
    ...body,
    ...dropped.map((part) => ({ ...part, kind: part.reason })),
    ...(source.bylineSpan ? [{ ...source.bylineSpan, kind: 'byline' }] : []),
  ];
  return parts
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start)
    .map(({ kind }) => kind);
}

const PAGES: readonly (readonly [what: string, lines: readonly string[], kinds: readonly string[]])[] = [
  [
    'a headline cut short above tells the headline',
    ['World', 'Talks end in Riga after…', TITLE, PROSE, MORE],
    ['navigation', 'breadcrumb', 'title', 'text', 'text'],
  ],
  [
    'the headline again in the middle is no text',
    [TITLE, PROSE, TITLE, MORE, PROSE],
    ['title', 'text', 'repeated title', 'text', 'text'],
  ],
  [
    "a section's name above a longer line is no headline",
    ['Europe', TITLE, PROSE, MORE],
    ['navigation', 'title', 'text', 'text'],
  ],
  [
    'a date below related links is one of them',
    [TITLE, PROSE, MORE, 'Related articles', 'Fire destroys market in capital', '12 March 2022'],
    ['title', 'text', 'text', 'related links', 'related links', 'related links'],
  ],
  [
    'a date between paragraphs is a date line',
    [TITLE, PROSE, MORE, '12 March 2022', PROSE, MORE],
    ['title', 'text', 'text', 'date line', 'text', 'text'],
  ],
  [
    'a link between two labels is dropped',
    [TITLE, PROSE, 'Related articles', 'Fire destroys market', 'Advertisement', MORE, PROSE],
    ['title', 'text', 'related links', 'related links', 'advertisement', 'text', 'text'],
  ],
  [
    'a sentence between two labels stays',
    [TITLE, PROSE, 'Advertisement', 'The rain fell on the port.', 'Advertisement', MORE, PROSE],
    ['title', 'text', 'advertisement', 'text', 'advertisement', 'text', 'text'],
  ],
  [
    'a cry after a label stays',
    [TITLE, PROSE, 'Related articles', '“Nobody will leave this town!”', MORE, PROSE],
    ['title', 'text', 'related links', 'text', 'text', 'text'],
  ],
  [
    "the author's name below the text heads a portrait",
    [
      TITLE,
      'By Jane Doe',
      PROSE,
      MORE,
      PROSE,
      MORE,
      'Jane Doe',
      'She has lived in Riga since 2014 and writes of ships.',
    ],
    ['title', 'byline', 'text', 'text', 'text', 'text', 'author box', 'author box'],
  ],
  [
    "an agency's sign-off below the text is a credit",
    [TITLE, PROSE, MORE, 'Reporting by Jane Doe; Editing by John Roe', 'Share'],
    ['title', 'text', 'text', 'credit', 'share bar'],
  ],
  [
    "a worker's line above the furniture is an author box",
    [TITLE, PROSE, MORE, 'Jane Doe, reporter and editor', 'Send us your feedback', 'Share'],
    ['title', 'text', 'text', 'author box', 'legal notice', 'share bar'],
  ],
  [
    'a long line without a stop is no heading',
    [TITLE, PROSE, 'What the crews of the ten ships in the port of Riga had to say of the talks that night', MORE],
    ['title', 'text', 'text', 'text'],
  ],
  [
    'a short line above a paragraph is a heading',
    [TITLE, PROSE, 'What the crews say', MORE],
    ['title', 'text', 'heading', 'text'],
  ],
  [
    'a short line that ends in a comma is none',
    [TITLE, PROSE, 'What the crews say,', MORE],
    ['title', 'text', 'text', 'text'],
  ],
  [
    'a credit above the text is a credit',
    [TITLE, 'AP Photo/Jane Doe', PROSE, MORE],
    ['title', 'credit', 'text', 'text'],
  ],
  [
    'a caption with its credit stands apart from it',
    [TITLE, 'Ships leave the port of Riga (AP Photo/Jane Doe)', PROSE, MORE],
    ['title', 'caption', 'credit', 'text', 'text'],
  ],
];

for (const [what, lines, wanted] of PAGES) test(what, () => assert.deepEqual(kinds(...lines), wanted));

test("a notice is one in the first fifteen lines and in the last forty, in between it may be the article's", () => {
  const notice = 'Whoever has seen it is asked to write to us here or at home.';
  const isDropped = (above: number, below: number) =>
    droppedWords(
      articleOf(
        TITLE,
        ...Array.from({ length: above }, () => PROSE),
        notice,
        'Share',
        ...Array.from({ length: below }, () => MORE),
      ),
    ).includes(`legal notice: ${notice}`);
  assert.deepEqual(
    [isDropped(13, 60), isDropped(14, 60), isDropped(60, 38), isDropped(60, 39)],
    [true, false, true, false],
  );
});
