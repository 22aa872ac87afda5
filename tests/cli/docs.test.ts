import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { COMMANDS, parseCommandLine } from '../../src/cli/command-line.js';
import { settingsSchema } from '../../src/input/settings.js';
import { articleCurationSchema, identitiesSchema } from '../../src/record/index.js';
import { ROOT, workspace } from './workspace.js';

const doc = (name: string): string => readFileSync(join(ROOT, 'docs', name), 'utf8');

/** The indented blocks of a Markdown file. */
const blocks = (text: string): string[] =>
  text
    .split(/\n\n(?! {4})/)
    .flatMap((part) =>
      [...part.matchAll(/(?:^|\n\n)((?: {4}.*(?:\n|$))+)/g)].map(([, block]) => block!.replace(/^ {4}/gm, '')),
    );

test('every example in docs/curation.md is one that a build accepts', () => {
  const examples = blocks(doc('curation.md')).filter((block) => !block.startsWith('npx'));
  assert.ok(examples.length >= 4);
  for (const example of examples) {
    const schema = example.startsWith('- name') ? identitiesSchema : articleCurationSchema;
    const checked = schema.safeParse(parse(example));
    assert.ok(checked.success, `${example}\n${checked.error?.message}`);
  }
});

test('docs/cli.md has every command, every option that a folder or server needs, and every field of archive.yaml', () => {
  const text = doc('cli.md');
  for (const command of Object.keys(COMMANDS)) assert.match(text, new RegExp(`\`${command}[\`\\s]`), command);
  for (const option of ['--input', '--output', '--path-prefix', '--max-bytes', '--port', '--strict', '--format'])
    assert.ok(text.includes(option), option);
  for (const field of Object.keys(settingsSchema.shape)) assert.ok(text.includes(`\`${field}\``), field);
});

test('every command has a help that names its options', () => {
  for (const [command, { options }] of Object.entries(COMMANDS)) {
    const parsed = parseCommandLine([command, '--help'], () => '');
    assert.ok('text' in parsed);
    for (const option of options) assert.ok(parsed.text.includes(`--${option}`), `${command} --${option}`);
  }
});

test('the intake report is published where archive.yaml asks for it, and its sum holds', async (t) => {
  const { write, build, site } = workspace(t);
  await build();
  assert.throws(() => readFileSync(join(site, 'intake/index.html')));
  write('archive.yaml', 'intake: true\n');
  write('empty.txt', '');
  write('copy.txt', readFileSync(join(site, '..', 'articles/bridge.txt')));
  write('bridge.meta.yaml', 'withdrawn: Taken back by the outlet\n');
  assert.equal((await build()).status, 1);
  const html = readFileSync(join(site, 'intake/index.html'), 'utf8');
  assert.match(html, /4 files: 2 published, 1 duplicate, 1 left out/);
  assert.match(html, /This file is empty/);
  assert.match(html, /withdrawn/);
});
