/** What makes a component an Eleventy template: one page for each entry of `pages.KIND`. */
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { outputOf, type Page, type SiteSettings } from '../../src/site/page.js';

/** What a page's component is given. */
export interface PageProps<View> {
  readonly view: View;
  /** Address below the path prefix. */
  readonly path: string;
  readonly site: SiteSettings;
}

/** An Eleventy JavaScript template: `data` and `render` are what Eleventy looks for. */
export interface PageTemplate<View> {
  readonly kind: string;
  readonly data: Readonly<Record<string, unknown>>;
  render(data: { readonly entry: Page<View>; readonly site: SiteSettings }): string;
}

/** The template that renders each page of `kind` with `component`. */
export const pageTemplate = <View,>(kind: string, component: (props: PageProps<View>) => VNode): PageTemplate<View> => ({
  kind,
  data: {
    pagination: { data: `pages.${kind}`, size: 1, alias: 'entry' },
    permalink: ({ entry }: { entry: Page<View> }) => outputOf(entry.path),
  },
  render: ({ entry, site }) => flat(`<!doctype html>\n${renderToString(component({ view: entry.view(), path: entry.path, site }))}\n`),
});

/** The same text in one piece: pages wait for each other, and as the thousands of pieces they were put together from they are slow to keep. */
function flat(text: string): string {
  text.charCodeAt(0);
  return text;
}
