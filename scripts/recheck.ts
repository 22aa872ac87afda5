/**
 * Checks every regular expression of the compiled program with recheck, and keeps the verdicts for the tests: `node
 * dist/scripts/recheck.js`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge, nameOf, ownRegexes, type Verdict } from '../tests/hostile/own-regexes.js';
import { ROOT } from '../tests/hostile/root.js';

const KEPT = join(ROOT, 'tests/hostile/recheck.json');

const before = existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, 'utf8')) as Record<string, Verdict>) : {};
const verdicts: Record<string, Verdict> = {};
let bad = 0;
for (const regex of ownRegexes()) {
  const name = nameOf(regex);
  const known = before[name];
  const verdict = known?.status === 'safe' ? known : await judge(regex);
  verdicts[name] = verdict;
  if (verdict.status === 'safe') continue;
  bad++;
  process.stdout.write(`${regex.file}\n  ${name}\n  ${verdict.status} ${JSON.stringify(verdict.attack)}\n`);
}
writeFileSync(KEPT, `${JSON.stringify(verdicts, null, 1)}\n`);
process.stdout.write(`${Object.keys(verdicts).length} regular expressions, ${bad} not safe.\n`);
process.exitCode = bad > 0 ? 1 : 0;
