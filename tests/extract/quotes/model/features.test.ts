/**
 * What the learned parts see, template by template: weights that were learned with these features are worth nothing
 * with others.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  cueFeatures,
  firstCueFeatures,
  MOST_FEATURES,
  tagFeatures,
} from '../../../../src/extract/quotes/model/features.js';
import { mixRows, seedsOf } from '../../../../src/extract/quotes/model/hash.js';
import { countsAfter, flags, toyReading } from '../toy-reading.js';
import type { TokenFeatures } from '../../../../src/extract/quotes/model/token-features.js';
import { boundaryFeatures, noneFeatures } from '../../../../src/extract/quotes/model/boundary-features.js';

/** A template and the two values in it. */
type Row = readonly [template: number, first: number, second: number];

const LENGTH = 70;
/** Two classes, or other small numbers, as one value. */
const pair = (a: number, b: number): number => a * 64 + b;

function numberOf([template, first, second]: Row): number {
  const out = new Int32Array(1);
  mixRows(seedsOf([template]), Int32Array.of(first), Int32Array.of(second), 0, 1, out, 0);
  return out[0]!;
}

/** The first features that `write` writes, as many as it says. */
function written(write: (out: Int32Array) => number): number[] {
  const out = new Int32Array(MOST_FEATURES);
  return [...out.subarray(0, write(out))];
}

const cueSeen = (r: TokenFeatures, i: number, from: number, to: number, headline = false): number[] =>
  written((out) => {
    firstCueFeatures(r, i, out);
    return cueFeatures(r, { from, to, block: 0, headline }, i, out);
  });

/** Holds that a feature is among those seen. */
const holds = (seen: readonly number[], row: Row): void =>
  assert.ok(seen.includes(numberOf(row)), `no feature ${row.join(' ')}`);

/** What tells most of token 10: itself, its neighbours and their classes. */
const FIRST: readonly Row[] = [
  [0, 110, 0],
  [13, 110, pair(9, 11)],
  [16, 410, pair(10, 9)],
  [5, 110, 109],
  [6, 110, 111],
  [10, pair(10, 9), 11],
  [8, 210, 0],
  [15, 110, 11],
  [30, 1, pair(9, 11)],
];

/** All else about token 10 of a segment of tokens 7 to 20. */
const FURTHER: readonly Row[] = [
  // The words around it.
  [1, 109, 0],
  [2, 111, 0],
  [3, 108, 0],
  [4, 112, 0],
  [7, 109, 111],
  [9, 210, 9],
  [11, pair(9, 8), 10],
  [12, pair(11, 12), 10],
  [14, 110, 9],
  [17, 410, 11],
  [18, 410, pair(11, 12)],
  [19, 10, 0],
  [20, 13, pair(12, 11)],
  [21, 7, pair(8, 9)],
  // Where in its segment it stands, and among which quotations, verbs and names.
  [22, 410, 0],
  [23, 110, 0],
  [24, 10, 0],
  [25, 10, 0],
  [26, 109, 108],
  [27, 111, 112],
  [28, 209, 10],
  [29, 211, 10],
  [31, 410, 10],
  [32, 110, 0],
  [33, 310, 10],
  [34, 310, pair(9, 11)],
  [35, 311, 10],
  [36, 309, 10],
  [37, 310, 311],
  [38, 409, 410],
];

test('a token as part of a cue: first what tells most, then all', () => {
  const r = toyReading(LENGTH);
  assert.deepEqual(
    written((out) => firstCueFeatures(r, 10, out)),
    FIRST.map(numberOf),
  );
  assert.deepEqual(cueSeen(r, 10, 7, 20), [...FIRST, ...FURTHER].map(numberOf));
});

test('a word that is no verb of reporting', () => {
  const verb = toyReading(LENGTH).verb.map((number, i) => (i === 10 ? 0 : number));
  const seen = cueSeen(toyReading(LENGTH, { verb }), 10, 7, 20);
  for (const row of [
    [16, 0, pair(10, 9)],
    [30, 0, pair(9, 11)],
    [38, 409, 10],
  ] as const)
    holds(seen, row);
});

