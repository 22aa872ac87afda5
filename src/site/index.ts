/** Records → what readers and machines see: pages' view models, feeds and downloads. Templates make the HTML. */
import type { Archive } from '../archive/index.js';
import type { Page, SiteFile, SiteSettings } from './page.js';

export * from './page.js';

/** Every page of the site, in a fixed order. */
export function sitePages(_archive: Archive, _settings: SiteSettings): Page[] {
  return [];
}

/** Every file of the site that is no page, and that search and offline use do not make. */
export function siteFiles(_archive: Archive, _settings: SiteSettings): SiteFile[] {
  return [];
}
