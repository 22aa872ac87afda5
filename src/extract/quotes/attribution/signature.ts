/** Quotations that are signed rather than reported: "“We need a doctor here.” — Mary Jones, 54, teacher". */
import type { Span } from '../../../record/index.js';
import type { TokenizedArticle } from '../../../text/index.js';
import type { Marked } from '../marks/quotation-marks.js';
import { SIGNED } from '../../english/quotes/attribution.table.js';

/** The dash and the name behind a quotation. */
export interface Signature {
  readonly dash: Span;
  readonly name: Span;
}

// Matches " — Mary Jones" and "― Carlos de la Cruz"; the name is the second group.
/** How many code units may follow the name: age, place, trade. */
const LONGEST_REST = 120;

/** The signature behind a quotation: on its line, or alone on the next one; `null` where there is none. */
export function signatureOf(document: TokenizedArticle, quote: Marked): Signature | null {
  const { text, blocks } = document;
  const block = blocks[quote.lastBlock]!;
  const rest = text.slice(quote.outerEnd, Math.min(block.end, quote.outerEnd + LONGEST_REST * 2));
  if (rest.trim()) return signatureIn(rest, quote.outerEnd, block.end);
  const next = blocks[quote.lastBlock + 1];
  return next
    ? signatureIn(text.slice(next.start, Math.min(next.end, next.start + LONGEST_REST * 2)), next.start, next.end)
    : null;
}

function signatureIn(words: string, at: number, end: number): Signature | null {
  const match = SIGNED.exec(words);
  if (!match) return null;
  const [all, dash, written] = match as unknown as [string, string, string];
  const start = at + all.length - written.length;
  // A point behind the last name ends the sentence.
  const name = /\p{Ll}\.$/u.test(written) && !words.slice(all.length).trim() ? written.slice(0, -1) : written;
  if (end - (start + name.length) > LONGEST_REST) return null;
  const dashStart = at + all.indexOf(dash);
  return { dash: { start: dashStart, end: dashStart + dash.length }, name: { start, end: start + name.length } };
}
