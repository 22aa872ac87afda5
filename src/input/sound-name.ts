/** Names of article files: a date and words of the headline, nothing that a path or a shell could take for more. */
import { toSlug } from '../text/index.js';

/** So long a name is still read at a glance, and leaves room for endings on every file system. */
const NAME_LENGTH = 60;

/** "2019-03-12-army-sends-more-troops" */
export function soundName(edtf: string, title: string): string {
  // "2019-03-12", "2019-03" at the beginning of an EDTF date
  const date = /^\d{4}(?:-\d{2}){0,2}/.exec(edtf)?.[0] ?? '';
  const words = toSlug(title).normalize('NFC');
  const cut = words.lastIndexOf('-', NAME_LENGTH);
  const short = words.length <= NAME_LENGTH ? words : words.slice(0, cut > 0 ? cut : NAME_LENGTH);
  return [date, short || 'article'].filter(Boolean).join('-');
}
