/** A file's bytes → its text, or why they are none. Never a replacement character in silence. */
import type { Fixity } from '../../record/index.js';

/** The text of a file without its byte-order mark, or a fault that says what is wrong and what to do. */
export type Decoded =
  | { readonly text: string; readonly encoding: Fixity['encoding']; readonly warning: string }
  | { readonly fault: string };

/** Reads UTF-8, UTF-16 (marked, or plain by its zero bytes) and, where it can be nothing else, Windows-1252. */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = markedEncoding(bytes);
  if (marked) return decodeAs(marked, bytes);
  const wide = wideEncoding(bytes);
  if (wide) return decodeAs(wide, bytes);
  if (bytes.includes(0))
    return {
      fault:
        'is no text: it has zero bytes, as pictures, PDF and office files do; save the article as plain text in UTF-8',
    };
  const utf8 = decodeStrictly('utf-8', bytes);
  if (utf8 !== null) return controlFault(utf8) ?? { text: utf8, encoding: 'utf-8', warning: '' };
  return decodeWestern(bytes);
}

function markedEncoding(bytes: Uint8Array): Exclude<Fixity['encoding'], 'windows-1252'> | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  // FF FE 00 00 would be UTF-32, which no one saves articles in: its zero bytes are told below
  if (bytes[0] === 0xff && bytes[1] === 0xfe && !(bytes[2] === 0 && bytes[3] === 0)) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

const SAMPLE = 4096;

/**
 * UTF-16 without its mark: text in Latin letters has a zero in nearly every second byte, always the same one of two.
 */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const length = Math.min(bytes.length, SAMPLE);
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2]!++;
  const pairs = length / 2;
  if (zeros[1]! >= pairs * 0.7 && zeros[0] === 0) return 'utf-16le';
  return zeros[0]! >= pairs * 0.7 && zeros[1] === 0 ? 'utf-16be' : null;
}

function decodeAs(encoding: 'utf-8' | 'utf-16le' | 'utf-16be', bytes: Uint8Array): Decoded {
  const text = decodeStrictly(encoding, bytes);
  if (text === null) {
    const detail =
      encoding === 'utf-8'
        ? 'has bytes that are no UTF-8'
        : 'has half a character (a lone surrogate, or an odd number of bytes)';
    return { fault: `begins as ${encoding.toUpperCase()} but ${detail}; save it again as UTF-8` };
  }
  return controlFault(text) ?? { text, encoding, warning: '' };
}

function decodeStrictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

// everything below the space but tab, line feed, form feed, carriage return
const CONTROL = /[\0-\x08\x0b\x0e-\x1f\x7f]/g;
/** One control character in so many is too much for text. */
const RARE = 500;

/** Text that is full of control characters is a program's data. */
function controlFault(text: string): Decoded | null {
  const count = text.match(CONTROL)?.length ?? 0;
  return count * RARE > text.length + RARE || text.includes('\0')
    ? { fault: 'is no text: it has control characters; save the article as plain text in UTF-8' }
    : null;
}

/**
 * What Windows-1252 has at 0x80 to 0x9F, a space where it has nothing; Node 20's own decoder reads these bytes as
 * Latin-1.
 */
const HIGH_MARKS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const FIRST_MARK = 0x80;

/** Windows-1252 (Latin-1 and its typographic marks): where high bytes are rare among letters, as in western text. */
function decodeWestern(bytes: Uint8Array): Decoded {
  let high = 0;
  let empty = 0;
  for (const byte of bytes) {
    if (byte >= 0x80) high++;
    if (HIGH_MARKS[byte - FIRST_MARK] === ' ') empty++;
  }
  if (empty > 0 || high * 5 > bytes.length) {
    return {
      fault:
        "is neither UTF-8 nor UTF-16 nor Western text (Windows-1252), so its letters can't be told; save it again as UTF-8",
    };
  }
  const text = new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (char) => HIGH_MARKS[char.charCodeAt(0) - FIRST_MARK]!);
  return (
    controlFault(text) ?? {
      text,
      encoding: 'windows-1252',
      warning: 'is no UTF-8; read as Windows-1252 (Western). If letters look wrong, save it again as UTF-8',
    }
  );
}
