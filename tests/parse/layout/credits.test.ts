/** Credits, captions and sign-offs told by their words, each beside its near twin. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isByline, isNameLine, namesOfByline } from '../../../src/parse/layout/byline.js';
import { creditStart, isCaptionByWords, isCredit, isSignOff } from '../../../src/parse/layout/credits.js';
import { articleOf, droppedWords, bodyWords } from '../article.js';
import { CREWS, ICE, LEAD, NEXT, page, TITLE } from '../pages.js';

/** Lines that are of the kind, and lines that are nearly so and are not. */
function tells(kind: string, is: (text: string) => boolean, are: readonly string[], areNot: readonly string[]): void {
  test(kind, () => {
    assert.deepEqual(
      are.filter((text) => !is(text)),
      [],
      'not told',
    );
    assert.deepEqual(areNot.filter(is), [], 'told by mistake');
  });
}

/** `text` with letters added to its last word until it is so long. */
const ofLength = (length: number, text: string): string => text.padEnd(length, 'a');

tells(
  'a credit begins with what it is',
  isCredit,
  [
    'Copyright: Jane Doe',
    'Copyright © Jane Doe',
    'Copyright ©Jane Doe',
    '© Jane Doe',
    'Picture : Jane Doe',
    'Pic : Jane Doe',
    'Credit : Jane Doe',
    'Credits : Jane Doe',
    'Foto : Jane Doe',
    'Photo : Jane Doe',
    'Photo by : Jane Doe',
    'Image, Jane Doe',
    'Credit...Jane Doe',
    'Video : Jane Doe',
    'Photographs courtesy Jane Doe',
    'Photo: one two three four five six seven eight nine ten eleven twelve thirteen',
    'Photo:  one  two  three  four  five  six  seven  eight  nine  ten  eleven  twelve  13',
    'Photo: Jane Doe.',
    '(Photo: Jane Doe).',
    '[(Photo: Jane Doe)]..',
    'Photo by the Doe Agency.',
  ],
  [
    'Copyright 2',
    'Copyright © 2 Jane',
    'Copyright ©2 Jane',
    '© 2 Jane Doe',
    '©2 Jane Doe',
    'Picturesque: Jane',
    'Picture of Jane Doe',
    'Credits to Jane Doe',
    'Photo by the crew of a ship near the port.',
    'Photo of Jane Doe',
    'Photo: the ship is here. ',
    'A photo: Jane Doe',
    'c) 2 Jane Doe',
  ],
);

tells(
  "or is short and has an agency's sign and a slash",
  isCredit,
  [
    'Jane Doe/Getty',
    'Jane Doe/Getty Images',
    'Jane Doe/AP Photos',
    'AP Photos/Jane Doe',
    'Jane Doe/Anadolu',
    'Jane Doe/Zuma',
    'Jane Doe/Maxar',
    'Jane Doe/PA Media',
    'Jane Doe via EPA-EFE',
    'Jane Doe/Keystone, Riga',
    'One Two Three/Four Five Six / Seven/Eight/AFP',
    'Jane Doe / AFP – Riga',
    'Jane Doe (Pool/AFP)',
    'Jane A. Doe/AFP',
    'J. R. Doe/AFP',
  ],
  [
    'One Two Three/Four Five Six / Seven/Eight/Nine/AFP',
    'Jane Doe, AFP',
    'Jane Doe/AFPS',
    'Jane Doe/NAFP',
    'It ended. Jane Doe/AFP',
    'Was it? Jane/AFP',
    'Jane Doe/Gettysburg',
    'Jane Doe/Zumaya',
    'Jane Doe/Maxart',
  ],
);

