/** What a page is, before a template makes HTML of it. */

/** How the archive is published; read from `archive.yaml` in the input folder and the command line. */
export interface SiteSettings {
  readonly title: string;
  readonly description: string;
  /** Where the site will be hosted, without a trailing slash: "https://example.org"; "" where not known. */
  readonly url: string;
  /** Path that the site lives under, with a slash at either end: "/" or "/archive/". */
  readonly pathPrefix: string;
  /** "facts" publishes only the sentences that carry a fact. */
  readonly text: 'full' | 'facts';
  /** Who keeps the archive; "" where not said. */
  readonly publisher: string;
  /** Licence of the archive's own work; "" where not said. */
  readonly license: string;
  /** A word on the rights in the articles, Markdown. */
  readonly rights: string;
  /** BCP 47 language of the pages' own words. */
  readonly language: string;
  /** Facts with a confidence below this are marked as doubtful. */
  readonly doubtBelow: number;
  /** Measured accuracy of the extraction, Markdown, for the page about the archive; "" where none is given. */
  readonly accuracy: string;
  /** Whether the intake report is published. */
  readonly intake: boolean;
  /** The program's version, for the feeds' generator element. */
  readonly version: string;
  /** Content hashes of the assets by file name, for addresses that change with the content. */
  readonly assets: Readonly<Record<string, string>>;
}

/** One HTML page. */
export interface Page<View = unknown> {
  /** Names the folder in `templates/` that renders it. */
  readonly kind: string;
  /** Address below the path prefix, with a leading slash: "/articles/x/", "/404.html". */
  readonly path: string;
  /**
   * Tells all that the view is made from, at less cost than the view; left out where the view itself tells whether it
   * changed.
   */
  key?(): string;
  /**
   * The view model: plain JSON data, all that the template needs. Made when asked for: an archive may have 100,000
   * pages.
   */
  view(): View;
}

/** One file of the site that is no page: a feed, a download, a sitemap. */
export interface SiteFile {
  /** Path below the output folder, without a leading slash: "data/records.ndjson". */
  readonly path: string;
  contents(): string | Uint8Array;
  /** The contents in sections, for files that may be long. */
  sections?(): readonly FileSection[];
  /**
   * Changes with anything that the file is made from, but for the settings and the program; absent where it has to be
   * made to know.
   */
  readonly key?: string;
}

/** A part of a long file that is made by itself. */
export interface FileSection {
  /**
   * Tells what it is made from, like the key of a file; "" where it has to be made to know. No two sections of a file
   * share one.
   */
  readonly key: string;
  text(): string;
}

/** The file below the output folder in which a page at `path` is written. */
export const outputOf = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path).slice(1);

/** The address of `path` (with a leading slash) under the site's prefix. */
export const hrefOf = (settings: Pick<SiteSettings, 'pathPrefix'>, path: string): string =>
  settings.pathPrefix + path.slice(1);

/** The address of an asset; it changes with the asset's content. */
export function assetHref(settings: Pick<SiteSettings, 'pathPrefix' | 'assets'>, name: string): string {
  const hash = settings.assets[name];
  return `${settings.pathPrefix}assets/${name}${hash ? `?v=${hash}` : ''}`;
}

/** The full address of `path` where the site's host is known, else "". */
export const urlOf = (settings: Pick<SiteSettings, 'url' | 'pathPrefix'>, path: string): string =>
  settings.url && settings.url + hrefOf(settings, path);
