/** A file's text cut into the lines that are then told apart: headline, body, furniture. */
import type { Span } from '../record/index.js';

/** A line of a text file, or a block of a Markdown file, without white space at either end. Never empty. */
export interface Line extends Span {
  readonly text: string;
  /**
   * Lower case, straight apostrophes, single spaces, no marks at either end: what word lists are looked up by. Of a
   * long line its start.
   */
  readonly key: string;
  /** Count of words in `text`. */
  readonly words: number;
  /** Whether it ends as a sentence does: with a stop, or a stop before closing marks. */
  readonly stops: boolean;
  /** Whether an empty line stands before it. */
  readonly gap: boolean;
  /** What the format itself says of the line; "" for a plain line. */
  readonly markup: '' | 'heading' | 'image' | 'rule';
}

// "\r\n", "\n", "\r", and the two separators of Unicode
const BREAK = /\r\n|[\n\r\u2028\u2029]/g;

// "Riga.", "now.”", "protection\".", "路开放。", "कहा।", "قال؟"
const END_STOP = /[.!?…。！？।۔؟][\s"'”’»)\]」』]{0,4}$/u;

// "x"
const ANY_WORD = /[\p{L}\p{N}]/u;

// "  Latest  News": white space other than single spaces
const WIDE_SPACE = /[^\S ]| {2}/;
const LONGEST_KEY = 600;

/** Whether `text` ends as a sentence does. */
export const endsWithStop = (text: string): boolean => END_STOP.test(text.slice(-8));

/** What word lists are looked up by: "- Advertisment -" is "advertisment", "Latest  News:" is "latest news". */
export function lineKeyOf(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && !ANY_WORD.test(text[start]!) && text.charCodeAt(start) < 0xd800) start++;
  while (end > start && !ANY_WORD.test(text[end - 1]!) && text.charCodeAt(end - 1) < 0xd800) end--;
  const key = text.slice(start, end).toLowerCase().replaceAll('’', "'");
  return WIDE_SPACE.test(key) ? key.replace(/\s+/g, ' ') : key;
}

/** How many stretches without white space `text` has that hold more than marks of ASCII. */
function countWords(text: string): number {
  let count = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= 32 || code === 0xa0) inWord = false;
    else if (!inWord && (code > 127 ? code !== 0x2013 && code !== 0x2014 : IS_WORD_CODE[code])) {
      inWord = true;
      count++;
    }
  }
  return count;
}

/** By code below 128: whether it is a letter or digit. */
const IS_WORD_CODE: readonly boolean[] = Array.from({ length: 128 }, (_, code) =>
  /[a-z\d]/i.test(String.fromCharCode(code)),
);

/** The line of `text` from `start` to `end`, trimmed; null where there is nothing but white space. */
export function lineOf(
  text: string,
  start: number,
  end: number,
  gap: boolean,
  markup: Line['markup'] = '',
): Line | null {
  const raw = text.slice(start, end);
  const trimmed = raw.trim();
  if (trimmed === '') return null;
  const from = start + raw.indexOf(trimmed[0]!);
  return {
    start: from,
    end: from + trimmed.length,
    text: trimmed,
    key: lineKeyOf(trimmed.length > LONGEST_KEY ? trimmed.slice(0, LONGEST_KEY) : trimmed),
    words: countWords(trimmed),
    stops: endsWithStop(trimmed),
    gap,
    markup,
  };
}

/** The lines of `text` from `from` on that hold anything; hard-wrapped paragraphs are put together again. */
export function readLines(text: string, from = 0): Line[] {
  const lines: Line[] = [];
  let gap = true;
  let at = from;
  const add = (end: number) => {
    const line = lineOf(text, at, end, gap);
    if (line) lines.push(line);
    gap = line === null;
  };
  BREAK.lastIndex = from;
  for (let match = BREAK.exec(text); match; match = BREAK.exec(text)) {
    add(match.index);
    at = match.index + match[0].length;
  }
  add(text.length);
  return isHardWrapped(lines) ? unwrapped(text, lines) : lines;
}

const WRAP_MIN = 45;
const WRAP_MAX = 110;

/**
 * Whether paragraphs were broken at a fixed width: most lines that another follows are about as long as the longest and
 * end in mid-sentence.
 */
function isHardWrapped(lines: readonly Line[]): boolean {
  let followed = 0;
  let wrapped = 0;
  let goesOn = 0;
  let longest = 0;
  for (const [i, line] of lines.entries()) {
    longest = Math.max(longest, line.text.length);
    const next = lines[i + 1];
    if (!next || next.gap) continue;
    followed++;
    if (line.stops || line.text.length < WRAP_MIN) continue;
    wrapped++;
    if (/^\p{Ll}/u.test(next.text)) goesOn++;
  }
  return longest <= WRAP_MAX && followed >= 4 && wrapped * 3 >= followed * 2 && goesOn * 2 >= wrapped;
}

/** Joins the lines of each paragraph of a hard-wrapped text; short lines stay on their own. */
function unwrapped(text: string, lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  let previous: Line | undefined;
  for (const line of lines) {
    const before = joined.at(-1);
    if (before && previous && !line.gap && previous.text.length >= WRAP_MIN) {
      joined[joined.length - 1] = lineOf(text, before.start, line.end, before.gap)!;
    } else joined.push(line);
    previous = line;
  }
  return joined;
}