test('a cue’s capital and headline', () => {
  const capital = flags(LENGTH, 10);
  holds(cueSeen(toyReading(LENGTH, { capital }), 10, 7, 20), [19, 10, 1]);
  holds(cueSeen(toyReading(LENGTH), 10, 7, 20, true), [19, 10, 2]);
  holds(cueSeen(toyReading(LENGTH, { capital }), 10, 7, 20, true), [19, 10, 3]);
});

test('quotations before and behind a cue in its segment, not in others', () => {
  const rows: readonly [quotations: readonly number[], seen: number][] = [
    [[8], 1],
    [[12], 2],
    [[8, 12], 3],
    [[8, 9, 12, 13], 3],
    [[6, 20], 0],
    [[10], 2],
    [[19], 2],
    [[7], 1],
  ];
  for (const [quotations, number] of rows) {
    const seen = cueSeen(toyReading(LENGTH, { quotes: countsAfter(LENGTH, ...quotations) }), 10, 7, 20);
    holds(seen, [22, 410, number]);
    holds(seen, [23, 110, number]);
  }
});

test('names in the five tokens before a cue, as far as its segment goes, two at most', () => {
  const rows: readonly [from: number, names: readonly number[], seen: number][] = [
    [1, [9], 1],
    [1, [5], 1],
    [1, [4], 0],
    [1, [10], 0],
    [1, [5, 9], 2],
    [1, [5, 7, 9], 2],
    [8, [8], 1],
    [8, [7], 0],
    [10, [9], 0],
  ];
  for (const [from, names, number] of rows) {
    const seen = cueSeen(toyReading(LENGTH, { names: countsAfter(LENGTH, ...names) }), 10, from, 20);
    holds(seen, [31, 410, pair(number, 10)]);
    holds(seen, [32, 110, number]);
  }
});

test('whether a cue opens its segment, and whether that is short', () => {
  holds(cueSeen(toyReading(LENGTH), 10, 10, 18), [24, 10, 1]);
  holds(cueSeen(toyReading(LENGTH), 10, 10, 17), [24, 10, 3]);
  holds(cueSeen(toyReading(LENGTH), 10, 9, 16), [24, 10, 2]);
  holds(cueSeen(toyReading(LENGTH), 10, 9, 17), [24, 10, 0]);
});

test('reporting verbs of a segment, and those before the cue, three at most of each', () => {
  const rows: readonly [verbs: readonly number[], all: number, before: number][] = [
    [[8], 1, 1],
    [[12], 1, 0],
    [[8, 12], 2, 1],
    [[7, 8, 9, 9, 12], 3, 3],
    [[6, 20], 0, 0],
    [[11, 12, 13, 14], 3, 0],
  ];
  for (const [verbs, all, before] of rows)
    holds(cueSeen(toyReading(LENGTH, { verbs: countsAfter(LENGTH, ...verbs) }), 10, 7, 20), [25, 10, all * 8 + before]);
});

test('a token with the tag before it', () => {
  const r = toyReading(LENGTH);
  for (const previous of [0, 1, 2]) {
    const rows: readonly Row[] = [
      [40, previous, 0],
      [41, 110, previous],
      [42, 10, previous],
      [43, pair(9, 10), previous],
      [44, 109, previous],
      [45, 410, previous],
    ];
    const out = new Int32Array(MOST_FEATURES);
    assert.equal(tagFeatures(r, 10, previous, out, 3), 9);
    assert.deepEqual([...out.subarray(0, 10)], [0, 0, 0, ...rows.map(numberOf), 0]);
  }
});

/** A reading in which the cue is tokens 30 and 31. */
const CUE = { from: 30, to: 32 };
const NO_CUES = new Int32Array(LENGTH + 2);
const boundarySeen = (
  changes: Partial<TokenFeatures>,
  role: number,
  inner: number,
  step: number,
  reference: number,
  cued: Int32Array = NO_CUES,
): number[] =>
  written((out) => boundaryFeatures(toyReading(LENGTH, changes), cued, CUE, role, inner, step, reference, out));

