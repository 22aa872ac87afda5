import type { ActorHead, FigureHead, QuoteHead } from '../extract/index.js';
import type {
  Actor,
  ActorKind,
  ArticleCuration,
  ArticleRecord,
  Figure,
  Identity,
  Problem,
  Role,
  Span,
} from '../record/index.js';

/** A file that the archivist wrote, read and checked, with the lines its entries stand in. */
export interface Curated<Value> {
  readonly file: string;
  readonly value: Value;
  /** The line, counted from 1, of the entry at a path such as ["quotes", "change", 0]; 1 where unknown. */
  lineOf(path: readonly (string | number)[]): number;
}

/** Everything that the archivist says: identities, and corrections by the input file they are for. */
export interface ArchiveCuration {
  readonly identities: Curated<readonly Identity[]> | null;
  /** Key: the article's `file`. */
  readonly curations: ReadonlyMap<string, Curated<ArticleCuration>>;
  /** Addresses given out by earlier builds; `NOTHING_PUBLISHED` for a first one. */
  readonly published: PublishedIds;
  /** Files that are there, but could not be taken in: their addresses must not say that the file is gone. */
  readonly leftOut?: ReadonlySet<string>;
}

/** Addresses that were given out: they stay, whatever becomes of files and spellings. Plain JSON, sorted by id. */
export interface PublishedIds {
  readonly articles: readonly PublishedArticle[];
  readonly actors: readonly PublishedActor[];
}

export interface PublishedArticle {
  readonly id: string;
  /** The input file it was made from last. */
  readonly file: string;
  readonly sha256: string;
  readonly title: string;
}

export interface PublishedActor {
  readonly id: string;
  readonly kind: ActorKind;
  /** What tells the actor from others; see `identities.ts`. */
  readonly key: string;
  /** The name at the head of their page; "" where they had none yet, missing in files from when every actor had one. */
  readonly page?: string | undefined;
}

export const NOTHING_PUBLISHED: PublishedIds = { articles: [], actors: [] };

/** The curation of an archive that nobody corrected, built for the first time. */
export const NOTHING_CURATED: ArchiveCuration = {
  identities: null,
  curations: new Map(),
  published: NOTHING_PUBLISHED,
};

/** An actor across the archive. `mentions` stay with the articles. */
export interface ArchiveActor extends Omit<Actor, 'mentions'> {
  readonly roles: Role[];
  /** Ids of the articles that mention them, in the archive's order. */
  readonly articles: readonly string[];
  /** Whether `actors.yaml` names this identity. */
  readonly curated: boolean;
  /** Whether they have a page of their own; without one they are in one article alone, whose page tells all of them. */
  readonly page: boolean;
}

export interface ArchiveSource {
  readonly id: string;
  readonly name: string;
  readonly articles: readonly string[];
}

/** An article's record without the places of things in its text: all that other pages than its own show of it. */
export interface ArticleHead extends Omit<ArticleRecord, 'body' | 'actors' | 'quotes' | 'figures'> {
  /** In the order of the record's, and so are quotes and figures. */
  readonly actors: readonly ActorHead[];
  readonly quotes: readonly QuoteHead[];
  readonly figures: readonly FigureHead[];
  /** Of the decoded text of its file, in UTF-16 code units. */
  readonly characters: number;
}

/** All of an article. */
export interface WholeArticle {
  readonly record: ArticleRecord;
  /** The decoded text of its file. */
  readonly text: string;
  /** The signs of Markdown inside its lines: readers are not shown them. */
  readonly markup: readonly Span[];
}

/** A quote or figure with the article it stands in. */
export interface QuoteEntry {
  readonly article: ArticleHead;
  readonly quote: QuoteHead;
}
export interface FigureEntry {
  readonly article: ArticleHead;
  readonly figure: FigureHead;
}

/** One statement in all its versions, earliest first; at least two. */
export interface Statement {
  /** The id of its first version. */
  readonly id: string;
  readonly quotes: readonly string[];
}

/** All figures for one thing (a kind of count for one side), in order of the date they hold for. */
export interface Ledger {
  /** "russia-personnel" */
  readonly id: string;
  readonly kind: Figure['kind'];
  /** For equipment the unit ("tanks"), else "". */
  readonly unit: string;
  /** Actor id; "" where nobody says whose. */
  readonly side: string;
  readonly figures: readonly FigureEntry[];
}

/** A published address whose article is gone. */
export interface Tombstone {
  readonly id: string;
  readonly title: string;
  readonly reason: string;
  /** Id of the article that its file is now; "" where there is none. */
  readonly now: string;
  /** Whether its file is gone. */
  readonly lost: boolean;
}

/** An actor whose page was published and who is in no article any more. */
export interface GoneActor {
  readonly id: string;
  readonly name: string;
  /** Id of the actor that the name leads to today; "" where it leads to nobody. */
  readonly now: string;
}

/** Everything that pages, search and downloads are made from. */
export interface Archive {
  /** By date (unknown last), then id. */
  readonly articles: readonly ArticleHead[];
  /**
   * All of the article `id`, which is one of `articles`. It is read when it is asked for: ask for one article after the
   * other.
   */
  whole(id: string): WholeArticle;
  /** By article id: changes when anything in the article's record does. The program's version is not in it. */
  readonly stamps: ReadonlyMap<string, string>;
  /** The same, but for what other articles have a part in: related articles and the versions of quotes. */
  readonly ownStamps: ReadonlyMap<string, string>;
  /** By name. */
  readonly actors: readonly ArchiveActor[];
  /** By name. */
  readonly sources: readonly ArchiveSource[];
  readonly statements: readonly Statement[];
  readonly ledgers: readonly Ledger[];
  readonly tombstones: readonly Tombstone[];
  readonly goneActors: readonly GoneActor[];
  /** Files that hold the same text as a published article, and so have no page of their own. */
  readonly duplicates: readonly { readonly file: string; readonly of: string }[];
  /** Addresses to remember for the next build. */
  readonly published: PublishedIds;
  readonly problems: readonly Problem[];
}
