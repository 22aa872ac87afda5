/** Words, each told of once: most words of an article were read before, in it or in another. */

export type WordKind = 'word' | 'number' | 'mark';

/** A word as it is written, one object for all its places. What it says here holds for the token at each of them. */
export interface Word {
  /** As written. */
  readonly text: string;
  /** Lower case, with straight apostrophes; what word lists are looked up by. */
  readonly lower: string;
  readonly kind: WordKind;
  /** Whether it starts with a capital letter. */
  readonly capital: boolean;
  /** What each {@link PerWord} has told. */
  readonly told: unknown[];
  /** Its place in the list of words that it was looked for in last. */
  index: number;
}

/** The words of a document, each once, and which of them stands at each of its tokens. */
export class WordList {
  readonly words: Word[] = [];
  readonly wordOf: number[] = [];

  /** Notes the word of the next token. */
  add(word: Word): void {
    if (this.words[word.index] !== word) word.index = this.words.push(word) - 1;
    this.wordOf.push(word.index);
  }
}

/** Where words are kept by the number that their characters make. A word is kept in one place only, so that the table never grows: a later one takes the place of an earlier. */
const PLACES = 1 << 14;
const table: (Word | undefined)[] = new Array<Word | undefined>(PLACES).fill(undefined);
/** Longer words are seldom seen again, and would keep the whole text alive that they are cut from. */
const LONGEST_KEPT = 12;

/** The word of that kind that stands in `text` from `start` to `end`. */
export function wordAt(text: string, start: number, end: number, kind: WordKind, capital: boolean): Word {
  if (end - start > LONGEST_KEPT) return makeWord(text.slice(start, end), kind, capital);
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  const place = (hash ^ (hash >>> 15)) & (PLACES - 1);
  const known = table[place];
  if (known && isWrittenAt(known.text, text, start, end)) return known;
  const made = makeWord(text.slice(start, end), kind, capital);
  table[place] = made;
  return made;
}

function isWrittenAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

const makeWord = (text: string, kind: WordKind, capital: boolean): Word => ({ text, lower: kind === 'mark' ? text : lowered(text), kind, capital, told: [], index: 0 });

/** Most words are written so already: "troops", "well-known". */
function lowered(written: string): string {
  for (let i = 0; i < written.length; i++) {
    const code = written.charCodeAt(i);
    if (code < 0x27 || code > 0x7a || (code > 0x39 && code < 0x61)) return written.toLowerCase().replaceAll('’', "'");
  }
  return written;
}

let askers = 0;

/** What `tell` says of words, whatever stands around them: asked once for each, and never `undefined`. */
export class PerWord<Value extends NonNullable<unknown> | null> {
  private readonly place = askers++;
  private readonly tell: (word: Word) => Value;

  constructor(tell: (word: Word) => Value) {
    this.tell = tell;
  }

  of(word: Word): Value {
    const known = word.told[this.place] as Value | undefined;
    if (known !== undefined) return known;
    const value = this.tell(word);
    word.told[this.place] = value;
    return value;
  }
}
