/** Quotation marks with what the characters around them tell, and the stretches between them to the character. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findMarked } from '../../../../src/extract/quotes/marks/quotation-marks.js';
import { readMarks } from '../../../../src/extract/quotes/marks/read-marks.js';
import { documentOf, withBody } from '../article.js';

/**
 * Each mark of a body: "(" behind one that looks like an opening one, ")" like a closing one, "_" before a space, "^"
 * at the front of its block, "a" before an attribution.
 */
const marks = (text: string): string =>
  readMarks(withBody(...text.split('\n')))
    .map(
      ({ written, opensLike, closesLike, spaceAfter, first, attributionAfter }) =>
        `${written}${opensLike ? '(' : ''}${closesLike ? ')' : ''}${spaceAfter ? '_' : ''}${first ? '^' : ''}${attributionAfter ? 'a' : ''}`,
    )
    .join(' ');

const MARKS: readonly (readonly [text: string, marks: string])[] = [
  ['"We stay," he said.', '"(^ ")_a'],
  ['He said: "We stay."', '"( ")_'],
  ['"We stay," said Berg. "We go," Berg said.', '"(^ ")_a "( ")_'],
  ['"We stay," Berg. "We go" it', '"(^ ")_ "( ")_'],
  ['"We stay," she walked. "We go" said', '"(^ ")_ "( ")_'],
  ['"We stay" said he "we go" I say "we run" they told "no" we tell', '"(^ ")_a "( ")_a "( ")_a "( ")_a'],
  ['"We stay"\n"We go" he said\n" it is', '"(^ ")_ "(^ ")_a "_^'],
  // What may stand before an opening mark, and what may not.
  [
    'x ("a") ["b"] {"c"} —"d" –"e" -"f" /"g" :"h" >"i" “"j"',
    '"( ") "( ") "( ") "( ")_ "( ")_ "( ")_ "( ")_ "( ")_ "( ")_ “( "( ")_',
  ],
  ['x"a ,"b ;"c !"d', '" " " "'],
  // Before a point, a comma or a bracket that closes, no opening mark stands.
  ['x "x ".x ",x ";x "!x "?x ")x "]x "}x "(x', '"( " " " " " " " " "('],
  // What may stand behind a closing mark, and what may not.
  ['a". a", a"; a": a"! a"? a") a"] a"} a"— a"– a"- a"/ a"< a"… a" a"b a"(', `${'") '.repeat(15)}")_ " "`],
  ['a “b” ‘c’ «d» „e“', '“( ”)_ ‘( ’)_ «( »)_ „( “)_'],
  // Two single marks that touch are one double mark; two double marks are two, as single ones with a space between are.
  ["''a'' ‘‘b’’ ``c`` ,,d,, \"\"e\"\" ' 'f", "''(^ '')_ ‘‘( ’’)_ ``( ``)_ ,,( ,,)_ \"( \"( \") \")_ '_ '("],
  ['a, b; c. (d) – e’s it’s', ''],
];

for (const [text, expected] of MARKS) test(`marks of: ${text}`, () => assert.equal(marks(text), expected));

/**
 * Each stretch between marks: family, first and last block, and the words with the marks around them, which are cut off
 * by "|".
 */
const stretches = (text: string): string[] => {
  const document = withBody(...text.split('\n'));
  return findMarked(document).map(
    ({ family, block, lastBlock, start, end, outerStart, outerEnd }) =>
      `${family} ${block}-${lastBlock} ${[
        [outerStart, start],
        [start, end],
        [end, outerEnd],
      ]
        .map(([from, to]) => document.text.slice(from, to))
        .join('|')}`,
  );
};

