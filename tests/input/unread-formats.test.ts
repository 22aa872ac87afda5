import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatAdvice } from '../../src/input/unread-formats.js';

test("the archive's own files are no exports, and an export is no file of its own", () => {
  for (const file of ['published.json', 'news/published.json', 'actors.yaml', 'archive.yaml', 'a/ferry.meta.yaml']) {
    const { severity, message } = formatAdvice(file);
    assert.equal(severity, 'warning', file);
    assert.match(message, /belongs to the archive/, file);
  }
  const { severity, message } = formatAdvice('unpublished.json');
  assert.equal(severity, 'error');
  assert.match(message, /This is an export \(JSON\)/);
});
