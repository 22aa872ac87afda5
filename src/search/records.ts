/** Archive → what search knows: one record for each quote, figure and article, in a fixed order. */
import type { Archive, ArticleHead, WholeArticle } from '../archive/index.js';
import type { FigureHead, QuoteHead } from '../extract/index.js';
import { type ArticleRecord, edtfBounds, type Span } from '../record/index.js';
import { formatDate } from '../site/format/format-date.js';
import type { SiteSettings } from '../site/page.js';
import { tokenizeArticle } from '../text/index.js';
import type { AnchorPlace } from './anchors.js';
import type { Directory, RecordType, SearchRecord } from './record.js';

/**
 * One record to be made: enough to sort it and to put it into a shard. A large archive has more of them than should be
 * in memory at once.
 */
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
  return articles
    .flatMap((head): Entry[] => {
      const { id: article, published, quotes, figures } = head;
      const own = firstDay(published.edtf);
      return [
        { type: 'article', first: own, article, head, fact: null },
        ...quotes.map(
          (fact): Entry => ({ type: 'quote', first: fact.said ? firstDay(fact.said) : own, article, head, fact }),
        ),
        ...figures.map(
          (fact): Entry => ({ type: 'figure', first: fact.asOf ? firstDay(fact.asOf) : own, article, head, fact }),
        ),
      ];
    })
    .sort(byDate);
}

const byDate = (a: Entry, b: Entry): number =>
  a.first < b.first
    ? -1
    : a.first > b.first
      ? 1
      : a.article < b.article
        ? -1
        : a.article > b.article
          ? 1
          : a.type !== b.type
            ? a.type < b.type
              ? 1
              : -1
            : 0;

/** Makes records of entries. */
export interface RecordMaker {
  /** Only for the record of an article is the article read. */
  recordOf(entry: Entry): SearchRecord;
  /** Where the article's quotes and figures stand in the text of its record. */
  placesOf(entry: Entry): AnchorPlace[];
}

export function openRecordMaker({ whole }: Pick<Archive, 'whole'>, settings: Pick<SiteSettings, 'text'>): RecordMaker {
  const partsOf = ({ record, text }: WholeArticle): readonly Span[] => searchedParts(record, text, settings.text);
  // What the facts of one article share is made once where they come one after the other.
  let maker: FactMaker | null = null;
  const makerOf = ({ head }: Entry): FactMaker => (maker?.article === head ? maker : (maker = new FactMaker(head)));
  const recordOf = (entry: Entry): SearchRecord => {
    const { type, fact, article, head } = entry;
    if (type === 'quote') return makerOf(entry).quote(fact as QuoteHead);
    if (type === 'figure') return makerOf(entry).figure(fact as FigureHead);
    const read = whole(article);
    return articleRecord(
      head,
      partsOf(read)
        .map(({ start, end }) => read.text.slice(start, end))
        .join('\n'),
    );
  };
  return { recordOf, placesOf: ({ article, head }) => placesIn(partsOf(whole(article)), head) };
}

/** All records of the archive, by date (unknown first). */
export function searchRecords(archive: Archive, settings: Pick<SiteSettings, 'text'>): SearchRecord[] {
  return searchEntries(archive).map(openRecordMaker(archive, settings).recordOf);
}

/** The names that records refer to by id. */
export const searchDirectory = ({ actors, sources }: Pick<Archive, 'actors' | 'sources'>): Directory => ({
  actors: actors.map(({ id, name, aliases, kind, page }) => ({
    id,
    name,
    aliases: [...aliases],
    byWord: kind !== 'unnamed',
    ...(!page && { page }),
  })),
  sources: sources.map(({ id, name }) => ({ id, name, aliases: [], byWord: true })),
});

const firstDay = (edtf: string): string => {
  const { earliest, latest } = edtfBounds(edtf);
  return earliest || latest;
};

function articleRecord(article: ArticleHead, text: string): SearchRecord {
  const { id, published, actors } = article;
  const about = actors.map((actor) => actor.id).sort();
  return recordOf(sharedOf(article, published.edtf, 'published'), {
    type: 'article',
    id,
    path: `/articles/${id}/`,
    text,
    marks: [],
    speakers: [],
    side: '',
    roles: [],
    about,
    kind: 'article',
    stance: '',
    cue: '',
    confidence: 1,
  });
}

/** What of an article is searched: all of it, or where only facts are published the sentences they stand in. */
function searchedParts(
  { body, title, quotes, figures }: ArticleRecord,
  text: string,
  published: SiteSettings['text'],
): readonly Span[] {
  if (published === 'full') return body.filter(({ kind }) => kind !== 'credit');
  const facts: readonly Span[] = [...quotes, ...figures];
  const { sentences } = tokenizeArticle(text, title, body);
  return sentences.filter((sentence) =>
    facts.some((fact) => fact.start < sentence.end && sentence.start < fact.end && sentence.start >= title.end),
  );
}

