/** Local ids → the archive's: an extracted article becomes a record. */
import type { Facts, LocalActor, LocalQuote } from '../extract/index.js';
import type { Actor, ArticleRecord, Figure, Quote, Role } from '../record/index.js';
import { foldWords } from '../text/index.js';
import type { CuratedArticle } from './curate.js';
import { foldedName } from './folded.js';
import { shortHash } from './hash.js';
import type { ArchiveIdentity } from './identities.js';

/**
 * The record of one article; `related` and `variants` are filled in once all records are there. `known` are the ids that its quotes and
 * then its figures have, where an earlier build told them.
 */
export function toRecord(id: string, article: CuratedArticle, identities: ReadonlyMap<string, ArchiveIdentity>, known?: readonly string[]): ArticleRecord {
  const who = (local: string): string => identities.get(local)?.id ?? '';
  const facts = article.quotes.length + article.figures.length;
  const ids = known?.length === facts ? known : [...wordIds('q', id, article.quotes), ...wordIds('f', id, article.figures)];
  const { ids: quoteIds, quotes } = identifyQuotes(article.quotes, ids, who);
  return {
    id,
    file: article.file,
    title: article.title,
    source: article.source,
    published: article.published,
    ...(article.url && { url: article.url }),
    tags: [...article.tags],
    ...(article.note && { note: article.note }),
    body: [...article.body],
    dropped: [...article.dropped],
    language: article.language,
    actors: mergeActors(article.actors, identities, article.published.edtf),
    quotes,
    figures: identifyFigures(article.figures, ids.slice(quotes.length), quoteIds, who),
    related: [],
    fixity: article.fixity,
  };
}

/** Ids from the words themselves, so that they survive re-extraction; the same words a second time get another. */
function wordIds(prefix: string, article: string, facts: readonly { readonly text: string }[]): string[] {
  const seen = new Map<string, number>();
  return facts.map(({ text }) => {
    const words = foldWords(text) || text;
    const nth = (seen.get(words) ?? 0) + 1;
    seen.set(words, nth);
    return `${prefix}-${shortHash(12, article, words, String(nth))}`;
  });
}

function identifyQuotes(locals: Facts['quotes'], known: readonly string[], who: (local: string) => string): { ids: Map<string, string>; quotes: Quote[] } {
  const ids = new Map<string, string>();
  const quotes = locals.map((quote: LocalQuote, at): Quote => {
    const id = known[at]!;
    ids.set(quote.id, id);
    const speakers = [...new Set(quote.speakers.map(who).filter(Boolean))];
    return { ...quote, id, speakers, variants: [] };
  });
  return { ids, quotes };
}

function identifyFigures(locals: Facts['figures'], known: readonly string[], quoteIds: ReadonlyMap<string, string>, who: (local: string) => string): Figure[] {
  const ids = new Map(locals.map((figure, at) => [figure.id, known[at]!]));
  return locals.map(({ partOf, quoteId, ...figure }) => ({
    ...figure,
    id: ids.get(figure.id)!,
    side: who(figure.side),
    claimant: who(figure.claimant),
    ...(partOf && ids.has(partOf) && { partOf: ids.get(partOf)! }),
    ...(quoteId && quoteIds.has(quoteId) && { quoteId: quoteIds.get(quoteId)! }),
  }));
}

/** Local actors that are one identity become one actor of the record. */
function mergeActors(locals: readonly LocalActor[], identities: ReadonlyMap<string, ArchiveIdentity>, published: string): Actor[] {
  const merged = new Map<string, Actor>();
  for (const local of locals) {
    const identity = identities.get(local.id)!;
    const before = merged.get(identity.id);
    const forms = [...(before?.aliases ?? []), local.name, ...local.aliases];
    merged.set(identity.id, {
      id: identity.id,
      kind: identity.kind,
      name: identity.name,
      aliases: [...new Set(forms)].filter((form) => form !== identity.name),
      roles: mergeRoles([...(before?.roles ?? []), ...local.roles].map((role) => ({ ...role, asOf: role.asOf || published }))),
      ...(identity.curated?.wikidata && { wikidata: identity.curated.wikidata }),
      mentions: [...(before?.mentions ?? []), ...local.mentions].sort((a, b) => a.start - b.start || b.end - a.end),
    });
  }
  return [...merged.values()];
}

/** The same words for a role at the same date once. */
export function mergeRoles(roles: readonly Role[]): Role[] {
  if (roles.length < 2) return [...roles];
  const merged = new Map<string, Role>();
  for (const role of roles) {
    const key = `${foldedName(role.text)}|${role.asOf}`;
    if (!merged.has(key)) merged.set(key, role);
  }
  return [...merged.values()];
}
