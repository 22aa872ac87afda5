/** An article with the archivist's curation applied: the types that curation and the archive exchange. */
import type { LocalHead } from '../extract/index.js';
import type { Identity } from '../record/index.js';
import type { ExtractedArticle } from '../extract/article.js';

/** What only the archivist says of an article. */
export interface ArchivistsFields {
  readonly tags: readonly string[];
  readonly note: string;
  /** Why the archivist took it back; "" where it stands. */
  readonly withdrawn: string;
  /** The id that the archivist set; "" where the archive gives it. */
  readonly givenId: string;
}

/** An article as the archivist wants it, before the archive gives ids. */
export interface CuratedArticle extends ExtractedArticle, ArchivistsFields {}

/** The same without its text. */
export interface CuratedHead extends LocalHead, ArchivistsFields {
  /** Its facts before the archivist took any away or added any; absent where he says nothing of the article. */
  readonly extracted?: ExtractedFacts;
}

/** What facts get their permanent ids by, in text order. */
export interface ExtractedFacts {
  readonly quotes: readonly NamedFact[];
  readonly figures: readonly NamedFact[];
}

/** A fact by its local id and its words. */
export interface NamedFact {
  readonly id: string;
  readonly text: string;
}

/** What a correction needs to know and where it reports to. */
export interface CorrectionDesk {
  readonly file: string;
  /** Reports an entry that can't be carried out. */
  fault(path: readonly (string | number)[], message: string): void;
  /** Reports an entry that is carried out, but may be a slip. */
  doubt(path: readonly (string | number)[], message: string): void;
  readonly identities: readonly Identity[];
}
