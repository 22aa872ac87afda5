/** The one file that knows Eleventy: pages in, HTML out. Eleventy renders; writing and checking is ours. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
// @ts-expect-error Eleventy has no types.
import Eleventy from '@11ty/eleventy';
import type { Page, SiteSettings } from '../site/index.js';
import { COMPILED, PROGRAM_ROOT } from './root.js';

/** What one run of Eleventy renders. */
export interface RenderJob {
  /** Pages by kind. */
  readonly pages: Readonly<Record<string, readonly Page[]>>;
  readonly site: SiteSettings;
  /** Eleventy wants an output folder, even though it writes nothing here. */
  readonly output: string;
}

let current: RenderJob | null = null;

/** The job that `.eleventy.js` is being read for. */
export function renderJob(): RenderJob {
  if (!current) throw new Error('Eleventy has no pages to render by itself. Run "npm run build": it reads the articles and hands the pages to Eleventy.');
  return current;
}

/** The page kinds that there is a template for: templates/KIND/KIND.11ty.js. */
const templateKinds = (): string[] =>
  readdirSync(join(COMPILED, 'templates'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_') && entry.name !== 'assets')
    .map((entry) => entry.name);

interface RenderedPage {
  readonly outputPath: string;
  readonly content: string;
}

/** The HTML of `pages`, by path below the output folder. */
export async function renderPages(pages: readonly Page[], site: SiteSettings): Promise<Map<string, string>> {
  const byKind: Record<string, Page[]> = Object.fromEntries(templateKinds().map((kind) => [kind, []]));
  for (const page of pages) {
    const list = byKind[page.kind];
    if (!list) throw new Error(`there is no template for pages of kind "${page.kind}" (${page.path})`);
    list.push(page);
  }
  const output = '_rendered';
  const before = process.cwd();
  current = { pages: byKind, site, output };
  try {
    // Eleventy reads every path relative to the working directory.
    process.chdir(PROGRAM_ROOT);
    const eleventy = new Eleventy('dist/templates', output, { quietMode: true, configPath: '.eleventy.js', source: 'script' });
    eleventy.disableLogger?.();
    const rendered = (await eleventy.toJSON()) as RenderedPage[];
    return new Map(rendered.map(({ outputPath, content }) => [pathBelow(outputPath, output), content]));
  } finally {
    process.chdir(before);
    current = null;
  }
}

/** "./_rendered/articles/x/index.html" → "articles/x/index.html" */
function pathBelow(outputPath: string, output: string): string {
  const at = outputPath.indexOf(`${output}/`);
  return outputPath.slice(at + output.length + 1);
}
