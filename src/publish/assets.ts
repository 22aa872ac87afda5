/**
 * Style sheets, pictures and browser scripts: copied as they are, and hashed, so that their addresses change with them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { sha256 } from '../system/read-file.js';
import { COMPILED, PROGRAM_ROOT } from '../system/program.js';

/** One asset by its path below `assets/`. */
export interface Asset {
  readonly name: string;
  readonly contents: Buffer;
}

/** Browser modules by where they are compiled to; what they import comes with them. */
const ENTRY_FOLDERS = ['src/search/browser', 'src/offline/browser', 'templates/assets'];

/** All assets, sorted by name. */
export function readAssets(): Asset[] {
  const plain = filesIn(join(PROGRAM_ROOT, 'templates/assets'))
    .filter((file) => !/\.tsx?$/.test(file))
    .map((file) => asset(relative(join(PROGRAM_ROOT, 'templates/assets'), file), readFileSync(file)));
  const assets = new Map(plain.map((one) => [one.name, one]));
  for (const module of modulesFrom(
    ENTRY_FOLDERS.flatMap((folder) => filesIn(join(COMPILED, folder)).filter((file) => file.endsWith('.js'))),
  )) {
    const one = asset(moduleName(module), readFileSync(module));
    assets.set(one.name, one);
  }
  return [...assets.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

const asset = (name: string, contents: Buffer): Asset => ({ name: name.split(sep).join('/'), contents });

/** dist/src/search/browser/page.js → search/browser/page.js, so that relative imports go on working */
const moduleName = (module: string): string =>
  relative(COMPILED, module)
    .split(sep)
    .join('/')
    .replace(/^src\/|^templates\/assets\//, '');

/** The modules at `entries` and all that they import from each other. */
function modulesFrom(entries: readonly string[]): Set<string> {
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    // import { a } from './b.js'; export * from './b.js'; import('./b.js')
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from|import) ?\(?['"](\.{1,2}\/[^'"]+)['"]/g))
      visit(join(dirname(file), path!));
  };
  entries.forEach(visit);
  return found;
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .sort();
  } catch {
    return [];
  }
}

/** Content hashes of the assets by name, as the templates put them into addresses. */
export const assetHashes = (assets: readonly Asset[]): Record<string, string> =>
  Object.fromEntries(assets.map(({ name, contents }) => [name, sha256(contents).slice(0, 12)]));

/** Where an asset lies below the output folder. */
export const assetPath = ({ name }: Asset): string => posix.join('assets', name);
