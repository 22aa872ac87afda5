/** Who states a figure, asked of the cast of the article and of its quotes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastFigure } from '../read.js';

/** "before: Denmark", of the last figure; with the quote that it stands in. */
function claimant(text: string, onlyMarked = false): string {
  const {
    claimant: { actor, form, quoteId, source },
    nameOf,
  } = lastFigure(text, onlyMarked);
  return `${form}${actor && `: ${nameOf(actor)}`}${quoteId ? ` in ${quoteId}` : ''}${source ? ` by “${text.slice(source.start, source.end)}”` : ''}`;
}

const CASES: readonly (readonly [text: string, claimant: string])[] = [
  ['“We counted 40 tanks,” Denmark said.', 'quoted: Denmark in q-1 by “Denmark”'],
  ['“There are 40 tanks there.”', 'quoted in q-1'],
  ['Denmark said that 40 soldiers had died.', 'before: Denmark in q-1 by “Denmark”'],
  ['40 soldiers had died, Denmark said.', 'behind: Denmark in q-1 by “Denmark”'],
  ['According to Denmark, 40 soldiers died.', 'according: Denmark in q-1 by “Denmark”'],
  ['Denmark pledged to send 40 tanks.', 'indirect: Denmark in q-1 by “Denmark”'],
  ['40 soldiers came.', 'own voice'],
  ['40 soldiers came and Denmark said nothing.', 'aside'],
  ['Denmark said it would talk after 40 soldiers died.', 'aside'],
  ['The raid claimed 40 lives.', 'aside'],
  ['The raid claimed 40 victims.', 'aside'],
  ['He said 40 soldiers came.', 'indirect in q-1 by “He”'],
  ['“We are ready,” Anna Berg said. She said 40 soldiers came.', 'indirect: Anna Berg in q-2 by “She”'],
  ['Denmark left the talks, saying 40 soldiers had died.', 'indirect: Denmark in q-1 by “Denmark”'],
  ['A local farmer said 40 soldiers came.', 'before: A local farmer in q-1 by “A local farmer”'],
  ['A sniper said 40 soldiers came.', 'before: A sniper in q-1 by “A sniper”'],
  ['An adviser said 40 soldiers came.', 'before: An adviser in q-1 by “An adviser”'],
  ['A ministry said 40 soldiers came.', 'before: A ministry in q-1 by “A ministry”'],
  ['The head of the farm said 40 soldiers came.', 'before: The head of the farm in q-1 by “The head of the farm”'],
  ['The Valley of Hope said 40 soldiers came.', 'before: The Valley of Hope by “The Valley of Hope”'],
  ['The wind said 40 soldiers came.', 'indirect in q-1 by “The wind”'],
];

for (const [text, wanted] of CASES) test(`tells whose word it is: ${text}`, () => assert.equal(claimant(text), wanted));

const WITHOUT_REPORTS: readonly (readonly [text: string, claimant: string])[] = [
  ['He said 40 soldiers came.', 'unresolved by “He”'],
  ['“We are ready,” Anna Berg said. She said 40 soldiers came.', 'before: Anna Berg by “She”'],
  ['“We are ready,” Anna Berg said. The wind said 40 soldiers came.', 'unresolved by “The wind”'],
  ['Denmark left the talks, saying 40 soldiers had died.', 'participle: Denmark'],
  ['The king left the talks, saying 40 Danish soldiers had died.', 'unresolved'],
  ['40 soldiers came and Denmark said nothing.', 'aside'],
  ['40 soldiers came.', 'own voice'],
  ['The wind said 40 soldiers came.', 'unresolved by “The wind”'],
];

for (const [text, wanted] of WITHOUT_REPORTS)
  test(`tells whose word it is by the sentence alone: ${text}`, () => assert.equal(claimant(text, true), wanted));