test('the last token of a stretch before the cue, with a token between', () => {
  const both = pair(28, 29);
  const rows: readonly Row[] = [
    [0, 128, 0],
    [1, 129, 0],
    [2, 28, 0],
    [3, 29, 0],
    [4, both, 0],
    [5, 128, 129],
    [6, 1, 0],
    [7, 1, 130],
    [8, 1, both],
    [9, 27, both],
    [10, 30, both],
    [11, 0, both],
    [12, 0, both],
    [13, 0, both],
    [14, 0, both],
    [15, 431, 128],
    [16, 431, both],
    [17, 131, 128],
    [18, 131, 129],
    [19, 31, both],
    [20, 0, 1],
    [21, 0, 28],
    [22, 0, 29],
    [23, 129, 0],
    [24, 228, 29],
    [25, 229, 28],
    [26, 31, 1],
    [27, pair(29, 32), 1],
    [28, 32, both],
    [29, 132, 1],
    [30, 129, pair(28, 30)],
    [31, 0, both],
    [32, 0, 4],
  ];
  assert.deepEqual(
    boundarySeen({}, 0, 28, 1, 29),
    rows.map(([template, a, b]) => numberOf([100 + template, a, b])),
  );
});

test('the last token of a stretch behind the cue', () => {
  const both = pair(40, 41);
  const rows: readonly Row[] = [
    [0, 140, 0],
    [1, 141, 0],
    [2, 40, 0],
    [3, 41, 0],
    [4, both, 0],
    [5, 140, 141],
    [6, 6, 0],
    [7, 6, 130],
    [8, 6, both],
    [9, 39, both],
    [10, 42, both],
    [11, 0, both],
    [12, 0, both],
    [13, 0, both],
    [14, 0, both],
    [15, 431, 140],
    [16, 431, both],
    [17, 131, 140],
    [18, 131, 141],
    [19, 31, both],
    [20, 0, 6],
    [21, 0, 40],
    [22, 0, 41],
    [23, 141, 0],
    [24, 240, 41],
    [25, 241, 40],
    [26, 31, 6],
    [27, pair(29, 32), 6],
    [28, 32, both],
    [29, 132, 6],
    [30, 141, pair(40, 42)],
    [31, 0, both],
    [32, 0, 24],
  ];
  assert.deepEqual(
    boundarySeen({}, 9, 40, 1, 33),
    rows.map(([template, a, b]) => numberOf([550 + template, a, b])),
  );
});

test('a stretch that touches the cue has the cue outside, whatever its words are; one token farther has a word', () => {
  for (const [inner, step, ki2, ko2] of [
    [29, 1, 28, 31],
    [32, -1, 33, 30],
  ] as const) {
    const seen = boundarySeen({}, 4, inner, step, inner);
    const both = pair(inner, 0);
    const rows: readonly Row[] = [
      [1, -3, 0],
      [3, 0, 0],
      [4, both, 0],
      [5, 100 + inner, -3],
      [6, 0, 0],
      [9, ki2, both],
      [10, ko2, both],
      [30, -3, pair(inner, ko2)],
    ];
    for (const [template, a, b] of rows) holds(seen, [300 + template, a, b]);
  }
  holds(boundarySeen({}, 4, 28, 1, 29), [301, 129, 0]);
  holds(boundarySeen({}, 4, 33, -1, 32), [301, 132, 0]);
});

test('distances are told roughly, the farther the rougher', () => {
  const rows: readonly [distance: number, bucket: number][] = [
    [0, 0],
    [1, 1],
    [2, 2],
    [5, 5],
    [6, 6],
    [9, 6],
    [10, 7],
    [15, 7],
    [16, 8],
    [25, 8],
    [26, 9],
    [44, 9],
    [45, 10],
    [60, 10],
  ];
  for (const [distance, bucket] of rows) {
    holds(boundarySeen({}, 0, 5 + distance, 1, 5), [106, bucket, 0]);
    holds(boundarySeen({}, 0, 5, -1, 5 + distance), [106, bucket, 0]);
  }
});

