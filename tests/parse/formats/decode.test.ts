import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeText, parseArticle } from '../../../src/parse/index.js';
import { bodyWords, textInput } from '../article.js';

const ARTICLE =
  'Café talks end in Riga\n\nThe minister said the talks had “ended well” – for now.\nMore than 20 soldiers left Orléans.\n';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !bigEndian);
  return bytes;
};
const joined = (...parts: (Uint8Array | number[])[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));
const textOf = (bytes: Uint8Array): string => {
  const decoded = decodeText(bytes);
  return 'text' in decoded ? decoded.text : `fault: ${decoded.fault}`;
};
const encodingOf = (bytes: Uint8Array): string => {
  const decoded = decodeText(bytes);
  return 'text' in decoded ? decoded.encoding : 'fault';
};

test('one text in each encoding is read as the same text, without its mark', () => {
  const forms: [string, Uint8Array][] = [
    ['utf-8', utf8(ARTICLE)],
    ['utf-8', joined([0xef, 0xbb, 0xbf], utf8(ARTICLE))],
    ['utf-16le', joined([0xff, 0xfe], utf16(ARTICLE, false))],
    ['utf-16be', joined([0xfe, 0xff], utf16(ARTICLE, true))],
    [
      'windows-1252',
      Uint8Array.from([...ARTICLE].map((char) => ({ '“': 0x93, '”': 0x94, '–': 0x96 })[char] ?? char.charCodeAt(0))),
    ],
  ];
  for (const [encoding, bytes] of forms) {
    assert.equal(textOf(bytes), ARTICLE);
    assert.equal(encodingOf(bytes), encoding);
  }
});

test('UTF-16 without its mark is told by its zero bytes', () => {
  const plain = 'Talks end in Riga. The minister said they ended well.';
  assert.equal(encodingOf(utf16(plain, false)), 'utf-16le');
  assert.equal(encodingOf(utf16(plain, true)), 'utf-16be');
  assert.equal(textOf(utf16(plain, true)), plain);
});

test('what is no text is told, and what to do', () => {
  const binaries: Uint8Array[] = [
    joined([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13], utf8('IHDR and more')),
    joined(utf8('%PDF-1.4\n'), [0, 1, 2, 3, 0, 255]),
    joined([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]),
    joined(utf8('text with '), [1, 2, 3, 4, 5]),
  ];
  for (const bytes of binaries) assert.match(textOf(bytes), /^fault: is no text: .*save the article as plain text/);
});

test('a lone surrogate and half a character are told, never replaced', () => {
  assert.match(
    textOf(joined([0xff, 0xfe], utf16('Riga \ud800 talks', false))),
    /^fault: begins as UTF-16LE but has half a character/,
  );
  assert.match(textOf(joined([0xff, 0xfe], utf16('Riga', false), [0x41])), /^fault: begins as UTF-16LE/);
  assert.match(
    textOf(joined([0xef, 0xbb, 0xbf], [0xe9, 0x20])),
    /^fault: begins as UTF-8 but has bytes that are no UTF-8/,
  );
});

test('bytes of a language that Windows-1252 does not have are a fault, not wrong letters', () => {
  const cyrillic1251 = Uint8Array.from([
    0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0, 0x20, 0xe7, 0xe0, 0xff, 0xe2, 0xe8, 0xeb, 0xe0,
  ]);
  assert.match(textOf(cyrillic1251), /^fault: is neither UTF-8 nor UTF-16/);
});

test('Windows-1252 is never taken in silence', () => {
  const decoded = decodeText(Uint8Array.from([...'The café was closed all day.'].map((char) => char.charCodeAt(0))));
  assert.ok('text' in decoded && /no UTF-8; read as Windows-1252/.test(decoded.warning));
  assert.ok(
    'warning' in decodeText(utf8('plain')) && (decodeText(utf8('plain')) as { warning: string }).warning === '',
  );
});

test('an empty file is an empty text', () => {
  assert.deepEqual(decodeText(new Uint8Array()), { text: '', encoding: 'utf-8', warning: '' });
});

test('any text comes back from UTF-8 as it was, or with a fault', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const read = textOf(utf8(text));
      assert.ok(read === text.replace(/^\ufeff/, '') || read.startsWith('fault: '));
    }),
  );
});

test('any bytes give a text without U+FFFD that was not there, or a fault', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const decoded = decodeText(bytes);
      if ('text' in decoded && decoded.text.includes('\ufffd'))
        assert.ok(Buffer.from(bytes).includes(Buffer.from('\ufffd')) || decoded.encoding.startsWith('utf-16'));
    }),
  );
});

test('line ends of another system change nothing but the offsets', () => {
  const unix = ARTICLE.replace('\n\n', '\n\nBy Jane Doe\n15 November 2021\n\n');
  const facts = (text: string) => {
    const article = parseArticle(textInput(text));
    return [
      article.title.text,
      bodyWords(article),
      article.source.byline,
      article.published.edtf,
      article.dropped.map(({ reason }) => reason),
    ];
  };
  const expected = facts(unix);
  assert.deepEqual(expected.slice(2, 4), ['Jane Doe', '2021-11-15']);
  for (const end of ['\r\n', '\r', '\u2028']) assert.deepEqual(facts(unix.replaceAll('\n', end)), expected);
});

