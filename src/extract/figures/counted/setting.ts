/** What a noun is that counts only in military company: "members", "vehicles". */
import type { Token } from '../../../text/index.js';
import { nounAt } from './noun.js';
import { CIVILIAN_WORDS, MILITARY_SETTING, MILITARY_WORDS, type NounClass } from '../../english/figures/nouns.table.js';
import { MEMBERS, AIRCREW, MOSTLY_CIVILIAN } from '../../english/figures/counted.table.js';

/** Settles what a `member` or a `craft` is by the words around it. */
export function settled(tokens: readonly Token[], from: number, head: number, headClass: NounClass): NounClass {
  if (headClass === 'force') return 'fighter';
  // "two Su-27 fighters"
  if (AIRCREW.has(tokens[head]!.lower) && nounAt(tokens[head - 1]!)?.class === 'equipment') return 'equipment';
  if (headClass !== 'member' && headClass !== 'craft') return headClass;
  const inside = tokens.slice(from, head);
  const military = inside.some(
    (token) =>
      MILITARY_WORDS.has(token.lower) || nounAt(token)?.class === 'fighter' || nounAt(token)?.class === 'equipment',
  );
  // "200 service members", not "health service members"
  const serves = inside.length === 1 && inside[0]!.lower === 'service' && MEMBERS.has(tokens[head]!.lower);
  if (headClass === 'member') return military || serves ? 'fighter' : 'person';
  if (inside.some(({ lower }) => CIVILIAN_WORDS.has(lower))) return 'craft';
  return military
    ? 'equipment'
    : isMilitarySetting(tokens, from) && !MOSTLY_CIVILIAN.has(tokens[head]!.lower)
      ? 'equipment'
      : 'craft';
}

/**
 * Whether the text around speaks of an army at war or in the field: a military word within 25 tokens, or two within
 * 120.
 */
function isMilitarySetting(tokens: readonly Token[], at: number): boolean {
  let words = 0;
  for (let k = Math.max(0, at - 120); k < Math.min(tokens.length, at + 120); k++) {
    if (!MILITARY_SETTING.has(tokens[k]!.lower)) continue;
    words++;
    if (words >= 2 || Math.abs(k - at) <= 25) return true;
  }
  return false;
}
