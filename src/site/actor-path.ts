/** Where an actor's name leads: the one place that decides it, for pages, downloads and search alike. */

/** What an actor's address is made of. */
export interface Placed {
  readonly id: string;
  readonly page: boolean;
  /** Ids of their articles; without a page of their own it is one. */
  readonly articles: readonly string[];
}

/** The address below the path prefix of an actor's page, or of their entry in the one article they are in. */
export const actorPath = ({ id, page, articles: [article] }: Placed): string =>
  page || article === undefined ? `/actors/${id}/` : `/articles/${article}/#${actorAnchor(id)}`;

/** The anchor of an actor's entry in an article. */
export const actorAnchor = (id: string): string => `a-${id}`;

/** Whether the actor's address is an entry on the page of `article`. */
export const isEntryOf = ({ page, articles: [only] }: Placed, article: { readonly id: string }): boolean =>
  !page && only === article.id;