/** What bytes are read as: the text, or "fault". */
const told = (...bytes: number[]): string => {
  const decoded = decodeText(Uint8Array.from(bytes));
  return 'text' in decoded
    ? `${decoded.encoding}: ${decoded.text}${decoded.warning ? ' (warned)' : ''}`
    : `fault ${decoded.fault.slice(0, 24)}`;
};
const [A, B, C, D] = [0x41, 0x42, 0x43, 0x44];

test('a mark counts only whole, and at the beginning', () => {
  assert.deepEqual(
    [
      told(0xef, 0xbb, 0xbf, A),
      told(0xff, 0xfe, A, 0),
      told(0xfe, 0xff, 0, A),
      told(0xef, 0xbb, 0xbf),
      told(0xff, 0xfe),
      told(0xfe, 0xff),
    ],
    ['utf-8: A', 'utf-16le: A', 'utf-16be: A', 'utf-8: ', 'utf-16le: ', 'utf-16be: '],
  );
  assert.deepEqual(
    [told(0xff, 0xfe, 0, 1), told(0xff, 0xfe, A, 0, 0, 0x30)],
    ['utf-16le: \u0100', 'utf-16le: A\u3000'],
  );
  for (const bytes of [
    [0xef, A, B, C, D, A],
    [0xef, 0xbb, A, B, C, D, A, B, C, D, A],
    [0xff, A, B, C, D, A],
    [0xfe, A, B, C, D, A],
    [0xef, A, 0xbf, B, C, D, A, B, C, D],
  ])
    assert.match(told(...bytes), /^windows-1252: .*\(warned\)$/u, `${bytes}`);
  assert.match(told(A, 0xff, B, C, D, A), /^windows-1252: A\u00ffBCDA/u);
  assert.match(told(0xff, 0xfe, 0, 0, A, 0, 0, 0), /^fault is no text: it has zero/u);
});

test('UTF-16 without its mark has a zero in seven of ten second bytes at least, and none in the others', () => {
  assert.deepEqual(
    [told(A, 0, B, 0), told(0, A, 0, B), told(A, 0, B, 0, C, 0, D, 0)],
    ['utf-16le: AB', 'utf-16be: AB', 'utf-16le: ABCD'],
  );
  const wide = (zeros: number) => Array.from({ length: 10 }, (_, i) => [A, i < zeros ? 0 : 0x30]).flat();
  assert.match(told(...wide(7)), /^utf-16le: AAAAAAA\u3041/u);
  assert.match(told(...wide(6)), /^fault is no text: it has zero/u);
  const big = (zeros: number) => Array.from({ length: 10 }, (_, i) => [i < zeros ? 0 : 0x30, A]).flat();
  assert.match(told(...big(7)), /^utf-16be: AAAAAAA\u3041/u);
  assert.match(told(...big(6)), /^fault is no text: it has zero/u);
  for (const bytes of [
    [A, 0],
    [A, 0, B],
    [A, 0, B, 0, C],
    [0, 0, A, 0, B, 0],
    [A, 0, 0, 0, C, 0],
    [0, A, 0, 0, 0, C],
  ])
    assert.match(told(...bytes), /^fault is no text: it has zero/u, `${bytes}`);
});

test('one control character in five hundred is none too many, two are; tabs and line ends are no such', () => {
  assert.equal(encodingOf(utf8(`${'a'.repeat(499)}\u0001`)), 'utf-8');
  assert.equal(encodingOf(utf8(`${'a'.repeat(498)}\u0001\u0002`)), 'utf-8');
  assert.equal(encodingOf(utf8(`${'a'.repeat(497)}\u0001\u0002`)), 'fault');
  for (const sign of ['\t', '\n', '\f', '\r', ' ', '~'])
    assert.equal(encodingOf(utf8(sign.repeat(9))), 'utf-8', JSON.stringify(sign));
  for (const sign of ['\u0001', '\b', '\v', '\u000e', '\u001f', '\u007f'])
    assert.equal(encodingOf(utf8(sign.repeat(9))), 'fault', JSON.stringify(sign));
});

test('Western text has all of its marks, and high bytes in one of five at most', () => {
  const marks = [0x80, 0x82, 0x85, 0x8a, 0x8c, 0x8e, 0x91, 0x94, 0x96, 0x99, 0x9c, 0x9f, 0xa0, 0xe9, 0xff];
  assert.equal(
    told(...marks.flatMap((mark) => [A, B, mark, C, D])),
    `windows-1252: ${[...'€‚…ŠŒŽ‘”–™œŸ\u00a0éÿ'].map((mark) => `AB${mark}CD`).join('')} (warned)`,
  );
  for (const hole of [0x81, 0x8d, 0x8f, 0x90, 0x9d])
    assert.match(told(...utf8('the caf'), hole, ...utf8(' was closed')), /^fault is neither/u, `${hole}`);
  assert.match(told(A, B, 0xe9, C, D), /^windows-1252/u);
  assert.match(told(A, B, 0xe9, C), /^fault is neither/u);
});
