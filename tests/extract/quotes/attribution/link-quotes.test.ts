/** Which of the attributions around it a quotation belongs to, and why. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fragmentKinds } from '../../../../src/extract/quotes/marks/fragment.js';
import { linkQuotes } from '../../../../src/extract/quotes/attribution/link-quotes.js';
import { findMarked } from '../../../../src/extract/quotes/marks/quotation-marks.js';
import type { Span } from '../../../../src/record/index.js';
import type { TokenizedArticle } from '../../../../src/text/index.js';
import { documentOf, withBody } from '../article.js';
import type { Attribution } from '../../../../src/extract/quotes/attribution/attribution.js';
import { encodeTokens } from '../../../../src/extract/quotes/model/encode-tokens.js';

/**
 * Each quotation's link as "kind source cue". `made`: the attributions of the text as "source/cue/content/…", found
 * where each stands first;
 * "*" for a content is the quotation with the number behind it. Their cues are no verbs of saying, so that nothing but
 * these attributes.
 */
function links(document: TokenizedArticle, made: readonly string[]): string[] {
  const { text } = document;
  const marked = findMarked(document);
  const reading = encodeTokens(document, marked);
  const spanOf = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const attributions = made
    .map((row): Attribution => {
      const [source = '', cue = '', ...content] = row.split('/');
      const span = spanOf(cue);
      const segment = reading.segments.findIndex(
        ({ from, to }) => reading.start[from]! <= span.start && span.end <= reading.end[to - 1]!,
      );
      return {
        cue: span,
        source: source ? spanOf(source) : null,
        content: content.filter((words) => !words.startsWith('*')).map(spanOf),
        quotes: content.filter((words) => words.startsWith('*')).map((words) => Number(words.slice(1))),
        onlyQuotes: false,
        block: reading.segments[segment]!.block,
        segment,
        probability: { cue: 1, source: 1, content: 1 },
      };
    })
    .sort((a, b) => a.cue.start - b.cue.start);
  const context = {
    document,
    reading,
    marked,
    kinds: fragmentKinds(document, marked),
    attributions,
    cued: new Int32Array(reading.length + 2),
  };
  return linkQuotes(context).map(({ kind, attribution }) =>
    [
      kind,
      attribution?.source && text.slice(attribution.source.start, attribution.source.end),
      attribution && text.slice(attribution.cue.start, attribution.cue.end),
    ]
      .filter(Boolean)
      .join(' '),
  );
}

/** A row: paragraphs, attributions, and the links of the quotations. */
type Row = readonly [text: string, made: readonly string[], links: readonly string[]];

function testAll(name: string, rows: readonly Row[]): void {
  for (const [text, made, expected] of rows)
    test(`${name}: ${text.slice(0, 100)} [${made.length}]`, () =>
      assert.deepEqual(links(withBody(...text.split('\n')), made), expected));
}

testAll('what it reports', [
  ['Anna nodded “it is safe here”.', ['Anna/nodded/“it is safe here”'], ['content Anna nodded']],
  ['Anna nodded that “it is safe here” now.', ['Anna/nodded/that “it is safe here” now'], ['content Anna nodded']],
  ['Anna nodded “it is safe here”.', ['Anna/nodded/*0'], ['content Anna nodded']],
  [
    'Anna nodded at “it is safe” and left; she saw “a ship”.',
    ['Anna/nodded/*1'],
    ['near Anna nodded', 'content Anna nodded'],
  ],
  // The narrowest of all that report it; of like ones the nearest, and the last of those.
  [
    'Tom waved Anna nodded “it is safe” now.',
    ['Tom/waved/“it is safe” now', 'Anna/nodded/“it is safe”'],
    ['content Anna nodded'],
  ],
  [
    'Tom waved Anna nodded “it is safe” now.',
    ['Tom/waved/“it is safe”', 'Anna/nodded/“it is safe” now'],
    ['content Tom waved'],
  ],
  [
    'Tom waved at “it is safe” Anna nodded.',
    ['Tom/waved/“it is safe”', 'Anna/nodded/“it is safe”'],
    ['content Anna nodded'],
  ],
  [
    'Tom waved “it is safe” then Anna nodded.',
    ['Tom/waved/“it is safe”', 'Anna/nodded/“it is safe”'],
    ['content Tom waved'],
  ],
  [
    'Tom waved Anna nodded “it is safe”.',
    ['Tom/waved/“it is safe”', 'Anna/nodded/“it is safe”'],
    ['content Anna nodded'],
  ],
  // A content that does not hold all of it.
  ['Anna nodded “it is safe here” now and left.', ['Anna/nodded/“it is'], ['near Anna nodded']],
  ['Anna nodded “it is safe here” now and left.', ['Anna/nodded/safe here” now'], ['near Anna nodded']],
  ['Anna nodded “it is safe here” now and left.', ['Anna/nodded/it is safe here'], ['content Anna nodded']],
]);

