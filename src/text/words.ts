/** The words of a document, each once: what depends on a word alone is told once for all places where it stands. */

export type WordKind = 'word' | 'number' | 'mark';

/** A word as it is written. */
export interface Word {
  /** As written. */
  readonly text: string;
  /** Lower case, with straight apostrophes; what word lists are looked up by. */
  readonly lower: string;
  readonly kind: WordKind;
  /** Whether it starts with a capital letter. */
  readonly capital: boolean;
}

/**
 * Where in its list a word was put last, by the number that its characters make; so many that few words share one. Made
 * once, for
 * lists are short: what another list or word has left there is told by looking at the word.
 */
const PLACES = 1 << 12;
const places = new Uint32Array(PLACES);

/**
 * Gathers the words of a document and which of them stands at each of its tokens. A word may be there twice where many
 * share a place.
 */
export class WordList {
  readonly words: Word[] = [];
  readonly wordOf: number[] = [];

  /** The word of the next token, which stands in `text` from `start` to `end`. */
  add(text: string, start: number, end: number, kind: WordKind, capital: boolean): Word {
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    const place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    const known = this.words[places[place]!];
    if (known && isWrittenAt(known.text, text, start, end)) {
      this.wordOf.push(places[place]!);
      return known;
    }
    const written = text.slice(start, end);
    const word = { text: written, lower: kind === 'mark' ? written : lowered(written), kind, capital };
    places[place] = this.words.length;
    this.wordOf.push(this.words.length);
    this.words.push(word);
    return word;
  }
}

function isWrittenAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** Most words are written so already: "troops", "well-known". */
function lowered(written: string): string {
  for (let i = 0; i < written.length; i++) {
    const code = written.charCodeAt(i);
    if (code < 0x27 || code > 0x7a || (code > 0x39 && code < 0x61)) return written.toLowerCase().replaceAll('’', "'");
  }
  return written;
}
