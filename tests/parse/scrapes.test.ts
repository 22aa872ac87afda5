/** Pages as people copy them, each in the manner of a kind of site, with sentences of our own. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleOf, bodyWords, droppedWords, partFaults } from './article.js';

const TITLE = 'Baltic navy says its ships will return to port';
const LEAD = 'The Baltic navy has said that some of its ships will return to port after drills ended.';
const SECOND = 'The ministry said the crews had finished their tasks.';
const QUOTE = '“We will see what this means,” the admiral told reporters.';

/** A page, the article's words in it, and what else is told. */
interface Page {
  readonly kind: string;
  readonly lines: readonly string[];
  /** Beyond the lead, the second paragraph and the quote. */
  readonly also?: readonly string[];
  readonly source?: string;
  readonly date?: string;
  readonly byline?: string;
}

const PAGES: readonly Page[] = [
  {
    kind: 'a broadcaster with a menu, picture labels, topics and top stories',
    lines: [
      'Skip to content',
      'Northern Broadcasting Corporation',
      'Home',
      'News',
      'Sport',
      TITLE,
      '3 hours ago',
      'By Jane Doe',
      'BBC News, Riga',
      'Image source, Getty Images',
      'Image caption, Sailors leave the training ground',
      '',
      LEAD,
      '',
      SECOND,
      '',
      QUOTE,
      '',
      'Related Topics',
      'Russia',
      'Ukraine',
      'Top stories',
      'Fire destroys market in capital',
      'Minister resigns over expenses',
      '© 2022 BBC. The BBC is not responsible for the content of external sites.',
    ],
    source: 'BBC',
    byline: 'Jane Doe',
  },
  {
    kind: 'an agency with a dateline, a sign-off and its standards',
    lines: [
      'World',
      TITLE,
      'By Jane Doe and John Roe',
      'February 15, 2022 8:12 AM GMT Updated 4 hours ago',
      '[1/3] Sailors take part in drills, Latvia, February 14, 2022. REUTERS/Sam Poe/File Photo Acquire Licensing Rights',
      `RIGA, Feb 15 (Reuters) - ${LEAD}`,
      '',
      SECOND,
      '',
      QUOTE,
      '',
      'Reporting by Jane Doe and John Roe; Editing by Ann Loe',
      'Our Standards: The Thomson Reuters Trust Principles.',
    ],
    date: '2022-02-15',
    byline: 'Jane Doe and John Roe',
  },
  {
    kind: 'a newspaper with a standfirst, a doubled caption and a newsletter box in the middle',
    lines: [
      TITLE,
      'This article is more than 1 year old',
      'Fleet says drills are over but neighbours remain sceptical',
      '',
      'Jane Doe in Riga',
      'Tue 15 Feb 2022 10.12 GMT',
      'Last modified on Wed 16 Feb 2022 18.49 GMT',
      'Share',
      'A ship leaves the port of Riga',
      'View image in fullscreen',
      'A ship leaves the port of Riga. Photograph: Sam Poe/AP',
      LEAD,
      '',
      SECOND,
      '',
      'Sign up to First Edition',
      '',
      'Free daily newsletter',
      '',
      'We take you through the top stories and what they mean',
      '',
      'Enter your email address',
      'Sign up',
      'after newsletter promotion',
      '',
      QUOTE,
      '',
      'Explore more on these topics',
      'Russia',
      'Nato',
      'Reuse this content',
    ],
    also: ['Fleet says drills are over but neighbours remain sceptical'],
    date: '2022-02-15',
    byline: 'Jane Doe in Riga',
  },
  {
    kind: 'a television site with a video box',
    lines: [
      TITLE,
      'By Jane Doe, John Roe and Ann Loe, CNN',
      ' 5 minute read ',
      'Updated 12:31 PM EST, Tue February 15, 2022',
      'Link Copied!',
      'Video Ad Feedback',
      'Watch a reporter describe the drills',
      '03:12 - Source: CNN',
      `Riga (CNN) — ${LEAD}`,
      '',
      SECOND,
      '',
      QUOTE,
      '',
      'CNN’s Sam Poe contributed to this report.',
    ],
    source: 'CNN',
    date: '2022-02-15',
    byline: 'Jane Doe, John Roe and Ann Loe, CNN',
  },
  {
    kind: 'a site that lists other articles in the middle',
    lines: [
      'EXPLAINER',
      'News|Baltic Sea',
      TITLE,
      'Fleet says drills are over but neighbours remain sceptical.',
      '',
      'A ship takes part in drills [File: Sam Poe/AP]',
      'By Al Jazeera Staff',
      'Published On 15 Feb 2022',
      '15 Feb 2022',
      LEAD,
      '',
      'Keep reading',
      'list of 4 items',
      'list 1 of 4',
      'President of Latvia calls for calm',
      'list 2 of 4',
      'What does the fleet want?',
      'end of list',
      SECOND,
      '',
      QUOTE,
      '',
      'Source: Al Jazeera and news agencies',
    ],
    also: ['Fleet says drills are over but neighbours remain sceptical.'],
    source: 'Al Jazeera',
    date: '2022-02-15',
    byline: 'Al Jazeera Staff',
  },
  {
    kind: 'a site whose date and credit lost the space before them',
    lines: [
      'You need to enable JavaScript to run this app.',
      'Skip to main menu',
      'Skip to more DW sites',
      'Regions',
      'Conflicts',
      TITLE,
      '02/15/2022February 15, 2022',
      '',
      'https://example.org/p/46zzz',
      'The fleet says it is calling ships backImage: Sam Poe/AP/picture alliance',
      LEAD,
      '',
      'Advertisement',
      SECOND,
      '',
      QUOTE,
      '',
      'jd/ab (AFP, AP, dpa, Reuters)',
      '',
      'Jane Doe Reporter and editor',
      'Send us your feedback',
      'Skip next section Explore more',
    ],
    date: '2022-02-15',
  },
  {
    kind: 'a newspaper whose byline holds date and comments',
    lines: [
      'Kyiv Post',
      "EUROPE'S GLOBAL VOICE",
      'Ukraine Politics',
      TITLE,
      'by Jane Doe | Feb. 15, 2022, 10:12 am | Comments (3)',
      'Facebook Twitter Telegram',
      'Flip',
      LEAD,
      '',
      SECOND,
      '',
      QUOTE,
      '',
      'To suggest a correction or clarification, write to us here',
      'You can also highlight the text and press Ctrl + Enter',
      'Comments (3)',
    ],
    source: 'Kyiv Post',
    date: '2022-02-15',
    byline: 'Jane Doe',
  },
  {
    kind: 'an agency with tags and latest news',
    lines: [
      '10:12 15.02.2022',
      TITLE,
      '1 min read',
      LEAD,
      SECOND,
      QUOTE,
      'Tags: #baltic #nato',
      'ADVERTISING',
      'MORE ABOUT',
      'Fleet comments on drills',
      'LATEST',
      'Riga says it will keep calm',
    ],
    date: '2022-02-15',
  },
  {
    kind: 'a blog theme with breadcrumb, counters, neighbours and a comment form',
    lines: [
      `Home » News » ${TITLE}`,
      'News',
      TITLE,
      'By admin - February 15, 2022 0 15',
      'Share on Facebook',
      'Tweet on Twitter',
      LEAD,
      '',
      SECOND,
      '',
      QUOTE,
      '',
      'SHARE',
      'Facebook',
      'Twitter',
      'Previous article',
      'Ten dishes for the winter',
      'Next article',
      'Minister resigns over expenses',
      'admin',
      'RELATED ARTICLES MORE FROM AUTHOR',
      'LEAVE A REPLY Cancel reply',
      'Please enter your comment!',
      'Please enter your name here',
      'Save my name, email, and website in this browser for the next time I comment.',
      'ABOUT US',
      'Baltic Daily is your news website. We provide you with the latest news.',
      '© Baltic Daily 2022',
    ],
    source: 'Baltic Daily',
    date: '2022-02-15',
    byline: 'admin',
  },
  {
    kind: 'a newspaper with a print notice',
    lines: [
      TITLE,
      'Give this article',
      'Share full article',
      '124',
      'By Jane Doe and John Roe',
      'Feb. 15, 2022',
      'Leer en español',
      LEAD,
      '',
      SECOND,
      '',
      QUOTE,
      '',
      'Advertisement',
      'SKIP ADVERTISEMENT',
      '',
      'Jane Doe reported from Riga, and John Roe from Kyiv.',
      'A version of this article appears in print on Feb. 16, 2022, Section A, Page 1 of the edition with the headline: Ships to Return.',
    ],
    date: '2022-02-15',
    byline: 'Jane Doe and John Roe',
  },
];