test('a credit has 120 letters at most, a sign-off 300, a caption 600, and what a credit ends 1,200', () => {
  assert.deepEqual(
    [120, 121].map((length) => isCredit(ofLength(length, 'Photo: J'))),
    [true, false],
  );
  assert.deepEqual(
    [300, 301].map((length) => isSignOff(ofLength(length, 'Reporting by J'))),
    [true, false],
  );
  assert.deepEqual(
    [600, 601].map((length) => isCaptionByWords(ofLength(length, 'FILE - J'))),
    [true, false],
  );
  assert.deepEqual(
    [1200, 1201].map((length) => creditStart(`${ofLength(length - 16, 'J')} Photo: Jane Doe`)),
    [1185, -1],
  );
});

test("where a caption's credit begins, twelve letters or more stand before it", () => {
  for (const [caption, credit] of [
    ['Ten ships go', 'Photo: Jane Doe'],
    ['Ten ships go', '(AP Photo/Jane Doe)'],
    ['Ships in the port of Riga', 'Photo Credit: Jane Doe'],
    ['Ships in the port of Riga', 'photo credit: Jane Doe'],
    ['Ships in the port of Riga', 'Photo By: Jane Doe'],
    ['Ships in the port of Riga', 'Photo : Jane Doe'],
    ['Ships in the port of Riga', 'Photos/Jane Doe'],
    ['Ships in the port of Riga', 'Photo by Jane Doe'],
    ['Ships in the port of Riga', 'photograph by Jane Doe'],
    ['Ships in the port of Riga', 'image: Jane Doe'],
    ['Ships in the port of Riga', 'Image: Jane Doe'],
    ['Ships in the port of Riga', 'CREDIT: Jane Doe'],
    ['Ships in the port of Riga', 'credit: Jane Doe'],
    ['Ships in the port of Riga', 'AP Photo/Jane Doe'],
    ['Ships in the port - of Riga', '| Photo: Jane Doe'],
    [`Ships in the port of Riga. ${LEAD} ${CREWS}`, '(AP Photo/Jane Doe)'],
  ] as const)
    assert.equal(creditStart(`${caption} ${credit}`), caption.length + 1, `${caption} ${credit}`);
  for (const text of [
    'Ten ships a Photo: Jane Doe'.slice(4),
    'Ships go on. Photo: the ships are in the port.',
    'Ships in the port of Riga photograph: of Jane and the crews of ten ships.',
    'Ships in the port of Riga (in May)',
    'Ships in the port Of Riga Jane Doe/AFP',
  ])
    assert.equal(creditStart(text), -1, text);
});

tells(
  'a sign-off says who worked on the article',
  isSignOff,
  [
    'with files from Reuters',
    '[with files from Reuters]',
    '(With agencies, by Jane Doe)',
    'Jane Doe reported from Riga.',
    'Jane van Doe reported from Riga'.replace('van ', ''),
    'Jane A. B. Doe reported from Riga, Corley and Aston.',
    'Ann O’Hara-Loe contributed reporting from Riga',
    'Jane Doe reported from Riga and to this report Ann Loe contributed.',
  ],
  [
    'a with files from Reuters',
    'Then Jane A. B. Doe Loe Poe reported from Riga',
    'In May Jane Doe reported from the port',
    'in May Jane Doe reported from Riga',
    'Jane Doe reported from Riga, where ships wait',
    `Jane Doe reported from R${'iga '.repeat(45)}`,
    'Jane doe loe reported from Riga',
    'Jane Doe had reported from Riga',
  ],
);

tells(
  'a caption says so',
  isCaptionByWords,
  [
    'FILE- A ship',
    'FILE: A ship',
    'FILE PHOTO - A ship',
    'A ship (file image)',
    'A ship (archive)',
    'In this photo released by the navy',
    'In this picture, made in Riga',
    'Caption: a ship',
    'Image caption: a ship',
    'File image of a ship',
    'Handout photo of a ship',
    'A ship leaves (file picture).',
    'A ship leaves. File photo)',
    'A ship in this file image',
  ],
  [
    'A FILE - A ship',
    'PROFILE: a man',
    'FILED - A ship',
    'A ship (files)',
    'A ship (archives)',
    'In this photo a ship',
    'A caption: a ship',
    'The file photo of a ship',
    'The File image of a ship',
    'A file picture of it',
    'Within this file photography',
  ],
);

