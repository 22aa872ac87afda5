/** How sure a speaker is, by the evidence for it and its strength. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoteConfidence, evidenceOf } from '../../../src/extract/quotes/confidence.js';
import type { SpokenSpan } from '../../../src/extract/quotes/spoken-span.js';
import type { LinkKind } from '../../../src/extract/quotes/attribution/link.js';

interface Made {
  kind?: SpokenSpan['kind'];
  link?: LinkKind;
  onlyQuotes?: boolean;
  source?: boolean;
  cue?: number;
  sure?: number;
  content?: number;
  block?: number;
}

/**
 * A quote of block 1 whose attribution is as told: by default, it is what a sure source says, as a cue as sure says it.
 */
function quote({
  kind = 'direct',
  link = 'content',
  onlyQuotes = true,
  source = true,
  cue = 1,
  sure = 1,
  content = 1,
  block = 1,
}: Made): SpokenSpan {
  const span = { start: 0, end: 1 };
  const attribution = {
    cue: span,
    source: source ? span : null,
    content: [],
    quotes: [],
    onlyQuotes,
    block,
    segment: 0,
    probability: { cue, source: sure, content },
  };
  return { kind, start: 0, end: 1, spans: [], block: 1, link: { kind: link, attribution } };
}

const EVIDENCE: readonly (readonly [made: Made, evidence: string, strength: number, confidence: number])[] = [
  [{}, 'direct', 1, 0.98],
  [{ cue: 0.5, sure: 0.5, content: 0.5 }, 'direct', 0.125, 0.85],
  [{ sure: 0.5 }, 'direct', 0.5, 0.98],
  [{ sure: 0.25 }, 'direct', 0.25, 0.85],
  [{ onlyQuotes: false, cue: 0.5 }, 'mixed', 0.5, 0.88],
  [{ onlyQuotes: false, content: 0.25 }, 'mixed', 0.25, 0.75],
  [{ onlyQuotes: false }, 'mixed', 1, 0.95],
  [{ kind: 'indirect' }, 'indirect', 1, 0.99],
  [{ kind: 'indirect', cue: 0.5, sure: 0.5, content: 0.25 }, 'indirect', 0.0625, 0.6],
  [{ kind: 'indirect', cue: 0.9375 }, 'indirect', 0.9375, 0.91],
  [{ link: 'continued', sure: 0.5, cue: 0.25, block: 1 }, 'continued', 0.5, 0.85],
  [{ link: 'continued' }, 'continued', 1, 0.97],
  [{ link: 'continued', sure: 0.5, cue: 0.25, block: 0 }, 'continued over paragraphs', 0.5, 0.7],
  [{ link: 'beside', sure: 0.75, cue: 0.5 }, 'beside', 0.75, 0.5],
  [{ link: 'beside', block: 0 }, 'beside', 1, 0.5],
  [{ link: 'led', onlyQuotes: false }, 'led', 1, 0.75],
  [{ link: 'signed' }, 'signed', 1, 0.95],
  [{ link: 'near', sure: 0 }, 'near', 0, 0.8],
  [{ link: 'verb' }, 'verb', 1, 0.6],
  [{ link: 'document' }, 'document', 1, 0.6],
  [{ link: 'echo' }, 'echo', 1, 0.4],
  [{ source: false }, 'none', 0, 0],
  [{ kind: 'indirect', source: false }, 'none', 0, 0],
];

for (const [made, evidence, strength, confidence] of EVIDENCE) {
  test(`sure: ${JSON.stringify(made)}`, () => {
    assert.deepEqual(evidenceOf(quote(made)), { evidence, strength });
    assert.equal(quoteConfidence(quote(made), 1), confidence);
  });
}

test('a quote that nobody is linked to has no evidence', () => {
  const alone: SpokenSpan = { ...quote({}), link: { kind: 'none', attribution: null } };
  assert.deepEqual(evidenceOf(alone), { evidence: 'none', strength: 0 });
  assert.equal(quoteConfidence(alone, 1), 0);
});

test('a name that may be another’s makes its speaker less sure', () => {
  assert.equal(quoteConfidence(quote({}), 0.5), 0.49);
  assert.equal(quoteConfidence(quote({ link: 'led' }), 0.9), 0.68);
  assert.equal(quoteConfidence(quote({}), 0), 0);
});
