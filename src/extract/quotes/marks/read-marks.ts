/** Every quotation mark of an article, with what the spaces around it tell. */
import type { Span } from '../../../record/index.js';
import type { TokenizedArticle, Token } from '../../../text/index.js';
import { isReporting } from '../../english/quotes/cues.js';
import { GLYPHS, type Glyph } from '../../english/quotes/glyphs.table.js';
import { READ_MARKS_PRONOUNS } from '../../english/quotes/marks.table.js';

export interface QuotationMark extends Span {
  readonly glyph: Glyph;
  readonly written: string;
  /** Index of its block. */
  readonly block: number;
  /** Nothing but words behind it, and a space, a bracket, a dash or nothing before it. */
  readonly opensLike: boolean;
  /** No space before it, and a space, punctuation or nothing behind it. */
  readonly closesLike: boolean;
  readonly spaceAfter: boolean;
  /** Whether it is the first thing of its block. */
  readonly first: boolean;
  /** Whether the words of an attribution follow: "he said", "said". */
  readonly attributionAfter: boolean;
}

// Matches what may stand before an opening mark: a space, "(", "—".
const BEFORE_OPENING = /[\s([{—–\-/:>“‘«„"']/u;
// Matches what may stand behind a closing mark: a space, ",", ")", "—".
const BEHIND_CLOSING = /[\s.,;:!?)\]}—–\-/<…”’»"']/u;

/** The marks of all blocks in text order; two single marks that touch count as one double mark. */
export function readMarks(document: TokenizedArticle): QuotationMark[] {
  const { text, tokens } = document;
  const marks: QuotationMark[] = [];
  document.blocks.forEach((block, index) => {
    for (let i = block.tokens[0]; i < block.tokens[1]; i++) {
      const token = tokens[i]!;
      if (token.kind !== 'mark') continue;
      const written = writtenMark(token, tokens[i + 1]);
      const glyph = GLYPHS.get(written);
      if (!glyph) continue;
      const last = i + written.length - token.text.length;
      const end = tokens[last]!.end;
      const before = i === block.tokens[0] ? ' ' : text[token.start - 1]!;
      const behind = end >= block.end ? ' ' : text[end]!;
      marks.push({
        start: token.start,
        end,
        written,
        glyph,
        block: index,
        opensLike: BEFORE_OPENING.test(before) && !/\s/.test(behind) && !/[.,;!?)\]}]/.test(behind),
        closesLike: !/\s/.test(before) && BEHIND_CLOSING.test(behind),
        spaceAfter: /\s/.test(behind),
        first: i === block.tokens[0],
        attributionAfter: startsAttribution(tokens[last + 1], tokens[last + 2]),
      });
      i = last;
    }
  });
  return marks;
}

function writtenMark(token: Token, next: Token | undefined): string {
  const pair = next?.start === token.end ? token.text + next.text : '';
  return GLYPHS.has(pair) ? pair : token.text;
}

function startsAttribution(first: Token | undefined, second: Token | undefined): boolean {
  if (!first || !second) return false;
  return isReporting(first.lower) || (READ_MARKS_PRONOUNS.has(first.lower) && isReporting(second.lower));
}
