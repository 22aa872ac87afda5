/** Tells headline, byline, body and furniture apart: what each line of a file is. */
import { creditStart } from './credits.js';
import { findFurniture } from './furniture.js';
import type { Line } from './lines.js';
import { tellHead } from './head.js';
import { tellMiddle } from './middle.js';
import { tellTail } from './tail.js';
import { findTitle } from './title.js';
import type { Part, Told } from './told.js';

export type { Part } from './told.js';

/** How many lines at either end notices to the reader are looked for in. */
const HEAD = 15;
const TAIL = 40;

/** The parts of a file. `known` is the headline where the page's own data or the archivist says it; "" else. */
export function readLayout(lines: readonly Line[], known: string): Part[] {
  const told: Told[] = lines.map((line, i) => ({ line, furniture: findFurniture(line, i < HEAD || i >= lines.length - TAIL), role: null }));
  const title = findTitle(told, known);
  if (title >= 0) told[title]!.role = 'title';
  tellHead(told, title);
  tellTail(told, title);
  tellMiddle(told, title);
  return withoutRepeatedCredits(told);
}

/** A credit that stands again right behind a caption's own is the page's doing, and not another picture. */
function withoutRepeatedCredits(told: readonly Told[]): Part[] {
  const parts = told.flatMap((one) => partsOf(one).map((part) => ({ part, words: one.line.text.slice(part.start - one.line.start, part.end - one.line.start) })));
  return parts.map(({ part, words }, i) => {
    const before = parts[i - 1];
    const again = part.role === 'credit' && before?.part.role === 'credit' && words === before.words;
    return again ? { ...part, role: 'repeated caption' } : part;
  });
}

/** The part or parts that a told line becomes: the credit that a caption or paragraph ends in is a part of its own. */
function partsOf({ line, role }: Told): Part[] {
  const { start, end } = line;
  if (role === 'caption' || role === 'repeated caption' || role === 'text') {
    const at = creditStart(line.text);
    if (at > 0) return [{ start, end: start + line.text.slice(0, at).trimEnd().length, role }, { start: start + at, end, role: 'credit' }];
  }
  return [{ start, end, role: role ?? 'text' }];
}
