/** What the tests of single steps call: the tokens of a text, and the quantities of its first sentence. */
import { findCandidates } from '../../../src/extract/figures/candidates.js';
import type { Candidate } from '../../../src/extract/figures/kind.js';
import { type Document, readDocument, type Sentence, type Token } from '../../../src/text/index.js';

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
    const candidates = findCandidates(document.tokens, sentence);
    if (candidates.length > 0) return { document, tokens: document.tokens, sentence, candidates };
  }
  throw new Error(`no quantity in: ${text}`);
}

/** The words of tokens `from` to `to`, with one space between two of them. */
export const wordsOf = (tokens: readonly Token[], from: number, to: number): string => tokens.slice(from, to).map(({ text }) => text).join(' ');
