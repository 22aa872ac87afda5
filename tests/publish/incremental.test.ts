import assert from 'node:assert/strict';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from '../../src/publish/build.js';
import { silentTerminal } from '../../src/system/terminal.js';
import { randomArticle, randomEdit, randomNumbers } from './random-edits.js';
import { difference, tree, workspace } from '../cli/workspace.js';

/** `npm run test:edits` asks for 500. */
const SCRIPTS = Number(process.env.ONRECORD_EDIT_SCRIPTS ?? 3);
/** Edits in a script, with a build after each. */
const EDITS = 4;
/** So many scripts go on from where the one before ended; then another archive begins. */
const LIFE = 10;

/** Builds in this process: starting one takes longer than the build. Gives what the archivist is told. */
async function built(input: string, output: string): Promise<string> {
  const { published, problems } = await build({
    input,
    output,
    pathPrefix: undefined,
    maxBytes: 1_000_000,
    terminal: silentTerminal,
  });
  return JSON.stringify({ published, problems });
}

test(`after random edits a site is byte for byte what a clean build makes (${SCRIPTS} scripts)`, async (t) => {
  for (let first = 1; first <= SCRIPTS; first += LIFE) {
    const random = randomNumbers(first);
    const { input, folder, write, site } = workspace(t, {});
    for (const name of ['one', 'two', 'three']) write(`${name}.txt`, randomArticle(random));
    await built(input, site);
    const done: string[] = [];
    for (let script = first; script < first + LIFE && script <= SCRIPTS; script++) {
      for (let edit = 1; edit < EDITS; edit++) {
        done.push(randomEdit(input, random));
        await built(input, site);
      }
      done.push(randomEdit(input, random));
      // The addresses given out so far are a part of the input.
      const copy = join(folder, 'clean/articles');
      rmSync(join(folder, 'clean'), { recursive: true, force: true });
      mkdirSync(join(folder, 'clean'));
      cpSync(input, copy, { recursive: true });
      const told = await built(input, site);
      const toldClean = await built(copy, join(folder, 'clean/site'));
      const history = `script ${script}, in the life that began with ${first}: ${done.join(', ')}`;
      assert.equal(told, toldClean, history);
      assert.deepEqual(difference(tree(site), tree(join(folder, 'clean/site'))), [], history);
      assert.deepEqual(difference(tree(input), tree(copy)), [], history);
    }
    rmSync(folder, { recursive: true });
  }
});
