/** Which actors have a page of their own, and what stands at the addresses of pages that are gone. */
import type { ArchiveActor, ArticleHead, GoneActor, PublishedActor } from './types.js';
import type { Heirs } from './identities.js';

/** So many quotes and figures in one article are worth gathering on a page. */
const WORTH_GATHERING = 3;

/** What is known of actors beyond the articles' records. */
export interface ActorHistory {
  /** Ids of those that only one article knows: the unnamed, "the ministry". */
  readonly scoped: ReadonlySet<string>;
  /** Ids of those whose page was published before: an address that was given out stays. */
  readonly kept: ReadonlySet<string>;
}

/** For an archive that was never published. */
export const NO_HISTORY: ActorHistory = { scoped: new Set(), kept: new Set() };

/** Ids of actors that had a page. An entry that does not say is of a time when every actor had one. */
export const hadPage = (actor: PublishedActor): boolean => actor.page !== '';

/** How many quotes each actor speaks and figures each claims. */
export function countFacts(articles: readonly ArticleHead[]): Map<string, number> {
  const facts = new Map<string, number>();
  const add = (id: string) => void facts.set(id, (facts.get(id) ?? 0) + 1);
  for (const { quotes, figures } of articles) {
    for (const { speakers } of quotes) for (const id of speakers.length > 1 ? new Set(speakers) : speakers) add(id);
    for (const { claimant } of figures) if (claimant) add(claimant);
  }
  return facts;
}

/** Whether an actor's page tells more than the one article: else links to them lead to their entry there. */
export const deservesPage = (
  actor: Pick<ArchiveActor, 'id' | 'kind' | 'curated' | 'articles'>,
  facts: number,
  { scoped, kept }: ActorHistory,
): boolean =>
  actor.curated ||
  actor.articles.length > 1 ||
  kept.has(actor.id) ||
  (facts >= WORTH_GATHERING && actor.kind !== 'unnamed' && !scoped.has(actor.id));

/** Actors whose page was published and who are in no article any more. */
export function goneActors(
  actors: readonly ArchiveActor[],
  published: readonly PublishedActor[],
  heirs: Heirs,
): GoneActor[] {
  const here = new Set(actors.map(({ id }) => id));
  const gone = new Map<string, GoneActor>();
  for (const actor of published) {
    if (here.has(actor.id) || !hadPage(actor)) continue;
    // "person:jens stoltenberg"
    const name = actor.page ?? actor.key.slice(actor.key.indexOf(':') + 1);
    gone.set(actor.id, { id: actor.id, name, now: heirs.get(actor.key) ?? gone.get(actor.id)?.now ?? '' });
  }
  return [...gone.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
