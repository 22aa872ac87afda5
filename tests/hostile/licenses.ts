/** The licences of everything in the lock file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.js';

/** One entry of the lock file. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dev: boolean;
  readonly integrity: string;
  readonly resolved: string;
  readonly hasInstallScript: boolean;
}

interface LockEntry {
  version?: string;
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
  name?: string;
}

/** Every package of the lock file, sorted by name and version. */
export function lockedPackages(): LockedPackage[] {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, LockEntry>;
  };
  return Object.entries(lock.packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => ({
      name: entry.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: entry.version ?? '',
      license: entry.license ?? '',
      dev: entry.dev === true || entry.devOptional === true,
      integrity: entry.integrity ?? '',
      resolved: entry.resolved ?? '',
      hasInstallScript: entry.hasInstallScript === true,
    }))
    .sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
}

/** The text of docs/licenses.md. */
export function formatLicenses(packages: readonly LockedPackage[]): string {
  const rows = new Map(
    packages.map((one) => [
      `${one.name}@${one.version}`,
      `| ${one.name} | ${one.version} | ${one.license || 'not said in its package.json'} | ` +
        `${one.dev ? 'development' : 'build'} |`,
    ]),
  );
  return [
    '# Licences of the packages',
    '',
    'Made from the lock file by `node dist/scripts/licenses.js`; a test fails where it is out of date. Nothing ' +
      'of the packages marked "development" is needed to make a site.',
    '',
    '| package | version | licence | needed for |',
    '|---|---|---|---|',
    ...rows.values(),
    '',
  ].join('\n');
}
