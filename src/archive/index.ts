/**
 * All articles → one archive: identities, the same statements, ledgers, related articles; the archivist's word applied.
 */
import type { QuoteHead } from '../extract/index.js';
import { type ArticleRecord, byDate, type Problem } from '../record/index.js';
import { goneActors, hadPage } from './actor-pages.js';
import { groupActors, groupSources } from './actors.js';
import type {
  Archive,
  ArchiveActor,
  ArchiveCuration,
  ArticleHead,
  PublishedIds,
  Statement,
  Tombstone,
  WholeArticle,
} from './types.js';
import { identifyArticles } from './article-ids.js';
import { curate, curateHead, isCurated } from './curate.js';
import { deceptiveNames } from './deceptive.js';
import { type ArchiveIdentity, type Identities, identify, isArchiveWide } from './identities.js';
import { openKept } from './kept.js';
import { groupLedgers } from './ledgers.js';
import { toHead, toRecord } from './records.js';
import { NOTHING_CURATED } from './types.js';
import { type Relations, relateArticles } from './related.js';
import { openStamper } from './fingerprints.js';
import { findStatements } from './statements.js';
import { type ArticleInput, type ExtractedArticle, inputOf } from '../extract/article.js';
import type { CuratedHead } from './curated.js';

export * from './types.js';
export { isCurated } from './curate.js';
export { figureDate } from './ledgers.js';
export { conceptOf } from './statements.js';

/**
 * The ids that an article's quotes and then its figures have, as far as an earlier build by the same program gave them;
 * only asked for articles that are as they were extracted.
 */
export type KnownIds = (article: Pick<ArticleRecord, 'id' | 'file' | 'fixity'>) => readonly string[] | undefined;

/**
 * Joins extracted articles into an archive: gives permanent ids, finds who is the same actor, which statements and
 * figures belong together, and applies the archivist's curation. Independent of the order of `given`. Of an
 * `ArticleInput` only the head is kept in memory; the whole is loaded where the archivist corrected it, or when
 * `archive.whole` asks for it. Never throws for what the articles hold: what is wrong is in `archive.problems`.
 */
export function buildArchive(
  given: readonly (ArticleInput | ExtractedArticle)[],
  curation: ArchiveCuration = NOTHING_CURATED,
  knownIds: KnownIds = () => undefined,
): Archive {
  const problems: Problem[] = [];
  const inputs = given.map((article) => ('head' in article ? article : inputOf(article)));
  const sorted = [...inputs].sort(({ head: a }, { head: b }) => (a.file < b.file ? -1 : 1));
  for (const { head } of sorted) problems.push(...head.problems);
  problems.push(...strayCurations(sorted, curation));

  const curated = sorted.map((input) => curateHead(input, curation, problems));
  const { byId, duplicates } = identifyArticles(curated, curation.published.articles, problems);
  problems.push(...idleCurations(duplicates, byId, curation));
  const standing = [...byId].filter(([, article]) => !article.withdrawn);
  const {
    identities: local,
    all,
    heirs,
  } = identify(
    standing.map(([, article]) => article),
    curation.identities,
    curation.published.actors,
    problems,
  );

  const known = (id: string, article: CuratedHead) =>
    isCurated(article, curation) ? undefined : knownIds({ id, file: article.file, fixity: article.fixity });
  const heads = standing
    .map(([id, article]) => toHead(id, article, local.get(article.file)!, known(id, article)))
    .sort(inOrder);
  const statements = findStatements(heads);
  const relations = relateArticles(heads, new Map(standing), statements);
  const articles = linked(heads, statements, relations);
  const stampsOf = openStamper(curation);
  const stamps = articles.map((head) => ({
    id: head.id,
    ...stampsOf(head, byId.get(head.id)!, local.get(head.file)!),
  }));
  problems.push(...deceptiveNames(articles));
  const actors = groupActors(articles, curation.identities?.value ?? [], {
    scoped: scopedIds(all),
    kept: new Set(curation.published.actors.filter(hadPage).map(({ id }) => id)),
  });
  return {
    articles,
    whole: openWhole(articles, sorted, curation, local),
    stamps: new Map(stamps.map(({ id, whole }) => [id, whole])),
    ownStamps: new Map(stamps.map(({ id, own }) => [id, own])),
    actors,
    sources: groupSources(articles),
    statements,
    ledgers: groupLedgers(articles),
    tombstones: buryWithdrawn(byId, curation),
    goneActors: goneActors(actors, curation.published.actors, heirs),
    duplicates,
    published: remember(byId, all, actors, curation.published),
    problems,
  };
}

/** By date, unknown last, then by id. */
const inOrder = (a: ArticleHead, b: ArticleHead): number =>
  byDate(a.published.edtf, b.published.edtf) || (a.id < b.id ? -1 : 1);

/** A correction for an article that is not there must not be lost silently. */
function strayCurations(inputs: readonly ArticleInput[], curation: ArchiveCuration): Problem[] {
  const files = new Set(inputs.map(({ head }) => head.file));
  return [...curation.curations]
    .filter(([file]) => !files.has(file))
    .map(([file, curation]) => ({
      severity: 'error' as const,
      file: curation.file,
      line: 1,
      message: `is for ${file}, which is not among the articles; rename it with the article, or take it away`,
    }));
}

