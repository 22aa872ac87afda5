import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from './cli/workspace.js';

/** What the compiler says of `code` under the options of a project of ours. */
function compile(code: string, project: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-types-'));
  try {
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    writeFileSync(join(folder, 'probe.ts'), code);
    const config = {
      extends: join(ROOT, project),
      include: ['probe.ts'],
      exclude: [],
      compilerOptions: { noEmit: true, rootDir: folder },
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    return spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' }).stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('in the core, a forgotten import of a name that browsers have is an error; in the whole it would be none', () => {
  const probe = 'export const lengthOf = (one: Document): number => String(one).length;\nexport const at = window;\n';
  const core = compile(probe, 'tsconfig.core.json');
  assert.match(core, /Cannot find name 'Document'/);
  assert.match(core, /Cannot find name 'window'/);
  assert.equal(compile(probe, 'tsconfig.json'), '');
  assert.equal(compile('export const n: number = [1].at(-1)!;\n', 'tsconfig.core.json'), '');
});

test('every room of the core is compiled by itself', () => {
  const { include } = JSON.parse(readFileSync(join(ROOT, 'tsconfig.core.json'), 'utf8')) as { include: string[] };
  for (const room of ['record', 'text', 'parse', 'extract', 'archive', 'site', 'search', 'offline'])
    assert.ok(include.includes(`src/${room}`), room);
});
