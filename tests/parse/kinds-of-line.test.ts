/** The small grammars that tell a line of a page by its words: what each form is, and what only looks like it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isByline, isNameLine, namesOfByline } from '../../src/parse/byline.js';
import { creditStart, isCaptionByWords, isCredit, isSignOff } from '../../src/parse/credits.js';
import { isDateLine } from '../../src/parse/date-line.js';
import { findFurniture } from '../../src/parse/furniture.js';
import { keyOf, type Line, lineOf } from '../../src/parse/lines.js';

const line = (text: string): Line => lineOf(text, 0, text.length, false)!;

/** A test of each line: those that are of the kind, and those that are not. */
function tells(kind: string, is: (text: string) => boolean, are: readonly string[], areNot: readonly string[]): void {
  test(`${kind}: each form is known, and what only looks like it is not`, () => {
    assert.deepEqual(are.filter((text) => !is(text)), [], `taken for no ${kind}`);
    assert.deepEqual(areNot.filter(is), [], `taken for a ${kind}`);
  });
}

tells('byline', isByline, [
  'By Jane Doe', 'By: Jane Doe', 'BY JANE DOE and JOHN DOE', 'by Jane Doe', 'By  Jane Doe', 'Written by Jane Doe', 'Reported by Jane Doe', 'Posted by Jane Doe', 'Published by Jane Doe', 'Story by Jane Doe', 'Words by Jane Doe',
  'By @janedoe', 'By Émile Roy', 'By admin', 'By staff', 'By newsroom', 'By webdesk', 'By web desk', 'By editor', 'By J. R. Doe', 'By Jane Doe, Kyiv', 'By Mayday Parade', `By ${'Jane Doe, '.repeat(15)}A`,
], [
  'Jane Doe', 'Near By Jane Doe', 'By 2021 Jane', 'Byron Doe', 'By then Jane had left', 'By Monday', 'By early Monday', 'By Early Tuesday', 'By Wednesday', 'By Thursday', 'By Friday', 'By Saturday', 'By late Sunday', 'By Mid-January', 'By January', 'By February', 'By March',
  'By April', 'By May', 'By June', 'By July', 'By August', 'By September', 'By October', 'By November', 'By December', 'By Noon', 'By Midnight', 'By Now', 'By the river', 'By Jane Doe. The talks ended', 'By The Time It Was Over', 'By Riga they had left', 'By Order this was done',
  'By Riga a ship sank', 'By Riga when it rained', 'By Riga after it rained', 'By Riga before noon', 'By Riga their ship', 'By Riga his ship', 'By Riga her ship', 'By Riga its ship', 'By Riga nobody stood', 'By Riga all were lost', 'By Riga one was lost', 'By Riga that ship', 'By Riga ships are',
  'By Riga he has won', 'By Riga we have won', 'By Riga she is', 'By Riga he would', 'By Riga he said', 'By Riga it sank', 'By Riga Ships Had Sunk', 'By Riga Nobody Stood', `By ${'Jane Doe, '.repeat(16)}A`, 'a place by Jane', 'By jane doe', 'By administration', 'By Jane Doe! Then',
]);

test('the names of a byline end where its date or its counters begin', () => {
  for (const [text, names] of [
    ['By Jane Doe', 'Jane Doe'], ['By  Jane  Doe with  AP', 'Jane Doe with AP'], ['By Jane Doe | Feb. 15, 2022', 'Jane Doe'], ['By Jane Doe • 10:12', 'Jane Doe'], ['By Jane Doe · Riga', 'Jane Doe'], ['By Jane Doe - February 15, 2022', 'Jane Doe'],
    ['By Jane Doe – Feb. 15', 'Jane Doe'], ['By Jane Doe — 10:12', 'Jane Doe'], ['By Jane Doe-Roe', 'Jane Doe-Roe'], ['By Jane Doe - Riga Post', 'Jane Doe - Riga Post'], ['Written by: Jane Doe', 'Jane Doe'],
  ] as const) assert.equal(namesOfByline(text), names, text);
});

