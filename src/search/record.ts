/**
 * What search knows of one quote, figure or article. Plain data: it goes into the index, into quotes.html and to the
 * terminal.
 */

import type { Stance } from '../record/index.js';

export type RecordType = 'quote' | 'figure' | 'article';

/** What Pagefind and the filters have for a source that is not known; no source has this id. */
export const NO_SOURCE = '-';

export interface SearchRecord {
  readonly type: RecordType;
  /** "q-…", "f-…", or the article's id. */
  readonly id: string;
  /** Article id. */
  readonly article: string;
  /** The article's headline. */
  readonly title: string;
  /** Address below the path prefix, with the anchor: "/articles/x/#q-…". */
  readonly path: string;
  /** What is searched and shown: the quote's words, the figure's sentence, the article's text. */
  readonly text: string;
  /** Where in `text` the figure stands; [] otherwise. */
  readonly marks: readonly (readonly [start: number, end: number])[];
  /** Actor ids: a quote's speakers, a figure's claimant. */
  readonly speakers: readonly string[];
  /** Actor id of a figure's side; "" where not said. */
  readonly side: string;
  /** What the article calls the speakers: "NATO Secretary General". */
  readonly roles: readonly string[];
  /** Actor ids that `text` names. */
  readonly about: readonly string[];
  /** Source id; "" where unknown. */
  readonly source: string;
  /** "direct", "mixed", "indirect"; the figure's kind; "article". */
  readonly kind: string;
  /** What a quote's speakers do with the words; "" for figures and articles. */
  readonly stance: Stance | '';
  /** The words that tell it, with what negates them: "did not say"; "" where there are none. */
  readonly cue: string;
  /** EDTF: when it was said or held, where the article tells, else when the article was published; "" where unknown. */
  readonly date: string;
  /** `date` in words: "30 November 2021". */
  readonly when: string;
  /** What `date` is the date of. */
  readonly dated: 'said' | 'as of' | 'published';
  /** First day it may stand for, "2021-11-30"; "" where unknown. What sorting goes by. */
  readonly first: string;
  /** Last day it may stand for; of an open date the first. */
  readonly last: string;
  /** How the date is known. */
  readonly basis: string;
  /** 0 to 1; 1 for an article. */
  readonly confidence: number;
}

/** An actor or source as search names it. */
export interface NamedEntity {
  readonly id: string;
  readonly name: string;
  /** Other forms of the name. */
  readonly aliases: readonly string[];
  /** Whether its words name it: not so for "a spokesman for the mayor", which is not the mayor. */
  readonly byWord: boolean;
  /** For actors whether they have a page of their own; left out where they do. */
  readonly page?: false;
}

/** Names that records refer to by id. */
export interface Directory {
  readonly actors: readonly NamedEntity[];
  readonly sources: readonly NamedEntity[];
}
