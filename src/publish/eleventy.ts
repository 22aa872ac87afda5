/** The one file that knows Eleventy: pages in, HTML out. Eleventy renders; writing and checking is ours. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import './eleventy-environment.js';
// @ts-expect-error Eleventy has no types.
import Eleventy from '@11ty/eleventy';
import type { EmitPage } from '../../templates/_layouts/page-template.js';
import type { Page, SiteSettings } from '../site/index.js';
import { COMPILED, PROGRAM_ROOT } from '../system/program.js';

/** What one run of Eleventy renders. */
export interface RenderJob {
  /** Pages by kind. */
  readonly pages: Readonly<Record<string, readonly Page[]>>;
  readonly site: SiteSettings;
  /** Eleventy wants an output folder, even though it writes nothing here. */
  readonly output: string;
  /** See `TakePage`. */
  readonly emit: EmitPage;
}

let current: RenderJob | null = null;

/** The job that `.eleventy.js` is being read for. */
export function renderJob(): RenderJob {
  if (!current)
    throw new Error(
      'Eleventy has no pages to render by itself. Run "npm run build": it reads the articles and hands the pages ' +
        'to Eleventy.',
    );
  return current;
}

/** The page kinds that there is a template for: templates/KIND/KIND.11ty.js. */
const templateKinds = (): string[] =>
  readdirSync(join(COMPILED, 'templates'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_') && entry.name !== 'assets')
    .map((entry) => entry.name);

/** Renders `pages`; `store` is given the HTML of each as soon as it is there: all at once would not fit in memory. */
export async function renderPages(
  pages: readonly Page[],
  site: SiteSettings,
  store: (page: Page, html: string) => void,
): Promise<void> {
  const byKind: Record<string, Page[]> = Object.fromEntries(templateKinds().map((kind) => [kind, []]));
  for (const page of pages) {
    const list = byKind[page.kind];
    if (!list) throw new Error(`there is no template for pages of kind "${page.kind}" (${page.path})`);
    list.push(page);
  }
  const output = '_rendered';
  const before = process.cwd();
  const faults: unknown[] = [];
  const emit: EmitPage = (page, make) => {
    try {
      if (faults.length === 0) store(page, make());
    } catch (fault) {
      // Eleventy would put an error of its own around it: an article that can't be read is told as what it is.
      faults.push(fault);
    }
    return '';
  };
  current = { pages: byKind, site, output, emit };
  try {
    // Eleventy reads every path relative to the working directory.
    process.chdir(PROGRAM_ROOT);
    const eleventy = new Eleventy('dist/templates', output, {
      quietMode: true,
      configPath: '.eleventy.js',
      source: 'script',
    });
    eleventy.disableLogger?.();
    await eleventy.toJSON();
  } finally {
    process.chdir(before);
    current = null;
  }
  if (faults.length > 0) throw faults[0];
}
