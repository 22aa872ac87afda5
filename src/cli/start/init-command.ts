/** `onrecord init FOLDER`: a folder to begin an archive in, with two sample articles. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { stringify } from '../../input/yaml/yaml-nodes.js';
import { EXIT, type ExitStatus, UserError } from '../../system/exit.js';
import { programVersion } from '../../system/program.js';
import type { Terminal } from '../../system/terminal.js';
import { recipeFor } from './recipes.js';
import { sampleFiles } from './sample-archive.table.js';
import { writeNew } from './write-new.js';

export interface InitRequest {
  /** The new folder, as the command line names it. */
  readonly folder: string;
  readonly terminal: Terminal;
}

/** Makes the folder; refuses one that holds anything but dot files. */
export async function runInit({ folder, terminal }: InitRequest): Promise<ExitStatus> {
  const path = resolve(folder);
  if (existsSync(path) && !statSync(path).isDirectory()) throw new UserError(`${path} is no folder.`, EXIT.usage);
  if (existsSync(path) && readdirSync(path).some((name) => !name.startsWith('.')))
    throw new UserError(`${path} is not empty. Name a folder that is, or is not there yet.`, EXIT.usage);
  const version = programVersion();
  // {"title": "my-archive"}
  const title = stringify({ title: basename(path) }).trimEnd();
  for (const [file, contents] of Object.entries(sampleFiles(title))) writeNew(join(path, file), contents);
  const recipe = recipeFor('github', { version, input: 'articles', output: '_site' });
  writeNew(join(path, recipe.file), recipe.contents);
  terminal.print(path);
  terminal.note(`Next: cd ${folder} && npx onrecord serve`);
  return EXIT.ok;
}
