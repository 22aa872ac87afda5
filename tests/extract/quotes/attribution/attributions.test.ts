/** Who reports what in a sentence: the speaker, the verb, and the parts of what is reported. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributionAt, findAttributions } from '../../../../src/extract/quotes/attribution/attributions.js';
import { findMarked } from '../../../../src/extract/quotes/marks/quotation-marks.js';
import type { Span } from '../../../../src/record/index.js';
import type { TokenizedArticle } from '../../../../src/text/index.js';
import { documentOf, withBody } from '../article.js';
import { encodeTokens } from '../../../../src/extract/quotes/model/encode-tokens.js';

const read = (document: TokenizedArticle) => {
  const reading = encodeTokens(document, findMarked(document));
  return { reading, ...findAttributions(document.text, reading) };
};
const words = ({ text }: TokenizedArticle, span: Span | null): string =>
  span ? text.slice(span.start, span.end) : 'nobody';

/** "speaker | verb | part | part (quotation)": "only" where the parts are quotations and nothing else. */
const reported = (document: TokenizedArticle): string[] =>
  read(document).attributions.map(
    ({ source, cue, content, quotes, onlyQuotes }) =>
      `${[source, cue, ...content].map((span) => words(document, span)).join(' | ')}${quotes.length > 0 ? ` (${quotes.join(' ')}${onlyQuotes ? ' only' : ''})` : ''}`,
  );

const REPORTED: readonly (readonly [sentence: string, reported: readonly string[]])[] = [
  ['Berg told reporters: “The bridge is safe.”', ['Berg | told | “The bridge is safe.” (0 only)']],
  ['Weber told the crowd at Mill Bridge: “We stay here.”', ['Weber | told | “We stay here.” (0 only)']],
  [
    'Berg, who said it was late, told Lind at the Mill Bridge: “We stay here.”',
    ['who | said | it was late', 'Berg | told | “We stay here.” (0 only)'],
  ],
  [
    'While Berg said it was late, Lind: “We stay here.”',
    ['Berg | said | it was late', 'Lind | : | “We stay here.” (0 only)'],
  ],
  ['“We stay here,” “We go there,” Berg said.', ['Berg | said | “We stay here,” “We go there,” (0 1 only)']],
  ['Berg said: the bridge is safe.', ['Berg | said | the bridge is safe']],
  ['Berg: “The bridge is safe.”', ['Berg | : | “The bridge is safe.” (0 only)']],
  [
    '“The bridge is safe,” said Berg, “and it will be open soon.”',
    ['Berg | said | “The bridge is safe,” | “and it will be open soon.” (0)'],
  ],
  ['The bridge, Berg said, is safe.', ['Berg | said | The bridge | is safe']],
  [
    'Weber says that he told Lind about the bridge.',
    ['Weber | says | that he told Lind about the bridge', 'he | told | about the bridge'],
  ],
  ['According to Berg, the bridge is safe.', ['Berg | According to | the bridge is safe']],
  [
    'Asked about the bridge, Berg replied that it was safe.',
    ['nobody | Asked about | the bridge', 'Berg | replied | that it was safe'],
  ],
  // A day behind the verb belongs to it, not to what is said.
  ['The bridge is safe, she said Monday, after talks with the builders.', ['she | said | The bridge is safe']],
  ['The bridge is safe, Berg said on Monday, after talks with the builders.', ['Berg | said | The bridge is safe']],
  [
    'The bridge will not open in the spring, the mayor said Friday afternoon, as she stood at the gates of the old mill.',
    ['the mayor | said | The bridge will not open in the spring'],
  ],
  [
    'The bridge is safe, the mayor said Wednesday, joining some other towns.',
    ['the mayor | said | The bridge is safe'],
  ],
  [
    'Lunia does not recognise the move, the Foreign Ministry said Wednesday, siding with two of its neighbours.',
    ['Lunia | does not recognise | the move', 'the Foreign Ministry | said | Lunia does not recognise the move'],
  ],
  [
    'Lunia knows of no such move, the Foreign Ministry said late Wednesday, siding with two of its neighbours.',
    ['Lunia | knows | of no such move', 'the Foreign Ministry | said | Lunia knows of no such move'],
  ],
  [
    'The mayor said late Wednesday, after the talks, that the bridge was safe.',
    ['The mayor | said | that the bridge was safe'],
  ],
  ['Berg said Monday the bridge was safe.', ['Berg | said | the bridge was safe']],
  ['The mayor said Thursday’s talks were good.', ['The mayor | said | Thursday’s talks were good']],
  [
    'The mayor called Friday’s vote a “late gift to the port”.',
    ['The mayor | called | Friday’s vote a “late gift to the port”'],
  ],
  [
    'The mayor noted that Saturday would have been a good day.',
    ['The mayor | noted | that Saturday would have been a good day'],
  ],
  // A clause about the speaker, or an insertion between dashes, stands between speaker and verb.
  [
    'The Lunians, who had been kept from the table, derided the pact as worthless.',
    ['The Lunians | derided | the pact as worthless'],
  ],
  [
    'The head of the port, Anna Berg, who is due to meet her deputy in Aston at noon, called on Lunia to leave the port.',
    ['Anna Berg | called on | Lunia to leave the port'],
  ],
  [
    'The Lunian fleet, which was built in the spring, called the deal “toothless”.',
    ['The Lunian fleet | called | the deal “toothless”'],
  ],
  [
    'The Lunians, kept from the table, derided the pact as worthless.',
    ['The Lunians, kept from the table | derided | the pact as worthless'],
  ],
  [
    'The officer, who met “the boss” there, told reporters the bridge was safe.',
    ['The officer | told | the bridge was safe'],
  ],
  [
    'The ministers – Aston, Brill, and Corley – said the bridge was safe.',
    ['The ministers | said | the bridge was safe'],
  ],
  [
    'Anna Berg — a teacher from Aston — says she made a last-minute decision to stay.',
    ['Anna Berg | says | she made a last-minute decision to stay'],
  ],
  [
    'Anna Berg — a teacher — has been called a fool by fellow teachers for promoting “quack” cures.',
    ['Anna Berg | has been called | a fool by fellow teachers for promoting “quack” cures'],
  ],
  [
    '– a teacher from Aston – says she made a last-minute decision to stay.',
    ['a teacher from Aston | says | she made a last-minute decision to stay'],
  ],
  // Only its place tells who speaks.
  [
    'Anna Berg on Tuesday seemed to imply that men with boats could stop the mayor.',
    ['Anna Berg | seemed | to imply that men with boats could stop the mayor'],
  ],
  [
    'Anna Berg Tuesday seemed to imply that men with boats could stop the mayor.',
    ['Anna Berg | seemed | to imply that men with boats could stop the mayor'],
  ],
  [
    'The tall old woman from the mill on Tuesday seemed to imply that men could stop her.',
    ['The tall old woman from the mill | seemed | to imply that men could stop her'],
  ],
  [
    'The tall old woman from the old mill on Tuesday seemed to imply that men could stop her.',
    ['nobody | seemed | to imply that men could stop her'],
  ],
  [
    'anna Berg on Tuesday seemed to imply that men with boats could stop the mayor.',
    ['nobody | seemed | to imply that men with boats could stop the mayor'],
  ],
  [
    'The “Berg” house on Tuesday seemed to imply that men with boats could stop the mayor.',
    ['nobody | seemed | to imply that men with boats could stop the mayor'],
  ],
  [
    'On Tuesday seemed to imply that men with boats could stop the mayor.',
    ['nobody | seemed | to imply that men with boats could stop the mayor'],
  ],
];

