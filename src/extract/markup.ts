/** Facts of a text with signs of Markdown in it: found as readers see the text, given back as the file has it. */
import type { Span } from '../record/index.js';

/** `text` with blanks for the signs in `markup`; every other character stays at its offset. */
export function withoutMarkup(text: string, markup: readonly Span[]): string {
  let seen = '';
  let at = 0;
  for (const { start, end } of markup) {
    if (start < at) continue;
    seen += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return seen + text.slice(at);
}

/**
 * A copy of `facts` in which each passage, an object with `start`, `end` and `text`, has its words from `text`; names
 * have no gaps.
 */
export function withWordsOf<T>(facts: T, text: string): T {
  if (typeof facts === 'string') return facts.replace(/ {2,}/g, ' ') as T;
  if (Array.isArray(facts)) return facts.map((fact) => withWordsOf(fact, text)) as T;
  if (facts === null || typeof facts !== 'object') return facts;
  const copy = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, withWordsOf(value, text)]));
  if (typeof copy.start === 'number' && typeof copy.end === 'number' && typeof copy.text === 'string')
    copy.text = text.slice(copy.start, copy.end);
  return copy as T;
}
