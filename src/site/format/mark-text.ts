/** Cuts a text at the facts that stand in it, so that a template can mark them: overlapping and nested ones too. */
import type { Span } from '../../record/index.js';
import { visibleWords } from '../../text/index.js';

/** A stretch to mark. Lower layers hold the higher: 0 quotes, 1 figures, 2 actors. */
export interface TextMark<Kind extends string = string> extends Span {
  readonly kind: Kind;
  /** Names the fact; pieces of one fact share it. */
  readonly id: string;
  readonly layer: number;
}

/** A run of text, or a piece of a mark with what stands in it. */
export type MarkedText<M extends TextMark> = string | MarkedPiece<M>;
export interface MarkedPiece<M extends TextMark> {
  readonly mark: M;
  /** Whether the mark starts with this piece, and so carries its anchor. */
  readonly first: boolean;
  /** Whether the mark ends with it. */
  readonly last: boolean;
  readonly children: readonly MarkedText<M>[];
}

/**
 * The text from `start` to `end` as a tree of `marks`; reading its strings in order gives that text, but for the
 * stretches in `hidden`.
 *
 * A mark that runs out of the one around it, or out of the range, is cut into pieces. Empty marks are left out.
 */
export function markText<M extends TextMark>(
  text: string,
  range: Span,
  marks: readonly M[],
  hidden: readonly Span[] = [],
): MarkedText<M>[] {
  const inRange = marks.filter((mark) => mark.start < mark.end && mark.start < range.end && mark.end > range.start);
  return cut({ text, hidden }, range.start, range.end, [...inRange].sort(byLayer));
}

/** Outer marks first: lower layer, then earlier, then longer, then by id so that the order is total. */
const byLayer = (a: TextMark, b: TextMark): number =>
  a.layer - b.layer || a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

interface Seen {
  readonly text: string;
  readonly hidden: readonly Span[];
}

function cut<M extends TextMark>(seen: Seen, start: number, end: number, marks: readonly M[]): MarkedText<M>[] {
  const parts: MarkedText<M>[] = [];
  let at = start;
  let left = marks;
  while (left.length > 0) {
    const [outer, ...rest] = left as [M, ...M[]];
    const from = Math.max(at, outer.start);
    const to = Math.min(end, outer.end);
    if (at < from) parts.push(...cut(seen, at, from, touching(rest, at, from)));
    parts.push({
      mark: outer,
      first: from === outer.start,
      last: to === outer.end,
      children: cut(seen, from, to, touching(rest, from, to)),
    });
    at = to;
    left = touching(rest, to, end);
  }
  const words = at < end ? visibleWords(seen.text, { start: at, end }, seen.hidden) : '';
  if (words) parts.push(words);
  return parts;
}

const touching = <M extends TextMark>(marks: readonly M[], start: number, end: number): M[] =>
  marks.filter((mark) => mark.start < end && mark.end > start);

/** The text of a marked stretch. */
export const plainText = <M extends TextMark>(parts: readonly MarkedText<M>[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : plainText(part.children))).join('');
