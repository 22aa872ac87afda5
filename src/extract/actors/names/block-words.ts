/** One paragraph's tokens as the reader of names asks for them. */
import type { TokenizedArticle, Token } from '../../../text/index.js';
import { type Marks, PREFIXED } from './lexicon.js';

export class BlockWords {
  readonly tokens: readonly Token[];
  readonly marks: Marks;
  /** One past the paragraph's last token. */
  readonly end: number;
  /** Whether it is a headline with capitals throughout, where a capital says nothing. */
  readonly titleCase: boolean;
  private readonly starts: ReadonlySet<number>;
  private readonly text: string;

  constructor(document: TokenizedArticle, marks: Marks, block: number) {
    const { tokens, sentences, kind } = document.blocks[block]!;
    this.tokens = document.tokens;
    this.marks = marks;
    this.text = document.text;
    this.end = tokens[1];
    this.starts = new Set(document.sentences.slice(...sentences).map((sentence) => sentence.tokens[0]));
    this.titleCase = (kind === 'title' || kind === 'heading') && isTitleCase(document.tokens.slice(...tokens));
  }

  bits(i: number): number {
    return i >= 0 && i < this.end ? this.marks.bits[i]! : 0;
  }

  is(i: number, bit: number): boolean {
    return (this.bits(i) & bit) !== 0;
  }

  capital(i: number): boolean {
    return i >= 0 && i < this.end && (this.tokens[i]!.capital || (this.marks.bits[i]! & PREFIXED) !== 0);
  }

  /** Whether a sentence begins with token `i`. */
  startsSentence(i: number): boolean {
    return this.starts.has(i);
  }

  /**
   * Whether a capital at `i` says nothing: first in a sentence or behind an opening mark, or in a headline of capitals.
   */
  weakAt(i: number): boolean {
    if (this.titleCase || this.starts.has(i)) return true;
    // A quotation, a list item or what follows a colon begins with a capital of its own.
    return /^["'“‘«„:([•–—-]$/.test(this.tokens[i - 1]!.text);
  }

  /** Whether a line ends before token `i`. */
  lineBreak(i: number): boolean {
    return this.text.slice(this.tokens[i - 1]!.end, this.tokens[i]!.start).includes('\n');
  }

  /** "J" of "J. Smith". */
  isInitial(i: number): boolean {
    return this.capital(i) && this.tokens[i]!.text.length === 1 && this.tokens[i + 1]?.text === '.';
  }
}

/** Whether most words of a headline have capitals: "NATO Chief Warns Russia". */
function isTitleCase(tokens: readonly Token[]): boolean {
  let long = 0;
  let capital = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < 4) continue;
    long++;
    if (token.capital) capital++;
  }
  return long > 3 && capital / long > 0.7;
}