tells('name line', isNameLine, [
  'Jane Doe', 'Jane A. Doe', 'JANE DOE', 'Jane Doe in Moscow', 'Jane Mary Doe in Moscow', 'Jane O’Hara in New York', 'Jane Doe in Kyiv and agencies', 'Jane Doe in Kyiv, and agencies', "Jane D'Arc",
], ['Jane', 'jane doe', 'Jane doe', 'Jane Doe in the city', 'Jane Doe in Moscow today', 'Jane Mary Ann Sue Doe', 'Associated Press', 'Al Jazeera', 'Jane Doe on Moscow', `${'J'.repeat(60)} ${'D'.repeat(60)}`]);

tells('credit', isCredit, [
  'Copyright AP Photo/Jane Doe', 'Copyright © Jane Doe', '© Reuters', '(c) Jane Doe', 'Photo: Jane Doe', 'Photos: Jane Doe', 'Photo by: Jane Doe', 'Photo credit: Jane Doe', 'Photo courtesy: Jane Doe', 'Photo source: Jane Doe', 'Photo | Jane Doe', 'Photo / Jane Doe', 'Photograph: Jane Doe/AP',
  'Photo by Jane Doe', 'Photographs by Jane Doe', 'Photo courtesy of Jane Doe', 'Photo credit Jane Doe', 'Image source, Reuters', 'Image credit: Jane Doe', 'Image copyright: Jane Doe', 'Images: Jane Doe', 'Image © Jane Doe', 'Picture: Jane Doe', 'Pic: Jane Doe', 'Credit: AFP', 'Credits: Jane Doe',
  'Foto: Jane Doe', 'File photo: Jane Doe', 'File Photo / Jane Doe', 'Illustration by Jane Doe', 'Illustration: Jane Doe', 'Video by: Jane Doe', 'Video: Jane Doe', 'Source: Reuters', 'Source: AP', 'Source: AFP', 'Source: Getty', 'Source: EPA', '(Photo: Jane Doe)', '[Photo: Jane Doe].', '– Photo: Jane Doe',
  'AP Photo/Jane Doe', 'REUTERS/Jane Doe', 'Jane Doe/AFP via Getty Images', 'Jane Doe / POOL / AFP', 'EPA-EFE/JANE DOE', 'Jane Doe via Reuters', 'Getty Images', 'Jane Doe, AFP/Getty Images', 'Jane Doe/TASS', 'Jane Doe/Sputnik', 'Jane Doe/EPA', 'Jane Doe/UNIAN', 'Jane Doe/Ukrinform', 'Jane Doe/Xinhua',
  'Jane Doe/dpa', 'Jane Doe/ANSA', 'Jane Doe/PA', 'Jane Doe/PA Wire', 'Jane Doe/Shutterstock', 'Jane Doe/Alamy', 'Jane Doe/Anadolu Agency', 'Jane Doe/NurPhoto', 'Jane Doe/Bloomberg', 'Jane Doe/ANP', 'Jane Doe/Keystone', 'Jane Doe/Zuma Press', 'Jane Doe/iStock', 'Jane Doe/Press Association',
  'Jane Doe/UPI', 'Jane Doe/Imago', 'Jane Doe/SOPA Images', 'Jane Doe/Magnum', 'Jane Doe/Maxar Technologies', 'Jane Doe/Planet Labs', 'Jane Doe/EFE',
], [
  'Photos by satellite show tanks near the border, the agency said.', '© Onrecord Daily 2022', '© 2022 Onrecord Daily', 'Copyright 2022 Onrecord Daily', 'Copyright Onrecord Daily, all rights reserved', '(c) 2022 Jane Doe', 'The photo: a ship', 'Photosynthesis: a study', 'Sailors read AP/Reuters reports in the port every day now again',
  'Jane Doe', 'Reuters', 'AP reported it', 'Jane Doe/Roe', 'Talks via phone', 'The AP/AFP report. It said', 'Photo: one two three four five six seven eight nine ten eleven twelve thirteen fourteen', `Photo: ${'Jane Doe '.repeat(13)}`, 'Source: Jane Doe', 'Videos: two', 'Credit Suisse fell',
  'Image is all', 'Jane Doe/APEX', 'SNAP/Jane Doe',
]);

