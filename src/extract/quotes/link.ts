/** Which attribution a quotation belongs to. */
import type { Document } from '../../text/index.js';
import { type Attribution, attributionAt } from './attributions.js';
import type { FragmentKind } from './fragment.js';
import type { Marked } from './marks.js';
import { EDGE, isCueWord, type Reading } from './reading.js';

/**
 * How a quotation came by its attribution: as what it reports, as its neighbour, led to by a colon, in the same sentence,
 * by a verb that only the quotation makes a cue, as what goes on from the words before, or not at all.
 */
export type LinkKind = 'content' | 'beside' | 'led' | 'near' | 'verb' | 'continued' | 'none';

export interface Link {
  readonly attribution: Attribution | null;
  readonly kind: LinkKind;
}

const NO_LINK: Link = { attribution: null, kind: 'none' };
/** How many tokens from a fragment a verb may stand that is no cue but for it. */
const VERB_REACH = 14;

/** What linking reads; `attributions` in text order. */
export interface Context {
  readonly document: Document;
  readonly reading: Reading;
  readonly marked: readonly Marked[];
  readonly kinds: readonly FragmentKind[];
  readonly attributions: readonly Attribution[];
}

/** The attribution of each quotation, in their order. */
export function linkQuotes(context: Context): Link[] {
  const { reading, marked, kinds, attributions } = context;
  const links: Link[] = [];
  let from = 0;
  let token = 0;
  let segment = 0;
  marked.forEach((quote, index) => {
    while (from < attributions.length && attributions[from]!.block < quote.block) from++;
    let to = from;
    while (to < attributions.length && attributions[to]!.block <= quote.lastBlock) to++;
    while (token < reading.length && (reading.end[token]! <= quote.start || reading.kind[token] === EDGE)) token++;
    while (segment < reading.segments.length && reading.segments[segment]!.to <= token) segment++;
    const near = attributions.slice(from, to);
    const link = reported(context, index, near) ?? (kinds[index] === 'name' ? null : inSentence(context, index, near, token, segment));
    links.push(link ?? (kinds[index] === 'sentence' || kinds[index] === 'long' ? continued(context, index, near, from, links) : NO_LINK));
  });
  return links;
}

/** The attribution that reports the quotation, stands right behind it, or leads to it. */
function reported({ document, marked }: Context, index: number, near: readonly Attribution[]): Link | null {
  const quote = marked[index]!;
  let content: Attribution | null = null;
  let narrowest = Number.POSITIVE_INFINITY;
  let beside: Attribution | null = null;
  let led: Attribution | null = null;
  for (const attribution of near) {
    if (!content && attribution.quotes.includes(index)) content = attribution;
    for (const part of attribution.content) {
      const width = part.end - part.start;
      if (part.start <= quote.start && part.end >= quote.end && width <= narrowest) [content, narrowest] = [attribution, width];
    }
    const { start, end } = extent(attribution);
    const behind = start - quote.outerEnd;
    if (!beside && attribution.source && behind >= 0 && behind < 4 && !/[\p{L}\p{N}.]/u.test(document.text.slice(quote.outerEnd, start))) beside = attribution;
    const before = quote.outerStart - end;
    if (before >= 0 && before < 80 && /^[^.!?]*[:,]\s*$/.test(document.text.slice(end, quote.outerStart))) led = attribution;
  }
  if (content) return { attribution: content, kind: 'content' };
  if (beside) return { attribution: beside, kind: 'beside' };
  return led && { attribution: led, kind: 'led' };
}

function extent({ cue, source }: Attribution): { start: number; end: number } {
  return source ? { start: Math.min(cue.start, source.start), end: Math.max(cue.end, source.end) } : cue;
}

/** An attribution of the same sentence that names a source: the last before the quotation, else the first behind it, else a verb. */
function inSentence({ reading, marked }: Context, index: number, near: readonly Attribution[], token: number, segment: number): Link | null {
  const quote = marked[index]!;
  const own = near.filter((attribution) => attribution.segment === segment && attribution.source);
  const before = own.findLast((attribution) => extent(attribution).end <= quote.start);
  const nearest = before ?? own.find((attribution) => extent(attribution).start >= quote.end);
  if (nearest) return { attribution: nearest, kind: 'near' };
  const sentence = reading.segments[segment];
  if (!sentence) return null;
  for (let i = token - 1; i >= sentence.from && i >= token - VERB_REACH; i--) {
    if (!isCueWord(reading, i)) continue;
    const attribution = attributionAt(reading, segment, i);
    if (attribution.source) return { attribution, kind: 'verb' };
  }
  return null;
}

/** The attribution that a quotation of whole sentences goes on from. */
function continued({ document, marked, attributions }: Context, index: number, near: readonly Attribution[], from: number, links: readonly Link[]): Link {
  const quote = marked[index]!;
  // The paragraph's own last attribution before it: "It is wrong, Smith said. “We won't accept it.”"
  const last = near.findLast((attribution) => attribution.source && attribution.cue.end <= quote.outerStart);
  if (last) return { attribution: last, kind: 'continued' };
  const previous = marked[index - 1];
  const link = links[index - 1];
  if (previous && link?.attribution && quote.block - previous.lastBlock <= 1) return { attribution: link.attribution, kind: 'continued' };
  // A paragraph that ends in a colon leads to the quotation that opens the next one.
  const before = document.blocks[quote.block - 1];
  const leading = attributions[from - 1];
  if (before?.kind !== 'text' || leading?.block !== quote.block - 1) return NO_LINK;
  return { attribution: leading, kind: /:\s*$/.test(document.text.slice(before.end - 3, before.end)) ? 'led' : 'continued' };
}
