/** The headline that readers of a page see. */
import type { Element } from './element.js';
import type { PageBlock, PageSource } from './source.js';

/** The headline, and the block that shows it: -1 where none does. */
export interface Headline {
  readonly title: string;
  readonly at: number;
}

/**
 * A visible heading is the headline where so much of the words of the page's data stand in it, or the other way about.
 */
const SHARED = 1 / 3;
const SHORTEST = 3;

/** The visible headline where there is one, else what the page's data or its `<title>` say without the site's name. */
export function findHeadline(source: PageSource, known: string, siteName: string): Headline {
  const { blocks, title: pageTitle } = source;
  const wanted = known || pageTitle;
  const bare = withoutSite(wanted, siteName, pageTitle, blocks);
  const shown = blocks.flatMap((block, i) => (isShown(block) && isSame(block.text, bare) ? [i] : []));
  const exact = shown.find((i) => levelOf(blocks[i]!) <= 3) ?? shown[0] ?? -1;
  const isLone = known === '' && blocks.filter((block) => levelOf(block) === 1).length === 1;
  let best = -1;
  let most = 0;
  for (const [i, block] of blocks.entries()) {
    const level = levelOf(block);
    if (level > 1 || block.text.length < SHORTEST || isSame(block.text, siteName)) continue;
    const share =
      wanted === '' || isLone ? 1 : Math.max(sharedWords(block.text, wanted), sharedWords(block.text, pageTitle));
    const score = share - (block.element.aside ? 0.3 : 0) - (block.element.hidden ? 0.2 : 0);
    if (share >= SHARED && score > most) [best, most] = [i, score];
  }
  if (best >= 0) return { title: withoutKicker(blocks[best]!.text, bare), at: best };
  return { title: bare, at: exact };
}

// "Harbour - ", "Harbour: ", "Harbour | "
const KICKER_END = /[:|–—-]\s$/u;

/** A heading without the kicker before the headline that the page's data have alone: "Harbour - Crane moves north". */
function withoutKicker(shown: string, known: string): string {
  const before = shown.length - known.length;
  return known !== '' && before > 0 && shown.endsWith(known) && KICKER_END.test(shown.slice(0, before)) ? known : shown;
}

/** Whether a block is shown as the page's own words, and not as a link to elsewhere. */
const isShown = ({ element, linked, text }: PageBlock): boolean => !element.aside && linked * 2 <= text.length;

/** The heading's level that a block stands in: 1 to 6; 3 for an element that is called a title; 9 for none. */
function levelOf({ element }: PageBlock): number {
  for (let at: Element | null = element, step = 0; at && step < 4; at = at.parent, step++) {
    // "h1"
    if (/^h[1-6]$/.test(at.name)) return Number(at.name[1]);
    if (step < 2 && at.hints.has('title')) return 3;
  }
  return 9;
}

// "Bridges", "7": letters and digits; of scripts without spaces, each letter
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu;
const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];
const isSame = (a: string, b: string): boolean => a !== '' && wordsOf(a).join(' ') === wordsOf(b).join(' ');

/** Which share of the words of the shorter of two headlines the longer one has. */
function sharedWords(a: string, b: string): number {
  const [x, y] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  const larger = Math.max(x.size, y.size);
  if (larger === 0 || x.size < 2) return x.size === 1 && y.size === 1 && y.has([...x][0]!) ? 1 : 0;
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared / Math.min(x.size, y.size || 1);
}

// " | ", " - ", " — ", " :: ": what stands between a headline and the site's name
const JOINT = /\s(?:[|–—•·»«<>]|::?|--?)\s|\s?[|｜_]\s?/gu;

/** `title` without the site's name at its end or start. */
function withoutSite(title: string, siteName: string, pageTitle: string, blocks: readonly PageBlock[]): string {
  const pieces = title.split(JOINT).filter(Boolean);
  if (pieces.length < 2) return title;
  const shown = pieces.find((piece) => piece.length > 12 && blocks.some((block) => isSame(block.text, piece)));
  const isSite = (piece: string): boolean =>
    isSiteName(piece, siteName) || (title === pageTitle && wordsOf(piece).length <= 3);
  let rest = title;
  for (;;) {
    const joints = [...rest.matchAll(JOINT)];
    const last = joints.at(-1);
    const first = joints[0];
    if (last && isSite(rest.slice(last.index + last[0].length))) rest = rest.slice(0, last.index);
    else if (first && isSiteName(rest.slice(0, first.index), siteName))
      rest = rest.slice(first.index + first[0].length);
    else break;
  }
  return rest === title && shown && isSiteName(pieces.at(-1)!, siteName) ? shown : rest;
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function isSiteName(piece: string, siteName: string): boolean {
  const [x, y] = [lettersOf(piece), lettersOf(siteName)];
  return (
    x.length > 1 && y.length > 1 && (x === y || (x.length > 3 && y.length > 3 && (x.startsWith(y) || y.startsWith(x))))
  );
}
