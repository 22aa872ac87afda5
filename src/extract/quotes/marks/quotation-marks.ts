/** The stretches between quotation marks, whatever their style and accidents. */
import type { Span } from '../../../record/index.js';
import type { TokenizedArticle } from '../../../text/index.js';
import { SPOKEN_BETWEEN } from '../../english/quotes/marks.table.js';
import type { MarkFamily } from '../../english/quotes/glyphs.table.js';
import { type QuotationMark, readMarks } from './read-marks.js';
import { pairSingles } from './single-marks.js';

/** The words between an opening mark and the mark that closes it. */
export interface Marked extends Span {
  readonly family: MarkFamily;
  /** Where the opening mark begins. */
  readonly outerStart: number;
  /** Where the closing mark ends; `end` where nothing closes it. */
  readonly outerEnd: number;
  /** Index of the block of its first word. */
  readonly block: number;
  /** Index of the block of its last word. */
  readonly lastBlock: number;
}

/** A quotation that has begun. */
interface Open {
  readonly mark: QuotationMark;
  /** The last block that is known to belong to it. */
  block: number;
  /** How many marks of its own family are open inside it. */
  nested: number;
}

/** How many code units may lie between the last certain line of a quotation and the mark that closes it. */
const FARTHEST_CLOSE = 3000;

/** How many paragraphs on a quotation may open its mark again; those between have no mark at all. */
const FARTHEST_REOPENED = 4;

/** The stretches between marks, outermost only, in text order. Linear in the number of marks. */
export function findMarked(document: TokenizedArticle): Marked[] {
  const marks = readMarks(document);
  const partners = pairSingles(document, marks);
  const left = marksLeft(marks);
  const found: Marked[] = [];
  let open: Open | null = null;

  const add = (mark: QuotationMark, end: number, outerEnd: number, lastBlock: number) => {
    // A stretch without a letter or digit is no quotation: "..." or an empty pair.
    if (!/[\p{L}\p{N}]/u.test(document.text.slice(mark.end, Math.min(end, mark.end + 200)))) return;
    found.push({
      start: mark.end,
      end,
      family: mark.glyph.family,
      outerStart: mark.start,
      outerEnd,
      block: mark.block,
      lastBlock,
    });
  };
  const breakOff = (quotation: Open, before: number) => {
    const end = lastWordEnd(document, quotation, before);
    add(quotation.mark, end, end, quotation.block);
  };

  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!;
    if (open && mark.block !== open.block) {
      const step: Step = crossing(document, open, mark);
      if (step === 'goes on') open.block = mark.block;
      if (step === 'closes') add(open.mark, mark.start, mark.end, mark.block);
      if (step === 'broken off') breakOff(open, Number.POSITIVE_INFINITY);
      if (step === 'closes' || step === 'broken off') open = null;
      if (step !== 'broken off') continue;
    }
    if (!open) {
      const partner = partners.get(i);
      if (partner !== undefined) {
        const close = marks[partner]!;
        add(mark, close.start, close.end, close.block);
        i = partner;
      } else if (mark.glyph.family !== 'single' && opens(mark, marks[i + 1]))
        open = { mark, block: mark.block, nested: 0 };
      continue;
    }
    if (mark.glyph.family !== open.mark.glyph.family) continue;
    const step = within(open, mark, marks, i, left[i]!);
    if (step === 'nests') open.nested++;
    else if (step === 'closes nested') open.nested--;
    else if (step === 'closes') {
      add(open.mark, mark.start, mark.end, mark.block);
      open = null;
    } else if (step === 'opens anew') {
      breakOff(open, mark.start);
      open = { mark, block: mark.block, nested: 0 };
    }
  }
  if (open) breakOff(open, Number.POSITIVE_INFINITY);
  return found;
}

/** Whether a mark begins a quotation where none is open. */
function opens(mark: QuotationMark, next: QuotationMark | undefined): boolean {
  if (mark.glyph.opens === 'always') return true;
  if (mark.glyph.opens === 'never') return false;
  // ”text” as in Swedish, or »text« as in German: only where the next mark of the paragraph closes it.
  if (mark.glyph.closes === 'always')
    return mark.opensLike && next?.block === mark.block && next.glyph.family === mark.glyph.family && next.closesLike;
  return mark.opensLike || (!mark.closesLike && !mark.spaceAfter);
}

