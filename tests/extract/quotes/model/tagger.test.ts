/**
 * How weights decide: held against all readings of a few tokens, weighed one by one, and against toy models of one
 * weight.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  cueFeatures,
  firstCueFeatures,
  MOST_FEATURES,
  tagFeatures,
} from '../../../../src/extract/quotes/model/features.js';
import {
  candidateFeatures,
  countCues,
  farCandidates,
  findTokenSpan,
  type Model,
  nearCandidates,
  type SentenceContext,
  type TokenSpan,
  TAGS,
  tagCues,
} from '../../../../src/extract/quotes/model/tagger.js';
import { flags, toyReading } from '../toy-reading.js';
import type { TokenFeatures, Segment } from '../../../../src/extract/quotes/model/token-features.js';
import { boundaryFeatures, noneFeatures, type Tokens } from '../../../../src/extract/quotes/model/boundary-features.js';

const SLOTS = 1024;
const out = new Int32Array(MOST_FEATURES);
const segmentOf = (from: number, to: number): Segment => ({ from, to, block: 0, headline: false });

/** The same row of numbers between -1 and 1 for the same seed. */
function numbers(seed: number, length: number): Float32Array {
  let state = seed;
  return Float32Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return state / 2 ** 31;
  });
}

const modelOf = (seed: number): Model => ({
  cues: numbers(seed, SLOTS * TAGS),
  boundaries: numbers(seed + 1, SLOTS),
  cueScale: 0.5,
  boundaryScale: 0.25,
});

/** The weights of the first cue token and of a further one at token `i` behind the tag `previous`. */
function tagScores(
  { cues, cueScale }: Model,
  r: TokenFeatures,
  segment: Segment,
  i: number,
  previous: number,
  bias: number,
): [outside: number, first: number, further: number] {
  firstCueFeatures(r, i, out);
  const n = tagFeatures(r, i, previous, out, cueFeatures(r, segment, i, out));
  const sum = (tag: number) =>
    [...out.subarray(0, n)].reduce((all, feature) => all + cues[(feature & (SLOTS - 1)) * TAGS + tag]!, 0) * cueScale;
  return [0, sum(0) + bias, previous === 0 ? Number.NEGATIVE_INFINITY : sum(1)];
}

/** The likeliest of all rows of tags that a segment may have, by trying each. */
function likeliestCues(model: Model, r: TokenFeatures, segment: Segment, bias: number): TokenSpan[] {
  let [best, most] = [[] as TokenSpan[], Number.NEGATIVE_INFINITY];
  const scored = Array.from({ length: segment.to - segment.from }, (_, step) =>
    [0, 1, 2].map((previous) => tagScores(model, r, segment, segment.from + step, previous, bias)),
  );
  const go = (i: number, previous: number, sum: number, found: readonly TokenSpan[]): void => {
    if (i === segment.to) {
      if (sum > most) [best, most] = [[...found], sum];
      return;
    }
    const scores = scored[i - segment.from]![previous]!;
    const all = Math.log(scores.reduce((total, score) => total + Math.exp(score), 0));
    go(i + 1, 0, sum + scores[0] - all, found);
    go(i + 1, 1, sum + scores[1] - all, [...found, { from: i, to: i + 1, probability: Math.exp(scores[1] - all) }]);
    if (previous > 0) go(i + 1, 2, sum + scores[2] - all, [...found.slice(0, -1), { ...found.at(-1)!, to: i + 1 }]);
  };
  go(segment.from, 0, 0, []);
  return best;
}

/** Holds that two lists of stretches are the same, but for what a 32-bit number rounds. */
function assertAlike(
  found: readonly (TokenSpan | null)[],
  expected: readonly (TokenSpan | null)[],
  message: string,
): void {
  const bare = (all: readonly (TokenSpan | null)[]) => all.map((stretch) => stretch && [stretch.from, stretch.to]);
  assert.deepEqual(bare(found), bare(expected), message);
  found.forEach((stretch, i) =>
    assert.ok(
      Math.abs((stretch?.probability ?? 0) - (expected[i]?.probability ?? 0)) < 1e-5,
      `${message}: ${stretch?.probability} is not ${expected[i]?.probability}`,
    ),
  );
}

