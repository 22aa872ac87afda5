/** Which wire services an article credits. */
import { agencyOf } from '../outlets.js';
import type { ArticlePart } from '../layout/line-role.js';

// words of credits, with the signs between them: "Jane Doe / POOL / AFP", "AP Photo/Jane Doe", "EPA-EFE"
const CREDIT_WORD = /[\p{L}\p{N}][\p{L}\p{N}-]*/gu;

// "KIEV (AFP) -", "(ANSA) - Rome, January 24 -", "WARSAW, Sept. 26 (UPI) —"
const DATELINE = /^[^a-z]{0,4}(?:[\p{L}\p{M}/.' ,\d-]{0,60})\((?<agency>[\p{L}\p{N} /-]{2,24})\)\s?[-–—]/u;

/** Wire services that byline, credits, sign-offs and datelines name, in order. */
export function findAgencies(
  text: string,
  parts: readonly ArticlePart[],
  bylinePart: ArticlePart | null,
  byline: string,
): string[] {
  const found: string[] = [];
  const add = (words: string) => {
    for (const name of agenciesIn(words)) if (!found.includes(name)) found.push(name);
  };
  add(byline);
  let lead = 0;
  for (const part of parts) {
    if (part === bylinePart) continue;
    const words = text.slice(part.start, part.end);
    if (part.role === 'credit' || part.role === 'date line' || part.role === 'byline') add(words);
    else if (part.role === 'text' && lead++ < 3) add(DATELINE.exec(words.slice(0, 120))?.groups?.agency ?? '');
  }
  return found;
}

/** Of the longest listed name: "Press Trust of India". */
const MOST_WORDS = 4;

/** The wire services that a credit names: its words, one to four at a time, looked up as written. */
function agenciesIn(credit: string): string[] {
  const words = [...credit.slice(0, 400).matchAll(CREDIT_WORD)];
  const found: string[] = [];
  for (let i = 0; i < words.length; i++) {
    for (let length = Math.min(MOST_WORDS, words.length - i); length > 0; length--) {
      const last = words[i + length - 1]!;
      const name = agencyOf(credit.slice(words[i]!.index, last.index + last[0].length));
      if (!name) continue;
      found.push(name);
      i += length - 1;
      break;
    }
  }
  return found;
}
