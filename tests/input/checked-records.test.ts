import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openCheckedRecords } from '../../src/input/checked-records.js';
import { fixtureArchive } from '../site/fixture.js';

const archive = fixtureArchive();
const [first, second] = archive.articles;

test('ids are known for the same article of the same file, and only where the archivist says nothing of it', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-checked-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const checked = openCheckedRecords(folder);
  assert.equal(checked.knownIds(first!), undefined);
  checked.add(archive, new Set([second!.file]));
  checked.keep();
  const { isSound, knownIds } = openCheckedRecords(folder);
  assert.deepEqual(
    knownIds(first!),
    [...first!.quotes, ...first!.figures].map(({ id }) => id),
  );
  assert.deepEqual(knownIds(second!), []);
  for (const other of [
    { id: 'other' },
    { file: 'other.html' },
    { fixity: { ...first!.fixity, sha256: '0'.repeat(64) } },
  ]) {
    assert.equal(knownIds({ ...first!, ...other }), undefined);
  }
  assert.ok(archive.articles.every(({ id }) => isSound(archive.stamps.get(id)!)));
  assert.ok(!isSound('another'));
});
