/** Tokenized article → the features of its tokens, which the tagger reads. */
import type { Block, TokenizedArticle } from '../../../text/index.js';
import { cueOf } from '../../english/quotes/cues.js';
import { isSentence } from '../marks/sentence.js';
import type { Marked } from '../marks/quotation-marks.js';
import type { Segment, TokenFeatures } from './token-features.js';
import { CLASS_NAMES, classNumber, COMMA, EDGE, entryFor, QUOTE, VERB } from './token-classes.js';

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
export function endSegment(
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
export function endsSentence(document: TokenizedArticle, quote: Marked, i: number): boolean {
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

export function countsOf(
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

export const MUTE = flagsOf([
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

export function flagsOf(names: readonly string[]): Uint8Array {
  const flags = new Uint8Array(CLASS_NAMES.length);
  for (const name of names) flags[classNumber.get(name)!] = 1;
  return flags;
}

/** How many empty tokens lie before and behind each segment. */
export const PADDING = 3;
