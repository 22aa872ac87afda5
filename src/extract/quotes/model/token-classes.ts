/**
 * An article as the learned parts read it: quotations closed up into one token each, every token reduced to numbers.
 */
import type { Block, TokenizedArticle, Word } from '../../../text/index.js';
import { cueOf, type VerbForm } from '../../english/quotes/cues.js';
import { hashOf } from './hash.js';
import { isSentence } from '../marks/sentence.js';
import type { Marked } from '../marks/quotation-marks.js';
import { WORD_CLASSES } from '../../english/quotes/words.table.js';

/** A sentence outside quotations, in which a whole quotation counts as one word. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly block: number;
  /** Whether it is a headline, a heading or a caption. */
  readonly headline: boolean;
}

/** How many empty tokens lie before and behind each segment. */
const PADDING = 3;

export interface TokenFeatures {
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** A number for the word in lower case. */
  readonly word: Int32Array;
  /** A number for its last three letters. */
  readonly suffix: Int32Array;
  /** A number for its first five letters: what "criticized" and "criticism" share. */
  readonly stem: Int32Array;
  /** Index in {@link CLASS_NAMES}. */
  readonly kind: Uint8Array;
  readonly capital: Uint8Array;
  /** 1 where the token stands between marks and is not closed up. */
  readonly inside: Uint8Array;
  /** A number for the verb's base form and classes, 0 where it is no reporting verb. */
  readonly verb: Int32Array;
  /** 1 where that verb is one of saying or of naming. */
  readonly speech: Uint8Array;
  /** 1 for tokens that begin no cue: marks, numbers, names in capitals, "and", "of". */
  readonly mute: Uint8Array;
  /** Index of the quotation that the token stands for, else -1. */
  readonly quote: Int32Array;
  /** How many commas, reporting verbs, quotations, joining words, and names or pronouns there are before each token. */
  readonly commas: Int32Array;
  readonly verbs: Int32Array;
  readonly quotes: Int32Array;
  readonly joints: Int32Array;
  readonly names: Int32Array;
  readonly segments: readonly Segment[];
}

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
const classNumber = new Map(CLASS_NAMES.map((name, index) => [name, index]));
const [, , QUOTE, NUMBER, QUOTATION_MARK, MARK, CAPITAL, CAPITALS, ED, ING, LY, S, NOUN, WORD] = SHAPES.map(
  (name) => classNumber.get(name)!,
) as [number, ...number[]];
const COMMA = classNumber.get(',')!;
const EM_DASH = classNumber.get('—')!;
const EN_DASH = classNumber.get('–')!;
const VERB = classNumber.get('verb base')!;
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

