/** Actors and sources across all articles. */
import type { ActorHead } from '../extract/index.js';
import type { Identity, Role } from '../record/index.js';
import { type ActorHistory, countFacts, deservesPage, NO_HISTORY } from './actor-pages.js';
import type { ArchiveActor, ArchiveSource, ArticleHead } from './types.js';
import { foldedName } from './folded.js';
import { mergeRoles } from './records.js';

/** In the order of their folded names; each is folded once. */
function sortByName<Entry extends { name: string; id: string }>(entries: readonly Entry[]): Entry[] {
  const folded = entries.map((entry) => ({ entry, name: foldedName(entry.name) }));
  folded.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.entry.id < b.entry.id ? -1 : 1));
  return folded.map(({ entry }) => entry);
}

/** One entry per actor, with the roles and names of all articles and of the archivist. */
export function groupActors(
  articles: readonly ArticleHead[],
  identities: readonly Identity[],
  history: ActorHistory = NO_HISTORY,
): ArchiveActor[] {
  const collected = new Map<string, { heads: ActorHead[]; articles: string[] }>();
  for (const article of articles) {
    for (const actor of article.actors) {
      const entry = collected.get(actor.id);
      if (entry) {
        entry.heads.push(actor);
        entry.articles.push(article.id);
      } else collected.set(actor.id, { heads: [actor], articles: [article.id] });
    }
  }
  const facts = countFacts(articles);
  // Of two entries with one name, which are told as a fault, the first one holds.
  const curatedBy = new Map([...identities].reverse().map((identity) => [identity.name, identity]));
  const owners = fullNames(collected);
  const actors = [...collected.values()].map(({ heads, articles }) => {
    const first = heads[0]!;
    const { id, kind, name } = first;
    const identity = curatedBy.get(name);
    // Most are in one article, whose forms and roles are each there once.
    const isPlain = heads.length === 1 && !identity;
    const aliasesTold = isPlain ? first.aliases : [...new Set(heads.flatMap(({ aliases }) => aliases))];
    const own = aliasesTold.filter((form) => form !== name && (owners.get(foldedName(form)) ?? id) === id);
    const forms = [...new Set([...own, ...(identity?.aliases ?? []).filter((form) => form !== name)])];
    const aliases = forms.length < 2 ? forms : [...forms].sort((a, b) => (a < b ? -1 : 1));
    const roles = isPlain
      ? first.roles
      : mergeRoles([...(identity ? curatedRoles(identity) : []), ...heads.flatMap((head) => head.roles)]);
    const curated = identity !== undefined;
    // Who only wrote the reports is nobody of the news.
    const told = articles.filter((_, i) => !heads[i]!.credited);
    const page = deservesPage({ id, kind, curated, articles: told }, facts.get(id) ?? 0, history);
    const actor: ArchiveActor = { id, kind, name, aliases, roles, articles, curated, page };
    return identity?.wikidata ? { ...actor, wikidata: identity.wikidata } : actor;
  });
  return sortByName(actors);
}

/** Whose the full names of people are: an alias that one article tells of never takes another one's name. */
function fullNames(collected: ReadonlyMap<string, { readonly heads: readonly ActorHead[] }>): Map<string, string> {
  const owners = new Map<string, string>();
  for (const [id, { heads }] of collected) {
    const { kind, name } = heads[0]!;
    const folded = foldedName(name);
    if (kind === 'person' && folded.includes(' ')) owners.set(folded, id);
  }
  return owners;
}

/** The archivist's roles, with the years they held as an EDTF interval. */
const curatedRoles = (identity: Identity): Role[] =>
  identity.roles.map(({ role, from, to }) => ({
    text: role,
    span: null,
    asOf: from || to ? `${from ?? '..'}/${to ?? '..'}` : '',
  }));

/** One entry per outlet; articles of unknown source have none. */
export function groupSources(articles: readonly ArticleHead[]): ArchiveSource[] {
  const sources = new Map<string, { id: string; name: string; articles: string[] }>();
  for (const { id, source } of articles) {
    if (!source.id) continue;
    const entry = sources.get(source.id) ?? { id: source.id, name: source.name, articles: [] };
    entry.articles.push(id);
    sources.set(source.id, entry);
  }
  return sortByName([...sources.values()]);
}
