/** What a page's JSON-LD says, however it is written: broken JSON is mended, every shape is looked into. */
import { jsonrepair } from 'jsonrepair';
import { TYPE_RANKS } from './patterns.table.js';

/** The fields of a thing of schema.org. */
export type JsonFields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is JsonFields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Longer broken JSON is not mended; UTF-16 code units. */
const LONGEST_REPAIR = 150_000;
/** Brackets in each other in broken JSON. */
const DEEPEST_REPAIR = 100;
/** Things in things. */
const DEEPEST = 6;
const MOST_THINGS = 2_000;

/** Everything with a type that the sources describe, in order, what stands inside others behind them. */
export function readJsonLd(sources: readonly string[]): JsonFields[] {
  const things: JsonFields[] = [];
  for (const source of sources) collect(parseTolerantly(source), things, 0);
  return things;
}

// "<!--", "//<![CDATA[", "/*<![CDATA[*/": what old pages put before a script
const OPENING = /^(?:<!--|(?:\/\/|\/\*)?\s?<!\[CDATA\[(?:\s?\*\/)?)/;
// "-->", "//]]>", ";": and behind it
const CLOSING = /(?:-->|(?:\/\/|\/\*)?\s?\]\]>(?:\s?\*\/)?)$|;$/;

function parseTolerantly(source: string): unknown {
  const bare = source.trim().replace(OPENING, '').replace(CLOSING, '').trim();
  try {
    return JSON.parse(bare);
  } catch {
    return bare.length <= LONGEST_REPAIR && depthOf(bare) <= DEEPEST_REPAIR ? parseRepaired(bare) : null;
  }
}

function parseRepaired(source: string): unknown {
  try {
    return JSON.parse(jsonrepair(source));
  } catch {
    return null;
  }
}

/** How many brackets are open at once at most, those in strings counted as well. */
function depthOf(source: string): number {
  let depth = 0;
  let deepest = 0;
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code === 0x7b || code === 0x5b) deepest = Math.max(deepest, ++depth);
    else if (code === 0x7d || code === 0x5d) depth--;
  }
  return deepest;
}

/** Adds every thing with a type in `value` to `things`. */
function collect(value: unknown, things: JsonFields[], depth: number): void {
  if (depth > DEEPEST || things.length >= MOST_THINGS) return;
  if (Array.isArray(value)) for (const item of value) collect(item, things, depth + 1);
  if (!isFields(value)) return;
  if (value['@type'] !== undefined) things.push(value);
  for (const inner of Object.values(value)) if (typeof inner === 'object') collect(inner, things, depth + 1);
}

/** How surely `thing` is the page's article, 0 for what is none. */
export const rankOf = (thing: JsonFields): number =>
  Math.max(0, ...[thing['@type']].flat().map((type) => (typeof type === 'string' ? rankOfType(type) : 0)));

const rankOfType = (type: string): number => TYPE_RANKS.find(([, pattern]) => pattern.test(type))?.[0] ?? 0;

/** The things that describe the page's article, the surest first. */
export function articleObjectsOf(things: readonly JsonFields[]): JsonFields[] {
  const ranked = things.filter((thing) => rankOf(thing) > 0);
  return ranked.sort((a, b) => rankOf(b) - rankOf(a));
}

/** "Jane Doe" for {name}, for a list of such, for plain text. */
export function namesIn(value: unknown, things: readonly JsonFields[] = []): string[] {
  return [value]
    .flat()
    .slice(0, 12)
    .flatMap((one): unknown[] => (isFields(one) ? [nameOf(one, things)].flat() : [one]))
    .filter((name): name is string => typeof name === 'string');
}

/** The name of a thing, also of one that stands elsewhere and is referred to by its id. */
const nameOf = (thing: JsonFields, things: readonly JsonFields[]): unknown =>
  thing.name ??
  things.find((other) => thing['@id'] !== undefined && other['@id'] === thing['@id'] && other.name !== undefined)?.name;

/** Whether a value is a person, or says not what it is. */
export const isPerson = (value: unknown): boolean => !isFields(value) || !/Organization/.test(`${value['@type']}`);
