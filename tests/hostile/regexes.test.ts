/** No regular expression of ours can be made slow by the text it reads. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge, nameOf, type OwnRegex, ownRegexes, type Verdict } from './own-regexes.js';
import { ROOT } from './root.js';
import { FULL, threat } from './tally.js';

const verdicts = JSON.parse(readFileSync(join(ROOT, 'tests/hostile/recheck.json'), 'utf8')) as Record<string, Verdict>;
const own = ownRegexes();

threat('own regular expressions: recheck finds none slow', 50, async (cases) => {
  for (const regex of own) {
    // The kept verdicts only save time: "node dist/scripts/recheck.js" renews them.
    const verdict = verdicts[nameOf(regex)] ?? (await judge(regex));
    cases.holds(verdict.status === 'safe', `${regex.file}: ${nameOf(regex)} is ${verdict.status}: ${verdict.attack}`);
  }
});

/** Characters that most patterns repeat. */
const COMMON = ['a', 'A', '0', ' ', '\n', '.', '"', '\u00e9', 'a ', 'A. ', '0,'];

/** What the regular expression may be fooled with: the characters it names itself, each and in pairs, over and over. */
function pumps({ source }: OwnRegex): string[] {
  const named = [...new Set(source.replace(/\\[a-zA-Z]\{?\w*\}?/g, ''))].slice(0, FULL ? 24 : 4);
  return [...new Set([...COMMON, ...named, ...named.slice(1).map((mark, i) => mark + named[i]!)])];
}

threat('own regular expressions: long attack strings', 500, (cases) => {
  // A quadratic pattern takes more than a second on 40 kB; the whole campaign tries a megabyte.
  const length = FULL ? 1_000_000 : 40_000;
  for (const regex of own) {
    const pattern = new RegExp(regex.source, `${regex.flags.replace(/[gy]/g, '')}g`);
    for (const pump of pumps(regex)) {
      const text = `${pump.repeat(length / pump.length)}\u0000`;
      const attack = () => void text.replace(pattern, '');
      let took = timeOf(attack);
      // Once more, in case the machine was busy with something else.
      if (took > LIMIT) took = Math.min(took, timeOf(attack));
      cases.holds(took <= LIMIT, `${regex.file}: ${nameOf(regex)} took ${Math.round(took)} ms on ${JSON.stringify(pump)} over and over`);
      if (took > LIMIT) break;
    }
  }
});

/** How long an attack string may keep a pattern busy, in milliseconds. */
const LIMIT = 100;

function timeOf(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