testAll('who stands beside it or leads to it', [
  ['“It is safe here,” Anna nodded.', ['Anna/nodded'], ['beside Anna nodded']],
  ['“It is safe here,” nodded Anna.', ['Anna/nodded'], ['beside Anna nodded']],
  ['“It is safe here” (Anna nodded).', ['Anna/nodded'], ['beside Anna nodded']],
  ['“It is safe here”Anna nodded.', ['Anna/nodded'], ['beside Anna nodded']],
  ['“It is safe here,” –– Anna nodded.', ['Anna/nodded'], ['near Anna nodded']],
  ['“It is safe here,” a Anna nodded.', ['Anna/nodded'], ['near Anna nodded']],
  ['“It is safe here”. Anna nodded.', ['Anna/nodded'], ['none']],
  ['“It is safe here,” Anna nodded and Tom waved.', ['Anna/nodded', 'Tom/waved'], ['beside Anna nodded']],
  ['Anna nodded: “It is safe here.”', ['Anna/nodded'], ['led Anna nodded']],
  ['Anna nodded at him, “It is safe here.”', ['Anna/nodded'], ['led Anna nodded']],
  ['Anna nodded at him “It is safe here.”', ['Anna/nodded'], ['near Anna nodded']],
  [`Anna nodded ${'at him '.repeat(10)}: “It is safe here.”`, ['Anna/nodded'], ['led Anna nodded']],
  [`Anna nodded ${'at him '.repeat(12)}: “It is safe here.”`, ['Anna/nodded'], ['near Anna nodded']],
  ['Anna nodded at 2.5 men: “It is safe here.”', ['Anna/nodded'], ['near Anna nodded']],
  ['Tom waved, Anna nodded: “It is safe here.”', ['Tom/waved', 'Anna/nodded'], ['led Anna nodded']],
  // A sentence that has ended is its leader's, one that goes on is its neighbour's.
  ['Anna nodded, “it is all safe here.” Tom waved.', ['Anna/nodded', 'Tom/waved'], ['led Anna nodded']],
  ['Anna nodded, “it is all safe here,” Tom waved.', ['Anna/nodded', 'Tom/waved'], ['beside Tom waved']],
  ['Then, “it is all safe here.” Tom waved.', ['Tom/waved'], ['beside Tom waved']],
]);

testAll('a verb that only the quotation makes a cue', [
  ['Anna nodded; later Tom said “it is safe”.', ['Anna/nodded/later Tom said “it is safe”'], ['verb Tom said']],
  ['Anna nodded that Tom walked “it is safe”.', ['Anna/nodded/that Tom walked “it is safe”'], ['content Anna nodded']],
  ['“It is safe,” Anna nodded, Tom said.', ['Anna/nodded/“It is safe,”'], ['content Anna nodded']],
  ['The mayor described the plan as “hasty”.', [], ['verb The mayor described']],
  ['The mayor described the plan as “hasty” and “poor”.', [], ['verb The mayor described', 'verb The mayor described']],
  ['The mayor described the plan as “hasty”. Then it was “poor”.', [], ['verb The mayor described', 'none']],
  [
    'The mayor described the plan as “hasty”, as well as a bit “poor”.',
    [],
    ['verb The mayor described', 'verb The mayor described'],
  ],
  [
    'The plan was dubbed “a gift” and “a fine one” by local papers.',
    [],
    ['verb local papers dubbed', 'verb local papers dubbed'],
  ],
  [
    'The plan was dubbed “a gift” by local papers, and later on it was “a fine one”.',
    [],
    ['verb local papers dubbed', 'none'],
  ],
]);

