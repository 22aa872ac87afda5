/** A web page → the lines that a reader sees, one a block: for pages that hold many articles. */
import { Parser } from 'htmlparser2';
import { BLOCKS, SILENT } from '../../page/elements.table.js';

/** A page of more characters than this is refused. */
const LONGEST_PAGE = 50_000_000;
/** Deeper than this no page of a database is nested. */
const DEEPEST = 500;

/** The lines of `html`, or why there are none. */
export function databasePageLines(html: string): { readonly text: string } | { readonly fault: string } {
  if (html.length > LONGEST_PAGE) return { fault: 'This page is too long to be read. Export fewer articles at once.' };
  const lines: string[] = [];
  let words = '';
  let [depth, silentAt] = [0, 0];
  const end = () => {
    const line = words.replace(/\s+/g, ' ').trim();
    if (line !== '') lines.push(line);
    words = '';
  };
  const parser = new Parser({
    onopentag(name) {
      if (BLOCKS.has(name)) end();
      if (++depth > DEEPEST) parser.pause();
      if (silentAt === 0 && SILENT.has(name)) silentAt = depth;
    },
    ontext(text) {
      if (silentAt === 0) words += text;
    },
    onclosetag(name) {
      if (BLOCKS.has(name)) end();
      if (silentAt === depth) silentAt = 0;
      depth--;
    },
  });
  parser.write(html);
  if (depth > DEEPEST) return { fault: 'This page is nested too deeply to be read.' };
  parser.end();
  end();
  return { text: lines.join('\n\n') };
}
