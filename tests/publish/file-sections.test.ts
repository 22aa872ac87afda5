import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { type OldFile, writeSections } from '../../src/publish/file-sections.js';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-sections-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
let files = 0;

/** A file of sections with these keys, made from `old`; tells which were made anew. */
function written(keys: readonly string[], base: string, old: OldFile | null) {
  const path = join(folder, String(files++));
  const made: string[] = [];
  const textOf = (key: string): string => `${key}: ${'ä\n'.repeat(key.length * 3)}`;
  const sections = keys.map((key) => ({
    key,
    text: () => {
      made.push(key);
      return textOf(key);
    },
  }));
  const result = writeSections(path, sections, base, old);
  const contents = readFileSync(path);
  assert.equal(contents.toString(), keys.map(textOf).join(''));
  assert.equal(result.sha256, createHash('sha256').update(contents).digest('hex'));
  return { made, old: { path, sections: result.sections } };
}

test('a file of sections is what it would be if all were made, whatever is copied from the one before', () => {
  const keys = fc.uniqueArray(fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 1, maxLength: 4 }), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(keys, keys, (before, now) => {
      const first = written(before, 'base', null);
      assert.deepEqual(first.made, before);
      const second = written(now, 'base', first.old);
      assert.deepEqual(
        second.made,
        now.filter((key) => !before.includes(key)),
      );
    }),
  );
});

test('nothing is copied where the program or the settings are others, nor a section without a key', () => {
  const { old } = written(['a', '', 'b'], 'one', null);
  assert.deepEqual(written(['a', 'b'], 'two', old).made, ['a', 'b']);
  assert.deepEqual(written(['b', '', 'a'], 'one', old).made, ['']);
});

test('sections larger than what is copied with one call come over whole', () => {
  const keys = Array.from({ length: 40 }, (_, at) => `${at}-${'x'.repeat(9_000)}`);
  const { old } = written(keys, 'base', null);
  assert.deepEqual(written([...keys].reverse(), 'base', old).made, []);
});