function entryFor(word: Word): Entry {
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

/** Reduces an article to numbers. Linear in its length. */
export function encodeTokens(document: TokenizedArticle, marked: readonly Marked[]): TokenFeatures {
  const size =
    document.tokens.length +
    marked.length * 2 +
    (document.sentences.length + document.blocks.length + marked.length + 2) * PADDING;
  const arrays = {
    start: new Int32Array(size),
    end: new Int32Array(size),
    word: new Int32Array(size),
    suffix: new Int32Array(size),
    stem: new Int32Array(size),
    verb: new Int32Array(size),
    quote: new Int32Array(size),
  };
  const [kind, capital, inside, speech, mute] = [
    new Uint8Array(size),
    new Uint8Array(size),
    new Uint8Array(size),
    new Uint8Array(size),
    new Uint8Array(size),
  ];
  const segments: Segment[] = [];
  const told = document.words.map(entryFor);
  const closed = marked.map((quote) => isSentence(document, quote));
  // Tokens that stand for nothing lie between segments: a look past the edge of a sentence sees an edge.
  kind.fill(EDGE);
  arrays.word.fill(-1);
  arrays.quote.fill(-1);
  let length = PADDING;
  let next = 0;

  // Loops and no inner functions: what those change is read and written in memory, for every token.
  for (const [index, block] of document.blocks.entries()) {
    let from = length;
    let sentence = block.sentences[0];
    for (let i = block.tokens[0]; i < block.tokens[1]; i++) {
      const token = document.tokens[i]!;
      while (next < marked.length && marked[next]!.outerEnd <= token.start) next++;
      while (sentence < block.sentences[1] && document.sentences[sentence]!.tokens[1] <= i) {
        sentence++;
        if (length > from && arrays.quote[length - 1]! < 0)
          from = length = endSegment(arrays, segments, from, length, index, block.kind);
      }
      const quote = marked[next];
      if (quote && closed[next] && token.start >= quote.outerStart) {
        const last = quote.lastBlock === index ? quote.outerEnd : block.end;
        arrays.start[length] = Math.max(token.start, quote.outerStart);
        arrays.end[length] = last;
        arrays.word[length] = 1;
        arrays.suffix[length] = 1;
        kind[length] = QUOTE!;
        arrays.quote[length] = next;
        length++;
        while (i + 1 < block.tokens[1] && document.tokens[i + 1]!.start < last) i++;
        if (endsSentence(document, quote, i))
          from = length = endSegment(arrays, segments, from, length, index, block.kind);
        continue;
      }
      const entry = told[document.wordOf[i]!]!;
      arrays.start[length] = token.start;
      arrays.end[length] = token.end;
      arrays.word[length] = entry.word;
      arrays.suffix[length] = entry.suffix;
      arrays.stem[length] = entry.stem;
      arrays.verb[length] = entry.verb;
      speech[length] = entry.speech;
      kind[length] = entry.kind;
      mute[length] = MUTE[entry.kind]!;
      capital[length] = token.capital ? 1 : 0;
      inside[length] = quote && token.start >= quote.start && token.end <= quote.end ? 1 : 0;
      length++;
    }
    length = endSegment(arrays, segments, from, length, index, block.kind);
  }
  return { length, ...arrays, kind, capital, inside, speech, mute, segments, ...countsOf(length, kind, arrays.verb) };
}

/** Makes a segment of the tokens from `from` to `to`, if there are any; returns where the next one begins. */
function endSegment(
  { start, end }: Pick<TokenFeatures, 'start' | 'end'>,
  segments: Segment[],
  from: number,
  to: number,
  block: number,
  kind: Block['kind'],
): number {
  if (to === from) return to;
  segments.push({ from, to, block, headline: kind !== 'text' });
  const edge = end[to - 1]!;
  start.fill(edge, to, to + PADDING);
  end.fill(edge, to, to + PADDING);
  return to + PADDING;
}

/**
 * Whether the sentence ends with a quotation whose last token is `i`: it ends in a stop, and no attribution follows.
 */
function endsSentence(document: TokenizedArticle, quote: Marked, i: number): boolean {
  const words = document.text.slice(Math.max(quote.start, quote.end - 4), quote.end).trimEnd();
  const next = document.tokens[i + 1];
  if (!next || !/[.?!…]$/.test(words)) return false;
  if (!next.capital && next.kind === 'word') return false;
  for (let j = i + 1; j < i + 6; j++) {
    const token = document.tokens[j];
    if (!token || token.kind === 'mark') break;
    const cue = cueOf(token.lower);
    if (cue && cue.form !== 'base' && !token.capital && cue.classes.includes('say')) return words.endsWith('.');
  }
  return true;
}

function countsOf(
  length: number,
  kind: Uint8Array,
  verb: Int32Array,
): Pick<TokenFeatures, 'commas' | 'verbs' | 'quotes' | 'joints' | 'names'> {
  const counts = () => new Int32Array(length + 1);
  const [commas, verbs, quotes, joints, names] = [counts(), counts(), counts(), counts(), counts()];
  const joint = flagsOf(['that', 'and', 'but', 'who', 'wh', 'subordinate', 'as']);
  const name = flagsOf(['subject', 'capital', 'capitals', 'title', 'speaker']);
  for (let i = 0; i < length; i++) {
    commas[i + 1] = commas[i]! + (kind[i] === COMMA ? 1 : 0);
    verbs[i + 1] = verbs[i]! + (verb[i] !== 0 && kind[i]! !== VERB ? 1 : 0);
    quotes[i + 1] = quotes[i]! + (kind[i] === QUOTE ? 1 : 0);
    joints[i + 1] = joints[i]! + joint[kind[i]!]!;
    names[i + 1] = names[i]! + name[kind[i]!]!;
  }
  return { commas, verbs, quotes, joints, names };
}

const MUTE = flagsOf([
  'quote',
  'quotation mark',
  '.',
  ',',
  ';',
  '(',
  ')',
  '?',
  '!',
  '–',
  'number',
  'capitals',
  'title',
  'and',
  'of',
  'but',
  'who',
  'wh',
  'object',
  'possessive',
  'day',
  'month',
]);

function flagsOf(names: readonly string[]): Uint8Array {
  const flags = new Uint8Array(CLASS_NAMES.length);
  for (const name of names) flags[classNumber.get(name)!] = 1;
  return flags;
}
