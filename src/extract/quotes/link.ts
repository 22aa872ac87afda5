/** Which attribution a quotation belongs to. */
import type { Document } from '../../text/index.js';
import type { Attribution } from './attributions.js';
import type { Marked } from './marks.js';

/** How a quotation came by its attribution. */
export type LinkKind = 'behind' | 'before' | 'around' | 'continued' | 'none';

export interface Link {
  readonly attribution: Attribution | null;
  readonly kind: LinkKind;
  /** A sentence or more between the marks. */
  readonly direct: boolean;
}

/** The link of each quotation, in their order. */
export function linkQuotes(document: Document, marked: readonly Marked[], attributions: readonly Attribution[]): Link[] {
  const links: Link[] = [];
  let at = 0;
  marked.forEach((quote, index) => {
    while (at < attributions.length && attributions[at]!.block < quote.block) at++;
    const direct = isSentence(document, quote);
    links.push(linkOf(document, marked, index, attributions, at, links, direct));
  });
  return links;
}

function linkOf(document: Document, marked: readonly Marked[], index: number, all: readonly Attribution[], at: number, links: readonly Link[], direct: boolean): Link {
  const quote = marked[index]!;
  const { text } = document;
  let before: Attribution | null = null;
  let behind: Attribution | null = null;
  let around: Attribution | null = null;
  for (let i = at; i < all.length && all[i]!.block <= quote.lastBlock; i++) {
    const attribution = all[i]!;
    const start = Math.min(attribution.cue.start, attribution.source?.start ?? attribution.cue.start);
    const end = Math.max(attribution.cue.end, attribution.source?.end ?? 0);
    const sentence = document.sentences[attribution.sentence]!;
    if (end <= quote.outerStart && attribution.block === quote.block && (sentence.end > quote.start || /:\s*$/.test(text.slice(end, quote.outerStart)))) before = attribution;
    if (start >= quote.outerEnd && attribution.block === quote.lastBlock) {
      if (!behind && attribution.source && !/[\p{L}\p{N}.]/u.test(text.slice(quote.outerEnd, start)) && start - quote.outerEnd < 8) behind = attribution;
      if (!around && attribution.source && sentence.start <= quote.end) around = attribution;
      if (start > quote.outerEnd + 600) break;
    }
  }
  if (behind) return { attribution: behind, kind: 'behind', direct };
  if (before) return { attribution: before, kind: 'before', direct };
  if (around) return { attribution: around, kind: 'around', direct };
  const previous = links[index - 1];
  const last = marked[index - 1];
  if (direct && previous?.attribution && last && quote.block - last.lastBlock <= 1) return { attribution: previous.attribution, kind: 'continued', direct };
  return { attribution: null, kind: 'none', direct };
}

/** Whether the words between the marks are a sentence: a capital, and a stop or a comma at the end, or many words. */
export function isSentence({ text }: Document, { start, end }: Marked): boolean {
  const words = text.slice(start, Math.min(end, start + 400)).trim();
  const count = words.split(/\s+/).length;
  if (count >= 12) return true;
  if (count < 3) return /^\p{Lu}.*[!?.]$/su.test(words);
  return /^[[(…]?\p{Lu}/u.test(words) && /[.,!?…]$/.test(words);
}
