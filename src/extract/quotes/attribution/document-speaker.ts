/**
 * Words between marks that a text speaks, not a person: "The law bans “propaganda of any kind”", "It also forbids “…”".
 */
import type { Span } from '../../../record/index.js';
import type { TokenizedArticle, Token } from '../../../text/index.js';
import { DOCUMENTS } from '../../english/actors/nouns.table.js';
import { DOCUMENT_VERBS, IRREGULAR_FORMS, RULING_TEXTS } from '../../english/quotes/document-verbs.table.js';
import { PHRASE_PREPOSITIONS } from '../../english/actors/references.table.js';
import {
  DOCUMENT_SPEAKER_DETERMINERS,
  CONNECTIVES,
  DOCUMENT_SPEAKER_PRONOUNS,
  DOCUMENT_SPEAKER_BETWEEN,
} from '../../english/quotes/attribution.table.js';

/** A text that is the subject of a sentence. */
export interface DocumentSubject {
  /** The words that name it here: "The law", "It". */
  readonly source: Span;
  /** The words that name it where it is a pronoun here, from a sentence before. */
  readonly antecedent: Span | null;
  /** The verb: "bans". */
  readonly cue: Span;
}

// "also", "explicitly", "would", "not"
/**
 * How many tokens a text's name, what stands between it and its verb, and the way from the verb to the words may have.
 */
const LONGEST = { name: 9, behind: 16, reach: 40 };
/** How many sentences back the text is looked for that a pronoun stands for. */
const MOST_BACK = 6;

/** The text that says what stands from code unit `at` on in sentence `index`; `null` where its subject is none. */
export function documentSubject(document: TokenizedArticle, index: number, at: number): DocumentSubject | null {
  const { tokens } = document;
  const subject = subjectOf(document, index);
  if (!subject || subject.verb === null) return null;
  const verb = tokens[subject.verb]!;
  const before = tokens[subject.verb + LONGEST.reach];
  if (verb.end > at || (before && before.start < at)) return null;
  const antecedent = subject.pronoun ? antecedentOf(document, index) : null;
  if (subject.pronoun && !antecedent) return null;
  return { source: subject.source, antecedent, cue: { start: verb.start, end: verb.end } };
}

interface Subject {
  readonly source: Span;
  readonly pronoun: boolean;
  /** Index of the token that is its verb; `null` where that is none of {@link DOCUMENT_VERBS}. */
  readonly verb: number | null;
}

/**
 * The text that "It" or "They" in sentence `index` stands for: the subject of a sentence before, with nothing but
 * pronouns between.
 */
function antecedentOf(document: TokenizedArticle, index: number): Span | null {
  for (let k = index - 1; k >= 0 && k >= index - MOST_BACK; k--) {
    const subject = subjectOf(document, k);
    if (!subject) return null;
    if (!subject.pronoun) return subject.source;
  }
  return null;
}

/** The text or the pronoun that sentence `index` begins with. */
function subjectOf({ tokens, sentences }: TokenizedArticle, index: number): Subject | null {
  const [first, end] = sentences[index]!.tokens;
  let from = first;
  while (
    from < end &&
    from < first + 4 &&
    (CONNECTIVES.has(tokens[from]!.lower) || (from > first && tokens[from]!.text === ','))
  )
    from++;
  if (from >= end) return null;
  if (DOCUMENT_SPEAKER_PRONOUNS.has(tokens[from]!.lower))
    return { source: spanOf(tokens, from, from + 1), pronoun: true, verb: verbAt(tokens, from + 1, end) };
  if (!DOCUMENT_SPEAKER_DETERMINERS.has(tokens[from]!.lower) && !tokens[from]!.capital) return null;
  const noun = nounAt(tokens, from, end);
  if (noun === null) return null;
  const to = nameEnd(tokens, noun + 1, end);
  return {
    source: spanOf(tokens, from, to),
    pronoun: false,
    verb: verbAt(tokens, tokens[to]?.text === ',' ? behindInsertion(tokens, to, end) : to, end),
  };
}

/** The noun that says which sort of text the words from token `from` on name. */
function nounAt(tokens: readonly Token[], from: number, end: number): number | null {
  for (let i = from; i < end && i < from + LONGEST.name; i++) {
    const { kind, lower } = tokens[i]!;
    if (kind === 'mark' && lower !== "'s" && lower !== '-' && lower !== '’s') return null;
    if (i > from && (PHRASE_PREPOSITIONS.has(lower) || verbAt(tokens, i, i + 1) === i) && !isText(lower)) return null;
    if (!isText(lower)) continue;
    const next = tokens[i + 1];
    if (
      !next ||
      next.kind === 'mark' ||
      PHRASE_PREPOSITIONS.has(next.lower) ||
      DOCUMENT_SPEAKER_BETWEEN.test(next.lower) ||
      verbAt(tokens, i + 1, i + 2) === i + 1
    )
      return i;
  }
  return null;
}

const isText = (lower: string): boolean => {
  const singular = lower.endsWith('s') ? lower.slice(0, -1) : lower;
  return DOCUMENTS.has(lower) || RULING_TEXTS.has(lower) || DOCUMENTS.has(singular) || RULING_TEXTS.has(singular);
};

/** One past the last token of a text's name: "of the new sanctions" belongs to "A copy". */
function nameEnd(tokens: readonly Token[], at: number, end: number): number {
  if (at >= end || !PHRASE_PREPOSITIONS.has(tokens[at]!.lower)) return at;
  for (let i = at; i < end && i < at + LONGEST.behind; i++) {
    const { kind, lower } = tokens[i]!;
    if (
      (verbAt(tokens, i, i + 1) === i && !isText(lower)) ||
      DOCUMENT_SPEAKER_BETWEEN.test(lower) ||
      (kind === 'mark' && !/^[’']s?$|^-$/.test(lower))
    )
      return i;
  }
  return at;
}

/** The first token behind an insertion between commas; `comma` where it does not end soon. */
function behindInsertion(tokens: readonly Token[], comma: number, end: number): number {
  for (let i = comma + 1; i < end && i < comma + LONGEST.behind; i++) if (tokens[i]!.text === ',') return i + 1;
  return comma;
}

/** The verb of saying that stands at token `at`, past adverbs and auxiliaries; `null` where another word does. */
function verbAt(tokens: readonly Token[], at: number, end: number): number | null {
  let i = at;
  while (i < end && i < at + 3 && DOCUMENT_SPEAKER_BETWEEN.test(tokens[i]!.lower)) i++;
  if (i >= end || tokens[i]!.capital) return null;
  return baseForms(tokens[i]!.lower).some((form) => DOCUMENT_VERBS.has(form)) ? i : null;
}

/** What "bans", "specifies" and "banned" may be forms of. */
function baseForms(form: string): string[] {
  const irregular = IRREGULAR_FORMS.get(form);
  if (irregular) return [irregular];
  const bases = [form];
  for (const ending of ['s', 'es', 'd', 'ed']) if (form.endsWith(ending)) bases.push(form.slice(0, -ending.length));
  if (/ie[sd]$/.test(form)) bases.push(`${form.slice(0, -3)}y`);
  // "banned"
  if (/([b-df-hj-np-tv-z])\1ed$/.test(form)) bases.push(form.slice(0, -3));
  return bases;
}

const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
});
