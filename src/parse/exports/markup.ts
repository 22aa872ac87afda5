/** Pieces of HTML in exports: told from text, and made pages that the reader of saved pages takes. */

// "<p>", "<br />", "</div>", "<article class="
const BLOCK_TAG = /<\/?(?:p|br|div|article|section|h[1-6]|ul|ol|li|table|blockquote|html|body)\b[^<>]{0,400}>/i;

/** Whether a text is HTML: one tag of a block is enough, a lone "<" is not. */
export const isMarkup = (text: string): boolean => BLOCK_TAG.test(text);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** `text` so that it can stand in HTML as it is. */
export const escapeMarkup = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);

// "<html", "<!doctype html"
const WHOLE_PAGE = /<(?:html|!doctype html)\b/i;

/** A whole page of a piece of HTML; a page is left as it is. */
export function htmlOfFragment(fragment: string, title: string): string {
  if (WHOLE_PAGE.test(fragment.slice(0, 1_000))) return fragment;
  const heading = title === '' ? '' : `<h1>${escapeMarkup(title)}</h1>\n`;
  return (
    '<!doctype html>\n<meta ' +
    `charset="utf-8">\n<title>${escapeMarkup(title)}</title>\n<article>\n${heading}${fragment}\n</article>\n`
  );
}