/** Where facts stand in the text that is made of these parts, one a line. */
function placesIn(parts: readonly Span[], { quotes, figures }: ArticleHead): AnchorPlace[] {
  let before = 0;
  const shifted = parts.map(({ start, end }) => {
    const shift = before - start;
    before += end - start + 1;
    return { start, end, shift };
  });
  return [...quotes, ...figures].flatMap((fact): AnchorPlace[] => {
    const first = shifted.find(({ start, end }) => start <= fact.start && fact.start < end);
    const last = shifted.findLast(({ start, end }) => start < fact.end && fact.end <= end);
    if (!first || !last) return [];
    const words = 'speakers' in fact ? fact.text : fact.sentence;
    return [{ id: fact.id, words, start: fact.start + first.shift, end: fact.end + last.shift }];
  });
}

/** Makes the records of one article's facts; what they share is made once. */
class FactMaker {
  readonly article: ArticleHead;
  readonly #dates = new Map<string, Shared>();
  readonly #roles = new Map<string, readonly string[]>();

  constructor(article: ArticleHead) {
    this.article = article;
  }

  quote({ id, text, speakers, kind, stance, cue, confidence, said, named }: QuoteHead): SearchRecord {
    const { article } = this;
    return recordOf(this.#shared(said ?? article.published.edtf, said ? 'said' : 'published'), {
      type: 'quote',
      id,
      path: `/articles/${article.id}/#${id}`,
      text,
      marks: [],
      speakers,
      side: '',
      roles: this.#rolesOf(speakers),
      about: sorted(named),
      kind,
      stance,
      cue,
      confidence,
    });
  }

  figure({ id, text, sentence, at, claimant, side, kind, confidence, asOf, named }: FigureHead): SearchRecord {
    const { article } = this;
    const speakers = claimant ? [claimant] : [];
    return recordOf(this.#shared(asOf ?? article.published.edtf, asOf ? 'as of' : 'published'), {
      type: 'figure',
      id,
      path: `/articles/${article.id}/#${id}`,
      text: sentence,
      marks: [[at, Math.min(at + text.length, sentence.length)]],
      speakers,
      side,
      roles: this.#rolesOf(speakers),
      about: sorted(named),
      kind,
      stance: '',
      cue: '',
      confidence,
    });
  }

  #shared(date: string, dated: SearchRecord['dated']): Shared {
    const key = `${dated} ${date}`;
    const made = this.#dates.get(key) ?? sharedOf(this.article, date, dated);
    this.#dates.set(key, made);
    return made;
  }

  /** What the article calls these actors. */
  #rolesOf(ids: readonly string[]): readonly string[] {
    const key = ids.join(' ');
    const known = this.#roles.get(key);
    if (known) return known;
    const actors = this.article.actors.filter(({ id }) => ids.includes(id));
    const roles = actors.flatMap((actor) =>
      actor.roles.filter(({ span }) => span).map(({ text }) => text.replace(/\s+/g, ' ')),
    );
    const made = [...new Set(roles)].sort();
    this.#roles.set(key, made);
    return made;
  }
}

const sorted = (ids: readonly string[]): readonly string[] => (ids.length < 2 ? ids : [...ids].sort());

/** What the facts of one article and one date share. */
type Shared = Pick<
  SearchRecord,
  'article' | 'title' | 'source' | 'date' | 'when' | 'dated' | 'first' | 'last' | 'basis'
>;

function sharedOf(article: ArticleHead, date: string, dated: SearchRecord['dated']): Shared {
  const { earliest, latest } = edtfBounds(date);
  const first = earliest || latest;
  const basis = dated === 'published' ? article.published.basis : 'stated';
  return {
    article: article.id,
    title: article.title.text || article.file,
    source: article.source.id,
    date,
    dated,
    when: formatDate(date),
    first,
    last: latest || first,
    basis: first ? basis : 'unknown',
  };
}

/**
 * The whole record. Field by field: to spread an object and add to it takes ten times as long, and there are hundreds
 * of thousands.
 */
function recordOf(shared: Shared, own: Omit<SearchRecord, keyof Shared>): SearchRecord {
  const { article, title, source, date, when, dated, first, last, basis } = shared;
  const { type, id, path, text, marks, speakers, side, roles, about, kind, stance, cue, confidence } = own;
  return {
    type,
    id,
    article,
    title,
    path,
    text,
    marks,
    speakers,
    side,
    roles,
    about,
    source,
    kind,
    stance,
    cue,
    date,
    when,
    dated,
    first,
    last,
    basis,
    confidence,
  };
}
