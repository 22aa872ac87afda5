/** Where the program itself lives. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json: of the clone, or of the installed package. */
export const PROGRAM_ROOT: string = findRoot(dirname(fileURLToPath(import.meta.url)));

/** The compiled program: dist/. */
export const COMPILED: string = join(PROGRAM_ROOT, 'dist');

function findRoot(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : findRoot(dirname(folder));
}

/** The version in package.json. */
export const programVersion = (): string =>
  (JSON.parse(readFileSync(join(PROGRAM_ROOT, 'package.json'), 'utf8')) as { version: string }).version;

/** What was measured of the extraction, Markdown; "" where the program came without it. */
export function readAccuracy(): string {
  const path = join(PROGRAM_ROOT, 'docs', 'accuracy.md');
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** Hashes already made: what runs does not change. */
const hashes = new Map<string, string>();

/** A hash of the compiled files in `folders` of dist/: what they make is made again when it changes. */
export function programHash(...folders: string[]): string {
  const name = folders.join(' ');
  const known = hashes.get(name) ?? hashOf(folders);
  hashes.set(name, known);
  return known;
}

/** What names the exact versions of all dependencies: npm puts only the second one into a package. */
const LOCK_FILES = ['package-lock.json', 'npm-shrinkwrap.json', 'package.json'];

function hashOf(folders: readonly string[]): string {
  const lock = LOCK_FILES.map((name) => join(PROGRAM_ROOT, name)).find((path) => existsSync(path))!;
  const hash = createHash('sha256').update(readFileSync(lock));
  for (const folder of folders) {
    const files = readdirSync(join(COMPILED, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js') || file.endsWith('.json'))
      .sort();
    for (const file of files) hash.update(`${folder}/${file}\n`).update(readFileSync(join(COMPILED, folder, file)));
  }
  return hash.digest('hex').slice(0, 16);
}