const STRETCHES: readonly (readonly [text: string, stretches: readonly string[]])[] = [
  ['"We stay," he said.', ['double 1-1 "|We stay,|"']],
  [
    'He (“we stay”) left—«we go»—and/‘or’/ not.',
    ['double 1-1 “|we stay|”', 'angle 1-1 «|we go|»', 'single 1-1 ‘|or|’'],
  ],
  ['"We stay" "we go" he said.', ['double 1-1 "|We stay|"', 'double 1-1 "|we go|"']],
  ['He said "we stay "we go" he said.', ['double 1-1 "|we stay|', 'double 1-1 "|we go|"']],
  ['"We stay "he said. Then "no" came.', ['double 1-1 "|We stay |"', 'double 1-1 "|no|"']],
  ['"We stay, he said. "We go "she said.', ['double 1-1 "|We stay, he said.|', 'double 1-1 "|We go |"']],
  // Over paragraphs.
  ['“We stay.\n“We go.\n“We run,” he said.', ['double 1-3 “|We stay.\n“We go.\n“We run,|”']],
  ['“We stay.\nHe left.\n“We run,” he said.', ['double 1-1 “|We stay.|', 'double 3-3 “|We run,|”']],
  [
    '“We stay.\n“We go.\nThen ‘all’ was over.\nWe run,” he said.',
    ['double 1-4 “|We stay.\n“We go.\nThen ‘all’ was over.\nWe run,|”'],
  ],
  ['“We stay.\n«We go», he said.', ['double 1-1 “|We stay.|', 'angle 2-2 «|We go|»']],
  ['«We stay.\n“We go”, he said.', ['angle 1-1 «|We stay.|', 'double 2-2 “|We go|”']],
  ['«We stay.\n«We go», he said.', ['angle 1-2 «|We stay.\n«We go|»']],
  ['"We stay.\n"We go," he said.', ['double 1-2 "|We stay.\n"We go,|"']],
  ['"We stay.\nHe said "we go" to me.', ['double 1-1 "|We stay.|', 'double 2-2 "|we go|"']],
  ['„We stay.\n„We go“, he said.', ['double 1-2 „|We stay.\n„We go|“']],
  ['‘We stay.\n‘We go,’ he said.', ['single 2-2 ‘|We go,|’']],
  // Marks that only the other ones around them tell to be opening or closing.
  ['”We stay”, he said. ”We go", she said.', ['double 1-1 ”|We stay|”', 'double 1-1 ”|We go|"']],
  ['»We stay« he said. »We go, she said.', ['angle 1-1 »|We stay|«']],
  [
    "‘‘We go’’ she said. ‟We run” he said. ＂We fly＂ he said. ,,We stay'' he said.",
    ['double 1-1 ‘‘|We go|’’', 'double 1-1 ‟|We run|”', 'double 1-1 ＂|We fly|＂', "double 1-1 ,,|We stay|''"],
  ],
  [
    '„We stay“ and „we go”. „We run", he said.',
    ['double 1-1 „|We stay|“', 'double 1-1 „|we go|”', 'double 1-1 „|We run|"'],
  ],
  ['It ended.” He left. “We go,” he said.', ['double 1-1 “|We go,|”']],
  ['“We stay“ he said, „and go “now.', ['double 1-1 “|We stay|“', 'double 1-1 „|and go |“']],
  ['„We stay “Berg said. Then he left.', ['double 1-1 „|We stay |“']],
  ['“We stay ”Berg said. He said “no.', ['double 1-1 “|We stay |”', 'double 1-1 “|no.|']],
  ['"We stay "he said. He said "no.', ['double 1-1 "|We stay |"', 'double 1-1 "|no.|']],
  ['"We stay "Berg said. Then "no" came.', ['double 1-1 "|We stay |"', 'double 1-1 "|no|"']],
  ['He said"we stay" and left.', ['double 1-1 "|we stay|"']],
  ['He said “we go.’’ Then ’’no.', ['double 1-1 “|we go.|’’']],
  // Never closed.
  ['He said “we stay and left. ', ['double 1-1 “|we stay and left.|']],
  [
    'He said “we stay. Then he left. He saw “her” and “him”.',
    ['double 1-1 “|we stay. Then he left.|', 'double 1-1 “|her|”', 'double 1-1 “|him|”'],
  ],
  ['He said “we stay and go “now” and left.', ['double 1-1 “|we stay and go|', 'double 1-1 “|now|”']],
  ['He left. He said “we stay “now” and left.', ['double 1-1 “|we stay|', 'double 1-1 “|now|”']],
  // Without a word in them.
  ['“1”, “…”, “—”, “?” and “a”.', ['double 1-1 “|1|”', 'double 1-1 “|a|”']],
  // Single marks and apostrophes.
  ["He said 'we stay' and 'we go'.", ["single 1-1 '|we stay|'", "single 1-1 '|we go|'"]],
  ['He said \'we stay "for good" here\' and left.', ['single 1-1 \'|we stay "for good" here|\'']],
  ['He said \'we stay "for good\' and left" here.', ['double 1-1 "|for good\' and left|"']],
  ["The ministers' plan 'is good' for the boys' school.", ["single 1-1 '|is good|'"]],
  ["He said 'the boys' school is good'.", ["single 1-1 '|the boys' school is good|'"]],
  ["He said 'the buzz' school is good'.", ["single 1-1 '|the buzz' school is good|'"]],
  ["He saw 'the boys' in town.", ["single 1-1 '|the boys|'"]],
  ["He saw 'the boys', and the girls' school.", ["single 1-1 '|the boys|'"]],
  ["The '90s were 'good' times, the '1990s' too.", ["single 1-1 '|good|'", "single 1-1 '|1990s|'"]],
  ["'Tis good,' he said. 'We stay,' she said.", ["single 1-1 '|We stay,|'"]],
  ["He said 'we stay.\nThen he left' us.", []],
  ["The '90s were the boys' times.", []],
  ['Back in ’20 he left the boys’ house.', []],
  ["He said 'we stay and 'go' now.", ["single 1-1 '|go|'"]],
  ["He said 'we go at 5'30 now' and left.", ["single 1-1 '|we go at 5'30 now|'"]],
  ["It's the 'good' o'clock of rock 'n' roll.", ["single 1-1 '|good|'"]],
];

