/** Whether words between marks are a sentence, a name, a few words or many; and who signs them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fragmentKinds } from '../../../../src/extract/quotes/marks/fragment.js';
import { findMarked } from '../../../../src/extract/quotes/marks/quotation-marks.js';
import { signatureOf } from '../../../../src/extract/quotes/attribution/signature.js';
import { withBody } from '../article.js';

const kinds = (text: string): string => {
  const document = withBody(...text.split('\n'));
  return fragmentKinds(document, findMarked(document)).join(' ');
};

const ALONE: readonly (readonly [kind: string, words: readonly string[]])[] = [
  [
    'sentence',
    [
      'We stay in town.',
      'We stay in town,',
      'We stay in town!',
      'Do we stay?',
      'We wait here…',
      '[We] will stay.',
      '(We stay in town.',
      '…We stay, then,',
      'No!',
      'Really?',
      'We stay.',
      'Ärzte für alle.',
      'one two three four five six seven eight nine ten eleven twelve',
      ' We stay in town. ',
    ],
  ],
  // Without a capital or a stop, and not so long.
  [
    'words',
    [
      'we stay in town',
      'we stay.',
      'no.',
      'we stay',
      'stay,',
      'We stay,',
      'We stay home',
      'We stay home;',
      'the road',
      'the good old road',
      'a',
      '21',
      '3 boats',
      'of the',
      'Rock-star',
      'e-Mail now',
      'anna Berg goes',
      '(We stay',
      'go, Berg!',
      '* We stay.',
    ],
  ],
  [
    'long',
    [
      'we stay here in town.',
      'one two three four five six seven eight nine ten eleven',
      'the good old north road',
      'we stay here in town',
      'Berg stays here in town',
    ],
  ],
  [
    'name',
    [
      'Anna Berg',
      'The Road of the North',
      'NATO',
      'Rock-Star',
      'Road from A to B',
      'St. Anna’s Bridge (North)',
      '3 Roads',
      'Berg',
      'Casa de la Luna',
      'Berg,',
      'The Old Road (2019)',
      'Anna & Tom',
    ],
  ],
];

for (const [kind, all] of ALONE)
  test(`alone: ${kind}`, () =>
    all.forEach((words) => assert.equal(kinds(`He saw the sign “${words}” there.`), kind, words)));

test('small words inside a name', () => {
  for (const word of 'of the and in on for to a an at by from with de la le du von van al'.split(' ')) {
    assert.match(kinds(`He saw the sign “Road ${word} North” there.`), /^(?:name|title)$/, word);
    assert.equal(kinds(`He saw the sign “${word} north” there.`), 'words', word);
  }
  for (const word of ['or', 'is', 'we', 'near', 'der'])
    assert.equal(kinds(`He saw the sign “Road ${word} North” there.`), 'words', word);
  assert.equal(kinds('He saw the sign “3 Roads North” there.'), 'name');
  assert.equal(kinds('He saw the sign “3 Roads North!” there.'), 'words');
  assert.equal(kinds('He saw the sign “Old - Road” there.'), 'name');
});

/** What stands before marks, and whether it announces a name. */
const ANNOUNCED: readonly string[] = [
  'In the novel',
  'The so-called',
  'The so called',
  'It is known as',
  'A man nicknamed',
  'A song called',
  'A book titled',
  'A book entitled',
  'The term',
  'The word',
  'The words',
  'The phrase',
  'The slogan of',
  'A boat named',
  'The club (',
  'The club,',
  'The club:',
  'The ship is',
  'The ship was',
  'The newspaper',
  'The TV channel',
  'The Battalion',
];
const NOT_ANNOUNCED: readonly string[] = [
  'He called it',
  'A novelist',
  'The booking',
  'The club is a',
  'The ship; the',
  'It was',
  'The plan is',
  'A term',
  'The novel. It was',
  'The ship sailed the seas for many years and was',
];

test('what is announced as a name, and what is not', () => {
  for (const before of ANNOUNCED)
    assert.match(kinds(`${before} “a very good and old road” there.`), /^(?:name|title)$/, before);
  for (const before of NOT_ANNOUNCED)
    assert.equal(kinds(`${before} “a very good and old road” there.`), 'long', before);
});