for (const page of PAGES) {
  test(`the article is told from ${page.kind}`, () => {
    const article = articleOf(...page.lines);
    assert.equal(article.title.text, TITLE);
    const words = bodyWords(article).map((paragraph) => paragraph.replace(/^.{4,30} [—-] (?=The Baltic)/u, ''));
    assert.deepEqual(words, [...(page.also ?? []), LEAD, SECOND, QUOTE]);
    assert.deepEqual(partFaults(article), []);
    assert.equal(article.source.name, page.source ?? '');
    assert.equal(article.published.edtf, page.date ?? '');
    assert.equal(article.source.byline, page.byline ?? '');
  });
}

test('a plain text is headline and paragraphs, and nothing of it is dropped', () => {
  const lines = [
    TITLE,
    'The Baltic navy has said that ships will return',
    'It did not say when',
    '“Yes.”',
    'What happens next?',
    'Nobody knows, the ministry said.',
    'Home is where they go: to port.',
    'The rest of the fleet stays at sea',
  ];
  const article = articleOf(...lines);
  assert.equal(article.title.text, TITLE);
  assert.deepEqual(droppedWords(article), []);
  assert.deepEqual(bodyWords(article).join('|'), lines.slice(1).join('|'));
});

test('labels are dropped where the page prints them, and kept where the article says them', () => {
  const article = articleOf(
    TITLE,
    LEAD,
    'Share',
    SECOND,
    'Russia',
    QUOTE,
    '2014',
    SECOND,
    'He was asked whether he would go.',
    '“No.”',
    'Yes.',
    'Advertisement for the post drew twenty replies.',
    LEAD,
  );
  assert.deepEqual(droppedWords(article), ['share bar: Share']);
  assert.deepEqual(bodyWords(article, 'heading'), ['Russia', '2014']);
});

