import assert from 'node:assert/strict';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { randomArticle, randomEdit, randomNumbers } from './random-edits.js';
import { difference, tree, workspace } from './workspace.js';

/** `npm run test:edits` asks for 500. */
const SCRIPTS = Number(process.env.ONRECORD_EDIT_SCRIPTS ?? 3);
const EDITS = 4;

test(`after random edits a site is byte for byte what a clean build makes (${SCRIPTS} scripts)`, async (t) => {
  for (let seed = 1; seed <= SCRIPTS; seed++) {
    const random = randomNumbers(seed);
    const { input, folder, write, build, run } = workspace(t, {});
    for (const name of ['one', 'two', 'three']) write(`${name}.txt`, randomArticle(random));
    assert.equal((await build()).status, 0);
    const done: string[] = [];
    for (let edit = 0; edit < EDITS; edit++) {
      done.push(randomEdit(input, random));
      // The addresses given out so far are a part of the input.
      rmSync(join(folder, 'copy'), { recursive: true, force: true });
      cpSync(input, join(folder, 'copy'), { recursive: true });
      const incremental = await build();
      mkdirSync(join(folder, `clean-${edit}`));
      const clean = await run('build', '--input', join(folder, 'copy'), '--output', join(folder, `clean-${edit}/site`));
      assert.equal(incremental.status, clean.status, `seed ${seed}: ${done.join(', ')}\n${incremental.err}`);
      assert.deepEqual(difference(tree(join(folder, 'site')), tree(join(folder, `clean-${edit}/site`))), [], `seed ${seed}: ${done.join(', ')}`);
      assert.deepEqual(difference(tree(input), tree(join(folder, 'copy'))), [], `seed ${seed}: ${done.join(', ')}`);
    }
  }
});
