/** Archive → what search knows: one record for each quote, figure and article, in a fixed order. */
import type { Archive, ArticleHead } from '../archive/index.js';
import type { FigureHead, QuoteHead } from '../extract/index.js';
import { type ArticleRecord, covers, edtfBounds, type Paragraph, type Span } from '../record/index.js';
import { formatDate } from '../site/format-date.js';
import type { SiteSettings } from '../site/page.js';
import { type Document, readDocument } from '../text/index.js';
import type { Place } from './anchors.js';
import type { Directory, RecordType, SearchRecord } from './record.js';

/** One record to be made: enough to sort it and to put it into a shard. A large archive has more of them than should be in memory at once. */
export interface Entry {
  readonly type: RecordType;
  /** First day that its date may stand for; "" where unknown. */
  readonly first: string;
  /** Article id. */
  readonly article: string;
  readonly head: ArticleHead;
  /** The quote or figure; null for the article itself. */
  readonly fact: QuoteHead | FigureHead | null;
}

/** The entries of the archive, by date (unknown first). */
export function searchEntries({ articles }: Pick<Archive, 'articles'>): Entry[] {
  return articles.flatMap((head): Entry[] => {
    const { id: article, published, quotes, figures } = head;
    const own = firstDay(published.edtf);
    return [
      { type: 'article', first: own, article, head, fact: null },
      ...quotes.map((fact): Entry => ({ type: 'quote', first: fact.said ? firstDay(fact.said) : own, article, head, fact })),
      ...figures.map((fact): Entry => ({ type: 'figure', first: fact.asOf ? firstDay(fact.asOf) : own, article, head, fact })),
    ];
  }).sort(byDate);
}

const byDate = (a: Entry, b: Entry): number =>
  a.first < b.first ? -1 : a.first > b.first ? 1 : a.article < b.article ? -1 : a.article > b.article ? 1 : a.type !== b.type ? (a.type < b.type ? 1 : -1) : 0;

/** Makes records of entries; each article is read once where its entries come one after the other. */
export interface RecordMaker {
  recordOf(entry: Entry): SearchRecord;
  /** Where the article's quotes and figures stand in the text of its record. */
  placesOf(entry: Entry): Place[];
}

export function openRecordMaker({ whole }: Pick<Archive, 'whole'>, settings: Pick<SiteSettings, 'text'>): RecordMaker {
  let maker: ArticleMaker | null = null;
  const makerOf = ({ article }: Entry): ArticleMaker => {
    if (maker?.article.id === article) return maker;
    const { record, text } = whole(article);
    return (maker = new ArticleMaker(record, text, settings));
  };
  const recordOf = (entry: Entry): SearchRecord => {
    const { type, fact } = entry;
    const maker = makerOf(entry);
    return type === 'quote' ? maker.quote(fact as QuoteHead) : type === 'figure' ? maker.figure(fact as FigureHead) : maker.whole();
  };
  return { recordOf, placesOf: (entry) => makerOf(entry).places() };
}

/** All records of the archive, by date (unknown first). */
export function searchRecords(archive: Archive, settings: Pick<SiteSettings, 'text'>): SearchRecord[] {
  return searchEntries(archive).map(openRecordMaker(archive, settings).recordOf);
}

/** The names that records refer to by id. */
export const searchDirectory = ({ actors, sources }: Pick<Archive, 'actors' | 'sources'>): Directory => ({
  actors: actors.map(({ id, name, aliases, kind, page }) => ({ id, name, aliases: [...aliases], byWord: kind !== 'unnamed', ...(!page && { page }) })),
  sources: sources.map(({ id, name }) => ({ id, name, aliases: [], byWord: true })),
});

const firstDay = (edtf: string): string => {
  const { earliest, latest } = edtfBounds(edtf);
  return earliest || latest;
};

const NO_SPAN: Span = { start: 0, end: 0 };

/** Makes the records of one article; what they share is made once. */
class ArticleMaker {
  readonly article: ArticleRecord;
  readonly #text: string;
  readonly #published: SiteSettings['text'];
  readonly #dates = new Map<string, Shared>();
  readonly #documents = new Map<Span, Document>();
  readonly #roles = new Map<string, readonly string[]>();
  /** Where the article names its actors, in text order. */
  readonly #named: readonly (Span & { readonly id: string })[];

