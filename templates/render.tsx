/** Every page kind in one list: renders a page without Eleventy, for tests and whoever needs the HTML itself. */
import type { Page, SiteSettings } from '../src/site/page.js';
import type { PageTemplate } from './_layouts/page-template.js';
import { page as about } from './about/about.11ty.js';
import { page as actor } from './actor/actor.11ty.js';
import { page as actors } from './actors/actors.11ty.js';
import { page as article } from './article/article.11ty.js';
import { page as articles } from './articles/articles.11ty.js';
import { page as data } from './data/data.11ty.js';
import { page as figures } from './figures/figures.11ty.js';
import { page as home } from './home/home.11ty.js';
import { page as intake } from './intake/intake.11ty.js';
import { page as ledger } from './ledger/ledger.11ty.js';
import { page as missing } from './missing/missing.11ty.js';
import { page as quotes } from './quotes/quotes.11ty.js';
import { page as search } from './search/search.11ty.js';
import { page as source } from './source/source.11ty.js';
import { page as sources } from './sources/sources.11ty.js';
import { page as statement } from './statement/statement.11ty.js';
import { page as statements } from './statements/statements.11ty.js';
import { page as timeline } from './timeline/timeline.11ty.js';
import { page as tombstone } from './tombstone/tombstone.11ty.js';

// biome-ignore lint/suspicious/noExplicitAny: the kinds' views differ; a page's kind says which one its view is.
const TEMPLATES: readonly PageTemplate<any>[] = [
  about,
  actor,
  actors,
  article,
  articles,
  data,
  figures,
  home,
  intake,
  ledger,
  missing,
  quotes,
  search,
  source,
  sources,
  statement,
  statements,
  timeline,
  tombstone,
];

const BY_KIND = new Map(TEMPLATES.map((template) => [template.kind, template]));

/** The names of all page kinds, each a folder of `templates/`. */
export const PAGE_KINDS: readonly string[] = TEMPLATES.map((template) => template.kind);

/** The HTML of a page. */
export function renderPage(page: Page, settings: SiteSettings): string {
  const template = BY_KIND.get(page.kind);
  if (!template)
    throw new Error(`no template renders pages of kind "${page.kind}"; there are ${PAGE_KINDS.join(', ')}`);
  return template.render({ entry: page, site: settings, emit: (_, make) => make() });
}
