/** Single quotation marks, told from apostrophes. */
import type { TokenizedArticle } from '../../../text/index.js';
import { ELISIONS } from '../../english/quotes/glyphs.table.js';
import type { QuotationMark } from './read-marks.js';

/** How many marks ahead the partner of a single mark is looked for. */
const FARTHEST_MARK = 24;

/**
 * For the index of each single mark that opens a quotation, the index of the one that closes it, in the same paragraph.
 */
export function pairSingles(document: TokenizedArticle, marks: readonly QuotationMark[]): Map<number, number> {
  const partners = new Map<number, number>();
  for (let i = 0; i < marks.length; i++) {
    if (!opensSingle(document, marks[i]!)) continue;
    const partner = closingPartner(document, marks, i);
    if (partner !== undefined) partners.set(i, partner);
  }
  return partners;
}

function opensSingle(document: TokenizedArticle, mark: QuotationMark): boolean {
  if (mark.glyph.family !== 'single' || mark.glyph.opens === 'never' || !mark.opensLike) return false;
  // An apostrophe that stands for letters left out: '90s, 'em.
  const rest = document.text.slice(mark.end, mark.end + 12);
  if (/^\d0s/.test(rest)) return false;
  const word = /^\p{L}+/u.exec(rest)?.[0].toLowerCase() ?? '';
  return !ELISIONS.has(word);
}

/**
 * The first mark that closes for certain; else the last that may be a possessive's apostrophe ("the ministers' plan").
 */
function closingPartner(document: TokenizedArticle, marks: readonly QuotationMark[], from: number): number | undefined {
  const { block } = marks[from]!;
  let doubles = 0;
  let maybe: number | undefined;
  for (let i = from + 1; i < marks.length && i <= from + FARTHEST_MARK && marks[i]!.block === block; i++) {
    const mark = marks[i]!;
    if (mark.glyph.family !== 'single') {
      doubles++;
      continue;
    }
    if (doubles % 2 === 1) continue;
    if (opensSingle(document, mark)) break;
    if (mark.glyph.closes === 'never' || !mark.closesLike) continue;
    if (!mayBePossessive(document.text, mark)) return i;
    maybe ??= i;
  }
  return maybe;
}

/** Whether the mark may belong to a plural: an "s" before it, and a word behind it. */
function mayBePossessive(text: string, mark: QuotationMark): boolean {
  return /[sz]/i.test(text[mark.start - 1] ?? '') && /^\s\p{L}/u.test(text.slice(mark.end, mark.end + 2));
}
