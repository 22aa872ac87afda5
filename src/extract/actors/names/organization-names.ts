/** Where the names of organisations end that no list holds: by their head nouns. */
import type { BlockWords } from './block-words.js';
import { COMMON, GIVEN, HONORIFIC, MODIFIER, ORGANIZATION_HEAD, REPORTING, ROLE, TIME } from './lexicon.js';
import { ON_HEADS, JOINTS } from '../../english/actors/names.table.js';

/** More tokens than this no name has. */
export const MOST_WORDS = 12;

/** Where an organisation's name ends that began at `from`, `i` tokens of it known; `i` where no head noun follows. */
export function organizationEnd(words: BlockWords, from: number, i: number): number {
  let end = i;
  let k = i;
  while (k < words.end && k - from < MOST_WORDS) {
    if (words.titleCase && words.is(k, COMMON | REPORTING) && !words.is(k, ORGANIZATION_HEAD | MODIFIER)) break;
    if (k > from && words.lineBreak(k)) break;
    if (words.capital(k) && mayBelong(words, k)) {
      k++;
      // "State Department": a word that may also be an adjective is the head only where no capital follows.
      const head = words.is(k - 1, ORGANIZATION_HEAD) && (!words.is(k - 1, MODIFIER) || !words.capital(k));
      if (head) end = headEnd(words, k);
    } else if (JOINTS.has(words.tokens[k]!.lower) && words.capital(k + 1) && (end < k || k === i || isHalf(words, k)))
      k++;
    else break;
  }
  return end;
}

/** "National Security | and Defence Council": before "and" a word that only describes the council. */
const isHalf = (words: BlockWords, k: number): boolean =>
  words.tokens[k]!.lower === 'and' && words.is(k - 1, MODIFIER) && words.is(k + 1, MODIFIER);

/** Whether a capital may stand in an organisation's name: no month, no form of address, no person's office. */
const mayBelong = (words: BlockWords, k: number): boolean =>
  !words.is(k, TIME | HONORIFIC) && !(words.is(k, ROLE) && !words.is(k, ORGANIZATION_HEAD | MODIFIER));

/** Behind a head noun the name may go on: "Ministry of Foreign Affairs", "Institute for the Study of War". */
function headEnd(words: BlockWords, i: number): number {
  let end = i;
  for (let turn = 0; turn < 3 && end < words.end; turn++) {
    const link = words.tokens[end]!.lower;
    const on = link === 'on' && ON_HEADS.has(words.tokens[end - 1]!.lower);
    if (link !== 'of' && link !== 'for' && !on && !(link === 'and' && turn > 0)) break;
    let k = end + 1;
    // "the Ministry of Defence and the Baltic Bank" are two
    if (words.tokens[k]?.lower === 'the' && link !== 'and') k++;
    const first = k;
    while (words.capital(k) && k - i < MOST_WORDS && !words.is(k, TIME) && !(k > first && words.is(k, ROLE | GIVEN)))
      k++;
    if (k === first) break;
    end = k;
  }
  return end;
}

/** "Russia's Foreign Ministry": where the organisation ends that an owner before `i` has; `i` where none follows. */
export function ownedEnd(words: BlockWords, i: number): number {
  if (words.tokens[i]?.lower !== "'s" || !words.capital(i + 1) || words.startsSentence(i + 1)) return i;
  const end = organizationEnd(words, i + 1, i + 1);
  return end > i + 2 ? end : i;
}
