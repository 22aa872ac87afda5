/** What makes a component an Eleventy template: one page for each entry of `pages.KIND`. */
import { documentOf } from '../_markup/document.js';
import type { Markup } from '../_markup/jsx-runtime.js';
import { outputOf, type Page, type SiteSettings } from '../../src/site/page.js';

/** What a page's component is given. */
export interface PageProps<View> {
  readonly view: View;
  /** Address below the path prefix. */
  readonly path: string;
  readonly site: SiteSettings;
}

/** Renders a page, stores its HTML, and returns what Eleventy keeps of it: an empty text. */
export type EmitPage = (page: Page, make: () => string) => string;

/** An Eleventy JavaScript template: `data` and `render` are what Eleventy looks for. */
export interface PageTemplate<View> {
  readonly kind: string;
  readonly data: Readonly<Record<string, unknown>>;
  render(data: { readonly entry: Page<View>; readonly site: SiteSettings; readonly emit: EmitPage }): string;
}

/** The template that renders each page of `kind` with `component`. */
export const pageTemplate = <View,>(
  kind: string,
  component: (props: PageProps<View>) => Markup,
): PageTemplate<View> => ({
  kind,
  data: {
    pagination: { data: `pages.${kind}`, size: 1, alias: 'entry' },
    permalink: ({ entry }: { entry: Page<View> }) => outputOf(entry.path),
  },
  render: ({ entry, site, emit }) =>
    emit(entry, () => documentOf(component({ view: entry.view(), path: entry.path, site }))),
});
