/** `onrecord deploy HOST`: writes a host's recipe for publishing the archive, and says where the site is too large. */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { EXIT, type ExitStatus, UserError } from '../../system/exit.js';
import { programVersion } from '../../system/program.js';
import type { Terminal } from '../../system/terminal.js';
import { SITE_MARK } from '../../system/work-folder.js';
import { writeNew } from './write-new.js';
import { HOSTS, type HostId } from './hosts.table.js';
import { recipeFor } from './recipes.js';
import { checkLimits, inMegabytes, measureSite } from './site-size.js';

export interface DeployRequest {
  readonly host: string;
  /** Absolute paths. */
  readonly input: string;
  readonly output: string;
  /** The folder that goes to the host: that of the repository. */
  readonly folder: string;
  readonly terminal: Terminal;
}

/** Writes the recipe into `folder`; 1 where the built site breaks a limit of the host. */
export async function runDeploy({ host, input, output, folder, terminal }: DeployRequest): Promise<ExitStatus> {
  if (!Object.hasOwn(HOSTS, host))
    throw new UserError(`onrecord deploy knows ${Object.keys(HOSTS).join(', ')}, not "${host}".`, EXIT.usage);
  const id = host as HostId;
  const recipe = recipeFor(id, {
    version: programVersion(),
    input: insideOf(folder, input, '--input'),
    output: insideOf(folder, output, '--output'),
  });
  const path = join(folder, recipe.file);
  if (existsSync(path) && readFileSync(path, 'utf8') !== recipe.contents)
    throw new UserError(`${path} is there already and says something else. Take it away, or change it by hand.`);
  writeNew(path, recipe.contents);
  terminal.print(path);
  for (const step of recipe.next) terminal.print(step);
  return reportSize(output, id, terminal);
}

function reportSize(output: string, id: HostId, terminal: Terminal): ExitStatus {
  const host = HOSTS[id];
  if (!existsSync(join(output, SITE_MARK))) {
    const limits = host.limits.map(({ says }) => says).join('; ');
    terminal.warn(
      `There is no site in ${output} yet. ${host.name} takes ${limits} (${host.source}). Run "onrecord build" ` +
        'and this command again to have the site held against that.',
    );
    return EXIT.ok;
  }
  const size = measureSite(output);
  const checks = checkLimits(size, host);
  for (const { message } of checks) terminal.warn(message);
  if (checks.some(({ isBroken }) => isBroken)) {
    terminal.warn(`${host.name} will refuse this site as it is; see ${host.source}.`);
    return EXIT.input;
  }
  terminal.print(`The site has ${size.files} files and ${inMegabytes(size.bytes)}, which ${host.name} takes.`);
  return EXIT.ok;
}

/** A folder below `folder` as its host sees it: relative, with forward slashes. */
function insideOf(folder: string, path: string, option: string): string {
  const inside = relative(folder, path);
  if (inside === '' || inside.startsWith('..') || inside.includes(`..${sep}`))
    throw new UserError(`${option} has to be a folder below ${folder}: the host gets nothing else.`, EXIT.usage);
  return inside.split(sep).join('/');
}
