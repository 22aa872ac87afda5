/**
 * An article as the learned parts read it: what is closed up into one token, where it is cut, and of which class each
 * token is.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashOf } from '../../../../src/extract/quotes/model/hash.js';
import { findMarked } from '../../../../src/extract/quotes/marks/quotation-marks.js';
import {
  CLASS_NAMES,
  EDGE,
  isComma,
  isDash,
  isKind,
  isPastForm,
  isSayingVerb,
  isSpeechVerb,
} from '../../../../src/extract/quotes/model/token-classes.js';
import type { TokenizedArticle } from '../../../../src/text/index.js';
import { documentOf, withBody } from '../article.js';
import type { TokenFeatures } from '../../../../src/extract/quotes/model/token-features.js';
import { encodeTokens } from '../../../../src/extract/quotes/model/encode-tokens.js';

const read = (document: TokenizedArticle): TokenFeatures => encodeTokens(document, findMarked(document));
const written = ({ text }: TokenizedArticle, r: TokenFeatures, i: number): string => text.slice(r.start[i]!, r.end[i]!);

/**
 * The segments of a document, each as a row of "word/class": "*" behind a token between marks, "!" behind a verb of
 * saying or naming,
 * "-" behind a token that begins no cue. "0h" before a segment: it stands in block 0, and is no running text.
 */
function segments(document: TokenizedArticle): string[] {
  const r = read(document);
  const token = (i: number) =>
    `${written(document, r, i)}/${CLASS_NAMES[r.kind[i]!]}${r.inside[i] ? '*' : ''}${r.speech[i] ? '!' : ''}${r.mute[i] ? '-' : ''}`;
  return r.segments.map(
    ({ from, to, block, headline }) =>
      `${block}${headline ? 'h' : ''} ${Array.from({ length: to - from }, (_, k) => token(from + k)).join(' ')}`,
  );
}

const TITLE = '0h Council/paper meets/s';
const HERE = '“We will stay here';

