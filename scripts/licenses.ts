/** Writes docs/licenses.md from the lock file: `node dist/scripts/licenses.js`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatLicenses, lockedPackages } from '../tests/hostile/licenses.js';
import { ROOT } from '../tests/hostile/root.js';

writeFileSync(join(ROOT, 'docs/licenses.md'), formatLicenses(lockedPackages()));
