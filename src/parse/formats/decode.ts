/** A file's bytes → its text, or why they are none. Never a replacement character in silence. */
import type { Fixity } from '../../record/index.js';
import type { InputText } from '../article.js';

/** The text of a file without its byte-order mark, or a fault that says what is wrong and what to do. */
export type Decoded =
  | { readonly text: string; readonly encoding: Fixity['encoding']; readonly warning: string }
  | { readonly fault: string };

/**
 * Reads UTF-8, UTF-16 (marked, or plain by its zero bytes), what a web page declares, and, where it can be nothing
 * else, Windows-1252. The bytes are believed before the page: valid UTF-8 is UTF-8 whatever a page declares.
 */
export function decodeText(bytes: Uint8Array, format: InputText['format'] = 'text'): Decoded {
  const marked = markedEncoding(bytes);
  if (marked === 'utf-8' && format === 'html') return decodeNearly('utf-8', bytes) ?? decodeAs(marked, bytes);
  if (marked) return decodeAs(marked, bytes);
  const wide = wideEncoding(bytes);
  if (wide) return decodeAs(wide, bytes);
  if (bytes.includes(0)) return format === 'html' ? decodeWithoutZeros(bytes) : { fault: ZEROS };
  const utf8 = decodeStrictly('utf-8', bytes);
  if (utf8 !== null) return controlFault(utf8) ?? { text: utf8, encoding: 'utf-8', warning: '' };
  const declared = format === 'html' ? declaredEncoding(bytes) : null;
  return (
    (isNearlyUtf8(bytes) ? decodeNearly('utf-8', bytes) : null) ??
    (declared ? decodeNearly(declared, bytes) : null) ??
    decodeWestern(bytes, declared === 'windows-1252')
  );
}

const ZEROS =
  'is no text: it has zero bytes, as pictures, PDF and office files do; save the article as plain text in UTF-8';
/** One zero byte in so many is a slip of the page's program, not another kind of file. */
const RARE_ZERO = 1_000;

/** A page with a stray zero byte or two, which browsers pass over. */
function decodeWithoutZeros(bytes: Uint8Array): Decoded {
  const rest = bytes.filter((byte) => byte !== 0);
  const zeros = bytes.length - rest.length;
  if (zeros * RARE_ZERO > bytes.length + RARE_ZERO) return { fault: ZEROS };
  const read = decodeText(rest, 'html');
  return 'fault' in read ? read : { ...read, warning: read.warning || 'has zero bytes, which were passed over' };
}

const HEAD_LENGTH = 4_096;
// <meta charset="gb2312">, <meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">, <?xml
// encoding='koi8-r'?>
const DECLARED = /<(?:meta\b[^<>]{0,300}?\bcharset|\?xml\b[^<>]{0,100}?\bencoding)\s?=\s?["']?\s?([a-z0-9:_-]{2,40})/i;

/** The encoding that a page declares, by its name in the Encoding Standard; null where it declares none that helps. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const label = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_LENGTH)))?.[1];
  if (!label) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // What declares itself in ASCII is no UTF-16, and what is no UTF-8 is none though it say so.
    return encoding.startsWith('utf-') ? null : encoding;
  } catch {
    return null;
  }
}

/** Whole characters of UTF-8 that there must be for one byte that is none. */
const WHOLE_FOR_BROKEN = 4;
const FEWEST_WHOLE = 5;

/** Whether `bytes` are UTF-8 but for a few: far more of their high bytes make whole characters than don't. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  let broken = 0;
  let whole = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) whole++;
  }
  return whole >= FEWEST_WHOLE && whole >= broken * WHOLE_FOR_BROKEN;
}

/** Characters that can't be read: one in so many at most. */
const RARE_BROKEN = 200;

/** `bytes` in `encoding`, each byte that is none as a replacement character, which is told; null for too many such. */
function decodeNearly(encoding: string, bytes: Uint8Array): Decoded | null {
  if (encoding === 'windows-1252') return null;
  const text = new TextDecoder(encoding).decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  if (broken * RARE_BROKEN > text.length + RARE_BROKEN) return null;
  const warning =
    `has ${broken} ${broken === 1 ? 'byte that is' : 'bytes that are'} no ${encoding.toUpperCase()}, shown as ` +
    '\ufffd';
  return controlFault(text) ?? { text, encoding, warning: broken > 0 ? warning : '' };
}

function markedEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
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

/**
 * Windows-1252 (Latin-1 and its typographic marks): where high bytes are rare among letters, as in western text.
 */
function decodeWestern(bytes: Uint8Array, isDeclared: boolean): Decoded {
  let high = 0;
  let empty = 0;
  for (const byte of bytes) {
    if (byte >= 0x80) high++;
    if (HIGH_MARKS[byte - FIRST_MARK] === ' ') empty++;
  }
  if (empty > 0 || high * 5 > bytes.length) {
    return {
      fault:
        "is neither UTF-8 nor UTF-16 nor Western text (Windows-1252), so its letters can't be told; save it " +
        'again as UTF-8',
    };
  }
  const text = new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (char) => HIGH_MARKS[char.charCodeAt(0) - FIRST_MARK]!);
  return (
    controlFault(text) ?? {
      text,
      encoding: 'windows-1252',
      warning: isDeclared
        ? ''
        : 'is no UTF-8; read as Windows-1252 (Western). If letters look wrong, save it again as UTF-8',
    }
  );
}
