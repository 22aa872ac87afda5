/** Where the repository lies: tests run from dist/. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function rootAbove(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : rootAbove(dirname(folder));
}

/** The folder of package.json. */
export const ROOT: string = rootAbove(dirname(fileURLToPath(import.meta.url)));
