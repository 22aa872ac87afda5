/** Every page kind in one list: renders a page without Eleventy, for tests and whoever needs the HTML itself. */
import type { Page, SiteSettings } from '../src/site/page.js';
import type { PageTemplate } from './_layouts/page-template.js';
import { page as missing } from './missing/missing.11ty.js';

// biome-ignore lint/suspicious/noExplicitAny: the kinds' views differ; a page's kind says which one its view is.
const TEMPLATES: readonly PageTemplate<any>[] = [missing];

const BY_KIND = new Map(TEMPLATES.map((template) => [template.kind, template]));

/** The names of all page kinds, each a folder of `templates/`. */
export const PAGE_KINDS: readonly string[] = TEMPLATES.map((template) => template.kind);

/** The HTML of a page. */
export function renderPage(page: Page, settings: SiteSettings): string {
  const template = BY_KIND.get(page.kind);
  if (!template) throw new Error(`no template renders pages of kind "${page.kind}"; there are ${PAGE_KINDS.join(', ')}`);
  return template.render({ entry: page, site: settings });
}
