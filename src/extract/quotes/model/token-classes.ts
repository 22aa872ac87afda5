/**
 * An article as the learned parts read it: quotations closed up into one token each, every token reduced to numbers.
 */
import type { Word } from '../../../text/index.js';
import { cueOf, type VerbForm } from '../../english/quotes/cues.js';
import { hashOf } from './hash.js';
import { WORD_CLASSES } from '../../english/quotes/words.table.js';
import type { TokenFeatures } from './token-features.js';
const FORMS: readonly VerbForm[] = ['base', 's', 'past', 'participle', 'ing'];
const MARKS: readonly string[] = [',', '.', ':', ';', '(', ')', '?', '!', '—', '–', '-'];
const SHAPES = [
  'none',
  'edge',
  'quote',
  'number',
  'quotation mark',
  'mark',
  'capital',
  'capitals',
  'ed',
  'ing',
  'ly',
  's',
  'noun',
  'word',
] as const;

/** The names of the word classes, by their number. */
export const CLASS_NAMES: readonly string[] = [
  ...SHAPES,
  ...MARKS,
  ...FORMS.map((form) => `verb ${form}`),
  ...Object.keys(WORD_CLASSES),
];
/** Numbers of the word classes by name. */
export const classNumber = new Map(CLASS_NAMES.map((name, index) => [name, index]));
/** The class of a quotation that is taken as one token. */
export const QUOTE = classNumber.get(SHAPES[2]!)!;
const [, , , NUMBER, QUOTATION_MARK, MARK, CAPITAL, CAPITALS, ED, ING, LY, S, NOUN, WORD] = SHAPES.map(
  (name) => classNumber.get(name)!,
) as [number, ...number[]];
/** The class of a comma. */
export const COMMA = classNumber.get(',')!;
const EM_DASH = classNumber.get('—')!;
const EN_DASH = classNumber.get('–')!;
/** The class of a verb's base form. */
export const VERB = classNumber.get('verb base')!;
const PAST = classNumber.get('verb past')!;
const FROM = hashOf('from');

/** The class of a token outside every segment. */
export const EDGE = classNumber.get('edge')!;

interface Entry {
  readonly word: number;
  readonly suffix: number;
  readonly stem: number;
  readonly kind: number;
  readonly verb: number;
  readonly speech: number;
}

const CLOSED = new Map<string, number>();
for (const [name, words] of Object.entries(WORD_CLASSES))
  for (const word of words.split(' ')) if (!CLOSED.has(word)) CLOSED.set(word, classNumber.get(name)!);

/** What a word is on its own, whatever stands around it. */
function entryOf({ lower, text: written, kind, capital }: Word): Entry {
  const word = hashOf(kind === 'number' ? '0' : lower);
  const suffix = hashOf(lower, Math.max(0, lower.length - 3));
  const stem = hashOf(lower.slice(0, 5));
  if (kind === 'number') return { word, suffix, stem, kind: NUMBER!, verb: 0, speech: 0 };
  if (kind === 'mark')
    return {
      word,
      suffix,
      stem,
      kind: classNumber.get(lower) ?? (/["“”„«»‘’']/.test(lower) ? QUOTATION_MARK! : MARK!),
      verb: 0,
      speech: 0,
    };
  const cue = cueOf(lower);
  const verb = cue ? hashOf(cue.lemma) : 0;
  const speech = cue && (cue.classes.includes('say') || cue.classes.includes('label')) ? 1 : 0;
  const closed = CLOSED.get(lower);
  if (closed !== undefined) return { word, suffix, stem, kind: closed, verb, speech };
  if (cue) return { word, suffix, stem, kind: VERB + FORMS.indexOf(cue.form), verb, speech };
  if (capital)
    return {
      word,
      suffix,
      stem,
      kind: written.length > 1 && written === written.toUpperCase() ? CAPITALS! : CAPITAL!,
      verb,
      speech,
    };
  const shape = /ed$/.test(lower)
    ? ED
    : /ing$/.test(lower)
      ? ING
      : /ly$/.test(lower)
        ? LY
        : /(?:tion|ment|ness|ity|ance|ence|ism|ship)$/.test(lower)
          ? NOUN
          : /s$/.test(lower)
            ? S
            : WORD;
  return { word, suffix, stem, kind: shape!, verb, speech };
}

/** What was told of words before, of this article or another; emptied when it is full. */
const entries = new Map<string, Entry>();
const MOST_ENTRIES = 20_000;
/** Longer words are seldom seen again, and would keep the whole text alive that they are cut from. */
const LONGEST_ENTRY = 12;

export function entryFor(word: Word): Entry {
  const known = entries.get(word.text);
  if (known) return known;
  const entry = entryOf(word);
  if (word.text.length > LONGEST_ENTRY) return entry;
  if (entries.size >= MOST_ENTRIES) entries.clear();
  entries.set(word.text, entry);
  return entry;
}

/** Whether token `i` is of the class, or is the word, with that name. */
export const isKind = (r: TokenFeatures, i: number, name: string): boolean =>
  name === 'from' ? r.word[i] === FROM : r.kind[i] === classNumber.get(name);

/** Whether token `i` is the past form of a verb of saying or naming. */
export const isPastForm = (r: TokenFeatures, i: number): boolean =>
  r.speech[i] === 1 && (r.kind[i] === PAST || r.kind[i] === PAST + 1);

/** Whether token `i` is a comma. */
export const isComma = (r: TokenFeatures, i: number): boolean => r.kind[i] === COMMA;

/** Whether token `i` is a long dash. */
export const isDash = (r: TokenFeatures, i: number): boolean => r.kind[i] === EM_DASH || r.kind[i] === EN_DASH;

/** Whether token `i` is a verb of saying or naming in a finite form or an -ing form, outside marks. */
export const isSpeechVerb = (r: TokenFeatures, i: number): boolean =>
  r.speech[i] === 1 && r.kind[i] !== VERB && r.inside[i] === 0;

/** Whether token `i` is a verb of saying or naming in any form, outside marks. */
export const isSayingVerb = (r: TokenFeatures, i: number): boolean => r.speech[i] === 1 && r.inside[i] === 0;
