/** Articles as Pagefind takes them. */
import { pageAnchorsOf, type Anchor, type AnchorPlace } from './anchors.js';
import { foldWord } from './fold.js';
import { otherSpellings } from './names.js';
import { NO_SOURCE, type SearchRecord } from './record.js';
import { joinedNumbers } from './terms.js';

/** What Pagefind's `addCustomRecord` takes. */
export interface PagefindRecord {
  readonly url: string;
  readonly content: string;
  readonly language: string;
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
  readonly sort: Record<string, string>;
}

/** A record, and the parts of it that are results of their own. */
export interface PagefindPage {
  readonly record: PagefindRecord;
  readonly anchors: readonly Anchor[];
}

/** One language for all, so that there is one index and one engine to load; only the forms of words depend on it. */
export const PAGEFIND_LANGUAGE = 'en';

/** What a record for Pagefind is made of. */
export interface PagefindSource {
  /** An article's record. */
  readonly record: SearchRecord;
  /** All forms of the names of those whom the article is about. */
  readonly names: readonly string[];
  /** Its quotes and figures. */
  readonly places: readonly AnchorPlace[];
}

/** Lists are split at commas nowhere: a filter's value is one string of a record. */
const one = (value: string): string[] => (value ? [value] : []);

// "Kyiv"; places are written with a capital
const WORD = /\p{Lu}[\p{L}\p{M}]{2,20}/gu;

/** An article, with the names of those it names and its numbers in digits, so that other spellings find it. */
export function pagefindArticle({ record, names, places }: PagefindSource): PagefindPage {
  const words = `${record.title}\n${record.text}`;
  const numbers = joinedNumbers(words);
  const spellings = Array.from(words.matchAll(WORD), ([word]) => word).flatMap((word) =>
    otherSpellings(foldWord(word)),
  );
  return {
    record: {
      url: record.path,
      // An article of captions only has no text; its headline finds it
      content: record.text || record.title,
      language: PAGEFIND_LANGUAGE,
      meta: {
        title: record.title,
        also: [...new Set([...names, ...numbers, ...spellings])].filter(Boolean).sort().join(' · '),
      },
      filters: {
        source: [record.source || NO_SOURCE],
        basis: [record.basis],
        month: one(record.first.slice(0, 7)),
        day: one(record.first),
        last: one(record.last),
        date: one(record.date),
        when: [record.when],
      },
      sort: record.first ? { date: record.first } : {},
    },
    anchors: pageAnchorsOf(record.text, record.title, places),
  };
}
