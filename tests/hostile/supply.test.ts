/** What is installed is what was looked at: exact versions, nothing that runs at install, licences known. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatLicenses, lockedPackages } from './licenses.js';
import { ROOT } from './root.js';
import { threat } from './tally.js';

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** Licences that let the archive be kept and passed on. */
const FREE =
  /^\(?(?:MIT|ISC|Apache-2\.0|BSD(?:-[23]-Clause)?|0BSD|CC0-1\.0|CC-BY-[34]\.0|Unlicense|Python-2\.0|BlueOak-1\.0\.0|MPL-2\.0|WTFPL|MIT-0|AFLv2\.1|PSF-2\.0)(?: (?:OR|AND|or|and) \(?[\w.-]+\)?)*\)?$/;

threat('supply chain: exact versions, hashes, no install scripts, licences', 200, (cases) => {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(read('package.json')) as Record<
    string,
    Record<string, string>
  >;
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    cases.holds(/^\d+\.\d+\.\d+$/.test(version), `${name} has no exact version: ${version}`);
    cases.holds(
      lockedPackages().some((one) => one.name === name && one.version === version),
      `the lock file has no ${name} ${version}`,
    );
  }
  for (const one of lockedPackages()) {
    const fault = one.hasInstallScript
      ? 'runs a script when it is installed'
      : !/^sha(?:512|1)-/.test(one.integrity)
        ? 'has no hash'
        : !FREE.test(one.license) && one.license !== ''
          ? `has a licence that nobody looked at: ${one.license}`
          : '';
    cases.count(fault && `${one.name} ${one.version} ${fault}`);
  }
  cases.holds(
    /^ignore-scripts=true$/m.test(read('.npmrc')) && /^save-exact=true$/m.test(read('.npmrc')),
    '.npmrc lets packages run scripts or loosens versions',
  );
  cases.holds(
    existsSync(join(ROOT, 'docs/licenses.md')) && read('docs/licenses.md') === formatLicenses(lockedPackages()),
    'docs/licenses.md is out of date: run "node dist/scripts/licenses.js"',
  );
});

threat('every promise of SECURITY.md names a test that there is', 12, (cases) => {
  const tests = readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' });
  const promises = read('SECURITY.md')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (?:promise|---)/.test(line));
  for (const promise of promises) {
    const named = [...promise.matchAll(/`(tests\/[\w./-]+)`/g)].map(([, path]) => path!.slice('tests/'.length));
    cases.holds(named.length > 0 && named.every((path) => tests.includes(path)), `no such test: ${promise}`);
  }
});
