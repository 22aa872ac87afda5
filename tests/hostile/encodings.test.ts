/** The same words in every encoding make the same record; what can't be decoded is told. */
import { createHash } from 'node:crypto';
import { HONEST, readFile } from './read.js';
import { threat } from './tally.js';

const TEXT = HONEST.replace('Ulla', 'Ülla').replaceAll('"', '”');
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const wide = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from([...Buffer.from(text, 'utf16le')].map((_, i, all) => (little ? all[i]! : all[i ^ 1]!)));
/** Windows-1252 for the few letters of TEXT that are not Latin-1. */
const western = (text: string): Uint8Array =>
  Uint8Array.from(
    [...text].map((char) => (char === '”' ? 0x94 : char === '“' ? 0x93 : char === '’' ? 0x92 : char.charCodeAt(0))),
  );
const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
const cr = (text: string): string => text.replaceAll('\n', '\r');

const TWINS: Readonly<Record<string, Uint8Array>> = {
  'UTF-8 with a mark': utf8(`\ufeff${TEXT}`),
  'UTF-8 with CRLF': utf8(crlf(TEXT)),
  'UTF-8 with a mark and CRLF': utf8(`\ufeff${crlf(TEXT)}`),
  'UTF-8 with CR': utf8(cr(TEXT)),
  'UTF-16 little endian with a mark': wide(`\ufeff${TEXT}`, true),
  'UTF-16 big endian with a mark': wide(`\ufeff${TEXT}`, false),
  'UTF-16 little endian without a mark': wide(TEXT, true),
  'UTF-16 big endian without a mark': wide(TEXT, false),
  'UTF-16 with CRLF': wide(`\ufeff${crlf(TEXT)}`, true),
  'Windows-1252': western(TEXT),
  'Windows-1252 with CRLF': western(crlf(TEXT)),
  'without a last line end': utf8(TEXT.trimEnd()),
  'with many last line ends': utf8(`${TEXT}\n\n\n`),
};

const BROKEN: Readonly<Record<string, Uint8Array>> = {
  NUL: utf8(`${TEXT.slice(0, 100)}\u0000${TEXT.slice(100)}`),
  'a lone surrogate in UTF-16': wide(`\ufeff${TEXT.slice(0, 50)}\ud800${TEXT.slice(50)}`, true),
  'a swapped pair in UTF-16': wide(`\ufeff${TEXT.slice(0, 50)}\udc00\ud800${TEXT.slice(50)}`, true),
  'half a character at the end of UTF-16': wide(`\ufeff${TEXT}`, true).subarray(0, -1),
  'a lone surrogate in UTF-8': Uint8Array.from([...utf8('\ufeff'), ...utf8(TEXT), 0xed, 0xa0, 0x80]),
  'an overlong form': Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(TEXT), 0xc0, 0xaf]),
  'a cut character': Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(TEXT), 0xe2, 0x80]),
  'UTF-32': Uint8Array.from([...TEXT].flatMap((char) => [char.charCodeAt(0), 0, 0, 0])),
  'UTF-32 with a mark': Uint8Array.from([
    0xff,
    0xfe,
    0,
    0,
    ...[...TEXT].flatMap((char) => [char.charCodeAt(0), 0, 0, 0]),
  ]),
  'Cyrillic of Windows': Uint8Array.from(Array.from({ length: 600 }, (_, i) => (i % 7 ? 0xe0 + (i % 31) : 0x20))),
  'Shift JIS': Uint8Array.from(Array.from({ length: 600 }, (_, i) => (i % 2 ? 0x82 : 0xa0 + (i % 9)))),
  'control characters': utf8('\u0001\u0002\u0003\u001b[31m'.repeat(300)),
  'a picture': Uint8Array.from(createHash('sha512').update('picture').digest()),
  gzip: Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, ...createHash('sha512').update('x').digest()]),
};

threat('encodings: twins give the same record', 12, (cases) => {
  const wanted = factsOf(utf8(TEXT));
  cases.holds(
    wanted.includes('Brandt') && wanted.includes('empty ships'),
    'the plain file gives no facts, so nothing is compared',
  );
  for (const [name, bytes] of Object.entries(TWINS)) {
    const found = factsOf(bytes);
    cases.holds(found === wanted, `${name}: ${found.slice(0, 300)}`);
  }
});

threat("encodings: what can't be decoded is told", 12, (cases) => {
  for (const [name, bytes] of Object.entries(BROKEN)) {
    const reading = readFile('broken.txt', bytes);
    cases.holds('problem' in reading && reading.problem.message.length > 20, `${name} was read`);
  }
  for (const [name, bytes] of Object.entries({ ...TWINS, ...BROKEN })) {
    const reading = readFile('any.txt', bytes);
    cases.holds(
      'problem' in reading || !reading.article.text.includes('\ufffd'),
      `${name}: a letter was replaced in silence`,
    );
  }
});

/** All that the file says, whatever its offsets are. */
function factsOf(bytes: Uint8Array): string {
  const reading = readFile('twin.txt', bytes);
  if ('problem' in reading) return reading.problem.message;
  const { article } = reading;
  return JSON.stringify([
    article.title.text,
    article.published.edtf,
    article.source.byline,
    article.body.map(({ start, end, kind }) => [kind, article.text.slice(start, end)]),
    article.actors.map(({ name, kind, mentions }) => [name, kind, mentions.length]),
    article.quotes.map(({ text, kind, speakers }) => [text, kind, speakers]),
    article.figures.map(({ text, value, kind, side, claimant }) => [text, value, kind, side, claimant]),
  ]);
}
