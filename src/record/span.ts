/**
 * Spans: where in an input file something is written.
 *
 * Every offset in Onrecord is a UTF-16 code unit (a JavaScript string index) in the decoded text of the input file,
 * start inclusive, end exclusive.
 */
import { z } from 'zod';

const offset = z.int().nonnegative();

/** A half-open range: `text.slice(start, end)`. */
export const spanSchema = z.object({
  start: offset.describe('First UTF-16 code unit'),
  end: offset.describe('One past the last UTF-16 code unit'),
});
export type Span = z.infer<typeof spanSchema>;

/** A span together with the words it covers: `text === input.slice(start, end)`. */
export const passageSchema = spanSchema.extend({ text: z.string().describe('The characters of the span, verbatim') });
export type Passage = z.infer<typeof passageSchema>;

/** The passage of `input` from `start` to `end`. */
export const passage = (input: string, start: number, end: number): Passage => ({
  start,
  end,
  text: input.slice(start, end),
});

/** How many code units two spans share. */
export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Whether `outer` covers all of `inner`. */
export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Text order: earlier start first, the longer of two that start together first. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The span without white space at either end; empty at `start` where there is nothing else. */
export function trimSpan(input: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(input[start]!)) start++;
  while (end > start && /\s/.test(input[end - 1]!)) end--;
  return { start, end };
}

/** Index of the first span that starts at `offset` or later; the spans are in order. */
export function firstAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
