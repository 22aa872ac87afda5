import type {
  ArticleCuration,
  Dropped,
  Fixity,
  Paragraph,
  Passage,
  Problem,
  Published,
  Source,
  Span,
} from '../record/index.js';
import type { PageLine } from './page-line.js';

/** One input file, read and decoded; nothing in its text is changed but a byte-order mark taken off. */
export interface InputText {
  /** Path relative to the input folder, with forward slashes. */
  readonly file: string;
  readonly format: 'text' | 'markdown' | 'html';
  /** The decoded text that all offsets point into. For HTML the readable text that was made from it. */
  readonly text: string;
  readonly fixity: Fixity;
  /** What a saved HTML page says of itself; absent for other formats. */
  readonly page?: {
    readonly title: string;
    readonly byline: string;
    readonly siteName: string;
    readonly published: string;
    /** The date of a `<time>` beside the headline. */
    readonly time?: string;
    readonly url: string;
    readonly language: string;
  };
  /** The lines of a text that was made of a page, and what the page's elements say that each is. */
  readonly lines?: readonly PageLine[];
}

/** An article's head and body, told from the scrape around it. */
export interface ParsedArticle {
  readonly file: string;
  readonly text: string;
  /** Whether `text` was made from the file, as of a web page, and does not stand in it as it is. */
  readonly isMade?: true;
  readonly fixity: Fixity;
  readonly title: Passage;
  readonly source: Source;
  readonly published: Published;
  readonly body: readonly Paragraph[];
  readonly dropped: readonly Dropped[];
  /**
   * The signs of Markdown inside its lines, in text order: stars, brackets, addresses of links. Absent where there are
   * none.
   */
  readonly markup?: readonly Span[];
  readonly language: string;
  readonly url: string;
  /** What the front matter sets; null where there is none. */
  readonly frontMatter: ArticleCuration | null;
  readonly problems: readonly Problem[];
}
