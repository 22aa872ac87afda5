/** Tells headline, byline, body and furniture apart: what each line of a file is. */
import { creditStart } from './credits.js';
import { findFurniture } from './furniture.js';
import type { Line } from '../lines.js';
import { tellHead } from './head.js';
import { tellMiddle } from './middle.js';
import { tellTail } from './tail.js';
import { findArticle } from '../stretch/find-article.js';
import { signsOf } from './line-signs.js';
import { dropOutside, type Extent, extentOf } from './outside.js';
import { findTitle } from './title.js';
import { agencyOf, outletOf } from '../outlets.js';
import type { ArticlePart, LabelledLine } from './line-role.js';

export type { ArticlePart } from './line-role.js';

/** How many lines at either end notices to the reader are looked for in. */
const HEAD = 15;
const TAIL = 40;

/** The parts of a file. `known` is the headline where the page's own data or the archivist says it; "" else. */
export function readLayout(lines: readonly Line[], known: string): ArticlePart[] {
  const told: LabelledLine[] = lines.map((line, i) => ({
    line,
    furniture: findFurniture(line, i < HEAD || i >= lines.length - TAIL),
    role: null,
  }));
  const { title, extent } = articleOf(lines, told, known);
  if (title >= 0) told[title]!.role = 'title';
  tellHead(told, title);
  tellTail(told, title, extent);
  tellMiddle(told, title);
  if (extent) dropOutside(told, extent);
  return withoutRepeatedCredits(told);
}

/**
 * The headline's line, and where the article stands; `extent` is null where the headline is known from elsewhere, since
 * then no page stands around the article, and where none does.
 */
function articleOf(
  lines: readonly Line[],
  told: readonly LabelledLine[],
  known: string,
): { title: number; extent: Extent | null } {
  const written = findTitle(told, known);
  if (known !== '') return { title: written, extent: null };
  const isSaid = written >= 0 && lines[written]!.markup === 'heading';
  const signs = told.map(({ line, furniture }) => signsOf(line, furniture));
  const found = findArticle(lines, signs, written, isSaid);
  const extent = found.from < found.to ? extentOf(told, found) : null;
  // Without a page around it, a headline stands where people put it: on top.
  return { title: extent && found.title >= 0 ? found.title : written, extent };
}

/** A credit that stands again right behind a caption's own is the page's doing, and not another picture. */
function withoutRepeatedCredits(told: readonly LabelledLine[]): ArticlePart[] {
  const parts = told.flatMap((one) =>
    partsOf(one).map((part) => ({
      part,
      words: one.line.text.slice(part.start - one.line.start, part.end - one.line.start),
    })),
  );
  return parts.map(({ part, words }, i) => {
    const before = parts[i - 1];
    const again = part.role === 'credit' && before?.part.role === 'credit' && words === before.words;
    return again ? { ...part, role: 'repeated caption' } : part;
  });
}

// " | ", " - ", " — " before a site's name at the end of a headline
const TAIL_JOINT = /\s(?:[|–—•·»]|::?|--?)\s$/u;
const LONGEST_NAME = 50;
// "Title: Bridge to be repaired"
const TITLE_LABEL = /^(?:title|headline)\s?:\s+(?=\S)/iu;

/**
 * The headline without the label before it, and the site's name that a page puts behind it: "Bridge to be repaired |
 * BBC News".
 */
function titleParts({ text, start, end }: Line): ArticlePart[] {
  const from = TITLE_LABEL.exec(text)?.[0].length ?? 0;
  for (let at = text.length - 2; at > from + 8 && at > text.length - LONGEST_NAME; at--) {
    const joint = text[at - 1] === ' ' ? TAIL_JOINT.exec(text.slice(at - 4, at)) : null;
    const name = text.slice(at);
    if (!joint || (outletOf(name) === undefined && agencyOf(name) === undefined)) continue;
    const joined = at - joint[0].length;
    return [
      { start: start + from, end: start + text.slice(0, joined).trimEnd().length, role: 'title' },
      { start: start + joined + 1, end, role: 'site name' },
    ];
  }
  return [{ start: start + from, end, role: 'title' }];
}

/** The part or parts that a told line becomes: the credit that a caption or paragraph ends in is a part of its own. */
function partsOf({ line, role }: LabelledLine): ArticlePart[] {
  const { start, end } = line;
  if (role === 'title') return titleParts(line);
  if (role === 'caption' || role === 'repeated caption' || role === 'text') {
    const at = creditStart(line.text);
    if (at !== -1)
      return [
        { start, end: start + line.text.slice(0, at).trimEnd().length, role },
        { start: start + at, end, role: 'credit' },
      ];
  }
  return [{ start, end, role: role! }];
}