for (const [text, expected] of STRETCHES)
  test(`between marks: ${text}`, () => assert.deepEqual(stretches(text), expected));

test('a closing mark is looked for three thousand characters behind the last line that opens one, not farther', () => {
  const over = (length: number) =>
    stretches(`“We stay.\n${'a'.repeat(length)} ends,” he said.`).map((row) => row.slice(0, 12));
  assert.deepEqual(over(2900), ['double 1-2 “']);
  assert.deepEqual(over(3100), ['double 1-1 “']);
});

test('a single mark is closed within twenty-four marks', () => {
  const over = (pairs: number) =>
    stretches(`He said 'we ${'"a" '.repeat(pairs)}stay' here.`).filter((row) => row.startsWith('single')).length;
  assert.equal(over(11), 1);
  assert.equal(over(12), 0);
});

test('a mark is the first thing of a text, and of a block behind a dateline', () => {
  assert.deepEqual(
    readMarks(documentOf('"We stay"')).map(({ opensLike, first }) => [opensLike, first]),
    [
      [true, true],
      [false, false],
    ],
  );
  assert.deepEqual(
    readMarks(withBody('ASTON (Reuters) - "We stay," he said.')).map(({ opensLike, first }) => [opensLike, first]),
    [
      [true, true],
      [false, false],
    ],
  );
});

test('a heading breaks a quotation off, and may have its own', () => {
  const text = 'Title\n“First point.\nWhat “Berg” says\n“Second point,” she said.';
  const document = documentOf(text);
  const blocks = document.blocks.map((block) =>
    text.startsWith('What', block.start) ? { ...block, kind: 'heading' as const } : block,
  );
  assert.deepEqual(
    findMarked({ ...document, blocks }).map(({ start, end }) => text.slice(start, end)),
    ['First point.', 'Berg', 'Second point,'],
  );
});

test('a headline’s quotation ends with it', () => {
  const document = documentOf('Weber: “We stay\n“We go,” he said.');
  assert.deepEqual(
    findMarked(document).map(({ start, end, block, lastBlock }) => [document.text.slice(start, end), block, lastBlock]),
    [
      ['We stay', 0, 0],
      ['We go,', 1, 1],
    ],
  );
});
