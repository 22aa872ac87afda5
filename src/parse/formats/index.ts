/** The formats of article files, each stated once. */
import type { InputText } from '../article.js';

/** What is known of a format before any file of it is read. */
export interface ArticleFormat {
  /** With their points, in lower case. */
  readonly endings: readonly string[];
  /** Whether its parsers can be kept busy by a hostile file, so that a process that may be killed reads it. */
  readonly guarded: boolean;
}

export const ARTICLE_FORMATS: Readonly<Record<InputText['format'], ArticleFormat>> = {
  text: { endings: ['.txt'], guarded: false },
  markdown: { endings: ['.md', '.markdown'], guarded: true },
  html: { endings: ['.html', '.htm'], guarded: true },
};
