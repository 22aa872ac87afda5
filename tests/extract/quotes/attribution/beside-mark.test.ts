/** Attributions that only the words right around a fragment tell: "source | cue", or "" where they tell none. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributionBeside } from '../../../../src/extract/quotes/attribution/beside-mark.js';
import { findMarked } from '../../../../src/extract/quotes/marks/quotation-marks.js';
import { withBody } from '../article.js';
import { encodeTokens } from '../../../../src/extract/quotes/model/encode-tokens.js';

function attribution(sentence: string) {
  const document = withBody(sentence);
  const marked = findMarked(document);
  const r = encodeTokens(document, marked);
  const { outerStart, outerEnd } = marked.at(-1)!;
  const segment = r.segments.findIndex(
    ({ from, to, block }) => block === 1 && r.start[from]! <= outerStart && r.end[to - 1]! > outerStart,
  );
  const { from, to } = r.segments[segment]!;
  const tokens = Array.from({ length: to - from }, (_, i) => from + i);
  const found = attributionBeside(
    document.text,
    r,
    segment,
    tokens.find((i) => r.start[i]! >= outerStart)!,
    tokens.find((i) => r.start[i]! >= outerEnd) ?? to,
  );
  return { document, segment, found };
}

function beside(sentence: string): string {
  const { document, found } = attribution(sentence);
  return found
    ? [found.source, found.cue].map((span) => span && document.text.slice(span.start, span.end)).join(' | ')
    : '';
}

const BESIDE: readonly (readonly [sentence: string, attribution: string])[] = [
  // What is done to something, by somebody behind the words.
  ['The plan was dubbed “a gift” by local papers.', 'local papers | dubbed'],
  ['The plan was described as “a gift” by local papers.', 'local papers | described'],
  ['The plan, called “a gift” by its foes, was short.', 'its foes | called'],
  ['The plan – dubbed “a gift” by Anna Berg – was short.', 'Anna Berg | dubbed'],
  ['The plan — dubbed “a gift” by Anna Berg — was short.', 'Anna Berg | dubbed'],
  ['The plan was called “a gift” on Monday and in May by critics.', 'critics | called'],
  ['The plan was called “a gift” on the Monday and later in May by critics.', ''],
  ['The plan was called “a gift” by Berg and Lind.', 'Berg | called'],
  ['The plan was called “a gift” by the paper example.org in May.', 'the paper example.org | called'],
  ['The plan was called “a gift” by the paper. Org charts followed.', 'the paper | called'],
  ['The plan was called “a gift” by the paper .org of May.', 'the paper | called'],
  [
    'The plan was called “a gift” by NATO’s 2 ministers of trade in the early talks.',
    'NATO’s 2 ministers of trade | called',
  ],
  ['The plan was called “a gift” by the highly praised president and others.', 'the highly | called'],
  [
    'The plan was called “a gift” by the newly elected president of the movement.',
    'the newly elected president of the movement | called',
  ],
  [
    'The plan was called “a gift” by old men of the mill of the town of the hill of the north of Lunia.',
    'old men of the mill of the town of the hill of | called',
  ],
  ['The plan was called “a gift” by.', ''],
  ['The plan was called “a gift” from local papers.', ''],
  ['The plan was called “a gift”.', ''],
  ['The plan was seen as “a gift” by local papers.', ''],
  ['The plan had called it “a gift” by local papers.', ''],
  ['He called “a gift” by local papers.', ''],
  ['Called “a gift” by local papers, the plan failed.', ''],
  // What a crowd cries.
  ['There were shouts of “river for ever” from the crowd in the square.', 'the crowd | shouts of'],
  ['There were Chants of “river for ever” all day long from people in the square.', 'people | Chants of'],
  ['There were cries of “river for ever” in the square.', ''],
  ['There were cries of “river for ever” by the crowd.', ''],
  ['There were outcries of “river for ever” from the crowd.', ''],
  ['There were cries off “river for ever” from the crowd.', ''],
  ['There was talk of “river for ever” from the crowd.', ''],
  // What is written on things, or shouted by people.
  ['They stood among signs reading “river for ever”.', 'signs | reading'],
  ['They stood among signs reading: “river for ever”.', 'signs | reading'],
  ['They stood among the big paper signs reading “river for ever”.', 'the big paper signs | reading'],
  ['They stood among very old and big new paper signs reading “river for ever”.', 'big new paper signs | reading'],
  ['They stood among many of the signs marked “river for ever”.', 'the signs | marked'],
  ['They stood among his paper boats inscribed “river for ever”.', 'his paper boats | inscribed'],
  ['They carried old banners saying “river for ever”.', 'old banners | saying'],
  ['They carried the stained banners saying “river for ever”.', 'the stained banners | saying'],
  ['They stood with stained banners saying “river for ever”.', 'stained banners | saying'],
  ['They stood by a lot of stained banners saying “river for ever”.', 'a lot of stained banners | saying'],
  ['They stood by Lind’s stained banners saying “river for ever”.', 'Lind’s stained banners | saying'],
  ['They stood by his stained banners saying “river for ever”.', 'his stained banners | saying'],
  ['They stood by 12 stained banners saying “river for ever”.', '12 stained banners | saying'],
  ['The two women chanting “river for ever” left.', 'The two women | chanting'],
  ['Balloons marked “river for ever” flew.', 'Balloons | marked'],
  ['And, marked “river for ever”, the boat left.', ''],
  ['Marked “river for ever”, the boat left.', ''],
  ['They stood among signs misreading “river for ever”.', ''],
  ['They stood among signs readings “river for ever”.', ''],
  ['They stood among signs: “river for ever”.', ''],
  ['He came when reading “river for ever”.', ''],
];

for (const [sentence, expected] of BESIDE) test(`beside: ${sentence}`, () => assert.equal(beside(sentence), expected));

test('every word for cries, and every word for what is written', () => {
  for (const word of 'shouts chants cries screams slogans choruses calls'.split(' '))
    assert.equal(beside(`There were ${word} of “river for ever” from people.`), `people | ${word} of`, word);
  for (const word of 'reading saying proclaiming declaring marked inscribed emblazoned chanting shouting'.split(' '))
    assert.equal(beside(`There were banners ${word} “river for ever”.`), `banners | ${word}`, word);
});

test('any sort of noun may be who does it', () => {
  for (const words of [
    'movement',
    'Berg',
    'NATO',
    'the',
    'its',
    'president',
    'officials',
    'papers',
    'critics',
    'question',
    '12',
    'night',
    'elected',
    'boats',
  ]) {
    assert.equal(beside(`The plan was called “a gift” by ${words} men.`), `${words} men | called`, words);
  }
  for (const words of ['writing', 'him', 'and', 'that', 'who'])
    assert.equal(beside(`The plan was called “a gift” by ${words} men.`), '', words);
});

test('an attribution by its surroundings is neither sure nor poor, and reports no words beyond the marks', () => {
  const { segment, found } = attribution('It rained. The plan was dubbed “a gift” by local papers.');
  const { source: _source, cue: _cue, ...rest } = found!;
  assert.deepEqual(rest, {
    content: [],
    quotes: [],
    onlyQuotes: false,
    block: 1,
    segment,
    probability: { cue: 0.5, source: 0.5, content: 0.5 },
  });
});
