/** How much the text around a run of capitals says that it names a human being. */
import type { TokenizedArticle, Token } from '../../../text/index.js';
import { WORD_NAMES } from '../../english/actors/given-names.table.js';
import {
  COMMON,
  GIVEN,
  HONORIFIC,
  type Marks,
  MODIFIER,
  NAME_TITLE,
  NEVER,
  ORGANIZATION_HEAD,
  PARTICLE,
  PLACE,
  REPORTING,
  ROLE,
  STATE,
  THING_HEAD,
} from './lexicon.js';
import type { Name } from './find-names.js';
import {
  CAMEL,
  PARTISAN,
  TRADE,
  ABSTRACT,
  EVIDENCE_NOBODY,
  EVIDENCE_OWN,
  ARTICLES,
  NAMES_PLACE_PREPOSITIONS,
} from '../../english/actors/names.table.js';

// Kovalenko, Dzhemilev, Zelensky, Yanukovych, Saakashvili, Sargsyan, Andersson, Hoffmann
const SURNAME = new RegExp(
  `(?:${[
    'enko',
    '[oe]va?',
    '[iy]na?',
    '[aeou][lmnrd][eoi]z',
    'oglu',
    'oğlu',
    'quist',
    'dottir',
    'zadeh',
    'auskas',
    'iene',
    'aitis',
    'icki',
    'wski',
    'sk[yi]i?',
    'skyy',
    'skiy',
    'skaya?',
    '[vw]i[ct]h',
    'v[yi]ch',
    'ovi[cć]',
    'shvili',
    'adze',
    'yan',
    'iuk',
    'yuk',
    'chuk',
    'sson',
    'ssen',
    'mann',
    'berg',
    'stein',
    'feld',
    'escu',
    'opoulos',
    'akis',
    'wicz',
    'czyk',
    'ević',
    'yev',
    'aiev',
  ].join('|')})$`,
);

/** Dead rulers and thinkers whom news names by surname alone. From general knowledge. */
const FAMOUS = new Set(
  `
  stalin lenin hitler mussolini napoleon marx engels trotsky khrushchev brezhnev gorbachev yeltsin churchill roosevelt eisenhower
  truman nixon reagan kennedy thatcher franco mao tito ceausescu honecker gandhi mandela goebbels himmler goering freud darwin
  einstein shakespeare orwell kafka tolstoy dostoevsky pushkin machiavelli
`
    .trim()
    .split(/\s+/),
);

// "PolitiFact", "BuzzFeed", but not "McCain", "DeLay", "O'Brien", "Smith-Jones"
// "D", "R-Ky", "D-Calif"
const PARTY = /^[DRI](?:-\p{Lu}\p{L}{0,5})?$/u;
// "oncologist", "librarian", "plumber"
// "Management", "Protection", "Islamist"
const PLACE_PREFIXES = new Set(
  `
  san santa fort mount cape lake new port el los las puerto terre saint grand camp isle costa hong kuala sierra bay grand rio cabo
  villa nova upper lower old
`
    .trim()
    .split(/\s+/),
);

/** Names of two words or more are people from this score on, single words from `SINGLE`. */
export const ENOUGH = 2;
export const SINGLE = 2.5;

/** The words of a name that count: no initials, no particles. */
export function namingWords(tokens: readonly Token[], marks: Marks, name: Name): Token[] {
  const counts = ({ kind, text, capital }: Token, k: number): boolean =>
    kind === 'word' && text.length > 1 && (capital || !(marks.bits[name.from + k]! & PARTICLE));
  return tokens.slice(name.from, name.to).filter(counts);
}