const READ: readonly (readonly [text: string, segments: readonly string[]])[] = [
  ['The mayor said 12 men left.', ['1 The/determiner mayor/title- said/verb past! 12/number- men/word left/word ./.-']],
  [
    'Anna Berg told NATO: the bridge is closed (again) – really closed!',
    [
      '1 Anna/capital Berg/capital told/verb past! NATO/capitals- :/: the/determiner bridge/word is/be closed/ed (/(- again/word )/)- –/–- really/ly closed/ed !/!-',
    ],
  ],
  [
    'He walked slowly, criticized happiness and movement; ships sank, warning them: “no”.',
    [
      '1 He/subject walked/ed slowly/ly ,/,- criticized/verb past! happiness/noun and/and- movement/noun ;/;- ships/s sank/word ,/,- warning/speech! them/object- :/: “/quotation mark- no/determiner* ”/quotation mark- ./.-',
    ],
  ],
  [
    "They’ve said it’s the mayor's plan - a “go” — not mine, don't ask…",
    [
      "1 They’ve/have said/verb past! it/subject ’s/possessiveMark the/determiner mayor/title- 's/possessiveMark plan/speech -/- a/determiner “/quotation mark- go/word* ”/quotation mark- —/— not/not mine/word ,/,- don't/do ask/verb base! …/mark",
    ],
  ],
  [
    'The U.S. said A plan was X and MI6 spoke.',
    [
      '1 The/determiner U.S./capitals- said/verb past! A/determiner plan/speech was/be X/capital and/and- MI6/capitals- spoke/verb past! ./.-',
    ],
  ],
  [
    'Two of 3 ministers wrote, and Lind has written, that those who ask what to write are writing.',
    [
      '1 Two/capital of/of- 3/number- ministers/speaker wrote/verb past! ,/,- and/and- Lind/capital has/have written/verb participle! ,/,- that/that those/determiner who/who- ask/verb base! what/wh- to/to write/verb base! are/be writing/verb ing! ./.-',
    ],
  ],
  [
    'His abundance, realism, kindness, nation, silence, city, hardship: singing boats hope, wanting little.',
    [
      '1 His/possessive- abundance/noun ,/,- realism/noun ,/,- kindness/noun ,/,- nation/noun ,/,- silence/noun ,/,- city/noun ,/,- hardship/noun :/: singing/ing boats/s hope/speech ,/,- wanting/verb ing little/word ./.-',
    ],
  ],
  [
    'But in June, why? it was; Lind knew.',
    ['1 But/but- in/preposition June/month- ,/,- why/wh- ?/?- it/subject was/be ;/;- Lind/capital knew/verb past ./.-'],
  ],
  [
    'Weber called it a “grave mistake” on Monday.',
    [
      '1 Weber/capital called/verb past! it/subject a/determiner “/quotation mark- grave/word* mistake/word* ”/quotation mark- on/preposition Monday/day- ./.-',
    ],
  ],
  [
    "«We will stay here», she said. ''We will go.'' He left.",
    [
      '1 «/quotation mark- We/subject* will/modal* stay/word* here/word* »/quotation mark- ,/,- she/subject said/verb past! ./.-',
      "1 ''We will go.''/quote",
      '1 He/subject left/word ./.-',
    ],
  ],
  // A whole quotation is one token, and the sentence goes on behind it where an attribution follows.
  [
    `${HERE},” Anna Berg said. “All of us will stay.”`,
    [`1 ${HERE},”/quote Anna/capital Berg/capital said/verb past! ./.-`, '1 “All of us will stay.”/quote'],
  ],
  [`${HERE},” He left.`, [`1 ${HERE},”/quote He/subject left/word ./.-`]],
  [`${HERE}.” He left.`, [`1 ${HERE}.”/quote`, '1 He/subject left/word ./.-']],
  [`${HERE}.” said Anna Berg.`, [`1 ${HERE}.”/quote said/verb past! Anna/capital Berg/capital ./.-`]],
  [`${HERE}.” Berg said it.`, [`1 ${HERE}.”/quote`, '1 Berg/capital said/verb past! it/subject ./.-']],
  [`${HERE}?” Berg said it.`, [`1 ${HERE}?”/quote Berg/capital said/verb past! it/subject ./.-`]],
  [`${HERE}? ” Berg said it.`, [`1 ${HERE}? ”/quote Berg/capital said/verb past! it/subject ./.-`]],
  [`${HERE}…” He left.`, [`1 ${HERE}…”/quote`, '1 He/subject left/word ./.-']],
  [`${HERE}…” Anna Berg said.`, [`1 ${HERE}…”/quote Anna/capital Berg/capital said/verb past! ./.-`]],
  [
    `${HERE}!” Old friends say so.`,
    [`1 ${HERE}!”/quote`, '1 Old/capital friends/s say/verb base! so/subordinate ./.-'],
  ],
  [
    `${HERE}!” Cry, he told us.`,
    [`1 ${HERE}!”/quote`, '1 Cry/verb base! ,/,- he/subject told/verb past! us/object- ./.-'],
  ],
  [
    `${HERE}!” Nobody here thought so.`,
    [`1 ${HERE}!”/quote`, '1 Nobody/capital here/word thought/verb past so/subordinate ./.-'],
  ],
  [
    `${HERE}!” Nobody in the town said so.`,
    [`1 ${HERE}!”/quote Nobody/capital in/preposition the/determiner town/word said/verb past! so/subordinate ./.-`],
  ],
  [
    `${HERE}!” Nobody in the old town said so.`,
    [
      `1 ${HERE}!”/quote`,
      '1 Nobody/capital in/preposition the/determiner old/word town/word said/verb past! so/subordinate ./.-',
    ],
  ],
  [
    'He said: „Wir bleiben hier.“ Then he left.',
    ['1 He/subject said/verb past! :/: „Wir bleiben hier.“/quote', '1 Then/time he/subject left/word ./.-'],
  ],
  // Over paragraphs it is one token in each.
  [
    '“First we go.\n“Then we stay,” she said. We left.',
    [
      '1 “First we go./quote',
      '2 “Then we stay,”/quote she/subject said/verb past! ./.-',
      '2 We/subject left/word ./.-',
    ],
  ],
  [
    '“First we go.\nThen we stay.” He left.',
    ['1 “First we go./quote', '2 Then we stay.”/quote', '2 He/subject left/word ./.-'],
  ],
];

for (const [text, expected] of READ)
  test(`reads: ${text}`, () => assert.deepEqual(segments(withBody(...text.split('\n'))), [TITLE, ...expected]));

test('a headline is a segment of its own kind', () => {
  const [headline] = segments(documentOf("Bridge 'unsafe and ugly', says mayor\nThe council met."));
  assert.equal(
    headline,
    "0h Bridge/capital '/quotation mark- unsafe/word* and/and*- ugly/ly* '/quotation mark- ,/,- says/verb s! mayor/title-",
  );
});

test('between segments lie three edges, which are no words and stand where the segment before them ends', () => {
  const document = withBody('Anna left. Tom said: “We stay here.” Lind left.');
  const r = read(document);
  assert.deepEqual(
    r.segments.map(({ from, to }) => [from, to]),
    [
      [3, 5],
      [8, 11],
      [14, 18],
      [21, 24],
    ],
  );
  assert.equal(r.length, 27);
  for (const { to } of r.segments) {
    for (const i of [to, to + 1, to + 2]) {
      assert.deepEqual(
        [r.kind[i], r.word[i], r.quote[i], r.start[i], r.end[i]],
        [EDGE, -1, -1, r.end[to - 1], r.end[to - 1]],
      );
    }
  }
  assert.deepEqual([r.kind[0], r.kind[2], r.word[0], r.quote[0]], [EDGE, EDGE, -1, -1]);
});