test('a link in the middle is dropped, the paragraph after it is kept', () => {
  const article = articleOf(
    TITLE,
    LEAD,
    'Read more: Fire destroys market in capital',
    SECOND,
    'Related articles',
    'Fire destroys market in capital',
    'Minister resigns over expenses',
    'Storm ends',
    SECOND,
    QUOTE,
  );
  assert.deepEqual(
    bodyWords(article).filter((words) => ![LEAD, SECOND, QUOTE].includes(words)),
    ['Storm ends'],
  );
  assert.equal(droppedWords(article).length, 4);
});

test('the last paragraph between an advertisement and a share bar stays', () => {
  const article = articleOf(TITLE, LEAD, SECOND, 'Advertisement', QUOTE, 'Share', 'Facebook', 'Twitter');
  assert.deepEqual(bodyWords(article), [LEAD, SECOND, QUOTE]);
});

test('a sentence about pictures or rights is no credit and no notice', () => {
  const sentences = [
    'Photos by satellite show tanks near the border, the agency said.',
    'Subscribe to our view or leave, the minister told them.',
    'All rights reserved to the crown were lost in 1991, he wrote.',
    'Click here, the message to voters said, and many did.',
  ];
  const article = articleOf(TITLE, LEAD, ...sentences.flatMap((sentence) => [sentence, SECOND]), QUOTE);
  for (const sentence of sentences) assert.ok(bodyWords(article).includes(sentence), sentence);
});

test('a credit at the end of a caption or paragraph stands apart from it', () => {
  const article = articleOf(TITLE, 'A ship leaves the port of Riga – Copyright STR/AFP or licensors', LEAD, SECOND);
  assert.deepEqual(bodyWords(article, 'caption'), ['A ship leaves the port of Riga']);
  assert.deepEqual(bodyWords(article, 'credit'), ['– Copyright STR/AFP or licensors']);
  assert.deepEqual(article.source.agencies, ['AFP']);
});