/** Evidence that `name` is a person's, from its words and from both sides. */
export function personEvidence({ tokens, blocks }: TokenizedArticle, marks: Marks, name: Name): number {
  const words = namingWords(tokens, marks, name);
  const count = words.length;
  if (count === 0 || EVIDENCE_NOBODY.has(words.map(({ lower }) => lower).join(' '))) return -9;
  const { bits } = marks;
  const [first, last] = blocks[name.block]!.tokens;
  const before = name.from > first ? name.from - 1 : -1;
  const beforeBits = before >= 0 ? bits[before]! : 0;
  const beforeText = before >= 0 ? tokens[before]!.lower : '';
  let score = 0;
  if (bits[name.from]! & GIVEN) score += count > 1 ? 3 : 1;
  if (FAMOUS.has(words[0]!.lower) && count === 1) score += 3;
  if (SURNAME.test(words.at(-1)!.lower)) score += count > 1 ? 1.5 : 0.5;
  if (name.to - name.from > count) score += 1;
  score += titleBefore(tokens, bits, before, first);
  // "Nato's secretary general, Marten Vos, has warned"
  if (
    beforeText === ',' &&
    count > 1 &&
    before > first &&
    bits[before - 1]! & ROLE &&
    !tokens[before - 1]!.lower.endsWith('s') &&
    tokens[name.to]?.text === ','
  )
    score += 3;
  score += introduced(tokens, bits, name, first);
  // "Germany's Frank-Walter Steinmeier", "Al Jazeera's …"
  if (beforeText === "'s" && count > 1 && name.from - 2 >= first && tokens[name.from - 2]!.capital) score += 2;
  if (ARTICLES.has(beforeText)) score -= 3;
  if (NAMES_PLACE_PREPOSITIONS.has(beforeText)) score -= 2;
  // “Yes,” said Tusk
  if (beforeBits & REPORTING) score += /^[,"”’]$/.test(tokens[before - 1]?.text ?? '') ? 2.2 : 1;
  score += behind(tokens, bits, name, last);
  if (count > 1 && !name.weak && !ARTICLES.has(beforeText) && words.every((_, k) => !(bits[name.from + k]! & ~GIVEN)))
    score += 0.5;
  score += inside(tokens, marks, name, count);
  return score;
}

/**
 * "a clerk from Brill, Maxim, says", "who introduced himself as Zelim", "who gave her name only as Tatiana": a given
 * name alone, said to be one.
 */
function introduced(tokens: readonly Token[], bits: Uint16Array, { from, to }: Name, first: number): number {
  if (to - from !== 1 || from - 2 < first) return 0;
  if (tokens[from - 1]!.lower === 'as') {
    if (/^(?:him|her|them)sel(?:f|ves)$/.test(tokens[from - 2]!.lower)) return 3;
    for (let i = from - 2; i >= first && i > from - 6; i--)
      if (tokens[i]!.lower === 'name')
        return EVIDENCE_OWN.has(tokens[i - 1]!.lower) || EVIDENCE_OWN.has(tokens[i - 2]?.lower ?? '') ? 3 : 0;
    return 0;
  }
  // "a mechanic named Sasha"
  if (bits[from]! & GIVEN && /^(?:named|called)$/.test(tokens[from - 1]!.lower) && bits[from - 2]! & ROLE) return 2;
  if (
    !(bits[from]! & GIVEN) ||
    tokens[from - 1]!.text !== ',' ||
    tokens[to]?.text !== ',' ||
    !((bits[to + 1] ?? 0) & REPORTING)
  )
    return 0;
  for (let i = from - 2; i >= first && i > from - APPOSED && tokens[i]!.kind === 'word'; i--)
    if (bits[i]! & ROLE && !tokens[i]!.capital) return 2;
  return 0;
}

/** How many tokens before a name its bearer's trade may stand. */
const APPOSED = 9;

/** "President", "Mr.", "lawyer", "head of the Crimean police" before a name. */
function titleBefore(tokens: readonly Token[], bits: Uint16Array, before: number, first: number): number {
  let i = before;
  if (i >= first && tokens[i]!.text === '.') i--;
  if (i < first) return 0;
  if (bits[i]! & HONORIFIC) return 5;
  if (i !== before) return bits[i]! & NAME_TITLE ? 4 : 0;
  if (bits[i]! & NAME_TITLE && tokens[i]!.capital) return 4;
  if (PARTISAN.has(tokens[i]!.lower) && tokens[i]!.capital) return 2;
  if (bits[i]! & ROLE) return tokens[i]!.lower.endsWith('s') ? 1 : 3;
  return 0;
}

/** What follows: "said", ", 55,", ", a lawyer", "who". */
function behind(tokens: readonly Token[], bits: Uint16Array, name: Name, last: number): number {
  const { to } = name;
  if (to >= last) return 0;
  const next = tokens[to]!;
  if (bits[to]! & REPORTING && !next.capital) return name.to - name.from > 1 ? 2 : 1.7;
  if (next.lower === 'who' || next.lower === 'whose') return 2;
  if (next.text === ':' && name.weak) return 2;
  // "Dianne Feinstein (D-Calif.)"
  if (next.text === '(' && PARTY.test(tokens[to + 1]?.text ?? '')) return 3;
  if (next.text !== ',' || to + 1 >= last) return 0;
  const after = tokens[to + 1]!;
  if (after.kind === 'number' && after.text.length <= 2) return 3;
  if (after.lower === 'who' || after.lower === 'whose') return 2;
  const article = ARTICLES.has(after.lower);
  let trade = 0;
  for (let k = to + 1; k < Math.min(last, to + 8); k++) {
    if (tokens[k]!.kind === 'mark' && tokens[k]!.text !== '-') break;
    // ", the chairwoman of", ", a senior vice president"
    if (bits[k]! & ROLE)
      return article &&
        name.to - name.from > 1 &&
        !(bits[to - 1]! & ORGANIZATION_HEAD) &&
        !tokens[k]!.lower.endsWith('s')
        ? 2.5
        : 2;
    if (article && !tokens[k]!.capital && TRADE.test(tokens[k]!.lower)) trade = 1.5;
  }
  return trade;
}

/** Words of the name that speak against a person. */
function inside(tokens: readonly Token[], marks: Marks, name: Name, count: number): number {
  let score = 0;
  for (let i = name.from; i < name.to; i++) {
    const word = marks.bits[i]!;
    const { text, lower, kind } = tokens[i]!;
    // "A" of "William A. Ackman", "van" of "Herman van Rompuy"
    if (kind === 'mark' || text.length === 1 || !tokens[i]!.capital) continue;
    if (word & GIVEN) {
      if (word & PLACE && count === 1) score -= 2;
      continue;
    }
    // "Will Estrada"
    if (i === name.from && count > 1 && WORD_NAMES.has(lower)) continue;
    if (word & PLACE) score -= 3;
    if (word & (ORGANIZATION_HEAD | THING_HEAD)) score -= i === name.to - 1 ? 1.5 : 1;
    if (word & (NEVER | STATE) && lower !== 'may') score -= 3;
    if (word & (COMMON | MODIFIER) && count > 1) score -= 1;
    if (word & ROLE) score -= 0.5;
    if (text.length > 1 && text === text.toUpperCase()) score -= count === 1 && text.length < 6 ? 6 : 3;
    if (CAMEL.test(text)) score -= 2;
    if (count === 1 && ABSTRACT.test(lower)) score -= 2;
    if (i === name.from && count > 1 && PLACE_PREFIXES.has(lower)) score -= 2;
    if (marks.lowered.has(lower)) score -= count > 1 ? 1.5 : 2;
  }
  if (count > 4) score -= 2;
  if (count === 1 && name.weak) score -= 0.5;
  return score;
}
