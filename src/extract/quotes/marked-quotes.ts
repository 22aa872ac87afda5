/** The words between marks of an article in a language whose speech is not read: quotes of nobody. */
import { passage } from '../../record/index.js';
import type { TokenizedArticle } from '../../text/index.js';
import type { LocalQuote } from '../facts.js';
import { findMarked, type Marked } from './marks/quotation-marks.js';
import { isSentence } from './marks/sentence.js';

// "Wir fahren heute nicht aus": German and others put the comma of a sentence behind the mark
const FIVE_WORDS = /(?:\S{1,40}\s{1,3}){4}\S/u;
// "あいうえおかきく": writing without spaces, where eight letters say as much as a sentence
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{8}/u;

/** Quotes of whole sentences, in text order, without speaker, cue or confidence. */
export function findMarkedQuotes(document: TokenizedArticle): LocalQuote[] {
  const isWhole = (marked: Marked): boolean => {
    const words = document.text.slice(marked.start, marked.end);
    return isSentence(document, marked) || FIVE_WORDS.test(words) || UNSPACED.test(words);
  };
  return findMarked(document)
    .filter(isWhole)
    .map(({ start, end, block }, index) => {
      const { kind } = document.blocks[block]!;
      return {
        id: `q-${index + 1}`,
        kind: 'direct' as const,
        ...passage(document.text, start, end),
        spans: [[start, end]],
        speakers: [],
        speakerMention: null,
        cue: null,
        stance: 'asserts' as const,
        confidence: 0,
        in: kind === 'title' || kind === 'heading' ? kind : ('body' as const),
      };
    });
}
