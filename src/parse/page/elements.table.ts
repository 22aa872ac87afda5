/** Elements of HTML by how their text is read, lower case as the parser names them. From the HTML standard. */

/** Elements whose text no reader sees, or which no article's text is in. */
export const SILENT: ReadonlySet<string> = new Set([
  'script', 'style', 'noscript', 'template', 'iframe', 'object', 'svg', 'math', 'canvas', 'audio', 'video', 'select', 'datalist', 'textarea', 'button', 'head', 'title', 'amp-ad', 'map', 'noembed', 'noframes', 'dialog',
]);

/** Elements that begin a paragraph of their own. */
export const BLOCKS: ReadonlySet<string> = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'br', 'caption', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6',
  'header', 'hr', 'hgroup', 'html', 'legend', 'li', 'main', 'menu', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul', 'amp-carousel', 'amp-accordion',
]);

/** Elements that have no end. */
export const EMPTY: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'source', 'track', 'wbr', 'area', 'base', 'col', 'embed', 'param']);

/** Headings below the headline. */
export const HEADINGS: ReadonlySet<string> = new Set(['h2', 'h3', 'h4', 'h5', 'h6']);
