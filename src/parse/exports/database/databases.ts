/** Where one article ends and the next begins in a file of a news database: Nexis, Factiva, ProQuest. */
import type { Span } from '../../../record/index.js';

/** How a database parts its articles. */
interface DatabaseMarks {
  readonly name: 'Nexis' | 'Factiva' | 'ProQuest';
  readonly mark: RegExp;
  /** Whether the mark stands above an article or below it. */
  readonly stands: 'above' | 'below';
}

/** In the order in which they are looked for: a file of Nexis may have marks above and below. */
const DATABASES: readonly DatabaseMarks[] = [
  // "                 1 of 10 DOCUMENTS"
  { name: 'Nexis', mark: /^[ \t]{0,80}\d{1,5} of \d{1,5} DOCUMENTS?[ \t\r]{0,80}$/gm, stands: 'above' },
  // "End of Document"
  { name: 'Nexis', mark: /^[ \t]{0,80}End of Document[ \t\r]{0,80}$/gm, stands: 'below' },
  // "Document LBA0000020210304eh3400abc"
  {
    name: 'Factiva',
    mark: /^[ \t]{0,80}Document [A-Z][A-Z\d]{2,11}(?:19|20)\d{6}e[a-z\d]{5,12}[ \t\r]{0,80}$/gm,
    stands: 'below',
  },
  // "Document 1 of 3"
  { name: 'ProQuest', mark: /^[ \t]{0,80}Document \d{1,5} of \d{1,5}[ \t\r]{0,80}$/gm, stands: 'above' },
];

/** A file of a database, taken apart. */
export interface DatabaseFile {
  readonly name: DatabaseMarks['name'];
  readonly articles: readonly Span[];
  /** The marks between them. */
  readonly marks: readonly Span[];
  /** What stands behind the last mark below an article: a list of searches, or an article that was cut short. */
  readonly rest: Span;
}

/** The articles in a database's file; null where no mark of one stands in the text. */
export function readDatabaseFile(text: string): DatabaseFile | null {
  for (const { name, mark, stands } of DATABASES) {
    const marks = [...text.matchAll(mark)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
    if (marks.length === 0) continue;
    const ends =
      stands === 'above' ? [...marks.slice(1).map(({ start }) => start), text.length] : marks.map(({ start }) => start);
    const starts = stands === 'above' ? marks.map(({ end }) => end) : [0, ...marks.slice(0, -1).map(({ end }) => end)];
    const last = stands === 'above' ? text.length : marks.at(-1)!.end;
    return {
      name,
      marks,
      articles: starts.map((start, i) => ({ start, end: ends[i]! })),
      rest: { start: last, end: text.length },
    };
  }
  return null;
}

/** Why a file holds several articles: the second mark of a database, and how many articles there are. */
export interface SeveralArticles {
  readonly name: string;
  readonly count: number;
  /** The mark, as it stands in the file. */
  readonly mark: string;
  readonly at: number;
}

/** Whether a text is a database's file of two articles or more. */
export function findSeveralArticles(text: string): SeveralArticles | null {
  const file = readDatabaseFile(text);
  const shown = file?.marks[1] ?? file?.marks[0];
  if (!file || !shown || file.marks.length < 2) return null;
  const start = shown.start + (/\S/.exec(text.slice(shown.start, shown.end))?.index ?? 0);
  return { name: file.name, count: file.articles.length, mark: text.slice(start, shown.end).trim(), at: start };
}
