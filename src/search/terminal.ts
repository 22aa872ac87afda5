/** Search from records alone, without a browser: what `onrecord search` prints. */
import type { Archive } from '../archive/index.js';
import { answer, type SearchAnswer, type Corpus, readCorpus, type Sort } from './evaluate.js';
import { parseQuery } from './query.js';
import type { Directory, SearchRecord } from './record.js';
import { searchDirectory, searchRecords } from './records.js';
import { memoryShard } from './shard.js';

export interface TerminalAnswer extends Omit<SearchAnswer, 'hits'> {
  /** All hits, in order. */
  readonly records: readonly SearchRecord[];
  readonly directory: Directory;
}

/** Answers queries from one archive: quotes and figures, or with `in:articles` articles. */
export function openSearch(archive: Archive): (input: string, sort?: Sort) => Promise<TerminalAnswer> {
  const directory = searchDirectory(archive);
  const records = searchRecords(archive, { text: 'full' });
  const corpora = new Map<boolean, Corpus>();
  const corpusOf = (articles: boolean): Corpus => {
    const known =
      corpora.get(articles) ??
      readCorpus(directory, [memoryShard(records.filter(({ type }) => (type === 'article') === articles))]);
    corpora.set(articles, known);
    return known;
  };
  return async (input, sort = 'relevance') => {
    const query = parseQuery(input);
    const { hits, ...found } = await answer(corpusOf(query.type === 'article'), query, sort);
    return {
      ...found,
      records: (await Promise.all(hits.map(({ shard, number }) => shard.read([number])))).flat(),
      directory,
    };
  };
}