test('a credit at the end of a caption is cut off where it begins', () => {
  for (const [caption, credit] of [
    ['Tanks on the road near Riga', ' – Copyright STR/AFP'], ['Tanks on the road near Riga', ' Copyright AP Photo'], ['Tanks on the road near Riga', ' – Jane Doe / POOL / AFP'], ['Tanks on the road near Riga.', ' (AP Photo/Jane Doe)'], ['Tanks on the road near Riga', ' [Jane Doe/AFP]'],
    ['Tanks on the road near Riga', ' | Photo: Jane Doe'], ['Tanks on the road near Riga.', ' Photo: Jane Doe'], ['Tanks on the road near Riga', 'Image: Jane Doe/AP'], ['Tanks on the road near Riga', 'Photograph: Jane Doe'], ['Tanks on the road near Riga.', ' © Reuters'], ['Tanks on the road near Riga.', ' Photograph by Jane Doe'],
    ['Tanks on the road near Riga.', ' Credit: Jane Doe'], ['Tanks on the road near Riga.', ' REUTERS/Jane Doe'], ['Tanks on the road near Riga.', ' EPA/Jane Doe'], ['Tanks on the road near Riga', 'Copyright © Jane Doe'], ['Tanks on the road near Riga.', ' photo by: Jane Doe'], ['Tanks on the road near Riga', ' — AFP/Getty Images'],
  ] as const) {
    const text = caption + credit;
    assert.equal(text.slice(creditStart(text)), credit.trimStart(), text);
  }
  for (const text of ['Tanks on the road near Riga.', 'Tanks on the road (in the picture near Riga)', 'Hot tanks / cars', 'A photo by the road showed that the tanks had left the town again.', `Tanks ${'near Riga '.repeat(120)} (AP Photo/Jane Doe)`, 'Riga (AP Photo/Jane Doe)']) assert.equal(creditStart(text), -1, text.slice(0, 60));
});

tells('sign-off', isSignOff, [
  'Reporting by Jane Doe; editing by John Roe', 'With reporting by Reuters', '(Additional reporting by Jane Doe)', 'With additional reporting by Jane Doe', 'Writing by Jane Doe', 'Editing by Jane Doe', 'Compiled by Jane Doe', 'Edited by Jane Doe', 'Written by Jane Doe', '[Reporting by Jane Doe]',
  'With files from Reuters', 'With additional reporting from AP', 'With agencies, compiled by us', 'With agency reporting by AP', 'With input from agencies', 'With inputs from PTI', 'With material from AFP', 'With information from EFE', 'Based on reporting by AFP', 'Based on material by AFP', 'Based on reports by AFP',
  'Source: Al Jazeera and news agencies', 'Sources: Onrecord Daily, agency', '(Reuters, AFP)', '(AP)', '[dpa]', '(TASS)', '(UPI)', '(Xinhua)', '(ANI)', '(ANSA)', '(EFE)', '(WAM)', '(PTI)', '(IANS)', '(Bernama)', '(agencies)', '(with agencies)', '(afp/dpa)',
  'The Associated Press contributed to this report.', 'Jane Doe contributed to this article.', 'Jane Doe contributed to this story.', 'Jane Doe contributed reporting.', 'Jane Doe contributed additional reporting.', 'Jane Doe reported from Riga, and John Roe from Kyiv.', 'Jane Q. Doe contributed reporting from Riga.',
], [
  'He was reporting by phone when it happened', 'Without reporting by Reuters', 'With files open on his desk he wrote', 'Based on what he saw', 'Source: the minister', '(Reuters said so) and more', 'The tax contributed to this decline.', 'Jane Doe reported from Riga that soldiers had left.', 'Jane Doe reported that talks ended.',
  'The talks reported from Riga, and John Roe from Kyiv.', `The Associated Press contributed to this report. ${'And more. '.repeat(30)}`, '(apart)', 'Reporting bypassed him', 'A with agencies',
]);