test('a file without a headline has none', () => {
  const long = `${LEAD.slice(0, -1)}, which began on Monday in the west of the Baltic Sea and were joined by crews of three other countries.`;
  const article = articleOf(long, SECOND);
  assert.deepEqual(article.title, { start: 0, end: 0, text: '' });
  assert.deepEqual(bodyWords(article), [long, SECOND]);
});

test('lines broken at a fixed width become paragraphs again', () => {
  const article = articleOf(
    TITLE,
    '',
    'The Baltic navy has said that some of its ships will return',
    'to port after drills ended, in what the neighbours called a',
    'sign that talks may still bring the sides together.',
    '',
    'The ministry said the crews had finished their tasks. More than',
    'ten ships would leave the region by the end of the week, and',
    'others were to follow them in the days to come, it said.',
    '',
    QUOTE,
  );
  assert.equal(bodyWords(article).length, 3);
});

test('a standfirst that comes again as the first paragraph is no caption', () => {
  const article = articleOf(TITLE, LEAD, SECOND, LEAD, SECOND, QUOTE);
  assert.deepEqual(bodyWords(article), [LEAD, SECOND, LEAD, SECOND, QUOTE]);
});

test('what a label or a copy with its credit tells for a caption is one, and a line of rights at the end goes', () => {
  const article = articleOf(
    'Council meets in the old town hall',
    'Image caption,',
    'Soldiers on exercise near the border',
    'The mayor said on Monday that the bridge would be repaired soon.',
    'A guard at the bridge.',
    'A guard at the bridge. Photograph: Jane Doe/AFP',
    'The works will take a year, and the road stays open to buses.',
    'Lunia Sans ™ & © 2016 Lunia Network.',
  );
  const kinds = article.body.map(({ kind, start, end }) => [kind, article.text.slice(start, end)]);
  assert.deepEqual(
    kinds.filter(([kind]) => kind === 'caption').map(([, words]) => words),
    ['Soldiers on exercise near the border', 'A guard at the bridge.'],
  );
  assert.equal(kinds.filter(([kind]) => kind === 'text').length, 2);
});

test("a caption between an address and its credit is one; the author's name below the text heads a portrait", () => {
  const article = articleOf(
    'Council meets in the old town hall',
    'By Lunia Service',
    '30 Nov 2021',
    'https://onrecord.example/a',
    'Anna Weber and Peter Lind in Aston',
    'Image: Jane Doe/REUTERS',
    'The mayor said on Monday that the bridge would be repaired soon, and that the works would begin in spring when the river is low.',
    'The works will take a year, and the road stays open to buses and to people on foot who come from the villages on the other side.',
    'The council will meet again in a month to hear what the builders have to say about the price of stone and of steel this year.',
    'The ferry goes every hour until then, and nobody has to pay for it, said the mayor before she left for the meeting in Corley.',
    'Lunia Service',
    'Lunia Service is one of the most-read sources of news.',
  );
  assert.deepEqual(
    article.body.map(({ kind }) => kind),
    ['caption', 'credit', 'text', 'text', 'text', 'text'],
  );
  assert.equal(article.dropped.at(-1)!.reason, 'author box');
});

test('a headline behind its section, credits in capitals and with dots, replies below', () => {
  const article = articleOf(
    'Europe|Council meets in the old town hall',
    'https://www.onrecord.example/a',
    'Continue reading the main story',
    'Council meets in the old town hall',
    'A guard at the bridge.Credit...Jane Doe for Onrecord Daily',
    'Posted on November 30, 2021 by admin',
    'The mayor said on Monday that the bridge would be repaired soon.',
    'Workers carry stones over the old bridge by the mill CREDIT: Reuters/John Roe',
    'The works will take a year, and the road stays open to buses.',
    '5 thoughts on “Council meets”',
    'Jane says:',
    'Great post! I heard of 900.',
  );
  assert.equal(article.title.start, article.text.lastIndexOf('Council meets in'));
  assert.equal(article.published.edtf, '2021-11-30');
  assert.deepEqual(
    article.body.map(({ kind }) => kind),
    ['caption', 'credit', 'text', 'caption', 'credit', 'text'],
  );
});
