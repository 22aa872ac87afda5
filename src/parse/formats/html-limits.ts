/** What an HTML parser must not be given: nesting that ends its stack or takes it minutes. */

/** UTF-16 code units. */
const LONGEST = 4_000_000;
/** Elements inside each other; Readability's time grows with the square of it. */
const DEEPEST = 100;
/** Tags, those that close included; large news pages have about 10,000. */
const MOST_TAGS = 25_000;

/** Elements without an end, and those that the next of their kind ends. */
const FLAT: ReadonlySet<string> = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
  'p',
  'li',
  'dt',
  'dd',
  'tr',
  'td',
  'th',
  'option',
  'tbody',
  'thead',
  'tfoot',
  '!doctype',
  'path',
  'use',
  'circle',
  'rect',
]);
/** Elements whose content is no HTML. */
const RAW: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title', 'noscript', 'template']);

/** Why a page is refused, and what to do; "" where it can be read. Linear in the length. */
export function htmlFault(html: string): string {
  if (html.length > LONGEST)
    return `This page has ${html.length} characters, more than the ${LONGEST} that are read. Copy the article's text from the browser into a .txt file.`;
  if (isOver(html, '&', MOST_ENTITIES))
    return `This page has more than ${MOST_ENTITIES} "&". Copy the article's text from the browser into a .txt file.`;
  let depth = 0;
  let deepest = 0;
  let tags = 0;
  const lower = html.toLowerCase();
  for (let at = lower.indexOf('<'); at !== -1; at = lower.indexOf('<', at + 1)) {
    if (lower.startsWith('<!--', at)) {
      const end = lower.indexOf('-->', at + 4);
      if (end === -1) break;
      at = end;
      continue;
    }
    // A bare "<" counts as well: a parser looks at each.
    tags++;
    if (tags > MOST_TAGS) break;
    const closes = lower[at + 1] === '/';
    const name = nameAt(lower, closes ? at + 2 : at + 1);
    if (name === '' || FLAT.has(name)) continue;
    depth = closes ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
    if (deepest > DEEPEST) break;
    if (!closes && RAW.has(name)) {
      const end = lower.indexOf(`</${name}`, at);
      if (end === -1) break;
      at = end - 1;
    }
  }
  if (deepest > DEEPEST)
    return `This page nests elements more than ${DEEPEST} deep. Copy the article's text from the browser into a .txt file.`;
  return tags > MOST_TAGS
    ? `This page has more than ${MOST_TAGS} tags. Copy the article's text from the browser into a .txt file.`
    : '';
}

const MOST_ENTITIES = 25_000;

/** Whether `char` occurs in `text` more than `most` times. */
function isOver(text: string, char: string, most: number): boolean {
  let count = 0;
  for (let at = text.indexOf(char); at !== -1 && count <= most; at = text.indexOf(char, at + 1)) count++;
  return count > most;
}

const LONGEST_NAME = 24;

/** The element name that begins at `start`; "" where none does. */
function nameAt(lower: string, start: number): string {
  let end = start;
  while (end < lower.length && end - start < LONGEST_NAME && /[a-z\d:!-]/.test(lower[end]!)) end++;
  return lower.slice(start, end);
}
