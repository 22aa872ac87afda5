/** An article's text cut into paragraphs, sentences and tokens once: what every finder stands on. */
import type { Paragraph, Span } from '../record/index.js';
import { ABBREVIATIONS, ENDING_ABBREVIATIONS } from './abbreviations.table.js';
import { datelineLength } from './dateline.js';
import { type Token, tokenize } from './tokens.js';
import { type Word, WordList } from './words.js';

/** A stretch that finders read: the headline or one paragraph of the body. */
export interface Block extends Span {
  readonly kind: 'title' | Paragraph['kind'];
  /** Its sentences: `sentences.slice(...block.sentences)`. */
  readonly sentences: readonly [from: number, to: number];
  /** Its tokens, from behind a dateline on: `tokens.slice(...block.tokens)`. */
  readonly tokens: readonly [from: number, to: number];
}

export interface Sentence extends Span {
  /** Index of its block. */
  readonly block: number;
  /** Its tokens: `tokens.slice(...sentence.tokens)`. */
  readonly tokens: readonly [from: number, to: number];
}

export interface TokenizedArticle {
  /** The whole input file's text; all offsets point into it. */
  readonly text: string;
  /** Headline first, then the body, in text order. */
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** The words that it is made of, each once: what depends on a word alone is told once for all tokens of it. */
  readonly words: readonly Word[];
  /** Index in `words` of each token. */
  readonly wordOf: readonly number[];
}

/** Cuts the headline and the body of an article into blocks, sentences and tokens. */
export function tokenizeArticle(text: string, title: Span, body: readonly Paragraph[]): TokenizedArticle {
  const stretches = [{ start: title.start, end: title.end, kind: 'title' as const }, ...body].filter(
    (part) => part.start < part.end,
  );
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  const list = new WordList();
  for (const { start, end, kind } of stretches) {
    const firstToken = tokens.length;
    const firstSentence = sentences.length;
    const first = kind === 'text' ? start + datelineLength(text, start, end) : start;
    for (const token of tokenize(text, first, end, list)) tokens.push(token);
    let from = firstToken;
    for (let i = firstToken; i < tokens.length; i++) {
      if (i + 1 === tokens.length || endsSentence(tokens, i)) {
        sentences.push({
          start: tokens[from]!.start,
          end: tokens[i]!.end,
          block: blocks.length,
          tokens: [from, i + 1],
        });
        from = i + 1;
      }
    }
    blocks.push({
      start,
      end,
      kind,
      sentences: [firstSentence, sentences.length],
      tokens: [firstToken, tokens.length],
    });
  }
  return { text, blocks, sentences, tokens, words: list.words, wordOf: list.wordOf };
}

const STOP = /^[.!?…]$/;
const CLOSING = /^["'”’»)\]]$/;
const OPENING = /^["'“‘«„([—–-]$/;

/** Whether a sentence ends with token `i`: at a stop, or at the last of the marks that close behind one. */
function endsSentence(tokens: readonly Token[], i: number): boolean {
  const here = tokens[i]!;
  // Most tokens are words without a point.
  const abbreviated = here.kind === 'word' && here.text.endsWith('.');
  if (here.kind !== 'mark' && !abbreviated) return false;
  const next = tokens[i + 1]!;
  if (!STOP.test(here.text) && !CLOSING.test(here.text) && !abbreviated) return false;
  // The stop goes on ("...", "?!"), or marks that close belong to this sentence: “Stop.” He left.
  if (next.start === here.end && (STOP.test(next.text) || CLOSING.test(next.text))) return false;
  let stop = i;
  while (stop > 0 && CLOSING.test(tokens[stop]!.text) && tokens[stop - 1]!.end === tokens[stop]!.start) stop--;
  if (!STOP.test(tokens[stop]!.text) && !abbreviated) return false;
  // No space behind it: "2.5", "site.com"; a glued quotation mark does end it: immediately.”He
  if (next.start === here.end && !(CLOSING.test(here.text) && next.capital)) return false;
  if (!next.capital && next.kind !== 'number' && !OPENING.test(next.text)) return false;
  if (stop === i && (here.text === '.' || abbreviated)) return !isAbbreviation(tokens, abbreviated ? i : i - 1, next);
  return true;
}

/** Whether the word at `i` only shortens something: "Gen. Smith", "J. Smith", "Nov. 28", but not "the U.S. He". */
function isAbbreviation(tokens: readonly Token[], i: number, next: Token): boolean {
  const word = tokens[i];
  if (!word || word.kind !== 'word') return false;
  const bare = word.lower.replace(/\.$/, '');
  if (/^\p{L}$/u.test(bare) && word.capital) return true;
  if (!ABBREVIATIONS.has(bare)) return false;
  if (ENDING_ABBREVIATIONS.has(bare)) return next.kind === 'number' || !STARTERS.has(next.lower);
  return true;
}

/** Words that begin a sentence rather than go on a name: "in the U.S. The army", not "U.S. Army". */
const STARTERS: ReadonlySet<string> = new Set([
  'a',
  'after',
  'although',
  'an',
  'and',
  'as',
  'at',
  'but',
  'for',
  'he',
  'her',
  'his',
  'however',
  'i',
  'if',
  'in',
  'it',
  'its',
  'many',
  'more',
  'on',
  'our',
  'she',
  'since',
  'some',
  'that',
  'the',
  'their',
  'there',
  'these',
  'they',
  'this',
  'those',
  'we',
  'what',
  'when',
  'while',
  'with',
  'you',
]);
