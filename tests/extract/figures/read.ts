/** What the tests of single steps call: the tokens of a text, and the quantities of its first sentence. */
import { findCandidates } from '../../../src/extract/figures/candidates.js';
import { type Counted, readCounted } from '../../../src/extract/figures/counted.js';
import type { Candidate } from '../../../src/extract/figures/kind.js';
import { mayStartQuantity, type Quantity, readQuantity } from '../../../src/extract/figures/quantity.js';
import { type Document, readDocument, type Sentence, type Token, tokenize } from '../../../src/text/index.js';

/** A sentence with the quantities found in it. */
export interface ReadSentence {
  readonly document: Document;
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly candidates: readonly Candidate[];
}

/** A text that is all body. */
export const documentOf = (text: string): Document => readDocument(text, { start: 0, end: 0 }, [{ start: 0, end: text.length, kind: 'text' }]);

/** The first sentence of `text` that has a quantity, with all of its quantities. */
export function readSentence(text: string): ReadSentence {
  const document = documentOf(text);
  for (const sentence of document.sentences) {
    const candidates = findCandidates(document.tokens, sentence, (token) => mayStartQuantity(document.tokens[token]!));
    if (candidates.length > 0) return { document, tokens: document.tokens, sentence, candidates };
  }
  throw new Error(`no quantity in: ${text}`);
}

/** The words of tokens `from` to `to`, with one space between two of them. */
export const wordsOf = (tokens: readonly Token[], from: number, to: number): string => tokens.slice(from, to).map(({ text }) => text).join(' ');

/** The number 40 of a sentence, with what it counts; a bar ends the sentence, what follows it is the next one's. */
export function fortyOf(text: string): { readonly tokens: readonly Token[]; readonly quantity: Quantity; readonly counted: Counted; readonly end: number } {
  const tokens = tokenize(text.replace('|', ''));
  const end = text.includes('|') ? tokenize(text.slice(0, text.indexOf('|'))).length : tokens.length;
  for (let k = 0; k < end; k++) {
    const quantity = readQuantity(tokens, k, end);
    if (!quantity || tokens[quantity.core]!.text !== '40') continue;
    const counted = readCounted(tokens, quantity, end);
    if (counted) return { tokens, quantity, counted, end };
  }
  throw new Error(`40 counts nothing in: ${text}`);
}