testAll('words that only join two quotations', [
  [
    'Signs marked “for ever” and “Save the bridge” Anna nodded.',
    ['Anna/nodded/*1'],
    ['verb Signs marked', 'verb Signs marked'],
  ],
  [
    'Signs marked “for ever”, “Save the bridge” Anna nodded.',
    ['Anna/nodded/*1'],
    ['verb Signs marked', 'verb Signs marked'],
  ],
  [
    'Signs marked “for ever”, or even the more recent “Save the bridge” Anna nodded.',
    ['Anna/nodded/*1'],
    ['verb Signs marked', 'content Anna nodded'],
  ],
  [
    'Signs marked “for ever”, or the even better “Save the bridge” Anna nodded.',
    ['Anna/nodded/*1'],
    ['verb Signs marked', 'verb Signs marked'],
  ],
  [
    'Signs marked “for ever” but not “Save the bridge” Anna nodded.',
    ['Anna/nodded/*1'],
    ['verb Signs marked', 'verb Signs marked'],
  ],
  [
    'Signs marked “for ever” nor “Save the bridge” Anna nodded.',
    ['Anna/nodded/*1'],
    ['verb Signs marked', 'verb Signs marked'],
  ],
  [
    'Signs marked “for ever” as well as “Save the bridge” Anna nodded.',
    ['Anna/nodded/*1'],
    ['verb Signs marked', 'verb Signs marked'],
  ],
  [
    'Signs marked “for ever” and then, “Save the bridge” Anna nodded.',
    ['Anna/nodded/*1'],
    ['verb Signs marked', 'content Anna nodded'],
  ],
  [
    'Signs marked “for ever”; “Save the bridge” Anna nodded.',
    ['Anna/nodded/*1'],
    ['verb Signs marked', 'content Anna nodded'],
  ],
  [
    'Signs marked “for ever” and blueberries “Save the bridge” Anna nodded.',
    ['Anna/nodded/*1'],
    ['verb Signs marked', 'content Anna nodded'],
  ],
  [
    'Signs marked “for ever”. “Save the bridge” Anna nodded.',
    ['Anna/nodded/*1'],
    ['verb Signs marked', 'content Anna nodded'],
  ],
  [
    'Tom waved at “for ever” and “Save the bridge” Anna nodded.',
    ['Tom/waved/*0', 'Anna/nodded/*1'],
    ['content Tom waved', 'content Anna nodded'],
  ],
]);

testAll('in the same sentence', [
  ['Anna nodded and it was “odd”, Tom waved.', ['Anna/nodded', 'Tom/waved'], ['beside Tom waved']],
  ['Anna nodded and it was “odd” when Tom waved.', ['Anna/nodded', 'Tom/waved'], ['near Anna nodded']],
  ['Anna nodded, Tom waved and it was “odd”.', ['Anna/nodded', 'Tom/waved'], ['near Tom waved']],
  ['It was “very odd” when Anna nodded and Tom waved.', ['Anna/nodded', 'Tom/waved'], ['near Anna nodded']],
  ['It was “very odd” when some nodded and Tom waved.', ['/nodded', 'Tom/waved'], ['near Tom waved']],
  // One word before anybody is heard is the article's own.
  ['It was “odd” when Anna nodded and Tom waved.', ['Anna/nodded', 'Tom/waved'], ['none']],
  ['It was “ odd ” when Anna nodded and Tom waved.', ['Anna/nodded', 'Tom/waved'], ['none']],
  ['Anna nodded at what was “odd” when Tom waved.', ['Anna/nodded', 'Tom/waved'], ['near Anna nodded']],
  ['Anna nodded. It was “odd”.', ['Anna/nodded'], ['none']],
  ['It was “odd”. Anna nodded.', ['Anna/nodded'], ['none']],
  ['Anna nodded and it was the “Golden Lion” inn.', ['Anna/nodded'], ['none']],
  [
    'Anna nodded at “the road” and “the way”.',
    ['Anna/nodded/“the road”'],
    ['content Anna nodded', 'content Anna nodded'],
  ],
  ['Anna nodded at “the road”. It is “the way”.', ['Anna/nodded/“the road”'], ['content Anna nodded', 'none']],
  ['Anna nodded at “the road”\nand “the way” it was.', ['Anna/nodded/“the road”'], ['content Anna nodded', 'none']],
]);

