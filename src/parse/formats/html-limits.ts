/** What an HTML page must not be: of a size that would take minutes. */

/** UTF-16 code units, without pictures and fonts that are written into the page. */
const LONGEST = 8_000_000;
/** Tags, those that close included; large news pages have about 10,000. */
const MOST_TAGS = 100_000;

// "data:image/png;base64,iVBORw0KGgo…"
const DATA = /data:[a-z0-9.+-]{1,60}\/[a-z0-9.+-]{1,60}(?:;[a-z0-9=._-]{1,60}){0,4},[^"'\s)<>]{200,}/gi;

/** `html` without the pictures and fonts that a saved page carries inside it. */
export const withoutData = (html: string): string => (html.includes('data:') ? html.replace(DATA, 'data:,') : html);

/** Why a page is refused, and what to do; "" where it can be read. Linear in the length. */
export function htmlFault(html: string): string {
  if (html.length > LONGEST)
    return `This page has ${html.length} characters, more than the ${LONGEST} that are read. ${INSTEAD}`;
  let tags = 0;
  for (let at = html.indexOf('<'); at !== -1 && tags <= MOST_TAGS; at = html.indexOf('<', at + 1)) tags++;
  return tags > MOST_TAGS ? `This page has more than ${MOST_TAGS} tags. ${INSTEAD}` : '';
}

const INSTEAD = "Copy the article's text from the browser into a .txt file.";