  constructor(article: ArticleRecord, text: string, settings: Pick<SiteSettings, 'text'>) {
    this.article = article;
    this.#text = text;
    this.#published = settings.text;
    this.#named = article.actors.flatMap(({ id, mentions }) =>
      mentions.flatMap(({ via, start, end }) => (via === 'name' || via === 'metonym' ? [{ start, end, id }] : []))).sort((a, b) => a.start - b.start);
  }

  whole(): SearchRecord {
    const { id, published, actors } = this.article;
    const text = this.#parts().map(({ start, end }) => this.#text.slice(start, end)).join('\n');
    const about = actors.map((actor) => actor.id).sort();
    return recordOf(this.#shared(published.edtf, 'published'), {
      type: 'article', id, path: `/articles/${id}/`, text, marks: [], speakers: [], side: '', roles: [], about, kind: 'article', confidence: 1,
    });
  }

  places(): Place[] {
    const { quotes, figures } = this.article;
    let before = 0;
    const parts = this.#parts().map(({ start, end }) => {
      const shift = before - start;
      before += end - start + 1;
      return { start, end, shift };
    });
    return [...quotes, ...figures].flatMap((fact): Place[] => {
      const first = parts.find(({ start, end }) => start <= fact.start && fact.start < end);
      const last = parts.findLast(({ start, end }) => start < fact.end && fact.end <= end);
      if (!first || !last) return [];
      const words = 'speakers' in fact ? fact.text : this.#text.slice(...spanOf(this.#sentenceOf(fact)));
      return [{ id: fact.id, words, start: fact.start + first.shift, end: fact.end + last.shift }];
    });
  }

  quote(quote: QuoteHead): SearchRecord {
    const { id, text, speakers, kind, confidence, said } = quote;
    const { article } = this;
    return recordOf(this.#shared(said ?? article.published.edtf, said ? 'said' : 'published'), {
      type: 'quote', id, path: `/articles/${article.id}/#${id}`, text, marks: [], speakers, side: '', roles: this.#rolesOf(speakers), about: this.#namedIn(quote), kind, confidence,
    });
  }

  figure(figure: FigureHead): SearchRecord {
    const { id, start, end, claimant, side, kind, confidence, asOf } = figure;
    const { article } = this;
    const sentence = this.#sentenceOf(figure);
    const text = this.#text.slice(sentence.start, sentence.end);
    const speakers = claimant ? [claimant] : [];
    return recordOf(this.#shared(asOf ?? article.published.edtf, asOf ? 'as of' : 'published'), {
      type: 'figure', id, path: `/articles/${article.id}/#${id}`, text, marks: [[start - sentence.start, end - sentence.start]], speakers, side, roles: this.#rolesOf(speakers),
      about: this.#namedIn(sentence), kind, confidence,
    });
  }

  #shared(date: string, dated: SearchRecord['dated']): Shared {
    const key = `${dated} ${date}`;
    const made = this.#dates.get(key) ?? sharedOf(this.article, date, dated);
    this.#dates.set(key, made);
    return made;
  }

  /** What of the article is searched: all of it, or where only facts are published the sentences they stand in. */
  #parts(): readonly Span[] {
    const { body, title, quotes, figures } = this.article;
    if (this.#published === 'full') return body.filter(({ kind }) => kind !== 'credit');
    const facts: readonly Span[] = [...quotes, ...figures];
    const { sentences } = readDocument(this.#text, title, body);
    return sentences.filter((sentence) => facts.some((fact) => fact.start < sentence.end && sentence.start < fact.end && sentence.start >= title.end));
  }

  /** The sentence that holds the figure; the paragraph of one that is in no single sentence. */
  #sentenceOf(figure: Span): Span {
    const { title, body } = this.article;
    const block = covers(title, figure) ? { ...title, kind: 'text' as const } : body.find((span) => covers(span, figure));
    return block ? (this.#documentOf(block).sentences.find((span) => covers(span, figure)) ?? block) : figure;
  }

  #documentOf(block: Paragraph): Document {
    const made = this.#documents.get(block) ?? readDocument(this.#text, NO_SPAN, [block]);
    this.#documents.set(block, made);
    return made;
  }

  /** What the article calls these actors. */
  #rolesOf(ids: readonly string[]): readonly string[] {
    const key = ids.join(' ');
    const known = this.#roles.get(key);
    if (known) return known;
    const actors = this.article.actors.filter(({ id }) => ids.includes(id));
    const roles = actors.flatMap((actor) => actor.roles.filter(({ span }) => span).map(({ text }) => text.replace(/\s+/g, ' ')));
    const made = [...new Set(roles)].sort();
    this.#roles.set(key, made);
    return made;
  }

  /** Actors whom the words of a span name; not those that a pronoun or a role may mean. */
  #namedIn(span: Span): readonly string[] {
    const ids: string[] = [];
    for (let i = this.#firstNamedFrom(span.start); i < this.#named.length; i++) {
      const mention = this.#named[i]!;
      if (mention.start >= span.end) break;
      if (covers(span, mention) && !ids.includes(mention.id)) ids.push(mention.id);
    }
    return ids.sort();
  }

  /** The number of the first place at or behind `at` that names somebody. */
  #firstNamedFrom(at: number): number {
    let low = 0;
    let high = this.#named.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#named[middle]!.start < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const spanOf = ({ start, end }: Span): [start: number, end: number] => [start, end];

/** What the facts of one article and one date share. */
type Shared = Pick<SearchRecord, 'article' | 'title' | 'source' | 'date' | 'when' | 'dated' | 'first' | 'last' | 'basis'>;

function sharedOf(article: ArticleRecord, date: string, dated: SearchRecord['dated']): Shared {
  const { earliest, latest } = edtfBounds(date);
  const first = earliest || latest;
  const basis = dated === 'published' ? article.published.basis : 'stated';
  return { article: article.id, title: article.title.text || article.file, source: article.source.id, date, dated, when: formatDate(date), first, last: latest || first, basis: first ? basis : 'unknown' };
}

/** The whole record. Field by field: to spread an object and add to it takes ten times as long, and there are hundreds of thousands. */
function recordOf(shared: Shared, own: Omit<SearchRecord, keyof Shared>): SearchRecord {
  const { article, title, source, date, when, dated, first, last, basis } = shared;
  const { type, id, path, text, marks, speakers, side, roles, about, kind, confidence } = own;
  return { type, id, article, title, path, text, marks, speakers, side, roles, about, source, kind, date, when, dated, first, last, basis, confidence };
}
