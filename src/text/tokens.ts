/** Words, numbers and marks, each with its place in the text. */
import type { Span } from '../record/index.js';

export type TokenKind = 'word' | 'number' | 'mark';

export interface Token extends Span {
  /** As written. */
  readonly text: string;
  /** Lower case, with straight apostrophes; what word lists are looked up by. */
  readonly lower: string;
  readonly kind: TokenKind;
  /** Whether a word starts with a capital letter. */
  readonly capital: boolean;
}

// A word keeps inner apostrophes, hyphens and the points of an abbreviation: "Russia-backed", "d'état", "U.S.", "O’Brien".
// A possessive ’s is a token of its own: "Russia’s" is "Russia" + "’s".
// A number keeps its separators: "13,200", "2.5", "100k", "16x9" stays "16" + "x9".
const TOKEN =
  /(?<number>\p{Nd}+(?:[.,\u00a0\u202f]\p{Nd}+)*(?:k\b|bn\b|m\b)?)|(?<possessive>['’]s(?![\p{L}\p{N}]))|(?<word>(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:(?:[-‑]|['’](?!s(?![\p{L}\p{N}])))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)|[^\s\p{L}\p{N}]/gu;

const CAPITAL = /^\p{Lu}/u;

/** The tokens of `text` from `start` to `end`, in order. Linear in the length. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const part = start === 0 && end === text.length ? text : text.slice(start, end);
  const tokens: Token[] = [];
  for (const match of part.matchAll(TOKEN)) {
    const written = match[0];
    const at = start + match.index;
    const groups = match.groups!;
    const kind: TokenKind = groups.number !== undefined ? 'number' : groups.word !== undefined || groups.possessive !== undefined ? 'word' : 'mark';
    tokens.push({
      start: at,
      end: at + written.length,
      text: written,
      lower: kind === 'mark' ? written : written.toLowerCase().replaceAll('’', "'"),
      kind,
      capital: kind === 'word' && CAPITAL.test(written),
    });
  }
  return tokens;
}