test('an office that is held at arm’s length before a name', () => {
  for (const words of [
    'The “people’s mayor” Anna Berg',
    'its “defence minister” Anna',
    'the city’s “old people’s governor” Anna',
    'a self-styled “prime minister” Anna',
    'The new “people’s SPOKESWOMAN” Anna',
  ])
    assert.match(kinds(`${words} left.`), /^(?:name|title)$/, words);
  const others = [
    'The “people’s mayor”',
    'The “people’s mayor”, Anna Berg',
    'The “people’s mayor” anna',
    'They call “people’s mayor” Anna Berg',
    'The “people’s road” Anna',
    'The “mayor” Anna',
    'The “people’s mayor here” Anna',
    'The “mayor of people” Anna',
  ];
  for (const words of others) assert.equal(kinds(`${words} left.`), 'words', words);
});

const TOGETHER: readonly (readonly [text: string, kinds: string])[] = [
  // Words that stand between marks three times are a term of the article's own, whatever case or stop they have.
  ['He saw “the way”. He took “the way,” she left “The way”.', 'name name name'],
  ['He saw “the way”. He took “the way,” she left “the ways”.', 'words words words'],
  ['He saw “ the way…”. He took “the way,” she left “the way?!”. ', 'words words words'],
  ['He saw “the way.,”. He took “ the way ” she left “the way?!”. ', 'name name name'],
  ['He saw “the, way”. He took “the way” she left “the way” there.', 'words words words'],
  // Few words that are joined to many are somebody's, too.
  ['It is “a grave mistake for all of us” and “an old one” or “a bad one”.', 'long long long'],
  ['It is “a grave mistake for all of us” but “an old one”.', 'long long'],
  ['It is “a grave mistake for all of us”, “an old one” and “a bad one”.', 'long words words'],
  ['It is “a grave mistake for all of us” yet “an old one”.', 'long words'],
  ['It is “a grave mistake for all of us” and also “an old one”.', 'long words'],
  ['It is “a mistake” and “an old one”.', 'words words'],
  ['It is “a grave mistake for all of us” and “Anna Berg”.', 'long name'],
  ['“It is a mistake.” and “an old one”', 'sentence words'],
];

for (const [text, expected] of TOGETHER) test(`fragments: ${text}`, () => assert.equal(kinds(text), expected));

/** What signs the words: the dash and the name. */
const signed = (behind: string): string => {
  const document = withBody(...`“We need a doctor here.”${behind}`.split('\n'));
  const signature = signatureOf(document, findMarked(document)[0]!);
  return signature
    ? [signature.dash, signature.name].map(({ start, end }) => document.text.slice(start, end)).join(' ')
    : '';
};

const SIGNED: readonly (readonly [behind: string, signature: string])[] = [
  [' — Mary Jones, 54, teacher', '— Mary Jones'],
  [' — Mary Jones', '— Mary Jones'],
  ['— Mary Jones; mayor', '— Mary Jones'],
  [' - Mary Jones.', '- Mary Jones'],
  [' - Mary Jones. ', '- Mary Jones'],
  [' -- Mary of the Hill (Aston)', '-- Mary of the Hill'],
  [' – Mary(Aston)', '– Mary'],
  [' — M. Jones', '— M. Jones'],
  [' — Mary J.', '— Mary J.'],
  [' — Mary Jones Jr., 54', '— Mary Jones Jr.'],
  [' — Mary O’Neil-Jones', '— Mary O’Neil-Jones'],
  [' —   Mary', '— Mary'],
  [' — One Two Three Four Five Six', '— One Two Three Four Five Six'],
  ['\n― Carlos de la Cruz; mayor', '― Carlos de la Cruz'],
  ['\n— Mary Jones', '— Mary Jones'],
  ['  \n— Mary Jones\nHe left.', '— Mary Jones'],
  [` — Mary Jones, ${'a'.repeat(118)}`, '— Mary Jones'],
  [`\n— Mary Jones, ${'a'.repeat(118)}`, '— Mary Jones'],
  // Signed by nobody.
  ['', ''],
  [' Mary Jones', ''],
  [' — mary Jones', ''],
  [' — Mary Jones said it again.', ''],
  [' — Mary Jones: no', ''],
  [', — Mary Jones', ''],
  ['    — Mary Jones', ''],
  [' —    Mary Jones', ''],
  [' — One Two Three Four Five Six Seven', ''],
  [' — Mary de la von del Cruz', ''],
  [' He left.\n— Mary Jones', ''],
  ['\nHe left — Mary Jones', ''],
  [` — Mary Jones, ${'a'.repeat(119)}`, ''],
  [`\n— Mary Jones, ${'a'.repeat(119)}`, ''],
  [` — M${'a'.repeat(25)}`, ''],
];

for (const [behind, expected] of SIGNED)
  test(`signed: ${behind.slice(0, 50)}`, () => assert.equal(signed(behind), expected));
