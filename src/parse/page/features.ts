/** What is known of each block of a page, as names that the tagger has a weight for. */
import { isByline } from '../layout/byline.js';
import { isCaptionByWords, isCredit } from '../layout/credits.js';
import { isDateLine } from '../layout/date-only-line.js';
import { findFurniture } from '../layout/furniture.js';
import { type Line, lineOf } from '../lines.js';
import { findContainers, isProseBlock, sizeOf } from './containers.js';
import type { Element } from './element.js';
import type { Hint } from './hints.table.js';
import type { PageBlock } from './source.js';

// "p", "h2": elements that are features by their names
const KNOWN_TAG = /^(?:p|h\d|li|div|td|figcaption|blockquote|dd|section|article|span)$/;

/** What the page says of its article beside the blocks. */
export interface PageClues {
  /** The article's text as the page's JSON-LD has it; "" where it has none. */
  readonly articleBody: string;
  /** Index of the headline's block; -1 where it stands nowhere. */
  readonly headline: number;
}

/** Elements around a block that tell, however far. */
const AROUND: ReadonlySet<string> = new Set([
  'article',
  'main',
  'aside',
  'nav',
  'footer',
  'header',
  'form',
  'figure',
  'figcaption',
  'table',
  'ul',
  'ol',
  'dl',
  'blockquote',
  'section',
  'details',
  'address',
]);
/** Steps up at which a hint counts as near. */
const NEAR = 2;
const FAR = 60;

const bin = (value: number, edges: readonly number[]): number => {
  let at = 0;
  while (at < edges.length && value >= edges[at]!) at++;
  return at;
};

const SIZES = [2, 4, 7, 11, 17, 27, 45, 80];
const SHARES = [0.001, 0.05, 0.15, 0.35, 0.7, 0.999];
const LINKS = [0.001, 0.1, 0.3, 0.6, 0.95];

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The names of what holds of each of `blocks`. */
export function featuresOf(blocks: readonly PageBlock[], clues: PageClues): string[][] {
  const containers = findContainers(blocks);
  const body = lettersOf(clues.articleBody);
  const seen = new Map<string, number>();
  for (const { text } of blocks) seen.set(text, (seen.get(text) ?? 0) + 1);
  const lines = blocks.map(({ text }) => lineOf(text, 0, text.length, true)!);
  const prose = blocks.map((block) => isProseBlock(block));
  const lastProse = [...prose.keys()].filter((i) => prose[i] && containers.stepsUp(blocks[i]!) === 0);
  const [first, last] = [lastProse[0] ?? -1, lastProse.at(-1) ?? -1];
  const own = blocks.map((block, i) => {
    const features = [...textFeatures(block, lines[i]!), ...placeFeatures(block.element)];
    const up = containers.stepsUp(block);
    const down = containers.stepsDown(block);
    features.push(
      `up${Math.min(up, 5)}`,
      `up${Math.min(up, 5)}down${Math.min(down, 4)}`,
      `share${bin(containers.share(block), SHARES)}`,
    );
    features.push(`up${Math.min(up, 3)}${prose[i] ? 'prose' : 'short'}${lines[i]!.stops ? 'stop' : ''}`);
    features.push(`alike${bin(containers.alike(block), SHARES)}`);
    if (containers.isApart(block)) features.push('apart');
    if ((seen.get(block.text) ?? 0) > 1) features.push('again');
    features.push(i < first ? 'beforeFirst' : i > last ? 'afterLast' : 'between');
    if (i < first || i > last)
      features.push(`far${bin(i < first ? first - i : i - last, [2, 4, 8, 20])}${i < first ? 'before' : 'after'}`);
    if (clues.headline >= 0)
      features.push(i < clues.headline ? 'aboveTitle' : i === clues.headline ? 'title' : 'belowTitle');
    if (body.length > 300) features.push(isInBody(block.text, body) ? 'inBody' : 'notInBody');
    return features;
  });
  return own.map((features, i) => [...features, ...neighbourFeatures(blocks, lines, prose, i)]);
}

function isInBody(text: string, body: string): boolean {
  const letters = lettersOf(text);
  return letters.length > 3 && body.includes(letters.slice(0, 60));
}

function textFeatures({ text, linked, bold, inner }: PageBlock, line: Line): string[] {
  const size = bin(sizeOf(text), SIZES);
  const features = [
    `size${size}`,
    `link${bin(linked / text.length, LINKS)}`,
    `size${Math.floor(size / 2)}link${bin(linked / text.length, [0.001, 0.3, 0.95])}`,
  ];
  features.push(line.stops ? 'stops' : 'open', `size${size}${line.stops ? 'stops' : 'open'}`);
  if (bold > text.length * 0.9) features.push('bold', `bold${linked > 0 ? 'Link' : 'Plain'}`);
  for (const name of inner) features.push(`inner-${name}`);
  const furniture = findFurniture(line, true);
  if (furniture) features.push(`label-${furniture.reason}`, furniture.sure ? 'labelSure' : 'label');
  if (isCredit(text)) features.push('credit');
  if (isCaptionByWords(text)) features.push('captionWords');
  if (isDateLine(line)) features.push('dateLine');
  if (isByline(text)) features.push('byline');
  if (/:$/.test(text)) features.push('colon');
  if (/[|»›→>]/.test(text)) features.push('sign');
  if (/^["“„«‘'»]/.test(text)) features.push('quoted');
  if (/\d{4}|\d{1,2}:\d{2}/.test(text) && text.length < 60) features.push('shortNumber');
  if (/[?!]$/.test(text)) features.push('asks');
  if (/^\p{Ll}/u.test(text)) features.push('lower');
  if (/©|\(c\)|@|https?:|www\./i.test(text)) features.push('address');
  return features;
}

function placeFeatures(element: Element): string[] {
  const features = [`tag-${KNOWN_TAG.test(element.name) ? element.name : 'other'}`];
  const around = new Set<string>();
  const near = new Set<Hint>();
  const far = new Set<Hint>();
  for (let at: Element | null = element, step = 0; at && step < FAR; at = at.parent, step++) {
    if (AROUND.has(at.name)) around.add(at.name);
    for (const hint of at.hints) (step <= NEAR ? near : far).add(hint);
  }
  for (const hint of element.hints) features.push(`own-${hint}`);
  for (const name of around) features.push(`in-${name}`);
  for (const hint of near) features.push(`near-${hint}`);
  for (const hint of far) if (!near.has(hint)) features.push(`far-${hint}`);
  if (element.hidden) features.push('hidden');
  if (element.aside) features.push('aside');
  return features;
}

function neighbourFeatures(
  blocks: readonly PageBlock[],
  lines: readonly Line[],
  prose: readonly boolean[],
  i: number,
): string[] {
  const features: string[] = [];
  for (const [name, at] of [
    ['previous', i - 1],
    ['next', i + 1],
  ] as const) {
    const block = blocks[at];
    if (!block) {
      features.push(`${name}-none`);
      continue;
    }
    const kind = prose[at]
      ? 'prose'
      : lines[at]!.stops
        ? 'stop'
        : block.linked * 2 > block.text.length
          ? 'link'
          : 'short';
    features.push(`${name}-${kind}`);
    const same = block.element === blocks[i]!.element || block.element.parent === blocks[i]!.element.parent;
    features.push(`${name}-${same ? 'same' : 'apart'}-${kind}`);
    if (block.element.name.startsWith('h')) features.push(`${name}-heading`);
  }
  const around = [i - 3, i - 2, i - 1, i + 1, i + 2, i + 3].filter((at) => prose[at]).length;
  features.push(`around${around}`);
  return features;
}
