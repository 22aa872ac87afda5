import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayingLine, sayingOf } from '../../src/site/format/saying.js';

const line = (cue: string, stance: Parameters<typeof sayingOf>[1]): string =>
  sayingLine('Anna Berg', sayingOf(cue, stance));

test('the verb stands behind who speaks, "according to" before', () => {
  assert.equal(line('denied', 'denies'), 'Anna Berg denied');
  assert.equal(line('did not\n say', 'unsaid'), 'Anna Berg did not say');
  assert.equal(line('according to', 'asserts'), 'According to Anna Berg');
  assert.equal(line('’s demand', 'demands'), 'Anna Berg’s demand');
});

test('a cue without a word is none, but what was denied is never shown without a verb', () => {
  assert.equal(line(':', 'asserts'), 'Anna Berg');
  assert.equal(line('', 'denies'), 'Anna Berg denied');
});
