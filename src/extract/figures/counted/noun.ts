/** What class of counted noun a word is. */
import type { Token } from '../../../text/index.js';
import {
  COLLECTIVES,
  DESIGNATION_LETTERS,
  IRREGULAR_PLURALS,
  NOUN_CLASSES,
  type NounClass,
} from '../../english/figures/nouns.table.js';

/** A counted noun, looked up. */
export interface Noun {
  readonly class: NounClass;
  /** Whether the form can count more than one. */
  readonly plural: boolean;
}

// "Il-76" "T-72s" "F-16" "BM-21"
const DESIGNATION = /^(\p{Lu}\p{L}{0,3})-\d{1,3}\p{L}{0,2}$/u;

/** What was looked up, so that a token is looked up once however many numbers stand around it. */
const known = new WeakMap<Token, { readonly noun: Noun | null }>();

/** The counted noun that a token is, or null. */
export function nounAt(token: Token): Noun | null {
  if (token.kind !== 'word') return null;
  let found = known.get(token);
  if (!found) {
    found = { noun: nounOf(token.text) };
    known.set(token, found);
  }
  return found.noun;
}

/** The counted noun that `word` (as written) is, or null. */
function nounOf(word: string): Noun | null {
  const lower = word.toLowerCase();
  return (
    lookUp(lower) ??
    (lower.includes('-') ? (designation(word) ?? lookUp(lower.slice(lower.lastIndexOf('-') + 1))) : null)
  );
}

function designation(word: string): Noun | null {
  const match = DESIGNATION.exec(word);
  return match && DESIGNATION_LETTERS.has(match[1]!.toLowerCase()) ? { class: 'equipment', plural: true } : null;
}

function lookUp(word: string): Noun | null {
  const exact = NOUN_CLASSES.get(word);
  if (exact) return { class: exact, plural: COLLECTIVES.has(word) };
  for (const singular of singularsOf(word)) {
    const found = NOUN_CLASSES.get(singular);
    if (found) return { class: found, plural: true };
  }
  return null;
}

/** What `word` may be the plural of. */
function singularsOf(word: string): string[] {
  const irregular = IRREGULAR_PLURALS.get(word);
  if (irregular) return [irregular];
  if (word.endsWith('men')) return [`${word.slice(0, -2)}an`];
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`];
  if (word.endsWith('es')) return [word.slice(0, -1), word.slice(0, -2)];
  return word.endsWith('s') ? [word.slice(0, -1)] : [];
}
