/** Text for XML. */

// What XML 1.0 has no way to write: control characters but for tab and line ends, lone surrogates, U+FFFE, U+FFFF
const ILLEGAL =
  /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** `text` between tags or in an attribute; what XML can't hold is left out. */
export const xml = (text: string): string => text.replace(ILLEGAL, '').replace(/[&<>"]/g, (mark) => ESCAPES[mark]!);