test('what stands between a boundary and the token that distances are counted from, with a limit each', () => {
  const both = pair(40, 41);
  for (const [counted, template, most] of [
    ['commas', 11, 3],
    ['verbs', 12, 3],
    ['quotes', 13, 2],
    ['joints', 14, 3],
  ] as const) {
    const rows: readonly [tokens: readonly number[], seen: number][] = [
      [[], 0],
      [[35], 1],
      [[33, 39], 2],
      [[34, 35, 36], 3],
      [[34, 35, 36, 37], 4],
      [[32, 40, 41], 0],
    ];
    for (const [tokens, number] of rows)
      holds(boundarySeen({ [counted]: countsAfter(LENGTH, ...tokens) }, 0, 40, 1, 33), [
        100 + template,
        Math.min(most, number),
        both,
      ]);
  }
  const [commas, verbs, joints, quotes] = [
    countsAfter(LENGTH, 35),
    countsAfter(LENGTH, 35, 36),
    countsAfter(LENGTH, 35, 36, 37),
    countsAfter(LENGTH, 38, 39),
  ];
  const seen = boundarySeen({ commas, verbs, joints, quotes }, 0, 40, 1, 33);
  for (const row of [
    [120, 16 + 8 + 3, 6],
    [123, 141, 4 + 2],
    [132, 0, 24 + 2],
  ] as const)
    holds(seen, row);
  holds(boundarySeen({ commas, verbs, joints, quotes }, 0, 33, -1, 40), [120, 16 + 8 + 3, 6]);
});

test('cues from the nearer token to the farther one, both counted, two at most', () => {
  const rows: readonly [cues: readonly number[], seen: number][] = [
    [[], 0],
    [[33], 1],
    [[40], 1],
    [[32, 41], 0],
    [[33, 40], 2],
    [[33, 36, 40], 2],
  ];
  for (const [cues, number] of rows) {
    const seen = boundarySeen({}, 0, 40, 1, 33, countsAfter(LENGTH + 1, ...cues));
    holds(seen, [131, number, pair(40, 41)]);
    holds(seen, [132, number, 24]);
  }
});

test('the verb of a cue is its last word, or its first where the last is none', () => {
  const verbs = (...none: readonly number[]) => ({
    verb: toyReading(LENGTH).verb.map((number, i) => (none.includes(i) ? 0 : number)),
  });
  for (const [none, verb] of [
    [[], 431],
    [[31], 430],
    [[30], 431],
    [[30, 31], 0],
  ] as const) {
    const seen = boundarySeen(verbs(...none), 0, 40, 1, 33);
    holds(seen, [115, verb, 140]);
    holds(seen, [116, verb, pair(40, 41)]);
  }
});

test('marks and capitals inside and outside a boundary', () => {
  const rows: readonly [tokens: readonly number[], seen: number][] = [
    [[], 0],
    [[41], 1],
    [[40], 2],
    [[40, 41], 3],
    [[39, 42], 0],
  ];
  for (const [tokens, number] of rows) {
    holds(boundarySeen({ inside: flags(LENGTH, ...tokens) }, 0, 40, 1, 33), [121, number, 40]);
    // Of capitals it is the inner one that counts once.
    const capitals = number === 1 ? 2 : number === 2 ? 1 : number;
    holds(boundarySeen({ capital: flags(LENGTH, ...tokens) }, 0, 40, 1, 33), [122, capitals, 41]);
  }
});

const noneSeen = (changes: Partial<TokenFeatures>, from: number, to: number, role = 0): number[] =>
  written((out) => noneFeatures(toyReading(LENGTH, changes), { from, to, block: 0, headline: false }, CUE, role, out));

test('there being no stretch for a cue', () => {
  const rows: readonly Row[] = [
    [0, 0, 0],
    [1, 130, 0],
    [2, 131, 0],
    [3, 29, 32],
    [4, 129, 0],
    [5, 132, 0],
    [6, 31, 0],
    [7, 0, 430],
    [8, pair(32, 33), 29],
  ];
  for (const [role, base] of [
    [0, 140],
    [1, 190],
    [9, 590],
  ] as const) {
    assert.deepEqual(
      noneSeen({}, 25, 40, role),
      rows.map(([template, a, b]) => numberOf([base + template, a, b])),
    );
  }
});

test('no stretch for a cue at the edges of its segment, or beside quotations', () => {
  for (const [from, to, edges] of [
    [30, 40, 1],
    [25, 32, 2],
    [30, 32, 3],
    [29, 33, 0],
  ] as const)
    holds(noneSeen({}, from, to), [146, 31, edges]);
  const rows: readonly [quotations: readonly number[], seen: number][] = [
    [[25], 1],
    [[39], 1],
    [[24, 40], 0],
    [[26, 35], 2],
    [[26, 27, 35], 3],
    [[26, 27, 35, 36], 3],
  ];
  for (const [quotations, number] of rows)
    holds(noneSeen({ quotes: countsAfter(LENGTH, ...quotations) }, 25, 40), [147, number, 430]);
});