type Step = 'goes on' | 'closes' | 'broken off' | 'nests' | 'closes nested' | 'opens anew' | 'ignored';

/** What a mark in a later paragraph means for a quotation that is still open. */
function crossing(document: TokenizedArticle, open: Open, mark: QuotationMark): Step {
  for (let block = open.block + 1; block <= mark.block; block++)
    if (document.blocks[block]!.kind !== 'text') return 'broken off';
  if (document.blocks[open.mark.block]!.kind !== 'text') return 'broken off';
  if (mark.glyph.family !== open.mark.glyph.family) {
    // Single marks inside say nothing; another family that opens a paragraph is another quotation.
    return mark.glyph.family === 'single' ? 'ignored' : 'broken off';
  }
  if (mark.first && mark.glyph.opens !== 'never' && mark.opensLike)
    return mark.block === open.block + 1 || goesOnBetween(document, open, mark) ? 'goes on' : 'broken off';
  const closes = mark.glyph.closes !== 'never' && mark.closesLike && !mark.opensLike;
  return closes && mark.start - document.blocks[open.block]!.end < FARTHEST_CLOSE ? 'closes' : 'broken off';
}

/**
 * Whether nothing between an open quotation and the mark that opens it again says that somebody speaks: "said", "told".
 */
function goesOnBetween({ text }: TokenizedArticle, open: Open, mark: QuotationMark): boolean {
  if (mark.block > open.block + FARTHEST_REOPENED || mark.start - open.mark.end > FARTHEST_CLOSE) return false;
  return !SPOKEN_BETWEEN.test(text.slice(open.mark.end, mark.start));
}

/**
 * What a mark of the same family and paragraph means for a quotation that is still open; `left`: how many such marks
 * follow.
 */
function within(open: Open, mark: QuotationMark, marks: readonly QuotationMark[], i: number, left: number): Step {
  const { glyph } = mark;
  const lowHigh = (open.mark.written === '„' || open.mark.written === '»') && glyph.opens === 'always';
  if (lowHigh) return 'closes';
  if (glyph.opens === 'always') {
    if (mark.closesLike && !mark.opensLike) return 'closes';
    const [next, second] = [marks[i + 1], marks[i + 2]];
    const closing = (other: QuotationMark | undefined) =>
      other !== undefined && other.block === mark.block && other.glyph.closes === 'always';
    return closing(next) && closing(second) ? 'nests' : 'opens anew';
  }
  if (open.nested > 0) return 'closes nested';
  if (glyph.closes === 'always' || !mark.opensLike || mark.closesLike) return 'closes';
  if (mark.attributionAfter) return 'closes';
  // A straight mark that looks like an opening one: with an odd number behind it, it opens anew and the one before was
  // never closed.
  return left % 2 === 1 ? 'opens anew' : 'closes';
}

/** For each mark, how many marks of its family follow in its paragraph. */
function marksLeft(marks: readonly QuotationMark[]): number[] {
  const left: number[] = [];
  const counts = new Map<MarkFamily, number>();
  for (let i = marks.length - 1; i >= 0; i--) {
    const { block, glyph } = marks[i]!;
    if (marks[i + 1] && marks[i + 1]!.block !== block) counts.clear();
    left[i] = counts.get(glyph.family) ?? 0;
    counts.set(glyph.family, left[i]! + 1);
  }
  return left;
}

/** Where a quotation that nothing closes ends: with its paragraph, or with the last sentence before `before`. */
function lastWordEnd(document: TokenizedArticle, open: Open, before: number): number {
  const block = document.blocks[open.block]!;
  let end = Math.min(before, block.end);
  // The last sentence that ends before `before`, by halving: a paragraph may hold many broken quotations.
  let [low, high] = block.sentences;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (document.sentences[middle]!.end <= before) low = middle + 1;
    else high = middle;
  }
  const sentence = low > block.sentences[0] ? document.sentences[low - 1] : undefined;
  if (sentence && sentence.end > open.mark.end) end = sentence.end;
  while (/\s/.test(document.text[end - 1]!)) end--;
  return end;
}
