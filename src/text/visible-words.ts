import type { Span } from '../record/index.js';

/** The words of a span as readers see them: without the signs of markup in it. */
export function visibleWords(text: string, { start, end }: Span, hidden: readonly Span[]): string {
  if (hidden.length === 0) return text.slice(start, end);
  let words = '';
  let at = start;
  for (const sign of hidden) {
    if (sign.end <= at || sign.start >= end) continue;
    words += text.slice(at, Math.max(at, sign.start));
    at = Math.min(end, sign.end);
  }
  return words + text.slice(at, end);
}
