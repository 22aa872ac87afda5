/** What stands at an address whose article or actor is gone. */
import type { GoneActor, Tombstone } from '../../archive/index.js';
import { hrefOf } from '../page.js';
import { actorLink, type Site } from '../views.js';

export interface TombstoneView {
  readonly title: string;
  /** The entry of the navigation that the page belonged to. */
  readonly section: 'articles' | 'actors';
  readonly reason: string;
  /** Whether it is at another address now. */
  readonly moved: boolean;
  /** Where to go on. */
  readonly href: string;
  readonly label: string;
}

export const goneArticleView = ({ settings, lookup }: Site, { id, title, reason, now }: Tombstone): TombstoneView => ({
  title: title || id,
  section: 'articles',
  reason,
  moved: now !== '',
  href: hrefOf(settings, now ? `/articles/${now}/` : '/articles/'),
  label: now ? (lookup.articles.get(now)?.title.text ?? now) : 'All articles',
});

export function goneActorView(site: Site, { name, now }: GoneActor): TombstoneView {
  const heir = actorLink(site, now);
  return {
    title: name,
    section: 'actors',
    moved: heir !== null && heir !== undefined,
    reason: heir
      ? `The archive now lists this name under ${heir.name}.`
      : 'No article of the archive names them any more.',
    href: heir?.href ?? hrefOf(site.settings, '/actors/'),
    label: heir?.name ?? 'All people and organisations',
  };
}