test('the cues of a sentence are the likeliest of all that it may have', () => {
  const lengths = new Set<number>();
  for (let seed = 1; seed <= 24; seed++) {
    const [r, segment] = [toyReading(20), segmentOf(5, 12)];
    for (const bias of [0, 1]) {
      const cues = tagCues(modelOf(seed), r, segment, bias);
      assertAlike(cues, likeliestCues(modelOf(seed), r, segment, bias), `model ${seed}, bias ${bias}`);
      for (const { from, to } of cues) lengths.add(to - from);
    }
  }
  // The models have cues of one token and of several, or else they would test little.
  assert.ok(lengths.has(1) && lengths.has(2) && lengths.has(3), [...lengths].join());
});

/** A model in which nothing has a weight but the features given. */
function modelWith(weights: readonly (readonly [feature: number, first: number, further?: number])[]): Model {
  const cues = new Float32Array(2 ** 17);
  for (const [feature, first, further = 0] of weights) cues.set([first, further], (feature & 0xffff) * TAGS);
  return { cues, boundaries: new Float32Array(2), cueScale: 1, boundaryScale: 1 };
}
/** One of the features that `write` writes. */
function featureOf(index: number, write: () => number): number {
  write();
  return out[index]!;
}

/** A feature of nothing but the word of token `i`, among those that are looked at first. */
const wordOf = (r: TokenFeatures, i: number): number => featureOf(0, () => firstCueFeatures(r, i, out));
/** A feature of nothing but the word before token `i`, among those that are looked at later. */
const wordBefore = (r: TokenFeatures, segment: Segment, i: number): number =>
  featureOf(9, () => cueFeatures(r, segment, i, out));
/** A feature of the word of token `i` where a cue has begun before it. */
const wordInCue = (r: TokenFeatures, i: number): number => featureOf(1, () => tagFeatures(r, i, 1, out, 0));

/**
 * With this bias a word needs a weight of 10 to be as likely a cue as none, and one without a weight is none for
 * certain.
 */
const STERN = -10;

const places = (cues: readonly Tokens[]) => cues.map(({ from, to }) => [from, to]);

test('nothing between marks is a cue, and a quotation cuts one', () => {
  const segment = segmentOf(5, 12);
  const model = modelWith([
    [wordOf(toyReading(20), 8), 15],
    [wordInCue(toyReading(20), 9), 0, 5],
    [wordInCue(toyReading(20), 10), 0, -5],
  ]);
  const cuesOf = (changes: Partial<TokenFeatures>) => places(tagCues(model, toyReading(20, changes), segment, STERN));
  assert.deepEqual(cuesOf({}), [[8, 10]]);
  assert.deepEqual(cuesOf({ inside: flags(20, 8) }), []);
  assert.deepEqual(cuesOf({ inside: flags(20, 9) }), [[8, 9]]);
  assert.deepEqual(cuesOf({ quote: new Int32Array(20).fill(-1).fill(0, 8, 9) }), []);
  assert.deepEqual(cuesOf({ quote: new Int32Array(20).fill(-1).fill(3, 9, 10) }), [[8, 9]]);
});

test('a word that begins no cue may go on one', () => {
  const r = toyReading(20);
  const model = modelWith([
    [wordOf(r, 8), 15],
    [wordInCue(r, 9), 0, 5],
    [wordInCue(r, 10), 0, -5],
  ]);
  const cuesOf = (...mute: readonly number[]) =>
    places(tagCues(model, toyReading(20, { mute: flags(20, ...mute) }), segmentOf(5, 12), STERN));
  assert.deepEqual(cuesOf(), [[8, 10]]);
  assert.deepEqual(cuesOf(9), [[8, 10]]);
  assert.deepEqual(cuesOf(8), []);
});