tells(
  'a byline is "by" and names',
  isByline,
  [
    'Author : Jane Doe',
    'Text: Jane Doe',
    'Words : Jane Doe',
    'By the Reuters',
    'By Jane A. Doe',
    'By @jane',
    'By Web Desk',
  ],
  [
    'By jane Doe',
    'By our editor',
    'By our Web Desk',
    'By Mid-July',
    'By Mid July',
    'By Jane Doe.  The talks ended',
    'Author Jane Doe',
    'Texts: Jane Doe',
  ],
);

test('what stands around the names is no part of them', () => {
  for (const [text, names] of [
    ['By Jane Doe  | 30 November', 'Jane Doe'],
    ['By Jane of the Times', 'Jane of the Times'],
    ['By the Associated Press', 'Associated Press'],
    ['Jane Doe and words by Ann Loe', 'Jane Doe and words by Ann Loe'],
    ['Author : Jane Doe', 'Jane Doe'],
  ] as const)
    assert.equal(namesOfByline(text), names, text);
});

tells(
  'a name by a trade, a place or an outlet',
  isNameLine,
  [
    'Jane Doe, staff writer',
    'Jane A. Doe, Kyiv correspondent',
    'JANE DOE, STAFF WRITER',
    'Jane Doe, Editor',
    'Jane Doe, journalist',
    'Jane Doe, chief political columnist',
    'Jane Mary Doe, reporter',
    'Jane Doe | CNN',
    'Jane Doe - CNN',
    'Jane Doe – CNN',
    'Jane Doe for CNN',
    'Jane Doe at CNN',
    'Jane Doe, AFP',
  ],
  [
    'jane Doe, editor',
    'Jane doe, editor',
    'some man, editor',
    'Jane Doe, mayor',
    'Jane Doe, editor, Riga',
    'Jane Doe, editor of ships',
    'Jane Doe, the former chief political columnist',
    'Jane Mary Ann Doe, editor',
    'Jane Doe x CNN',
    'Jane Doe of CNN',
    'Jane, CNN',
    'jane Doe, CNN',
    'Jane Doe, Riga',
    'CNN, Jane Doe',
    `Jane ${'D'.repeat(56)}`,
    'Jane D1e, editor',
    'Ja1e Doe',
  ],
);

page(
  "a credit that stands again behind a caption's own is the page's doing",
  `
  title                     | ${TITLE}
  caption + credit          | Ships leave the port of Riga (AP Photo/Jane Doe)
  repeated caption          | (AP Photo/Jane Doe)
  text                      | ${LEAD}
  text                      | ${CREWS}
  text                      | ${NEXT}
  caption + credit          | Crews wait in the port of Riga (AP Photo/John Roe)
  credit                    | (AP Photo/Jane Doe)
  text                      | ${ICE}
  credit                    | (AP Photo/Jane Doe)
  text                      | ${LEAD}`,
);

page(
  'a credit above the headline and one below are two',
  `
  credit                    | Photo: Jane Doe
  title                     | ${TITLE}
  credit                    | Photo: Jane Doe
  text                      | ${LEAD}`,
);

page(
  'a paragraph ends where its credit begins',
  `
  title                     | ${TITLE}
  text                      | ${LEAD}
  text + credit             | ${CREWS.slice(0, 40)}, and ${'nobody knew when the long night of the talks would be over for all of them, '.repeat(5)}they said. (AP Photo/Jane Doe)
  text                      | ${NEXT}`,
);

test('the words of a part are those between its ends', () => {
  const article = articleOf(
    TITLE,
    'Ships leave the port of Riga – Copyright STR/AFP',
    LEAD,
    'Headline:  A fire',
    CREWS,
  );
  assert.deepEqual(bodyWords(article, 'caption', 'credit'), ['Ships leave the port of Riga', '– Copyright STR/AFP']);
  assert.deepEqual(droppedWords(article), []);
});
