/** Values of a page's data as a reader would see them. */
import { Parser } from 'htmlparser2';

// "&quot;", "&#8217;", "<em>"
const MARKED = /&[#a-zA-Z]|<[a-zA-Z/]/;
/** A value may have been escaped twice: "&amp;quot;". */
const ROUNDS = 2;

/** `value` on one line, with character references read and tags taken out. */
export function textOfMarkup(value: string): string {
  let text = value;
  for (let round = 0; round < ROUNDS && MARKED.test(text); round++) text = readOnce(text);
  return text.replace(/\s+/g, ' ').trim();
}

function readOnce(html: string): string {
  let text = '';
  const parser = new Parser(
    {
      ontext: (piece) => {
        text += piece;
      },
      onopentagname: (name) => {
        if (name === 'br' || name === 'p' || name === 'div') text += ' ';
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  return text;
}