test('a word that tells plainly by itself that it begins no cue is none, whatever stands around it; a fainter one may be', () => {
  const [r, segment] = [toyReading(20), segmentOf(5, 12)];
  const cuesOf = (own: number) =>
    places(
      tagCues(
        modelWith([
          [wordOf(r, 8), own],
          [wordBefore(r, segment, 8), 20],
        ]),
        r,
        segment,
        STERN,
      ),
    );
  assert.deepEqual(cuesOf(-2.5), []);
  assert.deepEqual(cuesOf(-1.5), [[8, 9]]);
  // Right behind a cue that is as likely as not, all is looked at.
  const begun = (own: number) =>
    places(
      tagCues(
        modelWith([
          [wordOf(r, 7), 11],
          [wordOf(r, 8), own],
          [wordBefore(r, segment, 8), 20],
          [wordInCue(r, 8), 0, -5],
        ]),
        r,
        segment,
        STERN,
      ),
    );
  assert.deepEqual(begun(-2.5), [
    [7, 8],
    [8, 9],
  ]);
});

test('a bias finds cues that the weights alone would not', () => {
  const r = toyReading(20);
  const model = modelWith([
    [wordOf(r, 8), 9],
    [wordInCue(r, 9), 0, -5],
  ]);
  for (const [bias, found] of [
    [-10, []],
    [-9.1, []],
    [-8.9, [[8, 9]]],
  ] as const)
    assert.deepEqual(places(tagCues(model, r, segmentOf(5, 12), bias)), found, String(bias));
});

test('a stretch of more than 400 tokens is no prose', () => {
  const r = toyReading(420);
  const model = modelWith([
    [wordOf(r, 8), 15],
    [wordInCue(r, 9), 0, -5],
  ]);
  assert.deepEqual(places(tagCues(model, r, segmentOf(5, 405), STERN)), [[8, 9]]);
  assert.deepEqual(places(tagCues(model, r, segmentOf(5, 406), STERN)), []);
});

test('cues that begin before each token', () => {
  const cued = countCues(toyReading(8), [
    { from: 2, to: 4 },
    { from: 5, to: 6 },
  ]);
  assert.deepEqual([...cued], [0, 0, 0, 1, 1, 1, 2, 2, 2, 2]);
});

/** A scene of `length` tokens: a segment and the cue in it. */
const sceneOf = (length: number, [from, to]: readonly [number, number], cue: Tokens): SentenceContext => ({
  reading: toyReading(length),
  segment: segmentOf(from, to),
  cue,
  cued: new Int32Array(length + 2),
});
const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.abs(to - from) }, (_, i) => (to > from ? from + i : from - i));

test('a stretch begins beside the cue, before or behind it, at most thirty tokens away, and not where another stands', () => {
  const scene = sceneOf(100, [3, 97], { from: 50, to: 52 });
  assert.deepEqual(nearCandidates(scene, [], 'both'), [-1, ...range(49, 19), ...range(52, 82)]);
  assert.deepEqual(nearCandidates(scene, [], 'left'), [-1, ...range(49, 19)]);
  assert.deepEqual(nearCandidates(scene, [], 'right'), [-1, ...range(52, 82)]);
  const small = sceneOf(100, [47, 56], { from: 50, to: 52 });
  assert.deepEqual(nearCandidates(small, [], 'both'), [-1, 49, 48, 47, 52, 53, 54, 55]);
  assert.deepEqual(
    nearCandidates(
      small,
      [
        { from: 48, to: 49 },
        { from: 53, to: 55 },
      ],
      'both',
    ),
    [-1, 49, 47, 52, 55],
  );
});

test('a stretch goes on from there to the edge of its segment, at most eighty tokens, up to another', () => {
  const scene = sceneOf(300, [3, 297], { from: 150, to: 152 });
  assert.deepEqual(farCandidates(scene, 149, []), range(149, 68));
  assert.deepEqual(farCandidates(scene, 152, []), range(152, 232));
  const small = sceneOf(300, [147, 156], { from: 150, to: 152 });
  assert.deepEqual(farCandidates(small, 149, []), [149, 148, 147]);
  assert.deepEqual(farCandidates(small, 153, []), [153, 154, 155]);
  assert.deepEqual(farCandidates(small, 149, [{ from: 147, to: 148 }]), [149, 148]);
  assert.deepEqual(farCandidates(small, 152, [{ from: 154, to: 156 }]), [152, 153]);
});

const NEAR_AND_FAR = { source: [0, 1, 2, 3], content: [4, 5, 6, 7], second: [8, 9, 6, 7] } as const;