tells('caption', isCaptionByWords, [
  'FILE - A ship leaves', 'FILE PHOTO: A ship leaves', 'FILE – A ship', 'A ship leaves (file photo)', 'A ship (file)', 'A ship (file picture)', 'A ship (archive)', 'A ship (archive photo)', 'A ship (illustrative photo)', 'A ship [File: Jane Doe]', 'A ship [file]', 'In this file photo a ship leaves', 'Seen in this handout picture, a ship',
  'A ship in this undated image', 'In this photo taken on Monday, a ship', 'In this picture, provided by the navy', 'A ship in this image from a video', 'In this photograph released by the navy', 'In this image grab a ship', 'Image caption, A ship leaves', 'caption: a ship', 'File photo of a ship', 'Handout image of a ship', 'A ship leaves. File photo', 'A ship leaves, file picture.',
], ['A ship leaves the port', 'He filed a photo', 'The file on the case is open', 'A profile - of a man', 'The photo shows a ship', 'In this picture of Europe nobody wins', 'Captions, he said, are short', 'An archive of letters', 'File a complaint', `FILE - ${'a '.repeat(300)}`]);

tells('date line', (text) => isDateLine(line(text)), [
  'November 30, 2021', 'Published on 30/11/2021', 'Updated: 30 November 2021, 14:05 GMT', 'Tuesday, 30 November 2021', 'Tue 30 Nov 2021 10.12 GMT', 'Posted 30 Nov 2021 at 5:04 p.m. EST', '10:12 15.02.2022', '14:05', '14:05 GMT', '15h30', 'Last modified on Wed 16 Feb 2022 18.49 GMT', 'First issued 3 March 2021', 'Created 3 March 2021', 'Date: 3 March 2021',
  '3 March 2021 5 min read', '3 March 2021 | 2 hours ago', 'Kyiv, 3 March 2021', 'Moscow 3 March 2021', 'London, 3 March 2021', '3 March 2021 local time', 'This article is more than 3 years old, 3 March 2021'.replace('This article', 'article'), '3 March 2021 UTC', '(3 March 2021)', '3 March 2021 CEST', 'Added 3 March 2021, 9 a.m.',
], ['On 3 March 2021 the talks ended', '3 March 2021: Talks end in Riga', 'March', 'Tuesday', '12 soldiers', '14:05 Talks end in Riga', 'Talks end', `Published 3 March 2021 ${'and on '.repeat(20)}`, `3 March 2021${' 1'.repeat(19)}`]);

/** What the words of a line say that it is: "reason", with "?" where it may be the article's own; "-" for nothing. */
const told = (text: string, nearEdge = true): string => {
  const found = findFurniture(line(text), nearEdge);
  return found ? `${found.reason}${found.sure ? '' : '?'}` : '-';
};

