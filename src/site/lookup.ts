/** Who, what and where by id: made once for an archive, so that each page is made from what it needs. */
import type {
  Archive,
  ArchiveActor,
  ArchiveSource,
  ArticleHead,
  FigureEntry,
  Ledger,
  QuoteEntry,
  Statement,
} from '../archive/index.js';
import type { QuoteHead } from '../extract/index.js';
import { sortInTime } from './format/in-time.js';

export interface ArchiveLookup {
  readonly articles: ReadonlyMap<string, ArticleHead>;
  /** An article's place in the archive's order. */
  readonly places: ReadonlyMap<string, number>;
  readonly actors: ReadonlyMap<string, ArchiveActor>;
  readonly sources: ReadonlyMap<string, ArchiveSource>;
  /** The latest first, those without a date last. */
  readonly newestFirst: readonly ArticleHead[];
  /**
   * Those of whom there is more to tell than that one article names them, and who have a name: people first, then
   * states, organisations and groups; in each kind by name.
   */
  readonly listedActors: readonly ArchiveActor[];
  /** The versions of all statements, by quote id. */
  readonly versions: ReadonlyMap<string, QuoteEntry>;
  /** The statement that a quote is a version of, by quote id. */
  readonly statementOf: ReadonlyMap<string, Statement>;
  /** The ledger that a figure stands in, by figure id. */
  readonly ledgerOf: ReadonlyMap<string, Ledger>;
  /** How much an actor said, and claimed to count. */
  quotesCount(actor: string): number;
  figuresCount(actor: string): number;
  /** What an actor said, in order of time. */
  quotesBy(actor: string): readonly QuoteEntry[];
  /** The same, the versions of one statement together, each group where its first version stands. */
  statementsBy(actor: string): readonly (readonly QuoteEntry[])[];
  /** What an actor claimed to count, in order of time. */
  figuresBy(actor: string): readonly FigureEntry[];
  /** What others said about an actor: quotes that mention them, in order of time. */
  quotesAbout(actor: string): readonly QuoteEntry[];
}

const made = new WeakMap<Archive, ArchiveLookup>();

/** The lookup of `archive`; made when first asked for. */
export function lookUp(archive: Archive): ArchiveLookup {
  const known = made.get(archive);
  if (known) return known;
  const lookup = makeLookup(archive);
  made.set(archive, lookup);
  return lookup;
}

function makeLookup(archive: Archive): ArchiveLookup {
  const statementOf = new Map(
    archive.statements.flatMap((statement) => statement.quotes.map((id) => [id, statement] as const)),
  );
  const versions = new Map<string, QuoteEntry>();
  const said = new Map<string, number>();
  const claimed = new Map<string, number>();
  for (const article of archive.articles) {
    for (const quote of article.quotes) {
      if (quote.variants.length > 0) versions.set(quote.id, { article, quote });
      for (const speaker of quote.speakers) said.set(speaker, (said.get(speaker) ?? 0) + 1);
    }
    for (const { claimant } of article.figures) if (claimant) claimed.set(claimant, (claimed.get(claimant) ?? 0) + 1);
  }
  const articles = byId(archive.articles);
  const actors = byId(archive.actors);
  const articlesOf = (actor: string): readonly ArticleHead[] =>
    (actors.get(actor)?.articles ?? []).map((id) => articles.get(id)!);
  const quotes = (isOf: (quote: QuoteHead, actor: string) => boolean) =>
    once((actor: string) => {
      const entries = articlesOf(actor).flatMap((article) =>
        article.quotes.filter((quote) => isOf(quote, actor)).map((quote) => ({ article, quote })),
      );
      return sortInTime(entries, ({ article, quote }) => quote.said || article.published.edtf);
    });
  const quotesBy = quotes(({ speakers }, actor) => speakers.includes(actor));
  return {
    articles,
    places: new Map(archive.articles.map((article, place) => [article.id, place])),
    actors,
    sources: byId(archive.sources),
    newestFirst: [
      ...archive.articles.filter(isDated).reverse(),
      ...archive.articles.filter((article) => !isDated(article)),
    ],
    listedActors: KIND_ORDER.flatMap((kind) =>
      archive.actors.filter(
        (actor) =>
          actor.kind === kind && (actor.page || (kind !== 'unnamed' && (said.has(actor.id) || claimed.has(actor.id)))),
      ),
    ),
    versions,
    statementOf,
    ledgerOf: new Map(
      archive.ledgers.flatMap((ledger) => ledger.figures.map(({ figure }) => [figure.id, ledger] as const)),
    ),
    quotesCount: (actor) => said.get(actor) ?? 0,
    figuresCount: (actor) => claimed.get(actor) ?? 0,
    quotesBy,
    statementsBy: once((actor) => groupVersions(quotesBy(actor), statementOf)),
    quotesAbout: quotes(({ about }, actor) => about.includes(actor)),
    figuresBy: once((actor) => {
      const entries = articlesOf(actor).flatMap((article) =>
        article.figures.filter(({ claimant }) => claimant === actor).map((figure) => ({ article, figure })),
      );
      return sortInTime(entries, ({ article, figure }) => figure.asOf || article.published.edtf);
    }),
  };
}

const KIND_ORDER = ['person', 'state', 'organization', 'group', 'unnamed'] as const;
const isDated = ({ published }: ArticleHead): boolean => published.edtf !== '';

const byId = <Thing extends { readonly id: string }>(things: readonly Thing[]): Map<string, Thing> =>
  new Map(things.map((thing) => [thing.id, thing]));

/** `make`, asked once for each key. */
export function once<Key, Value extends object | string>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = make(key)));
    return value;
  };
}

/** Quotes by statement. */
function groupVersions(entries: readonly QuoteEntry[], statementOf: ArchiveLookup['statementOf']): QuoteEntry[][] {
  const groups = new Map<string, QuoteEntry[]>();
  for (const entry of entries) {
    const id = statementOf.get(entry.quote.id)?.id ?? entry.quote.id;
    const group = groups.get(id);
    if (group) group.push(entry);
    else groups.set(id, [entry]);
  }
  return [...groups.values()];
}