/** The chance of each candidate for a boundary, worked out from the features themselves. */
function chances(
  { boundaries, boundaryScale }: Model,
  { reading, segment, cue, cued }: SentenceContext,
  role: keyof typeof NEAR_AND_FAR,
  candidates: readonly number[],
  near: number,
): number[] {
  const [nearLeft, nearRight, farLeft, farRight] = NEAR_AND_FAR[role];
  const scores = candidates.map((inner) => {
    const left = inner < cue.from;
    const n =
      inner < 0
        ? noneFeatures(reading, segment, cue, nearLeft, out)
        : near < 0
          ? boundaryFeatures(
              reading,
              cued,
              cue,
              left ? nearLeft : nearRight,
              inner,
              left ? 1 : -1,
              left ? cue.from - 1 : cue.to,
              out,
            )
          : boundaryFeatures(reading, cued, cue, left ? farLeft : farRight, inner, left ? -1 : 1, near, out);
    return Math.exp(
      [...out.subarray(0, n)].reduce((all, feature) => all + boundaries[feature & (SLOTS - 1)]!, 0) * boundaryScale,
    );
  });
  const sum = scores.reduce((a, b) => a + b, 0);
  return scores.map((score) => score / sum);
}

/** The best near boundary, and from there the best far one. */
function bestStretch(
  model: Model,
  scene: SentenceContext,
  role: keyof typeof NEAR_AND_FAR,
  taken: readonly Tokens[],
  side: 'both' | 'left' | 'right',
): TokenSpan | null {
  const best = (candidates: readonly number[], near: number): [inner: number, chance: number] => {
    const all = chances(model, scene, role, candidates, near);
    const most = all.indexOf(Math.max(...all));
    return [candidates[most]!, all[most]!];
  };
  const [near, chance] = best(nearCandidates(scene, taken, side), -1);
  if (near < 0) return null;
  const [far, farChance] = best(farCandidates(scene, near, taken), near);
  return { from: Math.min(near, far), to: Math.max(near, far) + 1, probability: chance * farChance };
}

test('a stretch lies between its two likeliest boundaries, on the side asked for', () => {
  const seen = { none: 0, left: 0, right: 0 };
  const scene = sceneOf(40, [8, 32], { from: 18, to: 20 });
  for (let seed = 1; seed <= 10; seed++) {
    for (const role of ['source', 'content', 'second'] as const) {
      for (const side of ['both', 'left', 'right'] as const) {
        for (const taken of [
          [],
          [
            { from: 12, to: 16 },
            { from: 22, to: 23 },
          ],
        ]) {
          const found = findTokenSpan(modelOf(seed), scene, role, taken, side);
          assertAlike(
            [found],
            [bestStretch(modelOf(seed), scene, role, taken, side)],
            `model ${seed}, ${role}, ${side}`,
          );
          seen[found === null ? 'none' : found.from < 18 ? 'left' : 'right']++;
        }
      }
    }
  }
  assert.ok(Math.min(seen.left, seen.right) > 10, JSON.stringify(seen));
});

test('where nothing is said of a side, both are looked at', () => {
  const scene = sceneOf(40, [8, 32], { from: 18, to: 20 });
  for (let seed = 1; seed <= 10; seed++)
    assert.deepEqual(
      findTokenSpan(modelOf(seed), scene, 'source', []),
      findTokenSpan(modelOf(seed), scene, 'source', [], 'both'),
    );
});

test('a stretch that is far likelier than all others is all but sure, in whatever order they come', () => {
  const scene = sceneOf(40, [8, 32], { from: 18, to: 20 });
  for (const inner of [-1, 17, 10, 20, 31]) {
    const boundaries = new Float32Array(2 ** 16);
    boundaries[featureOf(0, () => candidateFeatures(scene, 'content', inner, -1, out)) & 0xffff] = 30;
    const found = findTokenSpan({ ...modelWith([]), boundaries }, scene, 'content', []);
    if (inner < 0) assert.equal(found, null);
    else assert.ok(found!.from === inner || found!.to === inner + 1, `${inner}: ${found!.from} ${found!.to}`);
  }
});
