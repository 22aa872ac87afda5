import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function findRoot(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : findRoot(dirname(folder));
}

/** The path of a file of the repository, wherever the compiled test runs. */
export const repositoryFile = (path: string): string => join(findRoot(dirname(fileURLToPath(import.meta.url))), path);
