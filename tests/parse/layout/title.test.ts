/** Which line is the headline: files whose headline has "⟦⟧" around it, and their near twins. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type InputText, parseArticle } from '../../../src/parse/index.js';
import { markedText, textInput } from '../article.js';
import { CREWS, LEAD, TITLE } from '../pages.js';

/** A sentence too long for a headline. */
const LONG = `${LEAD.slice(0, -1)}, and that nobody would have to leave the town in the weeks before the ice came back.`;
const HALL = 'Council meets in the old town hall';

/** Files whose headline stands where the signs are; where they are nowhere, there is none. */
function titles(what: string, format: InputText['format'], ...files: readonly (readonly string[])[]): void {
  test(what, () => {
    for (const lines of files) {
      const { text, spans } = markedText(...lines);
      const { title } = parseArticle(textInput(text, 'a', format));
      assert.deepEqual(
        title,
        { ...(spans[0] ?? { start: 0, end: 0 }), text: spans[0] ? text.slice(spans[0].start, spans[0].end) : '' },
        lines.join(' / '),
      );
    }
  });
}

titles(
  'the first line that may be one',
  'text',
  [`⟦${TITLE}⟧`, LEAD, CREWS],
  ['Home', 'Share', `⟦${TITLE}⟧`, LEAD],
  ['30 November 2021', `⟦${TITLE}⟧`, LEAD],
  ['By Jane Doe', `⟦${TITLE}⟧`, LEAD],
  ['Photo: Jane Doe', `⟦${TITLE}⟧`, LEAD],
  ['---', '124', `⟦${TITLE}⟧`, LEAD],
  ['⟦The minister and the crews of ten ships meet in Riga.⟧', LEAD],
  ['⟦Ships in the port⟧', TITLE, LEAD],
  ['⟦It rained.⟧', TITLE, LEAD],
  ['⟦Harbour⟧', 'Ships'],
  ['⟦Harbour⟧'],
);

titles(
  'no sentence as long as sentences are, no two of them, and nothing as long as a paragraph',
  'text',
  [LONG, CREWS],
  [''],
  ['Home', 'Share'],
  ['⟦The minister and the crews of ten ships met in the port of Riga and spoke of the ice that had come.⟧', LEAD],
  ['The minister and the crews of ten ships met in the port of Riga and spoke of the ice that had come again.', LEAD],
  [
    '⟦The minister and the crews of ten ships met in the port of Riga where they all spoke of the ice that had come again⟧',
    LEAD,
  ],
  ...[
    'in Riga. Nobody',
    'in Riga! Nobody',
    'in Riga? Nobody',
    'in Riga.” Nobody',
    'in “Riga”. Nobody',
    'in Riga (Latvia). Nobody',
    'in 2021. Nobody',
  ].map((stop) => [
    `The minister has met the crews of ten ships ${stop} knows what they said of the talks that end on this cold evening`,
    LEAD,
  ]),
  ...[
    'in the U.S. Nobody',
    'in Riga. nobody',
    'in Riga.com Nobody',
    'in Riga, Nobody',
    'in Riga. NATO',
    'in Riga ."a Nobody',
  ].map((stop) => [
    `⟦The minister has met the crews of ten ships ${stop} knows what they said of the talks that end on this cold evening⟧`,
    LEAD,
  ]),
  ['⟦The minister has met the crews of ten ships in Riga. Nobody knows what they said of talks that end now⟧', LEAD],
  [`⟦${'ship '.repeat(39)}ship⟧`, LEAD],
  [`${'ship '.repeat(40)}ship`, LEAD],
  [`⟦${'Fernverkehrsamt '.repeat(19)}Fernverkehrsamts⟧`, LEAD],
  [`${'Fernverkehrsamt '.repeat(19)}Fernverkehrsamtes`, LEAD],
);

titles(
  "a section's or a site's short name stands above it",
  'text',
  ['Harbour', `⟦${TITLE}⟧`, LEAD],
  ['Harbour', 'Ships and crews', `⟦${TITLE}⟧`, LEAD],
  ['Ships and crews', `⟦${TITLE}⟧`, LEAD],
  ['Harbour', 'Tuesday, 30 November 2021', 'By Jane Doe', 'Photo: Jane Doe', 'Share', `⟦${TITLE}⟧`, LEAD],
  [
    'Harbour',
    '⟦The minister has met the crews of ten ships in Riga where nobody knows what they said of the talks that end on this evening⟧',
    LEAD,
  ],
);

titles(
  'a short line above a sentence, a caption or something too long is the headline itself',
  'text',
  ['⟦Harbour⟧', LEAD, CREWS],
  ['⟦Ships leave⟧', 'FILE - Ships leave the port of Riga in May', LEAD],
  ['⟦Ships leave⟧', 'Ships leave the port of Riga (AP Photo/Jane Doe)', LEAD],
  [
    '⟦Ships leave⟧',
    'The minister has met the crews of ten ships in Riga where nobody knows what they said of the talks that end on this cold evening',
    LEAD,
  ],
  [
    '⟦Ships leave⟧',
    'The minister has met the crews of ten ships in Riga. Nobody knows what they said of the talks that end on this cold evening',
    LEAD,
  ],
  ['⟦Ships leave⟧', 'Tuesday, 30 November 2021 14:05 GMT', LEAD],
  ['⟦Ships leave⟧', 'By Jane Doe and John Roe', LEAD],
  ['⟦Ships leave⟧', 'Photo: Jane Doe for Lakeside Courier', LEAD],
  ['⟦Ships leave⟧', 'Share this article on Facebook', LEAD],
  ['Please note that you could face fines for sharing our content today.', 'Harbour', `⟦${TITLE}⟧`, LEAD],
);

