/** Local ids → the archive's: an extracted article becomes a record. */
import type { ActorHead, FigureHead, QuoteHead } from '../extract/index.js';
import type { Actor, ArticleRecord, Figure, Mention, Quote, Role } from '../record/index.js';
import { foldWords } from '../text/index.js';
import type { ArticleHead } from './types.js';
import { foldedName } from './folded.js';
import { shortHash } from './hash.js';
import type { ArchiveIdentity } from './identities.js';
import { only } from './lists.js';
import type { CuratedArticle, CuratedHead, NamedFact } from './curated.js';

/** Who an article's actors are in the archive, in their order. */
type LocalIdentities = readonly ArchiveIdentity[];

/**
 * The head of one article's record; `related` and `variants` are filled in once all heads are there. `known` are the
 * ids that its quotes
 * and then its figures have, where an earlier build told them.
 */
export function toHead(
  id: string,
  article: CuratedHead,
  identities: LocalIdentities,
  known?: readonly string[],
): ArticleHead {
  const byLocal = new Map(article.actors.map(({ id: local }, at) => [local, identities[at]!.id]));
  const who = (local: string): string => byLocal.get(local) ?? '';
  const facts = article.quotes.length + article.figures.length;
  const ids =
    known?.length === facts
      ? known
      : [
          ...permanentIds('q', id, article.quotes, article.extracted?.quotes),
          ...permanentIds('f', id, article.figures, article.extracted?.figures),
        ];
  const quoteIds = new Map(article.quotes.map((quote, at) => [quote.id, ids[at]!]));
  return {
    id,
    file: article.file,
    title: article.title,
    source: article.source,
    published: article.published,
    ...(article.url && { url: article.url }),
    tags: [...article.tags],
    ...(article.note && { note: article.note }),
    dropped: [...article.dropped],
    language: article.language,
    actors: mergeActors(article.actors, identities, article.published.edtf),
    quotes: identifyQuotes(article.quotes, ids, who),
    figures: identifyFigures(article.figures, ids.slice(article.quotes.length), quoteIds, who),
    related: [],
    fixity: article.fixity,
    characters: article.characters,
  };
}

/**
 * The record of the article whose head is `head`: only the places of things in its text are the article's own, so what
 * is checked of the record holds for the head.
 */
export function toRecord(head: ArticleHead, article: CuratedArticle, identities: LocalIdentities): ArticleRecord {
  const { id, file, title, source, published, url, tags, note, dropped, language, related, copyOf, fixity } = head;
  const mentions = mentionsOf(article.actors, identities);
  return {
    id,
    file,
    title,
    source,
    published,
    ...(url && { url }),
    tags,
    ...(note && { note }),
    ...(article.isMade && { text: article.text }),
    body: [...article.body],
    dropped,
    language,
    actors: head.actors.map((actor): Actor => ({ ...actor, mentions: mentions.get(actor.id)! })),
    quotes: head.quotes.map(
      ({ cue: _, about: __, named: ___, shown: ____, ...quote }, at): Quote => ({ ...article.quotes[at]!, ...quote }),
    ),
    figures: head.figures.map(({ sentence: _, at: __, named: ___, shown: ____, ...figure }): Figure => figure),
    related,
    ...(copyOf !== undefined && { copyOf }),
    fixity,
  };
}

/**
 * The permanent ids of `facts`. `extracted` are the facts before the archivist's word: where he takes one away, others
 * with the same words
 * keep their ids, and those that he adds come last.
 */
function permanentIds(
  prefix: string,
  article: string,
  facts: readonly NamedFact[],
  extracted: readonly NamedFact[] = facts,
): string[] {
  if (extracted === facts) return wordIds(prefix, article, facts);
  const known = new Set(extracted.map(({ id }) => id));
  const all = [...extracted, ...facts.filter(({ id }) => !known.has(id))];
  const ids = new Map(wordIds(prefix, article, all).map((id, at) => [all[at]!.id, id]));
  return facts.map(({ id }) => ids.get(id)!);
}

