import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatProblem, lineAt } from '../../src/record/index.js';

test('a line is counted from 1, and a line end belongs to the line that it ends', () => {
  const text = 'one\ntwo\n\nfour';
  assert.deepEqual(
    [0, 2, 3, 4, 7, 8, 9, 12].map((offset) => lineAt(text, offset)),
    [1, 1, 1, 2, 2, 3, 4, 4],
  );
  assert.equal(lineAt('', 0), 1);
  assert.equal(lineAt('no line end', 5), 1);
});

test('a problem is a line that editors make clickable; line 0 is not shown', () => {
  const problem = { severity: 'error', file: 'a/b.txt', line: 3, message: 'Mend it.' } as const;
  assert.equal(formatProblem(problem), 'a/b.txt:3: error: Mend it.');
  assert.equal(formatProblem({ ...problem, severity: 'warning', line: 0 }), 'a/b.txt: warning: Mend it.');
  assert.equal(formatProblem({ ...problem, line: 1 }), 'a/b.txt:1: error: Mend it.');
});