test('a quotation’s token knows which quotation it is; other tokens, none', () => {
  const document = withBody('“We stay here,” he said. Lind called it “odd”. “We go home,” she said.');
  const r = read(document);
  const closed = Array.from({ length: r.length }, (_, i) => i).filter((i) => r.quote[i]! >= 0);
  assert.deepEqual(
    closed.map((i) => [written(document, r, i), r.quote[i], r.word[i], r.suffix[i]]),
    [
      ['“We stay here,”', 0, 1, 1],
      ['“We go home,”', 2, 1, 1],
    ],
  );
});

test('words are told by their letters, ends and stems, whatever their case; numbers are all one', () => {
  const document = withBody('The Walking talking 3 57 criticized criticism say said');
  const r = read(document);
  const { from } = r.segments[1]!;
  const at = (i: number) => from + i;
  assert.equal(r.word[at(1)], hashOf('walking'));
  assert.equal(r.suffix[at(1)], hashOf('ing'));
  assert.equal(r.suffix[at(2)], hashOf('ing'));
  assert.equal(r.stem[at(1)], hashOf('walki'));
  assert.equal(r.word[at(3)], hashOf('0'));
  assert.equal(r.word[at(4)], hashOf('0'));
  assert.equal(r.suffix[at(4)], hashOf('57'));
  assert.equal(r.stem[at(5)], r.stem[at(6)]);
  assert.equal(r.stem[at(5)], hashOf('criti'));
  assert.deepEqual([r.verb[at(7)], r.verb[at(8)], r.verb[at(1)], r.verb[at(3)]], [hashOf('say'), hashOf('say'), 0, 0]);
  assert.deepEqual([...r.capital.subarray(from, from + 3)], [1, 1, 0]);
});

test('commas, verbs, quotations, joining words and names are counted before each token', () => {
  const r = read(withBody('Anna, who said that NATO, he thinks, asked “We stay.”'));
  const { from, to } = r.segments[1]!;
  // Tokens: Anna , who said that NATO , he thinks , asked “We stay.”
  const counts = (all: Int32Array) => [...all.subarray(from, to + 1)].map((count) => count - all[from]!).join(' ');
  assert.equal(counts(r.commas), '0 0 1 1 1 1 1 2 2 2 3 3 3');
  assert.equal(counts(r.verbs), '0 0 0 0 1 1 1 1 1 2 2 3 3');
  assert.equal(counts(r.quotes), '0 0 0 0 0 0 0 0 0 0 0 0 1');
  assert.equal(counts(r.joints), '0 0 0 1 1 2 2 2 2 2 2 2 2');
  assert.equal(counts(r.names), '0 1 1 1 1 1 2 2 3 3 3 3 3');
});

test('every joining word and every sort of name counts; base forms of verbs do not', () => {
  const counted = (words: string) => {
    const r = read(withBody(words));
    const { from, to } = r.segments[1]!;
    return [r.joints, r.names, r.verbs].map((all) => all[to]! - all[from]!);
  };
  assert.deepEqual(counted('that and but who what because as'), [7, 0, 0]);
  assert.deepEqual(counted('she Berg NATO president officials'), [0, 5, 0]);
  assert.deepEqual(counted('say says said'), [0, 0, 2]);
  assert.deepEqual(counted('the of in his last'), [0, 0, 0]);
});

test('questions to a token', () => {
  const r = read(withBody('Anna says, and said – it is — written; writing from “he said” to say - thinks knew'));
  const { from, to } = r.segments[1]!;
  const those = (holds: (i: number) => boolean) =>
    Array.from({ length: to - from }, (_, k) => from + k)
      .filter(holds)
      .map((i) => i - from);
  // Anna 0 says 1 , 2 and 3 said 4 – 5 it 6 is 7 — 8 written 9 ; 10 writing 11 from 12 “ 13 he 14 said 15 ” 16 to 17
  // say 18 - 19 thinks 20 knew 21
  assert.deepEqual(
    those((i) => isComma(r, i)),
    [2],
  );
  assert.deepEqual(
    those((i) => isDash(r, i)),
    [5, 8],
  );
  assert.deepEqual(
    those((i) => isKind(r, i, 'from')),
    [12],
  );
  assert.deepEqual(
    those((i) => isKind(r, i, 'preposition')),
    [12],
  );
  assert.deepEqual(
    those((i) => isKind(r, i, 'be')),
    [7],
  );
  assert.deepEqual(
    those((i) => isPastForm(r, i)),
    [4, 9, 15],
  );
  assert.deepEqual(
    those((i) => isSpeechVerb(r, i)),
    [1, 4, 9, 11],
  );
  assert.deepEqual(
    those((i) => isSayingVerb(r, i)),
    [1, 4, 9, 11, 18],
  );
});

test('a word read before is read alike', () => {
  const text = 'Anna said that the understandable misunderstanding was over.';
  assert.deepEqual(read(withBody(text, text)).kind.slice(8, 17), read(withBody(text)).kind.slice(8, 17));
});