testAll('what goes on', [
  ['Anna nodded. “It is safe here.”', ['Anna/nodded'], ['continued Anna nodded']],
  ['Anna nodded. Tom waved. “It is safe here.”', ['Anna/nodded', 'Tom/waved'], ['continued Tom waved']],
  ['Anna nodded. Some waved. “It is safe here.”', ['Anna/nodded', '/waved'], ['continued Anna nodded']],
  ['Anna nodded. It was “odd”.', ['Anna/nodded'], ['none']],
  ['Anna nodded. It was “a very odd and old thing”.', ['Anna/nodded'], ['continued Anna nodded']],
  [
    '“It is safe here,” Anna nodded. “It is good here.”',
    ['Anna/nodded/“It is safe here,”'],
    ['content Anna nodded', 'continued Anna nodded'],
  ],
  ['Anna nodded.\n“It is safe here.”', ['Anna/nodded'], ['continued Anna nodded']],
  ['Anna nodded:\n“It is safe here.”', ['Anna/nodded'], ['led Anna nodded']],
  ['Anna nodded: so it was\n“It is safe here.”', ['Anna/nodded'], ['continued Anna nodded']],
  ['Anna nodded.\n- “It is safe here.”', ['Anna/nodded'], ['continued Anna nodded']],
  ['Anna nodded.\n-- “It is safe here.”', ['Anna/nodded'], ['continued Anna nodded']],
  ['Anna nodded.\n--- “It is safe here.”', ['Anna/nodded'], ['none']],
  ['Anna nodded.\nThen “It is safe here.”', ['Anna/nodded'], ['none']],
  ['Anna nodded.\nTom left.\n“It is safe here.”', ['Anna/nodded'], ['none']],
  [
    '“It is safe here,” Anna nodded.\n“It is good here.”',
    ['Anna/nodded/*0'],
    ['content Anna nodded', 'continued Anna nodded'],
  ],
  [
    '“It is safe here,” Anna nodded. Tom waved.\n“It is good here.”',
    ['Anna/nodded/*0', 'Tom/waved'],
    ['content Anna nodded', 'continued Anna nodded'],
  ],
  [
    '“It is safe here,” Anna nodded.\nTom left.\n“It is good here.”',
    ['Anna/nodded/*0'],
    ['content Anna nodded', 'none'],
  ],
  ['“It is safe here.”\n“It is good here.”', [], ['none', 'none']],
  ['“It is safe here.”\nAnna nodded.\n“It is good here.”', ['Anna/nodded'], ['none', 'continued Anna nodded']],
]);

testAll('what is signed, and what a text says', [
  ['“It is safe here.” — Mary Jones, 54', [], ['signed Mary Jones —']],
  ['“it is safe here” — Mary Jones, 54', [], ['none']],
  ['“It is safe here.” — Mary Jones, nodded', ['Mary Jones/nodded/*0'], ['content Mary Jones nodded']],
  ['“It is safe here.” — Mary Jones, some nodded', ['/nodded/*0'], ['signed Mary Jones —']],
  ['The new order bans “the sale of any fish from boats”.', [], ['document The new order bans']],
  ['The new order bans “the sale”.', [], ['none']],
  [
    'The new order, some nodded, bans “the sale of any fish from boats”.',
    ['/nodded/*0'],
    ['document The new order bans'],
  ],
  ['The new order bans it in these words:\n“No fish may be sold from boats.”', [], ['document The new order bans']],
  ['The new order bans it in these words.\n“No fish may be sold from boats.”', [], ['none']],
  ['The new order bans it: so be it\n“No fish may be sold from boats.”', [], ['none']],
  ['The old river bans “the sale of any fish from boats”.', [], ['none']],
]);

