/** Whether two role phrases can speak of one person: "the NATO chief" and "NATO Secretary General". */
import type { RolePhrase } from '../names/roles.js';
import { ROLE_MATCH_SPELLINGS, KINDS, ROLE_MATCH_BRANCHES } from '../../english/actors/references.table.js';

/** Role nouns that newswriters change for one another. From general knowledge. */
const SYNONYMS: readonly string[] = [
  'spokesman spokeswoman spokesperson',
  'lawmaker mp deputy senator parliamentarian legislator congressman congresswoman mep representative rep sen',
  'lawyer attorney counsel barrister solicitor',
  'pope pontiff',
  'adviser advisor aide',
  'envoy ambassador representative',
  'analyst expert scholar professor academic researcher specialist',
  'tycoon billionaire businessman oligarch magnate entrepreneur mogul developer businesswoman',
  'journalist reporter correspondent columnist writer author blogger editor',
  'activist dissident campaigner',
  'nominee candidate hopeful contender',
  'gov governor',
  'gen general',
  'adm admiral',
  'pm premier',
  'col colonel',
  'prof professor',
];
const synonyms = new Map<string, number>();
SYNONYMS.forEach((group, index) => group.split(' ').forEach((noun) => synonyms.set(noun, index)));
const kinds = new Map<string, ReadonlySet<string>>();
for (const [asked, roles] of KINDS)
  for (const noun of asked.split(' ')) kinds.set(noun, new Set(roles.trim().split(/\s+/)));

/** How well `asked` fits a role that the article gives somebody; 0 for not at all, up to 1 for the same words. */
export function roleFit(asked: RolePhrase, role: RolePhrase): number {
  let fit = headFit(asked, role);
  if (fit === 0 || isOfAnother(asked, role)) return 0;
  for (const state of asked.states) {
    if (role.states.has(state)) fit += 0.15;
    else if (role.states.size > 0) return 0;
    else fit -= 0.1;
  }
  for (const word of asked.words) {
    if (role.words.has(word) || word === role.head) fit += 0.1;
    else if (ROLE_MATCH_SPELLINGS.get(word) && role.words.has(ROLE_MATCH_SPELLINGS.get(word)!)) fit += 0.1;
    else if (ROLE_MATCH_BRANCHES.has(word)) {
      if ([...role.words].some((other) => ROLE_MATCH_BRANCHES.has(other))) return 0;
      fit -= 0.2;
    } else fit -= 0.1;
  }
  // "the minister" is less sure to be the deputy minister.
  if (!asked.words.has('deputy') && (role.words.has('deputy') || role.words.has('vice'))) fit -= 0.2;
  if (!asked.words.has('former') && (role.words.has('former') || role.words.has('ex'))) fit -= 0.1;
  return Math.min(1, fit);
}

/**
 * "The head of the medical service" is not the "head of the harbour police", nor "Weber's spokesman" "Lind's
 * spokesman".
 */
function isOfAnother(asked: RolePhrase, role: RolePhrase): boolean {
  if (asked.belongs.size === 0 || role.belongs.size === 0) return false;
  const known = (word: string): boolean => role.near.has(word) || role.near.has(ROLE_MATCH_SPELLINGS.get(word) ?? word);
  return ![...asked.belongs].some(known) && ![...role.belongs].some((word) => asked.near.has(word));
}

function headFit(asked: RolePhrase, role: RolePhrase): number {
  const primes = [asked, role].map(isPrimeMinister);
  if (primes[0] !== primes[1]) {
    if (asked.head === 'minister' && primes[1]) return 0;
    if (primes[0]) return 0;
  } else if (primes[0]) return 0.8;
  if (asked.head === role.head) return 0.8;
  if (role.words.has(asked.head) && asked.head !== 'general' && asked.head !== 'deputy') return 0.7;
  const group = synonyms.get(asked.head);
  if (group !== undefined && group === synonyms.get(role.head)) return 0.7;
  return kinds.get(asked.head)?.has(role.head) ? 0.5 : 0;
}

const isPrimeMinister = ({ head, words }: RolePhrase): boolean =>
  head === 'premier' || head === 'pm' || (head === 'minister' && words.has('prime'));
