/** Records as Pagefind takes them: articles to be searched whole, quotes and figures for the other forms of words. */
import { foldWord } from './fold.js';
import { otherSpellings } from './names.js';
import type { Named, SearchRecord } from './record.js';
import { termsOf } from './terms.js';

/** What Pagefind's `addCustomRecord` takes. */
export interface PagefindRecord {
  readonly url: string;
  readonly content: string;
  readonly language: string;
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
  readonly sort: Record<string, string>;
}

/** One language for all, so that there is one index and one engine to load; only the forms of words depend on it. */
export const PAGEFIND_LANGUAGE = 'en';

/** Stands for a source that is not known; no source has this id. */
export const NO_SOURCE = '-';

/** Lists are split at commas nowhere: a filter's value is one string of a record. */
const one = (value: string): string[] => (value ? [value] : []);

/** A quote or figure. The page looks the rest up in its own index by the anchor. */
export const pagefindFact = (record: SearchRecord): PagefindRecord => ({
  url: record.path,
  content: record.text,
  language: PAGEFIND_LANGUAGE,
  meta: {},
  filters: {
    type: [record.type], speaker: [...record.speakers], side: one(record.side), source: one(record.source), kind: [record.kind], basis: [record.basis], year: one(record.first.slice(0, 4)),
  },
  sort: {},
});

/** An article, with the names of those it names and its numbers in digits, so that other spellings find it. */
export function pagefindArticle(record: SearchRecord, actors: ReadonlyMap<string, Named>): PagefindRecord {
  const names = record.about.flatMap((id) => [actors.get(id)?.name ?? '', ...(actors.get(id)?.aliases ?? [])]);
  const terms = termsOf(`${record.title}\n${record.text}`);
  const numbers = terms.filter(({ joined }) => joined).map(({ key }) => key);
  const spellings = terms.flatMap(({ key }) => otherSpellings(foldWord(key)));
  return {
    url: record.path,
    // An article of captions only has no text; its headline finds it
    content: record.text || record.title,
    language: PAGEFIND_LANGUAGE,
    meta: { title: record.title, also: [...new Set([...names, ...numbers, ...spellings])].filter(Boolean).sort().join(' · ') },
    filters: { source: [record.source || NO_SOURCE], basis: [record.basis], month: one(record.first.slice(0, 7)), day: one(record.first), last: one(record.last), date: one(record.date), when: [record.when] },
    sort: record.first ? { date: record.first } : {},
  };
}