testAll('words that another quotation holds', [
  [
    'Anna nodded “utterly deserved”.\nTom left.\nIt is “utterly deserves” now.',
    ['Anna/nodded/*0'],
    ['content Anna nodded', 'echo Anna nodded'],
  ],
  [
    'It is “utterly deserves” now.\nTom left.\nAnna nodded “the utterly deserved”.',
    ['Anna/nodded/*1'],
    ['echo Anna nodded', 'content Anna nodded'],
  ],
  [
    'Anna nodded “utterly deserved thing”.\nTom left.\nIt is “utterly deserved” now.',
    ['Anna/nodded/*0'],
    ['content Anna nodded', 'none'],
  ],
  [
    'Anna nodded “utterly deserved”.\nTom left.\nIt is “utterly deserved thing” now.',
    ['Anna/nodded/*0'],
    ['content Anna nodded', 'none'],
  ],
  ['Anna nodded “utterly good”.\nTom left.\nIt is “utterly” now.', ['Anna/nodded/*0'], ['content Anna nodded', 'none']],
  [
    'Some nodded “utterly deserved”.\nTom left.\nIt is “utterly deserved” now.',
    ['/nodded/*0'],
    ['content nodded', 'none'],
  ],
  [
    'Anna nodded “Golden Lion”.\nTom left.\nIt is the “Golden Lion” inn.',
    ['Anna/nodded/*0'],
    ['content Anna nodded', 'none'],
  ],
]);

test('what is signed, or said by a text, is all that is said, and as sure as can be', () => {
  const attributionOf = (text: string) => {
    const document = withBody(text);
    const marked = findMarked(document);
    const reading = encodeTokens(document, marked);
    const [link] = linkQuotes({
      document,
      reading,
      marked,
      kinds: fragmentKinds(document, marked),
      attributions: [],
      cued: new Int32Array(reading.length + 2),
    });
    const { cue: _cue, source: _source, ...rest } = link!.attribution!;
    return rest;
  };
  const sure = {
    content: [],
    quotes: [0],
    onlyQuotes: true,
    block: 1,
    segment: 1,
    probability: { cue: 1, source: 1, content: 1 },
  };
  assert.deepEqual(attributionOf('“It is safe here.” — Mary Jones, 54'), { ...sure });
  assert.deepEqual(attributionOf('The new order bans “the sale of any fish from boats”.'), {
    ...sure,
    antecedent: null,
  });
});

test('a headline’s words may be a part of those that are said', () => {
  const body = 'Anna nodded “the thing was utterly deserved”.\nTom left.';
  assert.deepEqual(links(documentOf(`Bridge ‘utterly deserved’\n${body}`), ['Anna/nodded/*1']), [
    'echo Anna nodded',
    'content Anna nodded',
  ]);
  assert.deepEqual(links(documentOf(`Bridge ‘utterly undeserved’\n${body}`), ['Anna/nodded/*1']), [
    'none',
    'content Anna nodded',
  ]);
  // Short words to the letter, whatever their case and the stop behind them.
  const short = 'Anna nodded “we don’t go on so”.\nTom left.';
  assert.deepEqual(links(documentOf(`‘We don't go.’ Bridge shut\n${short}`), ['Anna/nodded/*1']), [
    'echo Anna nodded',
    'content Anna nodded',
  ]);
  assert.deepEqual(links(documentOf(`‘We do go’ says bridge\n${short}`), ['Anna/nodded/*1']), [
    'none',
    'content Anna nodded',
  ]);
  assert.deepEqual(links(documentOf(`‘We’ and bridge\n${short}`), ['Anna/nodded/*1']), ['none', 'content Anna nodded']);
  assert.deepEqual(links(documentOf('‘We do go’ and bridge\nSome nodded “we do go on”.'), ['/nodded/*1']), [
    'none',
    'content nodded',
  ]);
});

test('what opens a paragraph does not go on from a heading', () => {
  const document = withBody('“It is safe here,” Anna nodded.', 'Anna waved', '“It is good here.”');
  const blocks = document.blocks.map((block) =>
    document.text.startsWith('Anna waved', block.start) ? { ...block, kind: 'heading' as const } : block,
  );
  assert.deepEqual(links(document, ['Anna/waved']), ['none', 'continued Anna waved']);
  assert.deepEqual(links({ ...document, blocks }, ['Anna/waved']), ['none', 'none']);
});
