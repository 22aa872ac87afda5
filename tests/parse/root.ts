import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function findRoot(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : findRoot(dirname(folder));
}

/** The folder of package.json, wherever the compiled tests lie. */
export const repositoryRoot = findRoot(dirname(fileURLToPath(import.meta.url)));