/** What the archivist says of a file whose text another file holds, too, is said of an article without a page. */
function idleCurations(
  duplicates: Archive['duplicates'],
  byId: ReadonlyMap<string, CuratedHead>,
  curation: ArchiveCuration,
): Problem[] {
  return duplicates.flatMap(({ file, of }) => {
    const corrections = curation.curations.get(file);
    const message =
      `is for ${file}, which holds the same text as ${byId.get(of)!.file}, so it changes nothing; say it of that ` +
      'file, or take one of the two away';
    return corrections ? [{ severity: 'warning' as const, file: corrections.file, line: 1, message }] : [];
  });
}

/** Reads articles when they are asked for, and keeps the last ones in mind. */
function openWhole(
  articles: readonly ArticleHead[],
  inputs: readonly ArticleInput[],
  curation: ArchiveCuration,
  local: Identities,
): (id: string) => WholeArticle {
  const heads = new Map(articles.map((head) => [head.id, head]));
  const loads = new Map(inputs.map(({ head, load }) => [head.file, load]));
  const read = (id: string): WholeArticle => {
    const head = heads.get(id)!;
    // What can't be carried out of the archivist's word was told when the head was made.
    const article = curate(loads.get(head.file)!(), curation, []);
    return { record: toRecord(head, article, local.get(head.file)!), text: article.text, markup: article.markup ?? [] };
  };
  return openKept(read, ({ text }) => text.length);
}

/**
 * The heads with what only the whole archive knows: versions of each quote, related articles, the original of a copy.
 */
function linked(
  heads: readonly ArticleHead[],
  statements: readonly Statement[],
  { related, originals }: Relations,
): ArticleHead[] {
  const statementOf = new Map(
    statements.flatMap((statement) => statement.quotes.map((id) => [id, statement] as const)),
  );
  const versioned = (quote: QuoteHead): QuoteHead => {
    const statement = statementOf.get(quote.id);
    return statement ? { ...quote, variants: statement.quotes.filter((id) => id !== quote.id) } : quote;
  };
  // Most stand for themselves, and need no copy
  return heads.map((head) => {
    const own = related.get(head.id);
    const copyOf = originals.get(head.id);
    const quotes = head.quotes.some(({ id }) => statementOf.has(id)) ? head.quotes.map(versioned) : head.quotes;
    return own || quotes !== head.quotes
      ? { ...head, quotes, related: [...(own ?? [])], ...(copyOf !== undefined && { copyOf }) }
      : head;
  });
}

/**
 * Addresses that were published and have no article now: withdrawn ones tell why, those of a file with another id where
 * it is, lost ones that the file is gone.
 */
function buryWithdrawn(
  byId: ReadonlyMap<string, CuratedHead>,
  { published, leftOut }: Pick<ArchiveCuration, 'published' | 'leftOut'>,
): Tombstone[] {
  const withdrawn = [...byId]
    .filter(([, article]) => article.withdrawn)
    .map(([id, article]) => ({ id, title: article.title.text, reason: article.withdrawn, now: '', lost: false }));
  const idOf = new Map([...byId].map(([id, { file }]) => [file, id]));
  const lost = published.articles
    .filter(({ id }) => !byId.has(id))
    .map(({ id, title, file }) => {
      const now = idOf.get(file) ?? '';
      const lost = now === '' && !leftOut?.has(file);
      const reason = now
        ? 'The archivist gave this article another address.'
        : lost
          ? 'The file of this article is no longer in the archive.'
          : "The file of this article, or what corrects it, can't be read at present.";
      return { id, title, reason, now, lost };
    });
  return [...withdrawn, ...lost].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Ids of the actors that only their article knows. */
const scopedIds = (identities: readonly ArchiveIdentity[]): Set<string> =>
  new Set(identities.filter((identity) => !isArchiveWide(identity)).map(({ id }) => id));

/** What the next build has to know: every address ever given out. */
function remember(
  byId: ReadonlyMap<string, CuratedHead>,
  identities: readonly ArchiveIdentity[],
  actorsNow: readonly ArchiveActor[],
  before: PublishedIds,
): PublishedIds {
  const headed = new Map(actorsNow.filter(({ page }) => page).map(({ id, name }) => [id, name]));
  const articles = new Map(before.articles.map((entry) => [entry.id, entry]));
  for (const [id, { file, fixity, title }] of byId)
    articles.set(id, { id, file, sha256: fixity.sha256, title: title.text });
  const actors = new Map(before.actors.map((entry) => [entry.key, entry]));
  for (const identity of identities.filter(isArchiveWide)) {
    const { id, kind, key } = identity;
    actors.set(key, { id, kind, key, page: headed.get(id) ?? '' });
  }
  const order = (a: { id: string; key?: string }, b: { id: string; key?: string }): number =>
    a.id < b.id ? -1 : a.id > b.id ? 1 : (a.key ?? '') < (b.key ?? '') ? -1 : 1;
  return { articles: [...articles.values()].sort(order), actors: [...actors.values()].sort(order) };
}
