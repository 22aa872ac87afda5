/** Articles found by Pagefind; what the query asks for exactly is checked against their text. */
import { foldWord, soundOf } from '../fold.js';
import { findNamed, type Names } from '../names.js';
import { dateTest } from '../plan.js';
import type { Query, Sought } from '../query.js';
import { NO_SOURCE, type SearchRecord } from '../record.js';
import { phrasePlaces, wordPlaces } from '../spans.js';
import { termsOf } from '../terms.js';
import type { Articles } from './app.js';
import type { Bundles, PagefindData, PagefindHit, PagefindPart } from './pagefind.js';
import type { FoundArticle, Within } from './results.js';

const BASES = ['stated', 'inferred', 'curated', 'unknown'];

/** So many texts are read to make a count sure. */
const READ_AT_MOST = 200;

export async function findArticles(
  bundles: Bundles,
  query: Query,
  sort: 'relevance' | 'newest' | 'oldest',
  actors: Names,
  sources: Names,
): Promise<Articles> {
  const chosen = query.values.source.flatMap((value) =>
    value === NO_SOURCE ? [NO_SOURCE] : [...findNamed(sources, value)],
  );
  // Filters that let all through make Pagefind count their values
  const filters = {
    source: { any: query.values.source.length > 0 ? [...chosen, ''] : [NO_SOURCE, ...sources.all.map(({ id }) => id)] },
    basis: { any: query.values.basis.length > 0 ? query.values.basis.map((value) => value.toLowerCase()) : BASES },
  };
  const { hits, counts } = await bundles.search(termOf(query, actors), filters, sort);
  const checked =
    query.phrases.length > 0 || query.words.some(({ not }) => not) || Object.values(query.dates).some(Boolean);
  const read = reader(hits, query, checked);
  if (!checked) return { total: hits.length, unchecked: false, counts, next: read };
  const known = [...(await read(Math.min(READ_AT_MOST, hits.length)))];
  const all = hits.length <= READ_AT_MOST;
  return {
    total: all ? known.length : hits.length,
    unchecked: !all,
    counts: {},
    next: async (count) => (known.length > 0 ? known.splice(0, count) : read(count)),
  };
}

/** What Pagefind is asked: numbers in digits, names as the archive spells them; a phrase alone as a phrase. */
function termOf(query: Query, actors: Names): string | null {
  const words = query.words.filter(({ not }) => !not).map(({ text }) => spelt(text, actors));
  const phrases = query.phrases.filter(({ not }) => !not).map(({ text }) => text);
  if (words.length === 0 && phrases.length === 1) return `"${phrases[0]}"`;
  const term = [...words, ...phrases].join(' ');
  return term || null;
}

function spelt(word: string, actors: Names): string {
  const joined = termsOf(word).find((term) => term.joined);
  if (joined) return joined.key;
  if (actors.words.has(foldWord(word))) return word;
  const alike = new Set(actors.sounds.get(soundOf(word)) ?? []);
  const name = actors.all
    .find(({ id }) => alike.has(id))
    ?.name.split(/\s+/)
    .find((part) => soundOf(part) === soundOf(word));
  return name ?? word;
}

/** Reads hits one after the other, leaving out those that do not hold what is asked. */
function reader(
  hits: readonly PagefindHit[],
  query: Query,
  check: boolean,
): (count: number) => Promise<readonly FoundArticle[]> {
  let at = 0;
  return async (count) => {
    const found: FoundArticle[] = [];
    while (found.length < count && at < hits.length) {
      const batch = hits.slice(at, at + count - found.length);
      at += batch.length;
      const records = (await Promise.all(batch.map((hit) => hit.data()))).map((data) => articleOf(data, query));
      found.push(...records.filter((record) => !check || holds(record, query)));
    }
    return found;
  };
}

function articleOf({ url, content, meta, filters, sub_results: parts }: PagefindData, query: Query): FoundArticle {
  const path = url.slice(url.lastIndexOf('/articles/'));
  const id = path.split('/')[2]!;
  const value = (name: string) => filters[name]?.[0] ?? '';
  return {
    type: 'article',
    id,
    article: id,
    title: meta.title ?? id,
    path,
    text: content,
    marks: [],
    speakers: [],
    side: '',
    roles: [],
    about: [],
    source: value('source') === NO_SOURCE ? '' : value('source'),
    kind: 'article',
    stance: '',
    cue: '',
    date: value('date'),
    when: value('when'),
    dated: 'published',
    first: value('day'),
    last: value('last'),
    basis: value('basis'),
    confidence: 1,
    within: withinOf(parts, query),
  };
}

/** The quotes and figures that Pagefind found words in; where phrases are asked for, those that hold one. */
function withinOf(parts: readonly PagefindPart[], { phrases }: Query): Within[] {
  const wanted = phrases.filter(({ not }) => !not);
  return parts
    .filter(
      ({ anchor, title }) =>
        anchor?.id && (wanted.length === 0 || wanted.some((phrase) => phrasePlaces(title, phrase).length > 0)),
    )
    .map(({ url, title }) => ({ path: url.slice(url.lastIndexOf('/articles/')), words: title }));
}

/** Whether the article's own words hold the phrases and not what is ruled out, and its date lies in the range. */
function holds(record: SearchRecord, { phrases, words, dates }: Query): boolean {
  const texts = [record.text, record.title];
  const terms = texts.map((text) => termsOf(text));
  const has = (phrase: Sought) => texts.some((text) => phrasePlaces(text, phrase).length > 0);
  if (!phrases.every((phrase) => has(phrase) !== phrase.not)) return false;
  if (words.some((word) => word.not && terms.some((each) => wordPlaces(each, word).length > 0))) return false;
  return dateTest(dates)?.(record) ?? true;
}
