/** What stands around a run of capitals and tells whether it names a human being. */
import type { TokenizedArticle, Token } from '../../../text/index.js';
import {
  ACTS,
  ARTICLES,
  EVIDENCE_OWN,
  NAMES_PLACE_PREPOSITIONS,
  OTHER_PREPOSITIONS,
  PARTISAN,
  PLACE_NOUNS,
  TRADE,
} from '../../english/actors/names.table.js';
import { ORGANIZATION_NOUNS } from '../../english/actors/nouns.table.js';
import type { PersonCue } from '../../english/actors/person-cues.table.js';
import {
  GIVEN,
  HONORIFIC,
  type Marks,
  NAME_TITLE,
  NEVER,
  ORGANIZATION_HEAD,
  REPORTING,
  ROLE,
  STATE,
} from './lexicon.js';
import type { Name } from './name.js';

// "D", "R-Ky", "D-Calif"
const PARTY = /^[DRI](?:-\p{Lu}\p{L}{0,5})?$/u;
/** How many tokens before a name its bearer's trade may stand, and behind it. */
const APPOSED = { before: 9, behind: 8 };
/** How many tokens behind a name its bearer's "his" or "her" is looked for. */
const KIN = 12;

/** The cues around one mention of a name of `count` words. */
export function contextCues(
  { tokens, blocks }: TokenizedArticle,
  marks: Marks,
  name: Name,
  count: number,
): PersonCue[] {
  const [first, last] = blocks[name.block]!.tokens;
  const { bits } = marks;
  const before = name.from > first ? name.from - 1 : -1;
  const cues: PersonCue[] = [];
  if (before >= 0) cues.push(...cuesBefore(tokens, bits, name, before, first, count));
  const introduced = introduction(tokens, bits, name, first);
  if (introduced) cues.push(introduced);
  cues.push(...cuesBehind(tokens, bits, name, last, count));
  if (blocks[name.block]!.kind === 'credit' && count > 1) cues.push('in a credit');
  return cues;
}

