/**
 * What a line's words say that it is: each form of a page's own lines beside a line of an article that is nearly the
 * same.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFurniture } from '../../../src/parse/layout/furniture.js';
import { lineOf } from '../../../src/parse/lines.js';

/** "reason", with "?" where the line may be the article's own; "-" for no furniture. */
const told = (text: string, nearEdge = true): string => {
  const found = findFurniture(lineOf(text, 0, text.length, false)!, nearEdge);
  return found ? `${found.reason}${found.sure ? '' : '?'}` : '-';
};

/** Lines that are of the kind, and lines that are nearly so and are nothing. */
function tells(kind: string, are: readonly string[], areNot: readonly string[]): void {
  test(`${kind}: ${are[0]}`, () => {
    assert.deepEqual(
      are.map((text) => `${told(text)}: ${text}`),
      are.map((text) => `${kind}: ${text}`),
    );
    assert.deepEqual(
      areNot.map((text) => `${told(text)}: ${text}`),
      areNot.map((text) => `-: ${text}`),
    );
  });
}

tells(
  'page furniture',
  [
    '1 minute ago',
    '30 minutes ago',
    '1 hour ago',
    '2 hours ago',
    '1 day ago',
    '3 days ago',
    '1 week ago',
    '2 weeks ago',
    '1 month ago',
    '4 months ago',
    '1 view',
    '1.2k views',
    '1.25m views',
    '12k views',
    '1,234 views',
    '123456 views',
    '3 min read',
    '1 minute read',
    '12 minutes read',
  ],
  [
    '1 minute ago he left',
    'He left 2 weeks ago',
    '12x views',
    'a12 views',
    '1.2kk views',
    'Two weeks ago',
    '1234567 views',
    '12 soldiers ago',
  ],
);
tells(
  'comment form',
  [
    '12 comments',
    '1 comment',
    '5 thoughts on “Bridge closed”',
    '1 thought on “Bridge closed”',
    '1 response to Bridge closed',
    '12 responses to Bridge closed',
    '1 reply to Bridge closed',
    '3 replies to Bridge closed',
    '1 comment on “Bridge closed”',
    '12345 comments on “Bridge closed”',
  ],
  [
    'He has 5 thoughts on the matter',
    '5 thoughts, on the whole',
    '5 replies',
    '12 replies from Riga',
    'He made 12 comments',
    '12 comments were made',
  ],
);
tells(
  'related links',
  [
    'list 1 of 4',
    'list 10 of 14',
    'list of 4 items',
    'list of 12 items',
    '1 item',
    '3 items',
    '1 of 3',
    'Slide 2 of 9',
    'Photo 2 of 13',
    'https://onrecord.example/a',
    'http://onrecord.example',
    'www.onrecord.example',
  ],
  [
    'The list 1 of 4',
    'A list of 4 items',
    'list of 4 items follows',
    'list of many items',
    '1 of 4 ships',
    '1 of 3 left',
    'See https://onrecord.example',
    'https://onrecord.example for it',
    'A site, www.onrecord.example',
  ],
);
tells(
  'related links',
  [
    'Read more: Fire destroys the market.',
    'See also: Fire destroys the market',
    'More from Lakeside Courier',
    'Editor’s picks Most read',
    'Must-read',
  ],
  ['He will read more: of the fire.', 'Read of the fire'],
);
tells(
  'share bar',
  [
    'E-mail',
    'Share 12',
    'Share 1.2k',
    'Share 1,234',
    'Share/Tweet',
    'ShareTweet',
    'YouTube LinkedIn TikTok',
    'Share: Facebook, Twitter; WhatsApp',
    'Share this article on Facebook | Email this story',
    `Share this story ${'now '.repeat(11).trim()}`,
  ],
  [
    'Share 12x',
    'Share a12',
    'Share 1.2.3',
    'Share 1234567',
    'Share it',
    'Share Facebook with him',
    `Share this story ${'now '.repeat(12).trim()}`,
  ],
);
tells(
  'media player',
  [
    '03:12 - Source: CNN',
    '1:03:12 – Source: Riga Daily',
    '10:03:12 Source: Riga Daily',
    'Duration: 02:10',
    'Duration 1 minute long',
    'Video duration 1 minute',
    'Watch 03:12 of it',
    'Listen 3:12 of it',
  ],
  [
    'He ran 03:12 - source: CNN',
    'Duration of the talks',
    'Its duration 1 minute',
    'He will watch 03:12 of it',
    'Watch 3 of it',
    '03:12 - Riga',
  ],
);
tells(
  'image name',
  ['648x415 secretaire general otan', '1200 x 800', '20×30', 'riga.jpg', 'port-riga-2021.webp'],
  [
    'Tanks 648x415 near Riga',
    '648x415 is its size.',
    'See the picture riga.jpg',
    'riga.jpgs',
    'riga.jpg of it',
    '3x4x',
  ],
);
tells(
  'breadcrumb',
  ['Home > World > Talks end', 'News » Talks', 'Home / World / Talks end', 'Home › Talks'],
  [
    'Home / World. The talks end',
    'Ships > boats',
    'Home > World is a book.',
    'Home>World of ships',
    'In the Home > World of ships',
  ],
);
tells(
  'navigation',
  [
    'The Guardian - Back to home',
    'Kyiv Post | News | Sport',
    'Kyiv Post > World',
    'Skip to content',
    'Home News World',
  ],
  [
    'The Guardian - Talks end',
    'Riverside Post - Back to home',
    'Kyiv Post | News | Talks end',
    'Kyiv Post',
    'Kyiv Post - Back to home.',
    'Home News Worlds',
  ],
);
tells(
  'legal notice',
  [
    'Lunia Sans ™ & © 2016 Lunia Network.',
    '©2016 Lunia Network',
    '(c)2016 Lunia Network',
    '(c) 1998 Lunia Network',
    '© Lakeside Courier',
    'All rights reserved',
  ],
  [
    `The badge on the wall of the old house in which the talks were held said © 2016, and nobody knew what ${'it was for '.repeat(3)}`,
    'It says ©16 there',
    'It says (c) 216 there',
  ],
);
tells(
  'legal notice?',
  [
    'It may be shown with the permission of nobody, nor without permission of the owner.',
    'It is not shown without the permission of the owner.',
    'It is not shown without written permission of the owner.',
    'It is not shown without the express permission of the owner.',
    'It is not shown without prior written permission of the owner.',
    'The service was declared an undesirable organisation in May by the office.',
    'The service was declared an “undesirable organization” by the office.',
    'The site is in Riga, contacting us is easy.',
    'Commenting on our content is welcome.',
    'Read our terms before that.',
    'Press Ctrl + Enter then.',
    'A hyperlink to it is obligatory.',
  ],
  [
    'It is not shown without permission.',
    'The service was declared undesirable by the office.',
    'Contacting them is easy.',
    'Commenting on it is welcome.',
    'Read their terms before that.',
    'Press Enter then.',
    'A hyperlink to it is good.',
  ],
);
tells(
  'author box?',
  [
    'The Post is a media organisation, and we write of ships.',
    'The Post is a media organization and we write of ships.',
    'The Post is an award-winning non-profit news organisation; write to us.',
    'The Post is a news organization and it needs us.',
    'Lakeside is your news portal, and our pages are free.',
    'Lakeside is the leading independent news site, as we know.',
    'Lakeside journalists report the news, and we pay them.',
  ],
  [
    'The Post is a media organisation, and they write of ships.',
    'The Post is a house, and we write of ships.',
    'Lakeside is our news portal.',
    'Lakeside is the best leading independent global news agency, as we know.',
    'Lakeside journalists report news, and we pay them.',
  ],
);
tells(
  'subscription?',
  ['Sign up for our letters today.', 'Subscribe to the paper for more.'],
  ['He will sign up for our letters today.', 'Subscribing to the paper is dear.'],
);
tells(
  'subscription',
  ['Sign up for our letters today', `Subscribe to the paper${' now'.repeat(41)}`],
  [`Subscribe to the paper${' now'.repeat(42)}`],
);
tells('page furniture?', ['124', '2014', '123456'], ['1234567', '12.4', 'a124']);

test('a notice has eighty words at most', () => {
  const notice = (words: number) => `Write to us here ${'now '.repeat(words - 4).trim()}`;
  assert.deepEqual(
    [80, 81].map((words) => told(notice(words))),
    ['legal notice?', '-'],
  );
});

test('labels are read in a line of their own length, not in one as long as a paragraph', () => {
  assert.equal(told(`Share ${'Tweet '.repeat(38)}Email`), 'share bar');
  assert.equal(told(`Share ${'Tweet '.repeat(39)}Email`), '-');
  assert.equal(told('News of Home. Weather in the World: Sport and Culture.'), '-');
});
