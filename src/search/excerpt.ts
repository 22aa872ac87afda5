/** What is shown of a hit: its words with the sought ones marked, and the address that leads to them. */
import type { Query } from './query.js';
import type { SearchRecord } from './record.js';
import { mergePlaces, type WordPlace, phrasePlaces, wordPlaces } from './spans.js';
import { termsOf } from './terms.js';

/** A stretch of text of one sort. */
export interface Piece {
  readonly text: string;
  readonly sought: boolean;
  /** Whether it is the figure that the record is of. */
  readonly figure: boolean;
}

/** Longer texts are cut down to what stands around the first words sought. */
const LONGEST = 600;
const AROUND = 220;

/** Where the query's words and phrases stand in the text. */
export function soughtPlaces(text: string, query: Query): WordPlace[] {
  const phrases = query.phrases.filter(({ not }) => !not).flatMap((phrase) => phrasePlaces(text, phrase));
  const words = query.words.filter(({ not }) => !not);
  const terms = words.length > 0 ? termsOf(text) : [];
  return mergePlaces([...phrases, ...words.flatMap((word) => wordPlaces(terms, word))]);
}

/** The text, or the part of it around the first words sought, in pieces; "…" stands where something is left out. */
export function excerptOf({ text, marks }: Pick<SearchRecord, 'text' | 'marks'>, query: Query): Piece[] {
  const sought = soughtPlaces(text, query);
  const [from, to] = windowOf(text, (sought[0] ?? marks[0])?.[0] ?? 0);
  const edges = new Set([from, to]);
  for (const [start, end] of [...sought, ...marks])
    for (const edge of [start, end]) if (edge > from && edge < to) edges.add(edge);
  const inside = (places: readonly WordPlace[], at: number) => places.some(([start, end]) => start <= at && at < end);
  const sorted = [...edges].sort((a, b) => a - b);
  const pieces = sorted.slice(0, -1).map((start, i) => ({
    text: text.slice(start, sorted[i + 1]!),
    sought: inside(sought, start),
    figure: inside(marks, start),
  }));
  const gap = { text: '…', sought: false, figure: false };
  return [...(from > 0 ? [gap] : []), ...pieces, ...(to < text.length ? [gap] : [])];
}

function windowOf(text: string, at: number): WordPlace {
  if (text.length <= LONGEST) return [0, text.length];
  const from = at <= AROUND ? 0 : wordStart(text, at - AROUND);
  const to = from + LONGEST >= text.length ? text.length : wordStart(text, from + LONGEST);
  return [from, to];
}

/** The start of the word at `at`, or of the next one. */
function wordStart(text: string, at: number): number {
  const blank = text.slice(at, at + 40).search(/\s/);
  return blank === -1 ? at : at + blank + 1;
}

/** The address of a hit: its anchor, and the words for browsers that mark words. */
export function addressOf({ path, text, type }: Pick<SearchRecord, 'path' | 'text' | 'type'>, query: Query): string {
  const phrase = query.phrases.find(({ not, open }) => !not && !open);
  const place = phrase && phrasePlaces(text, phrase)[0];
  const [start, end] = place ?? (type === 'article' ? soughtPlaces(text, query)[0] : [0, text.length]) ?? [0, 0];
  const fragment = textFragment(text.slice(start, end));
  return fragment ? `${path}${path.includes('#') ? '' : '#'}:~:text=${fragment}` : path;
}

/** The words as a text fragment: whole, or a long one by its first and last words. */
function textFragment(words: string): string {
  const list = words.trim().split(/\s+/);
  if (list.length <= 8) return encode(list.join(' '));
  return `${encode(list.slice(0, 4).join(' '))},${encode(list.slice(-4).join(' '))}`;
}

// Lone halves of a surrogate pair have no encoding
const encode = (words: string): string => encodeURIComponent(words.replace(/\p{Cs}/gu, '')).replaceAll('-', '%2D');