function cuesBefore(
  tokens: readonly Token[],
  bits: Uint16Array,
  name: Name,
  before: number,
  first: number,
  count: number,
): PersonCue[] {
  const cues: PersonCue[] = [];
  const { lower } = tokens[before]!;
  const title = titleBefore(tokens, bits, before, first);
  if (title) cues.push(title);
  if (isOfficeBefore(tokens, bits, name, before, first, count)) cues.push('office between commas before it');
  // "Germany's Frank-Walter Steinmeier", "Al Jazeera's …"
  if (lower === "'s" && count > 1 && before - 1 >= first && tokens[before - 1]!.capital) cues.push('owner before it');
  if (ARTICLES.has(lower)) cues.push('article before it');
  if (OTHER_PREPOSITIONS.has(lower)) cues.push('preposition of persons before it');
  if (PLACE_NOUNS.has(lower) || (lower === 'of' && PLACE_NOUNS.has(tokens[before - 1]?.lower ?? '')))
    cues.push('noun of places beside it');
  if (NAMES_PLACE_PREPOSITIONS.has(lower)) cues.push('preposition of place before it');
  // “Yes,” said Tusk
  if (bits[before]! & REPORTING)
    cues.push(
      /^[,"”’]$/.test(tokens[before - 1]?.text ?? '')
        ? 'mark and verb of saying before it'
        : 'verb of saying before it',
    );
  return cues;
}

/** "Nato's secretary general, Marten Vos, has warned". */
function isOfficeBefore(
  tokens: readonly Token[],
  bits: Uint16Array,
  name: Name,
  before: number,
  first: number,
  count: number,
): boolean {
  return (
    tokens[before]!.text === ',' &&
    count > 1 &&
    before > first &&
    (bits[before - 1]! & ROLE) !== 0 &&
    !tokens[before - 1]!.lower.endsWith('s') &&
    tokens[name.to]?.text === ','
  );
}

/** "President", "Mr.", "lawyer", "head of the Crimean police" before a name. */
function titleBefore(
  tokens: readonly Token[],
  bits: Uint16Array,
  before: number,
  first: number,
): PersonCue | undefined {
  const i = tokens[before]!.text === '.' ? before - 1 : before;
  if (i < first) return undefined;
  if (bits[i]! & HONORIFIC) return 'form of address before it';
  if (i !== before) return bits[i]! & NAME_TITLE ? 'title before it' : undefined;
  if (bits[i]! & NAME_TITLE && tokens[i]!.capital) return 'title before it';
  if (PARTISAN.has(tokens[i]!.lower) && tokens[i]!.capital) return 'party before it';
  if (bits[i]! & ROLE) return tokens[i]!.lower.endsWith('s') ? 'trade of several before it' : 'trade before it';
  return undefined;
}

/**
 * "a clerk from Brill, Maxim, says", "who introduced himself as Zelim", "who gave her name only as Tatiana": a given
 * name alone, said to be one.
 */
function introduction(
  tokens: readonly Token[],
  bits: Uint16Array,
  { from, to }: Name,
  first: number,
): PersonCue | undefined {
  if (to - from !== 1 || from - 2 < first) return undefined;
  if (tokens[from - 1]!.lower === 'as') return isNamedAs(tokens, from, first) ? 'said to be a name' : undefined;
  // "a mechanic named Sasha"
  if (bits[from]! & GIVEN && /^(?:named|called)$/.test(tokens[from - 1]!.lower) && bits[from - 2]! & ROLE)
    return 'trade before it';
  // "known only by his surname, Stavic"
  if (tokens[from - 1]!.text === ',' && /^(?:sur|nick|first|last)?name$/.test(tokens[from - 2]!.lower))
    return 'said to be a name';
  if (
    !(bits[from]! & GIVEN) ||
    tokens[from - 1]!.text !== ',' ||
    tokens[to]?.text !== ',' ||
    !((bits[to + 1] ?? 0) & REPORTING)
  )
    return undefined;
  for (let i = from - 2; i >= first && i > from - APPOSED.before && tokens[i]!.kind === 'word'; i--)
    if (bits[i]! & ROLE && !tokens[i]!.capital) return 'trade before it';
  return undefined;
}

function isNamedAs(tokens: readonly Token[], from: number, first: number): boolean {
  if (/^(?:him|her|them)sel(?:f|ves)$/.test(tokens[from - 2]!.lower)) return true;
  for (let i = from - 2; i >= first && i > from - 6; i--)
    if (tokens[i]!.lower === 'name')
      return EVIDENCE_OWN.has(tokens[i - 1]!.lower) || EVIDENCE_OWN.has(tokens[i - 2]?.lower ?? '');
  return false;
}

/** What follows: "said", ", 55,", ", a lawyer", "who". */
function cuesBehind(tokens: readonly Token[], bits: Uint16Array, name: Name, last: number, count: number): PersonCue[] {
  const { to } = name;
  if (to >= last) return [];
  const cues: PersonCue[] = [];
  const next = tokens[to]!;
  if (bits[to]! & REPORTING && !next.capital)
    cues.push(count > 1 ? 'verb of saying behind it' : 'verb of saying behind one word');
  else if (next.lower === 'who' || next.lower === 'whose') cues.push('who behind it');
  else if (next.text === ':' && name.weak) cues.push('colon behind it');
  // "Dianne Feinstein (D-Calif.)"
  else if (next.text === '(' && PARTY.test(tokens[to + 1]?.text ?? '')) cues.push('party behind it');
  else if (next.text === ',' && to + 1 < last) {
    const apposed = apposition(tokens, bits, name, last);
    if (apposed) cues.push(apposed);
  }
  if (next.lower === "'s" || next.text === '’') cues.push('apostrophe behind it');
  if (ACTS.test(next.lower) && !next.capital) cues.push('verb behind it');
  if (ORGANIZATION_NOUNS.has(next.lower) && !next.capital) cues.push('noun of organisations behind it');
  if (isPlace(tokens, to, last)) cues.push('noun of places beside it');
  if (hasKin(tokens, name, last)) cues.push('his or her behind it');
  return cues;
}

function apposition(tokens: readonly Token[], bits: Uint16Array, name: Name, last: number): PersonCue | undefined {
  const { to } = name;
  const after = tokens[to + 1]!;
  if (after.kind === 'number' && after.text.length <= 2) return 'age behind it';
  if (after.lower === 'who' || after.lower === 'whose') return 'who behind it';
  const article = ARTICLES.has(after.lower);
  let trade: PersonCue | undefined;
  for (let k = to + 1; k < Math.min(last, to + APPOSED.behind); k++) {
    if (tokens[k]!.kind === 'mark' && tokens[k]!.text !== '-') break;
    // ", the chairwoman of", ", a senior vice president"
    if (bits[k]! & ROLE)
      return article && to - name.from > 1 && !(bits[to - 1]! & ORGANIZATION_HEAD) && !tokens[k]!.lower.endsWith('s')
        ? 'article and trade behind it'
        : 'trade behind it';
    // ", a Pole,"
    if (article && k === to + 2 && tokens[k]!.capital && bits[k]! & (STATE | NEVER)) trade = 'trade behind it';
    if (article && !tokens[k]!.capital && TRADE.test(tokens[k]!.lower)) trade = 'word like a trade behind it';
  }
  return trade;
}

/** "Coco province", "Coco, a small fishing village", "Coco is a village". */
function isPlace(tokens: readonly Token[], to: number, last: number): boolean {
  if (PLACE_NOUNS.has(tokens[to]!.lower)) return true;
  const opens = tokens[to]!.text === ',' || tokens[to]!.lower === 'is';
  if (!opens || !ARTICLES.has(tokens[to + 1]?.lower ?? '')) return false;
  for (let i = to + 2; i < Math.min(last, to + APPOSED.behind) && tokens[i]!.kind === 'word'; i++) {
    if (PLACE_NOUNS.has(tokens[i]!.lower)) return true;
    if (tokens[i]!.lower === 'of' || tokens[i]!.lower === 'in') return false;
  }
  return false;
}

/** "Terhune loves the club, and his wife …": of what stands behind it something is his or hers. */
function hasKin(tokens: readonly Token[], { to }: Name, last: number): boolean {
  for (let i = to; i < Math.min(last, to + KIN); i++) {
    const { lower, capital } = tokens[i]!;
    if (lower === '.' || capital) return false;
    if (lower === 'his' || lower === 'her' || lower === 'himself' || lower === 'herself') return true;
  }
  return false;
}
