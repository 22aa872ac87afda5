/** The forms of links between quotations and attributions, each a reader that answers or gives null. */
import { firstAt } from '../../../record/index.js';
import { attributionAt } from './attributions.js';
import { documentSubject } from './document-speaker.js';
import type { Marked } from '../marks/quotation-marks.js';
import { EDGE, isKind, isSpeechVerb } from '../model/token-classes.js';
import { signatureOf } from './signature.js';
import { isNobody } from './source.js';
import type { Attribution } from './attribution.js';
import { WISHES, LINK_QUOTES_SAYS } from '../../english/quotes/attribution.table.js';
import type { TokenFeatures } from '../model/token-features.js';
import { type LinkContext, type LinkQuestion, NO_LINK, OPENING, type QuoteLink } from './link.js';

/**
 * The attribution of a quotation to the text that is the subject of its sentence, or of the one that leads to it with a
 * colon.
 */
export function spokenByText({ context, index, segment }: LinkQuestion): QuoteLink | null {
  const { document, marked } = context;
  const quote = marked[index]!;
  const { text, blocks, sentences } = document;
  const opens = quote.outerStart <= blocks[quote.block]!.start + OPENING;
  const before = blocks[quote.block - 1];
  if (opens && !(before && /:\s*$/.test(text.slice(before.end - 3, before.end)))) return null;
  const at = opens ? before!.end : quote.outerStart;
  const subject = documentSubject(document, firstAt(sentences, at) - 1, at);
  if (!subject) return null;
  const { source, antecedent, cue } = subject;
  const probability = { cue: 1, source: 1, content: 1 };
  return {
    kind: 'document',
    attribution: {
      cue,
      source,
      antecedent,
      content: [],
      quotes: [index],
      onlyQuotes: true,
      block: quote.block,
      segment,
      probability,
    },
  };
}

/** The attribution of a quotation that is signed with a dash and a name. */
export function signed({ context, index, segment }: LinkQuestion): QuoteLink | null {
  const { document, marked, kinds } = context;
  const signature = kinds[index] === 'sentence' ? signatureOf(document, marked[index]!) : null;
  if (!signature) return null;
  const { dash, name } = signature;
  const probability = { cue: 1, source: 1, content: 1 };
  return {
    kind: 'signed',
    attribution: {
      cue: dash,
      source: name,
      content: [],
      quotes: [index],
      onlyQuotes: true,
      block: marked[index]!.lastBlock,
      segment,
      probability,
    },
  };
}

