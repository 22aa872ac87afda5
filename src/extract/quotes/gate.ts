/** What reported speech has to be before readers are told of it: something said by somebody. */
import { cueOf, verbFormsOf } from '../english/quotes/cues.js';
import * as table from '../english/quotes/gate.table.js';
import type { SpokenSpan } from './spoken-span.js';

const formsOf = (verbs: string): ReadonlySet<string> =>
  new Set(verbs.split(/\s+/).flatMap((lemma) => verbFormsOf(lemma).map(([form]) => form)));

const CLAUSE = formsOf(table.CLAUSE_VERBS);
const CLAIM = formsOf(table.CLAIM_VERBS);
const FIGHTING = formsOf(table.FIGHTING_VERBS);
const DOING = formsOf(table.DOING_VERBS);
const NAMING = formsOf(table.NAMING_VERBS);

/** Why reported speech is kept from readers, in words for the archivist. */
export type WithheldReason =
  | 'who speaks is nobody who can'
  | 'a picture says nothing'
  | 'a time is not what was said'
  | 'the words point at a claim without telling it'
  | 'the verb reports nothing without a clause'
  | 'a name that is given is not said';

/** What a quote's words have to pass; the first that they fail is told. */
interface Words {
  readonly content: string;
  readonly source: string;
  readonly cue: ReadonlySet<string>;
  /** Whether words between marks stand in it. */
  readonly marked: boolean;
}

const CHECKS: readonly { readonly why: WithheldReason; readonly fails: (words: Words) => boolean }[] = [
  { why: 'who speaks is nobody who can', fails: ({ source }) => table.NO_SPEAKER_WORDS.test(source) },
  {
    why: 'a picture says nothing',
    fails: ({ source, marked }) => !marked && table.PICTURES.test(source),
  },
  { why: 'a time is not what was said', fails: ({ content }) => table.ONLY_TIME.test(content) },
  { why: 'the words point at a claim without telling it', fails: ({ content }) => table.ONLY_POINTED.test(content) },
  { why: 'a name that is given is not said', fails: ({ cue }) => hasAny(cue, NAMING) },
  { why: 'the verb reports nothing without a clause', fails: lacksClause },
];

const hasAny = (words: ReadonlySet<string>, forms: ReadonlySet<string>): boolean =>
  [...words].some((word) => forms.has(word));

/** Whether the content makes a statement, a wish or a question: it has a verb of its own. */
const isStatement = (content: string): boolean => table.CLAUSE_SIGNS.test(content) || table.PRESENT_SIGNS.test(content);

/** Whether the verb needs a clause, or a deed, and the words have none. */
function lacksClause({ content: whole, source, cue, marked }: Words): boolean {
  const content = hasAny(cue, DOING) ? whole.split(table.GOES_ON, 1)[0]!.replace(table.DEEDS_OF, '') : whole;
  if (table.TOLD_APART.test(content)) return true;
  if (marked) return false;
  if (hasAny(cue, FIGHTING)) return !table.BLAMED.test(content);
  if (isStatement(content)) return false;
  if (table.COUNT_WORDS.test(source)) return false;
  if (hasAny(cue, CLAIM)) return !table.DEED_NOUN.test(content);
  // "said to be", "pushed for": a second verb or a particle may take the words.
  return hasAny(cue, CLAUSE) && ![...cue].some((word) => cueOf(word) && !CLAUSE.has(word));
}

// Matches two words or more between marks: one alone is held at arm's length.
const PHRASE_IN_MARKS = /["“„«][^"“”„«»\s]+\s[^"“”„«»]/u;

// "said", "according"
const WORD = /\p{L}+/gu;

/** Why a quote may not be shown; `null` where it stands by itself. Words between marks answer for themselves. */
export function withheldReason(text: string, { kind, link, spans }: SpokenSpan): WithheldReason | null {
  const { attribution } = link;
  if (kind !== 'indirect' || !attribution?.source) return null;
  const content = spans.map(([start, end]) => text.slice(start, end)).join(' ');
  const cue = new Set(text.slice(attribution.cue.start, attribution.cue.end).toLowerCase().match(WORD) ?? []);
  const source = text.slice(attribution.source.start, attribution.source.end);
  const words = { content: content.trim(), source, cue, marked: PHRASE_IN_MARKS.test(content) };
  return CHECKS.find(({ fails }) => fails(words))?.why ?? null;
}
