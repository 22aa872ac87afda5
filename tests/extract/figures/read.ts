/** What the tests of single steps call: the tokens of a text, and the quantities of its first sentence. */
import { findActors } from '../../../src/extract/actors/index.js';
import { findCandidates } from '../../../src/extract/figures/candidates.js';
import { type Claimant, claimantOf } from '../../../src/extract/figures/claimant/claimant.js';
import { type Counted, readCounted } from '../../../src/extract/figures/counted/counted-phrase.js';
import { Heard } from '../../../src/extract/figures/claimant/quotes-at.js';
import { homeStateOf } from '../../../src/extract/figures/side/home-state.js';
import { type Candidate, classify } from '../../../src/extract/figures/event/kind.js';
import { mayStartQuantity, type Quantity, readQuantity } from '../../../src/extract/figures/amount/quantity.js';
import { sideOf } from '../../../src/extract/figures/side/read-side.js';
import { findQuotes } from '../../../src/extract/quotes/index.js';
import { passage } from '../../../src/record/index.js';
import {
  type TokenizedArticle,
  tokenizeArticle,
  type Sentence,
  type Token,
  tokenize,
} from '../../../src/text/index.js';
import type { Side } from '../../../src/extract/figures/side/side.js';

/** A sentence with the quantities found in it. */
export interface ReadSentence {
  readonly document: TokenizedArticle;
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly candidates: readonly Candidate[];
}

/** A text that is all body. */
export const documentOf = (text: string): TokenizedArticle =>
  tokenizeArticle(text, { start: 0, end: 0 }, [{ start: 0, end: text.length, kind: 'text' }]);

const candidatesOf = ({ tokens }: TokenizedArticle, sentence: Sentence): Candidate[] =>
  findCandidates(tokens, sentence, (token) => mayStartQuantity(tokens[token]!));

/** The first sentence of `text` that has a quantity, with all of its quantities. */
export function readSentence(text: string): ReadSentence {
  const document = documentOf(text);
  for (const sentence of document.sentences) {
    const candidates = candidatesOf(document, sentence);
    if (candidates.length > 0) return { document, tokens: document.tokens, sentence, candidates };
  }
  throw new Error(`no quantity in: ${text}`);
}

/** The words of tokens `from` to `to`, with one space between two of them. */
export const wordsOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

/** The number 40 of a sentence, with what it counts; a bar ends the sentence, what follows it is the next one's. */
export function fortyOf(text: string): {
  readonly tokens: readonly Token[];
  readonly quantity: Quantity;
  readonly counted: Counted;
  readonly end: number;
} {
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

/**
 * The last figure of a text, with who states it and whose it is: each asked by itself, so nothing is handed on from the
 * figures before.
 * `onlyMarked`: as where no reported speech was found, only words between quotation marks.
 */
export function lastFigure(
  text: string,
  onlyMarked = false,
): { readonly claimant: Claimant; readonly side: Side; readonly nameOf: (actor: string) => string } {
  const document = documentOf(text);
  const resolver = findActors(document, '2021-12-01');
  const heard = new Heard(findQuotes(document, resolver, '').filter(({ kind }) => !onlyMarked || kind !== 'indirect'));
  const { tokens } = document;
  for (const sentence of [...document.sentences].reverse()) {
    const [start, end] = sentence.tokens;
    for (const candidate of candidatesOf(document, sentence).reverse()) {
      const classified = classify(tokens, candidate, end);
      if (!classified) continue;
      const span = passage(
        text,
        tokens[candidate.quantity.from]!.start,
        tokens[Math.max(candidate.counted.to, candidate.quantity.to) - 1]!.end,
      );
      const claimant = claimantOf(document, sentence, candidate, span, resolver, heard);
      const question = { tokens, candidate, kind: classified.kind, claimant, start, end, joined: null, context: 0 };
      const side = sideOf(question, resolver, homeStateOf(document, resolver));
      const names = new Map(resolver.actors().map(({ id, name }) => [id, name]));
      return { claimant, side, nameOf: (actor) => names.get(actor) ?? '' };
    }
  }
  throw new Error(`no figure in: ${text}`);
}
