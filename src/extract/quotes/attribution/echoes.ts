/** Quotations that repeat words of others: headlines, crossheads, and the same words again. */
import type { Marked } from '../marks/quotation-marks.js';
import type { QuoteLink, LinkContext } from './link.js';

/**
 * Links what nobody is linked to, as a headline often is, to another quotation of the article that holds its words; in
 * the body, the same words.
 */
export function echoes({ document, marked, kinds }: LinkContext, links: readonly QuoteLink[]): QuoteLink[] {
  if (links.every((link) => link.attribution)) return [...links];
  const stems = marked.map(
    (quote) => new Set(stemsOf(document.text.slice(quote.start, Math.min(quote.end, quote.start + ECHO_REACH)))),
  );
  const holders = new Map<string, number[]>();
  stems.forEach((words, index) => {
    if (links[index]!.attribution?.source)
      for (const word of words) holders.set(word, [...(holders.get(word) ?? []), index].slice(-ECHO_HOLDERS));
  });
  return links.map((link, index) => {
    const words = [...stems[index]!];
    const { kind } = document.blocks[marked[index]!.block]!;
    // A headline and a crosshead take a word or more from what is said below them, with capitals of their own.
    const above = kind === 'title' || kind === 'heading';
    if (link.attribution || (kinds[index] === 'name' && !above)) return link;
    const whole = !above;
    const same = whole ? -1 : sameWords(document.text, marked, links, index);
    if (same >= 0) return { attribution: links[same]!.attribution, kind: 'echo' };
    if (words.length < (above ? 1 : 2)) return link;
    const holder = (holders.get(words[0]!) ?? []).find(
      (other) => words.every((word) => stems[other]!.has(word)) && (!whole || stems[other]!.size === words.length),
    );
    return holder === undefined ? link : { attribution: links[holder]!.attribution, kind: 'echo' };
  });
}

/**
 * The quotation with a speaker that holds a headline's quotation to the letter: "‘We are not poor’" and "“We are not
 * poor, and …”"; -1 where there is none.
 */
export function sameWords(text: string, marked: readonly Marked[], links: readonly QuoteLink[], index: number): number {
  const folded = ({ start, end }: Marked): string =>
    text
      .slice(start, Math.min(end, start + ECHO_REACH))
      .toLowerCase()
      .replaceAll('’', "'");
  const words = folded(marked[index]!).replace(/[.,!?…]$/u, '');
  if (!/\p{L}\s\p{L}/u.test(words)) return -1;
  return links.findIndex(
    ({ attribution }, other) => other !== index && attribution?.source && folded(marked[other]!).includes(words),
  );
}

/** The words of four letters or more, cut to four: "deserved" and "deserves" are one. */
export const stemsOf = (words: string): string[] =>
  (words.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 4));

/**
 * How many code units of a quotation are looked at for words that another repeats, and how many quotations for one
 * word.
 */
export const ECHO_REACH = 600;

export const ECHO_HOLDERS = 20;