for (const [sentence, expected] of REPORTED)
  test(`reports: ${sentence}`, () => assert.deepEqual(reported(withBody(sentence)), expected));

const HEADLINES: readonly (readonly [headline: string, reported: readonly string[]])[] = [
  ['Bridge ‘unsafe and ugly’, says mayor', ['mayor | says | Bridge ‘unsafe and ugly’']],
  ['‘The bridge is unsafe,’ says mayor', ['mayor | says | ‘The bridge is unsafe,’ (0 only)']],
  [
    'Mayor: ‘The bridge is unsafe.’ it is, engineers warn',
    ['engineers | warn | Mayor: ‘The bridge is unsafe.’ it is (0)'],
  ],
  ['Bridge unsafe, engineers warn', ['engineers | warn | Bridge unsafe']],
];

for (const [headline, expected] of HEADLINES)
  test(`headline reports: ${headline}`, () =>
    assert.deepEqual(reported(documentOf(`${headline}\nThe council met.`)), expected));

test('who is told by place alone is half as sure as can be, a headline’s speaker a little more', () => {
  const [byPlace] = read(
    withBody('Anna Berg on Tuesday seemed to imply that men with boats could stop the mayor.'),
  ).attributions;
  assert.equal(byPlace!.probability.source, 0.5);
  const [inHeadline] = read(documentOf('Bridge unsafe, engineers warn\nThe council met.')).attributions;
  assert.deepEqual(inHeadline!.probability, { cue: 0.85, source: 0.85, content: 0.85 });
  assert.deepEqual([inHeadline!.block, inHeadline!.segment], [0, 0]);
});

test('attributions know their block and sentence, and are as sure as the model is', () => {
  const { attributions } = read(
    withBody(
      'It rained. Berg said that the bridge was safe.',
      'Then it snowed. Berg walked away. Lind said that it was not.',
    ),
  );
  assert.deepEqual(
    attributions.map(({ block, segment }) => [block, segment]),
    [
      [1, 2],
      [2, 5],
    ],
  );
  for (const { probability } of attributions)
    for (const sure of [probability.cue, probability.source, probability.content]) assert.ok(sure > 0.9 && sure <= 1);
  const [nobody] = read(withBody('On Tuesday seemed to imply that men with boats could stop the mayor.')).attributions;
  assert.equal(nobody!.probability.source, 0);
});

test('cues are counted before each token', () => {
  const { reading, cued } = read(withBody('Berg said that the bridge was safe.', 'Lind said that it was not.'));
  const [, first, second] = reading.segments;
  assert.deepEqual(
    [cued[first!.from + 1], cued[first!.from + 2], cued[second!.from + 1], cued[second!.from + 2]],
    [0, 1, 1, 2],
  );
});

test('a verb taken for a cue speaks for the name between it and the verb of saying before it', () => {
  const at = (sentence: string, verb: string) => {
    const document = withBody(sentence);
    const { reading, cued } = read(document);
    const token = reading.start.findIndex(
      (start, i) => i >= reading.segments[1]!.from && document.text.startsWith(verb, start),
    );
    const { source, cue, probability } = attributionAt(document.text, reading, cued, 1, token);
    return [words(document, source), words(document, cue), probability.cue];
  };
  assert.deepEqual(at('Weber said Lind had told him the bridge was safe.', 'told'), ['Lind', 'told', 0]);
  assert.deepEqual(at('Weber said that she later told him the bridge was safe.', 'told'), ['she', 'told', 0]);
  assert.deepEqual(at('Weber told him the bridge was safe.', 'told'), ['Weber', 'told', 0]);
});