/** The attribution that reports the quotation, stands right behind it, or leads to it. */
export function reported({ context, index, near, token, segment }: LinkQuestion): QuoteLink | null {
  const { document, marked } = context;
  const quote = marked[index]!;
  let content: Attribution | null = null;
  let narrowest = Number.POSITIVE_INFINITY;
  let closest = Number.POSITIVE_INFINITY;
  let beside: Attribution | null = null;
  let led: Attribution | null = null;
  for (const attribution of near) {
    const { start, end } = extent(attribution);
    const gap = start >= quote.outerEnd ? start - quote.outerEnd : quote.outerStart - end;
    if (!content && attribution.quotes.includes(index)) content = attribution;
    for (const part of attribution.content) {
      const width = part.end - part.start;
      if (
        part.start > quote.start ||
        part.end < quote.end ||
        width > narrowest ||
        (width === narrowest && gap > closest)
      )
        continue;
      [content, narrowest, closest] = [attribution, width, gap];
    }
    const behind = start - quote.outerEnd;
    if (
      !beside &&
      attribution.source &&
      !isNobody(document.text.slice(attribution.source.start, attribution.source.end)) &&
      behind >= 0 &&
      behind < 4 &&
      !/[\p{L}\p{N}.]/u.test(document.text.slice(quote.outerEnd, start))
    )
      beside = attribution;
    const before = quote.outerStart - end;
    if (before >= 0 && before < 80 && /^[^.!?]*[:,]\s*$/.test(document.text.slice(end, quote.outerStart)))
      led = attribution;
  }
  // "Asked what it would do, Smith said “…”": the verb right before the mark is nearer than what reports the whole.
  const verb = content && content.cue.end < quote.outerStart ? verbBefore(context, token - 1, segment, NEXT) : null;
  if (verb && verb.attribution!.cue.start > content!.cue.end) return verb;
  if (content) return { attribution: wordsOf(context.document.text, content, near), kind: 'content' };
  // "According to Weber, “it is safe.” Peter Lind thinks otherwise": a sentence that has ended is its leader's.
  const ended = /[.?!]["”]?$/.test(document.text.slice(quote.outerStart, quote.outerEnd));
  if (beside && !(ended && led?.source && led.segment === segment && beside.segment !== segment))
    return { attribution: beside, kind: 'beside' };
  return led && { attribution: led, kind: 'led' };
}

// Matches what somebody is only said to wish: "wants", "is planning".
// Matches the end of a cue of saying: "said", "According to".

/**
 * Whose words stand in "According to Weber, the town wants to “sink the boats”": hers, who tells what the town wants.
 */
export function wordsOf(text: string, content: Attribution, near: readonly Attribution[]): Attribution {
  if (!WISHES.test(text.slice(content.cue.start, content.cue.end))) return content;
  const outer = near.find(
    ({ cue, source, segment, content: parts }) =>
      source &&
      segment === content.segment &&
      LINK_QUOTES_SAYS.test(text.slice(cue.start, cue.end)) &&
      parts.some(({ start, end }) => start <= content.cue.start && content.cue.end <= end),
  );
  return outer ?? content;
}

export function extent({ cue, source }: Attribution): { start: number; end: number } {
  return source ? { start: Math.min(cue.start, source.start), end: Math.max(cue.end, source.end) } : cue;
}

/**
 * An attribution of the same sentence that names a source: the verb right before a fragment ("he called “…”"), what the
 * fragment
 * before it was linked to ("“…” and “…”"), the last attribution before it, else the first behind it, else any verb
 * before it.
 */
export function inSentence({ context, index, near, token, segment, links }: LinkQuestion): QuoteLink | null {
  const before = links[index - 1];
  const { reading, marked, kinds } = context;
  const quote = marked[index]!;
  const sentence = reading.segments[segment];
  if (!sentence) return null;
  const fragment = kinds[index] !== 'sentence';
  if (fragment) {
    const verb = verbBefore(context, token - 1, segment, ADJACENT);
    if (verb) return verb;
    if (before?.attribution && joinsOn(context, index, segment)) return before;
  }
  const own = near.filter((attribution) => attribution.segment === segment && attribution.source);
  const last = own.findLast((attribution) => extent(attribution).end <= quote.start);
  const verb = verbBefore(context, token - 1, segment, VERB_REACH);
  if (verb && (!last || verb.attribution!.cue.start > last.cue.end)) return verb;
  // One word before somebody else is heard is the article's own: "The “vote” was held on Sunday, which Weber called a
  // farce".
  const alone = fragment && !/\s/.test(context.document.text.slice(quote.start, quote.end).trim());
  const nearest = last ?? (alone ? undefined : own.find((attribution) => extent(attribution).start >= quote.end));
  return nearest ? { attribution: nearest, kind: 'near' } : verb;
}

/** The token of the opening mark of a quotation whose first token is `token`. */
export const markAt = (r: TokenFeatures, token: number, { outerStart }: Marked): number =>
  token > 0 && r.start[token - 1]! >= outerStart ? token - 1 : token;

/** The first token behind a quotation. */
export function tokenBehind(r: TokenFeatures, token: number, { outerEnd }: Marked): number {
  let i = token;
  while (i < r.length && r.start[i]! < outerEnd && r.kind[i] !== EDGE) i++;
  return i;
}

/**
 * Whether the words between a quotation and the one before it in the sentence only join them: " and ", ", ", " or “".
 */
export function joinsOn({ document, reading, marked }: LinkContext, index: number, segment: number): boolean {
  const previous = marked[index - 1];
  const sentence = reading.segments[segment];
  if (!previous || !sentence || previous.outerEnd <= reading.start[sentence.from]!) return false;
  const between = document.text.slice(previous.outerEnd, Math.min(marked[index]!.outerStart, previous.outerEnd + 40));
  return between.length < 40 && /^[\s,]{0,4}(?:and|or|but|as well as|nor)?(?:\s\p{L}{1,8}){0,3}\s?$/u.test(between);
}

/**
 * The attribution of the nearest reporting verb at most `reach` tokens before token `last`, taken as a cue, if it has a
 * source.
 */
export function verbBefore(
  { document, reading, cued }: LinkContext,
  last: number,
  segment: number,
  reach: number,
): QuoteLink | null {
  const { from, headline } = reading.segments[segment]!;
  for (let i = last; i >= from && i > last - reach; i--) {
    // "wrote in the Evening Post": a capital is a name's.
    if (!isSpeechVerb(reading, i) || (reading.capital[i] === 1 && i > from && !headline)) continue;
    // "dismissed the claims as “nonsense”": a noun.
    if (i > from && (isKind(reading, i - 1, 'determiner') || isKind(reading, i - 1, 'possessive'))) continue;
    const attribution = attributionAt(document.text, reading, cued, segment, i);
    if (attribution.source && attribution.probability.source > LEAST_SOURCE) return { attribution, kind: 'verb' };
  }
  return null;
}

/** The attribution that a quotation of whole sentences goes on from. */
export function continued({ context, index, near, from, links }: LinkQuestion): QuoteLink {
  const { document, marked, attributions } = context;
  const quote = marked[index]!;
  // The paragraph's own last attribution before it: "It is wrong, Smith said. “We won't accept it.”"
  const last = near.findLast((attribution) => attribution.source && attribution.cue.end <= quote.outerStart);
  if (last) return { attribution: last, kind: 'continued' };
  // Words that stand before it begin something new; what opens a paragraph may go on from the one before.
  if (quote.outerStart > document.blocks[quote.block]!.start + OPENING) return NO_LINK;
  const previous = marked[index - 1];
  const link = links[index - 1];
  if (previous && link?.attribution && quote.block - previous.lastBlock <= 1)
    return { attribution: link.attribution, kind: 'continued' };
  // A paragraph that ends in a colon leads to the quotation that opens the next one.
  const before = document.blocks[quote.block - 1];
  const leading = attributions[from - 1];
  if (before?.kind !== 'text' || leading?.block !== quote.block - 1) return NO_LINK;
  return {
    attribution: leading,
    kind: /:\s*$/.test(document.text.slice(before.end - 3, before.end)) ? 'led' : 'continued',
  };
}

/** How many tokens from a fragment a verb may stand that is no cue but for it. */
export const VERB_REACH = 24;

/** How many tokens may stand between a fragment and the verb right before it: its opening mark, an article, "them". */
export const ADJACENT = 4;

/** The same for the verb right before a quotation of any kind: its mark, a comma, "that". */
export const NEXT = 3;

/** How sure the model has to be of the source of such a verb. */
export const LEAST_SOURCE = 0.3;