test('lines that a page prints around its article are told by their words', () => {
  for (const [wanted, ...texts] of [
    ['page furniture', '---', '***', '• • •', '|', '>>', '3 min read', '2 hours ago', '1.2k views', '10 minutes ago', '3 days ago', '2 weeks ago', '4 months ago', '1 minute read'],
    ['page furniture?', '124', '2014'],
    ['image name', '648x415 secretaire general otan', '1200 x 800', 'IMG_2034.jpg', 'port-riga.webp', 'riga.jpeg', 'a.png', 'a.gif', 'a.svg', 'a.avif', 'a.mp4', 'a.mp3'],
    ['related links', 'list 1 of 4', 'list of 4 items', '1 of 3', 'Slide 2 of 9', 'image 1 of 3', 'photo 2 of 3', 'https://example.org/a', 'http://example.org', 'www.example.org', 'Read more: Fire destroys market', 'See also: Fire', 'Fire'.replace('Fire', 'Related articles')],
    ['media player', '03:12 - Source: CNN', '1:03:12 – Source: Riga Daily', '03:12 source: Riga Daily', 'Duration: 02:10', 'Video duration 1 minute', 'Watch 03:12 of it', 'listen 3:12 of it'],
    ['breadcrumb', 'Home > World > Talks end', 'News » Talks', 'Home / World / Talks end', 'Home › Talks'],
    ['share bar', 'Share', 'Share this article', 'Facebook', 'Share | Tweet', 'Share 12', 'ShareFacebook', '5 shares', '7 likes'],
    ['comment form', '12 comments', 'Comments (3)', 'Leave a comment'],
    ['legal notice', '© Baltic Daily', 'All rights reserved'],
    ['media player?', 'Listen to the interview by clicking on the media player above.', 'Watch the full video above to learn more about it.', 'You can see the report below if you want to.', 'The interview is in the video above for all to see.'],
    ['legal notice?', 'This material may not be published by anyone else at all.', 'It may not be rewritten without the prior written permission of the owner.'.replace('rewritten', 'broadcast'), 'Please note that you could face fines for sharing our content today.', 'To find out more about these things, click here.', 'Select the words and press Ctrl+Enter to tell the editors.', 'A hyperlink to the site is mandatory for all who quote it.',
      'Whoever has seen it is asked to write to us here or at home.', 'Read about it in our newsletter which comes on Monday.', 'The service was declared an undesirable organization by the office.'],
    ['author box?', 'The Post is an independent news site and we write what others do not.', 'Our journalists report the news in many languages.'],
    ['-', 'Talks end in Riga', 'Yes.', 'No!', '“Share”', '“Yes”', 'Home is where they go: to port.', 'Ships > boats, he said', '12 soldiers', 'He sat at the table above the port.', 'The Post is an independent news site and he reads it.', 'It is a matter of rights, he said.', '10 hours later', 'See https://example.org for it', 'IMG of a ship.jpg is here.', '5 of 9 ships left', 'Share it with friends was the advice of the minister', 'News of the day came late'],
  ] as const) assert.deepEqual(texts.filter((text) => told(text) !== wanted).map((text) => `${text}: ${told(text)}`), [], wanted);
});

test('notices are looked for at the edges of a page only, and in no long paragraph', () => {
  const notice = 'Whoever has seen it is asked to write to us here or at home.';
  assert.equal(told(notice, false), '-');
  assert.equal(told(`${'He said so. '.repeat(27)}${notice}`), '-');
  assert.equal(told('Read more: Fire destroys market', false), 'related links');
});

test('the key of a line has no marks at its ends, one kind of apostrophe and single spaces', () => {
  for (const [text, key] of [['- Advertisment -', 'advertisment'], ['Latest  News:', 'latest news'], ['Editor’s\tPicks', "editor's picks"], ['“Été”', 'été'], ['***', ''], ['', ''], ['12', '12'], ['習近平', '習近平'], ['😀 go 😀', '😀 go 😀'], ['a', 'a'], ['a\u00a0b', 'a b']] as const) assert.equal(keyOf(text), key, text);
});

test('a line is trimmed, its words counted, and told whether it ends as a sentence', () => {
  const facts = (text: string) => {
    const { start, end, words, stops } = line(text);
    return [start, end, words, stops];
  };
  assert.deepEqual(facts('  a b  '), [2, 5, 2, false]);
  assert.deepEqual(facts('a - b – c — d.'), [0, 14, 4, true]);
  assert.deepEqual(facts('a\u00a0b\tc'), [0, 5, 3, false]);
  assert.deepEqual(facts('(a) -- "b" 12,5 é'), [0, 17, 4, false]);
  for (const end of ['.', '!', '?', '…', '.”', '!’', '."', ".'", '.»', '.)', '.]', '.” )', '.', '。', '。」', '！', '？', '।', '۔', '؟']) assert.ok(line(`It ends${end}`).stops, end);
  for (const end of [':', ',', '”', ')', '.a', '-', '.”)”)”', '']) assert.ok(!line(`It ends${end}`).stops, end);
  assert.equal(lineOf(' \n ', 0, 3, false), null);
  assert.equal(line('a'.repeat(700)).key.length, 600);
});
