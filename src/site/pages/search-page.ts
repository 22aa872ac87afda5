/** The search page: what its template needs. The answers come from `browser/`. */
import { hrefOf, type Page, type SiteSettings } from '../page.js';

export interface SearchView {
  /** Address that results' paths are put behind: the path prefix. */
  readonly base: string;
  /** Address of the folder with the index. */
  readonly index: string;
  /** Address of the search that works from a file. */
  readonly file: string;
}

export const searchPage = (settings: SiteSettings): Page<SearchView> => ({
  kind: 'search',
  path: '/search/',
  view: () => ({
    base: settings.pathPrefix,
    index: hrefOf(settings, '/search/'),
    file: hrefOf(settings, '/quotes.html'),
  }),
});