/** Ids from the words themselves, so that they survive re-extraction; the same words a second time get another. */
function wordIds(prefix: string, article: string, facts: readonly NamedFact[]): string[] {
  const seen = new Map<string, number>();
  return facts.map(({ text }) => {
    const words = foldWords(text) || text;
    const nth = (seen.get(words) ?? 0) + 1;
    seen.set(words, nth);
    // Joined, for a template makes a text of two pieces: there are millions of ids.
    return [prefix, shortHash(12, article, words, String(nth))].join('-');
  });
}

function identifyQuotes(
  locals: readonly QuoteHead[],
  ids: readonly string[],
  who: (local: string) => string,
): QuoteHead[] {
  return locals.map((quote, at) => {
    const speakers = known(quote.speakers, who);
    const about = only(known(quote.about, who), (id) => !speakers.includes(id));
    return { ...quote, id: ids[at]!, speakers, about, named: known(quote.named, who), variants: NONE };
  });
}

// An archive has millions of lists with nothing in them: they are one, and nobody adds to it.
const NONE: never[] = [];

/** Who these are in the archive, each once; none for one whom nobody knows. */
function known(locals: readonly string[], who: (local: string) => string): string[] {
  if (locals.length === 0) return NONE;
  const all = only(locals.map(who), Boolean);
  return all.length < 2 ? all : distinct(all);
}

function distinct<Thing>(things: Thing[]): Thing[] {
  const unique = new Set(things);
  return unique.size === things.length ? things : [...unique];
}

function identifyFigures(
  locals: readonly FigureHead[],
  own: readonly string[],
  quoteIds: ReadonlyMap<string, string>,
  who: (local: string) => string,
): FigureHead[] {
  const ids = new Map(locals.map((figure, at) => [figure.id, own[at]!]));
  return locals.map(({ partOf, quoteId, ...figure }) => ({
    ...figure,
    id: ids.get(figure.id)!,
    side: who(figure.side),
    claimant: who(figure.claimant),
    named: known(figure.named, who),
    ...(partOf && ids.has(partOf) && { partOf: ids.get(partOf)! }),
    ...(quoteId && quoteIds.has(quoteId) && { quoteId: quoteIds.get(quoteId)! }),
  }));
}

/** Local actors that are one identity become one actor of the record. */
function mergeActors(locals: readonly ActorHead[], identities: LocalIdentities, published: string): ActorHead[] {
  const merged = new Map<string, ActorHead>();
  for (const [at, local] of locals.entries()) {
    const identity = identities[at]!;
    const before = merged.get(identity.id);
    const forms = distinct([...(before?.aliases ?? []), local.name, ...local.aliases]);
    const aliases = only(forms, (form) => form !== identity.name);
    const roles = before ? [...before.roles, ...local.roles] : local.roles;
    merged.set(identity.id, {
      id: identity.id,
      kind: identity.kind,
      name: identity.name,
      aliases: aliases.length === 0 ? NONE : aliases,
      roles: roles.length === 0 ? NONE : mergeRoles(roles.map((role) => ({ ...role, asOf: role.asOf || published }))),
      ...(identity.curated?.wikidata && { wikidata: identity.curated.wikidata }),
      mentions: (before?.mentions ?? 0) + local.mentions,
    });
  }
  return [...merged.values()];
}

/** Where the text mentions each actor, by their id in the archive. */
function mentionsOf(locals: CuratedArticle['actors'], identities: LocalIdentities): Map<string, Mention[]> {
  const all = new Map<string, Mention[]>();
  for (const [at, { mentions }] of locals.entries()) {
    const { id } = identities[at]!;
    all.set(id, [...(all.get(id) ?? []), ...mentions]);
  }
  for (const mentions of all.values()) mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return all;
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