titles(
  'what the archivist says it is, where it stands in the file',
  'text',
  ['---', 'title: A night in Riga', '---', 'Ministers leave the town', '⟦A night in Riga⟧', LEAD],
  ['---', 'title: Harbour', '---', '⟦Harbour⟧', TITLE, LEAD],
  ['---', 'title: September 11, 2001', '---', '⟦September 11, 2001⟧', LEAD],
  ['---', 'title: ⟦A night in Riga⟧', '---', 'Ministers leave the town', LEAD],
  ['---', 'title: ⟦A night in Riga⟧', '---', LONG],
);

titles(
  'where a copy above is cut short, the line that it is the beginning of',
  'text',
  ['World Talks end in Riga after a...', 'Harbour', `⟦${TITLE}⟧`, LEAD],
  ['World Talks end in Riga after a…', 'Harbour', `⟦${TITLE}⟧`, LEAD],
  ['Talks end in Riga…', HALL, `⟦${TITLE}⟧`, LEAD],
  ['World Europe News Talks end in…', HALL, `⟦${TITLE}⟧`, LEAD],
  ['World “Talks” end in Riga…', HALL, "⟦'Talks' end in Riga after a long night⟧", LEAD],
  [
    'Talks end in Riga…',
    'One ship',
    'Two ships',
    'Three ships',
    'Four ships',
    'Five ships',
    'Six ships',
    `⟦${TITLE}⟧`,
    LEAD,
  ],
);

titles(
  'what only looks cut short is the headline itself',
  'text',
  ['⟦Talks end in…⟧', HALL, TITLE, LEAD],
  ['⟦Ships return as talks…⟧', HALL, 'Talks end in Riga', LEAD],
  ['⟦Fire destroys market hall as talks end in Riga…⟧', HALL, TITLE, LEAD],
  ['⟦Talks end in Riga…⟧', LEAD],
  ['⟦Talks end in Riga…⟧', HALL, `${TITLE}, said the minister on Tuesday, ${LEAD}`],
  ['⟦Talks end in Riga after⟧', HALL, TITLE, LEAD],
);

titles(
  'where a copy stands above behind its section, the line that it is',
  'text',
  ['Europe|Talks end in Riga', HALL, '⟦Talks end in Riga⟧', LEAD],
  ['Europe|Talks “end” in Riga', HALL, "⟦Talks 'end' in Riga⟧", LEAD],
  ['Europe|Talks end now', HALL, '⟦Talks end now⟧', LEAD],
  ['⟦Europe|Talks end in Riga⟧', HALL, LEAD],
  ['Europe|Talks end', `⟦${HALL}⟧`, 'Talks end', LEAD],
  ['⟦Europe|Talks end in Riga⟧', HALL, 'Talks end in Riga now', LEAD],
  [`⟦${HALL}⟧`, 'Talks end in Riga', LEAD],
);

titles(
  "without the label before it and the site's name behind it",
  'text',
  [`Title: ⟦${TITLE}⟧`, LEAD],
  [`Headline :  ⟦${TITLE}⟧`, LEAD],
  [`TITLE: ⟦${TITLE}⟧ | CNN`, LEAD],
  [`⟦${TITLE}⟧ : CNN`, LEAD],
  [`⟦${TITLE}⟧ :: CNN`, LEAD],
  [`⟦${TITLE}⟧ -- CNN`, LEAD],
  [`⟦${TITLE} - and why⟧ - CNN`, LEAD],
  [`⟦${TITLE}⟧ » Radio Free Europe/Radio Liberty`, LEAD],
  ['⟦Ships leave⟧ | CNN', LEAD],
  [`Home\n30 November 2021\nTitle: ⟦${TITLE}⟧ · AFP`, LEAD],
  [`⟦The title: ${TITLE}⟧`, LEAD],
  [`⟦Title ${TITLE}⟧`, LEAD],
  [`⟦${TITLE} | Lakeside⟧`, LEAD],
  [`⟦${TITLE}| CNN⟧`, LEAD],
  [`⟦${TITLE} |CNN⟧`, LEAD],
  [`⟦${TITLE} CNN⟧`, LEAD],
  [`⟦${TITLE} - CNN says⟧`, LEAD],
  ['⟦CNN - Ships leave the port⟧', LEAD],
);

titles(
  'in Markdown the first heading that is no label',
  'markdown',
  ['Lakeside Courier\n', `# ⟦${TITLE}⟧\n`, LEAD],
  ['# ⟦Harbour⟧\n', `${TITLE}\n`, LEAD],
  ['# Home\n', '## ⟦Talks end in Riga⟧\n', LEAD],
  [`${HALL}\n`, `# ⟦${TITLE}⟧\n`, LEAD],
  ['The crews of ten ships wait for the end of the talks in Riga\n', `# ⟦${TITLE}⟧\n`, LEAD],
);

titles('but none below a paragraph', 'markdown', [`${LONG}\n`, '# What comes next\n', LEAD]);
