/** What is said of a file that is no article: one sentence, the same in every command that meets it. */
import { exportLabelOf } from '../parse/index.js';

/** What to do with a file, and whether leaving it is a fault: a picture beside the articles is none. */
export interface FormatAdvice {
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/** Endings of files that may well hold an article, and are not read: with what helps. */
const UNREAD: Readonly<Record<string, string>> = {
  '.pdf':
    'Copy its text into a .txt file, or make one with "pdftotext -layout FILE" (of Poppler): PDF readers for ' +
    'this program need Node 22.13',
  '.doc': 'Save it as .docx',
  '.odt': 'Save it as .docx or .txt',
  '.pages': 'Export it as .docx',
  '.epub': 'Copy the article into a .txt file',
  '.xls': 'Save it as CSV',
  '.xlsx': 'Save it as CSV',
  '.ods': 'Save it as CSV',
  '.parquet': 'Write it as CSV or JSON Lines',
};

// "actors.yaml", "articles/ferry.meta.yaml", "published.json"
const OWN_FILE = /(?:^|[\\/])(?:(?:actors|archive)\.yaml|published\.json|[^\\/]*\.meta\.yaml)$/;

/** What to say of a file whose name ends neither as an article's nor as one of the archivist's own. */
export function formatAdvice(file: string): FormatAdvice {
  const ending = /\.[^./]+$/.exec(file.toLowerCase())?.[0] ?? '';
  if (OWN_FILE.test(file))
    return {
      severity: 'warning',
      message: 'This file belongs to the archive and is no article, so it was passed over.',
    };
  const label = exportLabelOf(file);
  if (label !== null)
    return {
      severity: 'error',
      message:
        `This is an export (${label}), no article. Move it out of this folder and take its articles in with: ` +
        'onrecord import FILE --input FOLDER',
    };
  if (UNREAD[ending] !== undefined)
    return { severity: 'error', message: `This format (${ending}) is not read. ${UNREAD[ending]}.` };
  return { severity: 'warning', message: 'This is no article (.txt, .md or .html), so it was passed over.' };
}
