/** How sure a figure is: the product of what is known of each of its parts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Claimant } from '../../../src/extract/figures/claimant/claimant.js';
import {
  CLAIMANT_TRUST,
  LINK_TRUST,
  SIDE_TRUST,
  UNTOLD_SIDE_TRUST,
} from '../../../src/extract/figures/confidence.table.js';
import { figureConfidence } from '../../../src/extract/figures/confidence.js';
import type { Classified } from '../../../src/extract/figures/event/kind.js';
import { readSentence } from './read.js';
import type { SideForm } from '../../../src/extract/figures/side/side.js';

function confidence(
  text: string,
  { kind, link }: Classified,
  form: SideForm,
  claimant: Pick<Claimant, 'form' | 'certainty'>,
): number {
  const { candidates } = readSentence(text);
  return figureConfidence(
    candidates[0]!,
    { kind, link },
    { actor: '', form },
    { actor: '', quoteId: undefined, source: null, ...claimant },
  );
}

const rounded = (value: number): number => Math.round(100 * value) / 100;
const OWN_VOICE = { form: 'own voice', certainty: null } as const;
const VOICE = CLAIMANT_TRUST['own voice'];

test('a side told is trusted by where it was read', () => {
  assert.equal(
    confidence('40 soldiers came.', { kind: 'personnel', link: 'noun' }, 'owner', OWN_VOICE),
    rounded(LINK_TRUST.noun * SIDE_TRUST.owner * VOICE),
  );
  assert.equal(
    confidence('40 soldiers came.', { kind: 'personnel', link: 'noun' }, 'own', OWN_VOICE),
    rounded(LINK_TRUST.noun * SIDE_TRUST.own * VOICE),
  );
  assert.equal(
    confidence('40 Danes are fighting.', { kind: 'personnel', link: 'object' }, 'own', OWN_VOICE),
    rounded(LINK_TRUST.object * SIDE_TRUST.people * VOICE),
  );
  assert.equal(
    confidence('40 Danes are fighting.', { kind: 'personnel', link: 'object' }, 'subject', OWN_VOICE),
    rounded(LINK_TRUST.object * SIDE_TRUST.subject * VOICE),
  );
});

test('a side not told is trusted by who is counted', () => {
  const untold = (text: string, kind: Classified['kind']) =>
    confidence(text, { kind, link: 'predicate' }, 'not said', OWN_VOICE);
  const trust = (side: keyof typeof UNTOLD_SIDE_TRUST) =>
    rounded(LINK_TRUST.predicate * UNTOLD_SIDE_TRUST[side] * VOICE);
  assert.equal(untold('40 soldiers came.', 'personnel'), trust('military'));
  assert.equal(untold('40 tanks came.', 'equipment'), trust('military'));
  assert.equal(untold('40 soldiers were killed.', 'killed'), trust('described'));
  assert.equal(untold('40 Danes were killed.', 'killed'), trust('described'));
  assert.equal(untold('40 people were arrested.', 'captured'), trust('captured'));
  assert.equal(untold('40 people were killed.', 'killed'), trust('people'));
});

test('a noun alone tells less of people than of soldiers', () => {
  assert.equal(
    confidence('40 people died.', { kind: 'killed', link: 'noun' }, 'not said', OWN_VOICE),
    rounded(LINK_TRUST.toll * UNTOLD_SIDE_TRUST.people * VOICE),
  );
  assert.equal(
    confidence('40 tanks came.', { kind: 'equipment', link: 'noun' }, 'not said', OWN_VOICE),
    rounded(LINK_TRUST.noun * UNTOLD_SIDE_TRUST.military * VOICE),
  );
  assert.equal(
    confidence('40 people died.', { kind: 'killed', link: 'distant' }, 'not said', OWN_VOICE),
    rounded(LINK_TRUST.distant * UNTOLD_SIDE_TRUST.people * VOICE),
  );
});

test('a claimant is trusted by form, and by how sure it is who the words name', () => {
  const stated = (certainty: number | null) =>
    confidence('40 people died.', { kind: 'killed', link: 'predicate' }, 'not said', { form: 'before', certainty });
  const trust = LINK_TRUST.predicate * UNTOLD_SIDE_TRUST.people * CLAIMANT_TRUST.before;
  assert.deepEqual([null, 1, 0.98, 0.5].map(stated), [
    rounded(trust),
    rounded(trust),
    rounded(trust),
    rounded(trust * 0.53),
  ]);
});
