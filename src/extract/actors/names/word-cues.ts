/** What the words of a run of capitals themselves tell of whether it names a human being. */
import type { TokenizedArticle, Token } from '../../../text/index.js';
import { WORD_NAMES } from '../../english/actors/given-names.table.js';
import { ABSTRACT, CAMEL, EVIDENCE_NOBODY, NUMERALS } from '../../english/actors/names.table.js';
import { FAMOUS, type PersonCue, PLACE_PREFIXES, SURNAME_ENDINGS } from '../../english/actors/person-cues.table.js';
import {
  COMMON,
  GIVEN,
  type Marks,
  MODIFIER,
  NEVER,
  ORGANIZATION_HEAD,
  PARTICLE,
  PLACE,
  PREFIXED,
  ROLE,
  STATE,
  SURNAME,
  THING_HEAD,
} from './lexicon.js';
import type { Name } from './name.js';

/** The words of a name that count: no initials, no particles. */
export function namingWords(tokens: readonly Token[], marks: Marks, name: Name): Token[] {
  const counts = ({ kind, text, capital }: Token, k: number): boolean => {
    const bits = marks.bits[name.from + k]!;
    return kind === 'word' && text.length > 1 && !INITIALS.test(text) && (capital || !(bits & PARTICLE));
  };
  return tokens.slice(name.from, name.to).filter(counts);
}

/** "R.K." */
export const INITIALS = /^(?:\p{Lu}\.){1,3}$/u;

/** The cues that the words of a name give, each as often as it holds. */
export function wordCues({ tokens }: TokenizedArticle, marks: Marks, name: Name): PersonCue[] {
  const words = namingWords(tokens, marks, name);
  const count = words.length;
  if (count === 0 || EVIDENCE_NOBODY.has(words.map(({ lower }) => lower).join(' '))) return ['name of nobody'];
  const { bits } = marks;
  const cues: PersonCue[] = [];
  if (bits[name.from]! & GIVEN) cues.push(count > 1 ? 'given name and more' : 'given name alone');
  if (FAMOUS.has(words[0]!.lower) && count === 1) cues.push('famous surname');
  const last = words.at(-1)!.lower;
  if (SURNAME_ENDINGS.test(last)) cues.push(count > 1 ? 'ending of surnames' : 'ending of surnames alone');
  if (bits[name.to - 1]! & SURNAME) cues.push(count > 1 ? 'surname of a list' : 'surname of a list alone');
  if (bits[name.to - 1]! & PREFIXED) cues.push('al- or el-');
  if (name.to - name.from > count)
    cues.push(startsWithInitials(tokens, name) ? 'initials first' : 'initial or particle inside');
  const unmarked = words.every((_, k) => !(bits[name.from + k]! & ~(GIVEN | SURNAME | PREFIXED)));
  if (count > 1 && !name.weak && unmarked && !/^(?:the|an?)$/.test(tokens[name.from - 1]?.lower ?? ''))
    cues.push('words of no list');
  cues.push(...cuesInside(tokens, marks, name, count));
  return cues;
}

/** "R.K. Sandhu", "D K Shivakumar", "P. Lunde", but not "A Bridge". */
export function startsWithInitials(tokens: readonly Token[], { from, to }: Name): boolean {
  const { text } = tokens[from]!;
  if (to - from < 2) return false;
  return (
    INITIALS.test(text) ||
    (text.length === 1 && (tokens[from + 1]!.text === '.' || tokens[from + 1]!.text.length === 1))
  );
}

/** What each word says against a person. */
function cuesInside(tokens: readonly Token[], marks: Marks, name: Name, count: number): PersonCue[] {
  const cues: PersonCue[] = [];
  for (let i = name.from; i < name.to; i++) {
    const word = marks.bits[i]!;
    const { text, lower, kind } = tokens[i]!;
    // "A" of "William A. Ackman", "van" of "Herman van Rompuy"
    if (kind === 'mark' || text.length === 1 || !tokens[i]!.capital || INITIALS.test(text) || NUMERALS.test(text))
      continue;
    if (word & GIVEN) {
      if (word & PLACE && count === 1) cues.push('given name that is a place');
      continue;
    }
    // "Will Estrada"
    if (i === name.from && count > 1 && WORD_NAMES.has(lower)) continue;
    cues.push(...cuesOfWord(word, tokens[i]!, i === name.to - 1, count, (marks.bits[name.from]! & GIVEN) !== 0));
    if (i === name.from && count > 1 && PLACE_PREFIXES.has(lower)) cues.push('first word of places');
    if (marks.lowered.has(lower))
      cues.push(count > 1 ? 'word in small letters elsewhere' : 'one word, in small letters elsewhere');
  }
  if (count > 4) cues.push('more than four words');
  if (count === 1 && name.weak) cues.push('one word where all have capitals');
  return cues;
}

function cuesOfWord(word: number, { text, lower }: Token, isLast: boolean, count: number, given: boolean): PersonCue[] {
  const cues: PersonCue[] = [];
  if (word & PLACE)
    cues.push(count === 1 ? 'place alone' : isLast && given ? 'surname that is a place' : 'word of places');
  if (word & (ORGANIZATION_HEAD | THING_HEAD))
    cues.push(isLast ? 'noun of organisations or things last' : 'noun of organisations or things');
  if (word & (NEVER | STATE) && lower !== 'may')
    cues.push(isLast && given && word & STATE ? 'surname that is a place' : 'word of nobody');
  if (word & (COMMON | MODIFIER) && count > 1) cues.push('everyday word');
  if (word & ROLE) cues.push('noun of trades');
  if (text.length > 1 && text === text.toUpperCase())
    cues.push(count === 1 && text.length < 6 ? 'short word of capitals' : 'word of capitals');
  if (CAMEL.test(text)) cues.push('capital inside a word');
  if (count === 1 && ABSTRACT.test(lower)) cues.push('ending of abstract nouns');
  return cues;
}
