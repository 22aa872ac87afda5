/** No regular expression of ours can be made slow by the text it reads. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { attackOf, judge, nameOf, type OwnRegex, ownRegexes, type Verdict } from './own-regexes.js';
import { shortest, timeOf } from './read.js';
import { ROOT } from './root.js';
import { FULL, threat } from './tally.js';

const verdicts = JSON.parse(readFileSync(join(ROOT, 'tests/hostile/recheck.json'), 'utf8')) as Record<string, Verdict>;
const own = ownRegexes();

/** A quadratic pattern takes more than a second on 40 kB; the whole campaign tries a megabyte. */
const LENGTH = FULL ? 1_000_000 : 40_000;
/** How long an attack string may keep a pattern busy, in milliseconds of the processor's time. */
const LIMIT = 100;

/** Where patterns run: there they can be stopped. */
const sandbox = createContext({});
const search = new Script('text.search(pattern)');

/** How the pattern was kept busy too long by `text`; "" where it was not. */
function slowOn(regex: OwnRegex, text: string, what: string): string {
  Object.assign(sandbox, { text, pattern: new RegExp(regex.source, regex.flags.replace('y', '')) });
  const took = shortest(LIMIT, () =>
    timeOf(() => {
      try {
        search.runInContext(sandbox, { timeout: 2_000 });
      } catch {
        // Stopped: it was busy all the while, as its time will say.
      }
    }),
  );
  return took > LIMIT ? `${regex.file}: ${nameOf(regex)} took ${Math.round(took)} ms on ${what}` : '';
}

threat('own regular expressions: recheck finds none slow', 50, async (cases) => {
  for (const regex of own) {
    // The kept verdicts only save time: "node dist/scripts/recheck.js" renews them.
    const verdict = verdicts[nameOf(regex)] ?? (await judge(regex));
    // recheck calls a bounded repeat slow, too, where it costs many steps a character: there the attack itself decides.
    cases.count(
      verdict.status === 'safe'
        ? ''
        : verdict.attack
          ? slowOn(regex, attackOf(verdict, LENGTH), 'the attack that recheck found')
          : `${nameOf(regex)} can't be judged`,
    );
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
  for (const regex of own) {
    for (const pump of pumps(regex)) {
      const fault = slowOn(
        regex,
        `${pump.repeat(LENGTH / pump.length)}\u0000`,
        `${JSON.stringify(pump)} over and over`,
      );
      cases.count(fault);
      if (fault) break;
    }
  }
});
